"""Every line of the table of known names proves itself."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest

from newsextract.clusters import aliases, link
from newsextract.clusters.folding import words
from newsextract.clusters.short_forms import core
from newsextract.mentions import Mention

_LINES = [line for known in aliases.KNOWN for line in known.lines]


def linked(*names: str) -> list[str]:
    """The ids of organisations that stand in sentences of their own."""
    text, mentions = "", []
    for name in names:
        mentions.append(Mention(len(text), len(text) + len(name), "ORG"))
        text += name + " grew that year. "
    ids = link(text, mentions)
    return [ids[m.start, m.end] for m in mentions]


@pytest.mark.parametrize("line", _LINES, ids=lambda line: line[0][0])
def test_names_of_a_line_are_one(line: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    names = (*line[0], *line[1])
    assert len(names) > 1
    for one, other in combinations(names, 2):
        assert len(set(linked(one, other))) == 1, (one, other)


@pytest.mark.parametrize(("present", "former"), [
    pytest.param(present[0], former, id=former) for present, names in _LINES for former in names
])  # fmt: skip
def test_a_former_name_is_no_id(present: str, former: str) -> None:
    assert set(linked(former, present)) == {present}


def test_no_name_stands_in_two_lines() -> None:
    keys = Counter(
        key for present, former in _LINES
        for key in {"".join(core(words(name))) for name in (*present, *former)}
    )  # fmt: skip
    assert [key for key, times in keys.items() if times > 1] == []


def test_what_the_text_says_of_an_abbreviation_goes_first() -> None:
    customs, gac, maker = linked("General Administration of Customs", "GAC", "Guangzhou Automobile Group")
    assert gac == customs != maker
