"""What of a tagged mention is a name by the annotation guidelines.

The encoder tags what looks like a name; titles, goods, departments and buildings often do.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import NamedTuple

from newsextract.mentions import Label
from newsextract.names.lexicon import classes_of, days, known_names, organisations, plain_abbreviations
from newsextract.names.tables.heads import BODY_OPENERS, BUILDINGS, FIRM_OPENERS, FOREIGN_BODIES, HEIGHTS
from newsextract.names.tables.places import ALWAYS_PLACES, NUMBERED_ROADS
from newsextract.names.tables.products import MAKERS_GOODS, MAKERS_MODELS, TRADE_MARKS
from newsextract.names.tables.roles import (
    ADMINISTRATIONS,
    DEPARTMENTS,
    DIVIDING_ROLES,
    HONORIFICS,
    OFFICE_HEADS,
    OFFICE_HOLDERS,
    OFFICE_KINDS,
    OFFICES,
)
from newsextract.names.tagger.edges import POSSESSIVES
from newsextract.names.tagger.words import BROKEN, CAPITALS, GLUED, LETTER, MIXED, NUMBER, SPACED, Word

AMERICA = frozenset(("U.S.", "US"))
_AFTER_NAMES = frozenset(("born", "era", "led", "like", "run", "style", "type"))  # `Park Chung-hee-era`


class Own(NamedTuple):
    """What the article itself tells: the abbreviations that it gives for names, the organisations that it
    names, and its goods of several words, which it marks as such once (`Hask Mobile™`)."""

    abbreviations: AbstractSet[str] = frozenset()
    firms: AbstractSet[str] = frozenset()
    goods: AbstractSet[str] = frozenset()


_NOTHING = Own()


def settled(
    text: str, words: Sequence[Word], first: int, end: int, label: Label, own: Own = _NOTHING
) -> tuple[int, int, Label] | None:
    """What of a mention, words `[first, end)`, is a name by the guidelines, with its label; None if none."""
    if text[words[first].start : words[end - 1].end] in days() or _is_address(text, words, first, end):
        return None
    if label != "ORG" and _is_institution_abroad(words, first, end):
        return first, end, "ORG"
    if label == "PERSON":
        if end - first > 1 and text[words[first].start : words[end - 1].end] in _places():
            return first, end, "LOC"
        is_place = _is_named_height(words, first, end)
        return (first, end + 2, "LOC") if is_place else _person(words, first, end)
    kept = _organisation(text, words, first, end, own) if label == "ORG" else _place(text, words, first, end)
    if kept is None:
        return None
    first, end, label = kept
    if end - first > 1 and end < len(words) and words[end].surface in OFFICE_HOLDERS:
        return _without_office(text, words, first, end, label)
    return kept


def _is_institution_abroad(words: Sequence[Word], first: int, end: int) -> bool:
    """Whether a word opens or closes the name that only those of firms, bodies and papers abroad have:
    `Carrocerías Ruden`, `Ruden Hírlap`."""
    if end - first < 2 or words[first].shape // 3 == CAPITALS:
        return False
    return words[first].surface in _openers() or words[end - 1].surface in FOREIGN_BODIES.entries


@cache
def _openers() -> frozenset[str]:
    """Without those that are words of English, and of streets, too."""
    return frozenset((*FIRM_OPENERS.entries, *BODY_OPENERS.entries)) - {"Bank", "Radio", "Garage", "Tribunal"}


def _person(words: Sequence[Word], first: int, end: int) -> tuple[int, int, Label] | None:
    """A person without honorifics, with all of a given name in two parts; a lone letter is none."""
    while first < end and (size := _honorific(words, first, end)):
        first += size
    if first >= end or (end - first == 1 and len(words[first].surface) == 1):
        return None
    return first - 2 * _is_double(words, first, end), end + 2 * _is_syllable(words, first, end), "PERSON"


def _is_double(words: Sequence[Word], first: int, end: int) -> bool:
    """Whether a given name and a hyphen stand before: `Marie-(Claude Ruden)`."""
    if end - first < 2 or first < 2 or words[first - 1].surface != "-":
        return False
    glued = all(word.shape % 3 == GLUED for word in words[first - 1 : first + 1])
    return glued and bool(classes_of(words[first - 2].surface) & {"given name"})


def _is_syllable(words: Sequence[Word], first: int, end: int) -> bool:
    """Whether a hyphen and a syllable in lower case go on with a Korean or Chinese name: `Han Ji-june`."""
    if end - first < 2 or end + 1 >= len(words) or words[end].surface != "-":
        return False
    syllable = words[end + 1]
    if any(word.shape % 3 != GLUED for word in words[end : end + 2]) or not syllable.surface.islower():
        return False
    if syllable.surface in _AFTER_NAMES or syllable.surface.endswith("ed"):
        return False
    return bool(classes_of(words[first].surface) & {"Korean surname", "Chinese surname"})


def _organisation(
    text: str, words: Sequence[Word], first: int, end: int, own: Own
) -> tuple[int, int, Label] | None:
    """An organisation, unless it is a department, an abbreviation of plain words or a lone letter."""
    surface = text[words[first].start : words[end - 1].end]
    if surface in ALWAYS_PLACES:
        return first, end, "LOC"
    if words[end - 1].surface == "Administration" and surface.rpartition(" ")[0] in AMERICA:
        return first, end - 1, "LOC"
    if end < len(words) and words[end].shape // 3 == NUMBER and _is_numbered(text, words, first, end):
        return first, end + 1, "ORG"
    if surface in plain_abbreviations() and (surface not in own.abbreviations or _is_plural(surface)):
        return None
    if _is_department(words, first, end) or (len(surface) == 1 and surface != "X"):
        return None
    if (core := _without_what_follows(text, words, first, end, own)) < end:
        return first, core, "ORG"
    is_government = end - first == 2 and words[end - 1].surface == "Administration"
    if is_government and words[first].surface in ADMINISTRATIONS:
        return first, first + 1, "PERSON"
    return first, end, "ORG"


def _is_plural(surface: str) -> bool:
    """Whether an abbreviation is of several things, as no name is: `NEVs`."""
    return surface[-1] == "s" and surface[:-1].isupper()


def _without_what_follows(text: str, words: Sequence[Word], first: int, end: int, own: Own) -> int:
    """The end of a firm's name before its office, its model or its trade-marked goods, if it runs on into
    one: `Ostrel` of `Ostrel Investor Relations`, `Peugeot` of `Peugeot Boxer`, `IBM` of `IBM Hask®`."""
    follows = words[end].surface if end < len(words) and words[end].shape % 3 != BROKEN else ""
    for at in (end - 1, end - 2):
        closing = words[at + 1].surface if at + 1 < end else follows
        if at > first and _spelled(words[at].surface) in OFFICE_KINDS and _spelled(closing) in OFFICE_HEADS:
            return at
    if end - first > 1:
        known = _known(text, words, first, end, organisations())
        is_model = words[end - 1].surface in MAKERS_MODELS and known == end - 1
        if known and (is_model or follows in TRADE_MARKS):
            return known
        if words[end - 1].surface in MAKERS_GOODS or _is_marked(text, words, first, end, own):
            return _known(text, words, first, end - 1, own.firms | organisations()) or end
    return end


def _is_marked(text: str, words: Sequence[Word], first: int, end: int, own: Own) -> bool:
    """Whether a name is one of goods, or begins or goes on as one does."""
    if not own.goods:
        return False
    return any(text[words[first].start : words[at].end] in own.goods
               for at in range(first + 1, min(end + 1, len(words))))  # fmt: skip


def _is_address(text: str, words: Sequence[Word], first: int, end: int) -> bool:
    """Whether a name is a part of an address or an account: `@Hask`, `iva.hask@halden.com`."""
    before, after = text[max(0, words[first].start - 1) : words[first].start], words[end - 1].end
    return before == "@" or text[after : after + 1] == "@"


def _spelled(surface: str) -> str:
    return surface.capitalize() if surface.isupper() else surface


def _known(text: str, words: Sequence[Word], first: int, end: int, names: AbstractSet[str]) -> int:
    """The end of the longest of `names` that begins at `first`, within `[first, end)`; 0 for none."""
    for at in range(end, first, -1):
        if text[words[first].start : words[at - 1].end] in names:
            return at
    return 0


def _place(text: str, words: Sequence[Word], first: int, end: int) -> tuple[int, int, Label] | None:
    """A place; of a building the place that it is named by, if any. A numbered road keeps its number."""
    if end < len(words) and words[end].shape // 3 == NUMBER and words[end].shape % 3 != BROKEN:
        if words[end - 1].surface == "Local":
            return first, end + 1, "ORG"
        if _is_road(words, first, end) and text[words[end].start : words[end].end].isdigit():
            return first, end + 1, "LOC"
    is_known = text[words[first].start : words[end - 1].end] in _places()
    if not is_known and _is_named_height(words, first, end):
        return first, end + 2, "LOC"
    if (core := _without_capital(text, words, first, end)) < end:
        return first, core, "LOC"
    if end - first > 1 and words[end - 1].surface in BUILDINGS.entries:
        end = _known(text, words, first, end, _places())
    return (first, end, "LOC") if end else None


def _without_capital(text: str, words: Sequence[Word], first: int, end: int) -> int:
    """The end of `U.S.` before a word that names no place, to which old wires give a capital: `U.S. Rice
    exports`."""
    last = text[words[end - 1].start : words[end - 1].end]
    before = text[words[first].start : words[end - 1].start].rstrip()
    is_place = last in _places() or bool(classes_of(last) & {"place head", "direction"})
    return end - 1 if before in AMERICA and not is_place else end


def _is_road(words: Sequence[Word], first: int, end: int) -> bool:
    """Whether the number after the words is a road's: `Highway 12`, `N3`."""
    lettered = end - first == 1 and words[first].shape // 3 == LETTER and words[end].shape % 3 == GLUED
    return lettered or words[end - 1].surface in NUMBERED_ROADS


