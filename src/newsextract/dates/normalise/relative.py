"""What is counted from the publication date, or from a period that the text has named."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from newsextract.dates import periods as p
from newsextract.dates.context import Named
from newsextract.dates.expressions import (
    Beside,
    Definite,
    Duration,
    Expression,
    Modified,
    Offset,
    Relative,
    RelativeMember,
    Same,
    Told,
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
    unknown,
)
from newsextract.dates.periods import Period

_FAR = 6
"""How many sentences back the period of a report is looked for: `against 4,000 units a year earlier`."""
# The grain in which an offset from today is meant where it is not its unit.
_COARSE = {"fortnight": p.WEEK, p.DECADE: p.YEAR, p.CENTURY: p.YEAR, p.WEEKEND: p.WEEK, p.HALF: p.MONTH}
_DAYS = {p.DAY: 1, p.WEEK: 7, "fortnight": 14, p.WEEKEND: 7}
_MONTHS = {p.MONTH: 1, p.QUARTER: 3, p.HALF: 6, p.YEAR: 12, p.DECADE: 120, p.CENTURY: 1200}
# A report comes out after its period: so much of the current one must have passed before it can be meant.
_REPORTED_UNTIL = 4
"""The last month in which reports on the year before come out."""
_REPORTED = {p.MONTH: 18, p.QUARTER: 55, p.HALF: 145, p.YEAR: 45}


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
    if expression.grain == "weekday":
        return point(_relative_weekday(expression, anchor), FROM_ANCHOR)
    candidate = p.of_year(expression.grain, anchor.year, expression.number)
    current = p.containing(expression.grain, anchor)
    if (shift < 0 and candidate >= current) or (shift > 0 and candidate <= current):
        candidate = candidate.shift(shift * p.PER_YEAR[expression.grain])
    return point(candidate, FROM_ANCHOR)


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
        for named in reading.context.recent(reading.start, _FAR if _is_yearly(expression) else 1):
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
        return _years_on(named, years, reading)
    bounds = named.first.days()
    fine = named.first.grain if own_length < length else grain
    return _shifted(bounds[0], expression, _COARSE.get(fine, fine), reading.source(named)) if bounds else None


def _shifted(day: dt.date, expression: Offset, grain: str, why: str) -> Resolved:
    moved: dt.date | None = day
    for amount, unit in expression.duration.parts:
        moved = moved and _moved(moved, amount or 0, unit, expression.sign)
    return point(p.containing(grain, moved), why) if moved else reference(expression.sign)


def _moved(day: dt.date, amount: int | float, grain: str, sign: int) -> dt.date | None:
    """`day` moved by an amount of a grain; None if it leaves the calendar."""
    if amount > 100_000:
        return None
    if grain in _MONTHS:
        return p.add_months(day, sign * round(amount * _MONTHS[grain]))
    ordinal = day.toordinal() + sign * round(amount * _DAYS[grain])
    return dt.date.fromordinal(ordinal) if 366 < ordinal < dt.date.max.toordinal() - 366 else None


def same(expression: Same, reading: Reading) -> Resolved | None:
    """The text's own period in another year: `the same period last year`, `the year-ago quarter`."""
    model = _own_period(expression, reading)
    whole = reading.inner(expression.whole) if expression.whole is not None else None
    if expression.whole is not None:
        year_said = (whole.fiscal or whole.first) if whole else None
        if year_said is None:
            return unknown("XXXX")
        if model is None:
            return point(Period(p.YEAR, year_said.year), "the year said")
        if whole is not None and whole.fiscal is not None and not model.fiscal:
            return _same_of_fiscal(model, whole.fiscal.year, reading)
        years = year_said.year - model.first.year
    else:
        if model is None:
            return _same_as_latest(expression, reading)
        years = expression.shift
    return _years_on(model, years, reading)


def _years_on(named: Named, years: int, reading: Reading) -> Resolved | None:
    """A period that the text has named, so many years on."""
    first, last = p.years_on(named.first, years), p.years_on(named.last, years)
    if first is None or last is None:
        return None
    if named.fiscal:
        return fiscal.named(first, reading.context.fiscal_year, reading.source(named))
    return span(first, last, reading.source(named))


def _same_of_fiscal(model: Named, year: int, reading: Reading) -> Resolved | None:
    """`the same period of FY23` after months of another fiscal year."""
    end = reading.context.fiscal_year.month
    bounds = model.last.days()
    if end is None or bounds is None:
        return fiscal.named(Period(p.YEAR, year), reading.context.fiscal_year, "the year said")
    return _years_on(model, year - bounds[1].year - (bounds[1].month > end), reading)


def _same_as_latest(expression: Same, reading: Reading) -> Resolved:
    """Where the text names no period: that of the latest report."""
    if reading.anchor is None:
        return reference(expression.shift, NO_ANCHOR)
    grain = expression.grain or p.YEAR
    latest = p.containing(grain, reading.anchor).shift(0 if grain == p.YEAR or not expression.shift else -1)
    return point(p.years_on(latest, expression.shift) or latest, FROM_ANCHOR)


