"""The distinct names of an article: their spellings, where they stand, and which are known to be one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from newsextract.clusters.folding import is_abbreviated, key, words
from newsextract.clusters.short_forms import has_legal_form
from newsextract.mentions import Mention

_TAG = 5  # letters up to which a name in small letters is an abbreviation
_PROSE_LINE = 100  # code points from which a line is prose, not a headline
_HEADING = 60  # code points up to which a line above prose is a heading
_PROSE_ENDS = frozenset(".!?:;,\"”")
_LINE = re.compile(r"[^\n]+")


@dataclass(slots=True)
class Name:
    """A name in all its spellings.

    It stands in the text from `at` to `last`; `first` is where it first does in the running text: a headline
    uses short forms of what is yet to be introduced, so that it counts as the text's end, a section's heading
    as that of the paragraph below.
    """

    key: str
    spellings: dict[str, int]
    first: int
    words: tuple[str, ...]
    at: int
    last: int = 0
    former: bool = False

    @property
    def surface(self) -> str:
        """The spelling shown: with small letters, no tag's, not abbreviated, the most frequent, the first."""
        if len(self.spellings) == 1:
            return next(iter(self.spellings))
        return max(self.spellings, key=self._rank)

    def _rank(self, spelling: str) -> tuple[bool, bool, int, int]:
        # `catl` among tags is `CATL`, but `WORLDSTEEL` of a headline is `worldsteel`.
        capitals = len(spelling) <= _TAG if spelling.islower() else spelling.isupper()
        upper = sum(map(str.isupper, spelling))
        return (not capitals, not is_abbreviated(spelling), self.spellings[spelling], upper)


@dataclass(slots=True)
class Names:
    """The names of one label, and a union-find over them."""

    by_key: dict[str, Name] = field(default_factory=dict)
    _parents: dict[str, str] = field(default_factory=dict)
    _united: set[str] = field(default_factory=set)
    _members: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str, mentions: Iterable[Mention]) -> Names:
        """The distinct names of the mentions."""
        names = cls()
        starts, shifts = _headings(text)
        for mention in mentions:
            surface = text[mention.start : mention.end]
            place = mention.start + shifts[bisect_right(starts, mention.start) - 1]
            new = Name(key(surface), {}, place, words(surface), mention.start)
            name = names.by_key.setdefault(new.key, new)
            name.spellings[surface] = name.spellings.get(surface, 0) + 1
            name.first, name.last = min(name.first, place), mention.start
            if name.surface == surface:
                name.words = words(surface)
        return names

    def root(self, one: str) -> str:
        """The key that stands for all names united with `one`."""
        while (parent := self._parents.get(one, one)) != one:
            self._parents[one] = self._parents.get(parent, parent)
            one = parent
        return one

    def unite(self, one: str, other: str, *, found: bool = True) -> None:
        """Take two names for one; `found` if they are no mere spellings, so that no more is looked for."""
        first, second = self.root(one), self.root(other)
        if first != second:
            self._parents[max(first, second)] = min(first, second)
            joining = self._members.pop(max(first, second), [max(first, second)])
            self._members.setdefault(min(first, second), [min(first, second)]).extend(joining)
            if found or not self._united.isdisjoint((first, second)):
                self._united.add(min(first, second))

    def is_united(self, one: str) -> bool:
        """Whether a name has been united with any other."""
        return self.root(one) in self._united

    def members(self, one: str) -> Iterator[Name]:
        """The names united with `one`, and its own."""
        return (self.by_key[key] for key in self._members.get(self.root(one), [one]))

    def clusters(self) -> list[list[Name]]:
        """The names by cluster, in order of the text."""
        found: dict[str, list[Name]] = {}
        for name in self.by_key.values():
            found.setdefault(self.root(name.key), []).append(name)
        return list(found.values())


def _headings(text: str) -> tuple[list[int], list[int]]:
    """Where lines begin, and by how much each counts as later than it stands, for it is a heading."""
    lines = [(match.start(), match.end()) for match in _LINE.finditer(text) if match[0].strip()]
    body = next((start for start, end in lines if end - start >= _PROSE_LINE), 0)
    starts, shifts = [0], [len(text) if body else 0]
    for (start, end), (following, after) in pairwise([*lines, (len(text), len(text))]):
        heads = after - following >= _PROSE_LINE > _HEADING > end - start and text[end - 1] not in _PROSE_ENDS
        starts.append(start)
        shifts.append(len(text) if start < body else after - start if heads else 0)
    return starts, shifts


def fullest(names: Iterable[Name]) -> str:
    """The id of a cluster: its fullest name that is not a former one."""
    kept = sorted(names, key=lambda name: name.first)
    kept = [name for name in kept if not name.former] or kept
    return max(kept, key=_fullness).surface


def _fullness(name: Name) -> tuple[int, bool, int]:
    return len(name.words), has_legal_form(name.words), len(name.surface)
