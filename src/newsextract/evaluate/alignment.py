"""Which predicted mention answers which gold mention: one to one, within a label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsextract.mentions import LABELS
from newsextract.records import Entity


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold mention and the predicted mention of the same label that overlaps it."""

    gold: Entity
    predicted: Entity

    @property
    def exact(self) -> bool:
        return (self.gold.start, self.gold.end) == (self.predicted.start, self.predicted.end)

    @property
    def overlap(self) -> int:
        """Shared length in code points."""
        return min(self.gold.end, self.predicted.end) - max(self.gold.start, self.predicted.start)


@dataclass(frozen=True, slots=True)
class Alignment:
    """The pairs of one article, and what found no partner, each in text order."""

    pairs: list[Pair]
    missed: list[Entity]
    spurious: list[Entity]


def align(gold: Sequence[Entity], predicted: Sequence[Entity]) -> Alignment:
    """Pair mentions of the same label: exact pairs first, then by greatest overlap, then the leftmost.

    Spans of one side must not overlap one another, as `records.check` makes sure. Swapping the sides swaps
    the partners of each pair and nothing else. O(n log n).
    """
    candidates = [
        pair
        for label in LABELS
        for pair in _overlapping(
            [e for e in gold if e.label == label], [e for e in predicted if e.label == label]
        )
    ]
    # Overlaps of disjoint spans run from left to right on both sides, so the sum of the starts tells any
    # two of them apart, and gives the same order with the sides swapped.
    candidates.sort(key=lambda p: (not p.exact, -p.overlap, p.gold.start + p.predicted.start))
    pairs: list[Pair] = []
    used_gold: set[tuple[int, str]] = set()
    used_predicted: set[tuple[int, str]] = set()
    for pair in candidates:
        if _key(pair.gold) not in used_gold and _key(pair.predicted) not in used_predicted:
            pairs.append(pair)
            used_gold.add(_key(pair.gold))
            used_predicted.add(_key(pair.predicted))
    return Alignment(
        pairs=sorted(pairs, key=lambda p: _key(p.gold)),
        missed=sorted((e for e in gold if _key(e) not in used_gold), key=_key),
        spurious=sorted((e for e in predicted if _key(e) not in used_predicted), key=_key),
    )


def _key(entity: Entity) -> tuple[int, str]:
    return entity.start, entity.label


def _overlapping(gold: Sequence[Entity], predicted: Sequence[Entity]) -> Iterator[Pair]:
    """All overlapping pairs of two lists of disjoint spans, by one walk over both."""
    left, right = sorted(gold, key=_key), sorted(predicted, key=_key)
    i = j = 0
    while i < len(left) and j < len(right):
        pair = Pair(left[i], right[j])
        if pair.overlap > 0:
            yield pair
        if left[i].end <= right[j].end:
            i += 1
        else:
            j += 1
