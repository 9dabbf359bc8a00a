"""The clusters of persons: full names, their variants, and who is meant by a surname.

A short form is the person last named in the text whose name has it, or the first one if it comes before all
(`Toft takes the bridge`, says a headline): two people of one surname stay apart. A relative who is brought in
as such (`his wife, Anna Lund`) does not take the surname over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import OSA

from newsextract.clusters import kin
from newsextract.clusters.folding import key, words
from newsextract.clusters.given_names import is_short_for
from newsextract.mentions import Mention

Span = tuple[int, int]
Parts = tuple[str, ...]
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_MOST_CANDIDATES = 40
_SPELLING_LETTERS = 9
_QUOTED = re.compile(r"[‘“\"'(]([^‘’“”\"'()]{2,20})[’”\"')]")  # `Robert ‘Bob’ Lund`
_COUPLE = re.compile(r" (?:and|&) [^\W\d_][^\W_]+ [^\W\d_]")
_INITIALS = range(2, 5)  # letters by which an interview shortens its guest's name
_BEGINNING = 4  # letters of a surname that may stand for it, and letters that are left out at least


def cluster(text: str, mentions: Sequence[Mention]) -> dict[Span, str]:
    """The id of each PERSON mention, given in order of the text."""
    surfaces = {(m.start, m.end): text[m.start : m.end] for m in mentions}
    people = _People()
    people.note_relatives(text, surfaces)
    for surface in sorted(surfaces.values(), key=lambda name: (-len(_parts(name)), -len(name))):
        people.add(surface)
    return _one_spelling(_Reading(text, people, surfaces).ids())


class _Reading:
    """The mentions in order of the text, and whom each short form has meant so far."""

    def __init__(self, text: str, people: _People, surfaces: dict[Span, str]) -> None:
        self._text, self._people, self._surfaces = text, people, surfaces
        self._named = [people.full.get(_parts(surface)) for surface in surfaces.values()]
        self._first: dict[Parts, int] = {}
        self._last: dict[Parts, int] = {}
        self._seen: set[int] = set()
        self._holders: dict[Parts, list[int]] = {}
        for person in reversed([who for who in self._named if who is not None]):
            self._first.update(dict.fromkeys(_short_forms(people.parts[person]), person))

    def ids(self) -> dict[Span, str]:
        found: dict[Span, int | None] = {}
        for (span, surface), full in zip(self._surfaces.items(), self._named, strict=True):
            who = self._short(span, _parts(surface)) if full is None else full
            if who is not None:
                self._remember(who, _parts(surface))
                for nickname in _nicknames(surface):
                    self._last[nickname] = who
            found[span] = who
        names = self._people.names
        loose = {span: self._surfaces[span] for span, who in found.items() if who is None}
        ids = {span: names[who] for span, who in found.items() if who is not None}
        return ids | {span: self._loose(span, surface) for span, surface in loose.items()}

    def _short(self, span: Span, parts: Parts) -> int | None:
        """Whom a short form means: `Mrs Lund`, `Lund and her son` need not be the Lund named last."""
        who = self._last.get(parts, self._first.get(parts))
        title = kin.titled(self._text, span[0]) or kin.coupled(self._text, span[1])
        holders = self._holders.get(parts, [])[-_MOST_CANDIDATES:]
        if who is None or not title or len(holders) < 2 or self._people.genders.get(who) == title:
            return who
        told = [other for other in holders if self._people.genders.get(other) == title]
        if told or not self._people.genders.get(who):
            return told[-1] if told else who
        return next((other for other in reversed(holders) if not self._people.genders.get(other)), who)

    def _remember(self, who: int, named: Parts) -> None:
        """Note that a person was named; a relative leaves the surname where it is, unless named by it."""
        new = who not in self._seen
        self._seen.add(who)
        for form in _short_forms(self._people.parts[who]):
            if new:
                self._holders.setdefault(form, []).append(who)
            aside = who in self._people.relatives and form != named
            if not aside or self._last.get(form, who) == who:
                self._last[form] = who

    def _loose(self, span: Span, surface: str) -> str:
        """A name that no full name has: a nickname, initials, the beginning of a surname; else itself."""
        parts = _parts(surface)
        if parts in self._last:
            return self._people.names[self._last[parts]]
        meant = {who for who, full in enumerate(self._people.parts[:_MOST_CANDIDATES])
                 if len(parts) == 1 and _is_nickname(surface, parts[0], full)}  # fmt: skip
        # `Tom and Anna Berg` is no nickname of `Thomas Lund`.
        if _COUPLE.match(self._text, span[1]):
            meant = {who for who in meant if not is_short_for(parts[0], self._people.parts[who][0])}
        return self._people.names[meant.pop()] if len(meant) == 1 else surface


def _one_spelling(ids: dict[Span, str]) -> dict[Span, str]:
    """Names that nothing else was found for, under one spelling each."""
    spelling: dict[str, str] = {}
    for name in ids.values():
        shown = spelling.setdefault(key(name), name)
        if shown.isupper() and not name.isupper():
            spelling[key(name)] = name
    return {span: spelling[key(name)] for span, name in ids.items()}


def _parts(name: str) -> Parts:
    parts = words(_QUOTED.sub(" ", name)) or words(name)
    while len(parts) > 1 and parts[-1] in _SUFFIXES:
        parts = parts[:-1]
    return parts


def _nicknames(name: str) -> Iterator[Parts]:
    for match in _QUOTED.finditer(name):
        yield words(match[1])


def _short_forms(parts: Parts) -> Iterator[Parts]:
    """Single words of a name, its beginnings and ends of several: `jens aage`, `bin sulayem`, `de vries`."""
    for at in range(1, len(parts) - 1):
        yield parts[at:]
        yield parts[: at + 1]
    for part in parts:
        if len(part) > 1:
            yield (part,)


class _People:
    """The people of an article by their full names, filled from the longest name to the shortest."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.parts: list[Parts] = []
        self.full: dict[Parts, int] = {}
        self.relatives: set[int] = set()
        self.genders: dict[int, kin.Gender] = {}
        self._by_word: dict[str, list[int]] = {}
        self._short_forms: set[Parts] = set()
        self._openings: set[Parts] = set()
        self._introduced: dict[Parts, tuple[bool, kin.Gender]] = {}

    def note_relatives(self, text: str, spans: Iterable[Span]) -> None:
        """Note how each full name is brought in where it first stands, and which names are nicknames."""
        for start, end in spans:
            parts = _parts(text[start:end])
            self._short_forms.update(_nicknames(text[start:end]))
            if parts not in self._introduced:
                is_relative, gender = kin.introduced(text, start, end)
                self._introduced[parts] = is_relative, gender or kin.titled(text, start)

    def add(self, surface: str) -> None:
        """Note a name; one that is short for another that is known becomes nobody."""
        parts = _parts(surface)
        if parts in self.full:
            known = self.full[parts]
            if self.names[known].isupper():
                self.names[known] = surface
            return
        is_relative, gender = self._introduced.get(parts, (False, ""))
        if len(parts) > 1 and not is_relative:  # `his sister Anna`, and then `Anna Lund`
            is_relative, by_given = self._introduced.get(parts[:1], (False, ""))
            gender = gender or by_given
        # `his father, Saeed Al Lund` is not `Khalid bin Saeed Al Lund`.
        another = is_relative and " " in surface and parts not in self._openings
        if len(parts) < 2 or (parts in self._short_forms and not another):
            return
        who = self._variant(parts)
        if who is None:
            who = len(self.names)
            self.names.append(surface)
            self.parts.append(parts)
            self._short_forms.update(_short_forms(parts))
            self._openings.update(parts[:size] for size in range(2, len(parts)))
            self.genders[who] = gender
            if is_relative:
                self.relatives.add(who)
        for word in {parts[0], parts[-1]}:
            self._by_word.setdefault(word, []).append(who)
        self.full[parts] = who

    def _variant(self, parts: Parts) -> int | None:
        near = (*self._by_word.get(parts[-1], ())[:_MOST_CANDIDATES],
                *self._by_word.get(parts[0], ())[:_MOST_CANDIDATES])  # fmt: skip
        return next((who for who in near if _same_person(parts, self.parts[who])), None)


