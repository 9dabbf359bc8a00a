"""Calendar dates and periods said outright: days, months, years, quarters, fiscal years, decades, holidays."""

from __future__ import annotations

from newsextract.dates import periods as p
from newsextract.dates.expressions import (
    CalendarDate, Century, Decade, Expression, Fiscal, Holiday, Interval, Part, Run, Season,
)  # fmt: skip
from newsextract.dates.guards import (
    bare_century, bare_decade, bare_month, bare_season, bare_softday, bare_year, day_follows_well,
)  # fmt: skip
from newsextract.dates.lexer import KINDS
from newsextract.dates.patterns import Found, Phrase, kinds_of

_CODE_GRAIN = {"q": p.QUARTER, "h": p.HALF, "m": p.MONTH}


def two_digit_year(digits: int) -> int:
    """A year written with two digits: up to 49 in this century, else in the last."""
    return digits + (2000 if digits < 50 else 1900)


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
            year = two_digit_year(year)
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
        return Interval(CalendarDate(year), CalendarDate(year + 1))
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
    return _day(m) if ends and m.number("day") <= 31 else None


def _day_month(m: Found) -> Expression | None:
    return None if m.kind_before() == KINDS["$"] else _day(m)


def _month_year(m: Found) -> Expression | None:
    if m.has("year"):
        return CalendarDate(m.number("year"), m.number("month"))
    return CalendarDate(two_digit_year(m.number("short")), m.number("month"))


def _month_dash_year(m: Found) -> Expression | None:
    short = m.number("short")
    if m.text("short").startswith("0") or short >= 10:
        return CalendarDate(two_digit_year(short), m.number("month"))
    return None


def _old_month_year(m: Found) -> Expression | None:
    short = m.number("short")
    return CalendarDate(1900 + short, m.number("month")) if 50 <= short <= 99 else None


def _days(m: Found) -> Expression | None:
    year = m.number("year") if m.has("year") else None
    month, first, last = m.number("month"), m.number("first"), m.number("last")
    if first >= last or not p.valid_day(year or 2024, month, last) or not p.valid_day(year or 2024, month, first):
        return None
    return Interval(CalendarDate(year, month, first), CalendarDate(year, month, last))


def _year_span(m: Found) -> Expression | None:
    year, short = m.number("year"), m.number("short")
    if not 1800 <= year <= 2100 or short <= year % 100 or len(m.text("short")) != 2:
        return None
    return Interval(CalendarDate(year), CalendarDate(year - year % 100 + short))


def _fiscal_span(m: Found) -> Expression | None:
    year = m.number("year")
    last = m.number("short") if m.has("short") else m.number("last") % 100
    return Fiscal(year + 1) if last == (year + 1) % 100 else None


def _fiscal(m: Found) -> Expression | None:
    year = m.number("year") if m.has("year") else None
    if year is None and m.has("apos"):
        year = two_digit_year(m.number("apos"))
    if year is None and m.has("short"):
        year = two_digit_year(m.number("short"))
    return Fiscal(year) if year is not None and 1900 <= year <= 2100 else None


def _fiscal_code(m: Found) -> Expression | None:
    value = m.value("fy")
    assert isinstance(value, tuple)
    year = value[2]
    assert year is not None
    if m.has("short"):
        if m.number("short") != (year + 1) % 100:
            return None
        year += 1
    return CalendarDate(year) if m.text("fy").startswith("cy") else Fiscal(year)


def _week_number(m: Found) -> Expression | None:
    number = m.number("n")
    if m.text("week") != "week" or not 1 <= number <= 53 or m.before() in ("a", "per", "each", "every", "one"):
        return None
    return Part(p.WEEK, number)


