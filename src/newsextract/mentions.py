"""What travels between the finders: mentions in a text, and how overlapping ones are settled.

Plain and light on purpose: a finder makes thousands of these, and knows neither spaCy nor pydantic.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

NAME_LABELS = ("ORG", "PERSON", "LOC")
FIGURE_LABELS = ("QUANTITY", "ORDINAL", "PERCENT", "MONEY")
LABELS = (*NAME_LABELS, "DATE", *FIGURE_LABELS)
Label: TypeAlias = Literal["ORG", "PERSON", "LOC", "DATE", "QUANTITY", "ORDINAL", "PERCENT", "MONEY"]

Value: TypeAlias = "dict[str, str | int | float]"
"""A normalised value with the keys of the annotation guidelines; absent keys are left out."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A labelled span of a text: half-open offsets in Unicode code points.

    `rule` names the table row that found it; `why` says in short clauses what settled its value.
    """

    start: int
    end: int
    label: Label
    value: Value | None = None
    rule: str = ""
    why: tuple[str, ...] = ()
    score: float = 1.0

    def overlaps(self, other: Mention) -> bool:
        return self.start < other.end and other.start < self.end


# Who wins a tie of equal length: a grammar that read the words as a date or a measure knows more than a
# name finder; a unit or sign makes a figure surer than a bare count.
_PRECEDENCE = {label: rank for rank, label in enumerate(
    ("DATE", "MONEY", "PERCENT", "ORDINAL", "QUANTITY", "PERSON", "LOC", "ORG"))}
_FOREIGN = len(_PRECEDENCE)  # labels of other pipelines come last


def settle(mentions: Iterable[Mention]) -> list[Mention]:
    """Choose non-overlapping mentions: the longest first, then by label, then the leftmost.

    The outcome doesn't depend on the order of `mentions`. O(n log n). Returned in text order.
    """
    taken = Intervals()
    kept = (m for m in sorted(mentions, key=_rank) if taken.claim(m.start, m.end))
    return sorted(kept, key=lambda m: m.start)


def _rank(mention: Mention) -> tuple[int, int, int, str]:
    length = mention.end - mention.start
    return -length, _PRECEDENCE.get(mention.label, _FOREIGN), mention.start, mention.rule


class Intervals:
    """Disjoint claimed intervals, kept sorted for bisection."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def hold(self, start: int, end: int) -> bool:
        """Whether anything in `[start, end)` is claimed."""
        at = bisect_left(self._starts, end)
        return at > 0 and self._ends[at - 1] > start

    def claim(self, start: int, end: int) -> bool:
        """Claim `[start, end)` if nothing in it is claimed yet."""
        if self.hold(start, end):
            return False
        at = bisect_left(self._starts, end)
        self._starts.insert(at, start)
        self._ends.insert(at, end)
        return True
