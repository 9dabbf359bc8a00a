"""Which mentions are one name."""

from __future__ import annotations

import pytest

from newsextract.mentions import Label, Mention
from newsextract.names.tagger.joins import joined

Named = tuple[str, Label]


def join(text: str, *names: Named) -> list[Named]:
    """The mentions `names`, each where it stands next in `text`, once joined."""
    mentions, reached = [], 0
    for surface, label in names:
        start = text.index(surface, reached)
        reached = start + len(surface)
        mentions.append(Mention(start, reached, label))
    return [(text[m.start : m.end], m.label) for m in joined(text, mentions)]


@pytest.mark.parametrize(
    ("text", "names", "wanted"),
    [
        ("of Ruden i Varn on", (("Ruden", "ORG"), ("Varn", "LOC")), [("Ruden i Varn", "ORG")]),
        ("of Ruden ve Varn AS on", (("Ruden", "ORG"), ("Varn AS", "ORG")), [("Ruden ve Varn AS", "ORG")]),
        ("by Iva y Varn on", (("Iva", "PERSON"), ("Varn", "PERSON")), [("Iva y Varn", "PERSON")]),
        ("the Ruden i Varn on", (("Ruden", "PERSON"), ("Varn", "LOC")), [("Ruden i Varn", "ORG")]),
        ("in Ruden de Varn on", (("Ruden", "LOC"), ("Varn", "PERSON")), [("Ruden de Varn", "LOC")]),
        ("in Ruden, de Varn on", (("Ruden", "LOC"), ("Varn", "LOC")), [("Ruden", "LOC"), ("Varn", "LOC")]),
        ("of Ruden and Hask on", (("Ruden", "ORG"), ("Hask", "ORG")), [("Ruden", "ORG"), ("Hask", "ORG")]),
        ("a National Port Company of Kenya ship", (("National Port Company", "ORG"), ("Kenya", "LOC")),
         [("National Port Company of Kenya", "ORG")]),
        ("a National Port Company of Varn ship", (("National Port Company", "ORG"), ("Varn", "LOC")),
         [("National Port Company", "ORG"), ("Varn", "LOC")]),
        ("the Court of Queen's Bench of Alberta sat", (("Court of Queen's Bench", "ORG"), ("Alberta", "LOC")),
         [("Court of Queen's Bench of Alberta", "ORG")]),
        ("the 8th U.S. Court of Ruden on", (("8th", "ORG"), ("U.S. Court of Ruden", "ORG")),
         [("8th U.S. Court of Ruden", "ORG")]),
        ("of Ruden Varn on", (("Ruden", "ORG"), ("Varn", "ORG")), [("Ruden", "ORG"), ("Varn", "ORG")]),
        ("by Ruden Shipping of Kenya on", (("Ruden Shipping", "ORG"), ("Kenya", "LOC")),
         [("Ruden Shipping", "ORG"), ("Kenya", "LOC")]),
    ],
)  # fmt: skip
def test_small_words_of_names(text: str, names: tuple[Named, ...], wanted: list[Named]) -> None:
    assert join(text, *names) == wanted


@pytest.mark.parametrize(
    ("text", "names", "wanted"),
    [
        ("at Ruden (Varn) Axle Co. on", (("Ruden", "ORG"), ("Varn", "LOC"), ("Axle Co.", "ORG")),
         [("Ruden (Varn) Axle Co.", "ORG")]),
        ("at Ruden (Varn) Axle on", (("Ruden", "ORG"), ("Varn", "LOC"), ("Axle", "ORG")),
         [("Ruden", "ORG"), ("Varn", "LOC"), ("Axle", "ORG")]),
        ("at Ruden Motor (Kenya) on", (("Ruden Motor", "ORG"), ("Kenya", "LOC")),
         [("Ruden Motor (Kenya)", "ORG")]),
        ("at Ruden (Varn) on", (("Ruden", "ORG"), ("Varn", "LOC")), [("Ruden", "ORG"), ("Varn", "LOC")]),
        ("at Volvo (China) on", (("Volvo", "ORG"), ("China", "LOC")), [("Volvo", "ORG"), ("China", "LOC")]),
        ("at Ruden Motor (Kenya, so", (("Ruden Motor", "ORG"), ("Kenya", "LOC")),
         [("Ruden Motor", "ORG"), ("Kenya", "LOC")]),
    ],
)  # fmt: skip
def test_a_place_in_brackets(text: str, names: tuple[Named, ...], wanted: list[Named]) -> None:
    assert join(text, *names) == wanted


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
    assert len(joined("Iva Ruden", [Mention(0, 3, "PERSON"), Mention(4, 9, "PERSON")])) == 1
    listed = "Iva Ruden Ulla Varn"  # in a list whose line ends are lost
    assert len(joined(listed, [Mention(0, 9, "PERSON"), Mention(10, 19, "PERSON")])) == 2
    apart = "Iva, Ruden"
    assert len(joined(apart, [Mention(0, 3, "PERSON"), Mention(5, 10, "PERSON")])) == 2


def test_a_direction_belongs_to_its_place() -> None:
    text = "Downtown Ruden and Hask Varn"
    mentions = [Mention(0, 8, "LOC"), Mention(9, 14, "LOC"), Mention(19, 23, "LOC"), Mention(24, 28, "LOC")]
    found = [text[m.start : m.end] for m in joined(text, mentions)]
    assert found == ["Downtown Ruden", "Hask", "Varn"]
