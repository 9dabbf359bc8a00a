"""One numeral grammar for figures and dates: where the numbers of a text stand, and what they are worth.

Atoms (a digit group, a number word, a scale word) are found by one regular expression in a single pass;
`scan` then joins neighbouring atoms by what stands between them. Every repeat is bounded and no atom is
read twice, so the time is linear in the text. Values are computed with decimals: `1.02 million` is exactly
1020000. Signs, currencies, units and approximators belong to the callers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, TypeAlias

Form: TypeAlias = Literal["digits", "words", "ordinal", "fraction", "vague"]
Kind: TypeAlias = Literal["cardinal", "scale", "ordinal", "ordinal scale", "fraction", "vague"]
Number: TypeAlias = "int | float"


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text, half-open offsets in code points.

    `value` is the worth with its scale word multiplied out; of a vague plural (`dozens`) it is the least
    that is meant. `scale` is what the scale words multiplied by (1 if there are none) and `core_end` where
    the number before them ends, so that a caller can share a scale (`5 to 7 million`) or take a letter back
    (`letter`: the scale is a single `m`, `b` or `k`, which may be a unit instead).
    `plain` marks bare digits without separator, point or scale: what a year or a code looks like.
    """

    start: int
    end: int
    value: Number
    form: Form
    scale: int = 1
    core_end: int = -1
    letter: bool = False
    plain: bool = False


@dataclass(frozen=True, slots=True)
class NumberWords:
    """A row of the table of number words: a family of words, what each is worth, and examples."""

    name: str
    kind: Kind
    words: Mapping[str, Decimal]
    examples: Mapping[str, Number] = field(hash=False)


def _values(**words: int | str) -> dict[str, Decimal]:
    return {word: Decimal(value) for word, value in words.items()}


def _counted(words: str, first: int = 1, step: int = 1) -> dict[str, Decimal]:
    return {word: Decimal(first + step * at) for at, word in enumerate(words.split())}


