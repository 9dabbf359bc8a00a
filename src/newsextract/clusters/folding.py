"""Names as they are compared: without case, diacritics, punctuation and typographic variants."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

# Letters that Unicode does not take apart into a base and a mark.
_LETTERS = str.maketrans({
    "ø": "o", "œ": "o", "æ": "a", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "&": " and ",
})  # fmt: skip
# `Möller` is written `Moeller` where a keyboard lacks the umlaut; both become `moller`.
_UMLAUT = re.compile(r"(?<=[aou])e")
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
# Words that names abbreviate, and what they stand for.
ABBREVIATED = {
    "vw": "volkswagen", "chevy": "chevrolet", "dept": "department", "univ": "university", "natl": "national",
    "mfrs": "manufacturers", "svcs": "services", "svc": "service", "mgmt": "management", "inst": "institute",
    "govt": "government", "ctr": "center", "centre": "center", "organisation": "organization",
    "labour": "labor", "defence": "defense", "harbour": "harbor", "auto": "automobile",
    "autos": "automobiles", "intl": "international", "mfg": "manufacturing", "assn": "association",
    "assoc": "association", "bros": "brothers", "tech": "technology", "fed": "federal",
}  # fmt: skip
# Countries that names abbreviate; a folded name has the short form, as `U.S. Steel` gives `us`, `steel`.
_COUNTRIES = {"united states": "us", "united kingdom": "uk"}
_UNCOUNTED = ("ss", "us", "is", "as", "os")  # ends of words that an `s` doesn't make a plural
_SHORTEST_PLURAL = 4
_SLASHED = re.compile(r"\b([aikps])/([as])\b")  # `A/S`, `S/A`
_MARKS = re.compile(r"['’.]")
_LONGEST = 200  # code points of a name that are compared; longer runs are no names


def words(name: str) -> tuple[str, ...]:
    """The words of a name, folded; `Koç-Möller Holding` gives `koc`, `moller`, `holding`."""
    return _folded(name[:_LONGEST])


@lru_cache(maxsize=8192)
def _folded(name: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    parts = (_MARKS.sub("", part) for part in _WORD.findall(_SLASHED.sub(r"\1\2", plain)))
    return _with_short_country(tuple(ABBREVIATED.get(part) or _UMLAUT.sub("", part) for part in parts))


def _with_short_country(parts: tuple[str, ...]) -> tuple[str, ...]:
    for at, pair in enumerate(pairwise(parts)):
        short = _COUNTRIES.get(" ".join(pair))
        if short is not None:
            return (*parts[:at], short, *parts[at + 2 :])
    return parts


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """A folded word without the ending of a plural: `cars` gives `car`, `industries` gives `industry`."""
    if len(word) < _SHORTEST_PLURAL or not word.endswith("s") or word.endswith(_UNCOUNTED):
        return word
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]


def is_abbreviated(name: str) -> bool:
    """Whether a word of a name is written short: `VW Group`."""
    return any(word.casefold().strip(".") in ABBREVIATED for word in name.split())


def key(name: str) -> str:
    """One string for all spellings of a name: `Mercedes Benz`, `MERCEDES-BENZ`."""
    return "".join(words(name)) or name.casefold()
