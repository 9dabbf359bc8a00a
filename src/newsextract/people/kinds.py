"""The kinds of organisations that a title can tell apart, by words of their names or beside them.

In examples a person stands in `[ ]`, an organisation in `{ }`; the value is the organisation that the title
of the first person fits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache

from newsextract.names.tables.rows import entries
from newsextract.people.title import singular
from newsextract.people.tokens import Token


@dataclass(frozen=True, slots=True)
class Kind:
    """`titles` are words or phrases of titles that only this kind gives; `words` tell that one is of it."""

    name: str
    titles: tuple[str, ...]
    words: tuple[str, ...]
    examples: Mapping[str, str]
    members: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "members", frozenset(self.words))


UNION = Kind("union", entries("""
    steward, organiser, organizer, convenor, convener, negotiator, general secretary, general-secretary
    national officer, regional secretary, works council, assistant secretary
"""), entries("""
    union, unions, workers, labour, labor, brotherhood, teamsters, sindicato, syndicat, sindacato
    gewerkschaft, trade unions
"""), {
    "{Oster} shut a line. The {Halden Union} was angry at {Oster}.\n{Oster} grew, and general secretary "
    "[Iva Lund] wants more.": "Halden Union",
})

ASSOCIATION = Kind("association", entries("""
    director general, director-general, secretary general, secretary-general, general secretary
"""), entries("""
    association, federation, confederation, chamber, council, club, league, society, institute, alliance
    forum, union, board, organisation, organization
"""), {
    "{Oster} grew. The {Halden Chamber} wants fewer rules.\n{Oster} hired again, noted director general "
    "[Iva Lund].": "Halden Chamber",
})

AUTHORITY = Kind("authority", entries("""
    commissioner, administrator, inspector, superintendent, regulator, registrar, magistrate, judge
"""), entries("""
    ministry, ministries, authority, administration, department, commission, bureau, court, customs, police
    parliament, congress, senate, statistics, treasury, inspectorate, directorate, tribunal, registry
    agency, office, regulator, board, council
"""), {
    "{Oster} recalled buses. The {Halden Agency} had asked for it.\n{Oster} must answer, said commissioner "
    "[Iva Lund].": "Halden Agency",
})

LAW_FIRM = Kind("law firm", entries("""
    counsel, solicitor, barrister, senior partner, managing partner
"""), entries("llp, law, partners, solicitors, associates, lawyers, chambers, avocats, advocates"), {
    "{Oster} sued. {Halden LLP} wrote the claim.\n{Oster} will win, said senior partner "
    "[Iva Lund].": "Halden LLP",
})

SCHOOL = Kind("school", entries("""
    rector, dean, provost, vice-chancellor
"""), entries("university, college, institute, school, academy, faculty, polytechnic"), {
    "{Oster} gave money. {Halden University} took it.\n{Oster} has the chair for a year, said rector "
    "[Iva Lund].": "Halden University",
})

TEAM = Kind("team", entries("""
    coach, rider, co-driver, racer, team principal
"""), entries("team, racing, club"), {
    "{Oster} paid. {Halden Racing} won.\n{Oster} pays again, said coach [Iva Lund].": "Halden Racing",
})

KINDS = (UNION, ASSOCIATION, AUTHORITY, LAW_FIRM, SCHOOL, TEAM)


def asked_for(title: Sequence[Token]) -> Set[str]:
    """The kinds that give a title, by name; none if any organisation may."""
    return _of_title(tuple(singular(token.lower) for token in title if token.kind == "word"))


@lru_cache(maxsize=4096)
def _of_title(words: tuple[str, ...]) -> Set[str]:
    phrase = f" {' '.join(words)} "
    return frozenset(kind.name for kind in KINDS if any(f" {title} " in phrase for title in kind.titles))


def told_by(words: Iterable[str]) -> Set[str]:
    """The kinds that an organisation is of, by the words of its names and beside them."""
    found = frozenset(words)
    return frozenset(kind.name for kind in KINDS if not kind.members.isdisjoint(found))
