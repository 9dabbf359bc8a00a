"""The clusters of persons: full names, their variants, and who is meant by a surname.

A short form is the person last named in the text whose name has it, or the first one if it comes before all
(`Toft takes the bridge`, says a headline): two people of one surname stay apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from newsextract.clusters.folding import key, words
from newsextract.mentions import Mention

Span = tuple[int, int]
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_MOST_CANDIDATES = 40
_SPELLING_LETTERS = 9


def cluster(text: str, mentions: Sequence[Mention]) -> dict[Span, str]:
    """The id of each PERSON mention, given in order of the text."""
    surfaces = {(m.start, m.end): text[m.start : m.end] for m in mentions}
    people = _People()
    for surface in sorted(surfaces.values(), key=lambda name: -len(_parts(name))):
        people.add(surface)
    named = [people.full.get(_parts(surface)) for surface in surfaces.values()]
    first: dict[tuple[str, ...], int] = {}
    for person in reversed([who for who in named if who is not None]):
        first.update(dict.fromkeys(_short_forms(people.parts[person]), person))
    last: dict[tuple[str, ...], int] = {}
    ids = {}
    for (span, surface), who in zip(surfaces.items(), named, strict=True):
        if who is None:
            parts = _parts(surface)
            who = last.get(parts, first.get(parts))
        if who is not None:
            last.update(dict.fromkeys(_short_forms(people.parts[who]), who))
        ids[span] = surface if who is None else people.names[who]
    return _one_spelling(ids)


def _one_spelling(ids: dict[Span, str]) -> dict[Span, str]:
    """Names that nothing else was found for, under one spelling each."""
    spelling: dict[str, str] = {}
    for name in ids.values():
        shown = spelling.setdefault(key(name), name)
        if shown.isupper() and not name.isupper():
            spelling[key(name)] = name
    return {span: spelling[key(name)] for span, name in ids.items()}


def _parts(name: str) -> tuple[str, ...]:
    parts = words(name)
    while len(parts) > 1 and parts[-1] in _SUFFIXES:
        parts = parts[:-1]
    return parts


def _short_forms(parts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Single words of a name, and its ends of several: `bin sulayem`, `de vries`."""
    for at in range(1, len(parts) - 1):
        yield parts[at:]
    for part in parts:
        if len(part) > 1:
            yield (part,)


class _People:
    """The people of an article by their full names, filled from the longest name to the shortest."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.parts: list[tuple[str, ...]] = []
        self.full: dict[tuple[str, ...], int] = {}
        self._by_word: dict[str, list[int]] = {}
        self._short_forms: set[tuple[str, ...]] = set()

    def add(self, surface: str) -> None:
        """Note a name; one that is short for another that is known becomes nobody."""
        parts = _parts(surface)
        if parts in self.full:
            known = self.full[parts]
            if self.names[known].isupper():
                self.names[known] = surface
            return
        if len(parts) < 2 or parts in self._short_forms:
            return
        who = self._variant(parts)
        if who is None:
            who = len(self.names)
            self.names.append(surface)
            self.parts.append(parts)
            self._short_forms.update(_short_forms(parts))
        for word in {parts[0], parts[-1]}:
            self._by_word.setdefault(word, []).append(who)
        self.full[parts] = who

    def _variant(self, parts: tuple[str, ...]) -> int | None:
        near = (*self._by_word.get(parts[-1], ())[:_MOST_CANDIDATES],
                *self._by_word.get(parts[0], ())[:_MOST_CANDIDATES])  # fmt: skip
        return next((who for who in near if _same_person(parts, self.parts[who])), None)


def _same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names are variants: initials, left-out middle names, other order, one letter off."""
    if sorted(one) == sorted(other):
        return True
    if one[-1] == other[-1] and _given(one[0], other[0]):
        middle = set(one[1:-1]), set(other[1:-1])
        return middle[0] <= middle[1] or middle[1] <= middle[0] or "" in (one[0][1:], other[0][1:])
    joined = "".join(one), "".join(other)
    return min(map(len, joined)) >= _SPELLING_LETTERS and OSA.distance(*joined, score_cutoff=1) <= 1


def _given(one: str, other: str) -> bool:
    """The same given name, or the initial of it."""
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])
