"""Whether an abbreviation is made of a name: of initials (`CAAM`, `GM`, `LGES`) or beginnings (`Pemex`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsextract.clusters.folding import key, words
from newsextract.clusters.short_forms import is_general
from newsextract.clusters.tables import EMPTY, LEGAL, NATIONAL, TRADE
from newsextract.names.tables.common import PEOPLES
from newsextract.names.tables.places import COUNTRIES
from newsextract.names.tables.rows import entries

_PART = re.compile(r"[^\W\d_]+|\d+")
_DOTTED = re.compile(r"\b[^\W\d_]\.(?: ?[^\W\d_]\.)+")  # `O.S.K.`, one word of the name
_POSSESSIVE = re.compile(r"['’]s\b")
_CAMEL = re.compile(r"[A-Z]{2,}(?=[A-Z][a-z]|\b)|[A-Z][a-z]+")
SMALL = frozenset(entries("""
    of, the, and, for, in, on, de, do, da, du, des, la, le, und, et, y, e, to, für, fur, el, los, las, les
    del, dos, das, der, die, den, dem, della, delle, dei, di, por, para, pour, von, van, voor, het
    och, og, ve
"""))
_SIGNS = re.compile(r"[.\-&]")
# `A3` is `Association for Advancing Automation`, `3M` was `Minnesota Mining and Manufacturing`.
_REPEATED = re.compile(r"([A-Z])([2-4])|^([2-4])([A-Z])")
_FIRST_WORDS = 3  # of a name whose abbreviation leaves out the rest: `NYK` of `Nippon Yusen Kabushiki Kaisha`
_LONGEST = 10  # letters of an abbreviation
# `Motors` is no part of a short form, but a letter of `GM`.
EMPTY_WORDS = frozenset(EMPTY.entries) | {key(form) for form in LEGAL.entries}
_DROPPED = EMPTY_WORDS - {"motor", "motors"}
FORMS = _DROPPED - {"group", "holding", "holdings"}
_GROUPS = frozenset({"group", "holding", "holdings", "joint", "stock"})
_TRADES = frozenset(TRADE.entries) | {"railway", "railways", "bank"}
_LETTERS_OF_A_BEGINNING = 2  # of each word that a blend like `Pemex` is made of, at least
_SHORTEST_BLEND = 4
_SHORTEST_OF_SOME = 5  # letters of a blend that passes over words


def is_abbreviation(name: str) -> bool:
    """Whether a name could be initials: one word, mostly capitals (`BoI`), or all in lower case (`bmi`)."""
    plain = _plain(name)
    if not 2 <= len(plain) <= _LONGEST or not plain.isalpha():
        return False
    return plain.islower() or (plain[0].isupper() and 2 * sum(map(str.isupper, plain)) >= len(plain))


def letters(name: str) -> str:
    """The letters of an abbreviation, casefolded, as `initials` gives them."""
    return _plain(name).casefold()


def _plain(name: str) -> str:
    return _REPEATED.sub(lambda m: (m[1] or m[4]) * int(m[2] or m[3]), _SIGNS.sub("", name[: 2 * _LONGEST]))


TIERS = ("plain", "whole", "part")
"""Initials of what tells the name, as `GM`; of all words or the first (`TSMC`, `NYK`); of some (`CN`)."""


def initials(name: str, tier: str) -> set[str]:
    """The abbreviations, casefolded, that a name can have; none for a name of one word, but `JPMC`.

    A word in capitals gives all its letters or one.
    """
    parts = _parts(name)
    content = [part for part in parts if part.casefold() not in SMALL]
    if len(content) < 2:
        return _of_one_word(name)
    plain = _without_end(content)
    if tier == TIERS[0]:
        placed = _without_place(parts)
        chosen = [plain if len(plain) > 1 else content, _without_end(placed), placed]
    elif tier == TIERS[1]:
        chosen = list(_whole(parts, content))
    else:
        chosen = list(_partly(content, plain))
    made = {spell(one) for one in chosen if len(one) > 1 for spell in (_first, _all, _capitals)}
    short = {one.casefold() for one in made if 2 <= len(one) <= _LONGEST}
    return short - {part.casefold() for part in parts}  # `OX` is no `OX Foton`, but the `OX` in it


def spells(short: str, full: str) -> bool:
    """Whether a name of several words abbreviates some of another's: `Oster CE`, `HD HHI`."""
    rest = [part for part in _parts(full) if part.casefold() not in SMALL]
    same = abbreviated = 0
    for word in short.split()[:_LONGEST]:
        if not rest:
            return False
        if words(word) == words(rest[0]):
            rest, same = rest[1:], same + 1
            continue
        short_part = letters(word)  # `Renault V.I.`
        size = len(short_part)
        if size < 2 or not word.isupper() or short_part != _first(rest[:size]).casefold():
            return False
        rest, abbreviated = rest[size:], abbreviated + 1
    return bool(same and abbreviated) and all(part.casefold() in EMPTY_WORDS for part in rest)


