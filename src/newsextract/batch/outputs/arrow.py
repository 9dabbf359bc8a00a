"""Tables as Arrow batches, and through them a folder of Parquet files or one DuckDB file.

Needs the extra [tables]; imported only by a run that writes one of these.
"""

from __future__ import annotations

import datetime as dt
import errno
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped,unused-ignore]
import pyarrow.parquet as pq  # type: ignore[import-untyped,unused-ignore]

from newsextract.batch.entry import Entry
from newsextract.batch.outputs.output import RowCounts, table_rows
from newsextract.batch.outputs.sqlite_file import definition
from newsextract.batch.tables import TABLES, Cell, Column, Kind, Row, Table

_TYPES: dict[Kind, pa.DataType] = {
    "integer": pa.int64(), "number": pa.float64(), "text": pa.string(), "date": pa.date32(),
}  # fmt: skip
_DUCKDB_TYPES: dict[Kind, str] = {"integer": "BIGINT", "number": "DOUBLE", "text": "VARCHAR", "date": "DATE"}
_CONVERTED: dict[Kind, Callable[[Cell], object]] = {
    "number": lambda cell: None if cell is None else float(cell),
    "date": lambda cell: None if cell is None else dt.date.fromisoformat(str(cell)),
}
# A batch is a Parquet row group; it ends with whichever comes first.
_BATCH_ROWS = 50_000
_BATCH_CHARS = 16_000_000


def write_parquet(target: Path, entries: Iterable[Entry]) -> RowCounts:
    target.mkdir()
    counts = dict.fromkeys(TABLES, 0)
    with ExitStack() as stack:
        writers = {
            name: stack.enter_context(
                pq.ParquetWriter(target / f"{name}.parquet", schema(table), compression="zstd")
            )
            for name, table in TABLES.items()
        }
        for table, batch in _batches(entries):
            writers[table.name].write_table(batch)
            counts[table.name] += batch.num_rows
    return counts


def write_duckdb(target: Path, entries: Iterable[Entry]) -> RowCounts:
    import duckdb

    counts = dict.fromkeys(TABLES, 0)
    spill = str(target.parent.with_name("spill"))
    settings: Any = {"threads": 1, "memory_limit": "512MB", "temp_directory": spill}
    try:
        with closing(duckdb.connect(str(target), config=settings)) as database:
            for table in TABLES.values():
                database.execute(definition(table, _DUCKDB_TYPES, with_key=False))
            for table, batch in _batches(entries):
                database.register("batch", batch)
                database.execute(f'INSERT INTO "{table.name}" SELECT * FROM batch')  # noqa: S608 (our names)
                database.unregister("batch")
                counts[table.name] += batch.num_rows
            # Closing would do it too, but in silence if the disk is full, and leave a log beside half a file.
            database.execute("CHECKPOINT")
    except duckdb.Error as error:
        # A disk that is full comes as one of several kinds, by what was being written.
        full = os.strerror(errno.ENOSPC) in str(error)
        if not full and not isinstance(error, duckdb.IOException):
            raise
        raise OSError(errno.ENOSPC if full else errno.EIO, str(error)) from error
    return counts


def schema(table: Table) -> pa.Schema:
    """The table's columns as Arrow knows them, with what they hold."""
    return pa.schema([
        pa.field(column.name, _TYPES[column.kind], not column.always, {"description": column.description})
        for column in table.columns
    ])  # fmt: skip


def _batches(entries: Iterable[Entry]) -> Iterator[tuple[Table, pa.Table]]:
    rows: dict[str, list[Row]] = {name: [] for name in TABLES}
    chars = dict.fromkeys(TABLES, 0)
    for table, row in table_rows(entries):
        name = table.name
        rows[name].append(row)
        chars[name] += sum(len(cell) for cell in row if isinstance(cell, str))
        if len(rows[name]) >= _BATCH_ROWS or chars[name] >= _BATCH_CHARS:
            yield table, _batch(table, rows[name])
            rows[name] = []
            chars[name] = 0
    for name, table in TABLES.items():
        if rows[name]:
            yield table, _batch(table, rows[name])


def _batch(table: Table, rows: list[Row]) -> pa.Table:
    cells = zip(*rows, strict=True)
    arrays = [array(column, part) for column, part in zip(table.columns, cells, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema(table))


def array(column: Column, cells: Sequence[Cell]) -> pa.Array:
    """The cells of a column, in its type."""
    convert = _CONVERTED.get(column.kind)
    return pa.array([convert(cell) for cell in cells] if convert else cells, _TYPES[column.kind])
