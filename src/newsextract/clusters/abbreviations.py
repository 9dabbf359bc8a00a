"""Links from abbreviations to the names that they are made of."""

from __future__ import annotations

from collections.abc import Callable

from newsextract.clusters import aliases
from newsextract.clusters.acronyms import is_acronym, is_loose, is_translated
from newsextract.clusters.initials import TIERS, initials, is_abbreviation, is_blend, letters, spells
from newsextract.clusters.names import Name, Names
from newsextract.clusters.short_forms import core, is_groups

_CERTAIN = 3  # letters of loose initials whose full name may come only later, unless they are a known group's
_MOST_COMPARED = 60  # names up to which each is compared with each


def link_initials(names: Names) -> None:
    """An abbreviation is the name whose initials it is; the closest fit first, then the last before it."""
    abbreviations = [
        name for name in names.by_key.values()
        if any(map(is_abbreviation, name.spellings)) and not _opens_known(name, names)
    ]  # fmt: skip
    abbreviated: set[str] = set()
    for tier in TIERS if abbreviations else ():
        made: dict[str, set[str]] = {}
        first: dict[str, int] = {}
        for name in names.by_key.values():
            root = names.root(name.key)
            first[root] = min(first.get(root, name.first), name.first)
            if root not in abbreviated:
                for one in initials(name.surface, tier):
                    made.setdefault(one, set()).add(root)
        for name in abbreviations:
            full = made.get(letters(name.surface), set()) - {name.key}
            if len(full) > 1 or tier == TIERS[-1]:
                before = sorted((first[root], root) for root in full if first[root] < name.first)
                if before or len(letters(name.surface)) < _CERTAIN or is_groups(name.words):
                    full = {root for _, root in before[-1:]}
            if len(full) == 1 and not names.is_united(name.key):
                names.unite(name.key, *full)
                abbreviated.add(names.root(name.key))


def _opens_known(name: Name, names: Names) -> bool:
    """`ZF` is `ZF Friedrichshafen`, whatever has its initials."""
    row = aliases.rows(name.words)
    return len(row) == 1 and any(
        other.words[: len(name.words)] == name.words and aliases.rows(other.words) == row
        for other in names.by_key.values() if other is not name
    )  # fmt: skip


def link_expanded(names: Names) -> None:
    """`GWM Thailand` is `Great Wall Motor Thailand`, as `GWM` is; `Pemex` is `Petróleos Mexicanos`."""
    longest: dict[str, Name] = {}
    for name in names.by_key.values():
        root = names.root(name.key)
        if root not in longest or len(name.words) > len(longest[root].words):
            longest[root] = name
    if len(names.by_key) > _MOST_COMPARED:
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
    for made_of in (spells, is_blend, is_acronym):
        _link_made(names, made_of)


def link_loose(names: Names) -> None:
    """Abbreviations that leave out words, take inner letters, or have another language's order."""
    if len(names.by_key) > _MOST_COMPARED:
        return
    _link_made(names, is_loose)
    ordered = names.by_key.values()
    abbreviated = {names.root(name.key) for name in ordered if is_abbreviation(name.surface)}
    for name in ordered:
        if names.is_united(name.key) or aliases.rows(name.words):
            continue
        full = {names.root(other.key) for other in ordered if other.first < name.first
                and is_translated(name.surface, other.surface)} - abbreviated  # fmt: skip
        if len(full) == 1:
            names.unite(name.key, *full)


def _link_made(names: Names, made_of: Callable[[str, str], bool]) -> None:
    for name in names.by_key.values():
        # `Renault VI` may be `RVI` and yet be short for a longer name.
        if names.is_united(name.key) and len(name.words) == 1:
            continue
        full = {names.root(other.key) for other in names.by_key.values()
                if made_of(name.surface, other.surface)} - {names.root(name.key)}  # fmt: skip
        if len(full) == 1:
            names.unite(name.key, *full)
