"""What points back: `the quarter`, `the same period last year`, `the month before`, `the nine months`."""

from __future__ import annotations

import datetime as dt
import re

from newsextract.dates import periods as p
from newsextract.dates.context import Named
from newsextract.dates.expressions import (
    Beside,
    Definite,
    Duration,
    Elliptic,
    Expression,
    Modified,
    Offset,
    Relative,
    Same,
    Told,
)  # fmt: skip
from newsextract.dates.normalise import fiscal
from newsextract.dates.normalise.relative import FAR, MONTHS, relative, years_on
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

# A report comes out after its period: so much of the current one must have passed before it can be meant.
_REPORTED_UNTIL = 4
"""The last month in which reports on the year before come out."""
_REPORTED = {p.MONTH: 18, p.QUARTER: 55, p.HALF: 145, p.YEAR: 45}


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
    return years_on(model, years, reading)


def _same_of_fiscal(model: Named, year: int, reading: Reading) -> Resolved | None:
    """`the same period of FY23` after months of another fiscal year."""
    end = reading.context.fiscal_year.month
    bounds = model.last.days()
    if end is None or bounds is None:
        return fiscal.named(Period(p.YEAR, year), reading.context.fiscal_year, "the year said")
    return years_on(model, year - bounds[1].year - (bounds[1].month > end), reading)


def _same_as_latest(expression: Same, reading: Reading) -> Resolved:
    """Where the text names no period: that of the latest report."""
    if reading.anchor is None:
        return reference(expression.shift, NO_ANCHOR)
    grain = expression.grain or p.YEAR
    if grain not in p.LENGTH:
        return reference(expression.shift)  # the year-ago fortnight: no calendar has fortnights
    latest = p.containing(grain, reading.anchor).shift(0 if grain == p.YEAR or not expression.shift else -1)
    return point(p.years_on(latest, expression.shift) or latest, FROM_ANCHOR)


def _own_period(expression: Same, reading: Reading) -> Named | None:
    for named in reading.context.antecedents(reading.start, FAR):
        grain = named.first.grain
        if expression.grain is not None and not _is_one(named, expression.grain):
            continue
        if expression.grain is None and grain in (p.DAY, p.DECADE, p.CENTURY):
            continue
        return named
    return None


def elliptic(expression: Elliptic, reading: Reading) -> Resolved | None:
    """`the second` after `the first quarter`: of the same year; None if nothing of the kind is named."""
    for named in reading.context.recent(reading.start):
        grain = named.first.grain
        fits = grain in (p.QUARTER, p.HALF) and named.first == named.last
        if not fits or expression.number > p.PER_YEAR[grain] or named.first.number == expression.number:
            continue
        at = p.of_year(grain, named.first.year, expression.number)
        if named.fiscal:
            return fiscal.named(at, reading.context.fiscal_year, reading.source(named))
        return point(at, reading.source(named))
    return None


def _is_one(named: Named, grain: str) -> bool:
    """Whether a period is one of a grain: a quarter may be told by its months."""
    if named.first != named.last:
        return grain in (p.QUARTER, p.HALF) and named.months() == MONTHS[grain]
    return named.first.grain == grain


def definite(expression: Definite, reading: Reading) -> Resolved | None:
    """`the quarter`: the last one named, else the one that a report on this day is about."""
    match_named = _pointed_to if expression.pointed else _itself
    for named in _told_of(expression, reading):
        found = match_named(expression, named, reading)
        if found is not None:
            return found
    if reading.anchor is None:
        return unknown("XXXX", NO_ANCHOR)
    topic = None if expression.pointed or _looks_ahead(reading) else reading.context.topic(expression.grain)
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
    if _FROM_ITS_START.match(reading.context.text, reading.start) and reading.context.text.endswith(
        "since ", 0, reading.start
    ):
        return point(current, *why)
    if _too_early(current, reading.anchor) and (
        tense == "past" or (tense == "" and expression.grain not in (p.YEAR, p.WEEKEND))
    ):
        current = current.shift(-1)
    return point(current, *why)


_AHEAD = re.compile(r"\b(?:by|at|before|until|till|later in|end of|rest of)\s+(?:the\s+)?$", re.IGNORECASE)
_FROM_ITS_START = re.compile(r"(?:the )?(?:very )?(?:beginning|start|outset)\b", re.IGNORECASE)


def _told_of(expression: Definite, reading: Reading) -> list[Named]:
    """The periods named before that a definite one may be, the likeliest first."""
    recent = reading.context.recent(reading.start, 2)
    if expression.pointed:
        return recent
    told = [named for named in recent if not named.aside]
    topic = reading.context.topic(expression.grain)
    if topic in told and told[0].first < topic.first and told[0].first.grain == expression.grain:
        told.insert(0, topic)  # an earlier month beside the one reported on
    anchor = reading.anchor
    if anchor is None:
        return told
    here = reading.context.sentences.at(reading.start)
    if _FROM_ITS_START.match(reading.context.text, reading.start):
        return [named for named in told if named.sentence == here]
    current = p.containing(expression.grain, anchor) if expression.grain in p.LENGTH else None
    ahead = current is not None and _looks_ahead(reading)
    return [
        n for n in told if not (ahead and current and n.first.grain == current.grain and n.first < current)
    ]


