"""Fiscal years and their parts, `FY2024-Q4`, with their days where the article says when the years end."""

from __future__ import annotations

from newsextract.dates import periods as p
from newsextract.dates.context import Named
from newsextract.dates.expressions import CalendarDate, Fiscal, Interval, SplitYear
from newsextract.dates.fiscal import FiscalYear
from newsextract.dates.normalise.values import NO_ANCHOR, Reading, Resolved, reference
from newsextract.dates.periods import Period

_GRAINS = (p.YEAR, p.HALF, p.QUARTER)


def fiscal(expression: Fiscal, reading: Reading) -> Resolved:
    """`FY25`, `fiscal 2024`, `the current fiscal`, `Q3 FY21`."""
    custom = reading.context.fiscal_year
    year = expression.year
    why: tuple[str, ...] = ()
    told = _told(reading) if expression.told else None
    if told is not None:
        at = told.first.shift(expression.shift)
        if expression.grain in _GRAINS and expression.number:
            at = p.of_year(expression.grain, at.year, expression.number)
        return named(at, custom, reading.source(told))
    if year is None:
        if reading.anchor is None:
            return reference(expression.shift, NO_ANCHOR)
        year = reading.anchor.year + expression.shift
        if custom.month is not None:
            year += reading.anchor.month > custom.month
            why = (custom.why,)
        else:
            why = ("the publication date's fiscal year, taken for the calendar year's",)
    elif not expression.ends:
        year += custom.lead
    grain = expression.grain or p.YEAR
    if grain not in _GRAINS:
        grain = p.YEAR
    at = p.of_year(grain, year, expression.number or 1)
    return named(at, custom, *why)


def _told(reading: Reading) -> Named | None:
    """The fiscal year named last, in this sentence or the few before it."""
    recent = reading.context.recent(reading.start, 3)
    return next(
        (one for one in recent if one.fiscal and one.first.grain == p.YEAR and not one.compared), None
    )


def named(at: Period, custom: FiscalYear, *why: str) -> Resolved:
    """A fiscal period; `at` is the calendar period of the same year and number, which stands for it."""
    first, last = months(at, custom)
    return Resolved("DATE", f"FY{at.timex}", first, last, why=why, fiscal=at)


def months(at: Period, custom: FiscalYear) -> tuple[Period, Period] | tuple[None, None]:
    """The first and last month of a fiscal period, or None and None if nothing says when the year ends."""
    if custom.month is None:
        return None, None
    length = 12 // p.PER_YEAR[at.grain]
    first = p.of_year(p.MONTH, at.year - (custom.month < 12), custom.month % 12 + 1).shift(
        (at.number - 1) * length
    )
    return first, first.shift(length - 1)


def by_code(number: int, grain: str, reading: Reading) -> Resolved | None:
    """`Q2` alone, where the article's fiscal year is not the calendar's: the one told of; None elsewhere."""
    custom, anchor = reading.context.fiscal_year, reading.anchor
    if custom.month in (None, 12) or anchor is None or not custom.split:
        return None
    tense, why = reading.tense()
    options = [p.of_year(grain, anchor.year + by, number) for by in (-1, 0, 1, 2)]
    days = [(at, last.days()) for at in options for last in [months(at, custom)[1]] if last is not None]
    ended = [at for at, bounds in days if bounds and bounds[1] < anchor]
    ahead = [at for at, bounds in days if bounds and bounds[1] >= anchor]
    chosen = ahead[:1] if tense == "future" else ended[-1:]
    return named(chosen[0], custom, custom.why, *why) if chosen else None


def split_year(expression: SplitYear, reading: Reading) -> Resolved | None:
    """`2022-23`: a fiscal year where the article counts in such, else two years."""
    if reading.context.fiscal_year.split:
        return fiscal(Fiscal(expression.last, ends=True), reading)
    return reading.inner(Interval(CalendarDate(expression.last - 1), CalendarDate(expression.last)))
