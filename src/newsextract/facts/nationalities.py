"""Adjectives of countries and continents, which can stand for the region of a figure: `Polish output`."""

from __future__ import annotations

import re
from collections.abc import Iterator

ADJECTIVES: tuple[str, ...] = (
    "African", "American", "Angolan", "Argentine", "Argentinian", "Asian", "Australian", "Austrian",
    "Bangladeshi", "Belarusian", "Belgian", "Bolivian", "Brazilian", "British", "Bulgarian",
    "Canadian", "Central American",
    "Chilean", "Chinese", "Colombian", "Congolese", "Croatian", "Czech", "Danish", "Dutch", "Egyptian",
    "Estonian", "Ethiopian", "European", "Finnish", "French", "Georgian", "German", "Ghanaian", "Greek",
    "Hungarian", "Indian", "Indonesian", "Iranian", "Iraqi", "Irish", "Israeli", "Italian", "Japanese",
    "Kazakh", "Kenyan", "Korean", "Kuwaiti", "Latin American", "Latvian", "Libyan", "Lithuanian",
    "Malaysian", "Mexican",
    "Moroccan", "Mozambican", "Nigerian", "North American", "Norwegian", "Pakistani", "Peruvian",
    "Philippine", "Polish", "Portuguese", "Qatari", "Romanian", "Russian", "Saudi", "Serbian",
    "Singaporean", "Slovak", "Slovenian", "South African", "South American", "South Korean", "Spanish",
    "Swedish", "Swiss", "Taiwanese", "Thai", "Tunisian", "Turkish", "Ukrainian", "Uruguayan", "Uzbek",
    "Venezuelan", "Vietnamese", "Zambian", "Zimbabwean",
)  # fmt: skip

# The longer first, so that `South Korean` is not read as `Korean`. No \b before it: a set of first letters is
# searched for much faster, and no word has one of these inside it.
NATIONALITY = re.compile(rf"(?:{'|'.join(sorted(ADJECTIVES, key=len, reverse=True))})\b")
_COMPASS = re.compile(r"\b(?:[Ww]est|[Ee]ast|[Ss]outh|[Nn]orth|[Cc]entral)(?:ern)? $")


def nationalities(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the adjectives stand between `start` and `end`, with `western` or the like before them."""
    for match in NATIONALITY.finditer(text, start, end):
        compass = _COMPASS.search(text, max(start, match.start() - 9), match.start())
        yield compass.start() if compass else match.start(), match.end()
