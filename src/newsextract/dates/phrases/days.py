"""Days of the calendar, said outright: `23 May 2024`, `2024-05-23`, `May 3-5`."""

from __future__ import annotations

from newsextract.dates import periods as p
from newsextract.dates.company import STREETS
from newsextract.dates.expressions import CalendarDate, Expression, Holiday, Interval, Part, SplitYear, Turn
from newsextract.dates.guards import bare_weekday, day_follows_well
from newsextract.dates.patterns import Found, Phrase, kinds_of
from newsextract.dates.shapes import KINDS

_NUMERIC_SPLIT = 40
"""In `03/18/40` a year of the last century is likelier than one far ahead."""


def two_digit_year(digits: int, split: int = 50) -> int:
    """A year written with two digits: below `split` in this century, else in the last."""
    return digits + (2000 if digits < split else 1900)


def _numeric(m: Found) -> Expression | None:
    parts = m.value("d")
    assert isinstance(parts, tuple)
    if len(parts) == 3:
        year, month, day = (int(x) for x in parts if x is not None)
    else:
        first, second, year, separator = (int(x) for x in parts if x is not None)
        if year < 100:
            if separator == 2 and m.tokens.ends[m.first] - m.tokens.starts[m.first] < 8:
                return None  # 1.2.24 may be a version or a section
            year = two_digit_year(year, _NUMERIC_SPLIT)
        day_first = m.tokens.day_first if max(first, second) <= 12 else first > 12
        if separator == 2 and max(first, second) <= 12:
            day_first = True
        day, month = (first, second) if day_first else (second, first)
    if not p.valid_day(year, month, day) or not 1800 <= year <= 2199:
        return None
    return CalendarDate(year, month, day)


def _year_month(m: Found) -> Expression | None:
    parts = m.value("d")
    assert isinstance(parts, tuple)
    year, month = int(parts[0] or 0), int(parts[1] or 0)
    if month == year % 100 + 1 and "-" in m.text("d") and len(m.text("d")) == 7 and m.before() != "on":
        return SplitYear(year + 1)
    return CalendarDate(year, month)


def _day(m: Found) -> Expression | None:
    year = m.number("year") if m.has("year") else None
    if year is None and m.has("short"):
        year = two_digit_year(m.number("short"))
    month, day = m.number("month"), m.number("day")
    if not p.valid_day(year or 2024, month, day):
        return None
    weekday = m.number("weekday") if m.has("weekday") else None
    return CalendarDate(year, month, day, weekday)


def _month_day(m: Found) -> Expression | None:
    return _day(m) if day_follows_well(m) else None


def _month_day_word(m: Found) -> Expression | None:
    """`payable July six`, as wires write small numbers; not `in July six of them`."""
    ends = m.kind_after() in kinds_of("stop", "break", ",", ")", "to") or not m.after()
    return _day(m) if (ends or m.before() == "on") and m.number("day") <= 31 else None


def _month_stop_day(m: Found) -> Expression | None:
    """`October. 2`, a full stop too many; not the end of a sentence before a number."""
    return (
        _day(m)
        if m.has("year") or m.kind_after() in kinds_of("stop", "break", ",") or not m.after()
        else None
    )


def _weekday_range(m: Found) -> Expression | None:
    """`Tue to Thu`, short forms that are no weekdays alone."""
    short = KINDS["softday"] in (m.kind("first"), m.kind("last"))
    ends = CalendarDate(weekday=m.number("first")), CalendarDate(weekday=m.number("last"))
    return Interval(*ends) if short and ends[0] != ends[1] and m.before() != "-" else None


def _day_month(m: Found) -> Expression | None:
    if m.after() in STREETS and m.capital_after():
        return None
    if m.kind_before() == KINDS["$"] or (m.text("day").isalpha() and m.tokens.word(m.last - 2) != "of"
                                         and not m.has("year")):  # fmt: skip
        return None  # `$12 May`, `the first March week`
    return _day(m)


def _days(m: Found) -> Expression | None:
    year = m.number("year") if m.has("year") else None
    month, first, last = m.number("month"), m.number("first"), m.number("last")
    if (
        first >= last
        or not p.valid_day(year or 2024, month, last)
        or not p.valid_day(year or 2024, month, first)
    ):
        return None
    return Interval(CalendarDate(year, month, first), CalendarDate(year, month, last))


def _weekday(m: Found) -> Expression | None:
    return CalendarDate(weekday=m.number("weekday")) if bare_weekday(m) else None


def _weekday_day(m: Found) -> Expression | None:
    return CalendarDate(weekday=m.number("weekday"), day=m.number("day"))


_BESIDE_NEW_YEAR = frozenset(("and", "to", "until", "till", "before", "around", "over", "after", "at", "by"))


def _holiday(m: Found) -> Expression | None:
    if m.tokens.word(m.first) == "new year":  # a year, or a day beside Christmas
        if m.before() == "the":
            return Turn(p.YEAR)
        if m.before() not in _BESIDE_NEW_YEAR or m.kind_after() == KINDS["'s"]:
            return None
    if (
        m.after() == "of"
        and not m.has("year")
        and m.kind_after(2) not in (KINDS["year"], KINDS["this"], KINDS["back"])
    ):
        return None  # `National Day of Giving`
    return Holiday(str(m.value("holiday")), m.number("year") if m.has("year") else None)


def _holiday_weekend(m: Found) -> Expression | None:
    if m.text("grain") != p.WEEKEND:
        return None
    return Part(p.WEEKEND, 0, Holiday(str(m.value("holiday")), m.number("year") if m.has("year") else None))


