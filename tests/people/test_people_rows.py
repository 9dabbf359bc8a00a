"""Every row of the people's tables proves itself."""

from __future__ import annotations

import re

import pytest
from marked_people import people_of

from newsextract.people.sentences.contacts import CONTACTS
from newsextract.people.sentences.peers import PEER_ROWS
from newsextract.people.sentences.vacancies import VACANCY_ROWS
from newsextract.people.words.bodies import BODY_ROWS
from newsextract.people.words.callings import CALLING_ROWS
from newsextract.people.words.tables import ROWS as TITLE_ROWS
from newsextract.people.words.tables import Roles, Words
from newsextract.people.words.verbs import VERB_ROWS

ROWS = (*TITLE_ROWS, *CALLING_ROWS, *BODY_ROWS, *VERB_ROWS, *PEER_ROWS, *VACANCY_ROWS, CONTACTS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_row_carries_examples(row: Words) -> None:
    assert row.examples
    assert len(row.entries) == len(set(row.entries))


@pytest.mark.parametrize(("row", "marked", "roles"), [
    pytest.param(row, marked, roles, id=f"{row.name}-{marked}")
    for row in ROWS for marked, roles in row.examples.items()
])  # fmt: skip
def test_row_wins_its_example(row: Words, marked: str, roles: Roles) -> None:
    assert any(re.search(rf"(?<!\w){re.escape(entry)}(?!\w)", marked.casefold()) for entry in row.members)
    assert next(iter(people_of(marked).values())) == roles


@pytest.mark.parametrize(("row", "marked", "roles"), [
    pytest.param(row, marked, roles, id=f"{row.name}-{marked}")
    for row in ROWS for marked, roles in list(row.examples.items())[:1]
])  # fmt: skip
def test_without_the_row_its_example_fails(row: Words, marked: str, roles: Roles) -> None:
    entries, members = row.entries, row.members
    object.__setattr__(row, "entries", ())
    object.__setattr__(row, "members", frozenset())
    try:
        assert next(iter(people_of(marked).values())) != roles
    finally:
        object.__setattr__(row, "entries", entries)
        object.__setattr__(row, "members", members)
