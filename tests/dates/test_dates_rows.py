"""Every row of every table of the dates grammar proves itself."""

from __future__ import annotations

import datetime as dt

import pytest

from newsextract.dates import find
from newsextract.dates.company import COMPANIES
from newsextract.dates.fiscal import YEAR_ENDS
from newsextract.dates.fiscal import read as fiscal_year
from newsextract.dates.holidays import HOLIDAYS
from newsextract.dates.joins import JOINS
from newsextract.dates.lexicon import WORDS
from newsextract.dates.modifiers import MODIFIERS
from newsextract.dates.negatives import NEGATIVES
from newsextract.dates.phrases import PHRASES
from newsextract.dates.tense import CUES
from newsextract.records import DateValue

ANCHOR = dt.date(2024, 5, 20)


def examples(rows, name=lambda row: row.name):
    return [
        pytest.param(row, text, value, id=f"{name(row)}: {text}")
        for row in rows
        for text, value in row.examples.items()
    ]


def without_brackets(text):
    """The text and the mention in it: what stands in brackets, else all of it."""
    if "[" not in text:
        return text, text
    return text.replace("[", "").replace("]", ""), text[text.index("[") + 1 : text.index("]")]


@pytest.mark.parametrize(
    "rows", [PHRASES, JOINS, MODIFIERS, NEGATIVES, COMPANIES, CUES, WORDS, HOLIDAYS, YEAR_ENDS]
)
def test_every_row_has_an_example(rows):
    assert [row for row in rows if not row.examples] == []


@pytest.mark.parametrize("rows", [PHRASES, JOINS, MODIFIERS, NEGATIVES, COMPANIES, CUES, HOLIDAYS, YEAR_ENDS])
def test_names_are_unique(rows):
    names = [row.name for row in rows]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize(("row", "text", "value"), examples((*PHRASES, *JOINS)))
def test_phrase_or_join_wins_its_example(row, text, value):
    text, surface = without_brackets(text)
    mentions = [m for m in find(text, ANCHOR) if text[m.start : m.end] == surface]
    assert [m.value["value"] for m in mentions] == [value]
    if not getattr(row, "open", False):  # an open phrase is completed, and so won, by a join
        assert [m.rule for m in mentions] == [row.name]


@pytest.mark.parametrize(("row", "text", "value"), examples(MODIFIERS))
def test_modifier(row, text, value):
    (mention,) = find(text, ANCHOR)
    assert (text[mention.start : mention.end], mention.value["value"], mention.value.get("mod", "")) == (
        text,
        value,
        row.mod,
    )
    assert f"modifier: {row.name}" in mention.why


@pytest.mark.parametrize(("row", "text", "surfaces"), examples((*NEGATIVES, *COMPANIES)))
def test_company(row, text, surfaces):
    assert tuple(text[m.start : m.end] for m in find(text, ANCHOR)) == surfaces


@pytest.mark.parametrize(("row", "text", "value"), examples(CUES))
def test_cue_decides_the_year(row, text, value):
    (mention,) = find(text, ANCHOR)
    assert mention.value["value"] == value
    assert any(clause.startswith(row.tense) for clause in mention.why)


@pytest.mark.parametrize(("row", "text", "month"), examples(YEAR_ENDS))
def test_year_end(row, text, month):
    found = fiscal_year(text.lower())
    assert (found.month, found.firm) == (month, row.firm)
    assert found.why.endswith(row.name)


@pytest.mark.parametrize(("row", "text", "value"), examples(WORDS, lambda row: row.kind))
def test_words_without_anchor(row, text, value):
    (mention,) = find(text, None)
    assert mention.value["value"] == value
    assert any(word in text.lower() for word in row.words)


@pytest.mark.parametrize(("row", "text", "value"), examples(HOLIDAYS))
def test_holiday(row, text, value):
    (mention,) = find(text, ANCHOR)
    assert (text[mention.start : mention.end], mention.value["value"]) == (text, value)


@pytest.mark.parametrize("anchor", [ANCHOR, None, dt.date(1, 1, 1), dt.date(9999, 12, 31)])
def test_every_value_fits_the_schema(anchor):
    texts = [text for rows in (PHRASES, JOINS, MODIFIERS, NEGATIVES, COMPANIES, CUES, WORDS, HOLIDAYS)
             for row in rows for text in row.examples]  # fmt: skip
    for text in texts:
        for mention in find(text.replace("[", "").replace("]", ""), anchor):
            DateValue.model_validate(mention.value)
