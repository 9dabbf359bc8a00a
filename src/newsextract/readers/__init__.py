"""Bytes in, Articles out: one reader a format, chosen by the file's suffix from the table `READERS`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from newsextract.article import Article
from newsextract.errors import InputError
from newsextract.readers.plain import read_plain, read_text

__all__ = ["READERS", "Reader", "read_file", "read_stdin", "read_text"]


@dataclass(frozen=True)
class Reader:
    """One input format. `read` takes the bytes, the source's name for messages, and the article's id."""

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str, str], Iterator[Article]]


READERS = {reader.name: reader for reader in (Reader("plain", (".txt", ".text", ""), read_plain),)}
_BY_SUFFIX = {suffix: reader for reader in READERS.values() for suffix in reader.suffixes}


def read_file(path: str | Path, reader: str | None = None) -> Iterator[Article]:
    """The articles of one file, read by `reader` or by the one for its suffix (plain text if none is).

    InputError, with the file's name, if it cannot be read.
    """
    path = Path(path)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise InputError(str(path), "no such file") from None
    except IsADirectoryError:
        raise InputError(str(path), "is a directory; name the files in it") from None
    except PermissionError:
        raise InputError(str(path), "may not be read (permission denied)") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise InputError(str(path), f"cannot be read ({error})") from None
    chosen = READERS[reader] if reader else _BY_SUFFIX.get(path.suffix.lower(), READERS["plain"])
    return chosen.read(data, str(path), path.stem)


def read_stdin(reader: str | None = None) -> Iterator[Article]:
    """The articles on standard input, plain text unless `reader` names another format."""
    return READERS[reader or "plain"].read(sys.stdin.buffer.read(), "-", "stdin")
