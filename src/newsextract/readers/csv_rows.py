"""Articles in comma-separated values, a row each; the first row names the columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from newsextract.readers.fields import article_of, has_text
from newsextract.readers.reading import Outcome, Reading, Source, UnreadableError, megabytes
from newsextract.readers.text_lines import checked, opened_text, undecodable

_DELIMITERS = ",;\t|"
_PIECE = 1 << 20
_START, _PLAIN, _QUOTED, _QUOTE = range(4)


def read_csv(source: Source, reading: Reading) -> Iterator[Outcome]:
    """One article a row below the header; the header tells the delimiter."""
    text = opened_text(source, reading, "")
    encoding = (reading.encoding or "UTF-8").upper()
    names: list[str] | None = None
    delimiter = ","
    position = 0
    for record in records(text, reading.max_bytes):
        try:
            if isinstance(record, UnreadableError):
                raise record
            if record.isspace():
                continue
            if names is None:
                delimiter = _delimiter(record)
            cells = _cells(checked(record, encoding), delimiter, reading.max_bytes, names)
            if names is None:
                names = _header(cells, reading)
                continue
            yield position, article_of(dict(zip(names, cells, strict=False)), reading)
        except UnreadableError as fault:
            if names is None:
                raise
            yield position, fault
        position += 1
    if names is None:
        raise UnreadableError("parse", "is empty")


def _header(cells: list[str], reading: Reading) -> list[str]:
    names = [cell.strip() for cell in cells]
    named = dict.fromkeys(names, "")
    if not has_text(named, reading):
        wanted = reading.fields.get("text")
        missing = f"no column {wanted!r}" if wanted else "no column known to hold the text"
        columns = ", ".join(repr(name[:40]) for name in names[:8])
        raise UnreadableError("validate", f"has {missing} (columns: {columns})")
    return names


def _delimiter(header: str) -> str:
    return max(_DELIMITERS, key=lambda sign: (header.count(sign), -_DELIMITERS.index(sign)))


def _cells(record: str, delimiter: str, limit: int, names: list[str] | None) -> list[str]:
    # The module's limit is one for the whole process: it is put back at once.
    before = csv.field_size_limit(limit + 1)
    try:
        cells = next(csv.reader(io.StringIO(record, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise UnreadableError("parse", f"is no row of values ({error})") from None
    finally:
        csv.field_size_limit(before)
    if names is not None and len(cells) > len(names):
        raise UnreadableError("parse", f"has {len(cells)} cells beneath {len(names)} columns")
    return cells


def records(text: io.TextIOWrapper, limit: int) -> Iterator[str | UnreadableError]:
    """Rows as they stand, line ends inside quotes included. What is longer than `limit` is passed over."""
    kept = io.StringIO(newline="")  # a list would take ten times the room of its shortest lines
    size = 0
    state = _START
    while True:
        try:
            piece = text.readline(_PIECE)
        except UnicodeDecodeError as error:
            raise undecodable(error) from None
        if not piece:
            break
        if size == 0 and '"' not in piece and piece[-1] in "\r\n" and len(piece) <= limit:
            yield piece  # most rows are one line without quotes
            continue
        size += len(piece)
        if size <= limit:
            kept.write(piece)
        state = _after(piece, state)
        if state != _QUOTED and piece[-1] in "\r\n":
            yield kept.getvalue() if size <= limit else _too_long(limit)
            kept = io.StringIO(newline="")
            size, state = 0, _START
    if state == _QUOTED:
        yield UnreadableError("parse", "opens a quote that is never closed")
    elif size:
        yield kept.getvalue() if size <= limit else _too_long(limit)


def _too_long(limit: int) -> UnreadableError:
    return UnreadableError("parse", f"is larger than {megabytes(limit)}")


def _after(piece: str, state: int) -> int:
    """The state of quoting after `piece`. A quote opens only where a cell begins, as in the csv module."""
    at = 0
    while at < len(piece):
        if state == _QUOTED:
            at = piece.find('"', at) + 1
            if at == 0:
                return _QUOTED
            state = _QUOTE
        elif (state == _QUOTE and piece[at] == '"') or (state == _START and piece[at] == '"'):
            state, at = _QUOTED, at + 1
        elif piece.find('"', at) < 0:
            return _PLAIN if piece[-1] not in _DELIMITERS else _START
        else:
            state, at = _next_cell(piece, at)
    return state


def _next_cell(piece: str, at: int) -> tuple[int, int]:
    ends = [end for sign in _DELIMITERS if (end := piece.find(sign, at)) >= 0]
    return (_START, min(ends) + 1) if ends else (_PLAIN, len(piece))
