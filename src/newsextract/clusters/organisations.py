"""The clusters of organisations: evidence from the strongest to the weakest, each linking names.

Spelling and legal form; what the text states; initials; short forms, by what the full name has more and by
which was introduced first; single letters of difference. Names that the text sets apart stay apart unless
only words are missing that add nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from rapidfuzz.distance import OSA

from newsextract.clusters.folding import key, words
from newsextract.clusters.initials import TIERS, initials, is_abbreviation, letters
from newsextract.clusters.names import Name, Names
from newsextract.clusters.short_forms import ANY_WORD, core, has_legal_form, is_head_alone, strength
from newsextract.clusters.statements import stated
from newsextract.mentions import Mention
from newsextract.names.tables.places import PLACES

_MOST_CANDIDATES = 40  # names that are compared with one name: bounds the work on a text of thousands
_SAME = 3  # strength of names that differ in nothing but empty words
_SPELLING_LETTERS = 9  # of a name, from which one letter of difference is a slip
_BLOCK = 4  # letters at its beginning that a slip leaves alone


def cluster(text: str, mentions: Sequence[Mention]) -> Names:
    """The names of the ORG mentions (in order of the text), united where they mean one organisation."""
    names = Names.of(text, mentions)
    _unite_by(names, (("".join(core(name.words)), name.key) for name in names.by_key.values()))
    apart = _follow_statements(text, mentions, names)
    _link_initials(names)
    _link_expanded(names)
    _link_short_forms(names, apart)
    _link_slips(names)
    return names


def _unite_by(names: Names, keyed: Iterable[tuple[str, str]]) -> None:
    seen: dict[str, str] = {}
    for shared, name in keyed:
        names.unite(seen.setdefault(shared, name), name)


def _follow_statements(text: str, mentions: Sequence[Mention], names: Names) -> set[frozenset[str]]:
    """Unite what is said to be one; return the pairs that are said to be two."""
    apart = set()
    for statement, first, second in stated(text, mentions):
        one, other = key(first), key(second)
        if statement.kind == "apart":
            apart.add(frozenset((one, other)))
            continue
        names.unite(one, other)
        former = {"second is former": other, "first is former": one}.get(statement.kind)
        if former is not None and one != other:
            names.by_key[former].former = True
    return apart


def _link_initials(names: Names) -> None:
    """An abbreviation is the name whose initials it is, if that is only one; the closest fit goes first."""
    abbreviations = [n for n in names.by_key.values() if any(map(is_abbreviation, n.spellings))]
    abbreviated: set[str] = set()
    for tier in TIERS if abbreviations else ():
        made: dict[str, set[str]] = {}
        first: dict[str, int] = {}
        for name in names.by_key.values():
            root = names.root(name.key)
            first[root] = min(first.get(root, name.first), name.first)
            if names.root(name.key) not in abbreviated:
                for one in initials(name.surface, tier):
                    made.setdefault(one, set()).add(names.root(name.key))
        for name in abbreviations:
            full = made.get(letters(name.surface), set()) - {name.key}
            if len(full) > 1:
                full = {root for root in full if first[root] < name.first}
            if len(full) == 1 and not names.is_united(name.key):
                names.unite(name.key, *full)
                abbreviated.add(names.root(name.key))


def _link_expanded(names: Names) -> None:
    """`GWM Thailand` is `Great Wall Motor Thailand` once `GWM` is `Great Wall Motor`."""
    longest: dict[str, Name] = {}
    for name in names.by_key.values():
        root = names.root(name.key)
        if root not in longest or len(name.words) > len(longest[root].words):
            longest[root] = name
    for name in names.by_key.values():
        head = names.by_key.get(name.words[0]) if len(name.words) > 1 else None
        if head is not None and (full := longest[names.root(head.key)]) is not head:
            expanded = "".join(core((*core(full.words), *name.words[1:])))
            for other in names.by_key.values() if len(names.by_key) <= _MOST_CANDIDATES else ():
                if "".join(core(other.words)) == expanded:
                    names.unite(name.key, other.key)


def _link_short_forms(names: Names, apart: set[frozenset[str]]) -> None:
    holders: dict[str, list[Name]] = {}
    for name in names.by_key.values():
        for word in set(name.words):
            holders.setdefault(word, []).append(name)
    for name in sorted(names.by_key.values(), key=lambda name: -len(name.words)):
        if name.words:
            rarest = min((holders[word] for word in name.words), key=len)
            best = _full_name(name, rarest[:_MOST_CANDIDATES], names, apart)
            if best is not None:
                names.unite(name.key, best.key)


def _full_name(
    short: Name, holders: Sequence[Name], names: Names, apart: set[frozenset[str]]
) -> Name | None:
    """The name that `short` is short for: the strongest candidate, None if two firms are as likely."""
    if institution := _institution(short, holders):
        return institution
    candidates = list(_candidates(short, holders, names, apart))
    if not candidates:
        return None
    best = max(score for score, _ in candidates)
    likely = [name for score, name in candidates if score == best]
    if best == _SAME:
        return min(likely, key=lambda name: name.first)
    if len({names.root(name.key) for name in likely}) > 1 or names.is_united(short.key):
        return None
    # A name with a legal form of its own is no loose short form: `Xerox Corp` is not `Xerox Credit Corp`.
    if best == ANY_WORD and has_legal_form(short.words):
        return None
    if best < _SAME and not _may_follow(short, likely):
        return None
    if best == ANY_WORD and not (len(candidates) == len(likely) and _introduces(likely, short)):
        return None
    return likely[0]


def _may_follow(short: Name, full: Sequence[Name]) -> bool:
    """Whether a short form may come first: only before a name so formal that it is its owner's in full."""
    introduced = min(name.first for name in full) < short.first
    return introduced or any(has_legal_form(name.words) for name in full)


