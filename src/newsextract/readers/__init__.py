"""Bytes in, Articles out: files, directories and standard input, each by the reader of its format."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from newsextract.article import Article
from newsextract.errors import InputError
from newsextract.readers.plain import read_text
from newsextract.readers.reading import Item, Reading
from newsextract.readers.sources import READERS, Reader, items

__all__ = ["READERS", "Item", "Reader", "Reading", "items", "read_file", "read_stdin", "read_text"]


def read_file(path: str | Path, reader: str | None = None) -> Iterator[Article]:
    """The articles of one file, read by `reader` or by the one for its suffix (plain text if none is).

    InputError, with the file's name, at the first that cannot be read.
    """
    if Path(path).is_dir():
        raise InputError(str(path), "is a directory; name the files in it")
    return _articles(path, reader)


def read_stdin(reader: str | None = None) -> Iterator[Article]:
    """The articles on standard input, by what it begins with unless `reader` names a format."""
    return _articles("-", reader)


def _articles(source: str | Path, reader: str | None) -> Iterator[Article]:
    for item in items([source], Reading(format=reader)):
        if item.article is None:
            where = f"line {item.position + 1} " if item.position else ""
            raise InputError(item.source, where + item.reason)
        yield item.article
