"""Where a text speaks of which metric."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from newsextract.facts.metrics import METRICS, MetricRow

_HEAD = 3  # letters of a row's heads


def _by_head() -> dict[str, tuple[MetricRow, ...]]:
    """The rows by the first letters of a word that can begin a match: most words need no further look."""
    table: dict[str, tuple[MetricRow, ...]] = {}
    for row in METRICS:
        for head in row.heads.split():
            table[head] = (*table.get(head, ()), row)
    return table


_ROWS = _by_head()


def _begins() -> re.Pattern[str]:
    """Where a word begins that can begin a match: by its first letter, then by the next two."""
    tails: dict[str, list[str]] = {}
    for head in sorted(_ROWS):
        tails.setdefault(head[0], []).append(head[1:] if len(head) == _HEAD else head[1:] + r"(?!\w)")
    return re.compile(
        r"\b(?:" + "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in tails.items()) + ")"
    )


_BEGINS = _begins()
_BY_NAME = {row.name: row for row in METRICS}


# Compiled where first needed: a start should not wait for all of them.
@cache
def _any_of(head: str) -> re.Pattern[str]:
    """The words of all rows with this head: most words that could begin a match begin none."""
    return re.compile("|".join(rf"(?:{row.words})(?!\w)" for row in _ROWS[head]), re.I)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_BY_NAME[name].words})(?!\w)", re.I)


# Nouns that begin a new statement where they stand between two figures.
NOUNS = re.compile(
    r"\b(?:sales|production|output|exports|imports|revenues?|profits?|income|earnings|"
    r"orders|deliveries|registrations|"
    r"margin|shares?|capacity|employees|turnover|volumes|shipments)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words `[start, end)` that speak of a metric, and the rows that they may stand for."""

    start: int
    end: int
    rows: tuple[MetricRow, ...]

    def row_for(self, label: str, change: bool = False) -> MetricRow | None:
        """The row that takes figures of `label`, the earliest; None if these words say nothing of such.

        `change` if the figure is a change alone, of which rows of levels say nothing.
        """
        return next((row for row in self.rows if label in row.takes and not (change and row.levels)), None)


class Triggers:
    """All triggers of a text, to be asked for by stretch."""

    def __init__(self, text: str) -> None:
        self.found = find_triggers(text)
        self._starts = [t.start for t in self.found]

    def between(self, start: int, end: int) -> Sequence[Trigger]:
        """Triggers that begin in `[start, end)`."""
        return self.found[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def find_triggers(text: str) -> list[Trigger]:
    """Triggers from left to right, without overlaps; at each place the longest match wins.

    Linear: each word is tried once with each row that can begin with it.
    """
    found = []
    reached = 0
    lower = text.lower()
    if len(lower) != len(text):  # a few letters are longer in lower case
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    for word in _BEGINS.finditer(lower):
        start = word.start()
        head = word.group().lower()
        if start < reached or not _any_of(head).match(text, start):
            continue
        hits = [(m.end(), row) for row in _ROWS[head] if (m := _pattern(row.name).match(text, start))]
        if hits:
            # Shorter readings stay behind the longest one, for labels that it does not take.
            hits.sort(key=lambda hit: -hit[0])
            reached = hits[0][0]
            found.append(Trigger(start, reached, tuple(row for _, row in hits)))
    return found
