"""Calendar arithmetic: a period is a grain and a running index, so that shifting it is adding a number.

Periods are of the proleptic Gregorian calendar; weeks are those of ISO 8601. A century or decade is read
by its digits, as TIMEX3 writes it: the 20th century is `19`, 1900 to 1999.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

DAY, WEEK, WEEKEND, MONTH, QUARTER, HALF, SEASON, YEAR, DECADE, CENTURY = (
    "day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century")  # fmt: skip

SEASONS = ("SP", "SU", "FA", "WI")
PER_YEAR: Mapping[str, int] = {MONTH: 12, QUARTER: 4, HALF: 2, SEASON: 4, YEAR: 1}
_YEARS: Mapping[str, int] = {DECADE: 10, CENTURY: 100}
# Usual length in days, to compare grains and to tell whether a period has mostly passed.
LENGTH: Mapping[str, int] = {
    DAY: 1, WEEKEND: 2, WEEK: 7, MONTH: 30, QUARTER: 91, SEASON: 91, HALF: 182, YEAR: 365, DECADE: 3652,
        CENTURY: 36524,
}  # fmt: skip
FIRST_YEAR, LAST_YEAR = 1, 9998
"""The years in which periods have days; `datetime` ends with 9999, and a period may need the year after."""


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The `index`-th period of a `grain`, counted from year 0 (days and weeks: from the ordinal 0)."""

    grain: str
    index: int

    def shift(self, by: int) -> Period:
        return Period(self.grain, self.index + by)

    @property
    def year(self) -> int:
        """The year in which the period lies or starts."""
        if self.grain in PER_YEAR:
            return self.index // PER_YEAR[self.grain]
        if self.grain in _YEARS:
            return self.index * _YEARS[self.grain]
        days = self.days()
        return days[0].year if days else FIRST_YEAR

    @property
    def number(self) -> int:
        """Its place within the year, from 1: month 5, quarter 3."""
        return self.index % PER_YEAR[self.grain] + 1

    def days(self) -> tuple[dt.date, dt.date] | None:
        """First and last day, or None outside the years that `datetime` knows. Seasons have no exact days."""
        return _days(self)

    def _first_and_last(self) -> tuple[dt.date, dt.date] | None:
        if self.grain in (DAY, WEEK, WEEKEND):
            first = self.index if self.grain == DAY else self.index * 7 + (1 if self.grain == WEEK else 6)
            last = first + {DAY: 0, WEEK: 6, WEEKEND: 1}[self.grain]
            if first < 1 or last > dt.date.max.toordinal():
                return None
            return dt.date.fromordinal(first), dt.date.fromordinal(last)
        if self.grain == SEASON:
            return None
        return self._months()

    def _months(self) -> tuple[dt.date, dt.date] | None:
        if self.grain in _YEARS:
            first, count = self.index * _YEARS[self.grain] * 12, _YEARS[self.grain] * 12
        else:
            count = 12 // PER_YEAR[self.grain]
            first = self.index * count
        last = first + count - 1
        if first < FIRST_YEAR * 12 or last >= (LAST_YEAR + 1) * 12:
            return None
        return dt.date(first // 12, first % 12 + 1, 1), month_end(last // 12, last % 12 + 1)

    @property
    def timex(self) -> str:
        """The TIMEX3 value: `2024-05`, `2024-Q1`, `2024-W21`, `199`."""
        if self.grain in (DAY, WEEK, WEEKEND):
            return self._day_timex()
        if self.grain == DECADE:
            return f"{self.index:03d}"
        if self.grain == CENTURY:
            return f"{self.index:02d}"
        tail = {YEAR: "", MONTH: f"-{self.number:02d}", QUARTER: f"-Q{self.number}", HALF: f"-H{self.number}"}
        season = f"-{SEASONS[self.number - 1]}" if self.grain == SEASON else ""
        return f"{self.year:04d}{tail.get(self.grain, season)}"

    def _day_timex(self) -> str:
        days = self.days()
        if days is None:
            return "XXXX"
        if self.grain == DAY:
            return days[0].isoformat()
        year, week, _ = days[0].isocalendar()
        return f"{year:04d}-W{week:02d}" + ("-WE" if self.grain == WEEKEND else "")


@lru_cache(maxsize=4096)
def _days(period: Period) -> tuple[dt.date, dt.date] | None:
    return period._first_and_last()


def month_end(year: int, month: int) -> dt.date:
    """The last day of a month."""
    return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)


def containing(grain: str, day: dt.date) -> Period:
    """The period of `grain` in which `day` lies. A weekend is that of the day's week."""
    if grain == DAY:
        return Period(DAY, day.toordinal())
    if grain in (WEEK, WEEKEND):
        return Period(grain, (day.toordinal() - 1) // 7)
    if grain in _YEARS:
        return Period(grain, day.year // _YEARS[grain])
    if grain == SEASON:
        # Meteorological seasons; January and February belong to the winter that began the year before.
        return Period(SEASON, day.year * 4 + (day.month - 3) // 3)
    return Period(grain, day.year * PER_YEAR[grain] + (day.month - 1) * PER_YEAR[grain] // 12)


def of_year(grain: str, year: int, number: int) -> Period:
    """The `number`-th (from 1) month, quarter, half or season of a year; an ISO week by its week number."""
    if grain == WEEK:
        first = containing(WEEK, dt.date(min(max(year, FIRST_YEAR), LAST_YEAR), 1, 4))
        return first.shift(number - 1)
    return Period(grain, year * PER_YEAR[grain] + number - 1)


def within(whole: Period, grain: str, number: int) -> Period | None:
    """The `number`-th part of `grain` in `whole`, counted from its end if negative; None if there is none."""
    days = whole.days()
    if number == 0 or days is None or LENGTH[grain] >= LENGTH[whole.grain]:
        return None
    first, last = containing(grain, days[0]), containing(grain, days[1])
    if grain == WEEK:
        # A week belongs to the month or year in which most of its days lie.
        first = containing(WEEK, days[0] + dt.timedelta(days=3))
        last = containing(WEEK, days[1] - dt.timedelta(days=3))
    if grain == WEEKEND:  # that of the month in which its Saturday lies
        first = containing(WEEKEND, days[0] + dt.timedelta(days=days[0].isoweekday() == 7))
        last = last if days[1].isoweekday() >= 6 else last.shift(-1)
    found = first.shift(number - 1) if number > 0 else last.shift(number + 1)
    return found if first.index <= found.index <= last.index else None


def add_months(day: dt.date, months: int) -> dt.date | None:
    """The same day of the month some months on, or that month's last day; None outside the calendar."""
    at = day.year * 12 + day.month - 1 + months
    if not FIRST_YEAR * 12 <= at < LAST_YEAR * 12:
        return None
    return min(
        dt.date(at // 12, at % 12 + 1, 1) + dt.timedelta(days=day.day - 1), month_end(at // 12, at % 12 + 1)
    )


def years_on(period: Period, years: int) -> Period | None:
    """The same period some years on, days by the calendar, weeks by their number; None for decades and
    outside the calendar."""
    if period.grain in PER_YEAR:
        return period.shift(years * PER_YEAR[period.grain])
    days = period.days()
    if period.grain == WEEK and days is not None and FIRST_YEAR < days[0].year + years < LAST_YEAR:
        year, number, _ = days[0].isocalendar()
        return of_year(WEEK, year + years, min(number, 52))
    day = add_months(days[0], 12 * years) if days and period.grain not in _YEARS else None
    return containing(period.grain, day) if day else None


def valid_day(year: int, month: int, day: int) -> dt.date | None:
    """The date, or None if there is no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
