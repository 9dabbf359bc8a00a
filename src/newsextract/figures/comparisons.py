"""A change told by naming what it is compared with: `2% fewer than in May`, `up 5% from the 800 of 2018`.

The named period gives the basis by its distance from the period that the text speaks of: the same month,
quarter or half a year earlier, or the year before, is `yoy`; the month or quarter before is `mom` or `qoq`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Literal, TypeAlias

from newsextract.figures.bases import Basis

Grain: TypeAlias = Literal["month", "quarter", "half", "year"]

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?(?![ ](?:be|have|not|also|\d{1,2}\b(?!\d)))"
)
_PART = (
    r"(?P<nth>first|second|third|fourth|final|1st|2nd|3rd|4th) (?P<part>quarter|half|six months|three months)"
    r"|q(?P<q>[1-4])\b|(?P<q1>[1-4])q(?=\d|\b)|h(?P<h>[12])\b"
)
_YEAR = r"(?:fy ?|fiscal (?:year )?|financial year )?(?P<year>(?:19|20)\d\d)(?P<span>[-/–]\d\d)?(?![\d%]|,\d)"
_PERIOD = re.compile(rf"\b(?:(?:{_MONTH}|{_PART})(?:,? (?:of )?(?:the )?(?:'|’)?(?:{_YEAR}))?)")
_BARE_YEAR = re.compile(rf"\b{_YEAR}")
_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "final": 4}

# What leads to the thing compared with, and what may stand between it and the period: the level then
# (`the 1,648,912 sold in`), a determiner, a word of praise or blame (`the record`, `the weak`).
_LINK = re.compile(
    r"\b(?:from|over|than|on|against|versus|vs\.?|compared (?:with|to)|relative to|above|below|clear of|"
    r"short of|ahead of|behind|after)\b"
)
_BETWEEN = re.compile(
    r"[ ,(]+(?:(?:in|of|the|a|an|that|those|for|during|at|all|full|whole|about|around|some|nearly|almost|over"
    r"|same|corresponding|comparable|equivalent|like|weeks?|days?|period|months?|quarter|time|half|level"
    r"|million|billion|trillion|thousand|lakh|crore|mln|bln|bn|sold|made|built|produced|reported|recorded"
    r"|posted|registered|delivered|dispatched|shipped|exported|handled|loaded|booked|counted|seen|set|earned"
    r"|record|weak|strong|low|high|poor|very|figure|number|total|mark|it|was|were|year|calendar|rmb|eur|usd"
    r"|[$€£¥₹]?[\d.,]*\d[a-z]{0,3}%?(?: (?!and\b|in\b|of\b|while\b|but\b)[a-z]{1,12}\b){0,2})[ ,]+){0,9}"
)
_SAME = re.compile(r"\b(?:same|corresponding|comparable|equivalent)\b")
_REACH = 130
_MEMORY = 12
_SEQUENTIAL: dict[Grain, Basis] = {"month": "mom", "quarter": "qoq"}


@dataclass(frozen=True, slots=True)
class Period:
    """A named period: its grain, its number in the year (0 for a whole year), its year if given."""

    grain: Grain
    number: int
    year: int | None
    start: int
    end: int


class Timeline:
    """The periods that a text names, in order; read once, when first asked for."""

    def __init__(self, low: str) -> None:
        self._low = low
        self._periods: list[Period] | None = None
        self._starts: list[int] = []

    def periods(self) -> list[Period]:
        if self._periods is None:
            self._periods = _periods(self._low)
            self._starts = [period.start for period in self._periods]
        return self._periods

    def before(self, offset: int) -> list[Period]:
        """The nearest periods that are named before an offset: what the text speaks of."""
        known = self.periods()
        last = bisect_left(self._starts, offset)
        return known[max(0, last - _MEMORY) : last]

    def says_last_year(self, offset: int) -> bool:
        """Whether the words before an offset speak of the year before the article's own."""
        return "last year" in self._low[max(0, offset - _REACH) : offset]

    def starting_in(self, start: int, end: int) -> Period | None:
        """The first period that starts in `[start, end)`."""
        known = self.periods()
        at = bisect_left(self._starts, start)
        return known[at] if at < len(known) and known[at].start < end else None


def _periods(low: str) -> list[Period]:
    found = [_period(match) for match in _PERIOD.finditer(low)]
    taken = iter([*found, None])
    current = next(taken)
    years: list[Period] = []
    for match in _BARE_YEAR.finditer(low):
        while current is not None and current.end <= match.start():
            current = next(taken)
        if current is None or match.start() < current.start:
            years.append(Period("year", 0, _year(match), match.start(), match.end()))
    return sorted(found + years, key=lambda period: period.start)


def _year(match: re.Match[str]) -> int | None:
    if match["year"] is None:
        return None
    return int(match["year"]) + (match["span"] is not None)


def _period(match: re.Match[str]) -> Period:
    start, end, year = match.start(), match.end(), _year(match)
    if match["month"]:
        return Period("month", _MONTHS.index(match["month"][:3]) + 1, year, start, end)
    number = match["q"] or match["q1"] or match["h"] or _NTH[match["nth"] or "first"]
    half = match["h"] or (match["part"] or "") in ("half", "six months")
    return Period("half" if half else "quarter", int(number), year, start, end)


def compared_period(low: str, timeline: Timeline, start: int, limit: int) -> tuple[int, int, Basis] | None:
    """Where `low[start:limit]` names what a change is compared with, and the basis that this gives."""
    for link in _LINK.finditer(low, start, min(limit, start + _REACH)):
        between = _BETWEEN.match(low, link.end())
        if between is None:
            continue
        period = timeline.starting_in(between.start(), between.end() + 1)
        if period is None or period.start > limit or period.start < link.end():
            continue
        same = bool(_SAME.search(low, link.end(), period.start))
        basis = distance(timeline, period, start, same)
        if basis:
            return link.start(), period.end, basis
    return None


def distance(timeline: Timeline, period: Period, before: int, same: bool = False) -> Basis | None:
    """The basis of a comparison with `period`, by what the text spoke of before an offset.

    The same month, quarter or half, of another year or of none, makes it `yoy`; the next one `mom` or `qoq`.
    """
    if period.grain == "year":
        return "yoy" if same else _years(timeline, period, before)
    known = [one for one in timeline.before(before) if one.grain == period.grain]
    size = {"month": 12, "quarter": 4, "half": 2}[period.grain]
    follows = any((now.number - period.number) % size == 1 for now in known)
    if follows and period.year is None and not same:
        return _SEQUENTIAL.get(period.grain)
    for now in known:
        apart = now.year - period.year if now.year and period.year else 1
        if now.number == period.number and apart == 1:
            return "yoy"
    if follows:
        return _SEQUENTIAL.get(period.grain)
    return "yoy" if not known and period.year is not None else None


def _years(timeline: Timeline, period: Period, before: int) -> Basis | None:
    """A year ago, unless the text speaks of later years only: `up 30% from 2019` in an article on 2023."""
    years = {one.year for one in timeline.before(before) if one.year is not None}
    if period.year is None:
        return None
    if period.year + 1 in years or max(years, default=0) <= period.year:
        return "yoy"
    return "yoy" if period.year + 2 in years and timeline.says_last_year(before) else None
