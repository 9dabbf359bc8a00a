"""What an output is: a row in `OUTPUTS` with a function that writes all entries of a run."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from newsextract.batch.entry import Entry
from newsextract.batch.tables import TABLES, Row, Table

RowCounts: TypeAlias = "dict[str, int]"
Write: TypeAlias = "Callable[[Path, Iterable[Entry]], RowCounts]"
"""Writes entries, in order, to a path that is not there yet, and to paths that begin with its name; returns
the rows of each table. The same entries give the same bytes, or the same tables where a library decides the
bytes.
"""


@dataclass(frozen=True, slots=True)
class Output:
    """One kind of output, chosen by the suffix of OUT. `requires` are modules of the extra [tables]."""

    suffix: str
    description: str
    write: Write
    requires: tuple[str, ...] = ()


def table_rows(entries: Iterable[Entry]) -> Iterator[tuple[Table, Row]]:
    """The rows of every table, entry by entry."""
    for entry in entries:
        record = json.loads(entry.record) if entry.record else {}
        for table in TABLES.values():
            for row in table.rows(entry, record):
                yield table, row
