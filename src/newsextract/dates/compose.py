"""What two neighbouring expressions mean together: the builders of the join table.

Each takes the two pieces and the tokens, and gives their joint expression, or None if they make none.
"""

from __future__ import annotations

from dataclasses import replace

from newsextract.dates import periods as p
from newsextract.dates.algebra import is_whole, with_year
from newsextract.dates.expressions import (
    Beside,
    CalendarDate,
    Century,
    Decade,
    Definite,
    Duration,
    Expression,
    Fiscal,
    Holiday,
    Modified,
    NthWeekday,
    Offset,
    Part,
    Recurring,
    Relative,
    RelativeMember,
    Run,
    Same,
    Season,
    Within,
    Workday,
)
from newsextract.dates.lexer import Tokens
from newsextract.dates.pieces import Piece
from newsextract.dates.shapes import KINDS

_HALVED = (p.LENGTH[p.MONTH], p.LENGTH[p.DECADE], p.LENGTH[p.CENTURY])
"""Whose halves are ranges of days or years: `the second half of March`."""


def weekday_and_day(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    """`Monday, 2019-05-06`; the weekday after the day only if it is that day's."""
    spaced = tokens.starts[right.first] - tokens.ends[left.last - 1] > 1
    if spaced and tokens.kinds[left.last] == KINDS["-"]:
        return None  # `Monday - May 3` may be a range
    match left.expression, right.expression:
        case CalendarDate(day=int(day), month=int(month), year=int(year), weekday=None), CalendarDate(
            weekday=int(weekday), month=None, day=None
        ) if (
            (on := p.valid_day(year, month, day))
            and on.isoweekday() == weekday
            and not (tokens.words(left.last, right.first))
        ):
            return replace(left.expression, weekday=weekday)
        case CalendarDate(weekday=int(weekday), month=None, day=None), CalendarDate(
            day=int(), month=int(), weekday=None
        ):
            return replace(right.expression, weekday=weekday)
        case RelativeMember(grain="weekday"), CalendarDate(day=int(), month=int()):
            return right.expression
    return None


def weekday_of_week(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    """`Friday next week`, `next week on Friday`, `Monday two weeks from now`."""
    match left.expression, right.expression:
        case CalendarDate(weekday=int(number), month=None, day=None), Offset(
            duration=Duration(parts=((int(count), p.WEEK),)), sign=sign, origin=None, from_context=False
        ):
            return RelativeMember("weekday", number, 0, week=sign * count)
        case CalendarDate(weekday=int(), month=None, day=None), Offset(
            duration=Duration(parts=((int(), p.DAY),)), origin=None, from_context=False
        ):
            return right.expression
    for day, week in ((left.expression, right.expression), (right.expression, left.expression)):
        match day, week:
            case (
                CalendarDate(weekday=int(number), month=None, day=None),
                Relative(grain=p.WEEK, shift=shift) | Beside(grain=p.WEEK, shift=shift),
            ):
                return RelativeMember("weekday", number, 0, week=shift)
    return None


def part_of_whole(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    part, whole = left.expression, right.expression
    if "of" not in tokens.words(left.last, right.first):
        pass
    elif (
        isinstance(part, Relative)
        and part.grain in (p.QUARTER, p.HALF, p.MONTH, p.WEEK)
        and part.shift in (-1, 1)
        and tokens.word(left.first + (tokens.word(left.first) == "the")) in ("last", "latest")
    ):
        part = Part(part.grain, -1)
    if isinstance(part, Duration) and left.rule == "shift-count" and len(part.parts) == 1 and \
            "of" in tokens.words(left.last, right.first):  # fmt: skip
        count, grain = part.parts[0]
        word = tokens.word(left.first + (tokens.word(left.first) == "the"))
        if isinstance(count, int) and word in ("last", "next"):
            part = Run(grain, -count)
    if isinstance(part, Duration) and "of" in tokens.words(left.last, right.first):
        return _months_of(part, whole)
    if isinstance(part, Definite) and part.grain in (p.MONTH, p.WEEK):
        return _named_period(part, whole)
    match part, whole:
        case CalendarDate(day=int(day), month=None, weekday=None), Recurring(value="P1M"):
            return Recurring(f"XXXX-XX-{day:02d}")
        case NthWeekday(whole=None) | Workday(whole=None), Recurring():
            return whole
    if not is_whole(whole) or (
        isinstance(whole, Definite) and "of" not in tokens.words(left.last, right.first)
    ):
        return None
    return attach(part, whole)


def _months_of(part: Duration, whole: Expression) -> Expression | None:
    """`nine months of 2023`, `nine months of the year`: the first nine."""
    match part.parts, whole:
        case ((int(count), (p.MONTH | p.QUARTER) as grain),), (
            CalendarDate(month=None, year=int())
            | Relative(grain=p.YEAR)
            | Definite(grain=p.YEAR)
            | Fiscal(grain="")
        ) if 1 < count < p.PER_YEAR[grain]:
            return Run(grain, count, whole)
    return None


def year_ago_period(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    """`the third quarter a year earlier`."""
    match right.expression:
        case Offset(duration=Duration(parts=((1, p.YEAR),)), sign=-1, origin=None):
            pass
        case _:
            return None
    match left.expression:
        case Definite(grain=grain) if grain in (p.MONTH, p.QUARTER, p.WEEK):
            return Same(grain, -1)
        case Part(whole=None) | CalendarDate(year=None, month=int(), day=None) | Run(whole=None):
            return attach(left.expression, Relative(p.YEAR, -1))
    return None


def week_beginning(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    match left.expression, right.expression:
        case Definite(grain=p.WEEK), CalendarDate(day=int()):
            return Part(p.WEEK, 0, right.expression)
    return None


def _named_period(part: Definite, right: Expression) -> Expression | None:
    """`the month of May`, `the week of May 6`."""
    match right:
        case CalendarDate(day=None, month=int()) | RelativeMember(grain=p.MONTH) if part.grain == p.MONTH:
            return right
        case CalendarDate(day=int()) if part.grain == p.WEEK:
            return Part(p.WEEK, 0, right)
    return None


def attach(part: Expression, whole: Expression) -> Expression | None:
    """`part` of `whole`, or None if it cannot be one."""
    yearly = (
        (isinstance(whole, CalendarDate) and whole.month is None)
        or isinstance(whole, Fiscal | Same)
        or (isinstance(whole, Relative | Definite) and whole.grain == p.YEAR)
    )
    if isinstance(whole, Modified):
        return None
    match part:
        case Part(whole=None, grain=grain) if yearly:
            if isinstance(whole, Fiscal) and grain in (p.QUARTER, p.HALF) and not whole.grain:
                return replace(whole, grain=grain, number=part.number)
            return replace(part, whole=whole)
        case Part(whole=None, grain=p.HALF) if _length(whole) in _HALVED:
            return replace(part, whole=whole)
        case Run(whole=None) if isinstance(whole, Season):
            return None
        case Part(whole=None, grain=grain) | Run(whole=None, grain=grain):
            smaller = grain in p.LENGTH and p.LENGTH[grain] < _length(whole)
            return replace(part, whole=whole) if smaller else None
        case CalendarDate(year=None, month=int(), weekday=None) | Season(year=None, whole=None) if yearly:
            if isinstance(whole, CalendarDate) and whole.year is not None:
                return with_year(part, whole.year)
            return Within(part, whole)
        case Workday(whole=None) if _length(whole) >= p.LENGTH[p.MONTH]:
            return replace(part, whole=whole)
        case NthWeekday(whole=None) if _length(whole) == p.LENGTH[p.MONTH]:
            return replace(part, whole=whole)
        case NthWeekday(whole=CalendarDate(year=None, month=int()) as month) if yearly:
            return replace(part, whole=Within(month, whole))
        case Holiday(year=None, whole=None) if yearly:
            return replace(part, whole=whole)
        case Same(whole=None) if yearly:
            return replace(part, whole=whole, shift=0)
        case Definite(grain=grain) if (
            isinstance(whole, CalendarDate) and yearly and grain in (p.QUARTER, p.HALF)
        ):
            return Same(grain, 0, whole)
        case Definite(grain=p.YEAR) if yearly and not isinstance(whole, Definite):
            return whole
        case CalendarDate(day=int(day), month=None, weekday=None) if _length(whole) == p.LENGTH[p.MONTH]:
            return Part(p.DAY, day, whole)
        case Century() | Decade():
            return None
    return None


def _length(whole: Expression) -> int:
    match whole:
        case CalendarDate(month=int()) | RelativeMember(grain=p.MONTH):
            return p.LENGTH[p.MONTH]
        case Within() | Season():
            return p.LENGTH[p.MONTH]
        case Relative() | Definite() | Part():
            return p.LENGTH.get(whole.grain, p.LENGTH[p.QUARTER])
        case Decade():
            return p.LENGTH[p.DECADE]
        case Century():
            return p.LENGTH[p.CENTURY]
    return p.LENGTH[p.YEAR]


def whole_s_part(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    if not is_whole(left.expression) or (isinstance(left.expression, CalendarDate) and left.expression.month):
        return None
    part = right.expression
    if isinstance(part, Definite):
        return None
    return attach(part, left.expression)