def is_blend(short: str, full: str) -> bool:
    """Whether a word is made of the beginnings of another name's words in their order: `Pemex`, `WoodMac`."""
    letters_left = key(short)
    if len(letters_left) < _SHORTEST_BLEND or len(words(short)) != 1:
        return False
    parts = [word for word in words(full) if word not in FORMS]
    if len(parts) < _LETTERS_OF_A_BEGINNING or "".join(parts).startswith(letters_left):
        return False  # `Luxair` is not the `Lux Airport`
    if len(letters_left) < _SHORTEST_OF_SOME and (short.isupper() or is_general(parts[0])):
        return False  # `Emal` and `MoFo` are, but four capitals are initials, and `Univ` is any university
    return _blends(letters_left, parts, 2 if len(letters_left) >= _SHORTEST_OF_SOME else len(parts))


def _blends(left: str, parts: Sequence[str], least: int) -> bool:
    """Whether beginnings of at least some words spell what is left; those after the first may be skipped.

    But `Halsteel` is `Halden Iron and Steel`, and not `Halden Oster Steel`.
    """
    reached = {0: 0}
    for at, part in enumerate(parts[:_LONGEST]):
        skips = at and (is_general(part) or part in SMALL or not is_general(parts[-1]))
        after = {start: count for start, count in reached.items() if skips or start == len(left)}
        for start, count in reached.items():
            if at and not start:
                continue
            for size in range(_LETTERS_OF_A_BEGINNING, len(part) + 1):
                end = start + size
                if left[start:end] != part[:size]:
                    break
                after[end] = max(after.get(end, 0), count + 1)
        reached = after
    return reached.get(len(left), 0) >= least


def _parts(name: str) -> list[str]:
    plain = _POSSESSIVE.sub("", name)  # `People's Bank of China` is `PBoC`
    return _PART.findall(_DOTTED.sub(lambda match: re.sub(r"[. ]", "", match[0]) + " ", plain))


def _of_one_word(name: str) -> set[str]:
    """`JPMorganChase` is `JPMC`."""
    made = _all(_CAMEL.findall(name)).casefold()
    return {made} if name[:1].isupper() and 2 < len(made) <= _LONGEST and key(name) != made else set()


def _whole(parts: list[str], content: list[str]) -> Iterator[list[str]]:
    yield parts
    yield content
    yield content[:_FIRST_WORDS]
    yield [part for part in parts if part[0].isupper()]
    yield [part for part in parts if part.casefold() != "and"]
    yield [part for part in content if part.casefold() not in _GROUPS]
    yield [part if part.casefold() not in SMALL else part.upper() for part in parts]
    if parts[1:2] == ["of"]:  # `Office of the Halden Roads Envoy` is `HRE` as well
        yield content[1:]
    for one in (parts, content):
        yield _without_country(one)
    if content[0].casefold() in FORMS:
        yield _without_end(content[1:])
        yield content[1:]


def _partly(content: list[str], plain: list[str]) -> Iterator[list[str]]:
    """What tells the name without its trade, or with a form that the article omits: `CN`, `MPC`, `MAHB`."""
    shorter = list(plain)
    while len(shorter) > 1 and key(shorter[-1]) in _TRADES:
        shorter.pop()
    yield shorter
    if len(plain) > 1 and plain == content:
        yield [*plain, "Company"]
    if not any(word.casefold() in FORMS for word in content):
        yield [*content, "Limited"]
        if len(content) >= _FIRST_WORDS:
            yield [*content, "Corporation"]
            yield [*content, "Berhad"]
            yield [*content, "Incorporated"]


def _without_country(parts: list[str]) -> list[str]:
    """`U.S. Department of Roads` is `DOR` as well."""
    if parts[:2] == ["United", "States"]:
        return parts[2:]
    opening = parts[0] in ("US", "UK") or parts[0] in COUNTRIES.entries + NATIONAL.entries + PEOPLES.entries
    return parts[1:] if opening else []


def _without_place(parts: list[str]) -> list[str]:
    """`Roads Authority of Kenya` is `RA` as well."""
    if len(parts) > _FIRST_WORDS and parts[-2] == "of":
        return [part for part in parts[:-2] if part.casefold() not in SMALL]
    return []


def _without_end(content: list[str]) -> list[str]:
    """The words without those at the end that add nothing."""
    while len(content) > 1 and content[-1].casefold() in _DROPPED:
        content = content[:-1]
    return content


def _first(parts: Sequence[str]) -> str:
    return "".join(part[0] for part in parts)


def _all(parts: list[str]) -> str:
    """`LG Energy Solution` gives `LGES`."""
    return "".join(part if part.isupper() else part[0] for part in parts)


def _capitals(parts: list[str]) -> str:
    """`PetroChina International` gives `PCI`."""
    return "".join("".join(letter for letter in part if letter.isupper()) or part[0] for part in parts)
