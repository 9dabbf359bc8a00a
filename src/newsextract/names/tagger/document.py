"""What the rest of an article says of a name: found with confidence once, it counts as evidence elsewhere.

The evidence is added to the likelihoods of the tags before they are decoded again; it tips the scales
where the encoder is in doubt and overrides nothing that it is sure of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from newsextract.names.tagger.brackets import Abbreviation, is_plain
from newsextract.names.tagger.decode import TAGS, Tagged
from newsextract.names.tagger.words import CAPITALS, LOWER, NUMBER, SIGN, TITLE, Word

# In nats, as the likelihoods are: what one mention elsewhere adds at most, what all can, and the part of
# it that a surname or a firm's opening words get from the full name. Set on the development articles.
EACH = 2.0
MOST = 4.0
SHORT_FORM = 0.6
OF_AN_ABBREVIATION = 1.0  # votes that an abbreviation gets from the name before its brackets
FOR_PLAIN_WORDS = 9.0  # against an abbreviation of words that are no name, wherever it stands
_SHORTEST_IN_CAPITALS = 4  # letters from which a word in capitals counts as the same in its usual spelling

Key = tuple[str, ...]
Ballot = dict[int, float]  # the votes for each first tag
_RESPELLED = (CAPITALS, NUMBER)
_NO_VOTES = np.zeros(len(TAGS))


def with_evidence(
    text: str,
    words: Sequence[Word],
    likelihoods: NDArray[np.float64],
    found: Sequence[Tagged],
    abbreviations: Sequence[Abbreviation] = (),
    goods: Iterable[str] = (),
) -> NDArray[np.float64]:
    """`likelihoods` (words, tags), changed where a name of `found` stands again, or part of it does, and
    where one of the `abbreviations` does, or one of the `goods`, which are no names."""
    surfaces = [w.surface if w.shape // 3 not in _RESPELLED else _surface(text, w) for w in words]
    votes = _votes(surfaces, words, likelihoods, found)
    plain = _abbreviated(words, found, abbreviations, votes)
    for surface in map(_spelled, goods):
        plain.add(surface)
        votes.pop((surface,), None)
    if not votes and not plain:
        return likelihoods
    longest = max((len(key) for key in votes), default=0)
    openings = {key[0] for key in votes} | plain
    changed = likelihoods.copy()
    covered = _covered(len(words), found)
    for at, surface in enumerate(surfaces):
        if surface not in openings:
            continue
        if surface in plain:
            changed[at, 0] += FOR_PLAIN_WORDS
        for key in _keys_from(surfaces, words, at, longest):
            ballot = votes.get(key)
            if ballot is None or covered[at] > len(key):
                continue
            # A mention is no evidence for itself.
            own = np.exp(likelihoods[at]) if covered[at] == len(key) else _NO_VOTES
            _add(changed, at, len(key), ballot, own)
            break
    normalised: NDArray[np.float64] = changed - np.log(np.exp(changed).sum(axis=1, keepdims=True))
    return normalised


def _surface(text: str, word: Word) -> str:
    """A word as it is compared: headlines and tables set names in capitals."""
    kind = word.shape // 3
    if kind == CAPITALS:
        return _spelled(word.surface)
    return text[word.start : word.end] if kind == NUMBER else word.surface


def _spelled(surface: str) -> str:
    """A word in capitals in its usual spelling."""
    return surface.capitalize() if len(surface) >= _SHORTEST_IN_CAPITALS and surface.isupper() else surface


def _abbreviated(
    words: Sequence[Word],
    found: Sequence[Tagged],
    abbreviations: Sequence[Abbreviation],
    votes: dict[Key, Ballot],
) -> set[str]:
    """The abbreviations that stand for plain words; the others get votes from the names that they are of."""
    plain = set()
    labels = {mention.end: mention.tag for mention in found}
    for abbreviation in abbreviations:
        surface = _spelled(words[abbreviation.end + 1].surface)
        if is_plain(words, abbreviation, found):
            plain.add(surface)
            votes.pop((surface,), None)
        elif (tag := labels.get(abbreviation.end)) is not None and TAGS[tag] != "B-PERSON":
            ballot = votes.setdefault((surface,), {})
            ballot[tag] = ballot.get(tag, 0.0) + OF_AN_ABBREVIATION
    return plain


def _votes(
    surfaces: Sequence[str], words: Sequence[Word], likelihoods: NDArray[np.float64], found: Sequence[Tagged]
) -> dict[Key, Ballot]:
    votes: dict[Key, Ballot] = {}
    for mention in found:
        key = tuple(surfaces[mention.first : mention.end])
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
    elif TAGS[tag] == "B-ORG" and all(word.shape // 3 == TITLE for word in words[:2]):
        yield key[:2], SHORT_FORM


def _covered(count: int, found: Sequence[Tagged]) -> list[int]:
    """For each word the length of the mention that it lies in, 0 outside."""
    covered = [0] * count
    for mention in found:
        covered[mention.first : mention.end] = [mention.end - mention.first] * (mention.end - mention.first)
    return covered


def _keys_from(surfaces: Sequence[str], words: Sequence[Word], at: int, longest: int) -> Iterator[Key]:
    """The word sequences that begin at `at`, longest first; names are short, so few."""
    if words[at].shape // 3 in (LOWER, SIGN):
        return
    for size in range(min(len(words) - at, longest, 8), 0, -1):
        yield tuple(surfaces[at : at + size])


def _add(changed: NDArray[np.float64], at: int, size: int, ballot: Ballot, own: NDArray[np.float64]) -> None:
    total = sum(ballot.values())
    for tag, votes in ballot.items():
        elsewhere = max(votes - float(own[tag]), 0.0)
        weight = min(MOST, EACH * elsewhere) * elsewhere / max(total - float(own[tag]), elsewhere, 1e-9)
        changed[at, tag] += weight
        changed[at + 1 : at + size, tag + 1] += weight
