"""A training text: characters, the names in them, and the places of which nothing is known."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsextract.names.tagger.decode import TAGS
from newsextract.names.tagger.words import Word, split

UNKNOWN = -100
"""The tag of a word that must not teach: torch's `ignore_index`."""

Span = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Text:
    """Names in `spans` as (start, end, label), in order and without overlaps; `masked` spans teach nothing.

    `group` keys say which spans are of one bearer, so that a swapped name is swapped throughout.
    """

    text: str
    spans: tuple[Span, ...] = ()
    masked: tuple[tuple[int, int], ...] = ()
    group: tuple[str, ...] = field(default=())


def tagged(text: Text) -> tuple[list[Word], list[int]]:
    """The words of `text` and the index in `TAGS` of each, `UNKNOWN` where it is masked."""
    words = split(text.text)
    tags = [0] * len(words)
    at = 0
    for start, end, label in text.spans:
        while at < len(words) and words[at].end <= start:
            at += 1
        first = True
        while at < len(words) and words[at].start < end:
            tags[at] = TAGS.index(("B-" if first else "I-") + label)
            first = False
            at += 1
    masked = sorted(text.masked)
    at = 0
    for start, end in masked:
        while at < len(words) and words[at].end <= start:
            at += 1
        while at < len(words) and words[at].start < end:
            if tags[at] == 0:
                tags[at] = UNKNOWN
            at += 1
    return words, tags


def rewrite(text: Text, replacements: dict[tuple[int, int], str]) -> Text:
    """`text` with the characters of some disjoint places replaced; spans and masks follow.

    A place must be a span or a mask itself, or lie outside all of them.
    """
    pieces: list[str] = []
    moves: dict[int, int] = {}
    marks = sorted({p for s in text.spans for p in s[:2]} | {p for m in text.masked for p in m})
    shift = 0
    reached = 0
    queue = iter(marks)
    mark = next(queue, None)
    for (start, end), new in sorted(replacements.items()):
        while mark is not None and mark <= start:
            moves[mark] = mark + shift
            mark = next(queue, None)
        pieces += (text.text[reached:start], new)
        shift += len(new) - (end - start)
        reached = end
    while mark is not None:
        moves[mark] = mark + shift
        mark = next(queue, None)
    # A mark inside a replaced place follows its end only if it is that end, which the loops above give.
    pieces.append(text.text[reached:])
    return Text(
        "".join(pieces),
        tuple((moves[s], moves[e], label) for s, e, label in text.spans),
        tuple((moves[s], moves[e]) for s, e in text.masked),
        text.group,
    )
