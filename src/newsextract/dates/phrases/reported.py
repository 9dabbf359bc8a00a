"""Periods as reports name them: quarters and halves, `the same period last year`, `the quarter`,
`year-end`."""

from __future__ import annotations

from newsextract.dates import periods as p
from newsextract.dates.company import RESULTS
from newsextract.dates.expressions import (
    CalendarDate,
    Definite,
    Expression,
    Fiscal,
    Modified,
    NthWeekday,
    Part,
    Relative,
    Rest,
    Run,
    Told,
)
from newsextract.dates.guards import bare_definite, in_a_month
from newsextract.dates.patterns import Found, Phrase
from newsextract.dates.shapes import KINDS


def _nth_weekday(m: Found) -> Expression | None:
    number = m.number("n")
    if m.text("n") == "last" or m.kind("n") == KINDS["ord"]:
        beside = number == 1 and m.after() in ("after", "following")
        counted = number in (-1, 1, 2, 3, 4, 5) and (in_a_month(m) or beside)
        return NthWeekday(m.number("weekday"), number) if counted else None
    return None


def _definite(m: Found) -> Expression | None:
    if not bare_definite(m):
        return None
    return Definite(_grain_or_none(m) or "period")


def _definite_half_year(m: Found) -> Expression | None:
    return Definite(p.HALF) if m.text("year") == p.YEAR else None


def _told_run(m: Found) -> Expression | None:
    grain, count = m.grain(), m.value("count")
    ends = m.after() not in ("of", "to", "since", "that", "before", "after", "ended", "ending", "old", "from")
    if not isinstance(count, int) or grain not in (p.MONTH, p.QUARTER) or not 2 <= count <= 24 or not ends:
        return None
    return Told(count, grain)


def _run_figures(m: Found) -> Expression | None:
    """`nine-month profit`: of the months from the beginning of the year."""
    count = m.value("count")
    if (
        m.text("grain") != p.MONTH
        or m.after() not in RESULTS
        or not isinstance(count, int)
        or not 1 < count < 12
    ):
        return None
    return Run(p.MONTH, count)


def _months_figures(m: Found) -> Expression | None:
    count = m.value("count")
    figures = m.after() in ("'", "’") and m.after(2) in RESULTS and m.text("grain") == "months"
    return Run(p.MONTH, count) if figures and isinstance(count, int) and 1 < count < 12 else None


def _that(m: Found) -> Expression | None:
    grain = _grain_or_none(m)
    if m.after() in ("of", "that", "when"):
        return None
    return Definite(grain, pointed=True) if grain in (p.DAY, p.WEEK, p.MONTH, p.QUARTER, p.YEAR) else None


def _full_year(m: Found) -> Expression | None:
    """The whole of a year; `full-year` is an adjective."""
    if m.tokens.word(m.first + 1) == "-":
        return None
    return Definite(p.YEAR) if m.text("year") == "year" else None


def _full_year_named(m: Found) -> Expression | None:
    return CalendarDate(m.number("year")) if m.tokens.word(m.first + 2) == p.YEAR else None


def _year_end(m: Found) -> Expression | None:
    word = m.text("year")
    if m.has("whole"):
        return Modified(CalendarDate(m.number("whole")), "END") if word == p.YEAR else None
    return Modified(Definite(word), "END") if word in (p.YEAR, p.MONTH, p.QUARTER) else None


def _mid_year(m: Found) -> Expression | None:
    return Modified(Definite(p.YEAR), "MID") if m.text("year") == "year" else None


def _first_part(m: Found) -> Expression | None:
    """`first quarter`, `second half`; a number that no part of a year has is none."""
    grain = m.grain()
    number = m.number("n") if m.has("n") else -1
    if grain not in (p.QUARTER, p.HALF) or not -1 <= number <= {p.QUARTER: 4, p.HALF: 2}[grain]:
        return None
    return Part(grain, number, code=m.has("fiscal"))


