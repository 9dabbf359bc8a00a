"""The hard cases of the annotation guidelines, a line a case: the text, and all the names in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsextract.mentions import NAME_LABELS
from newsextract.names import find

Expected = list[tuple[str, str]]

CASES: dict[str, tuple[str, Expected]] = {
    "legal form inside, article outside": (
        "Trucks of the Ostrel Motor Group Co., Ltd. were shown.", [("Ostrel Motor Group Co., Ltd.", "ORG")]),
    "legal form at a sentence's end": (
        "It was sold to Ostrel Corp. The price fell.", [("Ostrel Corp.", "ORG")]),
    "abbreviation in brackets": (
        "The Larkmere Association of Trailer Builders (LATB) met. LATB grew.",
        [("Larkmere Association of Trailer Builders", "ORG"), ("LATB", "ORG"), ("LATB", "ORG")]),
    "an abbreviation of plain words is no name": (
        "Sales of battery swap trucks (BST) fell, and BST makers suffered.", []),
    "name without honorific": ("It went to Ms. Ostrel Wendover at noon.", [("Ostrel Wendover", "PERSON")]),
    "role before": (
        "Scania chairman Ulla Tresk and Hyva President Shen Kaiming met.",
        [("Scania", "ORG"), ("Ulla Tresk", "PERSON"), ("Hyva", "ORG"), ("Shen Kaiming", "PERSON")]),
    "role after": (
        "It was opened by Orvo Lintala, deputy head of the Wexmoor District.",
        [("Orvo Lintala", "PERSON"), ("Wexmoor District", "LOC")]),
    "role's phrase before": (
        "The mayor of Kyiv, Orvo Lintala, came.", [("Kyiv", "LOC"), ("Orvo Lintala", "PERSON")]),
    "a list after a role": (
        "The chairman of Scania, Isuzu Motors and others left.",
        [("Scania", "ORG"), ("Isuzu Motors", "ORG")]),
    "a title divides a run of capitals": (
        "Foton Chairman Gong Yuede Meets Dealers", [("Foton", "ORG"), ("Gong Yuede", "PERSON")]),
    "a government with its district is one": (
        "The Wexmoor District Government paid for it.", [("Wexmoor District Government", "ORG")]),
    "a maker's foreign business is one": (
        "The order of Sinotruk International grew.", [("Sinotruk International", "ORG")]),
    "a maker's branch is one": ("Scania Brazil built it.", [("Scania Brazil", "ORG")]),
    "products are not marked": (
        "The Shacman X5000, the Kenworth T880 and two Volvo trucks were sold.",
        [("Shacman", "ORG"), ("Kenworth", "ORG"), ("Volvo", "ORG")]),
    "standards and classes are not marked": ("Euro 6 and Class 8 engines meet State VI.", []),
    "nationalities are not marked": ("Norwegian buyers and Thai dealers came.", []),
    "a nationality inside a name": (
        "The Norwegian Academy of Roads grew.", [("Norwegian Academy of Roads", "ORG")]),
    "city and state are two": (
        "The plant in Wendover, Nevada was shut.", [("Wendover", "LOC"), ("Nevada", "LOC")]),
    "the dot of a state belongs to it": (
        "A depot in Wendover, Ont., was shut.", [("Wendover", "LOC"), ("Ont.", "LOC")]),
    "a joined pair is two": (
        "The Scania-Isuzu buses were sold.", [("Scania", "ORG"), ("Isuzu", "ORG")]),
    "a firm's own hyphen is one": ("The fleet of Knight-Swift grew.", [("Knight-Swift", "ORG")]),
    "possessive outside": (
        "Hungary's exports and Scania’s orders fell.", [("Hungary", "LOC"), ("Scania", "ORG")]),
    "EU is a place": (
        "The EU and the European Union agreed.", [("EU", "LOC"), ("European Union", "LOC")]),
    "a currency sign is no place": ("It cost US$5 million and A$3.", []),
    "events: only their parts": ("The Lisbon Trailer Show was full.", [("Lisbon", "LOC")]),
    "ports": ("Ships left the Port of Antwerp.", [("Port of Antwerp", "LOC")]),
    "regions in a list": (
        "Exports to Latin America, the Middle East, Central Asia and Southeast Asia rose.",
        [(place, "LOC") for place in ("Latin America", "Middle East", "Central Asia", "Southeast Asia")]),
    "dateline": ("WEXMOOR, Nov. 3 (Reuters) -- Prices fell.", [("WEXMOOR", "LOC"), ("Reuters", "ORG")]),
    "by-line": ("By Ulla Tresk\nPrices of scrap fell in the week.", [("Ulla Tresk", "PERSON")]),
    "editor": ("Editor : Nadia", [("Nadia", "PERSON")]),
    "addresses are no names": ("See www.Ostrel.com, https://Scania.example/Volvo and @Scania.", []),
    "a headline's common words": ("New Orders Rise As Makers Cut Truck Prices", []),
    "months are no names": ("In April and in May 2021 sales rose, and June was flat.", []),
    "people of several words": (
        "It went to Ludwig van der Berg and to Kim Sang-woo.",
        [("Ludwig van der Berg", "PERSON"), ("Kim Sang-woo", "PERSON")]),
    "ministry of two fields": (
        "The Ministry of Roads and Inland Shipping of Serbia paid.",
        [("Ministry of Roads and Inland Shipping", "ORG"), ("Serbia", "LOC")]),
    "two firms at `and` are two": (
        "Volvo and Ostrel Motors Company signed.", [("Volvo", "ORG"), ("Ostrel Motors Company", "ORG")]),
    "hard-wrapped lines": (
        "The price was set by the National\nBank of Larkmere and then\nlowered by it, as the\npapers said.",
        [("National\nBank of Larkmere", "ORG")]),
}  # fmt: skip

# Known failures: whoever mends one moves its row up.
FAILURES: dict[str, tuple[str, Expected]] = {
    "a firm's name made of common words": ("The chain Best Price opened.", [("Best Price", "ORG")]),
    "a surname known from nowhere": ("Ostrel finished the race in May.", [("Ostrel", "PERSON")]),
    "a ship's name": ("The Emma Scania sailed from Dublin.", [("Dublin", "LOC")]),
}


def names_in(text: str) -> Expected:
    return [(text[m.start : m.end], m.label) for m in find(text)]


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_case(text: str, expected: Expected) -> None:
    assert names_in(text) == expected


@pytest.mark.parametrize(("text", "expected"), FAILURES.values(), ids=FAILURES.keys())
@pytest.mark.xfail(reason="known failure", strict=True)
def test_known_failure(text: str, expected: Expected) -> None:
    assert names_in(text) == expected


def test_customers_article(customer_text: str) -> None:
    gold_file = Path(__file__).parents[2] / "gold" / "jac-pickup-300000.json"
    entities = json.loads(gold_file.read_text(encoding="utf-8"))["entities"]
    gold = [(e["start"], e["end"], e["label"]) for e in entities if e["label"] in NAME_LABELS]
    assert [(m.start, m.end, m.label) for m in find(customer_text)] == gold


def test_mention_says_why() -> None:
    (mention,) = find("A plant of Halden Roadworks Co., Ltd. was shut.")
    assert mention.rule == "legal form"
    assert "legal form" in mention.why
    assert 0 < mention.score < 1
    assert mention.value is None
