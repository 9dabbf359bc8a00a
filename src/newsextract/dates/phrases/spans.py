"""Months, years and what is between and beyond: quarters by code, fiscal years, decades, centuries,
seasons."""

from __future__ import annotations

from newsextract.dates import periods as p
from newsextract.dates.company import FOR_DELIVERY, MONTH_FIGURES, NUMBERED, SEASON_AFTER, TRADED
from newsextract.dates.expressions import (
    CalendarDate,
    Century,
    Decade,
    Expression,
    Fiscal,
    Interval,
    Part,
    RelativeMember,
    Run,
    Season,
    SplitYear,
)
from newsextract.dates.guards import bare_century, bare_decade, bare_month, bare_season, bare_year
from newsextract.dates.patterns import Found, Phrase, kinds_of
from newsextract.dates.phrases.days import two_digit_year
from newsextract.dates.shapes import KINDS

_NUMBERS = kinds_of("DIGITS")
_WEEKDAY = kinds_of("WEEKDAY")
_OPENING = kinds_of("(", "-", ",")
_CODE_GRAIN = {"q": p.QUARTER, "h": p.HALF, "m": p.MONTH}


def _month_year(m: Found) -> Expression | None:
    if m.has("year"):
        return CalendarDate(m.number("year"), m.number("month"))
    return CalendarDate(two_digit_year(m.number("short")), m.number("month"))


def _year_month_name(m: Found) -> Expression | None:
    """`2019 April`; in `2018 April 2019`, heads of columns, the month goes with what follows."""
    return _month_year(m) if m.kind_after() not in _NUMBERS else None


def _month_dash_year(m: Found) -> Expression | None:
    short = m.number("short")
    of_weekday = m.kind_before() in _WEEKDAY or (m.kind_before() in _OPENING and m.kind_before(2) in _WEEKDAY)
    if of_weekday and 0 < short <= 31:
        return CalendarDate(month=m.number("month"), day=short)
    if m.text("short").startswith("0") or short >= 10:
        return CalendarDate(two_digit_year(short), m.number("month"))
    lone = m.kind_after() != KINDS["-"]
    return CalendarDate(month=m.number("month"), day=short) if lone and short else None


def _old_month_year(m: Found) -> Expression | None:
    short = m.number("short")
    return CalendarDate(1900 + short, m.number("month")) if 50 <= short <= 99 else None


_LONGEST = 40
"""The most years from the first of a range to one written with two digits: `2014/94` is no range."""


def _year_span(m: Found) -> Expression | None:
    year, short = m.number("year"), m.number("short")
    if m.before() in NUMBERED or (m.before() == "." and m.before(2) in NUMBERED):
        return None
    if (
        not 1800 <= year <= 2100
        or not year % 100 < short <= year % 100 + _LONGEST
        or len(m.text("short")) != 2
    ):
        return None
    if short == year % 100 + 1:
        return SplitYear(year + 1)
    return Interval(CalendarDate(year), CalendarDate(year - year % 100 + short))


def _fiscal_span(m: Found) -> Expression | None:
    year = m.number("year")
    if not m.has("short") and not m.has("last"):
        return None
    last = m.number("short") if m.has("short") else m.number("last") % 100
    return Fiscal(year + 1, ends=True) if last == (year + 1) % 100 else None


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
        return Fiscal(year, ends=True)
    return CalendarDate(year) if m.text("fy").startswith("cy") else Fiscal(year)


def _week_number(m: Found) -> Expression | None:
    number = m.number("n")
    if (
        m.text("week") != "week"
        or not 1 <= number <= 53
        or m.before() in ("a", "per", "each", "every", "one")
    ):
        return None
    return Part(p.WEEK, number)


def _code(m: Found) -> Expression | None:
    """`Q3`, `3QFY18`, `9M 2023`, `H1'24`; a lone `9M` or a lower-case code is none."""
    value = m.value("code")
    assert isinstance(value, tuple)
    letter, number, year = str(value[0]), int(value[1] or 0), value[2]
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
    return Run(p.MONTH, number, whole) if grain == p.MONTH else Part(grain, number, whole, code=whole is None)


