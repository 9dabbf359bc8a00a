"""ORG, PERSON and LOC mentions by the trained tagger, weighed with the evidence of tables and document."""

from __future__ import annotations

import math
from functools import cache
from itertools import chain
from typing import cast

import numpy as np
from numpy.typing import NDArray

from newsextract.mentions import Label, Mention
from newsextract.names.find import find as by_evidence
from newsextract.names.tagger.decode import TAGS, Tagged, best_mentions
from newsextract.names.tagger.document import with_evidence
from newsextract.names.tagger.edges import breaks, trimmed
from newsextract.names.tagger.evidence import with_tables
from newsextract.names.tagger.pieces import Pieces
from newsextract.names.tagger.weights import Weights, load
from newsextract.names.tagger.windows import Window, windows
from newsextract.names.tagger.words import Word, split

RULE = "tagger"
_NEVER = -1e9  # a likelihood that no evidence outweighs
_SURE = 1e-6  # probabilities closer to 0 or 1 than this are as good as certain


def find(text: str) -> list[Mention]:
    """ORG, PERSON and LOC mentions of `text`, in order, without overlaps; `score` is a calibrated
    probability that span and label are both right.

    The weights are loaded on first use and kept. The same text gives the same mentions, whatever came before.
    Raises `NewsextractError` if the weights are missing or damaged.
    """
    return _shipped().find(text)


class Tagger:
    """Loaded weights, and the way from a text to mentions."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._pieces = Pieces(weights.vocabulary)

    def find(self, text: str) -> list[Mention]:
        """As the module's `find`."""
        words = split(text)
        if not words:
            return []
        likelihoods = with_tables(words, self.likelihoods(words), by_evidence(text))
        likelihoods[np.array(breaks(text, words), np.intp), 2::2] = _NEVER
        mentions = []
        first = best_mentions(likelihoods.tolist())
        likelihoods = with_evidence(text, words, likelihoods, first)
        for tagged in best_mentions(likelihoods.tolist()):
            if (mention := self._mention(text, words, likelihoods, tagged)) is not None:
                mentions.append(mention)
        return mentions

    def likelihoods(self, words: list[Word]) -> NDArray[np.float64]:
        """Log-probabilities of the tags of each word, (words, tags)."""
        ids = [self._pieces.of(word.surface) for word in words]
        scores = np.concatenate([self._window_scores(words, ids, w) for w in windows([len(i) for i in ids])])
        shifted: NDArray[np.float64] = scores.astype(np.float64) - scores.max(axis=1, keepdims=True)
        likelihoods: NDArray[np.float64] = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
        return likelihoods

    def _window_scores(
        self, words: list[Word], ids: list[tuple[int, ...]], window: Window
    ) -> NDArray[np.float32]:
        inside = ids[window.first : window.end]
        pieces = [self._pieces.opening, *chain.from_iterable(inside), self._pieces.closing]
        shapes = [0]
        firsts = []
        for word, own in zip(words[window.first : window.end], inside, strict=True):
            firsts.append(len(shapes))
            shapes += [word.shape] * len(own)
        shapes.append(0)
        core = firsts[window.core - window.first : window.core_end - window.first]
        return self._weights.scores(pieces, shapes)[core]

    def _mention(
        self, text: str, words: list[Word], likelihoods: NDArray[np.float64], tagged: Tagged
    ) -> Mention | None:
        first, end = trimmed(text, words, tagged.first, tagged.end)
        if first >= end:
            return None
        inside = np.exp(likelihoods[first:end, tagged.tag : tagged.tag + 2]).sum(axis=1)
        sure = min(float(inside.min()), 1.0)
        score = self._calibrated(sure)
        label = cast(Label, TAGS[tagged.tag][2:])
        why = (f"least probable word {sure:.2f}",)
        return Mention(words[first].start, words[end - 1].end, label, rule=RULE, why=why, score=score)

    def _calibrated(self, probability: float) -> float:
        kept = min(max(probability, _SURE), 1 - _SURE)
        calibration = self._weights.calibration
        evidence = calibration.slope * math.log(kept / (1 - kept)) + calibration.offset
        return round(1 / (1 + math.exp(-evidence)), 3)


@cache
def _shipped() -> Tagger:
    return Tagger(load())
