"""What the tables of names say, weighed against the encoder: known names, legal forms, honorifics, cues.

The finder by evidence reads the text by itself; each of its mentions speaks for its tags, and where it
sees no name it speaks for there being none. Neither side overrides the other.
Only the rows of `tables.products`, which no name holds, and brackets are near to certain.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

import numpy as np
from numpy.typing import NDArray

from newsextract.mentions import Mention
from newsextract.names.tables.organisations import ORGANISATIONS
from newsextract.names.tables.products import NEVER
from newsextract.names.tagger.brackets import Bracketed
from newsextract.names.tagger.decode import TAGS
from newsextract.names.tagger.words import Word

# In nats, as the likelihoods are; set on IEER, dev, and articles that a trial encoder hadn't read.
FOR_A_NAME = 4.0  # times the score of the mention
FOR_KNOWN_WORDS = 2.0  # besides, for a name of several words that the tables know whole
AGAINST_OTHER_LABELS = 4.0  # of a name that the tables know as a firm's and nothing else's
FOR_NONE = 2.0
FOR_NONE_BESIDE = 1.0  # for a word that may go on with a name which the tables see
FOR_NONE_IN_ANY = 8.0  # for a word that no name holds: a model, a column of results, a title in short
FOR_A_LISTED_FIRM = 3.0  # for the word before a ticker
FOR_A_FIRM_IN_BRACKETS = 6.0
_FIRMS = frozenset(row.name for row in ORGANISATIONS)
_OTHERS = [TAGS.index("B-PERSON"), TAGS.index("B-LOC")]
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
        weight = FOR_A_NAME * mention.score
        if "known in several words" in mention.why:
            weight += FOR_KNOWN_WORDS
        changed[first, tag] += weight
        changed[first + 1 : end, tag + 1] += weight
        if mention.rule in _FIRMS and "doubtful name" not in mention.why:
            changed[first, _OTHERS] -= AGAINST_OTHER_LABELS
        named[first:end] = True
        against[_beside(candidates, first, end)] = FOR_NONE_BESIDE
    against[named] = 0.0
    never = _never()
    against[[at for at, word in enumerate(words) if word.surface in never]] = FOR_NONE_IN_ANY
    changed[:, 0] += against
    normalised: NDArray[np.float64] = changed - np.log(np.exp(changed).sum(axis=1, keepdims=True))
    return normalised, named


def with_brackets(found: Bracketed, likelihoods: NDArray[np.float64], is_open: NDArray[np.bool_]) -> None:
    """Add to `likelihoods` and `is_open`, in place, what brackets say of the words in and before them."""
    if not (found.listed or found.firms or found.tickers):
        return
    org = TAGS.index("B-ORG")
    likelihoods[found.listed, org : org + 2] += FOR_A_LISTED_FIRM
    for first, end in found.firms:
        likelihoods[first, org] += FOR_A_FIRM_IN_BRACKETS
        likelihoods[first + 1 : end, org + 1] += FOR_A_FIRM_IN_BRACKETS
        is_open[first:end] = True
    is_open[found.tickers] = False
    changed = [*found.listed, *(at for first, end in found.firms for at in range(first, end))]
    likelihoods[changed] -= np.log(np.exp(likelihoods[changed]).sum(axis=1, keepdims=True))


def _beside(candidates: Sequence[bool], first: int, end: int) -> list[int]:
    """The words before and after `[first, end)` that could go on with a name there."""
    found: list[int] = []
    for side in (
        range(first - 1, max(first - 1 - _REACH, -1), -1),
        range(end, min(end + _REACH, len(candidates))),
    ):
        found += takewhile(candidates.__getitem__, side)
    return found


@cache
def _never() -> frozenset[str]:
    return frozenset(entry for row in NEVER for entry in row.entries)
