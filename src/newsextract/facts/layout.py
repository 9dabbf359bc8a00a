"""How the article is laid out: sentences, each with its figures, and where a clause ends."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsextract.mentions import FIGURE_LABELS, Mention

# A sentence ends at a line's end, or at a stop before a capital, a digit or an opening quote or bracket; also
# where a page lost the space behind the stop: `in June.Exports fell`.
_STOP = re.compile(
    r"\n+|[.!?](?!\n)(?:[\"”’')\]]{0,2}\s+(?=[\"“‘'(\[•-]{0,2}[A-Z0-9$€£¥₹])|"
    r"(?<=[a-z\d%)][.!?])(?=[A-Z][a-z]* [a-z]))"
)
# Stops that end no sentence: initials and shortened words.
_SHORT = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|No|Co|Inc|Ltd|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|"
    r"Sept?|Oct|Nov|Dec|vs|approx|bn|mln))\.$"
)

# The head of a line of a list.
BULLET = re.compile(r"\s*[•*·▪–-]\s")

# A stretch with more mentions or characters is no sentence, and is cut.
_MOST, _LONGEST = 60, 3000


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
    for end in _bounded([*_ends(text, mentions, starts), len(text)], mentions):
        if end <= at:
            continue
        inside = range(bisect_left(starts, at), bisect_left(starts, end))
        figures = tuple(k for k in inside if mentions[k].label in FIGURE_LABELS)
        yield Sentence(at, end, figures, tuple(inside), at == 0 or text[at - 1] == "\n")
        at = end


def _bounded(ends: Sequence[int], mentions: Sequence[Mention]) -> Iterator[int]:
    """The ends, and more where a sentence would grow too long: work within a sentence is not linear."""
    at = since = count = 0
    for mention in mentions:
        while ends[at] <= mention.start and at < len(ends) - 1:
            yield ends[at]
            since, count, at = ends[at], 0, at + 1
        count += 1
        if count > _MOST or mention.start - since > _LONGEST:
            yield mention.start
            since, count = mention.start, 1
    yield from ends[at:]


def _ends(text: str, mentions: Sequence[Mention], starts: Sequence[int]) -> Iterator[int]:
    for match in _STOP.finditer(text):
        stop = match.start()
        if text[stop] != "\n":
            stop += 1
            if _SHORT.search(text, max(0, stop - 8), stop):
                continue
            k = bisect_left(starts, match.end()) - 1
            if k >= 0 and mentions[k].end > stop:
                continue
        yield match.end()


def is_covered(at: int, mentions: Sequence[Mention], starts: Sequence[int]) -> bool:
    """Whether the character `at` belongs to one of the `mentions`, which begin at `starts`."""
    k = bisect_right(starts, at) - 1
    return k >= 0 and mentions[k].end > at
