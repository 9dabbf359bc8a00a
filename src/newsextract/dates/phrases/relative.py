"""Dates counted from the publication date or from the text: `last year`, `a week ago`, `the same period`."""

from __future__ import annotations

from collections.abc import Callable

from newsextract.dates import periods as p
from newsextract.dates.expressions import (
    CalendarDate, Definite, Duration, Expression, Fiscal, Holiday, Modified, Offset, Part, NthWeekday, Recurring, Reference, Relative,
    RelativeMember, Rest, Run, Same,
)  # fmt: skip
from newsextract.dates.guards import bare_definite, bare_reference
from newsextract.dates.lexer import KINDS
from newsextract.dates.patterns import Found, Phrase, kinds_of

UNITS = {p.DAY: "D", p.WEEK: "W", "fortnight": "W", p.MONTH: "M", p.QUARTER: "Q", p.HALF: "H", p.YEAR: "Y",
         p.DECADE: "DE", p.CENTURY: "CE"}  # fmt: skip


def _day_word(m: Found) -> Expression | None:
    if m.text("day") == "today" and m.capital("day") and m.before() in ("usa", "china", "india", "russia", "manager"):
        return None
    return Relative(p.DAY, m.number("day"))


def _day_beyond(m: Found) -> Expression | None:
    shift = m.number("day")
    if m.text("unit") != "day":
        return None
    return Relative(p.DAY, 2 * shift) if m.text("side") == {-1: "before", 1: "after"}.get(shift) else None


def _relative(m: Found) -> Expression | None:
    grain, shift = str(m.value("grain")), m.number("shift")
    if m.text("shift") == "present" and grain in (p.DAY, p.HALF) :
        return None
    if grain == "fortnight":
        return Duration(((1, grain),)) if shift and m.text("shift") != "latest" else None
    if grain == p.DAY and (shift == 0 or m.text("shift") in ("past", "latest", "last")):
        return None
    if m.text("shift") == "past" or grain in (p.DECADE, p.CENTURY) and shift:
        return Duration(((1, grain),))
    if grain == p.HALF and m.text("shift") in ("last", "past"):
        return None  # the second half of something
    if m.has("book") and m.text("book") != "calendar":
        return Fiscal(None, shift=shift) if grain == p.YEAR else Part(grain, shift or 1)
    if m.text("shift") in ("following", "subsequent", "ensuing", "preceding"):
        return Offset(Duration(((1, grain),)), shift, from_context=True)
    return Relative(grain, shift)


def _member(m: Found) -> Expression | None:
    shift = m.number("shift")
    if m.text("shift") in ("current", "present"):
        return None
    if m.has("later"):
        shift = m.number("later")
    for name, grain in (("weekday", "weekday"), ("month", p.MONTH), ("season", p.SEASON)):
        if m.has(name):
            if name == "weekday" and m.text("shift") == "next" and not m.has("later"):
                return RelativeMember(grain, m.number(name), 0, week=1)
            if name == "month" and m.kind(name) == KINDS["lowmonth"] and m.text(name) in ("may", "march", "mar", "dec"):
                return None
            return RelativeMember(grain, m.number(name), shift)
    return Holiday(str(m.value("holiday")), shift=shift)


def _relative_strictly(m: Found) -> Expression | None:
    grain = str(m.value("grain"))
    return Relative(grain, m.number("shift")) if grain in (p.WEEK, p.WEEKEND, p.MONTH, p.QUARTER, p.YEAR) else None


def _shift_count(m: Found) -> Expression | None:
    grain = str(m.value("grain"))
    if grain not in UNITS or grain == p.HALF:
        return None
    if m.has("count"):
        count = m.value("count")
        assert isinstance(count, int | float)
        return Duration(((count, grain),))
    if m.has("few"):
        return Duration(((2 if m.text("few") == "couple" else None, grain),))
    word = m.text("shift")
    if word in ("recent", "past", "last", "previous", "prior", "preceding"):
        return Reference("PAST_REF")
    return Reference("FUTURE_REF") if word in ("coming", "upcoming", "next", "ensuing") else None


