"""What is counted from the publication date, or so far from a period that the text has named."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from newsextract.dates import periods as p
from newsextract.dates.context import Named
from newsextract.dates.expressions import (
    Offset,
    Relative,
    RelativeMember,
)  # fmt: skip
from newsextract.dates.normalise import fiscal
from newsextract.dates.normalise.values import (
    FROM_ANCHOR,
    NO_ANCHOR,
    Reading,
    Resolved,
    point,
    reference,
    span,
)
from newsextract.dates.periods import Period

FAR = 6
"""How many sentences back the period of a report is looked for: `against 4,000 units a year earlier`."""
# The grain in which an offset from today is meant where it is not its unit.
_COARSE = {"fortnight": p.WEEK, p.DECADE: p.YEAR, p.CENTURY: p.YEAR, p.WEEKEND: p.WEEK, p.HALF: p.MONTH}
_DAYS = {p.DAY: 1, p.WEEK: 7, "fortnight": 14, p.WEEKEND: 7}
_SEASONS = {"summer": 2, "winter": 4}  # units that count the years' seasons of a name
MONTHS = {p.MONTH: 1, p.QUARTER: 3, p.HALF: 6, p.YEAR: 12, p.DECADE: 120, p.CENTURY: 1200}


def relative(expression: Relative, reading: Reading) -> Resolved:
    """`last year`, `this week`, `tomorrow`."""
    if reading.anchor is None:
        return reference(expression.shift, NO_ANCHOR)
    return point(p.containing(expression.grain, reading.anchor).shift(expression.shift), FROM_ANCHOR)


def relative_member(expression: RelativeMember, reading: Reading) -> Resolved:
    """`last May`, `next Friday`, `this summer`."""
    anchor, shift = reading.anchor, expression.shift
    if anchor is None:
        return reference(shift, NO_ANCHOR)
    why = FROM_ANCHOR
    if expression.told:
        named = next((one for one in reading.context.recent(reading.start) if one.first.days()), None)
        bounds = named and (named.last if shift > 0 else named.first).days()
        if named is not None and bounds:
            anchor, why = bounds[1] if shift > 0 else bounds[0], reading.source(named)
    if expression.grain == "weekday":
        return point(_relative_weekday(expression, anchor), FROM_ANCHOR)
    candidate = p.of_year(expression.grain, anchor.year, expression.number)
    current = p.containing(expression.grain, anchor)
    just_over = expression.grain == p.MONTH and shift < 0 and candidate == current.shift(-1)
    if just_over and not expression.told and anchor.month > 1:
        candidate = candidate.shift(-12)  # the month just over would be `last month`
    if (shift < 0 and candidate >= current) or (shift > 0 and candidate <= current):
        candidate = candidate.shift(shift * p.PER_YEAR[expression.grain])
    return point(candidate, why)


def _relative_weekday(expression: RelativeMember, anchor: dt.date) -> Period:
    today = p.containing(p.DAY, anchor)
    if expression.week is not None or not expression.shift:
        return today.shift(expression.number - anchor.isoweekday() + 7 * (expression.week or 0))
    back = (anchor.isoweekday() - expression.number) % 7
    return today.shift(-(back or 7) if expression.shift < 0 else (7 - back) % 7 or 7)


def offset(expression: Offset, reading: Reading) -> Resolved | None:
    """`two years ago`, `a week later`, `two weeks before Christmas`."""
    if any(amount is None for amount, _ in expression.duration.parts):
        return reading.inner(expression.duration) if expression.from_context else reference(expression.sign)
    if expression.origin is not None:
        origin = reading.inner(expression.origin)
        bounds = origin.first.days() if origin and origin.first else None
        if origin is None or origin.first is None or bounds is None:
            return None
        own = origin.first.grain if origin.first == origin.last else p.DAY
        fine = own if own in (p.WEEK, p.MONTH, p.QUARTER, p.YEAR) else p.DAY
        return _shifted(bounds[0], expression, fine, "from the date beside it")
    if expression.from_context:
        antecedents = reading.context.antecedents(reading.start, FAR) if _is_yearly(expression) else \
            reading.context.recent(reading.start)  # fmt: skip
        for named in antecedents:
            found = _from_named(expression, named, reading)
            if found is not None:
                same_sentence = named.sentence == reading.context.sentences.at(reading.start)
                # `7.1 at the end of June, after 7.4 three months earlier`: at that end, too
                return replace(found, mod="END") if named.mod == "END" and same_sentence else found
    if reading.anchor is None:
        return reference(expression.sign, NO_ANCHOR)
    amount, grain = expression.duration.parts[-1]
    coarse = p.MONTH if isinstance(amount, float) else _COARSE.get(grain, grain)
    return _shifted(reading.anchor, expression, coarse, FROM_ANCHOR)


def _is_yearly(expression: Offset) -> bool:
    return len(expression.duration.parts) == 1 and expression.duration.parts[0][1] in (p.YEAR, p.DECADE)


def _from_named(expression: Offset, named: Named, reading: Reading) -> Resolved | None:
    """`a year earlier`, `two weeks later`: from a period named before, in its own grain; None if it
    doesn't fit."""
    amount, grain = expression.duration.parts[0]
    length = p.LENGTH.get(grain, p.LENGTH[p.WEEK])
    own_length = p.LENGTH[named.first.grain]
    if named.compared or own_length > length or not isinstance(amount, int):
        return None
    if _is_yearly(expression):
        if own_length <= p.LENGTH[p.WEEK] and named.first == named.last:
            return None  # the day of a report, not its period
        years = expression.sign * amount * (10 if grain == p.DECADE else 1)
        return years_on(named, years, reading)
    bounds = named.first.days()
    fine = named.first.grain if own_length < length else grain
    return _shifted(bounds[0], expression, _COARSE.get(fine, fine), reading.source(named)) if bounds else None


