"""DATE mentions: calendar dates, periods, ranges, durations, sets and references, with TIMEX3 values."""

from newsextract.dates.find import find

__all__ = ["find"]
