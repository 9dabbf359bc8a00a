"""What can be asked of an expression, and done to it, before it is known when: its year, its parts."""

from __future__ import annotations

from dataclasses import replace

from newsextract.dates.expressions import (
    CalendarDate,
    Century,
    Decade,
    Definite,
    Expression,
    Fiscal,
    Holiday,
    Interval,
    Modified,
    Part,
    Relative,
    RelativeMember,
    Run,
    Same,
    Season,
    SplitYear,
)


def with_year(expression: Expression, year: int) -> Expression:
    """`expression` in `year`, if it has no year of its own and could take one; else itself."""
    match expression:
        case (
            CalendarDate(year=None, month=int())
            | Holiday(year=None, whole=None)
            | Season(year=None, whole=None)
        ):
            return replace(expression, year=year)
        case Part(whole=None) | Run(whole=None) | Same(whole=None):
            return replace(expression, whole=CalendarDate(year=year))
        case Modified():
            return replace(expression, inner=with_year(expression.inner, year))
    return expression


def year_of(expression: Expression | None) -> int | None:
    """The year that an expression names outright, or None."""
    match expression:
        case CalendarDate() | Fiscal():
            return expression.year
        case Season() | Holiday():
            return expression.year if expression.year is not None else year_of(expression.whole)
        case Part() | Run() | Same():
            return year_of(expression.whole)
        case Modified():
            return year_of(expression.inner)
        case Interval():
            return year_of(expression.last)
    return None


def is_whole(expression: Expression) -> bool:
    """Whether parts can be taken of it: a year, a month, `last year`, a fiscal year."""
    match expression:
        case CalendarDate(day=None, weekday=None) | Fiscal(grain="") | Definite() | Decade() | Century():
            return True
        case Relative():
            return expression.grain != "day"
        case Part() | RelativeMember():
            return expression.grain in ("month", "quarter", "half")
        case Modified():
            return is_whole(expression.inner)
        case Same() | Interval() | SplitYear():
            return True
        case Season():
            return True
    return False
