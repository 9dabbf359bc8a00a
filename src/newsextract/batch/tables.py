"""The tables of a run's output: every writer and the documentation take their columns from here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from newsextract.batch.entry import Entry

Kind: TypeAlias = Literal["integer", "number", "text", "date"]
Cell: TypeAlias = "str | int | float | None"
Row: TypeAlias = "tuple[Cell, ...]"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its type, and what it holds. Cells may be empty unless `always`. A date is ISO 8601 text."""

    name: str
    kind: Kind
    description: str
    always: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns, the first `key` of which tell its rows apart; `rows` makes them of an Entry and
    its record."""

    name: str
    description: str
    key: int
    columns: tuple[Column, ...]
    rows: Callable[[Entry, Mapping[str, Any]], Iterator[Row]]


def _articles(entry: Entry, record: Mapping[str, Any]) -> Iterator[Row]:
    if not record:
        return
    meta = record["meta"]
    yield (
        entry.number, record["id"], entry.source, entry.position, meta.get("title"), meta.get("published"),
        meta.get("source"), meta.get("author"), entry.url, record["text_sha256"], entry.words, entry.text,
    )  # fmt: skip


_VALUE = ("mod", "value", "low", "high", "unit", "item", "change", "basis")


def _mentions(entry: Entry, record: Mapping[str, Any]) -> Iterator[Row]:
    for number, entity in enumerate(record.get("entities", ())):
        head = (
            entry.number, number, entity["start"], entity["end"], entity["label"], entity["text"],
            entity.get("id"),
        )  # fmt: skip
        value = entity.get("value", {})
        if entity["label"] == "DATE":
            dates = (value["type"], value["value"], value.get("start"), value.get("end"), value.get("mod"))
            yield (*head, *dates, *[None] * (len(_VALUE) - 1))
        else:
            yield (*head, *[None] * 4, *(value.get(key) for key in _VALUE))


def _people(entry: Entry, record: Mapping[str, Any]) -> Iterator[Row]:
    for number, person in enumerate(record.get("people", ())):
        roles = person["roles"]
        if not roles:
            yield entry.number, number, 0, person["name"], None, None
        for at, role in enumerate(roles):
            yield entry.number, number, at, person["name"], role.get("title"), role.get("organisation")


def _facts(entry: Entry, record: Mapping[str, Any]) -> Iterator[Row]:
    for number, fact in enumerate(record.get("facts", ())):
        yield (
            entry.number, number, fact["metric"], fact.get("organisation"), fact.get("product"),
            fact.get("figure"), fact.get("period"), fact.get("region"),
        )  # fmt: skip


def _changes(entry: Entry, record: Mapping[str, Any]) -> Iterator[Row]:
    for number, fact in enumerate(record.get("facts", ())):
        for at, mention in enumerate(fact["changes"]):
            yield entry.number, number, at, mention


def _duplicates(entry: Entry, record: Mapping[str, Any]) -> Iterator[Row]:
    first = entry.first
    if first:
        yield entry.number, entry.id, entry.source, entry.position, first.number, first.source, first.position


def _errors(entry: Entry, record: Mapping[str, Any]) -> Iterator[Row]:
    if entry.failure:
        failure = entry.failure
        yield entry.number, entry.id, entry.source, entry.position, failure.stage, failure.reason


_ARTICLE = Column("article", "integer", "running number of the article in the input, from 0", always=True)
_ID = Column("id", "text", "the article's own id, or one made of its text; need not be unique")
_SOURCE = Column("source", "text", "the file it was read from, `-` for standard input", always=True)
_POSITION = Column("position", "integer", "its number within that file, from 0", always=True)

TABLES = {
    table.name: table
    for table in (
        Table("articles", "One row for each article that was extracted.", 1, (
            _ARTICLE, _ID, _SOURCE, _POSITION,
            Column("title", "text", "the title"),
            Column("published", "date", "publication date, against which relative dates were read"),
            Column("publisher", "text", "who published it, as the article or its page says"),
            Column("author", "text", "who wrote it, likewise"),
            Column("url", "text", "its address"),
            Column("text_sha256", "text", "SHA-256 of the text in UTF-8, hexadecimal", always=True),
            Column("words", "integer", "words of the text, parted by white space", always=True),
            Column("text", "text", "the text, to which offsets refer; empty with `--no-text`"),
        ), _articles),
        Table("mentions", "One row for each mention, in the order of the text.", 2, (
            _ARTICLE,
            Column("number", "integer", "its number in the article, from 0", always=True),
            Column("start", "integer", "offset of its first character: code points from 0", always=True),
            Column("end", "integer", "offset after its last character", always=True),
            Column("label", "text", "ORG, PERSON, LOC, DATE, QUANTITY, ORDINAL, PERCENT or MONEY",
                   always=True),
            Column("text", "text", "the words", always=True),
            Column("cluster", "text", "ORG, PERSON: the name by which the article's mentions of it are one"),
            Column("type", "text", "DATE: DATE, DURATION or SET"),
            Column("timex", "text", "DATE: the TIMEX3 value"),
            Column("start_date", "date", "DATE: first day, where it can be known"),
            Column("end_date", "date", "DATE: last day, likewise"),
            Column("mod", "text", "APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE; DATE also "
                                  "START, MID, END"),
            Column("value", "number", "figures: the number"),
            Column("low", "number", "figures: the lower end of a range or vague count"),
            Column("high", "number", "figures: the upper end of a range"),
            Column("unit", "text", "figures: unit in the singular; %, pp or bp; ISO 4217 code of money"),
            Column("item", "text", "QUANTITY: what is counted"),
            Column("change", "text", "figures: up, down or flat, if it states a change"),
            Column("basis", "text", "figures: of a change, yoy, mom, qoq, wow or ytd"),
        ), _mentions),
        Table("people", "One row for each role of a person, or one without a title if there is none.", 3, (
            _ARTICLE,
            Column("person", "integer", "the person's number in the article, from 0", always=True),
            Column("role", "integer", "the role's number with that person, from 0", always=True),
            Column("name", "text", "the person's name, the `cluster` of the mentions", always=True),
            Column("title", "text", "what the person is"),
            Column("organisation", "text", "of which organisation: a `cluster` of ORG, or the words used"),
        ), _people),
        Table("facts", "One row for each statement that gives a figure for a measured thing.", 2, (
            _ARTICLE,
            Column("fact", "integer", "its number in the article, from 0", always=True),
            Column("metric", "text", "what is measured: sales, production, exports, …", always=True),
            Column("organisation", "text", "whose figure it is: a `cluster` of ORG mentions"),
            Column("product", "text", "the thing measured"),
            Column("figure", "integer", "`number` of the mention that is the level"),
            Column("period", "integer", "`number` of the mention that is the period"),
            Column("region", "text", "where"),
        ), _facts),
        Table("changes", "One row for each mention that states a fact's change.", 3, (
            _ARTICLE,
            Column("fact", "integer", "number of the fact in the article", always=True),
            Column("change", "integer", "number of the change with that fact, from 0", always=True),
            Column("mention", "integer", "`number` of the mention", always=True),
        ), _changes),
        Table("duplicates", "One row for each article whose text, white space folded, had come before.", 1, (
            _ARTICLE, _ID, _SOURCE, _POSITION,
            Column("first", "integer", "running number of the article with that text", always=True),
            Column("first_source", "text", "the file that one was read from", always=True),
            Column("first_position", "integer", "its number within that file", always=True),
        ), _duplicates),
        Table("errors", "One row for each article that could not be read or extracted.", 1, (
            _ARTICLE, _ID, _SOURCE, _POSITION,
            Column("stage", "text", "open, decompress, decode, parse, validate, extract, timeout or crash",
                   always=True),
            Column("reason", "text", "why, in one line", always=True),
        ), _errors),
    )
}  # fmt: skip
