"""What reading is told and what it gives: options in, an Item for each thing that should be an article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from io import BufferedReader
from typing import Literal, TypeAlias

from newsextract.article import Article

Stage: TypeAlias = Literal["", "open", "decompress", "decode", "parse", "validate", "timeout", "crash"]

MAX_BYTES = 64_000_000


@dataclass(frozen=True, slots=True)
class Page:
    """A page of HTML that is still to be parsed, by `pages.read_page`, here or in another process."""

    data: bytes
    article_id: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that should be an article, read or not.

    `source` is the file's name as given or as found below a directory, `-` for standard input.
    `position` is its 0-based number within the source: line, row, array element; 0 for a page.
    If it could not be read, `article` is None, `reason` one line, and `stage` where it went wrong.
    `page` stands in place of the article if `Reading.unparsed_pages` asks for that.
    """

    source: str
    position: int
    article: Article | None
    reason: str = ""
    stage: Stage = ""
    page: Page | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """How to read; every option may be left out.

    `format` is a row of READERS for every source; else a file's suffix chooses, beneath `.gz` and `.zst`.
    `fields` maps a field of Article to the source's name for it (`{"text": "body"}`; dots lead into objects).
    `suffixes` are those of the files taken from directories, by default all that READERS knows.
    `max_bytes` bounds one article after decompression; a larger one is an Item without an article.
    `published` is given to articles that have no date. `encoding` is that of text files without a byte
    order mark, UTF-8 by default. With `unparsed_pages` an Item of HTML holds a Page.
    """

    format: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    suffixes: tuple[str, ...] | None = None
    max_bytes: int = MAX_BYTES
    published: dt.date | None = None
    encoding: str | None = None
    unparsed_pages: bool = False

    def __post_init__(self) -> None:
        unknown = set(self.fields) - set(Article.model_fields)
        if unknown:
            known = ", ".join(Article.model_fields)
            raise ValueError(f"an article has no field {', '.join(sorted(unknown))}; it has {known}")
        if self.encoding is not None:
            "".encode(self.encoding)  # LookupError, a ValueError's kin, before any file is opened


class UnreadableError(Exception):
    """Why something is no article: the stage at which it went wrong, and one clause."""

    def __init__(self, stage: Stage, reason: str) -> None:
        super().__init__(reason)
        self.stage = stage
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Source:
    """An opened source: its name for messages, the id of its article if it holds only one, and its bytes."""

    name: str
    article_id: str
    stream: BufferedReader


Outcome: TypeAlias = "tuple[int, Article | Page | UnreadableError]"
Read: TypeAlias = Callable[[Source, Reading], Iterator[Outcome]]


def megabytes(count: int) -> str:
    """`64 MB`, for messages."""
    return f"{count / 1_000_000:,.0f} MB" if count >= 1_000_000 else f"{count:,} bytes"


def whole(source: Source, reading: Reading) -> bytes:
    """All bytes of a source that is one article. UnreadableError if there are more than the limit."""
    data = source.stream.read(reading.max_bytes + 1)
    if len(data) > reading.max_bytes:
        raise UnreadableError("open", f"is larger than {megabytes(reading.max_bytes)}")
    return data


def dated(article: Article, reading: Reading) -> Article:
    """The article, with the day of `reading` if it has none."""
    if article.published is not None or reading.published is None:
        return article
    return article.model_copy(update={"published": reading.published})
