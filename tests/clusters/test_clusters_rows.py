"""Every row of the clusters' tables proves itself."""

from __future__ import annotations

import re

import pytest

from newsextract.clusters import link
from newsextract.clusters.folding import key, words
from newsextract.clusters.short_forms import strength
from newsextract.clusters.statements import stated
from newsextract.clusters.tables import STATEMENTS, TAILS, Statement, Tail
from newsextract.mentions import Mention

_MARKED = re.compile(r"\[([^\]]+)\]")


def organisations(marked: str) -> tuple[str, list[Mention]]:
    """A text without the square brackets around its organisations, and their mentions."""
    mentions = []
    text = ""
    end = 0
    for match in _MARKED.finditer(marked):
        text += marked[end : match.start()]
        mentions.append(Mention(len(text), len(text) + len(match[1]), "ORG"))
        text += match[1]
        end = match.end()
    return text + marked[end:], mentions


@pytest.mark.parametrize("row", [*TAILS, *STATEMENTS], ids=lambda row: row.name)
def test_row_carries_examples(row: Tail | Statement) -> None:
    assert row.examples


@pytest.mark.parametrize(("row", "short", "full"), [
    pytest.param(row, short, full, id=f"{row.name}-{full}")
    for row in TAILS for short, full in row.examples.items()
])  # fmt: skip
def test_words_that_a_short_form_lacks(row: Tail, short: str, full: str) -> None:
    assert strength(words(short), words(full)) == row.strength
    missing = set(words(full)) - set(words(short))
    assert missing & {key(entry) for entry in row.entries}


@pytest.mark.parametrize("row", TAILS, ids=lambda row: row.name)
def test_no_word_stands_twice(row: Tail) -> None:
    assert len(row.entries) == len(set(row.entries))


@pytest.mark.parametrize(("row", "marked"), [
    pytest.param(row, marked, id=f"{row.name}-{marked}") for row in STATEMENTS for marked in row.examples
])  # fmt: skip
def test_statement_wins_its_example(row: Statement, marked: str) -> None:
    text, mentions = organisations(marked)
    ((won, first, second),) = stated(text, mentions)
    assert won is row
    ids = link(text, mentions)
    one, other = (ids[m.start, m.end] for m in mentions)
    assert (one == other) == (row.kind not in ("apart", "parent"))
    if row.kind == "second is former":
        assert one == first
    if row.kind == "first is former":
        assert one == second