def _by_last_month(m: Found) -> Expression | None:
    """`the March quarter`: the quarter or half that ends with the month."""
    months = {p.QUARTER: 3, p.HALF: 6}.get(m.text("grain"))
    if months is None or m.number("month") % months:
        return None
    whole = CalendarDate(m.number("year")) if m.has("year") else None
    return Part(m.text("grain"), m.number("month") // months, whole)


def _open_part(m: Found) -> Expression | None:
    grain = m.grain()
    return Part(grain, m.number("n")) if grain in (p.DAY, p.WEEK, p.WEEKEND, p.MONTH) else None


def _first_run(m: Found) -> Expression | None:
    count, grain = m.value("count"), m.grain()
    if not isinstance(count, int) or m.number("n") != 1 or not 1 <= count <= 11:
        return None
    return Run(grain, count) if grain in (p.MONTH, p.QUARTER) else None


def _open_run(m: Found) -> Expression | None:
    count, grain = m.value("count"), m.grain()
    if not isinstance(count, int) or not 1 <= count <= 366 or m.number("n") != 1:
        return None
    return Run(grain, count) if grain in (p.DAY, p.WEEK) else None


def _last_run(m: Found) -> Expression | None:
    count, grain = m.value("count"), m.grain()
    runs = m.after() == "of" and grain in p.LENGTH and m.before() in ("the", "its", "their")
    runs = runs and isinstance(count, int) and 1 <= count <= 366
    return Run(grain, -count) if runs and isinstance(count, int) else None


def _rest(m: Found) -> Expression | None:
    grain = m.grain()
    return (
        Rest(Relative(grain, 0))
        if grain in (p.YEAR, p.MONTH, p.WEEK, p.QUARTER, p.DECADE, p.CENTURY)
        else None
    )


def _fiscal_itself(m: Found) -> Expression | None:
    lone = m.kind_after() not in (KINDS["year"], KINDS["-"], KINDS["before"], KINDS["earlier"])
    return Fiscal(None, told=True) if m.text("year") == "year" and lone else None


def _fiscal_year_before(m: Found) -> Expression | None:
    return Fiscal(None, shift=-1, told=True) if m.text("year") == "year" else None


def _fiscal_ended(m: Found) -> Expression | None:
    return Fiscal(None) if m.text("year") == "year" and m.kind_after() == KINDS["ended"] else None


def _last_part(m: Found) -> Expression | None:
    word = m.tokens.word(m.first)
    if m.after() == "of" and (word == "last" or m.kind("n") == KINDS["closing"]):
        return _open_part(m)
    return None


def _latest_period(m: Found) -> Expression:
    return Definite("period")


def _grain_or_none(m: Found) -> str | None:
    return m.grain() if m.has("grain") else None


REPORTED: tuple[Phrase, ...] = (
    Phrase("nth-weekday", "n:ord|back weekday:weekday", _nth_weekday,
           {"the first Friday of July 2019": "2019-07-05", "the first Sunday in May 2019": "2019-05-05",
            "on [the first Monday next month]": "2024-06-03",
            "[The third Thursday in November last year] was a holiday": "2023-11-16"},
           article=True, open=True),
    Phrase("fiscal-year-itself", "the fiscal year:grain", _fiscal_itself, {"in [the fiscal year]": "FY2024"}),
    Phrase("fiscal-year-before", "fiscal year:grain before|earlier", _fiscal_year_before,
           {"[the fiscal year before], it lost money": "FY2023"}, article=True),
    Phrase("fiscal-year-ended", "fiscal year:grain", _fiscal_ended,
           {"[fiscal year ended March 31, 2019]": "FY2019"}, open=True),
    Phrase("definite", "the [ grain:GRAIN ]? [ period ]?", _definite, {"in [the quarter]": "2024-Q1",
            "during [the year]": "2024", "sales for [the half]": "2023-H2"}),
    Phrase("definite-half-year", "the half - year:grain", _definite_half_year,
           {"in [the half-year]": "2023-H2"}),
    Phrase("full-year", "full|whole|entire -? year:grain [ 's ]?", _full_year,
           {"the full year": "2024"}, article=True),
    Phrase("year-s-end", "year:grain [ 's ]? end", _year_end, {"year end": "2024", "year's end": "2024"}),
    Phrase("told-run", "the|these|same count:COUNT grain:grains", _told_run,
           {"From January to April it sold 9. In [the four months], it lost money": "2024-01/2024-04",
            "in [the nine months]": "P9M"}, article=True),
    Phrase("run-figures", "count:COUNT - grain:grain", _run_figures,
           {"[Nine-month] profit rose": "2023-01/2023-09"}),
    Phrase("months-figures", "count:COUNT grain:grains", _months_figures,
           {"[nine months]' revenue": "2023-01/2023-09"}),
    Phrase("full-year-named", "full - grain year:year", _full_year_named,
           {"[full-year 2019]": "2019"}),
    Phrase("that-period", "that same? grain:grain", _that, {"later that year": "2024"}),
    Phrase("latest-period", "latest period", _latest_period,
           {"in [the latest period]": "2024-Q1"}, article=True),
    Phrase("year-end", "year:grain - end [ of? whole:year ]?", _year_end, {"year-end": "2024",
            "year-end 2019": "2019"}, article=True),
    Phrase("end-of-year", "end of year:grain", _year_end, {"at [end of year]": "2024"}, article=True),
    Phrase("mid-year", "mid -? year:grain", _mid_year, {"mid-year": "2024"}, article=True),
    Phrase("part", "[ a quality ]? quality? [ fiscal:fiscal -? ]? n:ord|closing -? grain:GRAIN|grains",
           _first_part,
           {"the third quarter": "2024-Q3", "the final quarter": "2023-Q4", "first-half": "2024-H1",
            "[second-half] loss was cut": "2023-H2", "the weak first half": "2024-H1"}, article=True),
    Phrase("part-half-year", "the? n:ord grain:half - grain", _first_part,
           {"the first half-year": "2024-H1"}),
    Phrase("month-quarter", "month:MONTH [ ,? year:year ]? -? grain:GRAIN", _by_last_month,
           {"the March quarter": "2024-Q1", "the December 2022 quarter": "2022-Q4",
            "the June half": "2024-H1"}, article=True),
    Phrase("last-part", "n:back|closing grain:grain", _last_part,
           {"the last day of June 2019": "2019-06-30", "the final month of 2019": "2019-12",
            "the last weekend of September 2024": "2024-W39-WE"},
           article=True, open=True),
    Phrase("open-part", "n:ord -? grain:grain", _open_part,
           {"[the first month of 2019]": "2019-01", "[the first weekend of June]": "2024-W22-WE"},
           article=True, open=True),
    Phrase("first-months", "n:ord [ full ]? count:COUNT grain:grains", _first_run,
           {"the first four months": "2024-01/2024-04",
            "the first three quarters": "2023-Q1/2023-Q3"}, article=True),
    Phrase("open-run", "n:ord count:COUNT grain:grains", _open_run,
           {"the first ten days of June 2019": "2019-06-01/2019-06-10"}, article=True, open=True),
    Phrase("last-run", "closing count:COUNT grain:grains", _last_run,
           {"[the final three months of 2018]": "2018-10/2018-12"}, article=True, open=True),
    Phrase("rest", "rest|remainder of the|this grain:grain", _rest,
           {"the rest of the year": "2024-05-20/2024-12-31"}, article=True),
)  # fmt: skip