def _own_period(expression: Same, reading: Reading) -> Named | None:
    for named in reading.context.recent(reading.start, _FAR):
        grain = named.first.grain
        if named.compared or grain != (expression.grain or grain):
            continue
        if expression.grain is not None and named.first != named.last:
            continue  # a run of months is no month
        if expression.grain is None and grain in (p.DAY, p.DECADE, p.CENTURY):
            continue
        return named
    return None


def definite(expression: Definite, reading: Reading) -> Resolved | None:
    """`the quarter`: the last one named, else the one that a report on this day is about."""
    match_named = _pointed_to if expression.pointed else _itself
    for named in reading.context.recent(reading.start, 2):
        found = match_named(expression, named, reading)
        if found is not None:
            return found
    if reading.anchor is None:
        return unknown("XXXX", NO_ANCHOR)
    topic = None if expression.pointed else reading.context.topic(expression.grain)
    if (
        topic is not None
        and 0 <= reading.anchor.year - topic.first.year <= 1
        and (found := _itself(expression, topic, reading))
    ):
        return found
    if expression.grain == "period":
        return point(p.containing(p.QUARTER, reading.anchor).shift(-1), "the last quarter")
    tense, why = reading.tense()
    current = p.containing(expression.grain, reading.anchor)
    if _too_early(current, reading.anchor) and (
        tense == "past" or (tense == "" and expression.grain not in (p.YEAR, p.WEEKEND))
    ):
        current = current.shift(-1)
    return point(current, *why)


def _pointed_to(expression: Definite, named: Named, reading: Reading) -> Resolved | None:
    """`that year`: of the last date that is no longer than a year."""
    bounds = named.first.days()
    if bounds is None or p.LENGTH[named.first.grain] > p.LENGTH[expression.grain]:
        return None
    if named.fiscal and named.first.grain == expression.grain:
        return fiscal.named(named.first, reading.context.fiscal_year, reading.source(named))
    return point(p.containing(expression.grain, bounds[0]), reading.source(named))


def _itself(expression: Definite, named: Named, reading: Reading) -> Resolved | None:
    if named.compared or (named.first.grain != expression.grain and expression.grain != "period"):
        return None
    anchor = reading.anchor
    if named.fiscal:
        return fiscal.named(named.first, reading.context.fiscal_year, reading.source(named))
    if expression.grain == p.YEAR and anchor is not None:
        # `the year` in the first months is still the one reported on, unless the sentence looks ahead.
        past = anchor.month <= _REPORTED_UNTIL and reading.tense()[0] != "future"
        if named.first.year != anchor.year and not (past and named.first.year == anchor.year - 1):
            return None
    return span(named.first, named.last, reading.source(named))


def _too_early(current: Period, anchor: dt.date) -> bool:
    bounds = current.days()
    if current.grain == p.WEEKEND:
        return anchor.isoweekday() < 6
    return bounds is not None and (anchor - bounds[0]).days < _REPORTED.get(current.grain, 0)


def beside(expression: Beside, reading: Reading) -> Resolved | None:
    """`the following month`, `the previous year`: beside one of its kind, else the last shorter one."""
    back = _FAR if expression.grain == p.YEAR and expression.shift < 0 else 1
    recent = [named for named in reading.context.recent(reading.start, 1) if not named.compared]
    if back > 1:
        recent += [
            named for named in reading.context.recent(reading.start, back) if _is_reported(named, reading)
        ]
    like = [named for named in recent if named.first.grain == expression.grain]
    shorter = [named for named in recent if p.LENGTH[named.first.grain] < p.LENGTH[expression.grain]]
    for named in (*like, *shorter):
        bounds = named.first.days()
        if named.fiscal and named.first.grain == expression.grain:
            at = named.first.shift(expression.shift)
            return fiscal.named(at, reading.context.fiscal_year, reading.source(named))
        if bounds:
            beside_it = p.containing(expression.grain, bounds[0]).shift(expression.shift)
            return point(beside_it, reading.source(named))
    return relative(Relative(expression.grain, expression.shift), reading)


def told(expression: Told, reading: Reading) -> Resolved | None:
    """`the nine months`: a run of so many that the text has named, else an amount of time."""
    for named in (*reading.context.recent(reading.start, _FAR), *reading.context.opening()):
        days = (named.first.days(), named.last.days())
        if named.compared or days[0] is None or days[1] is None:
            continue
        months = p.containing(p.MONTH, days[1][1]).index - p.containing(p.MONTH, days[0][0]).index + 1
        if months == expression.count * _MONTHS[expression.grain] and days[0][0].day == 1:
            if named.fiscal:
                return fiscal.named(named.first, reading.context.fiscal_year, reading.source(named))
            return span(named.first, named.last, reading.source(named))
    return reading.inner(Duration(((expression.count, expression.grain),)))


def _is_reported(named: Named, reading: Reading) -> bool:
    """Whether a year further back may be the one of the report: a report comes out in it or in the next."""
    own = reading.anchor is not None and 0 <= reading.anchor.year - named.first.year <= 1
    return own and not named.compared and named.first.grain == p.YEAR and named.first == named.last


def is_comparison(expression: Expression) -> bool:
    """Whether a period is only named to compare with, so that nothing counts on from it."""
    match expression:
        case Offset(from_context=True) | Same(shift=-1) | Beside(shift=-1):
            return True
        case Modified(inner=inner):
            return is_comparison(inner)
    return False
