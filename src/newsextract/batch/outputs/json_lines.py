"""JSON Lines: the records in one file, duplicates and errors in two beside it."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, TypeAlias, cast

import zstandard

from newsextract.batch.entry import Entry
from newsextract.batch.outputs.output import RowCounts
from newsextract.batch.tables import TABLES

_Packed: TypeAlias = "Callable[[BinaryIO], BinaryIO]"
_SIDE = ("duplicates", "errors")
_GZIP_LEVEL = 6
_ZSTD_LEVEL = 6


def write_plain(target: Path, entries: Iterable[Entry]) -> RowCounts:
    return _write(target, entries, None)


def write_gz(target: Path, entries: Iterable[Entry]) -> RowCounts:
    # Neither a name nor a time in the header: the bytes depend on the records alone.
    return _write(
        target, entries, lambda out: cast(BinaryIO, gzip.GzipFile("", "wb", _GZIP_LEVEL, out, mtime=0))
    )


def write_zst(target: Path, entries: Iterable[Entry]) -> RowCounts:
    def compressed(out: BinaryIO) -> BinaryIO:
        compressor = zstandard.ZstdCompressor(level=_ZSTD_LEVEL, write_checksum=True)
        return cast(BinaryIO, compressor.stream_writer(out, closefd=False))

    return _write(target, entries, compressed)


def _write(target: Path, entries: Iterable[Entry], packed: _Packed | None) -> RowCounts:
    counts = dict.fromkeys(("records", *_SIDE), 0)
    with ExitStack() as stack:
        file = stack.enter_context(target.open("wb"))
        records = stack.enter_context(packed(file)) if packed else file
        side = {
            name: stack.enter_context(target.with_name(f"{target.name}.{name}.jsonl").open("wb"))
            for name in _SIDE
        }
        for entry in entries:
            if entry.record:
                records.write(entry.record + b"\n")
                counts["records"] += 1
            for name, out in side.items():
                for row in TABLES[name].rows(entry, {}):
                    cells = zip(TABLES[name].columns, row, strict=True)
                    line = {column.name: cell for column, cell in cells if cell is not None}
                    out.write(json.dumps(line).encode() + b"\n")
                    counts[name] += 1
    return counts
