"""Scraped plain text: the header and residue lines tell title, publication date, source and author.

The text itself is never changed: the lines stay where they are, and offsets count from its first character.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from newsextract import dates
from newsextract.article import Article
from newsextract.readers.foreign import foreign_date
from newsextract.readers.lines import AGENCY_DATELINE, BYLINE, FIELDS, Field
from newsextract.readers.reading import Outcome, Reading, Source, UnreadableError, whole
from newsextract.readers.text_lines import decoded

# Header lines stand at the top, residue at the bottom; in between is the article.
_HEAD_LINES = 8
_TAIL_LINES = 10
_LONGEST_HEADER_LINE = 120
_LONGEST_TITLE = 250
_DATELINE_REACH = 160

_SEPARATOR = re.compile(r"[|•·‧\t]|\s{3,}")
# What may stand beside the date in a date line: a weekday, a time, a zone.
_BESIDE_DATE = re.compile(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|at|on|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[ap]\.?m\.?"
    r"|gmt|utc|cet|cest|bst|ist|jst|kst|cst|e[sd]?t|p[sd]t|z|t|[+-]\d{2}:?\d{2}|[\s,.()/–-])*",
    re.IGNORECASE,
)


@dataclass
class _Header:
    title: str | None = None
    published: dt.date | None = None
    fields: dict[str, str] = field(default_factory=dict)


def read_plain(source: Source, reading: Reading) -> Iterator[Outcome]:
    """The one article of a plain-text file. UnreadableError if it is empty or no text."""
    text = decoded(whole(source, reading), reading.encoding)
    if not text.strip():
        raise UnreadableError("validate", "is empty")
    yield 0, read_text(text, article_id=source.article_id)


def read_text(text: str, *, article_id: str = "", published: dt.date | None = None) -> Article:
    """An Article of `text`, with what its header lines say; `published` overrides them."""
    header = _read_header(text)
    return Article(
        id=article_id,
        text=text,
        title=header.title,
        published=published or header.published,
        source=header.fields.get("source"),
        author=header.fields.get("author"),
        url=header.fields.get("url"),
    )


def _read_header(text: str) -> _Header:
    head = _first_lines(text)
    header = _Header()
    for line in head + _last_lines(text, skip=len(head)):
        for segment in filter(None, _SEPARATOR.split(line)):
            _read_segment(segment.strip(), header)
    header.title = _title(head)
    if header.published is None:
        header.published = _dateline(text)
    return header


def _first_lines(text: str) -> list[str]:
    return [line for line in text[:4000].splitlines() if line.strip()][:_HEAD_LINES]


def _last_lines(text: str, skip: int) -> list[str]:
    lines = [line for line in text[-4000:].splitlines() if line.strip()]
    known = len(text) <= 4000
    return lines[max(skip, len(lines) - _TAIL_LINES) if known else -_TAIL_LINES :]


def _read_segment(segment: str, header: _Header) -> None:
    """Take what one part of a header line gives; the first to give a thing is believed."""
    if len(segment) > _LONGEST_HEADER_LINE:
        return
    row, rest = _labelled(segment)
    if row is None:
        if header.published is None:
            header.published = date_alone(segment)
        byline = BYLINE.fullmatch(segment)
        if byline:
            header.fields.setdefault("author", byline["name"])
    elif row.name == "published":
        header.published = header.published or date_alone(rest) or foreign_date(rest)
    elif rest:
        header.fields.setdefault(row.name, rest)


def _labelled(segment: str) -> tuple[Field | None, str]:
    for row in FIELDS:
        match = row.pattern.match(segment)
        if match:
            return row, segment[match.end() :].strip()
    return None, segment


def date_alone(segment: str) -> dt.date | None:
    """The day that a line gives, if it says nothing else but a weekday or a time."""
    if not any(c.isdigit() for c in segment) or len(segment) > 60:
        return None
    for mention in dates.find(segment, None):
        day = _day(mention.value)
        if day and _BESIDE_DATE.fullmatch(segment[: mention.start] + " " + segment[mention.end :]):
            return day
    return None


def _day(value: dict[str, str | int | float] | None) -> dt.date | None:
    stated = str((value or {}).get("value", ""))
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", stated):
        return None
    return dt.date.fromisoformat(stated)


def _dateline(text: str) -> dt.date | None:
    """The full date of an agency's dateline, `STUTTGART, Germany, March 4, 2022 (Agency) -- …`."""
    for line in _first_lines(text):
        match = AGENCY_DATELINE.match(line[:_DATELINE_REACH])
        if match:
            days = [_day(mention.value) for mention in dates.find(match["head"], None)]
            return next(filter(None, days), None)
    return None


def _title(head: list[str]) -> str | None:
    """The first line that is no labelled field and no date, if it reads like a title."""
    for line in head:
        line = line.strip()
        if _labelled(line)[0] is not None or date_alone(line) is not None:
            continue
        if len(head) > 1 and len(line) <= _LONGEST_TITLE and not _reads_as_prose(line):
            return line
        return None
    return None


def _reads_as_prose(line: str) -> bool:
    return AGENCY_DATELINE.match(line[:_DATELINE_REACH]) is not None or (
        line.endswith(".") and (". " in line or len(line) > 120)
    )
