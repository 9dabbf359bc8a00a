"""Which words could be part of a name, and which are near enough to one to be worth reading.

A third of the words of news at most could belong to a name. The upper layers of the encoder read those alone,
after the lower ones have read them in their surroundings; that makes the tagger twice as fast.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsextract.names.tagger.words import (
    BROKEN,
    CAPITALS,
    CASELESS,
    GLUED,
    LETTER,
    LOWER,
    MIXED,
    TITLE,
    Word,
)

_CAPITAL = frozenset((TITLE, LETTER, CAPITALS, MIXED, CASELESS))
_GAP = 4  # words from one capital to the next in one name: `Ministry of Trade, Industry and Energy`
_REACH = 10  # words of context on each side


class Focus(NamedTuple):
    """For each word whether it could be in a name, and whether it is read at all."""

    candidates: list[bool]
    read: list[bool]


def focus(words: Sequence[Word]) -> Focus:
    """Words with a capital (or in a script without), what stands between two near ones, and what is joined
    on.

    A first line without any capital is read whole: headlines are sometimes set so.
    """
    candidates = [False] * len(words)
    before = -_GAP - 1
    for at, word in enumerate(words):
        if word.shape // 3 in _CAPITAL:
            start = before + 1 if at - before <= _GAP else at
            candidates[start : at + 1] = [True] * (at + 1 - start)
            before = at
        elif word.shape % 3 == GLUED and at and candidates[at - 1]:  # `Yong-won`
            candidates[at] = True
    line = _first_line(words)
    if not any(candidates[:line]):
        candidates[:line] = [word.shape // 3 == LOWER for word in words[:line]]
    return Focus(candidates, _near(candidates))


def _first_line(words: Sequence[Word]) -> int:
    for at in range(1, len(words)):
        if words[at].shape % 3 == BROKEN:
            return at
    return len(words)


def _near(candidates: Sequence[bool]) -> list[bool]:
    read = [False] * len(candidates)
    reached = 0
    for at, is_candidate in enumerate(candidates):
        if is_candidate:
            start, end = max(reached, at - _REACH), min(len(read), at + _REACH + 1)
            read[start:end] = [True] * (end - start)
            reached = end
    return read
