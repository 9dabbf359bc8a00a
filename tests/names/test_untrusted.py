"""Whatever the text holds: no error, no run-away, and mentions as the guidelines want spans."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.mentions import NAME_LABELS
from newsextract.names import find
from newsextract.names.agreement import ELSEWHERE, LISTED
from newsextract.names.weights import WEIGHTS

PIECES = st.sampled_from([
    "Ostrel", "Scania", "Ministry", "of", "the", "and", "Co., Ltd.", "Mr.", "Kim", "Sang-woo", "China", "'s",
    "US$", "(LATB)", ",", ".", "\n", " ", "-", "&", "said", "chairman", "President", "T9", "55,000", "By",
    "van", "“", "—", "New York", "KAMAZ", "Wexmoor County", "\u00a0", "\u202e", "中国", "İstanbul", "@Scania",
    "www.ostrel.com", "EVs",
])  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=300), st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES).map("".join)
)

HOSTILE = {
    "no space": "A" * 200_000,
    "no capital": "a" * 200_000,
    "capitals in a row": "Ostrel " * 5_000,
    "one long name": "Ministry of " + "Trade and " * 5_000,
    "initials": "A." * 50_000,
    "hyphens": "Jean-" * 10_000,
    "legal forms": "Co., Ltd. " * 5_000,
    "brackets": "(ABC) " * 5_000,
    "spaces": " " * 200_000 + "A" + "\t" * 200_000,
    "addresses": "www." * 50_000,
    "apostrophes": "a'" * 50_000,
    "lines": "A\n" * 20_000,
}
SECONDS = 5.0  # a bound for a slow and busy machine; the usual time is a few tenths


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_ends_soon(text: str) -> None:
    began = time.process_time()
    find(text)
    assert time.process_time() - began < SECONDS


@given(TEXTS)
def test_mentions_are_as_the_guidelines_want_them(text: str) -> None:
    reached = 0
    for mention in find(text):
        surface = text[mention.start : mention.end]
        assert reached <= mention.start < mention.end <= len(text)
        assert surface == surface.strip()
        assert not surface.startswith(("the ", "The ", "Mr.", "Mrs."))
        assert surface[0] not in "\"'“‘([" and surface[-1] not in "\"'”’)],"
        assert mention.label in NAME_LABELS
        assert {mention.rule, *mention.why} <= {*WEIGHTS, ELSEWHERE, LISTED}
        reached = mention.end


@given(TEXTS)
def test_finding_is_deterministic(text: str) -> None:
    assert find(text) == find(text)
