"""The clusters of organisations: evidence from the strongest to the weakest, each linking names.

Spelling and legal form; what the text states; initials; other names known to the trade; short forms; loose
abbreviations; single letters of difference; names of old of the firm that the article is about. Names that
the text sets apart stay apart unless only words are missing that add nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.clusters import abbreviations, aliases, renamings, shortening, spellings
from newsextract.clusters.folding import key
from newsextract.clusters.initials import TIERS, initials, is_abbreviation, letters
from newsextract.clusters.names import Name, Names
from newsextract.clusters.short_forms import core, has_legal_form, is_groups, is_national
from newsextract.clusters.slips import is_clipped, is_slip
from newsextract.clusters.spellings import Pairs
from newsextract.clusters.statements import set_apart, stated
from newsextract.mentions import Mention

_MOST_CANDIDATES = 40  # names that are compared with one name: bounds the work on a text of thousands
_BLOCK = 4  # letters at its beginning that a slip leaves alone


def cluster(text: str, mentions: Sequence[Mention]) -> Names:
    """The names of the ORG mentions (in order of the text), united where they mean one organisation."""
    names = Names.of(text, mentions)
    apart, parents, same = _read_statements(text, mentions, names)
    spellings.unite(names, parents, apart)
    for one, other in same:
        names.unite(one, other)
    abbreviations.link_initials(names)
    abbreviations.link_expanded(names)
    _link_known(names, apart | parents)
    shortening.link(names, apart | parents)
    abbreviations.link_loose(names)
    _link_slips(names)
    renamings.link(text, mentions, names)
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
    apart |= _asides(text, mentions, names)
    return _pairs(apart), _pairs(parents), same


def _asides(text: str, mentions: Sequence[Mention], names: Names) -> Pairs:
    """The pairs of a name that an aside sets apart and another that has all its words, or some."""
    apart: Pairs = set()
    holders: dict[str, list[Name]] = {}
    for name in names.by_key.values():
        for word in set(core(name.words)):
            holders.setdefault(word, []).append(name)
    for surface, kind in set_apart(text, mentions):
        alone = names.by_key[key(surface)]
        own = set(core(alone.words))
        if kind == "venture":
            alike = [name for word in own for name in holders[word][:_MOST_CANDIDATES]
                     if set(core(name.words)) < own and name.first < alone.first]  # fmt: skip
        else:
            alike = [name for name in holders[core(alone.words)[0]][:_MOST_CANDIDATES]
                     if own <= set(core(name.words))]  # fmt: skip
        if kind == "product":
            alike = [name for name in alike if is_groups(alone.words) and is_national(name.words)]
        apart.update(frozenset((alone.key, name.key)) for name in alike)
    return apart


def _pairs(found: Pairs) -> Pairs:
    return {pair for pair in found if len(pair) > 1}


def _link_known(names: Names, apart: Pairs) -> None:
    """Names under which the trade knows one organisation: `BofA`, `Conti`, a maker's name of old."""
    known: dict[int, Name] = {}
    former: dict[int, list[Name]] = {}
    rows = [(aliases.rows(name.words), name) for name in names.by_key.values()]
    for of_name, name in sorted(rows, key=lambda pair: len(pair[0])):
        named = of_name if len(of_name) == 1 else [row for row in of_name if row in known]
        if len(named) != 1:  # unknown, or `INE` of two countries
            continue
        other = known.setdefault(named[0], name)
        daughter = _is_daughter(name, other, names) or _is_daughter(other, name, names)
        if daughter or frozenset((name.key, other.key)) in apart:
            continue
        one = names.root(name.key) == names.root(other.key)
        if not one and core(name.words) == core(other.words):  # a parent and its own
            continue
        if other is not name and (one or not (_is_taken(name, names) or _is_taken(other, names))):
            names.unite(name.key, other.key)
            former.setdefault(named[0], [other]).append(name)
    for group in former.values():
        present = [name for name in group if not aliases.is_former(name.words)]
        for name in group:
            name.former = name.former or any(_is_former(name, other) for other in present)


def _is_former(name: Name, other: Name) -> bool:
    """Whether a name is the other's old one; beside its short form or its initials it need not be."""
    if not aliases.is_former(name.words) or set(core(other.words)) <= set(core(name.words)):
        return False
    return not any(letters(other.surface) in initials(name.surface, tier) for tier in TIERS)


def _is_daughter(name: Name, other: Name, names: Names) -> bool:
    """Whether a name has a legal form of its own, so that it is short for no longer one: `Oster Inc.`."""
    if aliases.is_former(other.words) or not set(core(name.words)) < set(core(other.words)):
        return False
    spellings = (one.words for one in names.by_key.values() if core(one.words) == core(name.words))
    return any(map(has_legal_form, spellings))


def _is_taken(name: Name, names: Names) -> bool:
    """Whether the text has given an abbreviation to some organisation: `GAC` need not be a car maker."""
    return is_abbreviation(name.surface) and names.is_united(name.key)


def _link_slips(names: Names) -> None:
    """Names that differ in one letter, or one with words cut short, with the same beginning."""
    blocks: dict[str, list[tuple[tuple[str, ...], Name]]] = {}
    for name in names.by_key.values():
        block = blocks.setdefault(name.key[:_BLOCK], [])
        own = core(name.words)
        for content, other in block[:_MOST_CANDIDATES]:
            if is_slip(own, content) or is_clipped(own, content):
                names.unite(name.key, other.key)
        block.append((own, name))
