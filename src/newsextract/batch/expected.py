"""About how many items there will be, for a progress bar: by names, sizes and the first megabytes."""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any

import zstandard

from newsextract.readers import READERS, Reading

_SAMPLE = 4_000_000  # unpacked bytes looked at of a file
_SAMPLED_FILES = 50  # the others are taken to be like these
_OPENERS: dict[str, Any] = {".gz": gzip.open, ".zst": zstandard.open}
_FORMATS = {suffix: row.name for row in READERS.values() for suffix in row.suffixes}


def expected_items(sources: Sequence[str], reading: Reading) -> int | None:
    """An estimate; None where nothing cheap tells. What can't be read counts as one item, as it will be."""
    items = size = 0.0
    sampled = 0
    for path in _files(sources, reading):
        name = reading.format or _FORMATS.get(_suffix(path), "plain")
        if name in ("plain", "html"):
            items += 1
        elif name in ("jsonl", "csv"):
            try:
                bytes_here = path.stat().st_size
                if sampled < _SAMPLED_FILES:
                    sampled += 1
                    here = _rows(path, bytes_here, quoted=name == "csv")
                    size += bytes_here
                else:
                    here = items / max(size, 1) * bytes_here
            except (OSError, EOFError, zstandard.ZstdError):
                here = 1
            items += here
        else:
            return None
    return round(items)


def _files(sources: Sequence[str], reading: Reading) -> Iterator[Path]:
    wanted = reading.suffixes or tuple(suffix for suffix in _FORMATS if suffix)
    for source in sources:
        path = Path(source)
        if path.is_dir():
            yield from (file for file in path.rglob("*") if _suffix(file) in wanted and file.is_file())
        else:
            yield path


def _suffix(path: Path) -> str:
    return (Path(path.stem) if path.suffix in _OPENERS else path).suffix.lower()


def _rows(path: Path, size: int, *, quoted: bool) -> float:
    """The rows of a file, from those of its first part; line ends within quotes end no row if `quoted`."""
    with path.open("rb") as file:
        opener = _OPENERS.get(path.suffix)
        stream: IO[bytes] = opener(file, "rb") if opener else file
        rows = read = quotes = 0
        while read < _SAMPLE:
            block = stream.read(1 << 16)
            if not block:
                return rows
            read += len(block)
            if quoted:
                for line in block.splitlines(keepends=True):
                    quotes += line.count(b'"')
                    rows += line.endswith(b"\n") and quotes % 2 == 0
            else:
                rows += block.count(b"\n")
        return rows * size / max(file.tell(), 1)
