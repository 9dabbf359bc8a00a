"""Calendar dates, partial ones by the sentence's tense: the nearest before the anchor for what is past."""

from __future__ import annotations

import datetime as dt

from newsextract.dates import periods as p
from newsextract.dates.expressions import (
    CalendarDate,
    Century,
    Decade,
    Holiday,
    Season,
    Turn,
    Within,
)
from newsextract.dates.holidays import BY_NAME, FIRST_YEAR, LAST_YEAR
from newsextract.dates.normalise.values import (
    FROM_ANCHOR,
    NO_ANCHOR,
    Reading,
    Resolved,
    day,
    days,
    point,
    unknown,
)
from newsextract.dates.periods import Period

_OPENING = 24
"""A year named within so many characters of a sentence's beginning frames the sentence."""
_JUST_ENDED = 60
"""A quarter or half that ended within so many days is yet to be reported on: `expects a loss for the third
quarter`."""
# How much of a quarter or half must have passed before it is reported on in the past tense.
_BEGUN = {p.MONTH: 0.2, p.QUARTER: 0.15, p.HALF: 0.6}
# How much of a period must have passed for its turn to be the next one: that of a century is long remembered.
_TURNED = {p.CENTURY: 0.95, p.DECADE: 0.8}
_FRAMES = (p.YEAR, p.HALF, p.QUARTER, p.MONTH)


def calendar_date(date: CalendarDate, reading: Reading) -> Resolved | None:
    """A day, month or year, or a weekday, with what fields it has."""
    if date.month is None:
        if date.day is not None:
            return _weekday_and_number(date, reading)
        return (
            point(Period(p.YEAR, date.year), explicit=True)
            if date.year is not None
            else _weekday(date, reading)
        )
    if date.day is None:
        if date.year is not None:
            return point(p.of_year(p.MONTH, date.year, date.month), explicit=True)
        return in_some_year(p.MONTH, date.month, reading)
    if date.year is not None:
        found = p.valid_day(date.year, date.month, date.day)
        return day(found, explicit=True) if found else None
    if date.shift is not None and reading.anchor is not None:
        return _day_beside(date.month, date.day, date.shift, reading.anchor)
    return _day_in_some_year(date.month, date.day, reading)


def _weekday(date: CalendarDate, reading: Reading) -> Resolved:
    weekday = date.weekday or 1
    if reading.anchor is None:
        return unknown(f"XXXX-WXX-{weekday}", NO_ANCHOR)
    tense, why = reading.tense(weekday=True)
    back = (reading.anchor.isoweekday() - weekday) % 7
    ahead = (7 - back) % 7
    owned = reading.context.text.startswith(("'s", "’s"), reading.end)  # `Thursday's closing price`
    shift = ahead if tense == "future" or (not tense and 2 * ahead < back and not owned) else -back
    return point(p.containing(p.DAY, reading.anchor).shift(shift), *why)


def _weekday_and_number(date: CalendarDate, reading: Reading) -> Resolved | None:
    """`Friday the 13th`: the nearest month in which it is one."""
    if date.weekday is None and date.day is not None:
        return _day_of_told_month(date.day, reading)
    if reading.anchor is None or date.day is None:
        return unknown(f"XXXX-WXX-{date.weekday or 1}", NO_ANCHOR)
    month = p.containing(p.MONTH, reading.anchor)
    for shift in sorted(range(-14, 15), key=lambda by: (abs(by), by)):
        at = month.shift(shift)
        found = p.valid_day(at.year, at.number, date.day)
        if found and found.isoweekday() == date.weekday:
            return day(found, "nearest such day")
    return None


def _day_of_told_month(number: int, reading: Reading) -> Resolved | None:
    """`on the 20th`: of the month named last, else the nearest one by tense."""
    for named in reading.context.recent(reading.start):
        bounds = named.last.days()
        if named.last.grain in (p.DAY, p.MONTH) and bounds:
            found = p.valid_day(bounds[0].year, bounds[0].month, number)
            return day(found, reading.source(named)) if found else None
    anchor = reading.anchor
    if anchor is None:
        return unknown(f"XXXX-XX-{number:02d}", NO_ANCHOR)
    tense, why = reading.tense()
    months = [p.containing(p.MONTH, anchor).shift(by) for by in (-2, -1, 0, 1, 2)]
    around = [d for d in (p.valid_day(at.year, at.number, number) for at in months) if d]
    fits = [d for d in around if (d <= anchor if tense == "past" else d >= anchor if tense else True)]
    return day(min(fits or around, key=lambda d: abs((d - anchor).days)), *why)


def turn(expression: Turn, reading: Reading) -> Resolved:
    """`the turn of the year`: the period that begins nearest to the anchor."""
    if reading.anchor is None:
        return unknown("XXXX", NO_ANCHOR)
    current = p.containing(expression.grain, reading.anchor)
    late = _passed(current, reading.anchor) > _TURNED.get(expression.grain, 0.5)
    turned = current.shift(int(late))
    if expression.grain in (p.DECADE, p.CENTURY):
        turned = Period(p.YEAR, turned.year)
    return point(turned, FROM_ANCHOR)


def in_some_year(grain: str, number: int, reading: Reading) -> Resolved:
    """A month, quarter, half or season without its year: the text's year, else by tense."""
    frame = framed(reading)
    if frame is not None:
        return point(p.of_year(grain, frame, number), f"year {frame} of the sentence")
    if reading.anchor is None:
        return unknown("XXXX" + p.of_year(grain, 2000, number).timex[4:], NO_ANCHOR)
    tense, why = reading.tense(named=grain == p.MONTH)
    candidate = p.of_year(grain, reading.anchor.year, number)
    if candidate == p.containing(grain, reading.anchor) and reading.context.text.startswith(
        " has ", reading.end
    ):
        return point(candidate, *why)  # `May has begun slowly`
    return point(_nearest(candidate, reading.anchor, tense), *why)


