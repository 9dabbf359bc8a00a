"""Dates of labelled lines in other languages: a scrape in English often keeps its site's own date line.

dateparser reads one isolated string as an absolute date with day, month and year; its search in running text
and its relative forms are never used (they find dates in `We` and read `35% from the` as a year).
"""

from __future__ import annotations

import datetime as dt
import functools

# The languages of the trade press that scrapes come from; English is read by the date grammar first.
LANGUAGES = ("en", "zh", "ja", "ko", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "tr", "id", "vi")

_SETTINGS = {
    "PARSERS": ["absolute-time"],
    "REQUIRE_PARTS": ["day", "month", "year"],
    "DATE_ORDER": "DMY",
    "RETURN_AS_TIMEZONE_AWARE": False,
}
_LONGEST = 40


@functools.lru_cache(maxsize=4096)
def foreign_date(words: str) -> dt.date | None:
    """The day that `words` are as a whole, in any of `LANGUAGES`; None if they are no full date."""
    if len(words) > _LONGEST or not any(character.isdigit() for character in words):
        return None
    import dateparser  # half a second that only such a line pays for

    found = dateparser.parse(words, languages=list(LANGUAGES), settings=_SETTINGS)
    return found.date() if found else None