def _grains_ahead(m: Found) -> Expression | None:
    return Reference("FUTURE_REF") if m.tokens.word(m.last - 1) in ("ahead", "come") else None


def _ago(m: Found) -> Expression | None:
    return Offset(_amounts(m), -1) if _counted(m) else None


def _from_now(m: Found) -> Expression | None:
    return Offset(_amounts(m), 1) if _counted(m) else None


def _member_day(m: Found) -> Expression | None:
    month, day = m.number("month"), m.number("day")
    return CalendarDate(None, month, day, shift=m.number("shift")) if p.valid_day(2024, month, day) else None


def _counted(m: Found) -> bool:
    """Whether something says how many: a number, `a`, `several`, `a couple of`."""
    return m.has("count") or m.has("few") or m.tokens.word(m.first) in ("a", "an", "one", "the")


def _amounts(m: Found) -> Duration:
    count: int | float | None = 1
    if m.has("count"):
        value = m.value("count")
        assert isinstance(value, int | float)
        count = value
    elif m.has("few"):
        count = 2 if m.text("few") == "couple" else None
    grain = str(m.value("grain"))
    if m.has("half") and count is not None:
        count += 0.5
    first = (count, grain)
    if not m.has("grain2"):
        return Duration((first,))
    parts: list[tuple[int | float | None, str]] = [first]
    for number in "23":
        if m.has(f"grain{number}"):
            further = m.value(f"count{number}")
            assert isinstance(further, int | float)
            parts.append((further, str(m.value(f"grain{number}"))))
    return Duration(tuple(parts))


def _later(m: Found) -> Expression | None:
    return Offset(_amounts(m), 1, from_context=True) if _counted(m) else None


def _earlier(m: Found) -> Expression | None:
    return Offset(_amounts(m), -1, from_context=True) if _counted(m) else None


def _before_now(m: Found) -> Expression | None:
    """`the year before`, `the month after`; not `the year before last` nor `the day after the launch`."""
    if m.after() not in ("", ".", ",", ";", ")", "and", "but", "when", "while", "as", "to", "for", "in", "at", "-"):
        return None
    return Offset(Duration(((1, str(m.value("grain"))),)), -1 if m.text("side") == "before" else 1, from_context=True)


def _period_beyond(m: Found) -> Expression | None:
    grain, shift = str(m.value("grain")), m.number("shift")
    if m.text("side") != {-1: "before", 1: "after"}[shift] or grain not in (p.WEEK, p.MONTH, p.QUARTER, p.YEAR):
        return None
    return Relative(grain, 2 * shift) if m.text("shift") in ("last", "next") else None


def _nth_weekday(m: Found) -> Expression | None:
    number = m.number("n")
    if m.text("n") == "last" or m.kind("n") == KINDS["ord"]:
        return NthWeekday(m.number("weekday"), number) if number in (-1, 1, 2, 3, 4, 5) and m.after() == "of" else None
    return None


def _same_open(m: Found) -> Expression | None:
    grain = _grain(m)
    if grain is None and m.tokens.word(m.last - 1) != "period":
        return None
    return Same(grain, 0) if grain in (None, p.WEEK, p.MONTH, p.QUARTER, p.HALF, p.YEAR) else None


def _grain(m: Found) -> str | None:
    return str(m.value("grain")) if m.has("grain") else None


def _same_last_year(m: Found) -> Expression | None:
    if m.text("year") not in ("year", "yr"):
        return None
    return Same(_grain(m), -1)


def _prior_year_period(m: Found) -> Expression | None:
    """`the prior-year period`; a lone `last year` is another phrase's."""
    if m.text("year") != "year" or not (m.has("grain") or m.tokens.word(m.last - 1) == "period"):
        return None
    return Same(_grain(m), -1)


