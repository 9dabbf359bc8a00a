"""Which words could be part of a name, and which are near enough to one to be worth reading.

A quarter of the words of news could belong to a name. The upper layers of the encoder read those alone, after
the lower ones have read them in their surroundings: that is where most of the tagger's speed comes from.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import groupby
from typing import NamedTuple

from newsextract.names.lexicon import days, function_words, organisations, plain_abbreviations
from newsextract.names.tables.rows import entries
from newsextract.names.tagger.words import (
    BROKEN,
    CAPITALS,
    CASELESS,
    GLUED,
    LETTER,
    LOWER,
    MIXED,
    NUMBER,
    SIGN,
    SPACED,
    TITLE,
    Word,
)

_CAPITAL = frozenset((TITLE, LETTER, CAPITALS, MIXED, CASELESS))
_GAP = 5  # words from one capital to the next in one name: `Ministry of Trade, Industry and Energy`
_REACH = 6  # words of context on each side
_LONGEST_ABBREVIATION = 4  # letters before a dot that may stand inside a name: `St. Gallen`, `Corp. of`
_PARTICLES = frozenset(
    entries("""
    al, am, ap, auf, aus, bin, da, das, de, dei, del, della, den, der, des, di, do, dos, du, e, el, es, et, i
    ibn, la, las, le, les, lo, los, och, op, para, por, pour, sur, te, ten, ter, und, van, vom, von, y, zu
    zum, zur
""")
)
_LINKS = _PARTICLES | set("&+-–'’.,()") | {"'s", "’s", *entries("and, at, for, in, n, of, on, the, upon")}
_HYPHENS = frozenset("-–'’&./+`")
_ALSO_NAMES = frozenset(entries("April, August, Easter, Jan, June, March, May, Will"))
_ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))


class Focus(NamedTuple):
    """For each word whether it could be in a name, and whether it is read at all."""

    candidates: list[bool]
    read: list[bool]


def focus(words: Sequence[Word]) -> Focus:
    """Words with a capital (or in a script without), what links two near ones, and what is joined on; but
    not words that name nothing (`The`, `In`, `October`, `EV`) where none but such stand beside them.

    A first line without any capital is read whole: headlines are sometimes set so.
    """
    candidates = [False] * len(words)
    before = -_GAP - 1
    for at, word in enumerate(words):
        kind, gap = divmod(word.shape, 3)
        if kind in _CAPITAL:
            start = before + 1 if at - before <= _GAP and _linked(words, before, at) else _opened(words, at)
            candidates[start : at + 1] = [True] * (at + 1 - start)
            before = at
        elif gap == GLUED and kind != SIGN and before >= at - 2 and _joins(words, at, before):
            candidates[at - 1] = candidates[at] = True
    line = _first_line(words)
    if not any(candidates[:line]):
        candidates[:line] = [word.shape // 3 == LOWER for word in words[:line]]
    _leave_out(words, candidates)
    return Focus(candidates, _near(candidates))


def _leave_out(words: Sequence[Word], candidates: list[bool]) -> None:
    """Unmark the stretches of candidates in which no word could be one: `The`, `In October`, `For EVs`.

    An abbreviation that the text introduces in brackets could: `Metal Building Association (MBA)`.
    """
    nameless = _nameless()
    introduced = {words[at].surface for at in range(1, len(words) - 1) if _is_bracketed(words, at)}
    hollow = (nameless - introduced) | _LINKS
    start = 0
    for is_candidate, stretch in groupby(candidates):
        end = start + sum(1 for _ in stretch)
        if is_candidate and all(word.surface in hollow for word in words[start:end]):
            candidates[start:end] = [False] * (end - start)
        start = end


def _is_bracketed(words: Sequence[Word], at: int) -> bool:
    return words[at - 1].surface == "(" and words[at + 1].surface == ")"


@cache
def _nameless() -> frozenset[str]:
    """Words that are never a name by themselves, as they are written within a sentence or at its start."""
    opening = frozenset(map(str.capitalize, function_words()))
    return (opening | plain_abbreviations() | days()) - organisations() - _ALSO_NAMES


def _linked(words: Sequence[Word], before: int, at: int) -> bool:
    """Whether one name may run from the capital `before` to the one `at`: over links, in one sentence."""
    for index in range(before + 1, at):
        word = words[index]
        if word.surface not in _LINKS and not (word.surface in _HYPHENS and _is_tight(words, index)):
            return False
        if word.surface == "." and len(words[index - 1].surface) > _LONGEST_ABBREVIATION:
            return False
    return True


def _is_tight(words: Sequence[Word], at: int) -> bool:
    return words[at].shape % 3 == GLUED and at + 1 < len(words) and words[at + 1].shape % 3 == GLUED


def _opened(words: Sequence[Word], at: int) -> int:
    """Where a name may begin whose first capital is `at`: `del Ponte`, `al-Khair`, `20th Century`, `3M`."""
    start = at
    while start and words[start].shape % 3 == GLUED and at - start < _GAP:
        if words[start - 1].shape // 3 == SIGN and words[start - 1].surface not in _HYPHENS:
            break
        start -= 1
    if start < at and words[start].shape // 3 == SIGN:  # a bullet or a stray dash
        return at
    while start and words[start - 1].surface in _PARTICLES and words[start].shape % 3 == SPACED:
        start -= 1
    if start >= 2 and words[start - 1].surface in _ORDINAL_ENDS and words[start - 1].shape % 3 == GLUED:
        start -= 2
    return start


def _joins(words: Sequence[Word], at: int, capital: int) -> bool:
    """Whether the letters or digits at `at` go on with the name before: `Yong-won`, `Pony.ai`, `O2`."""
    if capital == at - 1:
        return True
    sign = words[at - 1]
    return sign.shape % 3 == GLUED and sign.surface in _HYPHENS and words[at].shape // 3 != NUMBER


def _first_line(words: Sequence[Word]) -> int:
    for at in range(1, len(words)):
        if words[at].shape % 3 == BROKEN:
            return at
    return len(words)


def _near(candidates: Sequence[bool]) -> list[bool]:
    read = [False] * len(candidates)
    reached = 0
    for at, is_candidate in enumerate(candidates):
        if is_candidate:
            start, end = max(reached, at - _REACH), min(len(read), at + _REACH + 1)
            read[start:end] = [True] * (end - start)
            reached = end
    return read
