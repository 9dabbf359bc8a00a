"""From what a user names to Items: directories walked, files opened and unpacked, each read by its format."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import IO

from newsextract.readers.csv_rows import read_csv
from newsextract.readers.json_records import read_json, read_json_lines
from newsextract.readers.pages import read_html
from newsextract.readers.parquet_rows import read_parquet
from newsextract.readers.plain import read_plain
from newsextract.readers.reading import Item, Outcome, Page, Read, Reading, Source, UnreadableError, dated
from newsextract.readers.streams import compression_of, magic_compression, unpacked

STDIN = "-"


@dataclass(frozen=True)
class Reader:
    """One input format. `begins` is how a source without a telling name shows that it is in it."""

    name: str
    suffixes: tuple[str, ...]
    read: Read
    begins: re.Pattern[bytes] | None = None


def _begins(pattern: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"(?:\xef\xbb\xbf)?\s{0,200}" + pattern, re.IGNORECASE)


READERS = {
    reader.name: reader
    for reader in (
        Reader("plain", (".txt", ".text", ""), read_plain),
        Reader("html", (".html", ".htm", ".xhtml", ".shtml"), read_html,
               _begins(rb"<(?:!doctype\s+html|html[\s>]|head[\s>]|!--|\?xml)")),
        Reader("json", (".json",), read_json, _begins(rb'(?:\[\s{0,200})?\{\s{0,200}"')),
        Reader("jsonl", (".jsonl", ".ndjson", ".jl"), read_json_lines),
        Reader("csv", (".csv", ".tsv"), read_csv),
        Reader("parquet", (".parquet", ".pq"), read_parquet, _begins(b"PAR1")),
    )
}  # fmt: skip
_BY_SUFFIX = {suffix: reader for reader in READERS.values() for suffix in reader.suffixes}
_HEAD = 1024
# A source that gives this many failures on end is no collection of articles; its rest would be more of them.
_MOST_FAILURES = 100_000
_AS_USUAL = Reading()


def items(sources: Sequence[str | Path], reading: Reading = _AS_USUAL) -> Iterator[Item]:
    """Every article of every source, in order, and every thing that should be one but could not be read.

    Directories are walked in the order of their names. `-` is standard input. Nothing about the input
    raises; a ValueError for a `reading` that asks for an unknown format.
    """
    if isinstance(sources, str):
        raise TypeError("items takes a list of sources")
    if reading.format is not None and reading.format not in READERS:
        raise ValueError(f"{reading.format!r} is none of {', '.join(READERS)}")
    for source in sources:
        if str(source) == STDIN:
            yield from _standard_input(reading)
        elif Path(source).is_dir():
            yield from _directory(Path(source), reading)
        else:
            yield from _file(Path(source), shown(source), PurePath(source).name, reading)


def shown(path: str | Path) -> str:
    """A path as text that can be written: bytes that are no UTF-8 are escaped."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _standard_input(reading: Reading) -> Iterator[Item]:
    stream = unpacked(sys.stdin.buffer, "", reading.max_bytes)
    compression = magic_compression(stream)
    if compression:
        stream = unpacked(stream, compression, reading.max_bytes)
    yield from _numbered(Source(STDIN, "stdin", stream), "", reading)


def _directory(root: Path, reading: Reading) -> Iterator[Item]:
    found = False
    for path, error in files_below(root, reading):
        if error:
            yield Item(shown(path), 0, None, _open_reason(error), "open")
        else:
            found = True
            yield from _file(path, shown(path), path.relative_to(root).as_posix(), reading, found=True)
    if not found:
        yield Item(shown(root), 0, None, f"holds no file that ends in {', '.join(_wanted(reading))}", "open")


def files_below(root: Path, reading: Reading) -> Iterator[tuple[Path, OSError | None]]:
    """The files in a directory whose suffix is wanted, in the order of their names, and what can't be walked
    with its error. Hidden ones are left out; links to directories are not followed."""
    wanted = _wanted(reading)
    waiting = [root]
    while waiting:
        path = waiting.pop()
        try:
            if path == root or (path.is_dir() and not path.is_symlink()):
                below = [entry for entry in path.iterdir() if not entry.name.startswith(".")]
                waiting += sorted(below, key=lambda entry: entry.name, reverse=True)
                continue
        except OSError as error:
            yield path, error
            continue
        if plain_suffix(path) in wanted:
            yield path, None


def _wanted(reading: Reading) -> tuple[str, ...]:
    return reading.suffixes or tuple(suffix for suffix in _BY_SUFFIX if suffix)


def reader_for(suffix: str, reading: Reading) -> Reader | None:
    """The reader that the user or a file's suffix names; None if only the file's beginning can tell."""
    if reading.format is not None:
        return READERS[reading.format]
    return _BY_SUFFIX.get(suffix) if suffix else None


def plain_suffix(path: PurePath) -> str:
    """The suffix beneath `.gz` or `.zst`."""
    return (PurePath(path.stem) if compression_of(path) else path).suffix.lower()


def _file(path: Path, name: str, below: str, reading: Reading, *, found: bool = False) -> Iterator[Item]:
    """The Items of one file, `name` as told, `below` the directory that was named or its own."""
    compression = compression_of(path)
    suffix = plain_suffix(path)
    article_id = shown(below)
    article_id = article_id[: len(article_id) - len(compression) - len(suffix)]
    try:
        with _opened(path, found) as file:
            source = Source(name, article_id, unpacked(file, compression, reading.max_bytes))
            yield from _numbered(source, suffix, reading)
    except UnreadableError as fault:
        yield Item(name, 0, None, fault.reason, fault.stage)


def _opened(path: Path, found: bool) -> IO[bytes]:
    try:
        if found and not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableError("open", "is no regular file")  # opening a pipe would wait for ever
        return path.open("rb")
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise UnreadableError("open", _open_reason(error)) from None


def _open_reason(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, IsADirectoryError):
        return "is a directory; name the files in it"
    if isinstance(error, PermissionError):
        return "may not be read (permission denied)"
    return f"cannot be read ({getattr(error, 'strerror', None) or error})"


def _numbered(source: Source, suffix: str, reading: Reading) -> Iterator[Item]:
    """The Items of one opened source; what ends its reading is the last of them."""
    position = -1
    failures = 0
    try:
        outcomes: Iterator[Outcome] = _reader(source, suffix, reading).read(source, reading)
        for position, outcome in outcomes:
            if isinstance(outcome, UnreadableError):
                yield Item(source.name, position, None, outcome.reason, outcome.stage)
                failures += 1
            elif isinstance(outcome, Page):
                yield Item(source.name, position, None, page=outcome)
            else:
                yield Item(source.name, position, dated(outcome, reading))
                failures = 0
            if failures == _MOST_FAILURES:
                reason = f"is given up after {failures:,} failures on end"
                yield Item(source.name, position + 1, None, reason, "validate")
                return
    except UnreadableError as fault:
        yield Item(source.name, position + 1, None, fault.reason, fault.stage)
    except OSError as error:
        yield Item(source.name, position + 1, None, _open_reason(error), "open")


def _reader(source: Source, suffix: str, reading: Reading) -> Reader:
    """By the user's word, the suffix, or, where that tells nothing, by how the source begins."""
    if named := reader_for(suffix, reading):
        return named
    head = source.stream.peek(_HEAD)[:_HEAD]
    return next((row for row in READERS.values() if row.begins and row.begins.match(head)), READERS["plain"])
