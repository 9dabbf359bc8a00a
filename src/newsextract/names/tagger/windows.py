"""Long texts in windows that part where little is lost: at gaps in what is read, line ends, full stops."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

LONGEST = 254  # pieces in a window, without its opening and closing one
SLACK = 24  # pieces on each side of an even cut within which a better one is looked for
MARGIN = 16  # pieces that two windows share where there is none


class Window(NamedTuple):
    """Words `[first, end)` are read, of which `[core, core_end)` are tagged here."""

    first: int
    core: int
    core_end: int
    end: int


def windows(lengths: Sequence[int], fitness: Sequence[int]) -> list[Window]:
    """Windows over words of so many pieces each, whose cores follow on one another; of about equal length.

    `fitness` says how well the text may be cut before each word, 0 for not at all: there two windows overlap.
    Even windows rather than full ones: a last one of a few words would see little around them.
    """
    if not lengths:
        return []
    ends = list(accumulate(lengths))
    total = ends[-1]
    if total <= LONGEST:
        return [Window(0, 0, len(lengths), len(lengths))]
    # A word may reach over an even cut.
    count = -(-total // (LONGEST - 2 * SLACK - max(lengths)))
    cuts = [0, *(_cut(ends, fitness, total * number // count) for number in range(1, count)), len(lengths)]
    found: list[Window] = []
    for core, core_end in pairwise(cuts):
        if core < core_end:
            first = core if core == 0 or fitness[core] else _back(lengths, core, MARGIN)
            is_last = core_end == len(lengths)
            end = core_end if is_last or fitness[core_end] else _forth(lengths, core_end, MARGIN)
            found.append(Window(first, core, core_end, end))
    return found


def _cut(ends: Sequence[int], fitness: Sequence[int], pieces: int) -> int:
    """The word before which to cut nearest to so many `pieces`: the fittest, of these the nearest."""
    even = bisect_left(ends, pieces) + 1
    first, last = bisect_right(ends, pieces - SLACK) + 1, bisect_right(ends, pieces + SLACK)
    inside = range(first, min(last, len(ends) - 1) + 1)
    best = max(inside, key=lambda at: (fitness[at], -abs(at - even)), default=even)
    return best if best in inside and fitness[best] else min(even, len(ends))


def _back(lengths: Sequence[int], at: int, budget: int) -> int:
    while at > 0 and lengths[at - 1] <= budget:
        at -= 1
        budget -= lengths[at]
    return at


def _forth(lengths: Sequence[int], at: int, budget: int) -> int:
    while at < len(lengths) and lengths[at] <= budget:
        budget -= lengths[at]
        at += 1
    return at
