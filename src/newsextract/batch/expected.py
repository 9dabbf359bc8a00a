"""About how many items there will be, for a progress bar: by names, sizes and the first megabytes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from newsextract.readers import Reading
from newsextract.readers.reading import UnreadableError
from newsextract.readers.sources import files_below, plain_suffix, reader_for
from newsextract.readers.streams import compression_of, unpacked

_SAMPLE = 4_000_000  # unpacked bytes looked at of a file
_SAMPLED_FILES = 50  # the others are taken to be like these


def expected_items(sources: Sequence[str], reading: Reading) -> int | None:
    """An estimate; None where nothing cheap tells. What can't be read counts as one item, as it will be."""
    items = size = 0.0
    sampled = 0
    for path in _files(sources, reading):
        reader = reader_for(plain_suffix(path), reading)
        name = reader.name if reader else "plain"
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
            except (OSError, UnreadableError):
                here = 1
            items += here
        else:
            return None
    return round(items)


def _files(sources: Sequence[str], reading: Reading) -> Iterator[Path]:
    for source in sources:
        path = Path(source)
        if path.is_dir():
            yield from (file for file, error in files_below(path, reading) if not error and file.is_file())
        else:
            yield path


def _rows(path: Path, size: int, *, quoted: bool) -> float:
    """The rows of a file, from those of its first part; line ends within quotes end no row if `quoted`."""
    with path.open("rb") as file:
        stream = unpacked(file, compression_of(path), _SAMPLE)
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