def _looks_ahead(reading: Reading) -> bool:
    """`it will leave at the end of the month`: of one that is not over."""
    text = reading.context.text
    beside = _AHEAD.search(text[max(0, reading.start - 24) : reading.start])
    return (
        bool(beside or "end of" in text[reading.start : reading.end].lower())
        and reading.tense()[0] == "future"
    )


def _pointed_to(expression: Definite, named: Named, reading: Reading) -> Resolved | None:
    """`that year`: of the last date that is no longer than a year."""
    bounds = named.first.days()
    if bounds is None or p.LENGTH[named.first.grain] > p.LENGTH[expression.grain]:
        return None
    if named.fiscal and named.first.grain == expression.grain:
        return fiscal.named(named.first, reading.context.fiscal_year, reading.source(named))
    return point(p.containing(expression.grain, bounds[0]), reading.source(named))


def _itself(expression: Definite, named: Named, reading: Reading) -> Resolved | None:
    if named.compared or (expression.grain != "period" and not _is_one(named, expression.grain)):
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
    recent = [named for named in reading.context.recent(reading.start, 1) if not named.compared]
    if expression.shift < 0:
        recent = [named for named in recent if not (named.aside or _lies_ahead(named, reading))]
        if expression.grain == p.YEAR and any(
            named.months() == 12 and named.first != named.last for named in recent
        ):
            whole = next(named for named in recent if named.months() == 12 and named.first != named.last)
            if whole.first.grain == p.MONTH and whole.first.number == 1:
                return point(Period(p.YEAR, whole.first.year + expression.shift), reading.source(whole))
            return years_on(whole, expression.shift, reading)
        told = reading.context.antecedents(reading.start, FAR)
        recent += [named for named in told if _is_reported(named, expression.grain, reading)]
    if expression.grain == p.WEEK:
        for named in reading.context.recent(reading.start, 2):
            if week := _week_beside(named, expression.shift, reading):
                return week
    like = [named for named in recent if named.first.grain == expression.grain]
    shorter = [named for named in recent if p.LENGTH[named.first.grain] < p.LENGTH[expression.grain]]
    for named in (*like, *shorter):
        rolling = expression.shift > 0 or (named.first != named.last and named.months() == 12)
        bounds = (named.last if rolling else named.first).days()
        if named.fiscal and named.first.grain == expression.grain:
            at = named.first.shift(expression.shift)
            return fiscal.named(at, reading.context.fiscal_year, reading.source(named))
        if bounds:
            beside_it = p.containing(expression.grain, bounds[0]).shift(expression.shift)
            return point(beside_it, reading.source(named))
    return relative(Relative(expression.grain, expression.shift), reading)


def _week_beside(named: Named, shift: int, reading: Reading) -> Resolved | None:
    """`the week before` after `the week ended April 13`: seven days of their own."""
    first, last = named.first.shift(7 * shift), named.last.shift(7 * shift)
    seven = named.first.grain == p.DAY and named.last.index - named.first.index == 6
    return span(first, last, reading.source(named)) if seven else None


def told(expression: Told, reading: Reading) -> Resolved | None:
    """`the nine months`: a run of so many that the text has named, else an amount of time."""
    told = (*reading.context.recent(reading.start, FAR), *reading.context.opening())
    for named in told:
        is_month = named.first == named.last and named.first.grain == expression.grain == p.MONTH
        plain = is_month and not (named.aside or named.compared)
        if plain and named.first.number == expression.count:  # `In October …; in the ten months`
            return span(named.first.shift(1 - expression.count), named.first, reading.source(named))
    for named in told:
        days = (named.first.days(), named.last.days())
        if named.compared or days[0] is None or days[1] is None:
            continue
        months = p.containing(p.MONTH, days[1][1]).index - p.containing(p.MONTH, days[0][0]).index + 1
        if months == expression.count * MONTHS[expression.grain] and days[0][0].day == 1:
            if named.fiscal:
                return fiscal.named(named.first, reading.context.fiscal_year, reading.source(named))
            ends = (p.containing(p.MONTH, days[0][0]), p.containing(p.MONTH, days[1][1]))
            return span(*ends, reading.source(named))
    return reading.inner(Duration(((expression.count, expression.grain),)))


def _lies_ahead(named: Named, reading: Reading) -> bool:
    """Whether most of a period is still to come, so that nothing is compared with what was before it."""
    first, last = named.first.days(), named.last.days()
    return (
        reading.anchor is not None
        and not named.fiscal
        and first is not None
        and last is not None
        and (reading.anchor - first[0]).days < (last[1] - reading.anchor).days
    )


def _is_reported(named: Named, grain: str, reading: Reading) -> bool:
    """Whether a period further back may be the one of the report: a report comes out in it or in the next."""
    if reading.anchor is None or grain not in (p.YEAR, p.QUARTER, p.MONTH) or named.first != named.last:
        return False
    own = 0 <= p.containing(grain, reading.anchor).index - named.first.index <= 1
    return own and named.first.grain == grain and not named.aside and not _lies_ahead(named, reading)


def is_pointed(expression: Expression) -> bool:
    """Whether it points back at what was told before: `that month`."""
    return isinstance(expression, Definite) and expression.pointed


def is_comparison(expression: Expression) -> bool:
    """Whether a period is only named to compare with, so that nothing counts on from it."""
    match expression:
        case Offset(from_context=True) | Same(shift=-1) | Beside(shift=-1):
            return True
        case Same(whole=whole) if whole is not None:
            return not (isinstance(whole, Relative) and not whole.shift)
        case Modified(inner=inner):
            return is_comparison(inner)
    return False
