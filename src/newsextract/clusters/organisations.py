"""The clusters of organisations: evidence from the strongest to the weakest, each linking names.

Spelling and legal form; what the text states; initials; other names known to the trade; short forms, by what
the full name has more and by which was introduced first; single letters of difference. Names that the text
sets apart stay apart unless only words are missing that add nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newsextract.clusters import aliases
from newsextract.clusters.folding import key, singular, words
from newsextract.clusters.initials import TIERS, initials, is_abbreviation, is_blend, letters, spells
from newsextract.clusters.names import Name, Names
from newsextract.clusters.short_forms import (
    ANY_WORD,
    SAME,
    bare,
    core,
    has_legal_form,
    inverted,
    is_general,
    is_head_alone,
    opens_pair,
    strength,
    without_form,
)
from newsextract.clusters.slips import is_slip
from newsextract.clusters.statements import stated
from newsextract.clusters.tables import HEADS_ALONE
from newsextract.mentions import Mention
from newsextract.names.tables.organisations import ORGANISATIONS, VEHICLES
from newsextract.names.tables.places import PLACES

_MOST_CANDIDATES = 40  # names that are compared with one name: bounds the work on a text of thousands
_GROUP = 2  # letters of a group's name by which its firms are called: `LG` of `LG Energy Solution`
_BLOCK = 4  # letters at its beginning that a slip leaves alone

Pairs = set[frozenset[str]]


def cluster(text: str, mentions: Sequence[Mention]) -> Names:
    """The names of the ORG mentions (in order of the text), united where they mean one organisation."""
    names = Names.of(text, mentions)
    apart, parents, same = _read_statements(text, mentions, names)
    _unite_spellings(names, parents)
    for one, other in same:
        names.unite(one, other)
    _link_initials(names)
    _link_expanded(names)
    _link_known(names)
    _link_short_forms(names, apart | parents)
    _link_slips(names)
    return names


def _read_statements(
    text: str, mentions: Sequence[Mention], names: Names
) -> tuple[Pairs, Pairs, list[tuple[str, str]]]:
    """What the text says: pairs that are two, pairs of a parent and its own, pairs that are one."""
    apart: Pairs = set()
    parents: Pairs = set()
    same = []
    for statement, first, second in stated(text, mentions):
        one, other = key(first), key(second)
        if statement.kind in ("apart", "parent"):
            (parents if statement.kind == "parent" else apart).add(frozenset((one, other)))
            continue
        same.append((one, other))
        former = {"second is former": other, "first is former": one}.get(statement.kind)
        if former is not None and one != other:
            names.by_key[former].former = True
    return apart, {pair for pair in parents if len(pair) > 1}, same


def _unite_spellings(names: Names, parents: Pairs) -> None:
    """Unite names that differ in nothing but empty words; where these tell a parent, in its legal form."""
    groups: dict[str, list[Name]] = {}
    for name in names.by_key.values():
        groups.setdefault("".join(core(inverted(name.words))), []).append(name)
    for group in groups.values():
        keys = {name.key for name in group}
        strict = any(pair <= keys for pair in parents) or _is_maker_beside_house(group)
        seen: dict[str, Name] = {}
        for name in group:
            first = seen.setdefault("".join(without_form(name.words)) if strict else "", name)
            plural = [*map(singular, name.words)] == [*map(singular, first.words)]
            names.unite(first.key, name.key, found=not plural)


def _is_maker_beside_house(group: Sequence[Name]) -> bool:
    """Whether `Motors` tells firms apart, as it does with `Oster Corp` beside `Oster Motors Corp`."""
    motors = {
        not {"motor", "motors"}.isdisjoint(name.words) for name in group if has_legal_form(name.words)
    }  # fmt: skip
    return len(motors) > 1


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
            if len(full) > 1 or tier == TIERS[-1]:
                full = {root for root in full if first[root] < name.first}
            if len(full) == 1 and not names.is_united(name.key):
                names.unite(name.key, *full)
                abbreviated.add(names.root(name.key))


def _link_expanded(names: Names) -> None:
    """`GWM Thailand` is `Great Wall Motor Thailand`, as `GWM` is; `Pemex` is `Petróleos Mexicanos`."""
    longest: dict[str, Name] = {}
    for name in names.by_key.values():
        root = names.root(name.key)
        if root not in longest or len(name.words) > len(longest[root].words):
            longest[root] = name
    if len(names.by_key) > _MOST_CANDIDATES:
        return
    for name in names.by_key.values():
        head = names.by_key.get(name.words[0]) if len(name.words) > 1 else None
        # Initials alone: `Daimler Truck` was no `Mercedes-Benz Truck`.
        full = longest[names.root(head.key)] if head and is_abbreviation(head.surface) else head
        if head is not None and full is not None and full is not head:
            expanded = "".join(core((*core(full.words), *name.words[1:])))
            for other in names.by_key.values():
                if "".join(core(other.words)) == expanded:
                    names.unite(name.key, other.key)
        made = [
            other for other in names.by_key.values()
            if spells(name.surface, other.surface) or is_blend(name.surface, other.surface)
        ]  # fmt: skip
        if len({names.root(other.key) for other in made}) == 1 and not names.is_united(name.key):
            names.unite(name.key, made[0].key)


def _link_known(names: Names) -> None:
    """Names under which the trade knows one organisation: `BofA`, `Conti`, a maker's name of old."""
    known: dict[int, Name] = {}
    for name in names.by_key.values():
        row = aliases.row(name.words)
        if row is None:
            continue
        other = known.setdefault(row, name)
        one = names.root(name.key) == names.root(other.key)
        if other is not name and (one or not (_is_taken(name, names) or _is_taken(other, names))):
            names.unite(name.key, other.key)
            name.former, other.former = map(aliases.is_former, (name.words, other.words))


