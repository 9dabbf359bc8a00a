"""Parts of a whole, and periods by their ends."""

from __future__ import annotations

import datetime as dt

from newsextract.dates import periods as p
from newsextract.dates.expressions import (
    CalendarDate,
    Fiscal,
    Interval,
    NthWeekday,
    Part,
    Relative,
    Rest,
    Run,
    Season,
    WeekdayBeside,
    Within,
    Workday,
)  # fmt: skip
from newsextract.dates.normalise import calendar, fiscal
from newsextract.dates.normalise.ended import REPORTED_FOR
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

_ALREADY = 10
"""`the first four months` is of this year once they lack no more than so many days."""


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
    if expression.grain == p.HALF and whole.first.grain in (p.MONTH, p.DECADE, p.CENTURY):
        return _half_of(whole, expression.number)
    if expression.number == 0:
        first = whole.first.days()
        return point(p.containing(expression.grain, first[0])) if first else None
    found = p.within(whole.first, expression.grain, expression.number)
    return point(found, *whole.why, explicit=whole.explicit) if found else None


def _half_of(whole: Resolved, number: int) -> Resolved | None:
    """`the second half of March`, of the decade: a range of days or years."""
    assert whole.first is not None
    bounds = whole.first.days()
    if bounds is None or number not in (1, 2, -1):
        return None
    grain, length = (p.DAY, 15) if whole.first.grain == p.MONTH else (
        p.YEAR, 5 if whole.first.grain == p.DECADE else 50)  # fmt: skip
    first, last = p.containing(grain, bounds[0]), p.containing(grain, bounds[1])
    ends = (first, first.shift(length - 1)) if number == 1 else (first.shift(length), last)
    return span(*ends, *whole.why, explicit=whole.explicit)


def workday(expression: Workday, reading: Reading) -> Resolved | None:
    """`the first business day of May`; of the holidays only New Year's Day is known everywhere."""
    whole = reading.inner(expression.whole) if expression.whole else None
    bounds = whole.first.days() if whole and whole.first else None
    if bounds is None:
        return unknown("XXXX")
    step = 1 if expression.number > 0 else -1
    at, left = bounds[0] if step > 0 else bounds[1], abs(expression.number)
    for _ in range(2 * left + 7):
        left -= at.isoweekday() < 6 and (at.month, at.day) != (1, 1)
        if not left:
            return day(at)
        at += dt.timedelta(days=step)
    return None


def _part_of_some_year(expression: Part, reading: Reading) -> Resolved | None:
    if expression.grain == p.WEEK and expression.number > 0 and reading.anchor is not None:
        return point(p.of_year(p.WEEK, reading.anchor.year, expression.number), "of the publication year")
    if expression.grain not in (p.QUARTER, p.HALF):
        return None
    if expression.number and (told := _part_of_told(expression, reading)):
        return told
    if expression.code and (found := fiscal.by_code(expression.number, expression.grain, reading)):
        return found
    last = p.PER_YEAR[expression.grain]
    return calendar.in_some_year(
        expression.grain, expression.number if expression.number > 0 else last, reading
    )


def _part_of_told(expression: Part, reading: Reading) -> Resolved | None:
    """`the fourth quarter` after `fiscal 2026, which ended in May`: of that year, or of the next."""
    custom = reading.context.fiscal_year
    if not custom.firm or custom.month in (None, 12) or expression.grain not in (p.QUARTER, p.HALF):
        return None
    for named in reading.context.recent(reading.start, 3):
        told = named.explicit or named.first.grain != p.YEAR
        if named.fiscal and told and not named.compared:
            number = expression.number if expression.number > 0 else p.PER_YEAR[expression.grain]
            found = fiscal.named(
                p.of_year(expression.grain, named.first.year, number), custom, reading.source(named)
            )
            ends = found.last.days() if found.last else None
            over = ends and reading.anchor and (reading.anchor - ends[1]).days > REPORTED_FOR
            if over and reading.tense()[0] == "future":
                at = p.of_year(expression.grain, named.first.year + 1, number)
                return fiscal.named(at, custom, reading.source(named))
            return found
    return None


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
    """`the Monday after Easter`, `the Friday before May 3`, `the Friday after`."""
    if expression.origin is None:
        bounds = _told_day(reading)
    else:
        origin = reading.inner(expression.origin)
        edge = origin and (origin.first if expression.sign < 0 else origin.last)
        bounds = edge.days() if edge else None
    if bounds is None:
        return unknown(f"XXXX-WXX-{expression.weekday}")
    if expression.sign < 0:
        return day(bounds[0] - dt.timedelta(days=(bounds[0].isoweekday() - expression.weekday) % 7 or 7))
    return day(bounds[1] + dt.timedelta(days=(expression.weekday - bounds[1].isoweekday()) % 7 or 7))


def _told_day(reading: Reading) -> tuple[dt.date, dt.date] | None:
    """The day named last, else that of publication."""
    told = next((named for named in reading.context.recent(reading.start) if named.last.grain == p.DAY), None)
    if told is not None:
        return told.last.days()
    if reading.anchor is None:
        return None
    # with no day to follow, it is that of the next week, as `next Friday` is
    monday = reading.anchor - dt.timedelta(days=reading.anchor.weekday())
    return monday, monday + dt.timedelta(days=6)


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
    told = custom.firm or any(named.fiscal for named in reading.context.named)
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
    if start.grain == end.grain and start.index > end.index and isinstance(expression.first, Relative):
        end = p.years_on(end, 1) or end  # `from today until 31 December`
    elif start.grain == end.grain == p.DAY and 0 < start.index - end.index < 7:
        end = end.shift(7)  # `Tuesday to Thursday`, of one week
    elif start.grain == end.grain and start.index > end.index:
        start = p.years_on(start, -1) or start
    return span(start, end, *dict.fromkeys((*first.why, *last.why)), explicit=first.explicit or last.explicit)


def rest(expression: Rest, reading: Reading) -> Resolved | None:
    """From the publication date to the end of the whole."""
    whole = reading.inner(expression.whole)
    bounds = whole.first.days() if whole and whole.first else None
    return days(reading.anchor, bounds[1], FROM_ANCHOR) if reading.anchor and bounds else whole
