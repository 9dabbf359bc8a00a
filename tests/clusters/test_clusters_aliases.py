"""Every line of the table of known names proves itself."""

from __future__ import annotations

from itertools import combinations

import pytest

from newsextract.clusters import aliases, link
from newsextract.clusters.folding import words
from newsextract.clusters.initials import TIERS, initials, letters
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
    if not set(core(words(present[0]))) <= set(core(words(former)))
    and not any(letters(present[0]) in initials(former, tier) for tier in TIERS)
])  # fmt: skip
def test_a_former_name_is_no_id(present: str, former: str) -> None:
    assert set(linked(former, present)) == {present}


def test_a_former_name_that_is_the_longer_form_may_be_the_id() -> None:
    assert set(linked("HMM", "Hyundai Merchant Marine")) == {"Hyundai Merchant Marine"}
    assert set(linked("Canadian Pacific Railway", "CP", "Canadian Pacific")) == {"Canadian Pacific Railway"}
    assert set(linked("BHP Billiton", "BHP")) == {"BHP Billiton"}
    assert linked("SsangYong Motor", "KG Mobility", "SsangYong") == ["KG Mobility"] * 3


def test_only_abbreviations_stand_in_two_lines() -> None:
    lines: dict[str, list[str]] = {}
    for present, former in _LINES:
        for one in {"".join(core(words(name))) for name in (*present, *former)}:
            lines.setdefault(one, []).append(present[0])
    assert {one: names for one, names in lines.items() if len(names) > 1 and len(one) > 4} == {}


def test_an_abbreviation_of_two_bodies_is_the_one_that_is_named() -> None:
    assert set(linked("PSA", "PSA International")) == {"PSA International"}
    assert set(linked("PSA", "PSA Peugeot Citroën")) == {"PSA Peugeot Citroën"}
    both = linked("PSA International", "PSA Peugeot Citroën", "PSA")
    assert len(set(both)) == len(both)


def test_a_firm_with_a_legal_form_of_its_own_is_no_short_form() -> None:
    assert len(set(linked("Gotion Inc.", "Gotion High-Tech"))) == 2


def test_what_the_text_says_of_an_abbreviation_goes_first() -> None:
    customs, gac, maker = linked("General Administration of Customs", "GAC", "Guangzhou Automobile Group")
    assert gac == customs != maker