def _is_taken(name: Name, names: Names) -> bool:
    """Whether the text has given an abbreviation to some organisation: `GAC` need not be a car maker."""
    return is_abbreviation(name.surface) and names.is_united(name.key)


def _link_short_forms(names: Names, apart: Pairs) -> None:
    holders: dict[str, list[Name]] = {}
    for name in names.by_key.values():
        for word in set(map(singular, name.words)):
            holders.setdefault(word, []).append(name)
    cores = {core(name.words): name for name in names.by_key.values()}
    strangers: dict[str, list[str]] = {}
    for pair in apart:
        for one in pair:
            strangers.setdefault(one, []).extend(pair - {one})
    for name in sorted(names.by_key.values(), key=lambda name: -len(name.words)):
        if name.words:
            rarest = min((holders[singular(word)] for word in name.words), key=len)
            told = {names.root(other) for other in strangers.get(name.key, ())}
            candidates = _candidates(name, rarest[:_MOST_CANDIDATES], names, told, cores)
            best = _institution(name, rarest[:_MOST_CANDIDATES]) or _full_name(name, list(candidates), names)
            if best is not None:
                names.unite(name.key, best.key)


def _full_name(short: Name, candidates: list[tuple[int, Name]], names: Names) -> Name | None:
    """The name that `short` is short for: the strongest candidate, None if two firms are as likely."""
    same = [name for score, name in candidates if score == SAME]
    if same:
        return min(same, key=lambda name: name.first)
    if names.is_united(short.key) or len(short.key) <= _GROUP:
        return None
    # A short form stands after the full name, or before a name so formal that it is its owner's in full.
    likely = [pair for pair in candidates if pair[1].first < short.first]
    likely = likely or [(score, name) for score, name in candidates if has_legal_form(name.words)]
    best = max((score for score, _ in likely), default=0)
    full = [name for score, name in likely if score == best]
    if len({names.root(name.key) for name in full}) != 1:
        return None
    if best <= ANY_WORD and not _may_lack_any_word(short, full):
        return None
    # Beside `Oster Cable` and `Oster Internet`, `Oster` is their parent.
    several = len({names.root(name.key) for _, name in candidates}) > 1
    if best <= ANY_WORD and several and not any(has_legal_form(name.words) for name in full):
        return None
    return full[0]


