"""Whether an abbreviation is made of the initials of a name: `CAAM`, `JNPA`, `GM`, `LGES`."""

from __future__ import annotations

import re

from newsextract.clusters.folding import key
from newsextract.clusters.tables import EMPTY, LEGAL
from newsextract.names.tables.common import PEOPLES
from newsextract.names.tables.places import COUNTRIES
from newsextract.names.tables.rows import entries

_PART = re.compile(r"[^\W\d_]+|\d+")
_SMALL = frozenset(entries("of, the, and, for, in, on, de, do, da, du, des, la, le, und, et, y, e, to"))
_SIGNS = re.compile(r"[.\-&]")
_FIRST_WORDS = 3  # of a name whose abbreviation leaves out the rest: `NYK` of `Nippon Yusen Kabushiki Kaisha`
_LONGEST = 10  # letters of an abbreviation
# `Motors` is no part of a short form, but a letter of `GM`.
_DROPPED = frozenset(EMPTY.entries) - {"motor", "motors"} | {key(form) for form in LEGAL.entries}


def is_abbreviation(name: str) -> bool:
    """Whether a name could be initials: one word, mostly capitals (`BoI`), or all in lower case (`bmi`)."""
    plain = _SIGNS.sub("", name)
    if not 2 <= len(plain) <= _LONGEST or not plain.isalpha():
        return False
    return plain.islower() or (plain[0].isupper() and 2 * sum(map(str.isupper, plain)) >= len(plain))


def letters(name: str) -> str:
    """The letters of an abbreviation, casefolded, as `initials` gives them."""
    return _SIGNS.sub("", name).casefold()


TIERS = ("plain", "whole")
"""Initials of what tells the name, as `GM`; then of all its words or of its first ones: `TSMC`, `NYK`."""


def initials(name: str, tier: str) -> set[str]:
    """The abbreviations, casefolded, that a name can have; none for a name of one word.

    A word in capitals gives all its letters or one.
    """
    parts = _PART.findall(name)
    content = [part for part in parts if part.casefold() not in _SMALL]
    if len(content) < 2:
        return set()
    plain = _without_end(content)
    if tier == TIERS[0]:
        chosen = [plain if len(plain) > 1 else content]
    else:
        capital = [part for part in parts if part[0].isupper()]
        chosen = [parts, content, content[:_FIRST_WORDS], capital]
        chosen += [_without_country(parts), _without_country(content)]
    made = {spell(one) for one in chosen if len(one) > 1 for spell in (_first, _all, _capitals)}
    return {one.casefold() for one in made if 2 <= len(one) <= _LONGEST}


def _without_country(parts: list[str]) -> list[str]:
    """`U.S. Department of Roads` is `DOR` as well."""
    opening = 2 if [part.casefold() for part in parts[:2]] in (["u", "s"], ["u", "k"]) else 1
    return parts[opening:] if opening == 2 or parts[0] in COUNTRIES.entries + PEOPLES.entries else []


def _without_end(content: list[str]) -> list[str]:
    """The words without those at the end that add nothing."""
    while len(content) > 1 and content[-1].casefold() in _DROPPED:
        content = content[:-1]
    return content


def _first(parts: list[str]) -> str:
    return "".join(part[0] for part in parts)


def _all(parts: list[str]) -> str:
    """`LG Energy Solution` gives `LGES`."""
    return "".join(part if part.isupper() else part[0] for part in parts)


def _capitals(parts: list[str]) -> str:
    """`PetroChina International` gives `PCI`."""
    return "".join("".join(letter for letter in part if letter.isupper()) or part[0] for part in parts)
