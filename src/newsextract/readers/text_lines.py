"""Text of any size line by line, no line longer than its limit."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator

from newsextract.readers.reading import Reading, Source, UnreadableError, megabytes

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SKIP = 1 << 20


def decoded(data: bytes, encoding: str | None = None) -> str:
    """The text of a whole file, UTF-8 by default. UnreadableError if it is binary or in another encoding."""
    name = encoding_by_mark(data) or encoding or "utf-8-sig"
    if b"\0" in data and not name.startswith("utf-16"):
        raise UnreadableError("decode", "is a binary file, not text")
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        named = name.removesuffix("-sig").upper()
        raise UnreadableError("decode", f"is not valid {named} (byte {error.start})") from None


def encoding_by_mark(head: bytes) -> str | None:
    """The encoding that a byte order mark tells."""
    return next((name for mark, name in _BOMS if head.startswith(mark)), None)


def opened_text(source: Source, reading: Reading, newline: str) -> io.TextIOWrapper:
    """The source as text. Bytes that are none become lone surrogates, for `checked` to find."""
    encoding = encoding_by_mark(source.stream.peek(4)[:4]) or reading.encoding or "utf-8"
    return io.TextIOWrapper(source.stream, encoding, errors="surrogateescape", newline=newline)


def checked(text: str, encoding: str = "UTF-8") -> str:
    """`text` if it was decoded whole. UnreadableError otherwise."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UnreadableError("decode", f"is not valid {encoding} (character {error.start})") from None
    return text


def undecodable(error: UnicodeDecodeError) -> UnreadableError:
    """For text from `opened_text` that is no UTF-16: its units have no place for an escaped byte."""
    return UnreadableError("decode", f"is not valid {error.encoding} (byte {error.start})")


def lines(source: Source, reading: Reading) -> Iterator[str | UnreadableError]:
    """Each line without its end, or why it cannot be had."""
    text = opened_text(source, reading, "\n")
    encoding = (reading.encoding or "UTF-8").upper()
    while True:
        try:
            line = text.readline(reading.max_bytes + 1)
        except UnicodeDecodeError as error:
            raise undecodable(error) from None
        if not line:
            return
        if len(line) > reading.max_bytes:
            _skip_line(text, line)
            yield UnreadableError("parse", f"is longer than {megabytes(reading.max_bytes)}")
            continue
        try:
            yield checked(line.rstrip("\r\n"), encoding)
        except UnreadableError as fault:
            yield fault


def _skip_line(text: io.TextIOWrapper, piece: str) -> None:
    while piece and not piece.endswith("\n"):
        piece = text.readline(_SKIP)
