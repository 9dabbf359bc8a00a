"""Abbreviations that are no mere initials: beginnings of words, inner letters, or only some words."""

from __future__ import annotations

import re
from itertools import pairwise

from newsextract.clusters.folding import key, words
from newsextract.clusters.initials import FORMS, SMALL
from newsextract.clusters.short_forms import is_general
from newsextract.clusters.tables import HEADS_ALONE

_LONGEST = 10  # letters of an acronym
_LETTERS = 4  # of an acronym in its own words' beginnings, and of a beginning at most
_WORDS = 3
_MOST_WORDS = 6  # of an institution whose abbreviation has another language's order
_SHORTEST = 3  # letters of an abbreviation with inner letters or without all words
_VOWELS = frozenset("aeiouy")
# Where a German compound's second word begins.
_COMPOUND = re.compile(r"(?<=\w{4})(?:amt|anstalt|agentur|ministerium|verband|bank|bahn|bund|institut|werk)")


def is_acronym(short: str, full: str) -> bool:
    """Whether beginnings of all words, one to four letters of each, spell a word: `Adia`, `Socar`, `Cowu`."""
    left, parts = key(short), _content(full)
    if not _LETTERS <= len(left) <= _LONGEST or len(parts) < _WORDS or " " in short:
        return False
    reached = {0}
    for part in words(full)[: 2 * _LONGEST]:
        if not (part in FORMS and part not in parts):
            small = reached if part in SMALL else set()  # `por` has a letter in `GUPC`, `el` has none
            reached = small | {
                at + size for at in reached
                for size in range(1, _LETTERS + 1) if part[:size] == left[at : at + size]
            }  # fmt: skip
    return len(left) in reached


def is_loose(short: str, full: str) -> bool:
    """Whether capitals are initials and inner letters of a name, or initials of most of its words."""
    left = key(short)
    if not (_SHORTEST <= len(left) <= _LONGEST and short.isupper() and short.isalpha()):
        return False
    parts = _content(full)
    return len(parts) > 1 and (_of_most_words(left, parts) or _with_inner_letters(left, parts))


def is_translated(short: str, full: str) -> bool:
    """Whether letters or beginnings of an institution's words, in another language's order, make a word.

    `INE` of a `National Institute of Estates`, `Cofece` of a `Federal Economic Competition Commission`.
    """
    left, parts = key(short), _content(full)
    if not (_SHORTEST <= len(left) <= _LONGEST and short[:1].isupper() and short.isalpha()):
        return False
    if not _WORDS <= len(parts) <= _MOST_WORDS or HEADS_ALONE.isdisjoint(parts):
        return False
    if short.isupper() and len(left) == len(parts):
        return sorted(left) == sorted(part[0] for part in parts)
    return len(left) >= _LETTERS and _in_any_order(left, parts)


def _in_any_order(left: str, parts: list[str]) -> bool:
    """Whether beginnings of one to four letters of all words spell `left`, in whatever order."""
    reached = {(0, frozenset[int]())}
    for _ in parts:
        reached = {
            (at + size, used | {number})
            for at, used in reached for number, part in enumerate(parts) if number not in used
            for size in range(1, _LETTERS + 1) if len(part) >= size and part[:size] == left[at : at + size]
        }  # fmt: skip
    return any(at == len(left) for at, _ in reached)


def _of_most_words(left: str, parts: list[str]) -> bool:
    """`IFA` of the `International Fertilizer Industry Association`."""
    dropped = len(parts) - len(left)
    if not 1 <= dropped <= len(left) - 2 or dropped > 2:
        return False
    rest = iter(part[0] for part in parts)
    ends = left[0] == parts[0][0] and left[-1] == parts[-1][0]
    return ends and all(letter in rest for letter in left)


def _with_inner_letters(left: str, parts: list[str]) -> bool:
    """`HBIS` of `Hebei Iron and Steel`, `SDLG` of `Shandong Lingong Machinery`: a syllable's first letter."""
    reached = {0}
    for at, part in enumerate(parts):
        if at > 1 and len(left) in reached and all(map(is_general, parts[at:])):
            return True
        inner = _inner(part)
        begun = {start + 1 for start in reached if left[start : start + 1] == part[0]}
        reached = begun | {start + 1 for start in begun if left[start : start + 1] in inner}
    return len(left) in reached


def _inner(part: str) -> frozenset[str]:
    """The letters, behind the first, at which a syllable or the second word of a compound begins."""
    syllables = {
        letter for letter, following in pairwise(part[1:])
        if letter not in _VOWELS and following in _VOWELS
    }  # fmt: skip
    return frozenset(syllables | {match[0][0] for match in _COMPOUND.finditer(part)}) - {""}


def _content(full: str) -> list[str]:
    parts = [word for word in words(full) if word not in SMALL]
    while len(parts) > 1 and parts[-1] in FORMS:
        parts.pop()
    return parts[:_LONGEST]