def _code(m: Found) -> Expression | None:
    """`Q3`, `3QFY18`, `9M 2023`, `H1'24`; a lone `9M` or a lower-case code is none."""
    value = m.value("code")
    assert isinstance(value, tuple)
    letter, number, year = value
    if year is None and m.has("year"):
        year = m.number("year")
    if year is None and m.has("apos"):
        year = two_digit_year(m.number("apos"))
    fiscal = letter.endswith("fy")
    if m.has("fy"):
        named = m.value("fy")
        assert isinstance(named, tuple)
        year, fiscal = named[2], m.text("fy").startswith("fy")
    if m.has("fiscal"):
        fiscal = True
    grain = _CODE_GRAIN[letter[0]]
    if grain == p.MONTH and year is None:
        return None
    if year is None and m.tokens.text[m.tokens.starts[m.first] : m.tokens.ends[m.last - 1]].islower():
        return None
    if fiscal and year is not None:
        return Fiscal(year, grain, number)
    whole = CalendarDate(year) if year is not None else None
    return Run(p.MONTH, number, whole) if grain == p.MONTH else Part(grain, number, whole)


def _month(m: Found) -> Expression | None:
    return CalendarDate(month=m.number("month")) if bare_month(m) else None


def _weekday(m: Found) -> Expression | None:
    return CalendarDate(weekday=m.number("weekday")) if bare_softday(m) else None


def _weekday_day(m: Found) -> Expression | None:
    return CalendarDate(weekday=m.number("weekday"), day=m.number("day"))


def _year(m: Found) -> Expression | None:
    return CalendarDate(m.number("year")) if bare_year(m) else None


def _named_year(m: Found) -> Expression | None:
    return CalendarDate(m.number("year"))


def _year_in_words(m: Found) -> Expression | None:
    value = m.number("year")
    if m.has("month"):
        return CalendarDate(value, m.number("month")) if 1500 <= value <= 2100 else None
    spoken = 1500 <= value < 2000 and m.text("year").startswith(("fif", "six", "sev", "eig", "nin"))
    return CalendarDate(value) if spoken or 2000 <= value <= 2100 and m.before() in (
        "in", "of", "since", "year", "by", "until", "and", "from") else None  # fmt: skip


def _ancient(m: Found) -> Expression | None:
    value = m.number("year")
    return CalendarDate(value) if 0 < value < 2200 and m.text("era") in ("ad", "ce") else None


def _decade(m: Found) -> Expression | None:
    return Decade(m.number("decade")) if bare_decade(m) else None


def _decade_name(m: Found) -> Expression | None:
    return Decade(m.number("decade")) if m.before() in ("the", "early", "late", "mid", "-") else None


def _century(m: Found) -> Expression | None:
    return Century(m.number("n")) if bare_century(m) else None


def _season_year(m: Found) -> Expression | None:
    if m.after() in ("games", "olympics", "paralympics"):
        return None
    return Season(m.number("season"), m.number("year"))


def _season(m: Found) -> Expression | None:
    return Season(m.number("season")) if bare_season(m) else None


def _holiday(m: Found) -> Expression | None:
    return Holiday(str(m.value("holiday")), m.number("year") if m.has("year") else None)


