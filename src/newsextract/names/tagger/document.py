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
from newsextract.names.tagger.words import BROKEN, CAPITALS, GLUED, LOWER, NUMBER, SIGN, TITLE, Word

# In nats, as the likelihoods are: what one mention elsewhere adds at most, what all can, and the part of
# it that a surname or a firm's opening words get from the full name. Set on the development articles.
EACH = 3.5
MOST = 4.0
MOST_FOR_A_SURNAME = 6.5  # which stands for nothing else in the article
SHORT_FORM = 0.6
SURNAME = 2.6  # the same for a surname: after the full name it stands alone for the rest of the article
OF_AN_ABBREVIATION = 1.0  # votes that an abbreviation gets from the name before its brackets
FOR_A_SPEAKER = 6.0  # for a person's surname that a colon follows at a line's beginning
FOR_PLAIN_WORDS = 9.0  # against an abbreviation of words that are no name, wherever it stands
_LONGEST_PERSON = 3  # words of a full name without particles
_SOLE = 0.99  # share of the votes from which a name stands for nothing else
_FEWEST_INITIALS = 3  # two letters abbreviate too much
_SHORTEST_IN_CAPITALS = 4  # letters from which a word in capitals counts as the same in its usual spelling

PERSON = TAGS.index("B-PERSON")

Key = tuple[str, ...]
Ballot = dict[int, float]  # the votes for each first tag
_RESPELLED = frozenset(3 * kind + gap for kind in (CAPITALS, NUMBER) for gap in range(3))
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
    surfaces = [w.surface if w.shape not in _RESPELLED else _surface(text, w) for w in words]
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
        if PERSON in votes.get((surface,), ()) and _is_speaker(words, at):
            changed[at, PERSON] += FOR_A_SPEAKER
    _add_surnames(changed, surfaces, words, likelihoods, found)
    normalised: NDArray[np.float64] = changed - np.log(np.exp(changed).sum(axis=1, keepdims=True))
    return normalised


def _add_surnames(
    changed: NDArray[np.float64],
    surfaces: Sequence[str],
    words: Sequence[Word],
    likelihoods: NDArray[np.float64],
    found: Sequence[Tagged],
) -> None:
    """Add to `changed`, in place, that a name of two or three words is a person's whose last word stands
    alone for persons and nothing else: `Iva Hask, who sells buses. Hask said …`."""
    alone: dict[str, Ballot] = {}
    for mention in found:
        if mention.end - mention.first == 1:
            ballot = alone.setdefault(surfaces[mention.first], {})
            sure = float(np.exp(likelihoods[mention.first, mention.tag]))
            ballot[mention.tag] = ballot.get(mention.tag, 0.0) + sure
    for mention in found:
        first, end = mention.first, mention.end
        ballot = alone.get(surfaces[end - 1], {})
        full = 1 < end - first <= _LONGEST_PERSON and all(w.shape // 3 == TITLE for w in words[first:end])
        if full and mention.tag != PERSON and set(ballot) == {PERSON}:
            weight = min(MOST, EACH * ballot[PERSON])
            changed[first, PERSON] += weight
            changed[first + 1 : end, PERSON + 1] += weight


def _is_speaker(words: Sequence[Word], at: int) -> bool:
    """Whether a word with a colon opens a line and a sentence follows: `Hask: We sold it.`"""
    end = at + 1
    if words[at].shape % 3 != BROKEN or end + 1 >= len(words):
        return False
    if words[end].surface == "(":  # (laughs)
        end += 3
    follows = words[end + 1] if end + 1 < len(words) else None
    if follows is None or words[end].surface != ":" or words[end].shape % 3 != GLUED:
        return False
    return follows.shape % 3 != BROKEN and follows.shape // 3 != NUMBER


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
    """A name and what may stand for it: a surname, a firm's opening words."""
    yield key, 1.0
    if len(key) == 1:
        return
    if TAGS[tag] == "B-PERSON":
        for part, word, weight in ((key[-1:], words[-1], SURNAME), (key[:1], words[0], SHORT_FORM)):
            if word.shape // 3 == TITLE and len(part[0]) > 2:
                yield part, weight
    elif TAGS[tag] == "B-ORG":
        if words[0].shape // 3 != LOWER and len(key[0]) > 2:
            yield key[:1], SHORT_FORM / 2
        if len(key) > 2 and all(word.shape // 3 == TITLE for word in words[:2]):
            yield key[:2], SHORT_FORM
        for letters in initials(key):
            yield (_spelled(letters),), SHORT_FORM


def initials(surfaces: Sequence[str]) -> set[str]:
    """The abbreviations that a name's words may make: `BOI`, `BoI` of `Board of Investment`."""
    words = [surface for surface in surfaces if surface[0].isalpha()]
    whole = "".join(word[0] for word in words)
    found = {whole, whole.upper(), "".join(filter(str.isupper, whole))}
    return {letters for letters in found if len(letters) >= _FEWEST_INITIALS and letters[0].isupper()}


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
    elsewhere = {tag: max(votes - float(own[tag]), 0.0) for tag, votes in ballot.items()}
    total = max(sum(elsewhere.values()), 1e-9)
    for tag, votes in elsewhere.items():
        sole = size == 1 and tag == PERSON and votes > _SOLE * total
        weight = min(MOST_FOR_A_SURNAME if sole else MOST, EACH * votes) * votes / total
        changed[at, tag] += weight
        changed[at + 1 : at + size, tag + 1] += weight
