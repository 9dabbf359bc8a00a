"""How people of one surname are told apart: who is brought in as a relative, and who is `Mr` or `Mrs`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

Gender: TypeAlias = Literal["she", "he", ""]


@dataclass(frozen=True, slots=True)
class Kin:
    """Words for a relative or forebear; the examples bring in the person in braces by one of them."""

    gender: Gender
    words: str
    examples: tuple[str, ...]


KIN = (
    Kin("she", "wife|widow|daughter|mother|sister|aunt|niece|grandmother|granddaughter|bride|stepdaughter",
        ("His wife, {Iva Lund}, left.", "It went to {Iva Lund}, the director's widow.")),
    Kin("he", "husband|widower|son|father|brother|uncle|nephew|grandfather|grandson|stepson",
        ("Her brother {Ivo Lund} left.",)),
    Kin("", "cousin|sibling|twin|spouse|heir|relative|descendant|namesake|no relation|not related|founder",
        ("Under a picture of the founder, {Ivo Lund}, he sat.", "His cousin {Ivo Lund} left.",
         "She is a sister-in-law of {Ivo Lund}, who left.")),
)  # fmt: skip

TITLES: tuple[tuple[Gender, str], ...] = (
    ("she", "Mrs|Ms|Miss|Mme|Madame|Frau|Lady|Dame|Sheikha|Señora|Signora|Baroness|Princess|Queen"),
    ("he", "Mr|Sir|Monsieur|Herr|Lord|Señor|Signor|Baron|Prince|King|Sheikh"),
)

_WORDS = "|".join(row.words for row in KIN)
_BEFORE = re.compile(rf"\b({_WORDS})s?(?:-in-law)?\b[^.;:\n]{{0,45}}$")
_AFTER = re.compile(rf",? (?:[\w'’]{{1,20}} ){{0,4}}({_WORDS})\b")
_NEAR = 70  # code points before a name in which a relative's word is looked for
_TITLE = re.compile("(?:" + "|".join(f"({titles})" for _, titles in TITLES) + r")\.? $")
_GENDERS: dict[str, Gender] = {word: row.gender for row in KIN for word in row.words.split("|")}


def introduced(text: str, start: int, end: int) -> tuple[bool, Gender]:
    """Whether a name is brought in as somebody's relative, and as whose kind."""
    before = _BEFORE.search(text[max(0, start - _NEAR) : start])
    if before:
        # The sister-in-law of somebody says nothing of that person.
        return True, "" if before[0].endswith(" of ") else _GENDERS[before[1]]
    after = _AFTER.match(text, end, end + _NEAR)
    return (True, _GENDERS[after[1]]) if after else (False, "")


# `Neither Lund nor her lawyer`.
_COUPLED = re.compile(r" (?:and|or|nor) (?:(her)|his)\b")


def coupled(text: str, end: int) -> Gender:
    """What is said of a person together with what is hers, or his: `Lund and her lawyer`."""
    match = _COUPLED.match(text, end)
    return ("she" if match[1] else "he") if match else ""


def titled(text: str, start: int) -> Gender:
    """What the title before a name says: `she`, `he`, or nothing."""
    match = _TITLE.search(text[max(0, start - 12) : start])
    return TITLES[(match.lastindex or 1) - 1][0] if match else ""
