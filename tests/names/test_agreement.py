"""Agreement within a document: a name found with confidence once is found again, in other forms too."""

from __future__ import annotations

import pytest

from newsextract.names import find

AGREEMENTS = {
    "surname alone": (
        "Ulla Tresk, chief executive of Scania, spoke. Nobody heard Tresk.", ("Tresk", "PERSON")),
    "Chinese surname alone": (
        "It was built by Shen Kaiming, head of sales. They asked Shen.", ("Shen", "PERSON")),
    "the other order of a name": (
        "Nobody called Nadia Kim, said Kim Nadia.", ("Kim Nadia", "PERSON")),
    "first word of a legal name": (
        "Ostrelvan Trailer Works GmbH grew. Nobody buys Ostrelvan.", ("Ostrelvan", "ORG")),
    "initials of a name": (
        "The Larkmere Road Builders Association met. The vote of LRBA was close.", ("LRBA", "ORG")),
    "a headline's name, known from the text below": (
        "Ostrelvan Opens Large Plant\nThe truck maker Ostrelvan grew. A maker, Ostrelvan, sells. "
        "They bought shares of Ostrelvan.", ("Ostrelvan", "ORG")),
    "a list shares its label": (
        "They were sold in Latvia, Ostrelvan, Estonia and Norway.", ("Ostrelvan", "LOC")),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), AGREEMENTS.values(), ids=AGREEMENTS.keys())
def test_agreement(text: str, expected: tuple[str, str]) -> None:
    """All places of the surface that stand apart from a longer mention are found, with one label."""
    surface, label = expected
    found = [(m.start, m.end, m.label) for m in find(text)]
    places = [at for at in range(len(text)) if text.startswith(surface, at)]
    assert len(places) >= 1
    for at in places:
        covering = [m for m in found if m[0] <= at and at + len(surface) <= m[1]]
        assert covering, text[at:]
        if (at, at + len(surface)) == covering[0][:2]:
            assert covering[0][2] == label


def test_agreement_does_not_override_a_known_name() -> None:
    text = "Bill Ford, a farmer, came. Ford launched a truck. Ford plants are open."
    assert [m.label for m in find(text)] == ["PERSON", "ORG", "ORG"]


def test_a_headline_alone_does_not_flood() -> None:
    assert find("Growing Demand Lifts Regional Haulage Rates Again") == []
