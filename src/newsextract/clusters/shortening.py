"""Links from short forms to full names: by what the full name has more, and by which was introduced first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newsextract.clusters import aliases
from newsextract.clusters.folding import singular, words
from newsextract.clusters.names import Name, Names
from newsextract.clusters.short_forms import (
    ANY_WORD,
    FORMAL,
    SAME,
    bare,
    core,
    has_legal_form,
    is_all_general,
    is_general,
    is_groups,
    is_head_alone,
    is_line_of_business,
    is_national,
    is_part,
    opens,
    strength,
)
from newsextract.clusters.spellings import Pairs
from newsextract.clusters.tables import HEADS_ALONE, PARENTS
from newsextract.names.tables.common import PEOPLES
from newsextract.names.tables.organisations import VEHICLES
from newsextract.names.tables.places import PLACES

_MOST_CANDIDATES = 40  # names that are compared with one name: bounds the work on a text of thousands
_GROUP = 2  # letters of a group's name by which its firms are called: `LG` of `LG Energy Solution`


def link(names: Names, apart: Pairs) -> None:
    """Unite short forms with the one name that they are short for, unless the text sets both apart."""
    holders: dict[str, list[Name]] = {}
    for name in names.by_key.values():
        for word in set(map(singular, name.words)):
            holders.setdefault(word, []).append(name)
    context = _Context(names, apart)
    for name in sorted(names.by_key.values(), key=lambda name: -len(name.words)):
        if name.words:
            rarest = min((holders[singular(word)] for word in name.words), key=len)
            best = _institution(name, rarest) or context.full_name(name, rarest[:_MOST_CANDIDATES])
            if best is not None:
                names.unite(name.key, best.key)


class _Context:
    """What the article says of its names: their cores, and which are set apart."""

    def __init__(self, names: Names, apart: Pairs) -> None:
        self._names = names
        self._cores = {core(name.words): name for name in names.by_key.values()}
        self._apart = apart
        self._strangers: dict[str, list[str]] = {}
        for pair in apart:
            for one in pair:
                self._strangers.setdefault(one, []).extend(pair - {one})

    def full_name(self, short: Name, holders: Sequence[Name]) -> Name | None:
        """The name that `short` is short for: the strongest candidate, else the only one there is."""
        found = self._strongest(short, holders) or self._only(short, holders)
        return found or self._in_full(short, holders)

    def _in_full(self, short: Name, holders: Sequence[Name]) -> Name | None:
        """The one formal name, or group's, that comes only after `short`, as in a press release's end."""
        if self._is_settled(short) or len(short.key) <= _GROUP or has_legal_form(short.words):
            return None
        real = [(score, name) for score, name in self._candidates(short, holders) if score >= ANY_WORD]
        if is_groups(short.words):  # `FAW` and `FAW Jiefang`, then `China FAW Group`
            real = [pair for pair in real if pair[0] >= FORMAL and not PARENTS.isdisjoint(pair[1].words)]
        if len({self._names.root(name.key) for _, name in real}) != 1:
            return None
        formal = (name for score, name in real if score >= FORMAL or has_legal_form(name.words))
        several = len(core(short.words)) > 1
        return next((name for name in formal if several or not _is_venture(name, short)), None)

    def _only(self, short: Name, holders: Sequence[Name]) -> Name | None:
        """The one longer name that the article brought in before `short`, which has no other.

        With nothing else of its name around, `Scania` is the `Scania South Africa` spoken of.
        """
        names, own = self._names, short.words
        if names.is_united(short.key) or len(short.key) <= _GROUP or bare(own) != own or is_all_general(own):
            return None
        longer = [name for name in holders if name is not short and _has_all(name, own)
                  and not self._joins(name, short)]  # fmt: skip
        if len({names.root(name.key) for name in longer}) != 1:
            return None
        full = min(longer, key=lambda name: name.first)
        known = aliases.rows(full.words) or any(name.former for name in longer)
        if known or full.first > short.first or not opens(own, full.words) or is_part(own, full.words):
            return None
        # `Isuzu East Africa` that is called `Isuzu EA` is not called `Isuzu`.
        if is_groups(own) and self._has_short_form(full):
            return None
        told = {names.root(other) for other in self._strangers.get(short.key, ())}
        return None if names.root(full.key) in told else full

    def _is_settled(self, short: Name) -> bool:
        """Whether a name is united with a fuller one, or with its initials."""
        own = set(short.words)
        united = self._names.is_united(short.key)
        return united and any(not set(name.words) <= own for name in self._names.members(short.key))

    def _has_short_form(self, full: Name) -> bool:
        own = core(full.words)
        return any(core(name.words) != own for name in self._names.members(full.key))

    def _strongest(self, short: Name, holders: Sequence[Name]) -> Name | None:
        """The strongest candidate, None if two firms are as likely."""
        names, candidates = self._names, _without_daughters([*self._candidates(short, holders)])
        same = [name for score, name in candidates if score == SAME]
        if same:
            return min(same, key=lambda name: name.first)
        if self._is_settled(short) or len(short.key) <= _GROUP:
            return None
        # A short form stands after the full name, or before a name so formal that it is its owner's in full.
        likely = [pair for pair in candidates if pair[1].first < short.first]
        likely = likely or [(score, name) for score, name in candidates if has_legal_form(name.words)]
        if not likely:
            return self._coming(short, holders, candidates)
        best = max((score for score, _ in likely), default=0)
        full = [name for score, name in likely if score == best]
        if len({names.root(name.key) for name in full}) != 1:
            return None
        if best <= ANY_WORD and not _may_lack_any_word(short, full):
            comes = min(name.first for name in full) > short.first
            return self._coming(short, holders, candidates) if comes else None
        # Beside `Oster Cable` and `Oster Internet`, `Oster` is their parent.
        several = len({names.root(name.key) for _, name in candidates}) > 1
        if best <= ANY_WORD and several and not any(has_legal_form(name.words) for name in full):
            return None
        return full[0]

    def _coming(
        self, short: Name, holders: Sequence[Name], candidates: Sequence[tuple[int, Name]]
    ) -> Name | None:
        """The full name that comes only after `short`, if it is the only one."""
        if not self._is_only(short, holders):
            return None
        return next((name for score, name in candidates if _may_come_first(short, name, score)), None)

    def _is_only(self, short: Name, holders: Sequence[Name]) -> bool:
        """Whether the article has one firm whose name has all words of a short one."""
        own = bare(short.words)
        longer = {self._names.root(name.key) for name in holders if _has_all(name, own)}
        return len(longer - {self._names.root(short.key)}) == 1

    def _candidates(self, short: Name, holders: Sequence[Name]) -> Iterator[tuple[int, Name]]:
        told = {self._names.root(other) for other in self._strangers.get(short.key, ())}
        for full in holders:
            found = strength(bare(short.words), full.words) if full is not short else 0
            root = self._names.root(full.key)
            if not found or root == self._names.root(short.key):
                continue
            if core(full.words) == core(short.words):  # a parent and its own, which the spellings told apart
                continue
            if found == SAME or not (root in told or self._joins(full, short)):
                yield found, full

    def _joins(self, full: Name, short: Name) -> bool:
        """Whether a name joins `short` with another: `Halden-Oster Logistics`, `Changan Ford`."""
        own, content = core(short.words), core(full.words)
        if own[0] in _makers() and content[0] in _peoples():  # `American Honda`
            return True
        hyphened = f"-{own[0]}" in full.surface.casefold()
        if hyphened and content[-len(own) :] == own and own[0] in _makers() and len(content) > len(own):
            return True
        rest = [word for word in content if word not in own and not is_general(word)]
        for opening in dict.fromkeys([*((word,) for word in rest), tuple(rest)] if rest else ()):
            other = self._cores.get(opening)
            roots = map(self._names.root, (short.key, full.key))
            joined = other is not None and self._names.root(other.key) not in roots
            partner = content == (*own, *opening) and is_groups(opening)  # `Renault Samsung`
            if joined or partner or _makers().issuperset(opening):
                # `Technik` of `Lufthansa Technik` is no firm of its own; `Oster and Halden` are two.
                told = other is not None and frozenset((other.key, short.key)) in self._apart
                division = content == (*opening, *own) and " " in full.surface and not hyphened
                after = full.first < short.first
                if told or not (division and joined and own[0] not in _makers() and after):
                    return True
        return False


def _without_daughters(candidates: list[tuple[int, Name]]) -> list[tuple[int, Name]]:
    """The candidates without `Oster (Oman) Ltd.` where one is no nation's: `Larkmere Oster Works`."""
    others = [pair for pair in candidates if not is_national(pair[1].words)]
    return others or candidates


