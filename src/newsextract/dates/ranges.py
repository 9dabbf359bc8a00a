"""What two expressions mean as the ends of a range: builders of the join table, as in `compose`."""

from __future__ import annotations

from dataclasses import replace

from newsextract.dates import compose
from newsextract.dates import periods as p
from newsextract.dates.algebra import with_year, year_of
from newsextract.dates.expressions import (
    Beside,
    CalendarDate,
    Century,
    Decade,
    Definite,
    Duration,
    Ended,
    Expression,
    Fiscal,
    Holiday,
    Interval,
    Modified,
    Part,
    Relative,
    RelativeMember,
    Run,
    Season,
    Told,
    Within,
)
from newsextract.dates.lexer import Tokens
from newsextract.dates.pieces import Piece


def interval(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    left, right = _now_as_day(left, tokens), _now_as_day(right, tokens)
    if left.open or right.open or not (_datelike(left.expression) and _datelike(right.expression)):
        return None
    joint = tokens.words(left.last, right.first)
    if (
        right.rule == "month-quarter"
        and isinstance(left.expression, CalendarDate)
        and isinstance(right.expression, Part)
    ):
        right = replace(right, expression=_last_month(right.expression))
    if "and" in joint and not _follows_between(left, tokens):
        return None
    first, last = left.expression, right.expression
    loose = any(word in joint for word in ("to", "until", "till"))
    if loose and not _same_sort(first, last) and not _follows_from(left, tokens):
        return None
    if (
        ("until" in joint or "till" in joint)
        and left.rule == right.rule == "year"
        and not _follows_from(left, tokens)
    ):
        return None  # `the level of 2019 until 2023`
    if isinstance(first, CalendarDate) and isinstance(last, CalendarDate):
        return _calendar_range(first, last)
    whole = last.whole if isinstance(last, Within | Part) else None
    if whole is not None and not isinstance(whole, CalendarDate):
        return Interval(compose.attach(first, whole) or first, last)
    year = year_of(last)
    return Interval(with_year(first, year) if year is not None and year_of(first) is None else first, last)


def _last_month(part: Part) -> CalendarDate:
    """The month that names a quarter or half: `June` of `the April-June quarter`."""
    return CalendarDate(year_of(part), part.number * 12 // p.PER_YEAR[part.grain])


def _now_as_day(piece: Piece, tokens: Tokens) -> Piece:
    """`from June to now`: the end of a range is the publication day."""
    if piece.rule == "now":
        return replace(piece, expression=Relative(p.DAY, 0))
    return piece


def _calendar_range(first: CalendarDate, last: CalendarDate) -> Expression | None:
    if first.year is not None and last.year is not None and first.year > last.year:
        return None
    if first.month and last.year and not first.year:
        earlier = (first.month, first.day or 0) > (last.month or 12, last.day or 31)
        first = replace(first, year=last.year - earlier)
    if (first.weekday is None) != (last.weekday is None) and not (first.month and last.month):
        return None
    if first == last:
        return None
    return Interval(first, last)


def _datelike(expression: Expression) -> bool:
    match expression:
        case (
            CalendarDate()
            | Part()
            | Season()
            | Decade()
            | Fiscal()
            | Holiday()
            | RelativeMember()
            | Century()
        ):
            return True
        case Relative() | Run() | Within():
            return True
        case Modified(inner=inner):
            return _datelike(inner) and not isinstance(inner, Duration)
    return False


def _same_sort(first: Expression, last: Expression) -> bool:
    if isinstance(first, Modified):
        first = first.inner
    if isinstance(last, Modified):
        last = last.inner
    if isinstance(last, Within):
        last = last.part
    if isinstance(last, Relative) and (
        isinstance(first, Relative) or (isinstance(first, CalendarDate) and first.day)
    ):
        return last.grain == p.DAY
    if isinstance(first, CalendarDate) and isinstance(last, CalendarDate):
        return (first.weekday is None) == (last.weekday is None)
    pairs = {(CalendarDate, Part), (Part, Part), (RelativeMember, RelativeMember), (Season, Season), (Decade,
        Decade),
             (Fiscal, Fiscal), (Relative, Relative), (RelativeMember, CalendarDate), (CalendarDate,
                 RelativeMember), (Century, Century)}  # fmt: skip
    return (type(first), type(last)) in pairs


def _follows_from(piece: Piece, tokens: Tokens) -> bool:
    return piece.first > 0 and tokens.word(piece.first - 1) in ("from", "between")


def _follows_between(piece: Piece, tokens: Tokens) -> bool:
    at = piece.first - 1
    while at >= 0 and piece.first - at <= 3:
        if tokens.word(at) == "between":
            return True
        if tokens.word(at) not in ("the", "about", "around"):
            return False
        at -= 1
    return False


def _ended(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    """`the quarter to June`, `the five years to 2019`: a length of time by its end."""
    last = right.expression
    is_year = isinstance(last, CalendarDate) and last.month is None and last.year is not None
    match last:
        case CalendarDate(month=None, weekday=None, year=int()) if "ended" not in tokens.words(
            left.last, right.first
        ):
            pass
        case CalendarDate(month=int()) | RelativeMember(grain=p.MONTH) | Relative(grain=p.DAY):
            pass
        case Within() | Modified(inner=CalendarDate(month=int())):
            pass
        case _:
            return None
    match left.expression:
        case Duration(parts=((int(count), (p.YEAR | p.DECADE) as grain),)) if is_year:
            years = count * (10 if grain == p.DECADE else 1)
            return Ended(Duration(((years, p.YEAR),)), last) if 1 < years < 1000 else None
        case _ if is_year:
            return None
        case Told(count=count, grain=grain):
            return Ended(Duration(((count, grain),)), last)
        case Part(grain=grain, whole=None, number=number) if grain in (p.QUARTER, p.HALF):
            return Ended(Duration(((1, grain),)), last, number=max(0, number))
        case Fiscal(grain=p.QUARTER, number=number):
            return Ended(Duration(((1, p.QUARTER),)), last, number=number)
        case Fiscal(year=None, grain=""):
            return Ended(Duration(((1, p.YEAR),)), last, fiscal=True)
        case Duration(parts=((_, grain),)) if grain in (p.MONTH, p.WEEK, p.YEAR, p.QUARTER, p.HALF, p.DAY):
            if "old" in tokens.word(left.last - 1):
                return None
            return Ended(left.expression, last)
        case Definite(grain=grain) | Relative(grain=grain, shift=-1) if grain in (
            p.YEAR,
            p.HALF,
            p.QUARTER,
            p.MONTH,
            p.WEEK,
        ):
            return Ended(Duration(((1, grain),)), last)
        case Run(grain=grain, count=count, whole=None) if count > 0:
            return Ended(Duration(((count, grain),)), last)
    return None


def year_ended(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    joint = tokens.words(left.last, right.first)
    found = _ended(left, right, tokens) if joint else None
    return replace(found, ending=True) if isinstance(found, Ended) and "ending" in joint else found


def weekdays_of_week(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    """`last week between Monday and Friday`, `Monday to Friday next week`."""
    for week, days in ((left.expression, right.expression), (right.expression, left.expression)):
        match week, days:
            case (
                Relative(grain=p.WEEK, shift=shift) | Beside(grain=p.WEEK, shift=shift),
                Interval(
                    first=CalendarDate(weekday=int(first), month=None),
                    last=CalendarDate(weekday=int(last), month=None),
                ),
            ):
                return Interval(*(RelativeMember("weekday", day, 0, week=shift) for day in (first, last)))
    return None
