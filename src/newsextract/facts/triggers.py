"""Where a text speaks of which metric."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from newsextract.facts.metrics import METRICS, MetricRow

_ROWS = tuple((row, re.compile(rf"\b(?:{row.words})(?!\w)", re.I)) for row in METRICS)
_PREFILTER = re.compile(
    "|".join(rf"(?P<r{k}>\b(?:{row.words})(?!\w))" for k, row in enumerate(METRICS)), re.I
)
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

    def row_for(self, label: str) -> MetricRow | None:
        """The row that takes figures of `label`, the earliest; None if these words say nothing of such."""
        return next((row for row in self.rows if label in row.takes), None)


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

    Linear: each place that begins a trigger is tried with each row once.
    """
    found = []
    at = 0
    while match := _PREFILTER.search(text, at):
        start = match.start()
        hits = [(m.end(), row) for row, pattern in _ROWS if (m := pattern.match(text, start))]
        end = max(e for e, _ in hits)
        # Shorter readings stay behind the longest one, for labels that it does not take.
        ranked = sorted(hits, key=lambda hit: -hit[0])
        found.append(Trigger(start, end, tuple(row for _, row in ranked)))
        at = max(end, start + 1)
    return found
