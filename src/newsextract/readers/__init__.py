"""Bytes in, Articles out: files, directories and standard input, each by the reader of its format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from newsextract.article import Article
from newsextract.errors import InputError
from newsextract.readers.plain import read_text
from newsextract.readers.reading import Item, Reading
from newsextract.readers.sources import READERS, Reader, items

__all__ = ["READERS", "Item", "Reader", "Reading", "items", "read_file", "read_stdin", "read_text"]


def read_file(
    path: str | Path, reader: str | None = None, failed: Callable[[InputError], None] | None = None
) -> Iterator[Article]:
    """The articles of one file, read by `reader` or by the one for its suffix (plain text if none is).

    InputError, with the file's name, at the first that cannot be read; `failed`, if given, gets the error of
    each instead, and the rest is read.
    """
    if Path(path).is_dir():
        raise InputError(str(path), "is a directory; name the files in it")
    return _articles(path, reader, failed)


def read_stdin(
    reader: str | None = None, failed: Callable[[InputError], None] | None = None
) -> Iterator[Article]:
    """The articles on standard input, by what it begins with unless `reader` names a format."""
    return _articles("-", reader, failed)


def _articles(
    source: str | Path, reader: str | None, failed: Callable[[InputError], None] | None
) -> Iterator[Article]:
    for item in items([source], Reading(format=reader)):
        if item.article is not None:
            yield item.article
            continue
        where = f"line {item.position + 1} " if item.position else ""
        error = InputError(item.source, where + item.reason)
        if failed is None:
            raise error
        failed(error)