def _introduces(full: Sequence[Name], short: Name) -> bool:
    """Whether the full names come first, and are no joint venture called by place and parent."""
    introduced = min(name.first for name in full) < short.first
    return introduced and not any(_is_venture(name, short) for name in full)


def _is_venture(name: Name, parent: Name) -> bool:
    """`Beijing Hyundai` is not `Hyundai`, as `Zhengzhou Yutong Bus` is `Yutong`."""
    opening = name.surface.casefold().split()[:1]
    return _places().issuperset(opening) and core(name.words)[1:] == core(parent.words)


@cache
def _places() -> frozenset[str]:
    names = (words(entry) for row in PLACES for entry in row.entries)
    return frozenset(name[0] for name in names if len(name) == 1)


def _candidates(
    short: Name, holders: Sequence[Name], names: Names, apart: set[frozenset[str]]
) -> Iterator[tuple[int, Name]]:
    ventures = _ventures(short, holders, names)
    for full in holders:
        found = strength(core(short.words), full.words) if full is not short else 0
        if not found or names.root(full.key) == names.root(short.key):
            continue
        if found == _SAME or not (frozenset((short.key, full.key)) in apart or full.key in ventures):
            yield found, full


def _ventures(short: Name, holders: Sequence[Name], names: Names) -> set[str]:
    """The names that join `short` with another organisation of the text: `Halden-Oster Logistics`."""
    own = set(short.words)
    found = set()
    for full in holders:
        rest = set(full.words) - own
        for word in rest if own < set(full.words) else ():
            other = names.by_key.get(word)
            joined = {names.root(short.key), names.root(full.key)}
            if other is not None and names.root(other.key) not in joined:
                found.add(full.key)
    return found


def _institution(short: Name, holders: Sequence[Name]) -> Name | None:
    """The institution that general words stand for (`the Senate`): the last one introduced before them."""
    full = [n for n in holders if is_head_alone(short.words, n.words) and n.at < short.last]
    return max(full, key=lambda name: name.at, default=None)


def _link_slips(names: Names) -> None:
    """Names that differ in one letter, with the same beginning."""
    blocks: dict[str, list[Name]] = {}
    for name in names.by_key.values():
        if len(name.key) >= _SPELLING_LETTERS and name.key.isalpha():
            block = blocks.setdefault(name.key[:_BLOCK], [])
            for other in block[:_MOST_CANDIDATES]:
                if OSA.distance(name.key, other.key, score_cutoff=1) <= 1:
                    names.unite(name.key, other.key)
            block.append(name)
