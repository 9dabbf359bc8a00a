"""What the rest of a list says of an item: `Ruden, Hask, Varn AG and Tresk` are firms, all four.

The encoder knows the famous of a list and passes over the others; an item without a name of its own kind
between others of one kind is hardly anything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsextract.names.tagger.decode import TAGS, Tagged
from newsextract.names.tagger.words import BROKEN, CAPITALS, MIXED, TITLE, Word

FOR_AN_ITEM = 6.0  # in nats, as the likelihoods are
_FEWEST = 4  # items
_LONGEST = 4  # words of an item
_ORG = TAGS.index("B-ORG")
_NAMES = frozenset((TITLE, CAPITALS, MIXED))


class _Item(NamedTuple):
    """An item, words `[first, end)`, and the first tag of the one mention that it is; 0 for none."""

    first: int
    end: int
    tag: int


def with_lists(
    words: Sequence[Word],
    likelihoods: NDArray[np.float64],
    is_open: NDArray[np.bool_],
    found: Sequence[Tagged],
) -> bool:
    """Add to `likelihoods` (words, tags) and `is_open`, in place, that the items of a list of organisations
    that are no mention of `found` are organisations; whether there are any."""
    changed = False
    for items in _lists(words, found):
        firms = sum(item.tag == _ORG for item in items)
        rest = [item for item in items if not item.tag]
        if not rest or firms < 2 or firms + len(rest) < len(items) or firms * 2 < len(rest):
            continue
        for first, end, _ in rest:
            likelihoods[first, _ORG] += FOR_AN_ITEM
            likelihoods[first + 1 : end, _ORG + 1] += FOR_AN_ITEM
            rows = likelihoods[first:end]
            rows -= np.log(np.exp(rows).sum(axis=1, keepdims=True))
            is_open[first:end] = True
        changed = True
    return changed


def _lists(words: Sequence[Word], found: Sequence[Tagged]) -> Iterator[list[_Item]]:
    """The lists of `_FEWEST` items or more, each of capitalised words alone, parted by commas and `and`."""
    mentions = {(mention.first, mention.end): mention.tag for mention in found}
    inside = {at for mention in found for at in range(mention.first, mention.end)}
    items: list[_Item] = []
    begin = 0
    for at in range(len(words) + 1):
        if at < len(words) and _goes_on(words[at], first=at == begin):
            continue
        item = _item(mentions, inside, begin, at)
        if item is not None:
            items.append(item)
        goes_on = item is not None and at < len(words) and words[at].surface in (",", "and", "&")
        is_link = at == begin and at < len(words) and words[at].surface == "and" and bool(items)
        if not goes_on and not is_link:
            if len(items) >= _FEWEST:
                yield items
            items = []
        begin = at + 1


def _goes_on(word: Word, *, first: bool) -> bool:
    """Whether an item's words go on with this one: a capital and no line's end before."""
    return word.shape // 3 in _NAMES and (first or word.shape % 3 != BROKEN)


def _item(
    mentions: dict[tuple[int, int], int], inside: set[int], first: int, end: int
) -> _Item | None:
    """The words `[first, end)` as an item: one mention, or words of none; None if they are neither."""
    if not 0 < end - first <= _LONGEST:
        return None
    tag = mentions.get((first, end), 0)
    if not tag and any(at in inside for at in range(first, end)):
        return None
    return _Item(first, end, tag)
