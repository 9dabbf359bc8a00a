"""The tables compiled for look-up: known names by their first word, and the classes of single words.

Compiled once, when first needed: pycountry's files take a tenth of a second to read.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypeAlias

import pycountry
from cleanco import termdata

from newsextract.mentions import Label
from newsextract.names.tables.common import ABBREVIATIONS, CALENDAR, COMMON, FUNCTION_WORDS, PEOPLES
from newsextract.names.tables.heads import EVENTS, HEADS, OTHER_HEADS
from newsextract.names.tables.legal import ABBREVIATED_FORMS, NOT_ALONE
from newsextract.names.tables.organisations import DOUBTFUL, ORGANISATIONS
from newsextract.names.tables.people import PEOPLE, PINYIN
from newsextract.names.tables.places import (
    PLACES,
    STATES,
    SUBDIVISION_COUNTRIES,
    SUBDIVISION_WORDS,
)
from newsextract.names.tables.products import NEVER
from newsextract.names.tables.roles import DIVIDING_ROLES, HONORIFICS, ROLE_MODIFIERS, ROLES
from newsextract.names.words import Word, scan

_SHORT_FORM_LETTERS = 3  # a legal form no longer than this has to be in capitals, or it is a word
_CAPITALS_SHORTEST = 4  # letters from which a name in capitals is looked up in its usual spelling


@dataclass(frozen=True, slots=True)
class Known:
    """A known name: its words with the gaps before all but the first, and the evidence that it gives."""

    words: tuple[str, ...]
    gaps: tuple[str, ...]
    evidence: str
    label: Label
    second: str = ""  # its second word, casefolded
    in_capitals: bool = False  # whether it is long enough to be known in capitals too


# The evidence that known names give.
KNOWN_ROWS = frozenset(row.name for row in (*PLACES, *STATES, *ORGANISATIONS)) | {"subdivision"}

_AFTER_COMMA = frozenset(row.name for row in STATES)  # `Denton, TX`, `R-Calif.`

Index: TypeAlias = "dict[str, list[Known]]"


@cache
def known_names() -> Index:
    """Known names by the casefolded first word, the longest first."""
    index: Index = {}
    seen: set[tuple[str, str]] = set()
    for evidence, label, entry in _entries():
        if (evidence, entry) in seen:
            continue
        seen.add((evidence, entry))
        words, gaps = _parted(entry)
        if not words:
            continue
        in_capitals = sum(map(len, words)) >= _CAPITALS_SHORTEST
        second = words[1].casefold() if len(words) > 1 else ""
        known = Known(words, gaps, evidence, label, second, in_capitals)
        index.setdefault(known.words[0].casefold(), []).append(known)
    for found in index.values():
        found.sort(key=lambda k: -len(k.words))
    return index


def _parted(entry: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a name as `scan` reads them, and what stands between them."""
    plain = entry.split(" ")
    if all(map(str.isalnum, plain)):  # as most are: a quarter of the time
        return tuple(plain), (" ",) * (len(plain) - 1)
    parts = scan(entry)
    return tuple(part.text for part in parts), tuple(part.gap for part in parts[1:])


def _entries() -> list[tuple[str, Label, str]]:
    entries: list[tuple[str, Label, str]] = [
        (row.name, row.label, entry) for row in (*PLACES, *STATES, *ORGANISATIONS) for entry in row.entries
    ]
    entries += [(name, label, e.replace(" & ", " and ")) for name, label, e in entries if " & " in e]
    taken = {entry for _, _, entry in entries}
    for country in pycountry.countries:
        names = (country.name, getattr(country, "common_name", ""), getattr(country, "official_name", ""))
        entries += [("country", "LOC", n) for n in names if n and "," not in n and n not in taken]
    words = {entry for row in PEOPLE[:2] for entry in row.entries}
    for name in _subdivisions():
        if name not in taken and name not in words and name.lower() not in common_words():
            entries.append(("subdivision", "LOC", name))
    return entries


def _subdivisions() -> set[str]:
    """Names of provinces and states as newspapers write them, with and without diacritics."""
    names = set()
    for part in pycountry.subdivisions:
        if part.country_code in SUBDIVISION_COUNTRIES:
            name = " ".join(w for w in part.name.replace(",", " ").split() if w not in SUBDIVISION_WORDS)
            names |= {name, _plain(name)}
    return {name for name in names if len(name) > 2}


