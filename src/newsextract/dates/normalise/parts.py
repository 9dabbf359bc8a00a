"""Parts of a whole, and periods by their ends."""

from __future__ import annotations

import datetime as dt

from newsextract.dates import periods as p
from newsextract.dates.expressions import (
    CalendarDate,
    Ended,
    Fiscal,
    Interval,
    NthWeekday,
    Part,
    Rest,
    Run,
    Season,
    WeekdayBeside,
    Within,
)  # fmt: skip
from newsextract.dates.normalise import calendar, fiscal
from newsextract.dates.normalise.values import (
    FROM_ANCHOR,
    NO_ANCHOR,
    Reading,
    Resolved,
    day,
    days,
    point,
    span,
    unknown,
)
from newsextract.dates.periods import Period

_NEAR = 3
"""How many sentences back a fiscal year must be named for `the first nine months` to be of one."""
_ALREADY = 10
"""`the first four months` is of this year once they lack no more than so many days."""
_MONTHS = {p.MONTH: 1, p.QUARTER: 3, p.HALF: 6, p.YEAR: 12}


def part(expression: Part, reading: Reading) -> Resolved | None:
    """`the third quarter of 2023`, `the last week of May`, `H1`."""
    if expression.whole is None:
        return _part_of_some_year(expression, reading)
    whole = reading.inner(expression.whole)
    if whole is None:
        return None
    if whole.fiscal is not None and expression.grain in (p.QUARTER, p.HALF):
        count = p.PER_YEAR[expression.grain]
        number = expression.number if expression.number > 0 else count
        at = p.of_year(expression.grain, whole.fiscal.year, number)
        return fiscal.named(at, reading.context.fiscal_year, *whole.why)
    if whole.first is None:
        return unknown("XXXX")
    if expression.number == 0:
        first = whole.first.days()
        return point(p.containing(expression.grain, first[0])) if first else None
    found = p.within(whole.first, expression.grain, expression.number)
    return point(found, *whole.why, explicit=whole.explicit) if found else None


def _part_of_some_year(expression: Part, reading: Reading) -> Resolved | None:
    if expression.grain == p.WEEK and expression.number > 0 and reading.anchor is not None:
        return point(p.of_year(p.WEEK, reading.anchor.year, expression.number), "of the publication year")
    if expression.grain not in (p.QUARTER, p.HALF):
        return None
    if expression.code and (found := fiscal.by_code(expression.number, expression.grain, reading)):
        return found
    last = p.PER_YEAR[expression.grain]
    return calendar.in_some_year(
        expression.grain, expression.number if expression.number > 0 else last, reading
    )


def nth_weekday(expression: NthWeekday, reading: Reading) -> Resolved | None:
    """`the first Friday of July`."""
    whole = reading.inner(expression.whole) if expression.whole else None
    bounds = whole.first.days() if whole and whole.first else None
    if bounds is None:
        return unknown(f"XXXX-WXX-{expression.weekday}")
    if not expression.number:
        found = bounds[0] + dt.timedelta(days=expression.weekday - bounds[0].isoweekday())
        return day(found)
    if expression.number > 0:
        ahead = (expression.weekday - bounds[0].isoweekday()) % 7 + 7 * (expression.number - 1)
        found = bounds[0] + dt.timedelta(days=ahead)
    else:
        found = bounds[1] - dt.timedelta(days=(bounds[1].isoweekday() - expression.weekday) % 7)
    return day(found) if found <= bounds[1] else None


def weekday_beside(expression: WeekdayBeside, reading: Reading) -> Resolved | None:
    """`the Monday after Easter`, `the Friday before May 3`."""
    origin = reading.inner(expression.origin)
    edge = origin and (origin.first if expression.sign < 0 else origin.last)
    bounds = edge.days() if edge else None
    if bounds is None:
        return unknown(f"XXXX-WXX-{expression.weekday}")
    if expression.sign < 0:
        return day(bounds[0] - dt.timedelta(days=(bounds[0].isoweekday() - expression.weekday) % 7 or 7))
    return day(bounds[1] + dt.timedelta(days=(expression.weekday - bounds[1].isoweekday()) % 7 or 7))


def run(expression: Run, reading: Reading) -> Resolved | None:
    """`the first four months of the year`, `the last three weeks of May`, `9M 2023`."""
    if expression.whole is None:
        return _run_of_some_year(expression, reading)
    if isinstance(expression.whole, Fiscal):
        return _run_of_fiscal(expression, expression.whole, reading)
    whole = reading.inner(expression.whole)
    if whole is None or whole.first is None or expression.grain not in p.LENGTH:
        return whole and unknown("XXXX")
    ends = [
        p.within(whole.first, expression.grain, number)
        for number in ((1, expression.count) if expression.count > 0 else (expression.count, -1))
    ]
    if ends[0] is None or ends[1] is None:
        return None
    return span(ends[0], ends[1], *whole.why, explicit=whole.explicit)


