"""Every row of every table proves itself: its examples match over their full length, give their value, and
are won by that very row.
"""

from __future__ import annotations

import json
import runpy
from importlib.resources import files
from pathlib import Path

import pytest

from newsextract.figures import find
from newsextract.figures.bases import BASES, BasisRow, find_basis
from newsextract.figures.change_words import CUES, Cue
from newsextract.figures.currencies import CURRENCIES, SHARED, Currency, Shared
from newsextract.figures.negatives import NEGATIVES, Negative, negative, previous_word
from newsextract.figures.percents import PERCENTS, Percent
from newsextract.figures.units import UNITS, Unit
from newsextract.mentions import Mention
from newsextract.numerals import scan

COMPILED = json.loads((files("newsextract.figures") / "units.json").read_text(encoding="utf-8"))
SCRIPT = Path(__file__).parents[2] / "scripts" / "compile_units.py"


def only(text: str) -> Mention:
    """The single figure that `text` is as a whole."""
    found = find(text)
    assert [(mention.start, mention.end) for mention in found] == [(0, len(text))]
    return found[0]


def worth(mention: Mention) -> object:
    assert mention.value is not None
    return mention.value["value"]


@pytest.mark.parametrize("table", [UNITS, PERCENTS, CURRENCIES, SHARED, CUES, BASES, NEGATIVES],
                         ids=["units", "percents", "currencies", "shared", "cues", "bases",
                             "negatives"])  # fmt: skip
def test_every_row_has_examples(table: tuple[object, ...]) -> None:
    assert [row for row in table if not row.examples] == []


@pytest.mark.parametrize(("row", "text"), [(row, text) for row in UNITS for text in row.examples],
                         ids=lambda value: value if isinstance(value, str) else value.name)  # fmt: skip
def test_unit(row: Unit, text: str) -> None:
    mention = only(text)
    assert (mention.label, mention.rule) == ("QUANTITY", row.name)
    assert worth(mention) == row.examples[text]
    assert mention.value["unit"] == row.name


def test_every_unit_surface_and_symbol_is_found() -> None:
    wrong = []
    for row in UNITS:
        for written in (*row.surfaces, *row.symbols):
            mentions = find(f"It is 120{'' if len(written) == 1 else ' '}{written}, they said.")
            if not mentions or (mentions[0].value or {}).get("unit") != row.name:
                wrong.append((row.name, written))
    assert wrong == [("metre", "m")]  # glued to a bare number, `m` is a million


@pytest.mark.parametrize(("row", "text"), [(row, text) for row in PERCENTS for text in row.examples],
                         ids=lambda value: value if isinstance(value, str) else value.unit)  # fmt: skip
def test_percent(row: Percent, text: str) -> None:
    mention = only(text)
    assert (mention.label, mention.rule) == ("PERCENT", row.unit)
    assert worth(mention) == row.examples[text]


@pytest.mark.parametrize(("row", "text"), [(row, text) for row in CURRENCIES for text in row.examples],
                         ids=lambda value: value if isinstance(value, str) else value.code)  # fmt: skip
def test_currency(row: Currency, text: str) -> None:
    mention = only(text)
    assert mention.label == "MONEY"
    assert worth(mention) == row.examples[text]
    if len(row.code) == 3:
        assert mention.rule == row.code


@pytest.mark.parametrize(("row", "text"), [(row, text) for row in SHARED for text in row.examples],
                         ids=lambda value: value if isinstance(value,
                             str) else value.surfaces[0])  # fmt: skip
def test_shared_sign(row: Shared, text: str) -> None:
    money = [mention for mention in find(text) if mention.label == "MONEY"]
    assert money[0].value["unit"] == row.examples[text]


@pytest.mark.parametrize(("row", "text"), [(row, text) for row in CUES for text in row.examples],
                         ids=lambda value: value if isinstance(value, str) else value.name)  # fmt: skip
def test_cue(row: Cue, text: str) -> None:
    mention = find(text)[0]
    assert mention.value["change"] == row.examples[text]
    told = next(why for why in mention.why if why.startswith("change word "))
    assert told.removeprefix("change word ").strip(",.").lower() in row.words


@pytest.mark.parametrize(("row", "text"), [(row, text) for row in BASES for text in row.examples],
                         ids=lambda value: value if isinstance(value, str) else value.name)  # fmt: skip
def test_basis(row: BasisRow, text: str) -> None:
    assert find(text)[0].value["basis"] == row.name
    found = find_basis(text.lower(), 0, len(text))
    assert found is not None
    assert found[2] is row


@pytest.mark.parametrize(("row", "text"), [(row, text) for row in NEGATIVES for text in row.examples],
                         ids=lambda value: value if isinstance(value, str) else value.name)  # fmt: skip
def test_negative(row: Negative, text: str) -> None:
    assert find(text) == []
    rows = [negative(text, numeral, previous_word(text, numeral.start), False) for numeral in scan(text)]
    assert row in rows or not rows


def test_no_word_has_two_directions() -> None:
    for place in ("verb", "noun", "after"):
        words = [word for cue in CUES if cue.place == place for word in cue.words]
        assert len(words) == len(set(words))


def test_compiled_units_are_up_to_date() -> None:
    script = runpy.run_path(str(SCRIPT))
    source = json.loads(script["SOURCE"].read_text(encoding="utf-8"))
    assert script["compile_units"](source) == COMPILED


def test_compiled_surfaces_are_found() -> None:
    def has_unit(words: str) -> bool:
        return any("unit" in (mention.value or {}) for mention in find(f"120 {words}"))

    wrong = [words for words in COMPILED["surfaces"] if not has_unit(words)]
    assert wrong == []