def _shifted(day: dt.date, expression: Offset, grain: str, why: str) -> Resolved:
    amount, unit = expression.duration.parts[-1]
    if unit in _SEASONS:
        found = _season(day, _SEASONS[unit], expression.sign * round(amount or 0))
        return point(found, why) if p.FIRST_YEAR < found.year < p.LAST_YEAR else reference(expression.sign)
    moved: dt.date | None = day
    for amount, unit in expression.duration.parts:
        moved = moved and _moved(moved, amount or 0, unit, expression.sign)
    return point(p.containing(grain, moved), why) if moved else reference(expression.sign)


def _season(day: dt.date, number: int, count: int) -> Period:
    """The season of a number that is so many before (< 0) or after a day: `two summers ago`."""
    named, current = p.of_year(p.SEASON, day.year, number), p.containing(p.SEASON, day)
    step = p.PER_YEAR[p.SEASON] * (1 if count > 0 else -1)
    while (named >= current) if step < 0 else (named <= current):  # one that goes on does not count
        named = named.shift(step)
    return named.shift(step * (abs(count) - 1))


def _moved(day: dt.date, amount: int | float, grain: str, sign: int) -> dt.date | None:
    """`day` moved by an amount of a grain; None if it leaves the calendar."""
    if amount > 100_000:
        return None
    if grain in MONTHS:
        return p.add_months(day, sign * round(amount * MONTHS[grain]))
    ordinal = day.toordinal() + sign * round(amount * _DAYS[grain])
    return dt.date.fromordinal(ordinal) if 366 < ordinal < dt.date.max.toordinal() - 366 else None


def years_on(named: Named, years: int, reading: Reading) -> Resolved | None:
    """A period that the text has named, so many years on."""
    first, last = p.years_on(named.first, years), p.years_on(named.last, years)
    if first is None or last is None:
        return None
    if named.fiscal:
        return fiscal.named(first, reading.context.fiscal_year, reading.source(named))
    return span(first, last, reading.source(named))
