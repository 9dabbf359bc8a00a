"""Records as tables for the terminal."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from newsextract.formats.extraction import Extraction
from newsextract.formats.wording import FACT_COLUMNS, fact_cells, headline, one_line, readable, roles
from newsextract.mentions import Label
from newsextract.records import Record

STYLES: dict[Label, str] = {
    "ORG": "magenta", "PERSON": "cyan", "LOC": "green", "DATE": "yellow",
    "QUANTITY": "blue", "ORDINAL": "blue", "PERCENT": "red", "MONEY": "bright_green",
}  # fmt: skip

# Where the output is no terminal, nothing tells its width: room for a long name and its value.
_FILE_WIDTH = 120


def make_console(out: TextIO) -> Console:
    """A console that measures a terminal, and gives a file a fixed width unless COLUMNS sets one."""
    fixed = not out.isatty() and "COLUMNS" not in os.environ
    return Console(file=out, width=_FILE_WIDTH if fixed else None, highlight=False)


def write_table(extractions: Iterable[Extraction], out: TextIO) -> None:
    """Write a heading and tables of entities, people and facts for each article.

    Everything from the article goes through `one_line`: no control character reaches the terminal.
    """
    console = make_console(out)
    for number, extraction in enumerate(extractions):
        record = extraction.record
        if number:
            console.print()
        console.print(Text(one_line(record.meta.title or record.id), style="bold"))
        if headline(record.meta):
            console.print(Text(one_line(headline(record.meta)), style="dim"))
        console.print(_entities(record))
        if record.people:
            console.print(_people(record))
        if record.facts:
            console.print(_facts(record))


def _table(*columns: str) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _entities(record: Record) -> Table:
    table = _table("label", "text", "value")
    table.columns[0].no_wrap = True
    for entity in record.entities:
        cells = (entity.label, entity.text, readable(entity))
        table.add_row(*(Text(one_line(cell), style=STYLES[entity.label]) for cell in cells))
    return table


def _people(record: Record) -> Table:
    table = _table("person", "roles")
    for person in record.people:
        table.add_row(Text(one_line(person.name)), Text(one_line(roles(person.roles))))
    return table


def _facts(record: Record) -> Table:
    table = _table(*FACT_COLUMNS)
    for fact in record.facts:
        table.add_row(*(Text(one_line(cell)) for cell in fact_cells(fact, record)))
    return table
