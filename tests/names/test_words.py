"""Words: their ends, kinds, gaps, and the lines that are headlines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.names.words import scan

KINDS = {
    "Ostrel": "capital", "OSTREL": "acronym", "ostrel": "lower", "T9": "code", "3M": "code", "66": "lower",
    "McGee": "capital", "GHz": "code", "EVs": "code", "U.S.": "acronym", "AT&T": "acronym",
    "O'Neill": "capital", "Calif.": "capital",
}  # fmt: skip


@pytest.mark.parametrize(("surface", "kind"), KINDS.items())
def test_kind(surface: str, kind: str) -> None:
    word = scan(f"of {surface} only")[1]
    assert (word.text, word.kind) == (surface, kind)


def test_possessive_is_not_in_the_word() -> None:
    text = "Scania’s trucks and McDonald's"
    words = scan(text)
    assert [text[w.start : w.end] for w in words] == ["Scania", "trucks", "and", "McDonald's"]
    assert [w.possessive for w in words] == [True, False, False, False]


def test_sentence_starts() -> None:
    words = scan('It fell. They cut J. Low, said "We" and Corp. buyers; See it')
    opening = [word.text for word in words if word.opens]
    assert opening == ["It", "They", "We", "See"]


@pytest.mark.parametrize(("line", "expected"), [
    ("New Truck Orders Rise in Most Markets", True),
    ("NEW TRUCK ORDERS RISE", True),
    ("New truck orders rise in most markets", False),
    ("Ulla Tresk leads Scania.", False),
    ("Source: Ostrel News Agency", False),
])  # fmt: skip
def test_headline(line: str, expected: bool) -> None:
    words = scan(f"{line}\nThe price of scrap fell again in the week.")
    assert words[0].headline is expected
    assert not words[-1].headline


def test_wrapped_lines_do_not_break_a_sentence() -> None:
    wrapped = scan("The price of scrap\nfell in the week and\nthen Scania\nBank rose\nto it.")
    assert [w.text for w in wrapped if w.breaks] == ["The"]
    lines = scan("Prices fell\nScania rose\nNobody knew")
    assert [w.text for w in lines if w.breaks] == ["Prices", "Scania", "Nobody"]


@given(st.text(max_size=200))
def test_words_lie_in_order_in_the_text(text: str) -> None:
    reached = 0
    for word in scan(text):
        assert reached <= word.start < word.end <= len(text)
        reached = word.end
