"""The shapes of the tables' rows.

A row carries its own proof: the tests walk every row, and one without an example fails.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from newsextract.mentions import Label

Side: TypeAlias = Literal["before", "after"]


def entries(block: str) -> tuple[str, ...]:
    """The entries of a block of words separated by commas or semicolons and line ends."""
    return tuple(entry for part in block.replace("\n", ",").split(",") if (entry := part.strip()))


def any_of(words: Iterable[str]) -> str:
    """A regular expression for any of some words, of two that begin alike for the longer one."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


@dataclass(frozen=True, slots=True)
class Names:
    """A group of names known in advance; `name` is the evidence that one of them gives (see `weights`).

    `carrier` is a sentence with `{}` in which every entry must be found whole, with `label`.
    """

    name: str
    label: Label
    entries: tuple[str, ...]
    carrier: str


@dataclass(frozen=True, slots=True)
class Parts:
    """A class of words that names are made of, such as given names or the heads of institutions.

    `examples` gives, for sentences, the one name that must be found in each, with its label.
    """

    name: str
    entries: tuple[str, ...]
    examples: Mapping[str, tuple[str, Label]]


@dataclass(frozen=True, slots=True)
class Excluded:
    """Capitalised words and abbreviations that aren't names by themselves.

    `examples` are sentences in which no name may be found.
    """

    name: str
    entries: tuple[str, ...]
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words beside a name that speak for a label: `name` is the evidence they give (see `weights`).

    `side` says whether the words stand before or after the name. Phrases are in lower case; a cue that holds
    for capitalised words too (`Chairman Wang`) is a role or an honorific, which have tables of their own.
    """

    name: str
    side: Side
    phrases: tuple[str, ...]
    examples: Mapping[str, tuple[str, Label]]


@dataclass(frozen=True, slots=True)
class Frame:
    """Words around a name, in lower case, that speak against its being what `excludes` has.

    After a name they stand behind `'s`. `examples` give sentences with the organisation in them.
    """

    name: str
    side: Side
    phrases: tuple[str, ...]
    excludes: tuple[Label, ...]
    examples: Mapping[str, str]
