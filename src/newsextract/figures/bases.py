"""What a change is measured against: `year-on-year`, `from the previous month`, `over the same period last
year`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

Basis: TypeAlias = Literal["yoy", "mom", "qoq", "wow", "ytd"]


@dataclass(frozen=True, slots=True)
class BasisRow:
    """A row: what a change is measured against. `pattern` is matched in lower case; `cue` is a word in all
    its matches, looked for first. `before` says that the phrase may also stand ahead of the figure.
    """

    name: Basis
    cues: tuple[str, ...]
    pattern: str
    examples: tuple[str, ...]
    before: bool = True


_THAN = (
    r"(?:from|over|than|on|against|versus|vs\.?|(?:as |when )?compared (?:with|to)|relative to|"
    r"in comparison (?:with|to)|up from|down from|of|above|below)"
)

BASES: tuple[BasisRow, ...] = (
    BasisRow("yoy", ("y/y", "y-o-y", "yoy", "y-y", "yr/yr", "yr-on-yr", "yr-o-yr", "yr on yr"),
             r"\b(?:y/y|y-o-y|yoy|y-y|yr/yr|yr-on-yr|yr-o-yr|yr on yr)(?!\w)",
             ("up 5% y/y", "a YoY rise of 5%", "a 5% y-o-y fall")),
    BasisRow("yoy", ("year",),
             r"\byear[ -](?:on|over|to)[ -]year\b(?! to date)|\byear on year\b|\b(?:on(?: an?| the)?|"
             r"over the) year\b(?! to)|\bon-year\b|\byear-earlier\b|\byear-ago\b",
             ("up 5% year-on-year", "a year-over-year rise of 5%", "up 5% on the year", "up 5% on year")),
    BasisRow("yoy", ("year",),
             r"\b(?:a|one) year (?:ago|earlier|before|previously|prior)\b|\bthe (?:fiscal |financial |"
             r"calendar )?year (?:before|earlier|prior)\b",
             ("up 5% from a year earlier", "up 5% from a year ago", "5% more than the year before"),
             before=False),
    BasisRow("yoy", ("year",),
             rf"\b{_THAN} (?:the )?(?:last|previous|prior|preceding|past) (?:fiscal |financial |"
             rf"calendar )?year\b",
             ("up 5% from the previous year", "5% higher than last year", "up 5% on last year"),
             before=False),
    BasisRow("yoy", ("year",),
             rf"\b{_THAN} (?:in )?[a-z]+,? (?:of |in )?(?:last|the previous|the prior) year\b",
             ("a decline of 5% compared to October of last year", "5% higher than in May last year"),
             before=False),
    BasisRow("yoy", ("year",),
             rf"\b(?:{_THAN} )?(?:the )?(?:same|corresponding|comparable|equivalent|similar|year-ago|like) "
             r"(?:[\w-]+ ){0,2}?(?:period|month|quarter|half|week|day|time|term|months|weeks|"
             r"days)?,? ?(?:(?:of|in|a|the|one|for|during) )?(?:the )?(?:last|previous|prior|preceding|past|"
             r"year) ?(?:year|ago|earlier|before)?\b",
             ("up 5% over the same period last year",
              "up 5% compared with the same month of the previous year",
              "5% higher than the corresponding period of last year"),
             before=False),
    BasisRow("yoy", ("annual", "year"),
             r"\b(?:annual|annualised|annualized|annually|yearly)\b(?! (?:average|compound|report|sales|"
             r"capacity|output))",
             ("an annual rise of 5%", "grew 5% annually", "a 5% annual growth")),
    BasisRow("yoy", ("period", "month", "quarter"),
             rf"\b{_THAN} (?:the )?(?:year-ago|year-earlier|prior-year|previous-year|same) (?:period|month|"
             rf"quarter|level|figure)\b",
             ("up 5% from the year-ago period", "5% above the prior-year quarter"), before=False),
    BasisRow("mom", ("m/m", "m-o-m", "mom", "m-m"), r"\b(?:m/m|m-o-m|mom|m-m)(?!\w)",
             ("up 5% m/m", "a MoM fall of 5%")),
    BasisRow("mom", ("month",),
             r"\bmonth[ -](?:on|over|to|by)[ -]month\b|\b(?:on|over) the month\b|\bon-month\b|\bon month\b",
             ("up 5% month on month", "a month-over-month rise of 5%", "down 5% on the month")),
    BasisRow("mom", ("month",),
             rf"\b{_THAN} (?:the )?(?:last|previous|prior|preceding|past) month\b|\b(?:a|one) month (?:ago|"
             rf"earlier|before)\b"
             r"|\bthe month before\b",
             ("up 5% from the previous month", "down 5% from a month earlier"), before=False),
    BasisRow("qoq", ("q/q", "q-o-q", "qoq", "q-q", "sequential"),
             r"\b(?:q/q|q-o-q|qoq|q-q)(?!\w)|\bsequential(?:ly)?\b", ("up 5% q/q", "up 5% sequentially")),
    BasisRow("qoq", ("quarter",),
             r"\bquarter[ -](?:on|over|to)[ -]quarter\b|\b(?:on|over) the quarter\b|\bon-quarter\b",
             ("up 5% quarter on quarter", "down 5% on the quarter")),
    BasisRow("qoq", ("quarter",),
             rf"\b{_THAN} (?:the )?(?:last|previous|prior|preceding|past) quarter\b|\b(?:a|"
             rf"one) quarter (?:ago|earlier|before)\b"
             r"|\bthe (?:three months|quarter) (?:before|earlier)\b|\bthe previous three months\b",
             ("up 5% from the prior quarter", "up 5% from a quarter earlier"), before=False),
    BasisRow("wow", ("w/w", "w-o-w", "wow", "week"),
             r"\b(?:w/w|w-o-w|wow)(?!\w)|\bweek[ -](?:on|over|to)[ -]week\b|\bon the week\b"
             rf"|\b{_THAN} (?:the )?(?:last|previous|prior|preceding|past) week\b|\b(?:a|one) week (?:ago|"
             rf"earlier|before)\b",
             ("up 5% week on week", "down 5% from a week earlier", "up 5% w/w")),
    BasisRow("ytd", ("ytd", "date", "year"),
             r"\bytd\b|\byear[ -]to[ -]date\b|\bso far this year\b|\b(?:this|for the) year to date\b|"
             r"\bsince (?:the )?(?:start|beginning) of (?:the|this) year\b",
             ("up 5% year to date", "down 5% so far this year", "up 5% YTD"), before=False),
)  # fmt: skip

_ANY_CUE = re.compile("|".join(re.escape(cue) for cue in sorted({cue for row in BASES for cue in row.cues})))
_COMPILED = tuple((row, re.compile(row.pattern)) for row in BASES)


def rows_for(low: str) -> list[tuple[BasisRow, re.Pattern[str]]]:
    """The rows of which a cue stands in `low`: no pattern is tried in vain."""
    if _ANY_CUE.search(low) is None:
        return []
    return [(row, pattern) for row, pattern in _COMPILED if any(cue in low for cue in row.cues)]


def find_basis(low: str, start: int, end: int, ahead: bool = False) -> tuple[int, int, BasisRow] | None:
    """The first basis phrase in `low[start:end]`, the longest where two start together.

    With `ahead`, only of rows whose phrase may stand ahead of a figure.
    """
    best: tuple[int, int, BasisRow] | None = None
    for row, pattern in rows_for(low[start:end]):
        if ahead and not row.before:
            continue
        match = pattern.search(low, start, end)
        if match and (best is None or (match.start(), -match.end()) < (best[0], -best[1])):
            best = match.start(), match.end(), row
    return best
