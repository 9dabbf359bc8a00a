"""A folder of CSV files, one a table, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from newsextract.batch.entry import Entry
from newsextract.batch.outputs.output import RowCounts, table_rows
from newsextract.batch.tables import TABLES, Cell

# What a spreadsheet would take for a formula, the full-width signs of East Asian keyboards among it. What
# begins so behind apostrophes is marked too: one apostrophe taken off `'*[=…` gives the text back, always.
_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")


def write_csv(target: Path, entries: Iterable[Entry]) -> RowCounts:
    target.mkdir()
    counts = dict.fromkeys(TABLES, 0)
    with ExitStack() as stack:
        writers = {}
        for name, table in TABLES.items():
            # RFC 4180: CR LF ends a line, and a cell that holds either is quoted.
            file = stack.enter_context((target / f"{name}.csv").open("w", encoding="utf-8", newline=""))
            writers[name] = csv.writer(file)
            writers[name].writerow([column.name for column in table.columns])
        for table, row in table_rows(entries):
            writers[table.name].writerow([harmless(cell) for cell in row])
            counts[table.name] += 1
    return counts


def harmless(cell: Cell) -> Cell:
    """The cell, with an apostrophe before text that a spreadsheet would run. Numbers are left as they are."""
    return "'" + cell if isinstance(cell, str) and _FORMULA.match(cell) else cell
