"""Phrases that lean on what is around them: `the second`, `the 20th`, `the Friday after`, `9 and 10 May`."""

from __future__ import annotations

from newsextract.dates import periods as p
from newsextract.dates.expressions import (
    CalendarDate,
    Definite,
    Duration,
    Elliptic,
    Expression,
    Fiscal,
    Modified,
    Offset,
    Part,
    Relative,
    RelativeMember,
    Turn,
    WeekdayBeside,
    Workday,
)
from newsextract.dates.guards import ends_clause
from newsextract.dates.patterns import Found, Phrase, kinds_of
from newsextract.dates.shapes import KINDS

_VERBS = frozenset(
    ("was", "were", "will", "is", "should", "may", "could", "saw", "brought", "looks", "had", "has")
)
_ALONE = frozenset(("it", "they", "he", "we", "she", "but")) | _VERBS
_CLAUSE_EDGE = kinds_of("stop", "break", ",")
_BEFORE_PART = frozenset(("in", "for", "than", "from", "over", "during", "until", "by", "to", "after", "and"))
_BEFORE_DAY = frozenset(("on", "by", "until", "till", "since", "from", "before", "after", "through", "of"))
_DAY, _MONTH = kinds_of("DAY"), kinds_of("month", "softmonth")


def _ordinal_alone(m: Found) -> Expression | None:
    number, digits = m.number("n"), m.text("n")[0].isdigit()
    if digits or not 1 <= number <= 4:
        return None
    if m.kind_before() in _CLAUSE_EDGE:
        return Elliptic(number) if m.after() in _VERBS else None
    ends = ends_clause(m) or m.after() in _ALONE
    compared = m.after()[-2:] == "er" and m.kind_after() == KINDS["x"]  # `the second stronger`
    return Elliptic(number) if (ends or compared) and m.before() in _BEFORE_PART else None


def _final_month(m: Found) -> Expression | None:
    if m.text("grain") != p.MONTH or m.after() in ("of", "before", "in"):
        return None
    return Part(p.MONTH, m.number("n"), Definite(p.YEAR, pointed=True))


def _day_alone(m: Found) -> Expression | None:
    lone = m.text("day")[0].isdigit() and m.number("day") <= 31 and m.before() in _BEFORE_DAY
    opens = m.before() == "on" and m.kind_before(2) in _CLAUSE_EDGE  # `; on the 26th shares rose`
    return (
        CalendarDate(day=m.number("day")) if lone and (opens or ends_clause(m, "and", "at", "to")) else None
    )


def _first_of_days(m: Found) -> Expression | None:
    """`9 and 10 May`, `3, 4 and 5 June 2024`: the day whose month comes after the others."""
    at = m.last
    kinds = m.tokens.kinds
    while at + 1 < len(kinds) and at - m.last < 6 and kinds[at] in _LINKS:
        at += 1
        if kinds[at] in _LINKS:
            at += 1
        if kinds[at : at + 1] not in _DAY or not kinds[at : at + 1]:
            return None
        if kinds[at + 1 : at + 2] and kinds[at + 1] in _MONTH:
            last = m.tokens.values[at]
            year = m.tokens.values[at + 2] if kinds[at + 2 : at + 3] == KINDS["year"] else None
            month = m.tokens.values[at + 1]
            assert isinstance(month, int)
            rising = (
                isinstance(last, int) and m.number("day") < last and p.valid_day(2024, month, m.number("day"))
            )
            return (
                CalendarDate(year if isinstance(year, int) else None, month, m.number("day"))
                if rising
                else None
            )
        at += 1
    return None


_LINKS = kinds_of("and", "or", "&", ",")


def _last_of_days(m: Found) -> Expression | None:
    """`May 9 and 10`: the day whose month came before the other."""
    if (
        not m.first
        or m.kind_before() not in kinds_of("and", "or", "&")
        or not ends_clause(m, "at", "in", "to")
    ):
        return None
    if m.kind_before(2) not in _DAY or m.kind_before(3) not in _MONTH:
        return None
    month, before = m.tokens.values[m.first - 3], m.tokens.values[m.first - 2]
    if not isinstance(month, int) or not isinstance(before, int) or before >= m.number("day"):
        return None
    year = m.number("year") if m.has("year") else None
    return CalendarDate(year, month, m.number("day")) if p.valid_day(2024, month, m.number("day")) else None


def _turn(m: Found) -> Expression | None:
    grain = m.grain()
    return Modified(Turn(grain), "START") if grain in (p.MONTH, p.YEAR, p.DECADE, p.CENTURY) else None


def _this_time(m: Found) -> Expression | None:
    shift = m.number("shift")
    if m.grain() not in (p.YEAR, p.MONTH, p.WEEK) or not shift:
        return None
    return Offset(Duration(((1, m.grain()),)), shift, Relative(p.DAY, 0))