def _may_lack_any_word(short: Name, full: Sequence[Name]) -> bool:
    """Whether a name lacking words that may tell firms apart is a loose short form, not another firm's."""
    # A name with a legal form of its own is none: `Xerox Corp` is not `Xerox Credit Corp`.
    if has_legal_form(short.words):
        return False
    # Nor is a well-known one beside a part of its own (`Siemens Healthineers`) or a stranger.
    loose = len(short.words) == 1 and (has_legal_form(full[0].words) or short.words[0] != full[0].words[0])
    if short.words in _known() and not loose and not opens_pair(short.words, full[0].words):
        return False
    introduced = min(name.first for name in full) < short.first
    return introduced and not any(_is_venture(name, short) for name in full)


def _is_venture(name: Name, parent: Name) -> bool:
    """`Beijing Hyundai` is not `Hyundai`, as `Zhengzhou Yutong Bus` is `Yutong`."""
    if not HEADS_ALONE.isdisjoint(parent.words):
        return False
    opening = name.surface.casefold().split()[:1]
    return _places().issuperset(opening) and core(name.words)[1:] == core(parent.words)


@cache
def _places() -> frozenset[str]:
    names = (words(entry) for row in PLACES for entry in row.entries)
    return frozenset(name[0] for name in names if len(name) == 1)


@cache
def _known() -> frozenset[tuple[str, ...]]:
    return frozenset(words(entry) for row in ORGANISATIONS for entry in row.entries)


@cache
def _makers() -> frozenset[str]:
    return frozenset(singular(name[0]) for entry in VEHICLES.entries if len(name := words(entry)) == 1)


def _candidates(
    short: Name, holders: Sequence[Name], names: Names, told: set[str], cores: dict[tuple[str, ...], Name]
) -> Iterator[tuple[int, Name]]:
    for full in holders:
        found = strength(bare(short.words), full.words) if full is not short else 0
        if not found or names.root(full.key) == names.root(short.key):
            continue
        if core(full.words) == core(short.words):  # a parent and its own, which the spellings told apart
            continue
        if found == SAME or not (names.root(full.key) in told or _joins(full, short, names, cores)):
            yield found, full


def _joins(full: Name, short: Name, names: Names, cores: dict[tuple[str, ...], Name]) -> bool:
    """Whether a name joins `short` with another organisation: `Halden-Oster Logistics`, `Changan Ford`."""
    own, content = core(short.words), core(full.words)
    rest = [word for word in content if word not in own and not is_general(word)]
    for word in rest:
        other = cores.get((word,))
        joined = other is not None and names.root(other.key) not in map(names.root, (short.key, full.key))
        if joined or word in _makers():
            # `Technik` of `Lufthansa Technik` is no firm of its own.
            division = content == (word, *own) and " " in full.surface.strip() and "-" not in full.surface
            if not (division and joined and own[0] not in _makers() and full.first < short.first):
                return True
    return False


def _institution(short: Name, holders: Sequence[Name]) -> Name | None:
    """The institution that general words stand for (`the Senate`): the last one introduced before them."""
    full = [n for n in holders if is_head_alone(short.words, n.words) and n.at < short.last]
    return max(full, key=lambda name: name.at, default=None)


def _link_slips(names: Names) -> None:
    """Names that differ in one letter, with the same beginning."""
    blocks: dict[str, list[tuple[tuple[str, ...], Name]]] = {}
    for name in names.by_key.values():
        block = blocks.setdefault(name.key[:_BLOCK], [])
        own = core(name.words)
        for content, other in block[:_MOST_CANDIDATES]:
            if is_slip(own, content):
                names.unite(name.key, other.key)
        block.append((own, name))
