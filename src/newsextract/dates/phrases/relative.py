"""Periods counted from the publication date: `last year`, `next Friday`, `the past two months`."""

from __future__ import annotations

from newsextract.dates import periods as p
from newsextract.dates.expressions import (
    Beside,
    CalendarDate,
    Duration,
    Expression,
    Fiscal,
    Holiday,
    Part,
    Reference,
    Relative,
    RelativeMember,
    WeekdayBeside,
)
from newsextract.dates.guards import in_a_month
from newsextract.dates.patterns import Found, Phrase, kinds_of
from newsextract.dates.shapes import KINDS

UNITS = {p.DAY: "D", p.WEEK: "W", "fortnight": "W", p.MONTH: "M", p.QUARTER: "Q", p.YEAR: "Y",
         p.DECADE: "DE", p.CENTURY: "CE"}  # fmt: skip


# `the previous month` is the one before the month told of, not before the publication date.
_FROM_THE_TEXT = frozenset(("following", "subsequent", "ensuing", "preceding", "previous", "prior"))


def _day_word(m: Found) -> Expression | None:
    if (
        m.text("day") == "today"
        and m.capital("day")
        and m.before() in ("usa", "china", "india", "russia", "manager")
    ):
        return None
    return Relative(p.DAY, m.number("day"))


def _day_beyond(m: Found) -> Expression | None:
    shift = m.number("day")
    if m.text("unit") != "day":
        return None
    return Relative(p.DAY, 2 * shift) if m.text("side") == {-1: "before", 1: "after"}.get(shift) else None


def _relative(m: Found) -> Expression | None:
    grain, shift = m.grain(), m.number("shift")
    if m.text("shift") == "present" and grain in (p.DAY, p.HALF):
        return None
    if grain == "fortnight":
        return Duration(((1, grain),)) if shift and m.text("shift") != "latest" else None
    if grain == p.WEEKEND and m.text("shift") == "last" and in_a_month(m):
        return None
    if grain == p.DAY and (shift == 0 or m.text("shift") in ("past", "latest", "last")):
        return None
    if m.text("shift") == "past" or (grain in (p.DECADE, p.CENTURY) and shift):
        return Duration(((1, grain),))
    if grain == p.HALF and m.text("shift") in ("last", "past"):
        return None  # the second half of something
    if m.has("book") and m.text("book") != "calendar":
        return Fiscal(None, shift=shift) if grain == p.YEAR else Part(grain, shift or 1)
    if m.text("shift") in _FROM_THE_TEXT:
        return Beside(grain, shift)
    return Relative(grain, shift)


def _member(m: Found) -> Expression | None:
    shift = m.number("shift")
    if m.text("shift") in ("current", "present"):
        return None
    if m.has("later"):
        shift = m.number("later")
    for name, grain in (("weekday", "weekday"), ("month", p.MONTH), ("season", p.SEASON)):
        if m.has(name):
            if name == "weekday" and m.text("shift") == "last" and in_a_month(m):
                return None  # `last Friday of May` counts from the month's end
            if name == "weekday" and m.text("shift") in _FROM_THE_TEXT and not m.has("later"):
                return WeekdayBeside(m.number(name), shift, None)
            if name == "weekday" and m.text("shift") == "next" and not m.has("later"):
                return RelativeMember(grain, m.number(name), 0, week=1)
            if (
                name == "month"
                and m.kind(name) == KINDS["lowmonth"]
                and m.text(name) in ("may", "march", "mar", "dec")
            ):
                return None
            if m.text("shift") in _FROM_THE_TEXT and m.kind_after() in kinds_of("DAY"):
                return None  # `30 days following May 3`
            return RelativeMember(grain, m.number(name), shift, told=m.text("shift") in _FROM_THE_TEXT)
    return Holiday(str(m.value("holiday")), shift=shift)


def _relative_strictly(m: Found) -> Expression | None:
    grain = m.grain()
    return (
        Relative(grain, m.number("shift"))
        if grain in (p.WEEK, p.WEEKEND, p.MONTH, p.QUARTER, p.YEAR)
        else None
    )


def _shift_count(m: Found) -> Expression | None:
    grain = m.grain()
    if grain not in UNITS or grain == p.HALF:
        return None
    if m.has("count"):
        count = m.value("count")
        assert isinstance(count, int | float)
        further = [(m.amount(f"count{at}"), m.grain(f"grain{at}")) for at in "23" if m.has(f"grain{at}")]
        lengths = [p.LENGTH.get(unit, 0) for unit in (grain, *(unit for _, unit in further))]
        # Each unit smaller than the one before, or they are no one amount.
        falling = lengths == sorted(set(lengths), reverse=True)
        return Duration(((count, grain), *further)) if falling else None
    if m.has("few"):
        return Duration(((2 if m.text("few") == "couple" else None, grain),))
    word = m.text("shift")
    if m.after() == "of":
        return None  # `the last weeks of May` is a part of it
    if word in ("recent", "past", "last", "previous", "prior", "preceding"):
        return Reference("PAST_REF")
    return Reference("FUTURE_REF") if word in ("coming", "upcoming", "next", "ensuing") else None