def _is_named_height(words: Sequence[Word], first: int, end: int) -> bool:
    """Whether a height or a bay follows that bears the name: `Hask's Pass`."""
    if end + 1 >= len(words) or words[end].surface not in POSSESSIVES:
        return False
    return words[end + 1].surface in HEIGHTS and words[end + 1].shape % 3 == SPACED


def _without_office(
    text: str, words: Sequence[Word], first: int, end: int, label: Label
) -> tuple[int, int, Label]:
    """A country without the office of who follows: `U.S.` of `U.S. Trade`, before `Representative`."""
    core = end
    while core > first and words[core - 1].surface in OFFICES.entries:
        core -= 1
    if first < core < end and _known(text, words, first, end, _places()) == core:
        return first, core, "LOC"
    return first, end, label


@cache
def _places() -> frozenset[str]:
    known = (name for names in known_names().values() for name in names if name.label == "LOC")
    return frozenset(
        "".join(part for pair in zip(("", *name.gaps), name.words, strict=True) for part in pair)
        for name in known
    )


def _honorific(words: Sequence[Word], first: int, end: int) -> int:
    """The words, dot included, of an honorific at `first`; 0 without one."""
    if first + 2 < end and f"{words[first].surface} {words[first + 1].surface}" in HONORIFICS.entries:
        return 2
    dotted = first + 1 < end and words[first + 1].surface == "."
    if dotted and words[first].surface + "." in HONORIFICS.entries:
        return 2
    return int(words[first].surface in HONORIFICS.entries)


def _is_numbered(text: str, words: Sequence[Word], first: int, end: int) -> bool:
    """Whether the number after a name is the name's: a union's `Local 12`, or a known name."""
    if words[end - 1].surface == "Local":
        return True
    known = known_names().get(words[first].surface.casefold(), ())
    numbered = text[words[first].start : words[end].end]
    return any(len(name.words) > 1 and " ".join(name.words) == numbered for name in known)


def _is_department(words: Sequence[Word], first: int, end: int) -> bool:
    """Whether a name is what a title is of: `Global Procurement` after `Vice President,` or `VP,`."""
    if words[end - 1].surface not in DEPARTMENTS.entries or first < 2:
        return False
    if words[first].shape // 3 in (CAPITALS, MIXED) or _opens_known(words, first):
        return False
    before = words[first - 1]
    if before.surface in (",", "of", "for", "-", "–"):
        before = words[first - 2]
    return before.surface in DIVIDING_ROLES.entries and words[first].shape % 3 == SPACED


def _opens_known(words: Sequence[Word], first: int) -> bool:
    """Whether a known organisation's first word stands at `first`."""
    known = known_names().get(words[first].surface.casefold(), ())
    return any(name.label == "ORG" and len(name.words) == 1 for name in known)
