"""Days and periods counted from a date beside them: the builders of the join table for offsets."""

from __future__ import annotations

from dataclasses import replace

from newsextract.dates import periods as p
from newsextract.dates.expressions import (
    CalendarDate,
    Duration,
    Expression,
    Holiday,
    NthWeekday,
    Offset,
    Part,
    Relative,
    RelativeMember,
    WeekdayBeside,
)
from newsextract.dates.lexer import Tokens
from newsextract.dates.pieces import Piece

_LASTING = frozenset(("the", "for", "in", "over", "during", "within", "of", "first", "last", "past", "next"))
"""Before an amount of time they make it a time that lasts: `in the six months before May 2023`."""
_LONG = (p.MONTH, p.QUARTER, p.YEAR, p.DECADE)


def counted_from(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    """`two weeks before Christmas`, `10 days after May 3`, `six months after May 2023`."""
    words = tokens.words(left.last, right.first)
    if not _is_beside(words):
        return None
    match left.expression:
        case Duration(parts=((int(), grain),)) if left.rule == "several" or left.last - left.first <= 2:
            sign = -1 if words[0] in ("before", "prior") else 1
            origin: Expression = right.expression
            if words == ["from"] and isinstance(origin, CalendarDate) and origin.weekday and not origin.day:
                origin = RelativeMember("weekday", origin.weekday, 1)
            counted = Offset(left.expression, sign, origin)
        case _:
            return None
    before = tokens.word(left.first - 1) if left.first else ""
    if words[0] == "from" and before == "for":
        return None
    if left.rule == "the-grain-off":
        return _the_one_beside(counted, grain)
    if _is_day(right.expression):
        return counted if grain in (p.DAY, p.WEEK, *_LONG) else None
    lasting = before in _LASTING or words[0] == "from"
    return counted if not lasting and _is_period(right.expression, grain) else None


def _is_beside(words: list[str]) -> bool:
    return words in (["before"], ["after"], ["from"], ["following"], ["prior", "to"])


def weekday_beside(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    """`the Monday after Easter`, `the last Sunday before May 3`: the nearest one on that side."""
    words = tokens.words(left.last, right.first)
    if not _is_beside(words) or words == ["from"]:
        return None
    sign = -1 if words[0] in ("before", "prior") else 1
    match left.expression, right.expression:
        case _, CalendarDate(day=int(), month=int()) | Holiday():
            pass
        case _:
            return None
    match left.expression:
        case CalendarDate(weekday=int(number), day=None, month=None) if tokens.word(left.first - 1) == "the":
            return WeekdayBeside(number, sign, right.expression)
        case NthWeekday(weekday=number, number=1, whole=None) if sign > 0:
            return WeekdayBeside(number, sign, right.expression)
        case RelativeMember(grain="weekday", number=number) if sign < 0 and tokens.word(left.first) == "last":
            return WeekdayBeside(number, sign, right.expression)
    return None


def _the_one_beside(counted: Offset, grain: str) -> Expression | None:
    """`the day after May 3`, `the week before Christmas`, `the year after 2019`."""
    if counted.origin is None:
        return None
    if _is_day(counted.origin):
        return counted if grain == p.DAY else Part(grain, 0, counted) if grain == p.WEEK else None
    match counted.origin:
        case CalendarDate(day=None, month=None, year=int()) if grain == p.YEAR:
            return counted
        case CalendarDate(day=None, month=int()) if grain == p.MONTH:
            return counted
    return None


def _is_day(origin: Expression) -> bool:
    match origin:
        case CalendarDate(day=int()) | CalendarDate(weekday=int()) | RelativeMember(grain="weekday"):
            return True
        case Holiday() | Relative(grain=p.DAY) | NthWeekday():
            return True
    return False


def _is_period(origin: Expression, grain: str) -> bool:
    """Whether `origin` is a month or year from which so long a unit is counted."""
    match origin:
        case CalendarDate(day=None, month=int()):
            return grain in _LONG
        case CalendarDate(day=None, month=None, year=int()):
            return grain in (p.YEAR, p.DECADE)
    return False


def ago_today(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    """`two years ago today`, `five years ago this week`, `a week ago Thursday`."""
    match left.expression, right.expression:
        case Offset(duration=Duration(parts=((int(), grain),)), origin=None, sign=-1) as offset, (
            Relative(shift=0) | CalendarDate(weekday=int(), day=None, month=None)
        ):
            own = right.expression.grain if isinstance(right.expression, Relative) else p.DAY
            origin: Expression = right.expression
            if isinstance(origin, CalendarDate) and origin.weekday:
                origin = RelativeMember("weekday", origin.weekday, -1)
            if p.LENGTH.get(grain, 0) > p.LENGTH[own]:
                return replace(offset, origin=origin, from_context=False)
    return None


def weekday_of_offset(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    """`Thursday, two years from now`, `three weeks after Christmas on Friday`: of the week reached."""
    day, reached = left.expression, right.expression
    if not isinstance(day, CalendarDate):
        if "on" not in tokens.words(left.last, right.first):
            return None
        day, reached = reached, day
    match day, reached:
        case CalendarDate(weekday=int(number), day=None, month=None), (
            Offset(duration=Duration(parts=((int(), grain),)), origin=origin, from_context=False) as offset
        ):
            if origin is not None:
                return offset if grain == p.DAY else NthWeekday(number, 0, offset)
            if offset.sign > 0 and grain in _LONG:
                return NthWeekday(number, 0, replace(offset, origin=Relative(p.DAY, 0)))
        case CalendarDate(weekday=int(number), day=None, month=None), Part(grain=p.WEEK, whole=whole):
            return NthWeekday(number, 0, reached) if whole is not None else None
    return None