def _month(m: Found) -> Expression | None:
    ahead = m.after(2) if m.after() == "-" else m.after()
    if m.before() == "for" and m.before(2) in FOR_DELIVERY and m.kind("month") != KINDS["lowmonth"]:
        return RelativeMember(p.MONTH, m.number("month"), 1)
    if (
        ahead in ("contract", "futures", "delivery", "loading", "loadings")
        and m.kind("month") != KINDS["lowmonth"]
    ):
        return RelativeMember(p.MONTH, m.number("month"), 1)  # traded ahead
    if m.after() in TRADED and m.after(2) not in MONTH_FIGURES and m.kind("month") != KINDS["lowmonth"]:
        return RelativeMember(p.MONTH, m.number("month"), 1)
    return CalendarDate(month=m.number("month")) if bare_month(m) else None


def _year(m: Found) -> Expression | None:
    return CalendarDate(m.number("year")) if bare_year(m) else None


def _named_year(m: Found) -> Expression | None:
    if m.text("word") != "year" or m.before() in ("fiscal", "financial"):
        return None
    return CalendarDate(m.number("year"))


def _calendar_year(m: Found) -> Expression | None:
    return CalendarDate(m.number("year"))


def _season_span(m: Found) -> Expression | None:
    """`the winter of 2021-22`: named by the year in which it begins."""
    following = (m.number("year") + 1) % 100
    return Season(m.number("season"), m.number("year")) if m.number("short") == following else None


def _season_noun(m: Found) -> Expression | None:
    return Season(m.number("season")) if m.text("noun") == "season" and bare_season(m) else None


def _kind_of_year(m: Found) -> Expression | None:
    if m.text("word") != "year" or (m.has("kind") and not m.text("kind").isalpha()):
        return None
    return CalendarDate(m.number("year")) if m.last - m.first > 2 else None


def _year_in_words(m: Found) -> Expression | None:
    value = m.number("year")
    if m.has("month"):
        return CalendarDate(value, m.number("month")) if 1500 <= value <= 2100 else None
    spoken = 1500 <= value < 2000 and m.text("year").startswith(("fif", "six", "sev", "eig", "nin"))
    return (
        CalendarDate(value)
        if spoken
        or (
            2000 <= value <= 2100
            and m.before() in ("in", "of", "since", "year", "by", "until", "and", "from")
        )
        else None
    )


def _ancient(m: Found) -> Expression | None:
    value = m.number("year")
    return CalendarDate(value) if 0 < value < 2200 and m.text("era") in ("ad", "ce") else None


def _decade(m: Found) -> Expression | None:
    return Decade(m.number("decade")) if bare_decade(m) else None


def _decade_name(m: Found) -> Expression | None:
    named = m.before() in ("the", "early", "late", "mid", "-")
    return Decade(m.number("decade")) if named and m.before(2) not in ("his", "her", "their", "my") else None


def _century(m: Found) -> Expression | None:
    return Century(m.number("n")) if bare_century(m) else None


def _season_year(m: Found) -> Expression | None:
    if m.after() in SEASON_AFTER and m.after() not in ("in", "on"):
        return None
    return Season(m.number("season"), m.number("year"))


def _season(m: Found) -> Expression | None:
    return Season(m.number("season")) if bare_season(m) else None


