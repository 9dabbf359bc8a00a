"""How the article is laid out: sentences, each with its figures, and where a clause ends."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsextract.mentions import FIGURE_LABELS, Mention

# A sentence ends at a line's end, or at a stop before a capital, a digit or an opening quote or bracket.
_STOP = re.compile(r"\n+|(?<=[.!?])[\"”’')\]]{0,2}\s+(?=[\"“‘'(\[•-]{0,2}[A-Z0-9$€£¥₹])")
# Stops that end no sentence: initials and shortened words.
_SHORT = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|No|Co|Inc|Ltd|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|"
    r"Sept?|Oct|Nov|Dec|vs|approx|bn|mln))\.$"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch `[start, end)` of the text; `figures` are indices of its figures among the mentions.

    `at_line` says that it begins a line.
    """

    start: int
    end: int
    figures: tuple[int, ...]
    mentions: tuple[int, ...]
    at_line: bool = False


def sentences(text: str, mentions: Sequence[Mention]) -> Iterator[Sentence]:
    """The sentences of `text` in order; a stop inside a mention ends none."""
    starts = [m.start for m in mentions]
    at = 0
    for end in [*_ends(text, mentions, starts), len(text)]:
        if end <= at:
            continue
        inside = range(bisect_left(starts, at), bisect_left(starts, end))
        figures = tuple(k for k in inside if mentions[k].label in FIGURE_LABELS)
        yield Sentence(at, end, figures, tuple(inside), at == 0 or text[at - 1] == "\n")
        at = end


def _ends(text: str, mentions: Sequence[Mention], starts: Sequence[int]) -> Iterator[int]:
    for match in _STOP.finditer(text):
        stop = match.start()
        if text[stop] != "\n":
            if _SHORT.search(text, max(0, stop - 8), stop):
                continue
            k = bisect_left(starts, match.end()) - 1
            if k >= 0 and mentions[k].end > match.start():
                continue
        yield match.end()