ABSOLUTE: tuple[Phrase, ...] = (
    Phrase("numeric-date", "d:iso", _numeric,
           {"2019-07-04": "2019-07-04", "2019/7/4": "2019-07-04", "04.07.2019": "2019-07-04",
            "25/12/2019": "2019-12-25", "12/25/19": "2019-12-25", "20190704": "2019-07-04"}),
    Phrase("numeric-month", "d:yearmonth", _year_month,
           {"2019-07": "2019-07", "7/2019": "2019-07", "2011-12": "2011/2012"}),
    Phrase("month-day", "[ weekday:WEEKDAY ,? ]? month:MONTH ,? the? day:DAY [ ,? of? year:year ]?", _month_day,
           {"July 4, 2019": "2019-07-04", "July 4,2019": "2019-07-04", "Tuesday, Sept. 3, 2019": "2019-09-03",
            "March 3rd": "2024-03-03", "Fri Oct 11 2019": "2019-10-11", "Monday, May 13": "2024-05-13"}),
    Phrase("month-day-word", "month:month day:words", _month_day_word, {"[July six]": "2024-07-06"}),
    Phrase("month-dash-day", "month:MONTH -|/ day:small -|/ year:year", _day, {"Sep-12-2019": "2019-09-12"}),
    Phrase("day-month", "[ weekday:WEEKDAY ,? ]? day:DAY of? month:MONTH [ ,? of|in? year:year ]?", _day_month,
           {"4 July 2019": "2019-07-04", "the 4th of July, 2019": "2019-07-04", "Thursday, 4 July": "2024-07-04",
            "14th of April": "2024-04-14", "28 June in 2019": "2019-06-28"}, article=True),
    Phrase("day-dot-month", "day:small stop month:MONTH stop? year:year", _day, {"16. Nov 2016": "2016-11-16"}),
    Phrase("day-dash-month", "day:small -|/ month:MONTH [ -|/ year:year ]?", _day,
           {"4-Jul-2019": "2019-07-04", "22/Jan/2019": "2019-01-22"}),
    Phrase("day-month-short", "day:small -|/? month:MONTH -|/? short:apos|small", _day_month,
           {"14-May-19": "2019-05-14", "14 May '19": "2019-05-14"}),
    Phrase("year-month-day", "year:year -|/|,? month:MONTH -|/? day:DAY", _day,
           {"2019 July 4": "2019-07-04", "2019/Jul/04": "2019-07-04"}),
    Phrase("month-year", "month:MONTH ,|-|/? of? year:year", _month_year,
           {"July 2019": "2019-07", "May, 2019": "2019-05", "Mar 2020": "2020-03", "March of 2020": "2020-03"}),
    Phrase("month-apostrophe-year", "month:MONTH short:apos", _month_year, {"May'19": "2019-05", "Dec '21": "2021-12"}),
    Phrase("month-dash-year", "month:MONTH - short:small", _month_dash_year, {"Jan-23": "2023-01"}),
    Phrase("month-old-year", "month:MONTH short:int", _old_month_year, {"August 99": "1999-08"}),
    Phrase("year-month", "year:year month:MONTH", _month_year, {"2019 April": "2019-04"}),
    Phrase("days-of-month", "month:MONTH first:DAY TO the? last:DAY [ ,? year:year ]?", _days,
           {"July 3-5, 2019": "2019-07-03/2019-07-05", "May 3 to 9": "2024-05-03/2024-05-09",
            "April 9th through 17th": "2024-04-09/2024-04-17"}),
    Phrase("days-before-month", "first:DAY TO|and the? last:DAY of? month:MONTH [ ,? year:year ]?",
           lambda m: _days(m) if m.before() == "between" or m.tokens.word(m.first + 1) != "and" else None,
           {"3-5 July 2019": "2019-07-03/2019-07-05", "between [2 and 7 May]": "2024-05-02/2024-05-07"}),
    Phrase("month", "month:MONTH", _month, {"in [July]": "2024-07", "in [May]": "2024-05", "[March] sales": "2024-03"}),
    Phrase("weekday", "weekday:WEEKDAY", _weekday, {"on [Friday]": "2024-05-17", "[Sat.]": "2024-05-18"}),
    Phrase("weekday-day", "weekday:WEEKDAY the day:ord", _weekday_day, {"Friday the 17th": "2024-05-17"}),
    Phrase("year", "year:year", _year, {"in [2019]": "2019", "since [1875]": "1875"}),
    Phrase("named-year", "calendar? grain year:year", lambda m: _named_year(m) if "year" in m.tokens.word(m.last - 2)
           and m.before() not in ("fiscal", "financial") else None,
           {"the year 2030": "2030", "calendar year 2021": "2021"}, article=True),
    Phrase("week-number", "week:grain n:small|int", _week_number, {"week 21": "2024-W21"}, article=True),
    Phrase("year-span", "year:year -|/ short:small|int", _year_span,
           {"2019-21": "2019/2021", "2023/24": "2023/2024"}),
    Phrase("year-in-words", "[ month:month ,? ]? year:words", _year_in_words, {"in [two thousand and six]": "2006", "since [two thousand and five]": "2005"}),
    Phrase("year-of-era", "[ era:era year:small|int|year ]", _ancient, {"AD 842": "0842"}),
    Phrase("year-era", "year:small|int|year era:era", _ancient, {"842 AD": "0842"}),
    Phrase("fiscal-span", "fiscal grain? year:year -|/ [ short:small|int ]? [ last:year ]?", _fiscal_span,
           {"financial year 2012-13": "FY2013", "fiscal 2020/21": "FY2021", "fiscal year 2021-2022": "FY2022"},
           article=True),
    Phrase("span-fiscal", "year:year -|/ short:small|int fiscal grain?", _fiscal_span,
           {"the 2012-13 financial year": "FY2013"}, article=True),
    Phrase("fiscal-year", "fiscal grain? [ year:year ]? [ apos:apos ]?", _fiscal,
           {"fiscal 2021": "FY2021", "financial year 2020": "FY2020", "the fiscal year 2019": "FY2019",
            "FY'19": "FY2019", "FY 2019": "FY2019"}, article=True),
    Phrase("year-fiscal", "year:year fiscal grain?", _fiscal, {"the 1999 fiscal year": "FY1999"}, article=True),
    Phrase("fiscal-code", "fy:fy [ -|/ short:small|int ]?", _fiscal_code,
           {"FY2022": "FY2022", "FY24": "FY2024", "FY2021-22": "FY2022", "CY2021": "2021"}),
    Phrase("quarter-code", "code:code [ -|,|/? of? fy:fy ]? [ of? fiscal:fiscal grain? ]? [ ,|-|/? of? year:year ]? [ apos:apos ]?",
           _code, {"Q3": "2024-Q3", "Q1 2021": "2021-Q1", "Q2'22": "2022-Q2", "3QFY18": "FY2018-Q3", "H1 2021": "2021-H1",
                   "1H23": "2023-H1", "9M 2022": "2022-01/2022-09", "Q3 FY21": "FY2021-Q3", "H1 of 2020": "2020-H1",
                   "4Q22": "2022-Q4"}),
    Phrase("year-quarter-code", "year:year -|/? code:code", _code,
           {"2021 Q3": "2021-Q3", "2017-Q1": "2017-Q1", "2016 H2": "2016-H2"}),
    Phrase("fiscal-quarter-code", "fy:fy -|/? code:code", _code, {"FY18 Q3": "FY2018-Q3"}),
    Phrase("decade", "decade:decade", _decade, {"the 1980s": "198", "the '70s": "197"}, article=True),
    Phrase("decade-name", "decade:decadename", _decade_name, {"the nineties": "199"}, article=True),
    Phrase("century", "n:ord - grain|half", _century, {"19th-century": "18"}),
    Phrase("the-century", "n:ord grain|half", _century, {"the 20th century": "19"}, article=True),
    Phrase("season-year", "season:SEASON ,? of? year:year", _season_year,
           {"summer 2019": "2019-SU", "the fall of 2018": "2018-FA"}, article=True),
    Phrase("year-season", "year:year season:season", _season_year, {"2018 spring": "2018-SP"}),
    Phrase("season", "season:SEASON", _season, {"in [the summer]": "2024-SU"}, article=True),
    Phrase("holiday", "holiday:holiday [ ,? of? year:year ]?", _holiday,
           {"Christmas": "2023-12-25", "Christmas 2019": "2019-12-25", "the Spring Festival": "2024-02-10/2024-02-17"},
           article=True),
)  # fmt: skip
