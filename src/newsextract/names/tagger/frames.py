"""What the words around a name say that it can't be: `an analyst with Ruden` names no person.

The encoder takes many a firm of an unknown name for a person or a place; these frames stand around
organisations so seldom without one that they may outweigh it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from newsextract.names.tables.frames import FRAMES, MODIFIERS
from newsextract.names.tables.rows import Side
from newsextract.names.tagger.decode import TAGS, Tagged
from newsextract.names.tagger.edges import POSSESSIVES
from newsextract.names.tagger.words import BROKEN, Word, split

AGAINST = 6.0  # in nats, as the likelihoods are
_MOST_MODIFIERS = 2
_LABELS = {"PERSON": TAGS.index("B-PERSON"), "LOC": TAGS.index("B-LOC")}


def with_frames(
    words: Sequence[Word], likelihoods: NDArray[np.float64], found: Sequence[Tagged]
) -> bool:
    """Take from `likelihoods` (words, tags), in place, what the frames speak against for the mentions
    `found`, and wherever the same words stand; whether any did."""
    framed = {_key(words, mention) for mention in found if mention.tag in _excluded(words, mention)}
    for mention in found if framed else ():
        if _key(words, mention) in framed:
            rows = slice(mention.first, mention.end)
            likelihoods[rows, mention.tag : mention.tag + 2] -= AGAINST
            likelihoods[rows] -= np.log(np.exp(likelihoods[rows]).sum(axis=1, keepdims=True))
    return bool(framed)


def _key(words: Sequence[Word], mention: Tagged) -> tuple[int, tuple[str, ...]]:
    """The tag and the words of a mention."""
    return mention.tag, tuple(word.surface for word in words[mention.first : mention.end])


def _excluded(words: Sequence[Word], mention: Tagged) -> frozenset[int]:
    """The first tags that the frames around a mention exclude."""
    at = mention.first - 1 - (words[mention.first - 1].surface == "the" if mention.first else 0)
    before = _longest(words, at, "before") if words[mention.first].shape % 3 != BROKEN else frozenset()
    return before | _longest(words, _behind(words, mention.end), "after")


def _behind(words: Sequence[Word], end: int) -> int:
    """The word after `'s` and its adjectives, `chairman` of `'s former chairman`; none without a `'s`."""
    if end >= len(words) or words[end].surface not in POSSESSIVES:
        return len(words)
    at = end + 1
    while at < min(len(words), end + 1 + _MOST_MODIFIERS) and words[at].surface in MODIFIERS:
        at += 1
    return at


def _longest(words: Sequence[Word], at: int, side: Side) -> frozenset[int]:
    """The tags excluded by the longest frame from word `at` outward."""
    step = 1 if side == "after" else -1
    frames = _frames(side)
    key: tuple[str, ...] = ()
    excluded: frozenset[int] = frozenset()
    for here in range(at, at + step * _reach(side), step):
        if not 0 <= here < len(words):
            break
        key = (*key, words[here].surface.lower())
        excluded = frames.get(key, excluded)
    return excluded


@cache
def _frames(side: Side) -> dict[tuple[str, ...], frozenset[int]]:
    """The words of each frame, from the name outward, and the tags that it excludes."""
    found = {}
    for row in FRAMES:
        if row.side == side:
            for phrase in row.phrases:
                words = tuple(word.surface for word in split(phrase))
                excluded = frozenset(_LABELS[label] for label in row.excludes)
                found[words if side == "after" else words[::-1]] = excluded
    return found


@cache
def _reach(side: Side) -> int:
    return max(map(len, _frames(side)))
