"""Every row of the clusters' tables proves itself."""

from __future__ import annotations

import re

import pytest

from newsextract.clusters import link
from newsextract.clusters.folding import key, words
from newsextract.clusters.given_names import SHORT_FORMS, is_short_for
from newsextract.clusters.kin import KIN, Kin, introduced
from newsextract.clusters.renamings import RENAMINGS, Renaming
from newsextract.clusters.short_forms import strength
from newsextract.clusters.statements import set_apart, stated
from newsextract.clusters.tables import ASIDES, HOUSES, STATEMENTS, TAILS, Aside, Statement, Tail
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


@pytest.mark.parametrize("row", [
    *(pytest.param(row, id=row.name) for row in (*TAILS, *STATEMENTS, *RENAMINGS, *ASIDES)),
    *(pytest.param(row, id=row.words[:6]) for row in KIN),
])  # fmt: skip
def test_row_carries_examples(row: Tail | Statement | Renaming | Aside | Kin) -> None:
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


@pytest.mark.parametrize(("row", "marked"), [
    pytest.param(row, marked, id=f"{row.name}-{marked}") for row in RENAMINGS for marked in row.examples
])  # fmt: skip
def test_renaming_joins_the_firm_spoken_of(row: Renaming, marked: str) -> None:
    text, mentions = organisations(marked)
    name = mentions[-1]
    won = next(
        other for other in RENAMINGS
        if other.before.search(text[: name.start]) and other.after.match(text[name.end :])
    )  # fmt: skip
    assert won is row
    shown = "Oster" if row.is_former else text[name.start : name.end]
    assert set(link(text, mentions).values()) == {shown}


@pytest.mark.parametrize("house", HOUSES)
def test_a_house_is_no_short_form_of_its_parts(house: str) -> None:
    text, mentions = organisations(f"[{house}] grew. [{house} Halda] fell.")
    assert len(set(link(text, mentions).values())) == 2
    text, mentions = organisations(f"[{house} Halda] and [{house} Volta] grew. [{house}] fell.")
    assert len(set(link(text, mentions).values())) == 3


@pytest.mark.parametrize(("row", "marked"), [
    pytest.param(row, marked, id=f"{row.name}-{marked}") for row in ASIDES for marked in row.examples
])  # fmt: skip
def test_a_parent_or_brand_is_set_apart(row: Aside, marked: str) -> None:
    text, mentions = organisations(marked)
    alone = mentions[-1]
    before, after = text[: alone.start], text[alone.end :]
    assert next(one for one in ASIDES if one.before.search(before) and one.after.match(after)) is row
    assert list(set_apart(text, mentions)) == [(text[alone.start : alone.end], row.kind)]
    assert len(set(link(text, mentions).values())) == len(mentions)


@pytest.mark.parametrize(("row", "marked"), [
    pytest.param(row, marked, id=marked) for row in KIN for marked in row.examples
])  # fmt: skip
def test_a_relative_is_brought_in(row: Kin, marked: str) -> None:
    start, end = marked.index("{"), marked.index("}")
    text = marked.replace("{", "").replace("}", "")
    assert introduced(text, start, end - 1) == (True, row.gender)


@pytest.mark.parametrize("line", SHORT_FORMS.split("\n")[1:-1])
def test_a_given_names_short_form(line: str) -> None:
    short, names = line.split(":")
    for name in names.split(","):
        assert is_short_for(key(short.strip()), key(name.strip()))