def _run_of_fiscal(expression: Run, year_of_run: Fiscal, reading: Reading) -> Resolved:
    """`the first nine months of FY25`: its quarters or half, as its months are not known."""
    months = expression.count * {p.MONTH: 1, p.QUARTER: 3}.get(expression.grain, 0)
    resolved = fiscal.fiscal(year_of_run, reading)
    if resolved.first is not None and 0 < months < 12:
        return span(
            resolved.first, resolved.first.shift(months - 1), *resolved.why, reading.context.fiscal_year.why
        )
    year = resolved.timex
    timex = {3: f"{year}-Q1", 6: f"{year}-H1", 9: f"{year}-Q1/{year}-Q3"}.get(months, year)
    return unknown(timex if year.startswith("FY") else year, "part of a fiscal year")


def _run_of_some_year(expression: Run, reading: Reading) -> Resolved | None:
    """`the first nine months`: of the latest year in which they have passed, or the one told of."""
    grain, count = expression.grain, expression.count
    if grain not in (p.MONTH, p.QUARTER) or count <= 0:
        return None
    custom = reading.context.fiscal_year
    told = any(named.fiscal for named in reading.context.recent(reading.start, _NEAR))
    if told and custom.month not in (None, 12) and reading.anchor is not None:
        return _run_of_fiscal(expression, _latest_fiscal(reading.anchor, custom.month), reading)
    year = calendar.framed(reading)
    why: tuple[str, ...] = ("year of the sentence",)
    if year is None:
        if reading.anchor is None:
            first, last = (p.of_year(grain, 2000, number).timex[4:] for number in (1, count))
            return unknown(f"XXXX{first}/XXXX{last}", NO_ANCHOR)
        tense, why = reading.tense()
        bounds = p.of_year(grain, reading.anchor.year, count).days()
        running = bounds is not None and (bounds[1] - reading.anchor).days > _ALREADY
        year = reading.anchor.year - (tense != "future" and running)
    return span(p.of_year(grain, year, 1), p.of_year(grain, year, count), *why)


def _latest_fiscal(anchor: dt.date, month: int) -> Fiscal:
    """The fiscal year that was running two months before: a report comes out after its period."""
    at = p.containing(p.MONTH, anchor).shift(-2)
    return Fiscal(at.year + (at.number > month), ends=True)


def within(expression: Within, reading: Reading) -> Resolved | None:
    """`May of last year`."""
    whole = reading.inner(expression.whole)
    if whole is None or whole.first is None:
        return whole and reading.inner(expression.part)
    year = whole.first.year
    match expression.part:
        case CalendarDate(month=int(month), day=int(number)):
            found = p.valid_day(year, month, number)
            return day(found, *whole.why) if found else None
        case CalendarDate(month=int(month)):
            return point(p.of_year(p.MONTH, year, month), *whole.why)
        case Season(number=number):
            return point(p.of_year(p.SEASON, year, number), *whole.why)
    return None


def interval(expression: Interval, reading: Reading) -> Resolved | None:
    """A range; where its ends come in the wrong order, the first was a year before."""
    first, last = reading.inner(expression.first), reading.inner(expression.last)
    if first is None or last is None:
        return None
    if first.first is None or last.last is None:
        if "_REF" in first.timex + last.timex or "/" in first.timex + last.timex:
            return first
        return unknown(f"{first.timex}/{last.timex}", *first.why, *last.why)
    start, end = first.first, last.last
    if start.grain == end.grain and start.index > end.index:
        start = p.years_on(start, -1) or start
    return span(start, end, *dict.fromkeys((*first.why, *last.why)), explicit=first.explicit or last.explicit)


def ended(expression: Ended, reading: Reading) -> Resolved | None:
    """`the three months ended June 30`, `the year to March`: months, or a quarter or year if it is one."""
    last = reading.inner(expression.last)
    bounds = last.last.days() if last and last.last else None
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
    if grain == p.QUARTER and amount == 1 and found.first is not None and found.first.grain == p.MONTH:
        return _fiscal_quarter(expression, found, reading)
    return found


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
    if grain == p.QUARTER and amount == 1 and last.number % 3 == 0:
        return point(Period(p.QUARTER, last.index // 3), *why, explicit=True)
    if grain == p.YEAR and last.number == 12:
        return span(Period(p.YEAR, last.year - amount + 1), Period(p.YEAR, last.year), *why, explicit=True)
    return span(first, last, *why, explicit=True)


def rest(expression: Rest, reading: Reading) -> Resolved | None:
    """From the publication date to the end of the whole."""
    whole = reading.inner(expression.whole)
    bounds = whole.first.days() if whole and whole.first else None
    return days(reading.anchor, bounds[1], FROM_ANCHOR) if reading.anchor and bounds else whole