SPANS: tuple[Phrase, ...] = (
    Phrase("month-year", "month:MONTH ,|-|/? of? year:year", _month_year, {"July 2019": "2019-07",
            "May, 2019": "2019-05", "Mar 2020": "2020-03", "March of 2020": "2020-03"}),
    Phrase("month-apostrophe-year", "month:MONTH short:apos", _month_year, {"May'19": "2019-05",
            "Dec '21": "2021-12"}),
    Phrase("month-dash-year", "month:MONTH - short:small", _month_dash_year,
           {"Jan-23": "2023-01", "Jan-3": "2024-01-03"}),
    Phrase("month-old-year", "month:MONTH short:int", _old_month_year, {"August 99": "1999-08"}),
    Phrase("year-month", "year:year month:month|softmonth", _year_month_name, {"2019 April": "2019-04"}),
    Phrase("month", "month:MONTH", _month, {"in [July]": "2024-07", "in [May]": "2024-05",
            "[March] sales": "2024-03",
            "the [March] contract rose": "2025-03", "[July] soybeans fell 9 cents": "2024-07"}),
    Phrase("year", "year:year", _year, {"in [2019]": "2019", "since [1875]": "1875"}),
    Phrase("calendar-year", "calendar year:year", _calendar_year, {"calendar 2016": "2016"}),
    Phrase("named-year", "calendar? word:grain year:year", _named_year, {"the year 2030": "2030",
            "calendar year 2021": "2021"}, article=True),
    Phrase("the-kind-of-year", "[ the kind:x ]? quality? word:grain year:year", _kind_of_year,
           {"since [the crisis year 2009]": "2009", "than in [record year 2017]": "2017"}),
    Phrase("week-number", "week:grain n:small|int", _week_number, {"week 21": "2024-W21"}, article=True),
    Phrase("year-span", "year:year -|/ short:small|int", _year_span, {"2019-21": "2019/2021",
            "2023/24": "2023/2024",
            "fiscal growth in [2023-24]": "FY2024"}),
    Phrase("year-in-words", "[ month:month ,? ]? year:words", _year_in_words,
           {"in [two thousand and six]": "2006", "since [two thousand and five]": "2005"}),
    Phrase("year-of-era", "[ era:era year:small|int|year ]", _ancient, {"AD 842": "0842"}),
    Phrase("year-era", "year:small|int|year era:era", _ancient, {"842 AD": "0842"}),
    Phrase("fiscal-span", "fiscal grain? year:year -|/ [ short:small|int ]? [ last:year ]?", _fiscal_span,
           {"financial year 2012-13": "FY2013", "fiscal 2020/21": "FY2021",
            "fiscal year 2021-2022": "FY2022"}, article=True),
    Phrase("span-fiscal", "year:year -|/ short:small|int fiscal grain?", _fiscal_span,
           {"the 2012-13 financial year": "FY2013"}, article=True),
    Phrase("fiscal-year", "fiscal grain? [ year:year ]? [ apos:apos ]?", _fiscal, {"fiscal 2021": "FY2021",
            "financial year 2020": "FY2020", "the fiscal year 2019": "FY2019", "FY'19": "FY2019",
            "FY 2019": "FY2019"}, article=True),
    Phrase("year-fiscal", "year:year fiscal grain", _fiscal,
           {"the 1999 fiscal year": "FY1999"}, article=True),
    Phrase("fiscal-code", "fy:fy [ -|/ short:small|int ]?", _fiscal_code, {"FY2022": "FY2022",
            "FY24": "FY2024", "FY2021-22": "FY2022", "CY2021": "2021"}),
    Phrase("quarter-code",
           "code:code [ -|/? of? fy:fy ]? [ of? fiscal:fiscal grain? ]? [ ,|-|/? of? year:year ]? [ "
           "apos:apos ]?", _code, {"Q3": "2024-Q3", "Q1 2021": "2021-Q1", "Q2'22": "2022-Q2",
            "3QFY18": "FY2018-Q3", "H1 2021": "2021-H1", "1H23": "2023-H1", "9M 2022": "2022-01/2022-09",
            "Q3 FY21": "FY2021-Q3", "H1 of 2020": "2020-H1", "4Q22": "2022-Q4"}),
    Phrase("year-quarter-code", "year:year -|/? code:code", _code, {"2021 Q3": "2021-Q3",
            "2017-Q1": "2017-Q1", "2016 H2": "2016-H2"}),
    Phrase("fiscal-quarter-code", "fy:fy -|/? code:code", _code, {"FY18 Q3": "FY2018-Q3"}),
    Phrase("decade", "decade:decade", _decade,
           {"the 1980s": "198", "the '70s": "197", "the 1970 s": "197"}, article=True),
    Phrase("decade-name", "decade:decadename", _decade_name, {"the nineties": "199"}, article=True),
    Phrase("century", "n:ord - grain|half", _century, {"19th-century": "18"}),
    Phrase("the-century", "n:ord grain|half", _century, {"the 20th century": "19"}, article=True),
    Phrase("season-span", "season:SEASON ,? of? year:year -|/ short:small|int", _season_span,
           {"the winter of 2021-22": "2021-WI"}, article=True),
    Phrase("season-noun", "season:season noun:x", _season_noun, {"in [the summer season]": "2024-SU"},
           article=True),
    Phrase("season-year", "season:SEASON ,? of? year:year", _season_year, {"summer 2019": "2019-SU",
            "the fall of 2018": "2018-FA"}, article=True),
    Phrase("year-season", "year:year season:season", _season_year, {"2018 spring": "2018-SP"}),
    Phrase("season", "season:SEASON", _season, {"in [the summer]": "2024-SU"}, article=True),
)  # fmt: skip
