"""The outputs of a run, chosen by the suffix of OUT: one a row in `OUTPUTS`."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable
from pathlib import Path

from newsextract.batch.entry import Entry
from newsextract.batch.outputs.csv_folder import write_csv
from newsextract.batch.outputs.json_lines import write_gz, write_plain, write_zst
from newsextract.batch.outputs.output import Output, RowCounts
from newsextract.batch.outputs.sqlite_file import write_sqlite
from newsextract.errors import InputError, NewsextractError


def _write_parquet(target: Path, entries: Iterable[Entry]) -> RowCounts:
    from newsextract.batch.outputs.arrow import write_parquet

    return write_parquet(target, entries)


def _write_duckdb(target: Path, entries: Iterable[Entry]) -> RowCounts:
    from newsextract.batch.outputs.arrow import write_duckdb

    return write_duckdb(target, entries)


OUTPUTS = {
    output.suffix: output
    for output in (
        Output(".jsonl", "one JSON record a line", write_plain),
        Output(".jsonl.gz", "the same, compressed", write_gz),
        Output(".jsonl.zst", "the same, compressed", write_zst),
        Output(".parquet", "a folder of Parquet files, one a table", _write_parquet, ("pyarrow",)),
        Output(".duckdb", "one DuckDB file with all tables", _write_duckdb, ("pyarrow", "duckdb")),
        Output(".sqlite", "one SQLite file with all tables", write_sqlite),
        Output(".csv", "a folder of CSV files, one a table", write_csv),
    )
}

__all__ = ["OUTPUTS", "Output", "output_for"]


def output_for(out: Path) -> Output:
    """The output that the name of OUT asks for.

    InputError if none has its suffix; NewsextractError, with the remedy, if a library for it is missing.
    """
    name = out.name.lower()
    for output in OUTPUTS.values():
        if name.endswith(output.suffix) and len(name) > len(output.suffix):
            for module in output.requires:
                if importlib.util.find_spec(module) is None:
                    raise NewsextractError(
                        f"{output.suffix} needs the extra [tables]: pip install 'newsextract[tables]' "
                        f"({module} is missing)"
                    )
            return output
    raise InputError(str(out), f"the name of an output ends with one of {', '.join(OUTPUTS)}")
