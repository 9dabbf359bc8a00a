"""What the tables of names say, weighed against the encoder: known names, legal forms, honorifics, cues.

The finder by evidence reads the text by itself; each of its mentions speaks for its tags, and where it
sees no name it speaks for there being none. Neither side overrides the other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile

import numpy as np
from numpy.typing import NDArray

from newsextract.mentions import Mention
from newsextract.names.tagger.decode import TAGS
from newsextract.names.tagger.words import Word

# In nats, as the likelihoods are; set on IEER, dev, and articles that a trial encoder hadn't read.
FOR_A_NAME = 4.0  # times the score of the mention
FOR_NONE = 2.5
FOR_NONE_BESIDE = 1.5  # for a word that may go on with a name which the tables see
_REACH = 5  # words beside a name that may belong to it


def with_tables(
    words: Sequence[Word],
    likelihoods: NDArray[np.float64],
    mentions: Sequence[Mention],
    candidates: Sequence[bool],
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """`likelihoods` (words, tags) with the word of the tables' `mentions` added, as log-probabilities
    again, and for each word whether the tables see a name there, (words,)."""
    changed = likelihoods.copy()
    starts = [word.start for word in words]
    against = np.full(len(words), FOR_NONE)
    named = np.zeros(len(words), np.bool_)
    for mention in mentions:
        first, end = bisect_left(starts, mention.start), bisect_left(starts, mention.end)
        if first == end:
            continue
        tag = TAGS.index(f"B-{mention.label}")
        changed[first, tag] += FOR_A_NAME * mention.score
        changed[first + 1 : end, tag + 1] += FOR_A_NAME * mention.score
        named[first:end] = True
        against[_beside(candidates, first, end)] = FOR_NONE_BESIDE
    against[named] = 0.0
    changed[:, 0] += against
    normalised: NDArray[np.float64] = changed - np.log(np.exp(changed).sum(axis=1, keepdims=True))
    return normalised, named


def _beside(candidates: Sequence[bool], first: int, end: int) -> list[int]:
    """The words before and after `[first, end)` that could go on with a name there."""
    found: list[int] = []
    for side in (
        range(first - 1, max(first - 1 - _REACH, -1), -1),
        range(end, min(end + _REACH, len(candidates))),
    ):
        found += takewhile(candidates.__getitem__, side)
    return found
