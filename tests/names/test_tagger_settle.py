"""What of a tagged mention is a name by the guidelines, and which mentions are one."""

from __future__ import annotations

import pytest

from newsextract.mentions import Label, Mention
from newsextract.names.tables.heads import BUILDINGS
from newsextract.names.tables.places import ALWAYS_PLACES
from newsextract.names.tables.products import MAKERS_MODELS
from newsextract.names.tables.roles import (
    ADMINISTRATIONS,
    DEPARTMENTS,
    OFFICE_HEADS,
    OFFICE_HOLDERS,
    OFFICE_KINDS,
    OFFICES,
)
from newsextract.names.tagger.settle import joined, settled
from newsextract.names.tagger.words import split

Kept = tuple[str, str] | None


def settle(text: str, surface: str, label: Label, own: frozenset[str] = frozenset()) -> Kept:
    words = split(text)
    start = text.index(surface)
    inside = [at for at, w in enumerate(words) if start <= w.start < start + len(surface)]
    kept = settled(text, words, inside[0], inside[-1] + 1, label, own)
    return None if kept is None else (text[words[kept[0]].start : words[kept[1] - 1].end], kept[2])


@pytest.mark.parametrize(
    ("text", "surface", "label", "wanted"),
    [
        ("by Datuk Abu Ruden", "Datuk Abu Ruden", "PERSON", ("Abu Ruden", "PERSON")),
        ("to Sen. Iva Lunden", "Sen. Iva Lunden", "PERSON", ("Iva Lunden", "PERSON")),
        ("so Sen said on Friday", "Sen", "PERSON", ("Sen", "PERSON")),
        ("to Datuk Ruden", "Datuk", "PERSON", None),
        ("Mobile\nC: 555 0100", "C", "PERSON", None),
        ("by Choi Hae-june of", "Choi Hae", "PERSON", ("Choi Hae-june", "PERSON")),
        ("the Xi Ruden-led firm", "Xi Ruden", "PERSON", ("Xi Ruden", "PERSON")),
        ("an Iva Ruden-sung hymn", "Iva Ruden", "PERSON", ("Iva Ruden", "PERSON")),
        ("the EV and its maker", "EV", "ORG", None),
        ("shares of HP rose", "HP", "ORG", ("HP", "ORG")),
        ("on X this week", "X", "ORG", ("X", "ORG")),
        ("of the EC countries", "EC", "ORG", ("EC", "LOC")),
        ("the U.S/Japan talks", "U.S", "ORG", ("U.S", "LOC")),
        ("a strike of Local 12 there", "Local", "ORG", ("Local 12", "ORG")),
        ("a Phillips 66 station", "Phillips", "ORG", ("Phillips 66", "ORG")),
        ("by Ruden 66 times", "Ruden", "ORG", ("Ruden", "ORG")),
        ("the Carter Administration said", "Carter Administration", "ORG", ("Carter", "PERSON")),
        ("the Ruden Administration said", "Ruden Administration", "ORG", ("Ruden Administration", "ORG")),
        ("an SVP, Global Planning there", "Global Planning", "ORG", None),
        ("Director of Fleet Sales at", "Fleet Sales", "ORG", None),
        ("chief of Fleet Sales at", "Fleet Sales", "ORG", ("Fleet Sales", "ORG")),
        ("Director, Toyota Financial Services at", "Toyota Financial Services", "ORG",
         ("Toyota Financial Services", "ORG")),
        ("the U.S. Trade Representative", "U.S. Trade", "ORG", ("U.S.", "LOC")),
        ("the Canada Finance Minister", "Canada Finance", "LOC", ("Canada", "LOC")),
        ("the U.S. Treasury said", "U.S. Treasury", "ORG", ("U.S. Treasury", "ORG")),
        ("at Ruden Stadium there", "Ruden Stadium", "LOC", None),
        ("at Seoul Olympic Stadium there", "Seoul Olympic Stadium", "LOC", ("Seoul", "LOC")),
        ("at Ruden Park there", "Ruden Park", "LOC", ("Ruden Park", "LOC")),
        ("until Navratri ends", "Navratri", "LOC", None),
        ("of NEVs there", "NEVs", "ORG", None),
        ("call Ruden Investor Relations today", "Ruden Investor Relations", "ORG", ("Ruden", "ORG")),
        ("call Ruden Corporate Communications", "Ruden Corporate", "ORG", ("Ruden", "ORG")),
        ("a Peugeot Boxer van", "Peugeot Boxer", "ORG", ("Peugeot", "ORG")),
        ("the Ruden Boxer club", "Ruden Boxer", "ORG", ("Ruden Boxer", "ORG")),
        ("with IBM Hask® there", "IBM Hask", "ORG", ("IBM", "ORG")),
        ("a Phillips 66® pump", "Phillips 66", "ORG", ("Phillips 66", "ORG")),
    ],
)  # fmt: skip
def test_settled(text: str, surface: str, label: Label, wanted: Kept) -> None:
    assert settle(text, surface, label) == wanted


