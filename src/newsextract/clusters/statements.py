"""What the text between two organisations says of them: one and the same, formerly so, or apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsextract.clusters.folding import words
from newsextract.clusters.initials import TIERS, initials, is_abbreviation, letters
from newsextract.clusters.tables import ASIDES, HEADS_ALONE, STATEMENTS, Statement
from newsextract.mentions import Mention

_FARTHEST = 125  # code points between two names that a statement joins
_BEFORE = 10  # code points before the first that a statement looks at
_AFTER = 50  # code points after the second that a statement looks at
_LONG = 3  # words from which a name is introduced with any short form in brackets


def stated(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[Statement, str, str]]:
    """Each statement about two neighbouring organisations, with their surfaces in order of the text."""
    for one, other in pairwise(mentions):
        if not 0 < other.start - one.end <= _FARTHEST:
            continue
        first, second = text[one.start : one.end], text[other.start : other.end]
        between, after = text[one.end : other.start], text[other.end : other.end + _AFTER]
        before = text[max(0, one.start - _BEFORE) : one.start]
        for statement in STATEMENTS:
            if not statement.before.search(before):
                continue
            if statement.between.fullmatch(between) and statement.after.match(after):
                bracket = statement.name != "apposition"
                if statement.kind != "alias" or _plausible(first, second, bracket=bracket):
                    yield statement, first, second
                break


def set_apart(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """The surfaces of the organisations of which an aside says what they are, each with the aside's kind."""
    found = Counter[tuple[str, str]]()
    for mention in mentions:
        before = text[max(0, mention.start - _AFTER) : mention.start]
        for row in ASIDES:
            if row.before.search(before) and row.after.match(text, mention.end, mention.end + _FARTHEST):
                found[text[mention.start : mention.end], row.kind] += 1
                break
    named = Counter(text[mention.start : mention.end] for mention in mentions)
    for (surface, kind), count in found.items():
        if 2 * count >= named[surface] or kind in ("parent", "venture"):
            yield surface, kind


def _plausible(first: str, second: str, *, bracket: bool) -> bool:
    """Whether a name beside another is the same firm's, not a partner's or a brand's."""
    long, short = sorted((first, second), key=lambda name: -len(words(name)))
    long_words, short_words = words(long), words(short)
    if any(letters(short) in initials(long, tier) for tier in TIERS) or set(short_words) < set(long_words):
        return True
    if bracket and short_words and (short_words[0] == long_words[0] or _ends_alike(short_words, long_words)):
        return True
    if len(short_words) > 1:
        return False
    institution = not HEADS_ALONE.isdisjoint(long_words)
    if not bracket:
        return institution and len(long_words) >= _LONG
    return len(long_words) >= _LONG or institution or (is_abbreviation(short) and len(long_words) > 1)


def _ends_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """`WV Stahl` beside `Wirtschaftsvereinigung Stahl`."""
    return len(one) > 1 and one[-1] == other[-1] and one[0][0] == other[0][0]
