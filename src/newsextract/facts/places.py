"""Where: a place that the clause names, or the market that the article is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsextract.facts.layout import Sentence
from newsextract.mentions import Mention

_IN = re.compile(r"\b(?:in|to|for|at|across|throughout|within)\s+(?:the\s+)?(?:whole of\s+)?$", re.I)
_WORDS = re.compile(r"\b(?:domestic|overseas|global|worldwide|abroad|international|world)\b", re.I)
_NEAR = 70  # how far from the figure a place may stand
_BESIDE = 25  # a place this close before a figure is a row's or a list's: `Victoria 35,004`
_HEAD = 600  # the market is named in the title or lead


def region(text: str, mentions: Sequence[Mention], sentence: Sentence, figure: Mention) -> str | None:
    """The place of the figure in the text's words, None if its sentence names none near it."""
    found: list[tuple[int, str]] = []
    for k in sentence.mentions:
        place = mentions[k]
        if place.label != "LOC":
            continue
        gap = _distance(place.start, place.end, figure)
        beside = 0 <= figure.start - place.end <= _BESIDE
        heads = place.start - sentence.start <= 8 and place.end <= figure.start
        if beside or ((gap <= _NEAR or heads) and _IN.search(text, max(0, place.start - 16), place.start)):
            found.append((gap, text[place.start : place.end]))
    for match in _WORDS.finditer(
        text, max(sentence.start, figure.start - _NEAR), min(sentence.end, figure.end + 40)
    ):
        found.append((_distance(match.start(), match.end(), figure), match.group()))
    return min(found, default=(0, None))[1]


def market(text: str, mentions: Sequence[Mention]) -> str | None:
    """The place of the market that the article's head speaks of, else the one named most often."""
    places = [m for m in mentions if m.label == "LOC" and m.start < _HEAD]
    for place in places:
        if _IN.search(text, max(0, place.start - 16), place.start) or text.startswith(
            ("'s", "’s"), place.end
        ):
            return text[place.start : place.end]
    named = Counter(text[m.start : m.end] for m in mentions if m.label == "LOC")
    return max(named, key=lambda name: named[name], default=None)


def _distance(start: int, end: int, figure: Mention) -> int:
    return start - figure.end if start >= figure.end else max(0, figure.start - end)
