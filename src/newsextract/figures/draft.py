"""A figure on its way to a mention: found first, then joined with its neighbours, then given its meaning."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, TypeAlias

from newsextract.figures.words import words
from newsextract.numerals import Numeral, lowered
from newsextract.numerals.words import Number

Kind: TypeAlias = Literal["percent", "money", "measure", "generic", "count", "ordinal"]
Change: TypeAlias = Literal["up", "down", "flat"]


@dataclass(slots=True)
class Draft:
    """One figure. `start` and `end` span number, sign, currency and unit; approximators come last.

    `value` holds the number without the factor of its unit, and `high` the upper end of a range. `explicit`
    says that the figure has a unit or currency of its own, not one shared from a neighbour.
    """

    start: int
    end: int
    numeral: Numeral
    value: Number
    kind: Kind = "count"
    unit: str | None = None
    factor: Decimal = Decimal(1)
    scale: int = 1
    sign: str = ""
    high: Number | None = None
    explicit: bool = False
    leads: bool = False  # the currency stands before the number
    mod: str | None = None
    item: str | None = None
    change: Change | None = None
    basis: str | None = None
    rule: str = ""
    why: list[str] = field(default_factory=list)


class Passage:
    """A text with what is known about it: its lower case, and the spans that are no figures."""

    def __init__(self, text: str, blocked: Sequence[tuple[int, int]] = ()) -> None:
        self.text = text
        self.low = lowered(text)
        ordered = sorted((start, end) for start, end in blocked if end > start)
        self._starts = [start for start, _ in ordered]
        self._ends = [end for _, end in ordered]

    def blocked(self, start: int, end: int) -> tuple[int, int] | None:
        """The blocked span that overlaps `[start, end)`, if any."""
        at = bisect_right(self._starts, end - 1) - 1
        if at >= 0 and self._ends[at] > start:
            return self._starts[at], self._ends[at]
        return None

    def in_capitals(self, at: int) -> bool:
        """Whether the words of the line around `at` are all in capitals, as in a headline."""
        start = self.text.rfind("\n", max(0, at - 160), at) + 1 or max(0, at - 160)
        end = self.text.find("\n", at, at + 160)
        line = self.text[start : end if end >= 0 else at + 160]
        return line.isupper() and len(line.split()) > 3

    def after_blocked(self, start: int) -> int:
        """Where the blocked span ends that a space or comma parts from `start`; 0 if none does."""
        at = bisect_right(self._ends, start) - 1
        end = self._ends[at] if at >= 0 else 0
        return end if start - end <= 3 and not self.text[end:start].strip(" ,\u00a0\n") else 0

    def sentence_end(self, start: int, limit: int = 400) -> int:
        """Where the sentence after `start` ends, within `limit` characters."""
        return _boundary(self.text, start, min(len(self.text), start + limit))

    def sentence_start(self, end: int, limit: int = 400) -> int:
        """Where the sentence before `end` starts, within `limit` characters."""
        at = low = max(0, end - limit)
        while (following := _boundary(self.text, at, end)) < end:
            low = at = following + 1
        return low


_STOP = re.compile(r"[.!?\n;]")
_CLOSERS = frozenset("\"'”’)]")


def _boundary(text: str, start: int, limit: int) -> int:
    """The first sentence boundary in `[start, limit)`, or `limit`.

    A full stop ends a sentence before a space and a capital; a line break does so unless the sentence runs on
    in lower case or digits, as in text that was wrapped.
    """
    for stop in _STOP.finditer(text, start, limit):
        at, letter = stop.start(), stop[0]
        if letter == ";":
            return at
        follows = text[at + 1 : at + 4].lstrip(" \"'”’)]")
        if letter == "\n":
            before = text[max(0, at - 2) : at].rstrip(" ")
            if not follows or before[-1:] in ".!?:" or follows[0] == "\n" or follows[0].isupper():
                return at
            continue
        spaced = text[at + 1 : at + 2].isspace() or text[at + 1 : at + 2] in _CLOSERS
        if (at + 1 >= len(text) or spaced) and (not follows or follows[0].isupper() or follows[0] == "\n"):
            if letter == "." and _abbreviates(text, at):
                continue
            return at
    return limit


_ABBREVIATIONS = words(
    "co inc corp ltd no mr mrs ms dr st u.s u.k vs jan feb mar apr jun jul aug sep sept oct nov dec approx"
    " est rs a.m p.m e.g i.e"
)


def _abbreviates(text: str, dot: int) -> bool:
    before = text[max(0, dot - 8) : dot].split()
    if not before:
        return False
    return before[-1].lower() in _ABBREVIATIONS or (len(before[-1]) == 1 and before[-1].isupper())
