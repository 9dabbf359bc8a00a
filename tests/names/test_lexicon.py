"""The compiled tables."""

from __future__ import annotations

import pytest

from newsextract.names.lexicon import classes_of, is_legal_form, is_pinyin, known_names
from newsextract.names.words import scan


@pytest.mark.parametrize("name", ["Liangsen", "Dingjin", "Yu", "Xiaoping", "Chuanfu", "Zhengtao"])
def test_pinyin(name: str) -> None:
    assert is_pinyin(name)


@pytest.mark.parametrize("word", ["Truck", "Smith", "Galaxy", "Plus", "B", "Dingjinliang"])
def test_no_pinyin(word: str) -> None:
    assert not is_pinyin(word)


@pytest.mark.parametrize("form", ["Ltd.", "GmbH", "S.p.A.", "PLC", "Corp", "Oyj"])
def test_legal_form(form: str) -> None:
    assert is_legal_form(scan(form)[0])


@pytest.mark.parametrize("word", ["as", "Company", "Et", "Da", "Ostrel"])
def test_no_legal_form(word: str) -> None:
    assert not is_legal_form(scan(word)[0])


def test_classes_of_capitals_are_those_of_the_usual_spelling() -> None:
    assert classes_of("MINISTRY") == classes_of("Ministry")
    assert "institution" in classes_of("Ministry")


@pytest.mark.parametrize("place", ["namibia", "shandong", "gujarat", "oregon"])
def test_places_of_pycountry_are_known(place: str) -> None:
    assert place in known_names()


def test_known_names_part_as_texts_do() -> None:
    """What is looked up in a text must part like the text."""
    for names in known_names().values():
        for name in names:
            entry = "".join(part for pair in zip(("", *name.gaps), name.words, strict=True) for part in pair)
            read = scan(entry)
            assert name.words == tuple(word.text for word in read)
            assert name.gaps == tuple(word.gap for word in read[1:])
