"""What the rest of an article says of a name: found with confidence once, it counts as evidence elsewhere.

The evidence is added to the likelihoods of the tags before they are decoded again; it tips the scales
where the encoder is in doubt and overrides nothing that it is sure of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from newsextract.names.tagger.decode import TAGS, Tagged
from newsextract.names.tagger.words import LOWER, SIGN, TITLE, Word

# In nats, as the likelihoods are: what one mention elsewhere adds at most, what all can, and the part of
# it that a surname or a firm's opening words get from the full name. Set on the development articles.
EACH = 2.0
MOST = 4.0
SHORT_FORM = 0.6

Key = tuple[str, ...]
Ballot = dict[int, float]  # the votes for each first tag
_NO_VOTES = np.zeros(len(TAGS))


def with_evidence(
    text: str, words: Sequence[Word], likelihoods: NDArray[np.float64], found: Sequence[Tagged]
) -> NDArray[np.float64]:
    """`likelihoods` (words, tags), changed where a name of `found` stands again, or part of it does."""
    votes = _votes(text, words, likelihoods, found)
    if not votes:
        return likelihoods
    longest = max(len(key) for key in votes)
    openings = {key[0] for key in votes}
    changed = likelihoods.copy()
    covered = _covered(len(words), found)
    for at, word in enumerate(words):
        surface = text[word.start : word.end]
        if surface not in openings:
            continue
        for key in _keys_from(text, words, at, longest):
            ballot = votes.get(key)
            if ballot is None or covered[at] > len(key):
                continue
            # A mention is no evidence for itself.
            own = np.exp(likelihoods[at]) if covered[at] == len(key) else _NO_VOTES
            _add(changed, at, len(key), ballot, own)
            break
    normalised: NDArray[np.float64] = changed - np.log(np.exp(changed).sum(axis=1, keepdims=True))
    return normalised


def _votes(
    text: str, words: Sequence[Word], likelihoods: NDArray[np.float64], found: Sequence[Tagged]
) -> dict[Key, Ballot]:
    votes: dict[Key, Ballot] = {}
    for mention in found:
        key = tuple(text[w.start : w.end] for w in words[mention.first : mention.end])
        sure = float(np.exp(likelihoods[mention.first, mention.tag]))
        for form, weight in _forms(key, mention.tag, words[mention.first : mention.end]):
            ballot = votes.setdefault(form, {})
            ballot[mention.tag] = ballot.get(mention.tag, 0.0) + sure * weight
    return votes


def _forms(key: Key, tag: int, words: Sequence[Word]) -> Iterator[tuple[Key, float]]:
    yield key, 1.0
    if len(key) == 1:
        return
    if TAGS[tag] == "B-PERSON":
        for part, word in ((key[-1:], words[-1]), (key[:1], words[0])):
            if word.shape // 3 == TITLE and len(part[0]) > 2:
                yield part, SHORT_FORM
    elif TAGS[tag] == "B-ORG" and words[0].shape // 3 != LOWER and len(key[0]) > 2 and len(key) == 2:
        yield key[:1], SHORT_FORM / 2


def _covered(count: int, found: Sequence[Tagged]) -> list[int]:
    """For each word the length of the mention that it lies in, 0 outside."""
    covered = [0] * count
    for mention in found:
        covered[mention.first : mention.end] = [mention.end - mention.first] * (mention.end - mention.first)
    return covered


def _keys_from(text: str, words: Sequence[Word], at: int, longest: int) -> Iterator[Key]:
    """The word sequences that begin at `at`, longest first; names are short, so few."""
    end = min(len(words), at + min(longest, 8))
    surfaces = [text[w.start : w.end] for w in words[at:end]]
    if words[at].shape // 3 in (LOWER, SIGN):
        return
    for size in range(len(surfaces), 0, -1):
        yield tuple(surfaces[:size])


def _add(changed: NDArray[np.float64], at: int, size: int, ballot: Ballot, own: NDArray[np.float64]) -> None:
    total = sum(ballot.values())
    for tag, votes in ballot.items():
        elsewhere = max(votes - float(own[tag]), 0.0)
        weight = min(MOST, EACH * elsewhere) * elsewhere / max(total - float(own[tag]), elsewhere, 1e-9)
        changed[at, tag] += weight
        changed[at + 1 : at + size, tag + 1] += weight