NUMBER_WORDS: tuple[NumberWords, ...] = (
    NumberWords(
        "units", "cardinal",
        _values(nought=0, naught=0) | _counted("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                 " fifteen sixteen seventeen eighteen nineteen", 0),
        {"seven": 7, "Sixteen": 16, "three point five": 3.5},
    ),
    NumberWords(
        "tens", "cardinal",
        _counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10) | _values(fourty=40),
        {"forty": 40, "twenty-one": 21, "Ninety nine": 99},
    ),
    NumberWords(
        "short scale", "scale",
        _values(hundred=100, thousand=1000, million=10**6, billion=10**9, trillion=10**12,
                quadrillion=10**15, dozen=12),
        {"1.02 million": 1_020_000, "one hundred and five thousand": 105_000, "a million": 1_000_000,
         "half a million": 500_000, "two and a half million": 2_500_000, "a dozen": 12,
         "3 1/2 million": 3_500_000, "several thousand": 2000, "12 thousand": 12_000},
    ),
    NumberWords(
        "Indian scale", "scale",
        _values(lakh=10**5, lakhs=10**5, lac=10**5, lacs=10**5, crore=10**7, crores=10**7),
        {"17.94 lakh": 1_794_000, "1,136 crore": 11_360_000_000, "1.5 lakh crore": 1_500_000_000_000},
    ),
    NumberWords(
        "wire scale", "scale",
        _values(mln=10**6, bln=10**9, bn=10**9),
        {"two mln": 2_000_000, "four bln": 4_000_000_000, "5.08 mln": 5_080_000},
    ),
    NumberWords(
        "Chinese scale", "scale",
        _values(wan=10**4, yi=10**8),
        {"30 wan": 300_000, "2 yi": 200_000_000},
    ),
    NumberWords(
        "ordinals", "ordinal",
        _counted("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                 " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
        | _counted("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10),
        {"third": 3, "twenty-first": 21, "one hundred and first": 101},
    ),
    NumberWords(
        "ordinal scales", "ordinal scale",
        _values(hundredth=100, thousandth=1000, millionth=10**6, billionth=10**9, trillionth=10**12),
        {"300 thousandth": 300_000, "three-millionth": 3_000_000, "millionth": 1_000_000},
    ),
    NumberWords(
        "half", "fraction",
        _values(half="0.5", halves="0.5"),
        {"half": 0.5, "a half": 0.5, "one-half": 0.5},
    ),
    NumberWords(
        "parts", "fraction",
        {word: 1 / Decimal(at) for at, word in enumerate(
            ["thirds", "quarters", "fifths", "sixths", "sevenths", "eighths", "ninths", "tenths"], 3)}
        | _values(quarter="0.25", fourths="0.25", hundredths="0.01"),
        {"a quarter": 0.25, "two-thirds": 0.666667, "three quarters": 0.75, "three tenths": 0.3},
    ),
    NumberWords(
        "vague plurals", "vague",
        _values(tens=20, dozens=24, hundreds=200, thousands=2000, millions=2 * 10**6, billions=2 * 10**9,
                trillions=2 * 10**12),
        {"dozens": 24, "hundreds": 200, "tens of thousands": 20_000, "hundreds of millions": 200_000_000},
    ),
)  # fmt: skip

# Glyphs and abbreviated scales stand on digits only, so they are no words of their own.
_GLYPHS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅛": "0.125", "⅜": "0.375", "⅝": "0.625", "⅞": "0.875",
           "⅓": "0.333333", "⅔": "0.666667", "⅙": "0.166667", "⅚": "0.833333", "⅕": "0.2", "⅖": "0.4", "⅗": "0.6", "⅘": "0.8"}  # fmt: skip
ABBREVIATIONS: Mapping[str, int] = {
    "k": 10**3, "thsd": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "mio": 10**6,
    "mm": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9, "tn": 10**12, "trn": 10**12, "trln": 10**12,
    "cr": 10**7,
}  # fmt: skip
"""Abbreviated scales that follow digits: `3.2m`, `5 bn`, `120 mln`."""


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
    r"|(?<![0-9] )[1-9][0-9]{0,2}(?: [0-9]{3}){1,8}(?![0-9]|[ .,/:-][0-9])"
    r"|[0-9]{1,3},[0-9]{1,2}(?=\s?(?:%|per\s?cent|million|billion|mln|bn)\b)"  # a decimal comma
    r"|[0-9]{1,18}(?![0-9]))(?:\.[0-9]{1,18}(?![0-9]))?"
    r"|(?<![\w.,)])\.[0-9]{1,18}(?![0-9])"
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
_DIGIT = re.compile(f"[0-9{''.join(_GLYPHS)}]")
_DIGITS = re.compile(
    r"(?P<grouped>[0-9]{1,3}(?:\.[0-9]{3}){2,4}(?![0-9.]))"
    r"|(?P<junk>[0-9]{1,40}(?:\.[0-9]{1,40}){2,}|[0-9]{19,})"
    r"|(?:(?P<whole>[0-9]{1,4})[ -])?(?<![0-9/,.])(?P<part>[0-9]{1,2})[/⁄](?P<parts>[0-9]{1,3})(?![0-9/])"
    rf"|(?P<count>[0-9]{{0,4}})(?P<glyph>[{''.join(_GLYPHS)}])"
    rf"|(?P<number>{_NUMBER})"
    r"(?:(?P<nth>st|nd|rd|th|ST|ND|RD|TH)\b"
    r"|(?P<letter>[kKmMbB])\b(?!['’/])"
    r"|(?:\s|-)?(?P<abbr>bn|Bn|BN|bln|Bln|mn|mln|MLN|Mln|mio|Mio|mil|MM|tn|TN|trn|trln|thsd|cr|Cr)\b(?:\.(?=\s?[a-z0-9]))?)?"
)
_DETERMINER = re.compile(r"\b(?:an?)(?:\s|-)$", re.IGNORECASE)
_SEVERAL = re.compile(r"\b(?:several|(?:a )?few|many|(?:a )?couple(?: of)?)\s$", re.IGNORECASE)
# After `a third`, one of these makes it a share; anything else makes `third` an ordinal (`a third plant`).
_SHARE_FOLLOWS = re.compile(
    r"\s+(?:of|in|from|to|more|less|fewer|higher|lower|compared|since|on|this|last|year|over|by|and|or|as)\b"
    r"|\s*(?:[.,;:)!?]|$)",
    re.IGNORECASE,
)
_PART_FOLLOWS = re.compile(r"\sof\sa", re.IGNORECASE)
_LIMIT = Decimal(10) ** 24
_REACH = 12  # the most that may stand between two parts of one numeral: ` and a `, a line break


@dataclass(slots=True)
class _Atom:
    start: int
    end: int
    kind: Kind | Literal["digits", "nth", "digit fraction"]
    value: Decimal
    word: str = ""
    scale: Decimal = Decimal(1)
    core_end: int = -1
    letter: bool = False
    plain: bool = False


def scan(text: str) -> list[Numeral]:
    """All numerals of `text`, left to right and disjoint, in linear time.

    Digits are reported wherever they stand, also inside a code (`J6`, `RMB1.2`): look at the neighbours.
    """
    atoms = sorted((*_digit_atoms(text), *_word_atoms(text)), key=lambda atom: atom.start)
    numerals: list[Numeral] = []
    at = 0
    while at < len(atoms):
        atom = atoms[at]
        if atom.kind == "digits" and (at + 1 == len(atoms) or atoms[at + 1].start - atom.end > _REACH):
            numerals.append(Numeral(atom.start, atom.end, as_number(atom.value * atom.scale), "digits",
                                    int(atom.scale), atom.core_end, atom.letter, atom.plain))  # fmt: skip
            at += 1
            continue
        numeral, at = _Reader(text, atoms, at).read()
        if numeral is not None:
            numerals.append(numeral)
    return numerals


def parse(surface: str) -> Numeral | None:
    """The numeral that `surface` is as a whole, leading and trailing white space apart; else None."""
    stripped = surface.strip()
    found = scan(stripped)
    return found[0] if len(found) == 1 and (found[0].start, found[0].end) == (0, len(stripped)) else None


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


def lowered(text: str) -> str:
    """`text` in lower case with every offset kept: a letter whose lower case is longer stays as it is."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(lower if len(lower := letter.lower()) == 1 else letter for letter in text)
    return low


def _word_atoms(text: str) -> Iterator[_Atom]:
    for match in _WORD.finditer(lowered(text)):
        word = match[0]
        kind, value = _WORDS[word]
        yield _Atom(*match.span(), kind, value, word)


def _digit_atoms(text: str) -> Iterator[_Atom]:
    at = 0
    while digit := _DIGIT.search(text, at):
        start = digit.start()
        match = (start > at and text[start - 1] == "." and _DIGITS.match(text, start - 1)) \
            or _DIGITS.match(text, start)
        if not match:
            at = start + 1
            continue
        at = match.end()
        if number := match["number"]:
            yield _digits(match, number)
        elif match["parts"]:
            yield from _digit_fraction(match)
        elif glyph := match["glyph"]:
            yield _Atom(start, at, "digit fraction", int(match["count"] or 0) + Decimal(_GLYPHS[glyph]))
        elif grouped := match["grouped"]:
            yield _Atom(start, at, "digits", Decimal(grouped.replace(".", "")), core_end=at)


def _digits(match: re.Match[str], number: str) -> _Atom:
    start, end = match.span()
    core_end = match.end("number")
    if "," in number and not re.search(r",[0-9]{3}(?:[.,]|$)", number):
        number = number.replace(",", ".")
    value = Decimal(re.sub(r"[^0-9.]", "", number))
    if match["nth"]:
        return _Atom(start, end, "nth", value)
    abbreviation = match["letter"] or match["abbr"]
    scale = Decimal(ABBREVIATIONS[abbreviation.lower()]) if abbreviation else Decimal(1)
    plain = not abbreviation and number.isdigit()
    return _Atom(start, end, "digits", value, "", scale, core_end, bool(match["letter"]), plain)


def _digit_fraction(match: re.Match[str]) -> Iterator[_Atom]:
    part, parts = int(match["part"]), int(match["parts"])
    if 0 < part < parts:
        value = int(match["whole"] or 0) + Decimal(part) / parts
        yield _Atom(*match.span(), "digit fraction", value)


class _Reader:
    """Reads one numeral from `atoms` at `at`; `read` gives it and the index of the next atom."""

    def __init__(self, text: str, atoms: list[_Atom], at: int) -> None:
        self._text = text
        self._atoms = atoms
        self._at = at
        self._start = atoms[at].start
        self._end = atoms[at].end

    def read(self) -> tuple[Numeral | None, int]:
        atom = self._take()
        match atom.kind:
            case "digits" | "digit fraction":
                return self._read_digits(atom), self._at
            case "nth" | "ordinal scale":
                return self._numeral(atom.value, "ordinal"), self._at
            case "cardinal":
                return self._read_words(atom), self._at
            case "scale":
                return self._read_scale(atom), self._at
            case "ordinal":
                return self._read_ordinal(atom), self._at
            case "fraction":
                return self._read_fraction(atom), self._at
            case "vague":
                return self._read_vague(atom), self._at

    # --- walking -------------------------------------------------------------------------------------

    def _take(self) -> _Atom:
        atom = self._atoms[self._at]
        self._at += 1
        self._end = atom.end
        return atom

    def _next(self, *kinds: str) -> tuple[_Atom | None, str]:
        """The following atom if it is one of `kinds`, and the words between, joined by single spaces."""
        if self._at >= len(self._atoms):
            return None, ""
        atom = self._atoms[self._at]
        if atom.kind not in kinds or atom.start - self._end > _REACH:
            return None, ""
        between = self._text[self._end : atom.start]
        if between.count("\n") > 1:
            return None, ""
        return atom, " ".join(between.lower().split()) or between[:1].replace("\n", " ")

    def _back_up(self, pattern: re.Pattern[str]) -> bool:
        """Move the numeral's start over a determiner before it."""
        found = pattern.search(self._text, max(0, self._start - 12), self._start)
        if found is None:
            return False
        self._start = found.start()
        return True

    def _numeral(self, value: Decimal, form: Form, scale: Decimal = Decimal(1), core_end: int = -1,
                 letter: bool = False, plain: bool = False) -> Numeral:  # fmt: skip
        return Numeral(self._start, self._end, as_number(value), form, int(scale),
                       core_end if core_end >= 0 else self._end, letter, plain)  # fmt: skip

    # --- digits --------------------------------------------------------------------------------------

    def _read_digits(self, atom: _Atom) -> Numeral:
        value = atom.value
        value += self._read_mixed()
        core_end = atom.core_end if atom.core_end >= 0 else self._end
        scale = self._read_scales(atom.scale)
        value += self._read_mixed() if scale > 1 else 0
        nth, gap = self._next("ordinal scale")
        if nth is not None and gap in (" ", "-"):
            self._take()
            return self._numeral(value * scale * nth.value, "ordinal")
        plain = atom.plain and scale == 1 and value == atom.value
        form: Form = "fraction" if atom.kind == "digit fraction" and value < 1 and scale == 1 else "digits"
        letter = atom.letter and scale == atom.scale
        return self._numeral(value * scale, form, scale, core_end, letter, plain)

    def _read_scales(self, scale: Decimal) -> Decimal:
        """Multiply `scale` by the scale words that follow: `million`, `lakh crore`, `thousand million`."""
        last = Decimal(0)
        while scale < _LIMIT:
            word, gap = self._next("scale", "vague")
            if word is None or gap not in (" ", "-", ""):
                break
            value = SCALES.get(word.word) or SCALES.get(word.word.removesuffix("s"))
            if value is None or value < last:
                break
            scale, last = scale * value, Decimal(value)
            self._take()
        return scale

    # --- words ---------------------------------------------------------------------------------------

    def _read_words(self, first: _Atom) -> Numeral:
        total, current = self._sum(first)
        core_end = self._end
        point, gap = self._next("cardinal")
        if point is not None and gap == "point":
            current = self._read_point(current)
            total, current = self._scale_up(total, current)
        scaled_by = self._final_scale(total + current)
        if mixed := self._read_mixed():
            core_end = self._end
            scale = self._read_scales(Decimal(1))
            return self._numeral((total + current + mixed * scaled_by) * scale, "words", scale, core_end)
        part, gap = self._next("fraction", "ordinal", "ordinal scale")
        if part is not None and (gap in (" ", "-") or (gap == "and" and part.kind == "ordinal")):
            numeral = self._read_parts(part, gap, total + current)
            if numeral is not None:
                return numeral
        value = total + current
        scale = self._final_scale(value)
        return self._numeral(value, "words", scale, core_end)

    def _read_mixed(self) -> Decimal:
        """The fraction that `and` adds to a number: `and a half`, `and two thirds`; 0 if there is none."""
        part, gap = self._next("fraction", "ordinal")
        if part is not None and gap in ("and a", "-and-a-", "and-a-"):
            if part.kind == "fraction" and part.word in ("half", "quarter"):
                self._take()
                return part.value
            if part.kind == "ordinal" and part.value > 2 and _SHARE_FOLLOWS.match(self._text, part.end):
                self._take()
                return 1 / part.value
        count, gap = self._next("cardinal")
        if count is not None and gap == "and" and (parts := self._parts_after(count)):
            self._at += 2
            self._end = parts.end
            value = count.value * (parts.value if parts.kind == "fraction" else 1 / parts.value)
            return value
        return Decimal(0)

    def _parts_after(self, count: _Atom) -> _Atom | None:
        """The atom that makes `count` a fraction's numerator: `thirds` of `two thirds`."""
        at = self._atoms.index(count, self._at, self._at + 2) + 1
        part = self._atoms[at] if at < len(self._atoms) else None
        if part is None or part.start - count.end != 1 or self._text[count.end] not in " -":
            return None
        if part.kind == "fraction" and part.word != "half" and part.word != "quarter" \
                and count.value * part.value < 1:
            return part
        return part if part.kind == "ordinal" and count.value == 1 and part.value > 2 else None

    def _final_scale(self, value: Decimal) -> Decimal:
        word = self._atoms[self._at - 1].word
        return Decimal(SCALES.get(word, 1)) if value else Decimal(1)

    def _sum(self, first: _Atom) -> tuple[Decimal, Decimal]:
        """Words up to the first that doesn't fit: what is scaled so far, and what may still be scaled."""
        total, current = Decimal(0), first.value
        total, current = self._scale_up(total, current)
        while total < _LIMIT:
            word, gap = self._next("cardinal")
            if word is None or not self._fits(word, gap, total, current):
                break
            self._take()
            current += word.value
            total, current = self._scale_up(total, current)
        return total, current

    def _fits(self, word: _Atom, gap: str, total: Decimal, current: Decimal) -> bool:
        if gap == "-" or gap == " ":
            tens = current % 100
            if tens >= 20 and tens % 10 == 0 and 0 < word.value < 10:
                return True
            return tens == 0 and (current > 0 or total > 0) and word.value > 0
        if gap not in ("and", "-and-"):
            return False
        if (current or total) % 100 or not (current or total) or self._parts_after(word):
            return False
        return not self._bounded(word)

    def _bounded(self, word: _Atom) -> bool:
        """Whether the `and` before `word` joins two numbers: `between one hundred and two hundred`."""
        if re.search(r"\bbetween\s+$", self._text[max(0, self._start - 9) : self._start], re.IGNORECASE):
            return True
        after = self._atoms[self._at + 1] if self._at + 1 < len(self._atoms) else None
        scales_again = after is not None and after.kind == "scale" and after.start - word.end == 1
        last = self._atoms[self._at - 1].value
        return scales_again and after is not None and last > 100 and after.value >= last

    def _scale_up(self, total: Decimal, current: Decimal) -> tuple[Decimal, Decimal]:
        while total < _LIMIT and current < _LIMIT:
            word, gap = self._next("scale")
            if word is None or gap not in (" ", "-"):
                break
            self._take()
            if word.value == 100:
                current *= 100
            elif current:
                total, current = total + current * word.value, Decimal(0)
            else:
                total *= word.value
        return total, current

    def _read_point(self, current: Decimal) -> Decimal:
        place = Decimal("0.1")
        while place > Decimal("1e-9"):
            word, gap = self._next("cardinal")
            if word is None or gap not in ("point", " ") or word.value > 9:
                break
            self._take()
            current += word.value * place
            place /= 10
        return current

    def _read_parts(self, part: _Atom, gap: str, count: Decimal) -> Numeral | None:
        """`two-thirds`, `one fifth`, `twenty-first`, `five hundredth` after the words counted so far."""
        if part.kind == "ordinal scale":
            self._take()
            if count == 1 and _PART_FOLLOWS.match(self._text, self._end):
                return self._share(1 / part.value)
            return self._numeral(count * part.value, "ordinal")
        if part.kind == "ordinal":
            tens = count % 100
            if tens == 0 or (gap != "and" and tens % 10 == 0 and tens >= 20 and part.value < 10):
                self._take()
                return self._numeral(count + part.value, "ordinal")
            if count != 1 or part.value <= 2 or gap == "and":
                return None
            self._take()
            return self._share(1 / part.value)
        value = count * part.value
        if value >= 1 or (part.word == "quarters" and count != 3) or (part.word == "half" and count != 1):
            return None
        self._take()
        return self._share(value)

    def _share(self, value: Decimal) -> Numeral:
        """A fraction, or a number if a scale follows: `a quarter of a million`."""
        core_end = self._end
        word, gap = self._next("scale")
        if word is not None and gap in (" ", "-", "a", "of a", "-a-"):
            self._take()
            scale = self._read_scales(word.value)
            return self._numeral(value * scale, "words", scale, core_end)
        return self._numeral(value, "fraction", core_end=core_end)

    def _read_scale(self, atom: _Atom) -> Numeral | None:
        """`a million`, `a hundred and fifty`, `several thousand`; a scale word alone is no number."""
        if self._back_up(_SEVERAL):
            value = self._read_scales(atom.value) * 2
            return self._numeral(value, "vague")
        if not self._back_up(_DETERMINER):
            return None
        self._at -= 1
        self._end = atom.start - 1  # the determiner counts one; what follows joins as after `one`
        one = _Atom(self._start, self._end, "cardinal", Decimal(1), "one")
        return self._read_words(one)

    def _read_ordinal(self, atom: _Atom) -> Numeral | None:
        follows = _SHARE_FOLLOWS.match(self._text, self._end)
        if atom.value > 2 and follows and self._back_up(_DETERMINER):
            return self._share(1 / atom.value)
        return self._numeral(atom.value, "ordinal")

    def _read_fraction(self, atom: _Atom) -> Numeral | None:
        determined = self._back_up(_DETERMINER)
        scale, gap = self._next("scale")
        scaled_next = scale is not None and gap in (" ", "-")
        if atom.word == "half" or (atom.word == "quarter" and (determined or scaled_next)):
            return self._share(atom.value)
        return None

    def _read_vague(self, atom: _Atom) -> Numeral:
        self._back_up(_SEVERAL)
        value = atom.value
        more, gap = self._next("vague")
        if more is not None and gap == "of" and more.value > value:
            self._take()
            value = value * more.value / 2
        return self._numeral(value, "vague")