def _day_of_month(m: Found) -> Expression | None:
    """`the 20th` of a month that is not named: `of next month`."""
    return CalendarDate(day=m.number("day")) if m.after() == "of" and m.text("day")[0].isdigit() else None


def _day_range_after(m: Found) -> Expression | None:
    """`3-5 July`; with `and` only after `between`."""
    between = m.before() == "between" or (m.before() == "the" and m.before(2) == "between")
    return _days(m) if between or m.tokens.word(m.first + 1) != "and" else None


DAYS: tuple[Phrase, ...] = (
    Phrase("numeric-date", "d:iso", _numeric, {"2019-07-04": "2019-07-04", "2019/7/4": "2019-07-04",
            "04.07.2019": "2019-07-04", "25/12/2019": "2019-12-25", "12/25/19": "2019-12-25",
            "20190704": "2019-07-04"}),
    Phrase("numeric-month", "d:yearmonth", _year_month, {"2019-07": "2019-07", "7/2019": "2019-07",
            "2011-12": "2011/2012"}),
    Phrase("month-day", "[ weekday:WEEKDAY ,? ]? month:MONTH ,? the? day:DAY [ ,? of? year:year ]?",
           _month_day, {"July 4, 2019": "2019-07-04", "July 4,2019": "2019-07-04",
            "Tuesday, Sept. 3, 2019": "2019-09-03", "March 3rd": "2024-03-03",
            "Fri Oct 11 2019": "2019-10-11", "Monday, May 13": "2024-05-13"}),
    Phrase("month-day-word", "month:month|softmonth day:words", _month_day_word,
           {"[July six]": "2024-07-06", "on [May four]": "2024-05-04"}),
    Phrase("month-stop-day", "month:month stop day:DAY [ ,? year:year ]?", _month_stop_day,
           {"on [October. 2]": "2024-10-02"}),
    Phrase("year-day-month", "year:year -|/ day:small -|/ month:MONTH", _day, {"2020/23/Sep": "2020-09-23"}),
    Phrase("weekday-range", "first:WEEKDAY TO last:WEEKDAY", _weekday_range,
           {"from [Tue to Thu]": "2024-05-21/2024-05-23"}),
    Phrase("month-slash-day", "month:MONTH / day:small", _day, {"Sep/12": "2024-09-12"}),
    Phrase("day-of-month", "day:ord", _day_of_month,
           {"[the 20th of next month]": "2024-06-20"}, article=True, open=True),
    Phrase("month-dash-day", "month:MONTH -|/ day:small -|/ year:year", _day, {"Sep-12-2019": "2019-09-12"}),
    Phrase("day-month", "[ weekday:WEEKDAY ,? ]? day:DAY of? month:MONTH [ ,? of|in? year:year ]?",
           _day_month, {"4 July 2019": "2019-07-04", "the 4th of July, 2019": "2019-07-04",
            "Thursday, 4 July": "2024-07-04", "14th of April": "2024-04-14",
            "28 June in 2019": "2019-06-28", "the twenty-second of May": "2024-05-22"}, article=True),
    Phrase("day-dot-month", "day:small stop month:MONTH stop? year:year", _day,
           {"16. Nov 2016": "2016-11-16"}),
    Phrase("day-dash-month", "day:small -|/ month:MONTH [ -|/ year:year ]?", _day,
           {"4-Jul-2019": "2019-07-04", "22/Jan/2019": "2019-01-22"}),
    Phrase("day-month-apostrophe", "day:small month:MONTH short:apos", _day_month,
           {"14 May '19": "2019-05-14"}),
    Phrase("day-month-short", "day:small -|/ month:MONTH -|/ short:small", _day_month,
           {"14-May-19": "2019-05-14"}),
    Phrase("year-month-day", "year:year -|/? month:MONTH -|/? day:DAY", _day, {"2019 July 4": "2019-07-04",
            "2019/Jul/04": "2019-07-04"}),
    Phrase("days-of-month", "month:MONTH the? first:DAY TO the? last:DAY [ ,? year:year ]?", _days,
           {"July 3-5, 2019": "2019-07-03/2019-07-05", "May 3 to 9": "2024-05-03/2024-05-09",
            "April 9th through 17th": "2024-04-09/2024-04-17"}),
    Phrase("days-before-month", "first:DAY TO|and the? last:DAY of? month:MONTH [ ,? year:year ]?",
           _day_range_after, {"3-5 July 2019": "2019-07-03/2019-07-05",
            "between [2 and 7 May]": "2024-05-02/2024-05-07"}),
    Phrase("weekend-of-holiday", "grain:grain of holiday:holiday [ of? year:year ]?", _holiday_weekend,
           {"the weekend of Thanksgiving 2019": "2019-W48-WE"}, article=True),
    Phrase("holiday-weekend", "holiday:holiday grain:grain [ of? year:year ]?", _holiday_weekend,
           {"[Thanksgiving weekend] 3,000 were sold": "2023-W47-WE",
            "Easter weekend 2019": "2019-W16-WE"}, article=True),
    Phrase("weekday", "weekday:WEEKDAY", _weekday, {"on [Friday]": "2024-05-17", "[Sat.]": "2024-05-18"}),
    Phrase("weekday-day", "weekday:WEEKDAY the? day:ord", _weekday_day,
           {"Friday the 17th": "2024-05-17", "[Fri 17th]": "2024-05-17"}),
    Phrase("holiday", "holiday:holiday [ ,? of? year:year ]?", _holiday, {"Christmas": "2023-12-25",
            "Christmas 2019": "2019-12-25", "the Spring Festival": "2024-02-10/2024-02-17"}, article=True),
)  # fmt: skip
