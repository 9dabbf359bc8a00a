"""Articles in Parquet, a row each."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from typing import Any, cast

from newsextract.readers.fields import article_of
from newsextract.readers.reading import Outcome, Reading, Source, UnreadableError, megabytes

# Few, since one text that a dictionary holds once is copied into every row that has it.
_BATCH = 4
_MAX_RATIO = 200
_IN_MEMORY = 16_000_000


def read_parquet(source: Source, reading: Reading) -> Iterator[Outcome]:
    """One article a row. Needs pyarrow, the extra `newsextract[tables]`."""
    try:
        import pyarrow.parquet
    except ImportError:
        raise UnreadableError("open", "needs pyarrow: pip install 'newsextract[tables]'") from None
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as file:
        # Parquet is read from its end, which a pipe and a packed file do not have at hand.
        while block := source.stream.read(1 << 20):
            file.write(block)
        file.seek(0)
        try:
            rows = _rows(pyarrow.parquet.ParquetFile(file, pre_buffer=False), reading)
            for position, row in enumerate(rows):
                yield position, _article(row, reading)
        except UnreadableError:
            raise
        except Exception as error:  # whatever a damaged file makes pyarrow say
            reason = " ".join(str(error).split())[:120]
            raise UnreadableError("parse", f"is no sound Parquet ({reason})") from None


def _rows(table: Any, reading: Reading) -> Iterator[dict[str, Any]]:
    for group in range(table.metadata.num_row_groups):
        about = table.metadata.row_group(group)
        columns = [about.column(at) for at in range(about.num_columns)]
        if any(_is_bomb(column, reading.max_bytes) for column in columns):
            raise UnreadableError("decompress", f"unpacks to more than {_MAX_RATIO} times its size")
        for batch in table.iter_batches(_BATCH, row_groups=[group], use_threads=False):
            for row in range(batch.num_rows):
                yield from cast("list[dict[str, Any]]", batch.slice(row, 1).to_pylist())


def _is_bomb(column: Any, free: int) -> bool:
    unpacked, packed = column.total_uncompressed_size, column.total_compressed_size
    return bool(unpacked > max(free, _MAX_RATIO * packed))


def _article(row: dict[str, Any], reading: Reading) -> Any:
    size = sum(len(value) for value in row.values() if isinstance(value, (str, bytes)))
    if size > reading.max_bytes:
        return UnreadableError("parse", f"is larger than {megabytes(reading.max_bytes)}")
    try:
        return article_of(row, reading)
    except UnreadableError as fault:
        return fault
