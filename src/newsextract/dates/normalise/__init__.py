"""What a date means: expressions to TIMEX3 values, against the anchor, the tense and the dates named
before.

`RESOLVERS` has one function a kind of expression. A new kind of calculation is a function and a row in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsextract.dates import expressions as e
from newsextract.dates import periods as p
from newsextract.dates.algebra import year_of
from newsextract.dates.context import Context, Named
from newsextract.dates.expressions import Expression
from newsextract.dates.normalise import amounts, anaphors, calendar, ended, fiscal, parts, relative
from newsextract.dates.normalise.values import Reading, Resolve, Resolved, reference
from newsextract.dates.periods import FIRST_YEAR, LAST_YEAR, Period

__all__ = ["RESOLVERS", "Normaliser", "Resolved"]

# Any: each function takes the kind of expression that it stands beside.
RESOLVERS: Mapping[type[Any], Resolve | Any] = {
    e.CalendarDate: calendar.calendar_date,
    e.Season: calendar.season,
    e.Decade: calendar.decade,
    e.Century: calendar.century,
    e.Fiscal: fiscal.fiscal,
    e.SplitYear: fiscal.split_year,
    e.Holiday: calendar.holiday,
    e.Part: parts.part,
    e.NthWeekday: parts.nth_weekday,
    e.WeekdayBeside: parts.weekday_beside,
    e.Run: parts.run,
    e.Within: parts.within,
    e.Interval: parts.interval,
    e.Ended: ended.ended,
    e.Rest: parts.rest,
    e.Workday: parts.workday,
    e.Elliptic: anaphors.elliptic,
    e.Turn: calendar.turn,
    e.Relative: relative.relative,
    e.RelativeMember: relative.relative_member,
    e.Offset: relative.offset,
    e.Same: anaphors.same,
    e.Definite: anaphors.definite,
    e.Beside: anaphors.beside,
    e.Told: anaphors.told,
    e.Duration: amounts.duration,
    e.Recurring: amounts.recurring,
    e.Reference: amounts.vague,
    e.Modified: amounts.modified,
}

_COMPARING = re.compile(
    r"\b(?:compared (?:with|to)|than(?: in)?|versus|vs\.?|against|over|from|on)\s+(?:the\s+)?$", re.IGNORECASE
)
_SINCE = re.compile(r"\bsince\s+(?:the\s+)?$", re.IGNORECASE)
_COMPARING_FIGURE = re.compile(
    r"\b(?:compared (?:with|to)|than|versus|vs\.?|against|over|from|above|below)\s+(?:the\s+)?"
    r"[^\s\d]{0,4}\d[\d.,]*%?"
    r"(?: [^\W\d]{1,12}){0,3} (?:of|in|for)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_COMPARING_WITHIN = 64


class Normaliser:
    """Resolves the expressions of one article, in the order of its text: each may be context for the next."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def resolve(self, expression: Expression, start: int, end: int) -> Resolved | None:
        """The value of `expression` at `[start, end)`; None if it says nothing after all (a thirteenth
        month)."""

        def inner(part: Expression) -> Resolved | None:
            found: Resolved | None = RESOLVERS[type(part)](part, reading)
            return found

        reading = Reading(self._context, start, end, inner)
        resolved = inner(expression)
        if resolved is not None and resolved.fiscal is not None:
            at = resolved.fiscal
            explicit = year_of(expression) is not None or isinstance(expression, e.Ended)
            self._context.named.append(Named(
                start, self._context.sentences.at(start), at, at, explicit,
                anaphors.is_comparison(expression) or self._is_compared(start, at, False), fiscal=True,
                aside=self._context.is_aside(start)))  # fmt: skip
            return resolved
        if resolved is None or resolved.first is None or resolved.last is None:
            return resolved
        if not FIRST_YEAR <= resolved.first.year <= resolved.last.year <= LAST_YEAR:
            return reference(resolved.first.year - FIRST_YEAR - 1)
        self._context.named.append(Named(
            start, self._context.sentences.at(start), resolved.first, resolved.last, resolved.explicit,
            anaphors.is_comparison(expression) or (
                resolved.first == resolved.last
                and self._is_compared(start, resolved.first, resolved.explicit)),
            mod=resolved.mod,
            aside=anaphors.is_pointed(expression) or self._context.is_aside(start)))  # fmt: skip
        return resolved

    def _is_compared(self, start: int, period: Period, explicit: bool) -> bool:
        """Whether a period is an earlier one set beside the one told of: `in Q3 2023, against Q3 2022`."""
        beside = self._context.text[max(0, start - _COMPARING_WITHIN) : start]
        if _SINCE.search(beside):
            return True
        if p.LENGTH[period.grain] <= p.LENGTH[p.WEEK]:
            return False
        compared = _COMPARING.search(beside) is not None or _COMPARING_FIGURE.search(beside) is not None
        topic = self._context.topic(period.grain)
        if explicit and topic is not None and p.years_on(topic.first, -1) == period:
            return True
        for named in self._context.recent(start, 6 if compared else 2):
            if named.compared or named.first.grain != period.grain or period.index >= named.first.index:
                continue
            if compared or p.years_on(named.first, -1) == period:
                return True
        return False
