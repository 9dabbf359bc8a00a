"""Which places are states and provinces, whose governor `Gov. Iva Lund` may be."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

import pycountry

from newsextract.names.tables.places import STATE_ABBREVIATIONS, SUBDIVISION_COUNTRIES, SUBDIVISION_WORDS

_COUNTRIES = frozenset(SUBDIVISION_COUNTRIES) - {"IT"}  # whose provinces are cities
_WITH_PREMIERS = frozenset(("AU", "CA", "DE", "ZA"))
_CITIES = frozenset(("Berlin", "Bremen", "Hamburg"))
_KINDS = frozenset(("State", "Province", "Prefecture", "Territory"))
_NAMED_SO = ("Province", "Prefecture", "Oblast", "State", "County")


def is_state(place: str) -> bool:
    """Whether a place is a state or a province, by its name or abbreviation."""
    if place.startswith(("Province of ", "State of ")):
        return True
    return place.endswith(_NAMED_SO) or place in _states() or place in STATE_ABBREVIATIONS.entries


def has_premier(place: str) -> bool:
    """Whether a place is a state that a premier governs."""
    return place in _premiers()


@lru_cache(maxsize=1024)
def spelt_out(place: str) -> str:
    """The full name of an American or Canadian state: `Texas` of `Tex.`, `North Dakota` of `N.D.`."""
    if place not in STATE_ABBREVIATIONS.entries:
        return place
    letters = place.rstrip(".")
    for state in _american():
        initials = ".".join(word[0] for word in state.split())
        ends = f"{state[0]}{state[-1]}" if " " not in state else ""
        if letters in (initials, ends) or (len(letters) > 2 and state.startswith(letters)):
            return state
    return place


@cache
def _states() -> frozenset[str]:
    names: set[str] = set()
    for part in pycountry.subdivisions:
        if part.country_code in _COUNTRIES and part.type in _KINDS:
            name = " ".join(word for word in part.name.split() if word not in SUBDIVISION_WORDS)
            plain = unicodedata.normalize("NFKD", name)
            names |= {name, part.name, "".join(c for c in plain if not unicodedata.combining(c))}
    return frozenset(names)


@cache
def _premiers() -> frozenset[str]:
    names = (part.name for part in pycountry.subdivisions if part.country_code in _WITH_PREMIERS)
    return frozenset(names) - _CITIES


@cache
def _american() -> tuple[str, ...]:
    return tuple(sorted(part.name for part in pycountry.subdivisions if part.country_code in ("US", "CA")))