def _weekday_after(m: Found) -> Expression | None:
    sign = -1 if m.text("side") == "before" else 1
    return (
        WeekdayBeside(m.number("weekday"), sign, None) if ends_clause(m, "and", "but", "when", "to") else None
    )


def _weekday_beyond(m: Found) -> Expression | None:
    """`Friday before last`, `the Monday after next`."""
    shift = m.number("shift")
    if m.text("side") != {-1: "before", 1: "after"}.get(shift) or m.text("shift") not in ("last", "next"):
        return None
    week = Duration(((1, p.WEEK),))
    return Offset(week, shift, RelativeMember("weekday", m.number("weekday"), shift))


def _weekday_week(m: Found) -> Expression | None:
    """`Monday week`, British for a week after the coming Monday."""
    if m.text("week") != "week" or not ends_clause(m, "and") or m.before() in ("a", "every", "each"):
        return None
    return Offset(Duration(((1, p.WEEK),)), 1, RelativeMember("weekday", m.number("weekday"), 1))


def _workday(m: Found) -> Expression | None:
    number = m.number("n")
    return Workday(number) if m.text("grain") == p.DAY and m.after() == "of" and -1 <= number <= 23 else None


def _new_fiscal(m: Found) -> Expression | None:
    return Fiscal(None, shift=1, told=True) if m.text("grain") == p.YEAR else None


def _book_year(m: Found) -> Expression | None:
    return (
        Fiscal(m.number("year")) if m.text("grain") == p.YEAR and 1900 <= m.number("year") <= 2100 else None
    )


def _new_year(m: Found) -> Expression | None:
    return Turn(p.YEAR) if m.text("grain") == p.YEAR and m.before() in (
        "in", "of", "into", "from", "for", "before", "by", "until", "since") else None  # fmt: skip


def _just_ended(m: Found) -> Expression | None:
    ended = m.text("just") == "just" and m.after() not in ("on", "in", "at")
    return Definite(m.grain()) if ended and m.grain() in (p.YEAR, p.QUARTER, p.MONTH) else None


LEANING: tuple[Phrase, ...] = (
    Phrase("ordinal-alone", "the n:ord", _ordinal_alone,
           {"It lost money in the first quarter of 2023, and in [the second] it did not": "2023-Q2"}),
    Phrase("final-month", "the n:closing|opening grain:grain", _final_month,
           {"It sold 90,000 in 2022, of which 8,000 in [the final month]": "2022-12"}),
    Phrase("day-alone", "the day:ord", _day_alone,
           {"The line opened on 3 March and closed on [the 20th].": "2024-03-20",
            "It will be auctioned on [the 28th].": "2024-05-28"}),
    Phrase("first-of-days", "day:small|ord", _first_of_days, {"on [9] and 10 June": "2024-06-09"}),
    Phrase("last-of-days", "day:small|ord [ ,? year:year ]?", _last_of_days,
           {"on June 9 and [10]": "2024-06-10", "on June 9 and [10, 2023]": "2023-06-10"}),
    Phrase("turn", "the turn of the grain:grain", _turn,
           {"at [the turn of the year]": "2024", "since [the turn of the century]": "2000"}),
    Phrase("this-time", "this time shift:back|next grain:grain", _this_time,
           {"at [this time last year]": "2023-05-20"}),
    Phrase("weekday-after", "the weekday:weekday side:before|after", _weekday_after,
           {"It met on 8 May and again on [the Friday after].": "2024-05-10"}),
    Phrase("weekday-beyond", "the? weekday:weekday side:before|after shift:back|next", _weekday_beyond,
           {"Friday before last": "2024-05-10", "the Monday after next": "2024-06-03"}),
    Phrase("weekday-week", "weekday:weekday week:grain", _weekday_week, {"on [Friday week]": "2024-05-31"}),
    Phrase("workday", "n:ord|back business|working|trading grain:grain", _workday,
           {"[the last working day of June 2024]": "2024-06-28"}, article=True, open=True),
    Phrase("new-fiscal-year", "new fiscal grain:grain", _new_fiscal,
           {"In fiscal 2023 it lost money, but [the new fiscal year] began well": "FY2024"}, article=True),
    Phrase("book-year", "business|accounting|marketing grain:grain year:year", _book_year,
           {"the business year 2022": "FY2022", "marketing year 2023": "FY2023"}, article=True),
    Phrase("new-year", "the new grain:grain", _new_year, {"in [the new year]": "2024"}),
    Phrase("just-ended", "the grain:grain just:x ended", _just_ended, {"in [the year just ended]": "2024"}),
)  # fmt: skip
