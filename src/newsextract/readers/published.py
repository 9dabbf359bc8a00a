"""A publication date from whatever a record or a page gives: text in common forms, numbers, date objects."""

from __future__ import annotations

import datetime as dt
import re

from newsextract.readers.foreign import foreign_date
from newsextract.readers.plain import date_alone

_ISO = re.compile(r"\s*((?:19|20)\d\d)([-/.]?)(\d\d)\2(\d\d)(?!\d)")
_UNIX = re.compile(r"\d{9,10}(?:\d{3}){0,3}(?:\.\d+)?")
# Digits of a Unix time in seconds since 1973 and until 2286, beyond which it counts finer parts.
_SECONDS_DIGITS = 10
_LONGEST = 60


def as_day(value: object) -> dt.date | None:
    """The day that `value` gives, as written there, whatever its zone; None if it gives no full date.

    Numbers are Unix times in seconds, or in milliseconds, micro- or nanoseconds by their length, in UTC.
    """
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date) or value is None:
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _compact_day(str(value)) or _unix_day(str(value))
    if not isinstance(value, str):
        return None
    text = value.strip()
    return _compact_day(text) or _unix_day(text) or _written_day(text)


def _compact_day(text: str) -> dt.date | None:
    match = _ISO.match(text)
    if not match:
        return None
    try:
        return dt.date(int(match[1]), int(match[3]), int(match[4]))
    except ValueError:
        return None


def _unix_day(text: str) -> dt.date | None:
    if not _UNIX.fullmatch(text):
        return None
    whole = text.partition(".")[0]
    finer = max(len(whole) - _SECONDS_DIGITS, 0)
    return (dt.datetime(1970, 1, 1) + dt.timedelta(seconds=int(whole) // 10**finer)).date()


def _written_day(text: str) -> dt.date | None:
    if not text or len(text) > _LONGEST:
        return None
    return date_alone(text) or foreign_date(text)