def _the_past(m: Found) -> Expression | None:
    follows = m.kind_after() in kinds_of("stop", ",", "break", ")", "and") or not m.after()
    return Reference("PAST_REF") if m.before() in ("in", "from") and follows else None


def _year_period(m: Found) -> Expression | None:
    last = m.tokens.word(m.last - 1)
    if not (last == "period" or m.has("grain") and m.text("grain") in (p.QUARTER, p.HALF)):
        return None
    return _same_of_year(m)


def _same_of_year(m: Found) -> Expression | None:
    year = m.number("whole")
    return Same(_grain(m), 0, CalendarDate(year)) if 1900 <= year <= 2100 else None


def _definite(m: Found) -> Expression | None:
    if not bare_definite(m):
        return None
    return Definite(_grain(m) or "period")


def _that(m: Found) -> Expression | None:
    grain = _grain(m)
    if m.after() in ("of", "that", "when"):
        return None
    return Definite(grain) if grain in (p.DAY, p.WEEK, p.MONTH, p.QUARTER, p.YEAR) else None


def _full_year(m: Found) -> Expression | None:
    return Definite(p.YEAR) if m.text("year") == "year" else None


def _year_end(m: Found) -> Expression | None:
    word = m.text("year")
    if m.has("whole"):
        return Modified(CalendarDate(m.number("whole")), "END") if word == p.YEAR else None
    return Modified(Definite(word), "END") if word in (p.YEAR, p.MONTH, p.QUARTER) else None


def _mid_year(m: Found) -> Expression | None:
    return Modified(Definite(p.YEAR), "MID") if m.text("year") == "year" else None


def _first_part(m: Found) -> Expression | None:
    """`first quarter`, `second half`; a number that no part of a year has is none."""
    grain = str(m.value("grain"))
    number = m.number("n") if m.has("n") else -1
    if grain not in (p.QUARTER, p.HALF) or not -1 <= number <= {p.QUARTER: 4, p.HALF: 2}[grain]:
        return None
    return Part(grain, number)


def _open_part(m: Found) -> Expression | None:
    grain = str(m.value("grain"))
    return Part(grain, m.number("n") if m.has("n") else -1) if grain in (p.DAY, p.WEEK, p.MONTH) else None


def _first_run(m: Found) -> Expression | None:
    count, grain = m.value("count"), str(m.value("grain"))
    if not isinstance(count, int) or m.number("n") != 1 or not 1 <= count <= 11:
        return None
    return Run(grain, count) if grain in (p.MONTH, p.QUARTER) else None


def _open_run(m: Found) -> Expression | None:
    count, grain = m.value("count"), str(m.value("grain"))
    if not isinstance(count, int) or not 1 <= count <= 366 or m.number("n") != 1:
        return None
    return Run(grain, count) if grain in (p.DAY, p.WEEK) else None


def _every(m: Found) -> Expression | None:
    grain = str(m.value("grain"))
    count = m.value("count") if m.has("count") else 1
    if grain not in UNITS or not isinstance(count, int):
        return None
    return Recurring(f"P{count * (2 if grain == 'fortnight' else 1)}{UNITS[grain]}")


def _every_other(m: Found) -> Expression | None:
    grain = str(m.value("grain"))
    return Recurring(f"P2{UNITS[grain]}") if grain in UNITS else None


def _every_member(m: Found) -> Expression | None:
    if m.has("weekday"):
        return Recurring(f"XXXX-WXX-{m.number('weekday')}")
    if m.has("month"):
        return Recurring(f"XXXX-{m.number('month'):02d}") if m.capital("month") else None
    return Recurring(f"XXXX-{p.SEASONS[m.number('season') - 1]}")


def _weekdays(m: Found) -> Expression | None:
    return Recurring(f"XXXX-WXX-{m.number('weekday')}")


