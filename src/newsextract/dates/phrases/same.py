"""The period of the text in another year: `the same period last year`, `the year-ago quarter`."""

from __future__ import annotations

from newsextract.dates import periods as p
from newsextract.dates.expressions import CalendarDate, Definite, Expression, Same
from newsextract.dates.guards import ends_clause
from newsextract.dates.patterns import Found, Phrase
from newsextract.dates.shapes import KINDS


def _grain_or_none(m: Found) -> str | None:
    return m.grain() if m.has("grain") else None


def _same_open(m: Found) -> Expression | None:
    grain = _grain_or_none(m)
    if grain == p.DAY and m.text("same") == "same" and m.after() == "of" and m.kind_after(2) == KINDS["year"]:
        return Same(p.DAY, 0)
    if grain == p.DAY and m.text("same") == "same":
        return Definite(p.DAY, pointed=True) if ends_clause(m, "and", "as", "in", "at") else None
    if grain is None and m.tokens.word(m.last - 1) != "period":
        return None
    return Same(grain, 0) if grain in (None, p.WEEK, p.MONTH, p.QUARTER, p.HALF, p.YEAR) else None


def _same_last_year(m: Found) -> Expression | None:
    if m.text("year") not in ("year", "yr"):
        return None
    return Same(_grain_or_none(m), -1)


def _prior_year_period(m: Found) -> Expression | None:
    """`the prior-year period`; a lone `last year` is another phrase's."""
    if m.text("year") != "year" or not (m.has("grain") or m.tokens.word(m.last - 1) == "period"):
        return None
    return Same(_grain_or_none(m), -1)


def _year_period(m: Found) -> Expression | None:
    last = m.tokens.word(m.last - 1)
    if m.text("grain") == p.HALF and m.after() in ("of", "a", "the"):
        return None  # `by 2030 half of its buses`
    if not (last == "period" or (m.has("grain") and m.text("grain") in (p.QUARTER, p.HALF))):
        return None
    return _same_of_year(m)


def _same_of_year(m: Found) -> Expression | None:
    year = m.number("whole")
    return Same(_grain_or_none(m), 0, CalendarDate(year)) if 1900 <= year <= 2100 else None


def _same_years_ago(m: Found) -> Expression | None:
    count = m.value("count")
    if not isinstance(count, int) or m.text("years") not in ("years", "year") or not 0 < count < 100:
        return None
    return Same(_grain_or_none(m), -count)


def _same_run(m: Found) -> Expression | None:
    """`the same three months of 2009`, `... last year`."""
    if m.has("year"):
        return Same(None, -1) if m.text("year") == p.YEAR else None
    return Same(None, 0) if m.after() == "of" else None


def _same_months(m: Found) -> Expression | None:
    return Same(None, 0) if m.text("grain") == "months" and m.after() == "of" else None


def _prior_same(m: Found) -> Expression | None:
    return Same(_grain_or_none(m), -1) if m.has("grain") or m.tokens.word(m.last - 1) == "period" else None


SAME: tuple[Phrase, ...] = (
    Phrase("same-period", "same:same [ grain:GRAIN ]? [ period|time ]?", _same_open,
           {"the same month": "2024-05",
            "It opened on 3 May and shut [the same day].": "2024-05-03"}, article=True),
    Phrase("same-period-last-year",
           "same [ grain:GRAIN ]? [ period|time ]? of? in? the? ,? a? back|past year:grain", _same_last_year,
           {"the same period last year": "2023", "the same month of last year": "2023-04",
            "the corresponding period of the previous year": "2023"}, article=True),
    Phrase("same-period-year-ago",
           "same [ grain:GRAIN ]? [ period|time ]? ,? in? [ a|the ]? year:grain ago|earlier|before",
           _same_last_year, {"the same quarter a year earlier": "2023-Q1",
            "the same period a year ago": "2023"}, article=True),
    Phrase("same-period-years-ago",
           "same [ grain:GRAIN ]? [ period|time ]? ,? count:COUNT years:grain|grains ago|earlier|before",
           _same_years_ago, {"the same month two years ago": "2022-04"}, article=True),
    Phrase("same-run", "same COUNT grains [ of? the? back|past year:grain ]?", _same_run,
           {"In July-September it made 9, against 8 in [the same three months of 2019]": "2019-07/2019-09"},
           article=True, open=True),
    Phrase("prior-same-period", "back same [ grain:GRAIN ]? [ period ]?", _prior_same,
           {"[the prior corresponding period]": "2023"}, article=True),
    Phrase("year-ago-period",
           "same? year:grain - ago|earlier|before [ grain:GRAIN ]? [ period ]? [ COUNT grains ]?",
           _same_last_year, {"the year-ago quarter": "2023-Q1",
            "the year-earlier period": "2023"}, article=True),
    Phrase("prior-year-period", "back -? year:grain [ 's ]? -? [ grain:GRAIN ]? [ period ]?",
           _prior_year_period, {"the prior-year period": "2023",
            "the previous year's quarter": "2023-Q1"}, article=True),
    Phrase("period-of-year", "same? whole:year [ grain:GRAIN ]? [ period ]?", _year_period,
           {"the 2021 period": "2021"}, article=True),
    Phrase("same-months", "same grain:grains", _same_months,
           {"[the same months of 2019]": "2019"}, article=True, open=True),
)  # fmt: skip