def _plain(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def known_at(words: list[Word], at: int) -> list[tuple[int, Known]]:
    """Known names that begin with word `at`: (index after the last word, the name), the longest first."""
    named = known_names().get(words[at].text.casefold())
    if named is None:
        return []
    found = []
    second = words[at + 1].text.casefold() if at + 1 < len(words) else ""
    for known in named:
        if known.second and known.second != second:
            continue
        end = at + len(known.words)
        if known.evidence in _AFTER_COMMA and words[at].gap not in (", ", "-"):
            continue
        if end <= len(words) and _matches(words, at, known):
            found.append((end, known))
    return found


def _matches(words: list[Word], at: int, known: Known) -> bool:
    for offset, entry in enumerate(known.words):
        word = words[at + offset]
        if word.text != entry and not (
            known.in_capitals and word.text.isupper() and word.text.casefold() == entry.casefold()
        ):
            return False
        if offset and not _same_gap(word.gap, known.gaps[offset - 1]):
            return False
        if offset and (words[at + offset - 1].possessive or word.breaks):
            return False
    return True


def _same_gap(gap: str, entry: str) -> bool:
    return gap == entry or (gap in (" ", "-", "–") and entry in (" ", "-"))


@cache
def classes() -> dict[str, frozenset[str]]:
    """The classes of single words in their usual spelling, by the names of the tables' rows."""
    table: dict[str, set[str]] = {}
    parts = (*PEOPLE, *HEADS, HONORIFICS, DIVIDING_ROLES, ROLE_MODIFIERS, DOUBTFUL)
    for row in (*parts, EVENTS, OTHER_HEADS, CALENDAR, PEOPLES, ABBREVIATIONS, *NEVER):
        for entry in row.entries:
            table.setdefault(entry, set()).add(row.name)
    return {word: frozenset(found) for word, found in table.items()}


_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=65536)
def classes_of(text: str) -> frozenset[str]:
    """The classes of a word; one in capitals has those of its usual spelling as well."""
    found = classes().get(text, _NONE)
    if not found and len(text) >= _CAPITALS_SHORTEST and text.isupper():
        found = classes().get(text.capitalize(), _NONE)
    return found


@cache
def common_words() -> frozenset[str]:
    """Ordinary words and function words, in lower case."""
    return frozenset(COMMON.entries) | frozenset(FUNCTION_WORDS.entries)


@cache
def function_words() -> frozenset[str]:
    return frozenset(FUNCTION_WORDS.entries)


@cache
def organisations() -> frozenset[str]:
    """Every organisation of the tables, as it is written there."""
    return frozenset(entry for row in ORGANISATIONS for entry in row.entries)


@cache
def plain_abbreviations() -> frozenset[str]:
    """Abbreviations that name no organisation."""
    return frozenset(ABBREVIATIONS.entries) - organisations()


@cache
def days() -> frozenset[str]:
    """Days, months and feasts that name nothing else; `Sun` is a newspaper's and a firm's name too."""
    return frozenset(CALENDAR.entries) - {"Sun", "May", "Sat", "Mar", "Lent", "Spring", "Summer", "Winter"}


@cache
def roles() -> frozenset[str]:
    """Single words that name a role, in lower case."""
    return frozenset(entry for entry in ROLES.entries if " " not in entry)


@cache
def legal_forms() -> frozenset[str]:
    """Legal forms of one word, casefolded, without dots at their end."""
    terms = {term for found in termdata.terms_by_type.values() for term in found}
    single = {term.strip().casefold().rstrip(".") for term in terms if " " not in term.strip()}
    return frozenset(single - NOT_ALONE) - {""}


def is_legal_form(word: Word) -> bool:
    """Whether a word is a company's legal form: the usual abbreviations in their case, others in capitals."""
    if word.text in _abbreviated_forms():
        return True
    if word.kind == "lower" or word.text.casefold().rstrip(".") not in legal_forms():
        return False
    return word.text.isupper() or len(word.text) > _SHORT_FORM_LETTERS


@cache
def _abbreviated_forms() -> frozenset[str]:
    return frozenset(ABBREVIATED_FORMS.entries)


@lru_cache(maxsize=16384)
def is_pinyin(text: str, syllables: int = 2) -> bool:
    """Whether a capitalised word is up to so many syllables of pinyin, as Chinese given names are."""
    word = text.casefold()
    if not 2 <= len(word) <= 6 * syllables:
        return False
    ends = {0}
    for _ in range(syllables):
        ends = {e + n for e in ends for n in range(1, 7) if word[e : e + n] in _syllables()}
        if len(word) in ends:
            return True
    return False


@cache
def _syllables() -> frozenset[str]:
    return frozenset(initial + final for initial, finals in PINYIN.items() for final in finals.split())
