"""Which predicted mention answers which gold mention: one to one, within a label or across labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsextract.records import Entity


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold mention and the predicted mention that overlaps it."""

    gold: Entity
    predicted: Entity

    @property
    def exact(self) -> bool:
        """Whether both have the same boundaries."""
        return self.gold.start == self.predicted.start and self.gold.end == self.predicted.end

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
    """Pair mentions of the same label that overlap.

    The pairing is the one with the most pairs; of several, the one with the greatest overlap in total; of
    several, the leftmost. So an exact pair is always kept. Spans of one side must not overlap one another,
    as `records.check` makes sure. Swapping the sides swaps the partners of each pair and nothing else.
    O(n log n).
    """
    there = {(e.start, e.end, e.label): e for e in predicted}
    exact = [(e, there.get((e.start, e.end, e.label))) for e in gold]
    pairs = [Pair(one, other) for one, other in exact if other is not None]
    left, right = _rest(pairs, gold, predicted)
    for label in {entity.label for entity in left} & {entity.label for entity in right}:
        pairs += _paired([e for e in left if e.label == label], [e for e in right if e.label == label])
    return _alignment(pairs, gold, predicted)


def align_across_labels(gold: Sequence[Entity], predicted: Sequence[Entity]) -> Alignment:
    """Pair overlapping mentions as `align` does, whatever their labels."""
    there = {(e.start, e.end): e for e in predicted}
    exact = [(e, there.get((e.start, e.end))) for e in gold]
    pairs = [Pair(one, other) for one, other in exact if other is not None]
    return _alignment([*pairs, *_paired(*_rest(pairs, gold, predicted))], gold, predicted)


def _rest(
    pairs: Sequence[Pair], gold: Sequence[Entity], predicted: Sequence[Entity]
) -> tuple[list[Entity], list[Entity]]:
    """What is in no pair. Of disjoint spans, those of an exact pair overlap no other, so it can go first."""
    used_gold = {pair.gold.start for pair in pairs}
    used_predicted = {pair.predicted.start for pair in pairs}
    left = [e for e in gold if e.start not in used_gold]
    return left, [e for e in predicted if e.start not in used_predicted]


def _alignment(pairs: list[Pair], gold: Sequence[Entity], predicted: Sequence[Entity]) -> Alignment:
    missed, spurious = _rest(pairs, gold, predicted)
    pairs.sort(key=lambda pair: pair.gold.start)
    return Alignment(pairs, sorted(missed, key=_start), sorted(spurious, key=_start))


def _start(entity: Entity) -> int:
    return entity.start


def _paired(gold: Sequence[Entity], predicted: Sequence[Entity]) -> list[Pair]:
    """The best one-to-one pairing of two lists of disjoint spans.

    All overlaps of disjoint spans, from left to right, form chains in which those of one span stand side by
    side. So the best choice among the first k follows from the best choices among fewer of them.
    """
    left, right = sorted(gold, key=_start), sorted(predicted, key=_start)
    first_left: dict[int, int] = {}
    first_right: dict[int, int] = {}
    overlaps: list[tuple[int, int]] = []
    before: list[int] = []  # how many overlaps stand left of every one that shares a span with this one
    best = [(0, 0)]  # pairs and shared length, at best, among the first k overlaps
    for k, (i, j, shared) in enumerate(_overlaps(left, right)):
        overlaps.append((i, j))
        before.append(min(first_left.setdefault(i, k), first_right.setdefault(j, k)))
        pairs, length = best[before[k]]
        best.append(max(best[k], (pairs + 1, length + shared)))
    chosen = []
    k = len(overlaps)
    while k:
        if best[k] == best[k - 1]:
            k -= 1
            continue
        i, j = overlaps[k - 1]
        chosen.append(Pair(left[i], right[j]))
        k = before[k - 1]
    return chosen


def _overlaps(left: Sequence[Entity], right: Sequence[Entity]) -> Iterator[tuple[int, int, int]]:
    """Both indices and the shared length of all overlapping pairs, by one walk over both sides."""
    i = j = 0
    while i < len(left) and j < len(right):
        one, other = left[i], right[j]
        shared = min(one.end, other.end) - max(one.start, other.start)
        if shared > 0:
            yield i, j, shared
        if one.end <= other.end:
            i += 1
        else:
            j += 1
