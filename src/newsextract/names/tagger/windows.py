"""Long texts in overlapping windows: every word is tagged once, with words around it on both sides."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

LONGEST = 254  # pieces in a window, without its opening and closing one
MARGIN = 16  # pieces of context beside a core that doesn't begin or end the text


class Window(NamedTuple):
    """Words `[first, end)` are read, of which `[core, core_end)` are tagged here."""

    first: int
    core: int
    core_end: int
    end: int


def windows(lengths: Sequence[int]) -> list[Window]:
    """Windows over words of so many pieces each, whose cores follow on one another; of about equal length.

    Even cores rather than full ones: a last window of a few words would see little around them.
    """
    if not lengths:
        return []
    ends = list(accumulate(lengths))
    total = ends[-1]
    if total <= LONGEST:
        return [Window(0, 0, len(lengths), len(lengths))]
    # A word has at most a dozen pieces; leaving room for one on each side keeps every window within bounds.
    room = LONGEST - 2 * MARGIN - 2 * max(lengths)
    count = -(-total // room)
    found: list[Window] = []
    core = 0
    for number in range(1, count + 1):
        core_end = _first_beyond(ends, total * number // count, core)
        if core_end > core:
            first = _back(lengths, core, MARGIN)
            end = _forth(lengths, core_end, MARGIN)
            found.append(Window(first, core, core_end, end))
        core = core_end
    return found


def _first_beyond(ends: Sequence[int], pieces: int, at: int) -> int:
    while at < len(ends) and ends[at] <= pieces:
        at += 1
    return at


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
