"""What of a tagged mention is a name by the guidelines."""

from __future__ import annotations

import pytest

from newsextract.mentions import Label
from newsextract.names.tables.heads import BUILDINGS
from newsextract.names.tables.places import ALWAYS_PLACES
from newsextract.names.tables.products import MAKERS_GOODS, MAKERS_MODELS
from newsextract.names.tables.roles import (
    ADMINISTRATIONS,
    DEPARTMENTS,
    OFFICE_HEADS,
    OFFICE_HOLDERS,
    OFFICE_KINDS,
    OFFICES,
)
from newsextract.names.tagger.settle import Own, settled
from newsextract.names.tagger.words import split

Kept = tuple[str, str] | None


def settle(text: str, surface: str, label: Label, own: Own | None = None) -> Kept:
    words = split(text)
    start = text.index(surface)
    inside = [at for at, w in enumerate(words) if start <= w.start < start + len(surface)]
    kept = settled(text, words, inside[0], inside[-1] + 1, label, own or Own())
    return None if kept is None else (text[words[kept[0]].start : words[kept[1] - 1].end], kept[2])


@pytest.mark.parametrize(
    ("text", "surface", "label", "wanted"),
    [
        ("by Datuk Abu Ruden", "Datuk Abu Ruden", "PERSON", ("Abu Ruden", "PERSON")),
        ("to Sen. Iva Lunden", "Sen. Iva Lunden", "PERSON", ("Iva Lunden", "PERSON")),
        ("so Sen said on Friday", "Sen", "PERSON", ("Sen", "PERSON")),
        ("to Datuk Ruden", "Datuk", "PERSON", None),
        ("by Tan Sri Abu Ruden", "Tan Sri Abu Ruden", "PERSON", ("Abu Ruden", "PERSON")),
        ("by Khun Ruden", "Khun Ruden", "PERSON", ("Ruden", "PERSON")),
        ("Mobile\nC: 555 0100", "C", "PERSON", None),
        ("by Choi Hae-june of", "Choi Hae", "PERSON", ("Choi Hae-june", "PERSON")),
        ("by Marie-Claude Ruden", "Claude Ruden", "PERSON", ("Marie-Claude Ruden", "PERSON")),
        ("the Varn-Claude Ruden pact", "Claude Ruden", "PERSON", ("Claude Ruden", "PERSON")),
        ("the Xi Ruden-led firm", "Xi Ruden", "PERSON", ("Xi Ruden", "PERSON")),
        ("an Iva Ruden-sung hymn", "Iva Ruden", "PERSON", ("Iva Ruden", "PERSON")),
        ("the EV and its maker", "EV", "ORG", None),
        ("shares of HP rose", "HP", "ORG", ("HP", "ORG")),
        ("on X this week", "X", "ORG", ("X", "ORG")),
        ("of the EC countries", "EC", "ORG", ("EC", "LOC")),
        ("the U.S/Japan talks", "U.S", "ORG", ("U.S", "LOC")),
        ("a strike of Local 12 there", "Local", "ORG", ("Local 12", "ORG")),
        ("a strike of Local 12 there", "Local", "LOC", ("Local 12", "ORG")),
        ("off Highway 12 there", "Highway", "LOC", ("Highway 12", "LOC")),
        ("off Highway\n12 came", "Highway", "LOC", ("Highway", "LOC")),
        ("in Ruden 12 came", "Ruden", "LOC", ("Ruden", "LOC")),
        ("up Hask's Pass there", "Hask", "PERSON", ("Hask's Pass", "LOC")),
        ("at Varn’s Gate there", "Varn", "LOC", ("Varn’s Gate", "LOC")),
        ("at Turkey's Gate there", "Turkey", "LOC", ("Turkey", "LOC")),
        ("at Hask's Car there", "Hask", "PERSON", ("Hask", "PERSON")),
        ("on the N3 today", "N", "LOC", ("N3", "LOC")),
        ("by Carrocerías Ruden there", "Carrocerías Ruden", "PERSON", ("Carrocerías Ruden", "ORG")),
        ("the Ruden Hírlap said", "Ruden Hírlap", "LOC", ("Ruden Hírlap", "ORG")),
        ("on Bank Street there", "Bank Street", "LOC", ("Bank Street", "LOC")),
        ("said Khor Fakkan then", "Khor Fakkan", "PERSON", ("Khor Fakkan", "LOC")),
        ("on Calle 80 today", "Calle", "LOC", ("Calle 80", "LOC")),
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
        ("of U.S. Rice exports", "U.S. Rice", "LOC", ("U.S.", "LOC")),
        ("the U.S. Midwest there", "U.S. Midwest", "LOC", ("U.S. Midwest", "LOC")),
        ("the US South there", "US South", "LOC", ("US South", "LOC")),
        ("the U.S. Administration there", "U.S. Administration", "ORG", ("U.S.", "LOC")),
        ("the Ruden Administration there", "Ruden Administration", "ORG", ("Ruden Administration", "ORG")),
    ],
)  # fmt: skip
def test_settled(text: str, surface: str, label: Label, wanted: Kept) -> None:
    assert settle(text, surface, label) == wanted


def test_an_abbreviation_that_the_article_gives_for_a_name_stays() -> None:
    text = "the Institute of Body Crafts (IBC) and IBC"
    assert settle(text, "IBC", "ORG") is None
    assert settle(text, "IBC", "ORG", Own(abbreviations={"IBC"})) == ("IBC", "ORG")


@pytest.mark.parametrize("head", BUILDINGS.entries)
def test_buildings_have_no_label(head: str) -> None:
    assert settle(f"It is behind Halden {head} today.", f"Halden {head}", "LOC") is None


@pytest.mark.parametrize("model", sorted(MAKERS_MODELS))
def test_models_end_a_makers_name(model: str) -> None:
    assert settle(f"They sold a Renault {model} today.", f"Renault {model}", "ORG") == ("Renault", "ORG")


@pytest.mark.parametrize("word", sorted(MAKERS_GOODS))
def test_goods_end_a_makers_name(word: str) -> None:
    text = f"They sold the Ruden Business {word} today."
    assert settle(text, f"Ruden Business {word}", "ORG") == (f"Ruden Business {word}", "ORG")
    assert settle(text, f"Ruden Business {word}", "ORG", Own(firms={"Ruden"})) == ("Ruden", "ORG")


@pytest.mark.parametrize(("text", "surface", "wanted"), [
    ("with Ruden Mobile there", "Ruden Mobile", "Ruden"),
    ("with Ruden Mobile Family there", "Ruden Mobile Family", "Ruden"),
    ("the Ruden Mobile there", "Ruden", "Ruden"),
    ("with Ruden Motors there", "Ruden Motors", "Ruden Motors"),
])  # fmt: skip
def test_goods_that_are_marked_once_are_goods_throughout(text: str, surface: str, wanted: str) -> None:
    assert settle(text, surface, "ORG", Own(firms={"Ruden"}, goods={"Ruden Mobile"})) == (wanted, "ORG")
    assert settle(text, surface, "ORG", Own(goods={"Ruden Mobile"})) == (surface, "ORG")


@pytest.mark.parametrize(("text", "surface"), [
    ("mail iva.ruden@halden.com today", "ruden"), ("follow X: @Ruden, today", "Ruden"),
])  # fmt: skip
def test_addresses_name_nobody(text: str, surface: str) -> None:
    assert settle(text, surface, "ORG") is None
    assert settle(text, surface, "PERSON") is None


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
