"""What two neighbouring expressions mean together: the builders of the join table.

Each takes the two pieces and the tokens, and gives their joint expression, or None if they make none.
"""

from __future__ import annotations

from dataclasses import replace

from newsextract.dates import periods as p
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
    NthWeekday,
    Offset,
    Part,
    Relative,
    RelativeMember,
    Run,
    Same,
    Season,
    Within,
    is_whole,
    with_year,
    year_of,
)
from newsextract.dates.lexer import Tokens
from newsextract.dates.pieces import Piece


def weekday_and_day(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    """`Monday, 2019-05-06`; the weekday after the day only if it is that day's."""
    match left.expression, right.expression:
        case CalendarDate(day=int(day), month=int(month), year=int(year), weekday=None), CalendarDate(
            weekday=int(weekday), month=None, day=None
        ) if (on := p.valid_day(year, month, day)) and on.isoweekday() == weekday and not (
            _words_between(left, right, tokens)
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
    if "of" not in _words_between(left, right, tokens):
        pass
    elif (
        isinstance(part, Relative)
        and part.grain in (p.QUARTER, p.HALF, p.MONTH, p.WEEK)
        and part.shift in (-1, 1)
        and tokens.word(left.first + (tokens.word(left.first) == "the")) in ("last", "latest")
    ):
        part = Part(part.grain, -1)
    if isinstance(part, Duration) and left.rule == "shift-count" and len(part.parts) == 1 and \
            "of" in _words_between(left, right, tokens):  # fmt: skip
        count, grain = part.parts[0]
        word = tokens.word(left.first + (tokens.word(left.first) == "the"))
        if isinstance(count, int) and word in ("last", "next"):
            part = Run(grain, -count)
    if isinstance(part, Duration) and "of" in _words_between(left, right, tokens):
        return _months_of(part, whole)
    if isinstance(part, Definite) and part.grain in (p.MONTH, p.WEEK):
        return _named_period(part, whole)
    if not is_whole(whole) or (
        isinstance(whole, Definite) and "of" not in _words_between(left, right, tokens)
    ):
        return None
    return attach(part, whole)


def _months_of(part: Duration, whole: Expression) -> Expression | None:
    """`nine months of 2023`, `nine months of the year`: the first nine."""
    match part.parts, whole:
        case ((int(count), (p.MONTH | p.QUARTER) as grain),), (
            CalendarDate(month=None, year=int()) | Relative(grain=p.YEAR) | Definite(grain=p.YEAR) | Fiscal(grain="")
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
        case Part(whole=None, grain=grain) | Run(whole=None, grain=grain):
            smaller = grain in p.LENGTH and p.LENGTH[grain] < _length(whole)
            return replace(part, whole=whole) if smaller else None
        case CalendarDate(year=None, month=int(), weekday=None) | Season(year=None, whole=None) if yearly:
            if isinstance(whole, CalendarDate) and whole.year is not None:
                return with_year(part, whole.year)
            return Within(part, whole)
        case NthWeekday(whole=None) if _length(whole) == p.LENGTH[p.MONTH]:
            return replace(part, whole=whole)
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


def interval(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    left, right = _now_as_day(left, tokens), _now_as_day(right, tokens)
    if left.open or right.open or not (_datelike(left.expression) and _datelike(right.expression)):
        return None
    joint = _words_between(left, right, tokens)
    if right.rule == "month-quarter" and isinstance(left.expression, CalendarDate) and isinstance(
        right.expression, Part
    ):
        right = replace(right, expression=_last_month(right.expression))
    if "and" in joint and not _follows_between(left, tokens):
        return None
    first, last = left.expression, right.expression
    loose = any(word in joint for word in ("to", "until", "till"))
    if loose and not _same_sort(first, last) and not _follows_from(left, tokens):
        return None
    if isinstance(first, CalendarDate) and isinstance(last, CalendarDate):
        return _calendar_range(first, last)
    whole = last.whole if isinstance(last, Within | Part) else None
    if whole is not None and not isinstance(whole, CalendarDate):
        return Interval(attach(first, whole) or first, last)
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


def _words_between(left: Piece, right: Piece, tokens: Tokens) -> list[str]:
    return [tokens.word(at) for at in range(left.last, right.first)]


def _ended(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    last = right.expression
    match last:
        case CalendarDate(month=int()) | RelativeMember(grain=p.MONTH) | Relative(grain=p.DAY):
            pass
        case Within() | Modified(inner=CalendarDate(month=int())):
            pass
        case _:
            return None
    match left.expression:
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
            p.QUARTER,
            p.MONTH,
            p.WEEK,
        ):
            return Ended(Duration(((1, grain),)), last)
        case Run(grain=grain, count=count, whole=None) if count > 0:
            return Ended(Duration(((count, grain),)), last)
    return None


def year_ended(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    joint = _words_between(left, right, tokens)
    return None if not joint else _ended(left, right, tokens)


def counted_from(left: Piece, right: Piece, tokens: Tokens) -> Expression | None:
    """`two weeks before Christmas`, `10 days after May 3`."""
    match left.expression, right.expression:
        case Duration(parts=((int(), grain),)), CalendarDate(day=int()) | CalendarDate(
            weekday=int()
        ) | RelativeMember(grain="weekday") | Holiday() | Relative(grain=p.DAY):
            lasting = tokens.word(left.last) == "from" and left.first and tokens.word(left.first - 1) == "for"
            if grain not in (p.DAY, p.WEEK, p.MONTH) or left.last - left.first > 2 or lasting:
                return None
            word = tokens.word(left.last)
            return Offset(left.expression, -1 if word == "before" else 1, right.expression)
    return None
