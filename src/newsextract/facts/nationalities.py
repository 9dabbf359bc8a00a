"""Adjectives of countries and continents, which can stand for the region of a figure: `Polish output`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsextract.names.tables.rows import any_of, entries
from newsextract.people.words.nations import NATIONS

_CONTINENTS = entries("""
    African, Asian, Central American, European, Latin American, North American, South American
""")
COUNTRIES = frozenset(name for names in NATIONS.values() for name in names)
ADJECTIVES: tuple[str, ...] = (*_CONTINENTS, *NATIONS)

# The longer first, so that `South Korean` is not read as `Korean`. No \b before it: a set of first letters is
# searched for much faster, and no word has one of these inside it.
NATIONALITY = re.compile(rf"(?:{any_of(ADJECTIVES)})\b")
_COMPASS = re.compile(r"\b(?:[Ww]est|[Ee]ast|[Ss]outh|[Nn]orth|[Cc]entral)(?:ern)? $")


def nationalities(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the adjectives stand between `start` and `end`, with `western` or the like before them."""
    for match in NATIONALITY.finditer(text, start, end):
        compass = _COMPASS.search(text, max(start, match.start() - 9), match.start())
        yield compass.start() if compass else match.start(), match.end()