def test_an_abbreviation_that_the_article_gives_for_a_name_stays() -> None:
    text = "the Institute of Body Crafts (IBC) and IBC"
    assert settle(text, "IBC", "ORG") is None
    assert settle(text, "IBC", "ORG", frozenset({"IBC"})) == ("IBC", "ORG")


@pytest.mark.parametrize("head", BUILDINGS.entries)
def test_buildings_have_no_label(head: str) -> None:
    assert settle(f"It is behind Halden {head} today.", f"Halden {head}", "LOC") is None


@pytest.mark.parametrize("model", sorted(MAKERS_MODELS))
def test_models_end_a_makers_name(model: str) -> None:
    assert settle(f"They sold a Renault {model} today.", f"Renault {model}", "ORG") == ("Renault", "ORG")


@pytest.mark.parametrize("kind", sorted(OFFICE_KINDS))
def test_offices_of_firms_end_their_names(kind: str) -> None:
    for head in sorted(OFFICE_HEADS):
        assert settle(f"It was Ruden {kind} {head}.", f"Ruden {kind} {head}", "ORG") == ("Ruden", "ORG")


@pytest.mark.parametrize("office", OFFICES.entries)
def test_offices_belong_to_the_title(office: str) -> None:
    for holder in sorted(OFFICE_HOLDERS):
        text = f"It was Canada {office} {holder} Ruden."
        assert settle(text, f"Canada {office}", "ORG") == ("Canada", "LOC")


@pytest.mark.parametrize("department", DEPARTMENTS.entries)
def test_departments_are_no_organisations(department: str) -> None:
    for title in ("VP, ", "Director of ", "Vice President "):
        assert settle(f"It is the {title}Fleet {department}.", f"Fleet {department}", "ORG") is None


@pytest.mark.parametrize("name", sorted(ADMINISTRATIONS))
def test_administrations_are_persons(name: str) -> None:
    assert settle(f"the {name} Administration", f"{name} Administration", "ORG") == (name, "PERSON")


@pytest.mark.parametrize("name", sorted(ALWAYS_PLACES))
def test_these_are_always_places(name: str) -> None:
    assert settle(f"with {name} there", name, "ORG") == (name, "LOC")


@pytest.mark.parametrize(
    ("text", "surfaces", "wanted"),
    [
        ("with Ruden, Hask and Co. today", ("Ruden", "Hask and Co."), ["Ruden, Hask and Co."]),
        ("with Ruden, Hask and Co today", ("Ruden", "Hask", "Co"), ["Ruden, Hask and Co"]),
        ("with Ruden, Hask and Varn", ("Ruden", "Hask", "Varn"), ["Ruden", "Hask", "Varn"]),
        ("with Ruden, Hask & Sons", ("Ruden", "Hask & Sons"), ["Ruden, Hask & Sons"]),
        ("and Co. came", ("Co.",), []),
        ("at Ruden, Hask & Varn", ("Ruden", "Hask & Varn"), ["Ruden, Hask & Varn"]),
        ("of Ruden, Hask e Varn", ("Ruden", "Hask e Varn"), ["Ruden, Hask e Varn"]),
        ("at Ford, Ruden & Hask", ("Ford", "Ruden & Hask"), ["Ford", "Ruden & Hask"]),
        ("in Os, Ruden, Hask & Varn", ("Os", "Ruden", "Hask & Varn"), ["Os", "Ruden", "Hask & Varn"]),
    ],
)
def test_firms_of_several_partners_are_one(text: str, surfaces: tuple[str, ...], wanted: list[str]) -> None:
    mentions = [Mention(text.index(s), text.index(s) + len(s), "ORG", score=0.5) for s in surfaces]
    assert [text[m.start : m.end] for m in joined(text, mentions)] == wanted


@pytest.mark.parametrize("text", ['Iva "Bibi" Ruden', "Iva ‘Bibi Lou’ Ruden", "Iva (Bibi) Ruden"])
def test_a_nickname_lies_in_the_name(text: str) -> None:
    mentions = [Mention(0, 3, "PERSON"), Mention(len(text) - 5, len(text), "PERSON")]
    assert [(m.start, m.end, m.label) for m in joined(text, mentions)] == [(0, len(text), "PERSON")]
    apart = "Iva, Ruden"
    assert len(joined(apart, [Mention(0, 3, "PERSON"), Mention(5, 10, "PERSON")])) == 2


def test_a_direction_belongs_to_its_place() -> None:
    text = "Downtown Ruden and Hask Varn"
    mentions = [Mention(0, 8, "LOC"), Mention(9, 14, "LOC"), Mention(19, 23, "LOC"), Mention(24, 28, "LOC")]
    found = [text[m.start : m.end] for m in joined(text, mentions)]
    assert found == ["Downtown Ruden", "Hask", "Varn"]
