"""One SQLite file with all tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from newsextract.batch.entry import Entry
from newsextract.batch.outputs.output import RowCounts, table_rows
from newsextract.batch.tables import TABLES, Kind, Row, Table

# SQLite has no type for days: ISO 8601 text in a column declared so, which its date functions read.
_TYPES: dict[Kind, str] = {"integer": "INTEGER", "number": "REAL", "text": "TEXT", "date": "DATE"}


def write_sqlite(target: Path, entries: Iterable[Entry]) -> RowCounts:
    counts = dict.fromkeys(TABLES, 0)
    with closing(sqlite3.connect(target)) as database:
        # The file gets its name when it is whole: until then there is nothing to keep safe.
        database.execute("PRAGMA journal_mode = OFF")
        database.execute("PRAGMA synchronous = OFF")
        database.execute("PRAGMA temp_store = MEMORY")
        inserts = {}
        for table in TABLES.values():
            database.execute(definition(table, _TYPES, with_key=True) + " WITHOUT ROWID")
            places = ", ".join("?" * len(table.columns))
            inserts[table.name] = f'INSERT INTO "{table.name}" VALUES ({places})'  # noqa: S608 (our own names)
        for table, row in table_rows(entries):
            database.execute(inserts[table.name], _bound(table, row))
            counts[table.name] += 1
        database.commit()
    return counts


def definition(table: Table, types: dict[Kind, str], *, with_key: bool) -> str:
    """`CREATE TABLE` for the table, with SQL names for the types of its columns."""
    parts = [
        f'"{column.name}" {types[column.kind]}{" NOT NULL" if column.always else ""}'
        for column in table.columns
    ]
    if with_key:
        key = ", ".join(f'"{column.name}"' for column in table.columns[: table.key])
        parts.append(f"PRIMARY KEY ({key})")
    return f'CREATE TABLE "{table.name}" ({", ".join(parts)})'


def _bound(table: Table, row: Row) -> Row:
    """The row with floats for numbers: SQLite binds no integer of more than 64 bits."""
    return tuple(
        float(cell) if column.kind == "number" and isinstance(cell, int) else cell
        for column, cell in zip(table.columns, row, strict=True)
    )
