"""ORG, PERSON and LOC mentions by the trained tagger, weighed with the evidence of tables and document."""

from __future__ import annotations

import math
from bisect import bisect_left
from functools import cache
from itertools import accumulate, chain, compress
from typing import NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from newsextract.mentions import Label, Mention
from newsextract.names.find import find as by_evidence
from newsextract.names.tagger.brackets import abbreviations, bracketed, goods, goods_phrases
from newsextract.names.tagger.decode import LINKS, TAGS, Tagged, best_mentions
from newsextract.names.tagger.document import initials, with_evidence
from newsextract.names.tagger.edges import breaks, trimmed
from newsextract.names.tagger.evidence import with_brackets, with_tables
from newsextract.names.tagger.focus import focus
from newsextract.names.tagger.forms import with_forms
from newsextract.names.tagger.frames import with_frames
from newsextract.names.tagger.joins import joined
from newsextract.names.tagger.lists import with_lists
from newsextract.names.tagger.pieces import Pieces
from newsextract.names.tagger.settle import Own, settled
from newsextract.names.tagger.weights import Weights, load
from newsextract.names.tagger.windows import Window, windows
from newsextract.names.tagger.words import BROKEN, SPACED, Word, split

RULE = "tagger"
_UNLIKELY = -3.0  # the likelihood of a tag of a name on a word without a capital: for the tables to raise
_NEVER = -1e9  # a likelihood that no evidence outweighs
_SURE = 1e-6  # probabilities closer to 0 or 1 than this are as good as certain


def find(text: str) -> list[Mention]:
    """ORG, PERSON and LOC mentions of `text`, in order, without overlaps; `score` is a calibrated
    probability that span and label are both right.

    The weights are loaded on first use and kept. The same text gives the same mentions, whatever came before.
    Raises `NewsextractError` if the weights are missing or damaged.
    """
    return _shipped().find(text)


class _Read(NamedTuple):
    """All that is read of a text: its pieces, the shape of each, and where each word's begin and end."""

    pieces: list[int]
    shapes: list[int]
    ends: list[int]


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
        candidates, read = focus(words)
        is_open = np.array(candidates, np.bool_)
        likelihoods = self.likelihoods(words, candidates, read)
        likelihoods, named = with_tables(words, likelihoods, by_evidence(text), candidates)
        likelihoods[np.array(breaks(text, words), np.intp), 2::2] = _NEVER
        is_open |= named
        with_brackets(bracketed(text, words), likelihoods, is_open)
        links = {at for at, word in enumerate(words) if word.surface in LINKS}
        first = best_mentions(likelihoods, is_open, links)
        if with_frames(words, likelihoods, first):
            first = best_mentions(likelihoods, is_open, links)
        if with_lists(words, likelihoods, is_open, first):
            first = best_mentions(likelihoods, is_open, links)
        shortened = abbreviations(text, words)
        likelihoods = with_evidence(text, words, likelihoods, first, shortened, goods(text, words))
        ends = {mention.end for mention in first}
        short_forms = {short.letters for short in shortened if short.end in ends}
        firms = [tagged for tagged in first if TAGS[tagged.tag] == "B-ORG"]
        for firm in firms:
            if firm.end - firm.first > 1:
                short_forms |= initials([word.surface for word in words[firm.first : firm.end]])
        surfaces = {text[words[firm.first].start : words[firm.end - 1].end] for firm in firms}
        own = Own(short_forms, surfaces, goods_phrases(text))
        mentions = []
        for tagged in best_mentions(likelihoods, is_open, links):
            if (mention := self._mention(text, words, likelihoods, tagged, own)) is not None:
                mentions.append(mention)
        return with_forms(text, joined(text, mentions))

    def likelihoods(
        self, words: list[Word], candidates: list[bool], is_read: list[bool]
    ) -> NDArray[np.float64]:
        """Log-probabilities of the tags of each word, (words, tags)."""
        found: NDArray[np.float64] = np.full((len(words), len(TAGS)), _UNLIKELY)
        found[:, 0] = 0.0
        read = list(compress(range(len(words)), is_read))
        ids = [self._pieces.of(words[at].surface) for at in read]
        given = _Read(
            list(chain.from_iterable(ids)),
            [words[at].shape for at, own in zip(read, ids, strict=True) for _ in own],
            [0, *accumulate(map(len, ids))],
        )
        open_rows = [row for row, at in enumerate(read) if candidates[at]]
        for window in windows([len(own) for own in ids], _fitness(words, read)):
            core, core_end = (bisect_left(open_rows, edge) for edge in (window.core, window.core_end))
            if core < core_end:
                first, end = (bisect_left(open_rows, edge) for edge in (window.first, window.end))
                scores = self._window_scores(given, window, open_rows[first:end])
                wanted = [read[row] for row in open_rows[core:core_end]]
                found[wanted] = scores[core - first : core_end - first]
        return found

    def _window_scores(self, given: _Read, window: Window, rows: list[int]) -> NDArray[np.float64]:
        """Log-probabilities of the tags for the words `rows` of a window, (rows, tags)."""
        ends = given.ends
        begun, ended = ends[window.first], ends[window.end]
        places = [0]
        first_places = []
        for row in rows:
            first_places.append(len(places))
            places += range(ends[row] - begun + 1, ends[row + 1] - begun + 1)
        places.append(ended - begun + 1)
        pieces = [self._pieces.opening, *given.pieces[begun:ended], self._pieces.closing]
        raw = self._weights.scores(pieces, [0, *given.shapes[begun:ended], 0], places)[first_places]
        shifted: NDArray[np.float64] = raw.astype(np.float64) - raw.max(axis=1, keepdims=True)
        scores: NDArray[np.float64] = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
        return scores

    def _mention(
        self,
        text: str,
        words: list[Word],
        likelihoods: NDArray[np.float64],
        tagged: Tagged,
        own: Own,
    ) -> Mention | None:
        first, end = trimmed(text, words, tagged.first, tagged.end)
        if first >= end:
            return None
        label = cast(Label, TAGS[tagged.tag][2:])
        if (kept := settled(text, words, first, end, label, own)) is None:
            return None
        first, end, label = kept
        inside = np.exp(likelihoods[first:end, tagged.tag : tagged.tag + 2]).sum(axis=1)
        sure = min(float(inside.min()), 1.0)
        score = self._calibrated(sure)
        why = (f"least probable word {sure:.2f}",)
        return Mention(words[first].start, words[end - 1].end, label, rule=RULE, why=why, score=score)

    def _calibrated(self, probability: float) -> float:
        kept = min(max(probability, _SURE), 1 - _SURE)
        calibration = self._weights.calibration
        evidence = calibration.slope * math.log(kept / (1 - kept)) + calibration.offset
        return round(1 / (1 + math.exp(-evidence)), 3)


def _fitness(words: list[Word], read: list[int]) -> list[int]:
    """How well the text may be cut before each word that is `read`: best at a line's end or a gap."""
    found = [0] * len(read)
    before = -1
    for index, at in enumerate(read):
        if words[at].shape % 3 == BROKEN or at != before + 1:
            found[index] = 2
        elif words[before].surface == "." and words[at].shape % 3 == SPACED:
            found[index] = 1
        before = at
    return found


@cache
def _shipped() -> Tagger:
    return Tagger(load())
