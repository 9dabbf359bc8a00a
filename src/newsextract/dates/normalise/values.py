"""What an expression comes to: a TIMEX3 value with the periods that it spans."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from newsextract.dates import periods as p
from newsextract.dates.context import Context, Named
from newsextract.dates.expressions import Expression
from newsextract.dates.periods import Period
from newsextract.dates.tense import Tense
from newsextract.mentions import Value

NO_ANCHOR = "no publication date"
NEAREST = "nearest to the publication date"
FROM_ANCHOR = "from the publication date"


# `the outlook of January`, `its April guidance`, `September's report`: when that was, not when the rest is.
_APART_BEFORE = re.compile(r"\bof $|\b(?:its|their|his|an?) $")
_APART_AFTER = re.compile(
    r"(?:['’]s)?(?: [a-z]{2,14}){0,2} (?:report|data|figures|results|numbers|payrolls|statistics)\b"
)


@dataclass(frozen=True, slots=True)
class Resolved:
    """A TIMEX3 value; `first` and `last` are the periods that it spans, where they are known.

    `explicit`: the text itself names the year. `why`: short clauses, what settled the value. `fiscal`: the
    calendar period that stands for a fiscal one.
    """

    type: str
    timex: str
    first: Period | None = None
    last: Period | None = None
    mod: str | None = None
    why: tuple[str, ...] = ()
    explicit: bool = False
    fiscal: Period | None = None

    def value(self) -> Value:
        """The value of the annotation guidelines; keys without content are left out."""
        found: Value = {"type": self.type, "value": self.timex}
        if self.type == "DATE" and self.first is not None and self.last is not None:
            first, last = self.first.days(), self.last.days()
            if first and last:
                found["start"], found["end"] = first[0].isoformat(), last[1].isoformat()
        if self.mod:
            found["mod"] = self.mod
        return found


@dataclass(frozen=True, slots=True)
class Reading:
    """One mention being read: where it stands, and all that may settle its value.

    `inner` resolves an expression inside the one at hand, at the same place.
    """

    context: Context
    start: int
    end: int
    inner: Callable[[Expression], Resolved | None]

    @property
    def anchor(self) -> dt.date | None:
        return self.context.anchor

    def source(self, named: Named) -> str:
        """The clause that says where a period that settles this one stands."""
        back = self.context.sentences.at(self.start) - named.sentence
        return "period of the sentence" if not back else "period of the sentence before" if back == 1 \
            else f"period of {back} sentences before"  # fmt: skip

    def _stands_apart(self) -> bool:
        """Whether a month belongs to a noun of its own, which need not share the sentence's tense."""
        text = self.context.text
        before = _APART_BEFORE.search(text, max(0, self.start - 16), self.start)
        return bool(before or _APART_AFTER.match(text, self.end))

    def tense(
        self, weekday: bool = False, day: bool = False, named: bool = False
    ) -> tuple[Tense, tuple[str, ...]]:
        """The tense in which the mention, a weekday or a day of a month, is told; and the clause that
        explains the choice of a year by it."""
        if named and self._stands_apart():
            return "", (NEAREST,)
        tense, cue = self.context.tenses.at(self.start, self.end, weekday, day)
        return tense, ((f"{tense} by {cue!r}",) if tense else (NEAREST,))


class Resolve(Protocol):
    """A resolver: an expression of one kind and its reading to a value; None if it says nothing after all."""

    def __call__(self, expression: Expression, reading: Reading, /) -> Resolved | None: ...


def point(period: Period, *why: str, explicit: bool = False) -> Resolved:
    """One period."""
    return Resolved("DATE", period.timex, period, period, None, why, explicit)


def span(first: Period, last: Period, *why: str, explicit: bool = False) -> Resolved:
    """From one period to another; one alone if they are the same."""
    if first == last:
        return point(first, *why, explicit=explicit)
    return Resolved("DATE", f"{first.timex}/{last.timex}", first, last, None, why, explicit)


def day(date: dt.date, *why: str, explicit: bool = False) -> Resolved:
    """One day."""
    return point(p.containing(p.DAY, date), *why, explicit=explicit)


def days(first: dt.date, last: dt.date, *why: str, explicit: bool = False) -> Resolved:
    """A range of days."""
    return span(p.containing(p.DAY, first), p.containing(p.DAY, last), *why, explicit=explicit)


def unknown(timex: str, *why: str) -> Resolved:
    """A value with an open place, or a reference: no days are known."""
    return Resolved("DATE", timex, why=why)


def reference(shift: int, *why: str) -> Resolved:
    """The past, the present or the future, by the sign of `shift`."""
    return unknown("PAST_REF" if shift < 0 else "FUTURE_REF" if shift > 0 else "PRESENT_REF", *why)
