"""A text as the words that the tagger labels, each with the shape that an uncased encoder would lose.

Linear in the length of the text, whatever it holds.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

# A possessive is a word of its own, so that it can stay out of a mention; other apostrophes bind (O'Neill).
# Letters and digits part (`T9`, `3M`): a maker's name may stand right before a model's number. Signs go
# with their number, and a row of numbers is one word: they would be an eighth of all pieces.
_NUMBER = r"(?:(?<![^\s(])[-+−$€£¥])?[0-9]{1,40}(?:[.,][0-9]{1,40}){0,12}%?"
_WORD = re.compile(
    rf"(?P<number>{_NUMBER}(?:[ \t]{{1,3}}{_NUMBER}(?![^\W\d_])){{0,40}})"
    r"|(?P<possessive>['’][sS](?!\w))"
    r"|(?P<letters>[^\W\d_]{1,60}(?:['’](?![sS](?!\w))[^\W\d_]{1,60}){0,3})"
    r"|(?P<sign>\S)"
)
_HYPHENS = {"\u2010": "-", "\u2011": "-"}  # for the tables, which know names with the plain one
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_BREAK = re.compile(r"[\n\t]| {3}")  # a line's end, or what parts the cells of a line

LOWER, TITLE, LETTER, CAPITALS, MIXED, CASELESS, NUMBER, SIGN = range(8)
GLUED, SPACED, BROKEN = range(3)
SHAPES = 24
"""Eight kinds of letter case, times three of what stands before the word: nothing, a space, a line's or a
cell's end."""


class Word(NamedTuple):
    """A word at `[start, end)`; `surface` is what the encoder reads, `shape` is below `SHAPES`."""

    start: int
    end: int
    surface: str
    shape: int


def split(text: str) -> list[Word]:
    """All words of `text` in order; numbers are read by their kind alone, which is all that names need."""
    words = []
    reached = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        surface = match.group()
        kind = match.lastgroup
        if kind == "letters":
            case = _case(surface)
        elif kind == "number":
            case, surface = NUMBER, _number(surface)
        else:
            case, surface = SIGN, _HYPHENS.get(surface, surface)
        gap = GLUED if start == reached else BROKEN if _BREAK.search(text, reached, start) else SPACED
        words.append(Word(start, end, surface, 3 * case + (BROKEN if reached == 0 else gap)))
        reached = end
    return words


@lru_cache(maxsize=20_000)
def _case(surface: str) -> int:
    if surface.islower():
        return LOWER
    if surface.isupper():
        return CAPITALS if len(surface) > 1 else LETTER
    if surface[0].isupper() and surface[1:].islower():
        return TITLE
    return MIXED if surface.upper() != surface.lower() else CASELESS


def _number(surface: str) -> str:
    """A year, a short number, or a long one or several: more than that no name depends on."""
    if _YEAR.fullmatch(surface):
        return "2010"
    return "10" if len(surface) < 3 else "100"
