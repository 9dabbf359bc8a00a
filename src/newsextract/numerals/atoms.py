"""Numerals and their parts: digit groups, number words and scale words, found in one pass over a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from newsextract.numerals.words import ABBREVIATIONS, GLYPHS, NUMBER_WORDS, Kind, Number


def _table(kind: Kind) -> dict[str, Decimal]:
    return {word: value for row in NUMBER_WORDS if row.kind == kind for word, value in row.words.items()}


CARDINALS: Mapping[str, int] = {word: int(value) for word, value in _table("cardinal").items()}
"""Number words below a hundred, lower case: `seven` → 7."""
ORDINALS: Mapping[str, int] = {word: int(value) for word, value in _table("ordinal").items()}
"""Ordinal words below a hundred, lower case: `third` → 3."""
SCALES: Mapping[str, int] = {word: int(value) for word, value in _table("scale").items()}
"""Scale words, lower case: `million` → 1000000, `dozen` → 12."""

_WORDS: dict[str, tuple[Kind, Decimal]] = {
    word: (row.kind, value) for row in NUMBER_WORDS for word, value in row.words.items()
}
_NUMBER = (
    r"(?:[0-9]{1,3}(?:,[0-9]{2,3}){0,8},[0-9]{3}(?![0-9])"  # 1,234,567 and 12,34,567
    r"|[0-9]{1,3}(?:[\u00a0\u2009\u202f\u2007'’][0-9]{3}){1,8}(?![0-9])"  # 1 234 567 with a fixed space
    # A plain space groups only where no other number stands beside it: columns of a table are no thousands.
    r"|(?<![0-9] )(?<![QHqh])[1-9][0-9]{0,2}(?: [0-9]{3}){1,8}(?![0-9]|[ .,/:-][0-9])"
    r"|[0-9]{1,3},[0-9]{1,2}(?=\s?(?:%|"
    r"per\s?cent|million|billion|mln|bn)\b)"  # a decimal comma
    r"|[0-9]{1,18}(?![0-9]))(?:\.[0-9]{1,18}(?![0-9]))?|(?<![\w.,)])\.[0-9]{1,18}(?![0-9])"
)


def _trie(words: list[str]) -> str:
    """A regular expression for `words` that reads each letter once: thirty times faster than a flat list."""
    tails: dict[str, list[str]] = {}
    for word in words:
        if word:
            tails.setdefault(word[0], []).append(word[1:])
    branches = "|".join(re.escape(first) + _trie(rest) for first, rest in sorted(tails.items()))
    return f"(?:{branches}){'?' if '' in words else ''}" if branches else ""


_WORD = re.compile(rf"\b{_trie(sorted(_WORDS))}\b")  # on lowered text
_DIGIT = re.compile(f"[0-9{''.join(GLYPHS)}]")
_DIGITS = re.compile(
    r"(?=[0-9]{1,3}\.[0-9])(?:"  # few numbers go on, the others fail here at once
    r"(?P<comma>[0-9]{1,3}(?:\.[0-9]{3}){1,4},[0-9]{1,2}(?![0-9]))"
    r"|(?P<grouped>[0-9]{1,3}(?:\.[0-9]{3}){2,4}(?![0-9]|\.[0-9]))"
    # Cents and eighths of a cent, as grain is quoted: `6.18-3/4`.
    r"|(?P<eighths>[0-9]{1,3}\.[0-9]{2}(?=[ -][1-7]/[248](?![0-9/])))[ -](?P<over>[1-7])/(?P<under>[248]))|"
    r"(?P<junk>[0-9]{1,40}(?:\.[0-9]{1,40}){2,}|"
    r"[0-9]{19,})|"
    r"(?:(?P<whole>[0-9]{1,4})[ -])?(?<![0-9/,.])(?P<part>[0-9]{1,2})[/⁄](?P<parts>[0-9]{1,3})(?![0-9/])"
    rf"|(?P<count>[0-9]{{0,4}})(?P<glyph>[{''.join(GLYPHS)}])|(?P<number>{_NUMBER})"
    r"(?:(?P<nth>st|nd|rd|th|ST|ND|RD|TH)\b|(?P<letter>[kKmMbB])\b(?!['’/])|(?:\s|-)?(?P<abbr>bn|Bn|BN|bln|"
    r"Bln|mn|mln|MLN|Mln|mio|Mio|mil|MM|tn|TN|trn|trln|thsd|cr|Cr)\b(?:\.(?=\s?[a-z0-9]))?)?"
)


Form: TypeAlias = Literal["digits", "words", "ordinal", "fraction", "vague"]


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text, half-open offsets in code points.

    `value` is the worth with its scale word multiplied out; of a vague plural (`dozens`) it is the least that
    is meant. `scale` is what the scale words multiplied by (1 if there are none) and `core_end` where the
    number before them ends, so that a caller can share a scale (`5 to 7 million`) or take a letter back
    (`letter`: the scale is a single `m`, `b` or `k`, which may be a unit instead). `plain` marks bare digits
    without separator, point or scale: what a year or a code looks like.
    """

    start: int
    end: int
    value: Number
    form: Form
    scale: int = 1
    core_end: int = -1
    letter: bool = False
    plain: bool = False


