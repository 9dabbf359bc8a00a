"""What brackets and marks say of names: tickers, firms in angle brackets, abbreviations, trade-marked goods.

Linear in the length of the text: each pattern begins at a sign and is bounded.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from newsextract.names.tables.cues import EXCHANGES
from newsextract.names.tables.rows import any_of
from newsextract.names.tagger.decode import Tagged
from newsextract.names.tagger.words import BROKEN, LOWER, SIGN, Word

# News wires of the last century set tickers (`Ostrel Corp <OSTR.N>`), and the names of firms that have none
# (`<Ostrel Foods Inc>`), between angle brackets.
_ANGLED = re.compile(r"<(?:(?P<ticker>[A-Z0-9]{1,6}(?:\.[A-Z]{1,4}){0,2})|(?P<firm>[A-Z][^<>=/\n]{2,80}))>")
_LISTED = re.compile(
    rf"(?<!\w)(?:{any_of(EXCHANGES.entries)})(?: [A-Z]{{2,6}})? ?: ?(?P<ticker>[A-Z][A-Z0-9.]{{0,7}})(?!\w)"
)
_ABBREVIATION = re.compile(r"\((?P<letters>[A-Za-z]{2,8})\)")
# `Ostrelvan™`, and a drug with its substance behind it: `OSTRELVA® (ostrelizumab`.
_GOODS = re.compile(r"(?<![\w-])(?P<name>[^\W\d_]{3,30})(?:(?:™|\(TM\))|(?:®|\(R\)) ?\([a-z])")
# Goods of several words: `Hask Mobile™`, `Hask Internet®`.
_GOODS_PHRASE = re.compile(r"(?<![\w-])(?P<name>[A-Z]\w{1,30}(?: [A-Z]\w{1,30}){1,3}) ?(?:™|®|\((?:TM|R)\))")
_SMALL = frozenset(("of", "and", "the", "for", "to", "in", "on", "by", "with", "de", "la", "du", "des"))
_LONGEST_PHRASE = 14  # words, signs included


class Bracketed(NamedTuple):
    """Words that are tickers, those right before one, and the firms in angle brackets, `(first, end)`."""

    tickers: list[int]
    listed: list[int]
    firms: list[tuple[int, int]]


class Abbreviation(NamedTuple):
    """The letters in brackets, and the words `[first, end)` that they are the initials of."""

    letters: str
    first: int
    end: int


def bracketed(text: str, words: Sequence[Word]) -> Bracketed:
    """Tickers and firms between brackets."""
    found = Bracketed([], [], [])
    if "<" not in text and ":" not in text:
        return found
    starts = [word.start for word in words]
    for match in (*_ANGLED.finditer(text), *_LISTED.finditer(text)):
        if match["ticker"]:
            first, end = (bisect_left(starts, at) for at in match.span("ticker"))
            found.tickers.extend(range(first, end))
            if match.re is _ANGLED and first > 1:
                found.listed.append(first - 2)
        elif not match["firm"].isupper():
            first, end = (bisect_left(starts, at) for at in match.span("firm"))
            found.firms.append((first, end))
    return found


def abbreviations(text: str, words: Sequence[Word]) -> list[Abbreviation]:
    """The abbreviations in brackets whose letters are the initials of the words before them."""
    found = []
    starts: list[int] = []
    for match in _ABBREVIATION.finditer(text):
        letters = match["letters"]
        if sum(letter.isupper() for letter in letters) < 2:
            continue
        starts = starts or [word.start for word in words]
        at = bisect_left(starts, match.start())
        first = _phrase(words, at, letters)
        if first is not None:
            found.append(Abbreviation(letters, first, at))
    return found


def goods(text: str, words: Sequence[Word]) -> set[str]:
    """Single words that a trade mark shows to be goods; longer names may begin with a maker's."""
    found: set[str] = set()
    starts: list[int] = []
    for match in _GOODS.finditer(text):
        starts = starts or [word.start for word in words]
        at = bisect_left(starts, match.start())
        if words[at].shape // 3 != LOWER and (at == 0 or words[at - 1].shape // 3 in (LOWER, SIGN)):
            found.add(words[at].surface)
    return found


def goods_phrases(text: str) -> set[str]:
    """Names of several words that a trade mark follows: `Hask Mobile™`."""
    return {match["name"] for match in _GOODS_PHRASE.finditer(text)}


def _phrase(words: Sequence[Word], end: int, letters: str) -> int | None:
    """Where the phrase before word `end` begins whose initials are `letters`; small words may have none."""
    wanted = letters.lower()
    if len(letters) > 2 and letters[-1] == "s" and letters[:-1].isupper():
        wanted = wanted[:-1]
    left = len(wanted)
    for at in range(end - 1, max(end - 1 - _LONGEST_PHRASE, -1), -1):
        word = words[at]
        initial = word.surface[0].lower()
        if initial == wanted[left - 1]:
            left -= 1
            if left == 0:
                return at
        elif word.surface not in _SMALL and not (word.shape // 3 == SIGN and word.surface in "-–&/,'’"):
            return None
        if word.shape % 3 == BROKEN:
            return None
    return None


def is_plain(words: Sequence[Word], abbreviation: Abbreviation, mentions: Sequence[Tagged]) -> bool:
    """Whether no name is in the words abbreviated, and one of them at least is in lower case."""
    first, end = abbreviation.first, abbreviation.end
    if any(mention.first < end and first < mention.end for mention in mentions):
        return False
    return any(w.shape // 3 == LOWER and w.surface not in _SMALL for w in words[first:end])