def _has_all(name: Name, words_of_short: tuple[str, ...]) -> bool:
    return set(map(singular, words_of_short)) <= set(map(singular, name.words))


def _may_come_first(short: Name, full: Name, score: int) -> bool:
    """Whether a name before its only possible full name is its short form: `Oster`, then `Oster Steel`."""
    if has_legal_form(short.words):
        return False
    known = is_groups(short.words)
    if score >= FORMAL:
        return True
    if score < ANY_WORD:
        return not known or is_line_of_business(short.words, full.words)
    # `AirAsia X` and `Isuzu EA` are parts.
    part = full.words[: len(short.words)] == short.words and len(full.words[-1]) <= _GROUP
    return not (known or part or _is_venture(full, short))


def _may_lack_any_word(short: Name, full: Sequence[Name]) -> bool:
    """Whether a name lacking words that may tell firms apart is a loose short form, not another firm's."""
    # A name with a legal form of its own is none: `Xerox Corp` is not `Xerox Credit Corp`.
    if has_legal_form(short.words):
        return False
    # Nor is a well-known one beside a part of its own (`Siemens Healthineers`) or a stranger.
    loose = len(short.words) == 1 and (has_legal_form(full[0].words) or short.words[0] != full[0].words[0])
    if is_groups(short.words) and not loose:
        return False
    introduced = min(name.first for name in full) < short.first
    return introduced and not any(_is_venture(name, short) for name in full)


def _is_venture(name: Name, parent: Name) -> bool:
    """`Beijing Hyundai` is not `Hyundai`; `Zhengzhou Yutong Bus` is `Yutong`."""
    if not HEADS_ALONE.isdisjoint(parent.words):
        return False
    opening = name.surface.casefold().split()[:1]
    maker = is_groups(parent.words) or has_legal_form(name.words)
    return maker and _places().issuperset(opening) and core(name.words)[1:] == core(parent.words)


def _institution(short: Name, holders: Sequence[Name]) -> Name | None:
    """The institution that general words stand for (`the Senate`): the last one introduced before them.

    If there is none, the only one that comes after them.
    """
    full = [n for n in holders[:_MOST_CANDIDATES] if is_head_alone(short.words, n.words)]
    before = [name for name in full if name.at < short.last]
    if not before and len(full) == 1:
        return full[0]
    return max(before, key=lambda name: name.at, default=None)


@cache
def _places() -> frozenset[str]:
    names = (words(entry) for row in PLACES for entry in row.entries)
    return frozenset(name[0] for name in names if len(name) == 1)


@cache
def _peoples() -> frozenset[str]:
    return frozenset(map(str.casefold, PEOPLES.entries))


@cache
def _makers() -> frozenset[str]:
    return frozenset(singular(name[0]) for entry in VEHICLES.entries if len(name := words(entry)) == 1)