_AFTER_FISCAL = kinds_of("stop", "break", ",", ")", "'s", "OUTSIDE")


def _relative_fiscal(m: Found) -> Expression | None:
    """`last fiscal`, as Indian papers write; not `this fiscal policy`."""
    return Fiscal(None, shift=m.number("shift")) if m.kind_after() in _AFTER_FISCAL or not m.after() else None


def _grains_ahead(m: Found) -> Expression | None:
    return Reference("FUTURE_REF") if m.tokens.word(m.last - 1) in ("ahead", "come") else None


def _member_day(m: Found) -> Expression | None:
    month, day = m.number("month"), m.number("day")
    if m.text("shift") in _FROM_THE_TEXT:
        return None  # `30 days following May 3`
    return CalendarDate(None, month, day, shift=m.number("shift")) if p.valid_day(2024, month, day) else None


def _period_beyond(m: Found) -> Expression | None:
    grain, shift = m.grain(), m.number("shift")
    if m.text("side") != {-1: "before", 1: "after"}[shift] or grain not in (
        p.WEEK,
        p.MONTH,
        p.QUARTER,
        p.YEAR,
    ):
        return None
    return Relative(grain, 2 * shift) if m.text("shift") in ("last", "next") else None


RELATIVE: tuple[Phrase, ...] = (
    Phrase("day-word", "day:deictic", _day_word, {"[Yesterday]": "2024-05-19",
            "until [tomorrow]": "2024-05-21"}),
    Phrase("day-beyond", "the? unit:grain side:before|after day:deictic", _day_beyond,
           {"the day before yesterday": "2024-05-18", "the day after tomorrow": "2024-05-22"}),
    Phrase("relative-period", "shift:back|past|latest|next|this book:BOOK? grain:GRAIN", _relative,
           {"last year": "2023", "this week": "2024-W21", "next quarter": "2024-Q3",
            "the previous month": "2024-04", "the current year": "2024", "the past decade": "P1DE",
            "this fiscal year": "FY2024", "the latest quarter": "2024-Q1",
            "next weekend": "2024-W22-WE"}, article=True),
    Phrase("relative-fiscal", "shift:SHIFT book:fiscal", _relative_fiscal,
           {"[the current fiscal], it said": "FY2024", "sold [last fiscal]": "FY2023"}, article=True),
    Phrase("this-past-period", "this shift:back|past|next grain:GRAIN", _relative_strictly,
           {"this past week": "2024-W20", "this coming month": "2024-06"}),
    Phrase("shift-count",
           "shift:back|past|latest|next|recent [ count:COUNT ]? [ few:several|couple of? ]? [ "
           "fiscal|trading|business|working|calendar|consecutive|full ]? grain:grains "
           "[ ,? and? count2:COUNT grain2:grain|grains ]? [ ,? and? count3:COUNT grain3:grain|grains ]?",
           _shift_count,
           {"the next five years": "P5Y", "the past two months": "P2M", "the last 20 years": "P20Y",
            "the past few weeks": "PXW", "the next couple of years": "P2Y", "[recent years]": "PAST_REF",
            "the coming years": "FUTURE_REF", "the last several months": "PXM",
            "the last 5 years and 3 months": "P5Y3M"}, article=True),
    Phrase("shift-a-count", "shift:next|past|recent a|an few:several|couple of? grain:grains", _shift_count,
           {"the next a few years": "PXY"}, article=True),
    Phrase("count-shift", "count:COUNT shift:back|past|next grain:grains", _shift_count,
           {"the 5 coming years": "P5Y"}, article=True),
    Phrase("grains-ahead", "grain:grains ahead|to come?", _grains_ahead,
           {"the years ahead": "FUTURE_REF"}, article=True),
    Phrase("relative-weekday", "shift:back|past|next|this [ later:past|back|next ]? weekday:weekday", _member,
           {"last Friday": "2024-05-17", "next Tuesday": "2024-05-28", "this coming Thursday": "2024-05-23",
            "this past Wednesday": "2024-05-15", "the following Friday": "2024-05-31"}, article=True),
    Phrase("relative-month", "shift:back|past|next|this [ later:past|back|next ]? month:MONTH", _member,
           {"last March": "2024-03", "next October": "2024-10", "this July": "2024-07",
            "the past December": "2023-12"}, article=True),
    Phrase("relative-month-day", "shift:back|past|next|this month:MONTH day:DAY", _member_day,
           {"last Oct. 23": "2023-10-23"}),
    Phrase("relative-season", "shift:back|past|next|this [ later:past|back|next ]? season:SEASON", _member,
           {"last fall": "2023-FA", "this summer": "2024-SU", "next spring": "2025-SP"}, article=True),
    Phrase("relative-holiday", "shift:back|past|next|this [ later:past|back|next ]? holiday:holiday", _member,
           {"last Christmas": "2023-12-25", "this Christmas": "2024-12-25"}),
    Phrase("period-beyond", "the? grain:grain side:before|after the? shift:back|next", _period_beyond,
           {"the year before last": "2022", "the month after next": "2024-07"}),
)  # fmt: skip
