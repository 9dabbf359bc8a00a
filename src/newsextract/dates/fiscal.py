"""When an article's fiscal years end: a table of cues, read once an article and only if one is needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from newsextract.dates.lexicon import MONTH_NUMBERS

_MONTH = r"(?P<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\b"
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1": 1, "2": 2, "3": 3, "4": 4}


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """An article's fiscal year: the `month` in which it ends, if known.

    `lead` is 1 where a year is named by its beginning (`fiscal 2025`, to March 2026), else 0. `firm`: a
    date says so, rather than the country's custom. `split`: `2022-23` is one fiscal year, not a range of
    years.
    """

    month: int | None = None
    lead: int = 0
    firm: bool = False
    split: bool = False
    why: str = ""


@dataclass(frozen=True)
class YearEnd:
    """A row: a pattern over the text in lower case, and the month in which the fiscal year ends by it.

    `examples`: a text and that month.
    """

    name: str
    pattern: str
    month: Callable[[re.Match[str]], int]
    examples: Mapping[str, int] = field(hash=False)
    firm: bool = True


def _named(match: re.Match[str]) -> int:
    return MONTH_NUMBERS[match["month"][:3]]


def _by_quarter(match: re.Match[str]) -> int:
    """The fourth quarter ends with the year: the month so many quarters on."""
    return (_named(match) - 1 + 3 * (4 - _QUARTERS[match["quarter"]])) % 12 + 1


def _march(_: re.Match[str]) -> int:
    return 3


YEAR_ENDS: tuple[YearEnd, ...] = (
    YearEnd("fiscal year ends",
            r"\b(?:fiscal|financial) year(?: \d{4}(?:[-/]\d{2,4})?)?,?(?: that| which)? ?\(?"
            r"(?:ended|ending|ends|to|through|closed)(?: in| on)?(?: the)?(?: end of| end-| )?"
            rf"\s{{0,2}}(?:\d{{1,2}} )?{_MONTH}", _named,
            {"in the fiscal year ended March 31, 2021": 3, "Its fiscal year ends in September.": 9,
             "the financial year to 30 June": 6, "the fiscal year to end-March": 3}),
    YearEnd("fiscal year spelled out",
            r"\b(?:fy ?['’]?\d{2,4}(?:-\d\d)?|(?:fiscal|financial)(?: year)? \d{4}),? ?\(?"
            rf"(?:ended|ending|ends|which ends|(?:which|that) ended|to) (?:in |on )?(?:end-)?"
            rf"(?:\d{{1,2}} )?{_MONTH}", _named,
            {"in fiscal 2025 (ending March 2026)": 3, "FY24 ended in September": 9,
             "fiscal 2026, which ended on May 31": 5}),
    YearEnd("year ends",
            r"\b(?:the|its|our) (?:company['’]s |group['’]s )?(?:business |accounting )?year"
            rf" (?:ends|closes) (?:on|in|at) (?:the end of )?(?:\d{{1,2}} )?{_MONTH}", _named,
            {"The year ends on 31 March.": 3}),
    YearEnd("months of the fiscal year", r"\b(?:april|apr) ?(?:-|–|to) ?(?:march|mar)\b", _march,
            {"the year 2021-22 (April-March)": 3}),
    YearEnd("quarter ended",
            r"\b(?P<quarter>first|second|third|fourth)[ -]quarter(?: of (?:fiscal|fy) ?\d{2,4}| results)?,?"
            rf" (?:that )?(?:ended|ending)(?: on)? (?:\d{{1,2}} )?{_MONTH}", _by_quarter,
            {"the fourth quarter ended October 31, 2021": 10, "the second quarter ended September 30": 3}),
    YearEnd("quarter by code",
            r"\bq(?P<quarter>[1-4])(?: ?fy ?['’]?\d\d)? ?\(?(?:ended|ending)(?: on)?"
            rf" (?:\d{{1,2}} )?{_MONTH}", _by_quarter,
            {"Q1 ended June 30": 3}),
    YearEnd("Indian custom",
            r"\b(?:crores?|lakhs?|rs\.? ?\d)|₹|(?<![\d,])\d{1,2},\d\d,\d{3}(?![\d,])", _march,
            {"earned Rs 90 crore in FY21": 3, "sold 1,43,216 of them": 3}, firm=False),
    YearEnd("Japanese custom", r"\b(?:yen|jpy)\b", _march,
            {"It made 9 billion yen in fiscal 2021": 3}, firm=False),
)  # fmt: skip
_COMPILED = [(row, re.compile(row.pattern)) for row in YEAR_ENDS]
_LEADING = re.compile(
    r"\b(?:fy ?|(?:fiscal|financial)(?: year)? )(?P<named>20\d\d),? ?\(?(?:which |that )?"
    r"(?:ending|ends|ended|to|through|runs to)(?: in| on)?(?: end-| )?\s?(?:\d{1,2} )?"
    rf"{_MONTH}(?: \d{{1,2}},)? (?P<ends>20\d\d)"
)
_SPEAKS = re.compile(r"\bfy ?['’]?\d\d|\b(?:fiscal|financial year)\b")
_SOUTH_ASIAN = "Indian custom"


def read(low: str) -> FiscalYear:
    """The fiscal year of an article, from its text in lower case. Linear."""
    speaks = _SPEAKS.search(low) is not None
    for row, pattern in _COMPILED:
        if found := pattern.search(low):
            leading = _LEADING.search(low)
            lead = 1 if leading and int(leading["ends"]) == int(leading["named"]) + 1 else 0
            split = speaks or row.name == _SOUTH_ASIAN
            return FiscalYear(row.month(found), lead, row.firm, split, f"fiscal year ends in month "
                              f"{row.month(found)}: {row.name}")  # fmt: skip
    return FiscalYear(split=speaks)
