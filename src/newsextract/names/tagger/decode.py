"""Scores of tags to mentions: the best sequence in which no mention begins in its middle."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

TAGS = ("O", "B-ORG", "I-ORG", "B-PERSON", "I-PERSON", "B-LOC", "I-LOC")

LINKS = frozenset(("of", "and", "&", "for", "the", "de", "van", "von", "und", "et"))
"""Words within names, at which none ends."""


class Tagged(NamedTuple):
    """A mention as words `[first, end)` with the index of its first tag."""

    first: int
    end: int
    tag: int


def best_mentions(
    scores: NDArray[np.float64], is_open: NDArray[np.bool_], links: AbstractSet[int] = frozenset()
) -> list[Tagged]:
    """The mentions of the best valid sequence of tags (Viterbi); `scores` are log-probabilities, (words,
    tags).

    Only words that are open, (words,), can be in a mention: each stretch of them is decoded by itself. No
    mention ends on one of the words `links`.
    """
    places: list[int] = np.flatnonzero(is_open).tolist()
    rows: list[list[float]] = scores[places].tolist()
    found: list[Tagged] = []
    first = 0
    for index, at in enumerate(places, 1):
        if index == len(places) or places[index] != at + 1:
            found += _best(rows[first:index], places[first], links)
            first = index
    return found


def _best(scores: Sequence[Sequence[float]], offset: int, links: AbstractSet[int]) -> list[Tagged]:
    """The mentions of a stretch that begins at word `offset`.

    An `I-` may only follow the `B-` or `I-` of its label; everything else may follow anything. So a step
    needs the best of all tags before it, and for each label the better of two. After a link only `O` can be
    followed by what doesn't go on with its name.
    """
    if len(scores) == 1:  # as most are
        tag = 0 if offset in links else max((0, 1, 3, 5), key=scores[0].__getitem__)
        return [Tagged(offset, offset + 1, tag)] if tag else []
    before = [0.0] + [float("-inf")] * 6
    back: list[tuple[int, int, int, int]] = []
    for at, row in enumerate(scores, offset):
        top = before[0] if at - 1 in links else max(before)
        best = before.index(top)
        org = 1 if before[1] >= before[2] else 2
        person = 3 if before[3] >= before[4] else 4
        place = 5 if before[5] >= before[6] else 6
        back.append((best, org, person, place))
        before = [
            top + row[0],
            top + row[1], before[org] + row[2],
            top + row[3], before[person] + row[4],
            top + row[5], before[place] + row[6],
        ]  # fmt: skip
    last = 0 if offset + len(scores) - 1 in links else before.index(max(before))
    return _trace(back, last, offset)


def _trace(back: list[tuple[int, int, int, int]], tag: int, offset: int) -> list[Tagged]:
    found: list[Tagged] = []
    end = 0
    for at in range(len(back) - 1, -1, -1):
        if tag == 0:
            end = 0
        else:
            end = end or at + 1
            if tag % 2:
                found.append(Tagged(offset + at, offset + end, tag))
                end = 0
        best, *inside = back[at]
        tag = inside[tag // 2 - 1] if tag and tag % 2 == 0 else best
    return found[::-1]
