"""Whether an abbreviation is made of the initials of a name: `CAAM`, `JNPA`, `GM`, `LGES`."""

from __future__ import annotations

import re

from newsextract.clusters.folding import key
from newsextract.clusters.tables import EMPTY, LEGAL

_PART = re.compile(r"[^\W\d_]+|\d+")
_SMALL = frozenset("of the and for in on de do da du des la le und et y e & to".split())
_LONGEST = 10  # letters of an abbreviation
_DROPPED = frozenset(EMPTY.entries) | {key(form) for form in LEGAL.entries}


def is_abbreviation(name: str) -> bool:
    """Whether a name could be initials: one word, mostly capitals (`BoI`), or all in lower case (`bmi`)."""
    letters = name.replace(".", "").replace("-", "").replace("&", "")
    if not 2 <= len(letters) <= _LONGEST or not letters.isalpha():
        return False
    return letters.islower() or (letters[0].isupper() and 2 * sum(map(str.isupper, letters)) >= len(letters))


def initials(name: str) -> set[str]:
    """The abbreviations, casefolded, that a name can have; none for a name of one word.

    Words like `of` and legal forms give a letter or don't; a word in capitals gives all its letters or one.
    """
    parts = _PART.findall(name)
    if len(parts) < 2:
        return set()
    content = [part for part in parts if part.casefold() not in _SMALL]
    made = set()
    for chosen in (parts, content, *_without_ends(content)):
        if len(chosen) >= 2:
            made.add("".join(part[0] for part in chosen))
            made.add("".join(part if part.isupper() else part[0] for part in chosen))
    made.add("".join(part[0] for part in parts if part[0].isupper()))
    made.add("".join(_capitals(part) for part in content))
    return {one.casefold() for one in made if 2 <= len(one) <= _LONGEST}


def _without_ends(content: list[str]) -> list[list[str]]:
    """The words without one, two, … words at the end that add nothing."""
    shorter = []
    while len(content) > 2 and content[-1].casefold() in _DROPPED:
        content = content[:-1]
        shorter.append(content)
    return shorter


def _capitals(part: str) -> str:
    """`PetroChina` gives `PC`, `SAIC` gives `SAIC`."""
    return "".join(letter for letter in part if letter.isupper()) or part[0]