def scaled(value: Number, scale: int) -> Number:
    """`value` times `scale`, exactly: `scaled(1.2, 10**9)` is 1200000000."""
    return as_number(Decimal(str(value)) * scale)


def as_number(value: Decimal) -> Number:
    """An int where `value` is integral, else a float rounded to what a news figure can mean."""
    if value == value.to_integral_value():
        return int(value)
    exponent = value.as_tuple().exponent
    endless = isinstance(exponent, int) and exponent < -12  # a third, not a price
    return float(round(value, 6) if endless or abs(value) < 1 else value)


@dataclass(slots=True)
class Atom:
    """One part of a numeral; `scale`, `core_end`, `letter` and `plain` as in `Numeral`."""

    start: int
    end: int
    kind: Kind | Literal["digits", "nth", "digit fraction"]
    value: Decimal
    word: str = ""
    scale: Decimal = Decimal(1)
    core_end: int = -1
    letter: bool = False
    plain: bool = False


def atoms(text: str) -> list[Atom]:
    """All atoms of `text`, sorted and disjoint, in linear time."""
    reached = 0
    kept = []
    for atom in sorted((*_digit_atoms(text), *_word_atoms(text)), key=lambda atom: atom.start):
        if atom.start >= reached:  # else a word that the digits have taken in: `mln` of `5.2 mln`
            kept.append(atom)
            reached = atom.end
    return kept


def lowered(text: str) -> str:
    """`text` in lower case with every offset kept: a letter whose lower case is longer stays as it is."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(lower if len(lower := letter.lower()) == 1 else letter for letter in text)
    return low


def _word_atoms(text: str) -> Iterator[Atom]:
    for match in _WORD.finditer(lowered(text)):
        word = match[0]
        kind, value = _WORDS[word]
        yield Atom(*match.span(), kind, value, word)


def _digit_atoms(text: str) -> Iterator[Atom]:
    at = 0
    while digit := _DIGIT.search(text, at):
        start = digit.start()
        match = (start > at and text[start - 1] == "." and _DIGITS.match(text, start - 1)) or _DIGITS.match(
            text, start
        )
        if not match:
            at = start + 1
            continue
        at = match.end()
        if number := match["number"]:
            yield _digits(match, number)
        elif match["parts"]:
            yield from _digit_fraction(match)
        elif glyph := match["glyph"]:
            yield Atom(start, at, "digit fraction", int(match["count"] or 0) + Decimal(GLYPHS[glyph]))
        elif eighths := match["eighths"]:
            cents = Decimal(int(match["over"])) / int(match["under"]) / 100
            yield Atom(start, at, "digits", Decimal(eighths) + cents, core_end=at)
        elif comma := match["comma"]:
            yield Atom(start, at, "digits", Decimal(comma.replace(".", "").replace(",", ".")), core_end=at)
        elif grouped := match["grouped"]:
            yield Atom(start, at, "digits", Decimal(grouped.replace(".", "")), core_end=at)


def _digits(match: re.Match[str], number: str) -> Atom:
    start, end = match.span()
    core_end = match.end("number")
    if "," in number and not re.search(r",[0-9]{3}(?:[.,]|$)", number):
        number = number.replace(",", ".")
    value = Decimal(re.sub(r"[^0-9.]", "", number))
    if match["nth"]:
        return Atom(start, end, "nth", value)
    abbreviation = match["letter"] or match["abbr"]
    scale = Decimal(ABBREVIATIONS[abbreviation.lower()]) if abbreviation else Decimal(1)
    plain = not abbreviation and number.isdigit()
    return Atom(start, end, "digits", value, "", scale, core_end, bool(match["letter"]), plain)


def _digit_fraction(match: re.Match[str]) -> Iterator[Atom]:
    part, parts = int(match["part"]), int(match["parts"])
    if 0 < part < parts:
        value = int(match["whole"] or 0) + Decimal(part) / parts
        yield Atom(*match.span(), "digit fraction", value)
