"""Periods by their ends: `the three months ended June 30`, `the year to March`, `the 13 weeks to 31 May`."""

from __future__ import annotations

import datetime as dt

from newsextract.dates import periods as p
from newsextract.dates.expressions import Ended
from newsextract.dates.normalise.values import Reading, Resolved, days, point, span
from newsextract.dates.periods import Period

REPORTED_FOR = 130
"""For so many days after its end a year is still reported on."""
_MONTHS = {p.MONTH: 1, p.QUARTER: 3, p.HALF: 6, p.YEAR: 12}


def ended(expression: Ended, reading: Reading) -> Resolved | None:
    """`the three months ended June 30`, `the year to March`: months, or a quarter or year if it is one."""
    last = reading.inner(expression.last)
    bounds = last.last.days() if last and last.last else None
    if bounds is not None and expression.ending and not (last and last.explicit):
        bounds = _still_running(bounds, reading)
    amount, grain = expression.duration.parts[0]
    if last is None or bounds is None or not isinstance(amount, int) or not 0 < amount < 1000:
        return reading.inner(expression.duration)
    if grain not in _MONTHS:
        length = amount * {p.WEEK: 7}.get(grain, 1)
        return (
            days(bounds[1] - dt.timedelta(days=length - 1), bounds[1], *last.why)
            if bounds[1].year > 99
            else None
        )
    found = _months_until(bounds[1], amount, grain, last.why)
    if expression.fiscal and found.last is not None:
        at = Period(p.YEAR, found.last.year)
        return Resolved("DATE", f"FY{at.timex}", found.first, found.last, why=found.why, fiscal=at)
    if grain == p.QUARTER and amount == 1 and found.last is not None and found.last.grain == p.MONTH:
        if found.last.number == 3 * expression.number:
            return point(Period(p.QUARTER, found.last.index // 3), *found.why, explicit=True)
        return found if found.last.number % 3 == 0 else _fiscal_quarter(expression, found, reading)
    return found


def _still_running(bounds: tuple[dt.date, dt.date], reading: Reading) -> tuple[dt.date, dt.date]:
    """`the year ending March 31`: the coming one, once the last is no longer reported on."""
    if reading.anchor is None or not REPORTED_FOR < (reading.anchor - bounds[1]).days < 365:
        return bounds
    moved = [p.years_on(p.containing(p.DAY, at), 1) for at in bounds]
    days = [at.days() for at in moved if at is not None]
    return (days[0][0], days[1][1]) if len(days) == 2 and days[0] and days[1] else bounds


def _fiscal_quarter(expression: Ended, found: Resolved, reading: Reading) -> Resolved:
    """A quarter that is none of the calendar's: the fiscal year's, if the text says when that ends."""
    last = found.last
    assert last is not None
    number, month = expression.number, reading.context.fiscal_year.month
    if not number and month is not None and (last.number - month) % 3 == 0:
        number = ((last.number - month - 1) % 12) // 3 + 1
    if not number:
        return found
    at = p.of_year(p.QUARTER, last.shift(3 * (4 - number)).year, number)
    return Resolved("DATE", f"FY{at.timex}", found.first, last, why=found.why, fiscal=at)


def _months_until(end: dt.date, amount: int, grain: str, why: tuple[str, ...]) -> Resolved:
    """Whole months up to the one that ends nearest to `end`: a fiscal quarter may end on 2 July or 26
    August."""
    last = p.containing(p.MONTH, end).shift(-1 if end.day <= 7 else 0)
    first = last.shift(1 - amount * _MONTHS[grain])
    if grain == p.YEAR and last.number == 12:
        return span(Period(p.YEAR, last.year - amount + 1), Period(p.YEAR, last.year), *why, explicit=True)
    return span(first, last, *why, explicit=True)