def _same_person(one: Parts, other: Parts) -> bool:
    """Whether two full names are variants: initials, left-out middle names, other order, one letter off."""
    if sorted(one) == sorted(other):
        return True
    if one[-1] == other[-1] and _given(one[0], other[0]):
        middle = set(one[1:-1]), set(other[1:-1])
        return middle[0] <= middle[1] or middle[1] <= middle[0] or "" in (one[0][1:], other[0][1:])
    joined = "".join(one), "".join(other)
    return min(map(len, joined)) >= _SPELLING_LETTERS and OSA.distance(*joined, score_cutoff=1) <= 1


def _given(one: str, other: str) -> bool:
    """The same given name, or the initial or a short form of it."""
    initial = min(len(one), len(other)) == 1 and one[0] == other[0]
    return one == other or initial or is_short_for(one, other) or is_short_for(other, one)


def _is_nickname(surface: str, word: str, full: Parts) -> bool:
    """Whether one word is short for a name: `Tom`, `KAR` (an interview's), `Gronk`."""
    if is_short_for(word, full[0]):
        return True
    if surface.isupper() and len(word) in _INITIALS:
        left = iter(part[0] for part in full)
        ends = word[0] == full[0][0] and word[-1] == full[-1][0]
        return ends and all(letter in left for letter in word)
    left_out = len(full[-1]) - len(word)
    return len(word) >= _BEGINNING <= left_out and full[-1].startswith(word)
