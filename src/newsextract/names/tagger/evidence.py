"""What the tables of names say, weighed against the encoder: known names, legal forms, honorifics, cues.

The finder by evidence reads the text by itself; each of its mentions speaks for its tags, and where it
sees no name it speaks for there being none. Neither side overrides the other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from newsextract.mentions import Mention
from newsextract.names.tagger.decode import TAGS
from newsextract.names.tagger.words import Word

# In nats, as the likelihoods are; set on the development articles and IEER.
FOR_A_NAME = 4.0  # times the score of the mention
FOR_NONE = 2.5


def with_tables(
    words: Sequence[Word], likelihoods: NDArray[np.float64], mentions: Sequence[Mention]
) -> NDArray[np.float64]:
    """`likelihoods` (words, tags) with the word of the tables' `mentions` added, as log-probabilities
    again."""
    changed = likelihoods.copy()
    starts = [word.start for word in words]
    outside = np.ones(len(words), bool)
    for mention in mentions:
        first, end = bisect_left(starts, mention.start), bisect_left(starts, mention.end)
        if first == end:
            continue
        tag = TAGS.index(f"B-{mention.label}")
        changed[first, tag] += FOR_A_NAME * mention.score
        changed[first + 1 : end, tag + 1] += FOR_A_NAME * mention.score
        outside[first:end] = False
    changed[outside, 0] += FOR_NONE
    normalised: NDArray[np.float64] = changed - np.log(np.exp(changed).sum(axis=1, keepdims=True))
    return normalised