def _nearest(candidate: Period, anchor: dt.date, tense: str) -> Period:
    """The one of the years around the anchor that the tense means."""
    options = [candidate.shift(by * p.PER_YEAR[candidate.grain]) for by in (-1, 0, 1)]
    current = p.containing(candidate.grain, anchor)
    if tense == "past":
        begun = _passed(current, anchor) >= _BEGUN.get(candidate.grain, 0.0)
        return next(o for o in reversed(options) if o.index < current.index or (o == current and begun))
    if tense == "future":
        ended = [o for o in options if o.index < current.index]
        last_days = (
            ended[-1].days() if ended and candidate.grain != p.MONTH and candidate.grain in _BEGUN else None
        )
        if last_days and (anchor - last_days[1]).days < _JUST_ENDED:
            return ended[-1]
        return next(o for o in options if o.index >= current.index)
    middle = current.index if _passed(current, anchor) > 0.5 else current.index - 0.5
    return min(options, key=lambda o: abs(o.index - middle))


def _passed(period: Period, anchor: dt.date) -> float:
    bounds = period.days()
    return (anchor - bounds[0]).days / p.LENGTH[period.grain] if bounds else 0.5


def _day_in_some_year(month: int, number: int, reading: Reading) -> Resolved | None:
    frame = framed(reading)
    if frame is not None and (found := p.valid_day(frame, month, number)):
        return day(found, f"year {frame} of the sentence")
    anchor = reading.anchor
    if anchor is None:
        return unknown(f"XXXX-{month:02d}-{number:02d}", NO_ANCHOR)
    tense, why = reading.tense(day=True)
    around = [d for d in (p.valid_day(anchor.year + by, month, number) for by in range(-8, 9)) if d]
    past = max(d for d in around if d <= anchor)
    ahead = min(d for d in around if d >= anchor)
    nearest = past if anchor - past <= ahead - anchor else ahead
    choice = {"past": past, "future": ahead, "": nearest}[tense]
    # A day a few weeks off on the other side is meant all the same: `set a meeting for 3 June`.
    other = ahead if choice == past else past
    if abs((choice - anchor).days) > 300 and abs((other - anchor).days) < 60:
        choice = other
    return day(choice, *why)


def _day_beside(month: int, number: int, shift: int, anchor: dt.date) -> Resolved | None:
    """`last 3 May`, `this 3 May`."""
    around = [d for d in (p.valid_day(anchor.year + by, month, number) for by in (-1, 0, 1)) if d]
    if not shift:
        around = [d for d in around if d.year == anchor.year]
        return day(around[0], FROM_ANCHOR) if around else None
    beside = [d for d in around if (d < anchor if shift < 0 else d > anchor)]
    return day(beside[-1 if shift < 0 else 0], FROM_ANCHOR) if beside else None


def framed(reading: Reading) -> int | None:
    """The year that the sentence opens with, if it is not one that the anchor would give anyway."""
    sentence = reading.context.sentences.at(reading.start)
    opening = reading.context.sentences.bounds(sentence)[0] + _OPENING
    for named in reading.context.recent(reading.start, 0):
        if not named.explicit or named.fiscal or named.first.grain not in _FRAMES:
            continue
        if reading.anchor is None or (
            abs(reading.anchor.year - named.first.year) >= 2 and named.start < opening
        ):
            return named.first.year
    return None


def season(expression: Season, reading: Reading) -> Resolved | None:
    """A season by its number."""
    if expression.whole is not None:
        return reading.inner(Within(Season(expression.number), expression.whole))
    if expression.year is not None:
        return point(p.of_year(p.SEASON, expression.year, expression.number), explicit=True)
    return in_some_year(p.SEASON, expression.number, reading)


def decade(expression: Decade, reading: Reading) -> Resolved:
    """`the '60s` is of the last century unless this one's has begun: `the '20s`."""
    digits = expression.digits
    if digits < 100:
        latest = (reading.anchor.year if reading.anchor else 2029) // 10
        digits += 200 if digits + 200 <= latest else 190
    return point(Period(p.DECADE, digits), explicit=True)


def century(expression: Century, reading: Reading) -> Resolved:
    """A century by its number."""
    return point(Period(p.CENTURY, expression.number - 1), explicit=True)


def holiday(expression: Holiday, reading: Reading) -> Resolved | None:
    """A named holiday: its day or range of days."""
    year = expression.year
    if expression.whole is not None:
        whole = reading.inner(expression.whole)
        year = whole.first.year if whole and whole.first else None
    on = BY_NAME[expression.name].days
    if year is not None:
        return days(*on(year), explicit=True) if FIRST_YEAR <= year <= LAST_YEAR else unknown(f"{year:04d}")
    anchor = reading.anchor
    if anchor is None or not FIRST_YEAR < anchor.year < LAST_YEAR:
        return unknown("XXXX", NO_ANCHOR)
    options = [on(anchor.year + by) for by in (-1, 0, 1)]
    before = [d for d in options if d[1] < anchor]
    begun = [d for d in options if d[0] <= anchor]
    ahead = [d for d in options if d[1] >= anchor]
    if expression.shift is not None:
        return days(*{-1: before[-1], 0: options[1], 1: ahead[0]}[expression.shift], FROM_ANCHOR)
    tense, why = reading.tense()
    nearest = min(options, key=lambda d: abs((d[0] - anchor).days))
    return days(*{"past": begun[-1], "future": ahead[0], "": nearest}[tense], *why)
