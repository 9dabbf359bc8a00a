"""Every row of the tables proves itself: an example is found whole, with its label, by that very row."""

from __future__ import annotations

import pytest

from newsextract.mentions import Label
from newsextract.names import find
from newsextract.names.lexicon import KNOWN_ROWS, known_names
from newsextract.names.tables.common import EXCLUDED
from newsextract.names.tables.cues import CUES, EXCHANGES
from newsextract.names.tables.heads import EVENTS, HEADS, OTHER_HEADS
from newsextract.names.tables.legal import ABBREVIATED_FORMS
from newsextract.names.tables.organisations import DOUBTFUL, ORGANISATIONS
from newsextract.names.tables.people import PEOPLE
from newsextract.names.tables.places import PLACES, STATES
from newsextract.names.tables.products import NEVER
from newsextract.names.tables.roles import DIVIDING_ROLES, HONORIFICS, ROLE_MODIFIERS, ROLES
from newsextract.names.tables.rows import Cue, Excluded, Names, Parts
from newsextract.names.weights import WEIGHTS

NAMES = (*PLACES, *STATES, *ORGANISATIONS)
PARTS = (
    *PEOPLE, *HEADS, HONORIFICS, ROLES, DIVIDING_ROLES, ROLE_MODIFIERS, ABBREVIATED_FORMS, DOUBTFUL,
    EXCHANGES,
)  # fmt: skip
NOT_NAMES = (*EXCLUDED, EVENTS, OTHER_HEADS, *NEVER)

# Rows whose evidence has another name: words that count only where they stand beside a name.
EVIDENCE_OF = {
    "role": ("role before", "role after"),
    "dividing role": ("role before",),
    "role modifier": ("role before",),
    "exchange": ("ticker",),
    "Chinese surname": ("Chinese name",),
    "Korean surname": ("Korean name",),
    "Korean syllable": ("Korean name",),
}


def found_in(text: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    return {text[m.start : m.end]: (m.label, m.why) for m in find(text)}


@pytest.mark.parametrize("row", NAMES, ids=lambda row: row.name)
def test_known_names_are_found_whole(row: Names) -> None:
    for entry in row.entries:
        found = found_in(row.carrier.format(entry))
        assert entry in found, found
        label, why = found[entry]
        assert (entry, label) == (entry, row.label)
        assert row.name in why


@pytest.mark.parametrize("row", [*PARTS, *CUES], ids=lambda row: row.name)
def test_row_carries_examples(row: Parts | Cue) -> None:
    assert row.examples


@pytest.mark.parametrize(("name", "text", "expected"), [
    pytest.param(row.name, text, expected, id=f"{row.name}-{expected[0]}")
    for row in (*PARTS, *CUES) for text, expected in row.examples.items()
])  # fmt: skip
def test_row_wins_its_example(name: str, text: str, expected: tuple[str, Label]) -> None:
    found = found_in(text)
    assert list(found) == [expected[0]]
    label, why = found[expected[0]]
    assert label == expected[1]
    assert set(EVIDENCE_OF.get(name, (name,))) & set(why)


@pytest.mark.parametrize(("row", "text"), [
    pytest.param(row, text, id=f"{row.name}-{text}") for row in NOT_NAMES for text in row.examples
])  # fmt: skip
def test_excluded_words_are_no_names(row: Excluded, text: str) -> None:
    assert any(entry in text.replace(".", " ").split() or entry in text.lower() for entry in row.entries)
    assert find(text) == []


@pytest.mark.parametrize("row", NOT_NAMES, ids=lambda row: row.name)
def test_excluded_row_carries_examples(row: Excluded) -> None:
    assert row.examples


def test_all_evidence_is_weighed() -> None:
    named = {row.name for row in (*NAMES, *CUES)} | KNOWN_ROWS
    assert named <= set(WEIGHTS)


def test_doubtful_names_are_known() -> None:
    known = {entry for row in ORGANISATIONS for entry in row.entries}
    assert known >= set(DOUBTFUL.entries)


def test_dividing_roles_are_roles() -> None:
    assert {role.lower() for role in DIVIDING_ROLES.entries} <= set(ROLES.entries)


@pytest.mark.parametrize("row", [*NAMES, *PARTS, *CUES, *NOT_NAMES], ids=lambda row: row.name)
def test_no_entry_stands_twice_in_a_row(row: Names | Parts | Cue | Excluded) -> None:
    entries = row.phrases if isinstance(row, Cue) else row.entries
    assert len(entries) == len(set(entries))


def test_countries_of_the_world_are_known() -> None:
    assert {"namibia", "uruguay", "kazakhstan"} <= set(known_names())