def _reference(value: str) -> Callable[[Found], Expression | None]:
    return lambda m: Reference(value) if bare_reference(m) else None


def _rest(m: Found) -> Expression | None:
    grain = str(m.value("grain"))
    return Rest(Relative(grain, 0)) if grain in (p.YEAR, p.MONTH, p.WEEK, p.QUARTER, p.DECADE, p.CENTURY) else None


def _grains_ago(m: Found) -> Expression | None:
    return Reference("PAST_REF")


RELATIVE: tuple[Phrase, ...] = (
    Phrase("day-word", "day:deictic", _day_word, {"[Yesterday]": "2024-05-19", "until [tomorrow]": "2024-05-21"}),
    Phrase("day-beyond", "the? unit:grain side:before|after day:deictic", _day_beyond,
           {"the day before yesterday": "2024-05-18", "the day after tomorrow": "2024-05-22"}),
    Phrase("relative-period", "shift:back|past|latest|next|this book:BOOK? grain:GRAIN", _relative,
           {"last year": "2023", "this week": "2024-W21", "next quarter": "2024-Q3", "the previous month": "2024-04",
            "the current year": "2024", "the past decade": "P1DE", "this fiscal year": "FY2024",
            "the latest quarter": "2024-Q1", "next weekend": "2024-W22-WE"}, article=True),
    Phrase("this-past-period", "this shift:back|past|next grain:GRAIN", _relative_strictly,
           {"this past week": "2024-W20", "this coming month": "2024-06"}),
    Phrase("shift-count", "shift:back|past|latest|next|recent [ count:COUNT ]? [ few:several|couple of? ]? "
           "[ fiscal|trading|business|working|calendar|consecutive|full ]? grain:grains", _shift_count,
           {"the next five years": "P5Y", "the past two months": "P2M", "the last 20 years": "P20Y",
            "the past few weeks": "PXW", "the next couple of years": "P2Y", "[recent years]": "PAST_REF",
            "the coming years": "FUTURE_REF", "the last several months": "PXM"}, article=True),
    Phrase("shift-a-count", "shift:next|past|recent a|an few:several|couple of? grain:grains", _shift_count,
           {"the next a few years": "PXY"}, article=True),
    Phrase("count-shift", "count:COUNT shift:back|past|next grain:grains", _shift_count,
           {"the 5 coming years": "P5Y"}, article=True),
    Phrase("grains-ahead", "grain:grains ahead|to come?", _grains_ahead, {"the years ahead": "FUTURE_REF"},
           article=True),
    Phrase("relative-weekday", "shift:back|past|next|this [ later:past|back|next ]? weekday:weekday", _member,
           {"last Friday": "2024-05-17", "next Tuesday": "2024-05-28", "this coming Thursday": "2024-05-23",
            "this past Wednesday": "2024-05-15"}),
    Phrase("relative-month", "shift:back|past|next|this [ later:past|back|next ]? month:MONTH", _member,
           {"last March": "2024-03", "next October": "2024-10", "this July": "2024-07"}),
    Phrase("relative-month-day", "shift:back|past|next|this month:MONTH day:DAY", _member_day,
           {"last Oct. 23": "2023-10-23"}),
    Phrase("relative-season", "shift:back|past|next|this [ later:past|back|next ]? season:SEASON", _member,
           {"last fall": "2023-FA", "this summer": "2024-SU", "next spring": "2025-SP"}, article=True),
    Phrase("relative-holiday", "shift:back|past|next|this [ later:past|back|next ]? holiday:holiday", _member,
           {"last Christmas": "2023-12-25", "this Christmas": "2024-12-25"}),
    Phrase("ago", "[ a|an ]? [ count:COUNT ]? [ few:several|couple of? ]? [ and a half:half ]? grain:grain|grains "
           "[ and? count2:COUNT grain2:grain|grains ]? [ and? count3:COUNT grain3:grain|grains ]? ago", _ago,
           {"two years ago": "2022", "a week ago": "2024-W20", "10 days ago": "2024-05-10",
            "several years ago": "PAST_REF", "three months ago": "2024-02", "a decade ago": "2014"}),
    Phrase("and-a-half-ago", "[ a|an ]? [ count:COUNT ]? grain:grain|grains and a half:half ago", _ago,
           {"a year and a half ago": "2022-11"}),
    Phrase("grains-ago", "grain:grains ago", _grains_ago, {"[years ago]": "PAST_REF"}),
    Phrase("later", "[ a|an ]? [ count:COUNT ]? [ few:several|couple of? ]? [ and a half:half ]? grain:grain|grains "
           "[ and? count2:COUNT grain2:grain|grains ]? later",
           _later, {"two weeks later": "2024-W23", "a month later": "2024-06", "10 days later": "2024-05-30"}),
    Phrase("earlier", "[ a|an|the ]? [ count:COUNT ]? [ few:several|couple of? ]? grain:grain|grains earlier",
           _earlier, {"[A year earlier], it sold none": "2023", "two years earlier": "2022", "a month earlier": "2024-04"}),
    Phrase("period-before", "the|a grain:grain side:before|after", _before_now,
           {"[The year before], it sold none": "2023"}),
    Phrase("period-beyond", "the? grain:grain side:before|after the? shift:back|next", _period_beyond,
           {"the year before last": "2022", "the month after next": "2024-07"}),
    Phrase("nth-weekday", "n:ord|back weekday:weekday", _nth_weekday, {"the first Friday of July 2019": "2019-07-05"},
           article=True, open=True),
    Phrase("from-now", "[ a|an ]? [ count:COUNT ]? [ few:several|couple of? ]? grain:grain|grains from now", _from_now,
           {"two weeks from now": "2024-W23", "a year from now": "2025"}),
    Phrase("same-period", "same:same [ grain:GRAIN ]? [ period|time ]?", _same_open,
           {"the same month": "2024-05"}, article=True),
    Phrase("same-period-last-year", "same [ grain:GRAIN ]? [ period|time ]? of? in? the? ,? a? back|past year:grain",
           _same_last_year,
           {"the same period last year": "2023", "the same month of last year": "2023-04",
            "the corresponding period of the previous year": "2023"}, article=True),
    Phrase("same-period-year-ago", "same [ grain:GRAIN ]? [ period|time ]? ,? in? [ a|the ]? year:grain ago|earlier|before",
           _same_last_year, {"the same quarter a year earlier": "2023-Q1", "the same period a year ago": "2023"},
           article=True),
    Phrase("year-ago-period", "same? year:grain - ago|earlier|before [ grain:GRAIN ]? [ period ]? [ COUNT grains ]?", _same_last_year,
           {"the year-ago quarter": "2023-Q1", "the year-earlier period": "2023"}, article=True),
    Phrase("prior-year-period", "back -? year:grain [ 's ]? -? [ grain:GRAIN ]? [ period ]?", _prior_year_period,
           {"the prior-year period": "2023", "the previous year's quarter": "2023-Q1"}, article=True),
    Phrase("period-of-year", "same? whole:year [ grain:GRAIN ]? [ period ]?", _year_period, {"the 2021 period": "2021"},
           article=True),
    Phrase("fiscal-year-itself", "the fiscal year:grain", lambda m: Fiscal(None) if m.text("year") == "year" and
           m.kind_after() != KINDS["year"] else None, {"in [the fiscal year]": "FY2024"}),
    Phrase("definite", "the [ grain:grain ]? [ period ]?", _definite,
           {"in [the quarter]": "2024-Q1", "during [the year]": "2024"}),
    Phrase("full-year", "full|whole|entire -? year:grain [ 's ]?", _full_year, {"the full year": "2024"}, article=True),
    Phrase("year-s-end", "year:grain [ 's ]? end", _year_end, {"year end": "2024", "year's end": "2024"}),
    Phrase("that-period", "that same? grain:grain", _that, {"later that year": "2024"}),
    Phrase("latest-period", "latest period", lambda m: Definite("period"),
           {"in [the latest period]": "2024-Q1"}, article=True),
    Phrase("year-end", "year:grain - end [ of? whole:year ]?", _year_end, {"year-end": "2024", "year-end 2019": "2019"},
           article=True),
    Phrase("end-of-year", "end of year:grain", _year_end, {"at [end of year]": "2024"}, article=True),
    Phrase("mid-year", "mid -? year:grain", _mid_year, {"mid-year": "2024"}, article=True),
    Phrase("part", "[ fiscal -? ]? n:ord -? grain:GRAIN|grains", _first_part,
           {"the third quarter": "2024-Q3", "first-half": "2024-H1", "[second-half] loss was cut": "2023-H2"}, article=True),
    Phrase("last-part", "back grain:grain", lambda m: _open_part(m) if m.after() == "of" and m.tokens.word(m.first) == "last"
           else None, {"the last day of June 2019": "2019-06-30"}, article=True, open=True),
    Phrase("open-part", "n:ord -? grain:grain", _open_part, {"[the first month of 2019]": "2019-01"}, article=True,
           open=True),
    Phrase("first-months", "n:ord [ full ]? count:COUNT grain:grains", _first_run,
           {"the first four months": "2024-01/2024-04", "the first three quarters": "2023-Q1/2023-Q3"}, article=True),
    Phrase("open-run", "n:ord count:COUNT grain:grains", _open_run, {"the first ten days of June 2019": "2019-06-01/2019-06-10"},
           article=True, open=True),
    Phrase("every", "every [ count:COUNT ]? [ business|working|trading ]? grain:ANY", _every,
           {"every year": "P1Y", "each month": "P1M", "every two weeks": "P2W"}),
    Phrase("every-other", "every another|other grain:grain", _every_other, {"every other day": "P2D"}),
    Phrase("every-weekday", "every weekday:weekday", _every_member, {"every Monday": "XXXX-WXX-1"}),
    Phrase("every-month", "every month:MONTH", _every_member, {"every July": "XXXX-07"}),
    Phrase("every-season", "every season:SEASON", _every_member, {"each summer": "XXXX-SU"}),
    Phrase("weekdays", "weekday:weekdays", _weekdays, {"on [Sundays]": "XXXX-WXX-7"}),
    Phrase("now", "now", _reference("PRESENT_REF"), {"[now]": "PRESENT_REF", "right [now]": "PRESENT_REF"}),
    Phrase("currently", "currently|presently|nowadays", _reference("PRESENT_REF"), {"currently": "PRESENT_REF"}),
    Phrase("at-present", "at present", _reference("PRESENT_REF"), {"at present": "PRESENT_REF"}),
    Phrase("at-the-moment", "at the moment", _reference("PRESENT_REF"), {"at the moment": "PRESENT_REF"}),
    Phrase("these-days", "these grain:grains", lambda m: Reference("PRESENT_REF") if m.text("grain") == "days" else None,
           {"these days": "PRESENT_REF"}),
    Phrase("recently", "recently", _reference("PAST_REF"), {"recently": "PAST_REF"}),
    Phrase("future", "the? [ near|foreseeable|distant ]? future", _reference("FUTURE_REF"),
           {"in [the future]": "FUTURE_REF", "in [the near future]": "FUTURE_REF", "in [future]": "FUTURE_REF"}),
    Phrase("the-past", "the past", _the_past, {"in [the past], orders came late": "PAST_REF"}),
    Phrase("rest", "rest|remainder of the|this grain:grain", _rest, {"the rest of the year": "2024-05-20/2024-12-31"},
           article=True),
)  # fmt: skip
