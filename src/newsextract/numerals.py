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
    that is meant. `scale` is what the scale words multiplied by (1 if there are none) and `core_end` where the
    number before them ends, so that a caller can share a scale (`5 to 7 million`) or take a letter back
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
    """A row of the table of number words: a family of words and what each is worth."""

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
        {"zero": Decimal(0)} | _counted("one two three four five six seven eight nine ten eleven twelve thirteen"
                                        " fourteen fifteen sixteen seventeen eighteen nineteen"),
        {"seven": 7, "Sixteen": 16},
    ),
    NumberWords(
        "tens", "cardinal",
        _counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10) | _values(fourty=40),
        {"forty": 40, "twenty-one": 21, "Ninety nine": 99},
    ),
    NumberWords(
        "short scale", "scale",
        _values(hundred=100, thousand=1000, million=10**6, billion=10**9, trillion=10**12, quadrillion=10**15,
                dozen=12),
        {"1.02 million": 1_020_000, "one hundred and five thousand": 105_000, "a million": 1_000_000,
         "half a million": 500_000, "two and a half million": 2_500_000, "a dozen": 12, "12 thousand": 12_000},
    ),
    NumberWords(
        "Indian scale", "scale",
        _values(lakh=10**5, lakhs=10**5, lac=10**5, lacs=10**5, crore=10**7, crores=10**7),
        {"17.94 lakh": 1_794_000, "1,136 crore": 11_360_000_000, "1.5 lakh crore": 1_500_000_000_000},
    ),
    NumberWords(
        "Chinese scale", "scale",
        _values(wan=10**4, yi=10**8),
        {"30 wan": 300_000, "2 yi": 200_000_000},
    ),
    NumberWords(
        "ordinals", "ordinal",
        _counted("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                 " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
        | _counted("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10),
        {"third": 3, "twenty-first": 21, "one hundred and first": 101},
    ),
    NumberWords(
        "ordinal scales", "ordinal scale",
        _values(hundredth=100, thousandth=1000, millionth=10**6, billionth=10**9),
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
            "thirds quarters fifths sixths sevenths eighths ninths tenths".split(), 3)}
        | {"quarter": Decimal("0.25"), "fourths": Decimal("0.25"), "hundredths": Decimal("0.01")},
        {"a quarter": 0.25, "two-thirds": 0.666667, "three quarters": 0.75, "three tenths": 0.3},
    ),
    NumberWords(
        "vague plurals", "vague",
        _values(tens=20, dozens=24, hundreds=200, thousands=2000, millions=2 * 10**6, billions=2 * 10**9,
                trillions=2 * 10**12),
        {"dozens": 24, "hundreds": 200, "tens of thousands": 20_000, "hundreds of millions": 200_000_000},
    ),
)  # fmt: skip

_PARTS = {"thirds": 3, "quarters": 4, "quarter": 4, "fourths": 4, "fifths": 5, "sixths": 6, "sevenths": 7,
          "eighths": 8, "ninths": 9, "tenths": 10, "hundredths": 100, "half": 2, "halves": 2}  # fmt: skip
assert set(_PARTS) == {w for row in NUMBER_WORDS if row.kind == "fraction" for w in row.words} - {"parts"} | set(_PARTS)

CARDINALS: Mapping[str, int] = {w: int(v) for row in NUMBER_WORDS if row.kind == "cardinal" for w, v in row.words.items()}
"""Number words below a hundred, lower case: `seven` → 7."""
ORDINALS: Mapping[str, int] = {w: int(v) for row in NUMBER_WORDS if row.kind == "ordinal" for w, v in row.words.items()}
"""Ordinal words below a hundred, lower case: `third` → 3."""
SCALES: Mapping[str, int] = {w: int(v) for row in NUMBER_WORDS if row.kind == "scale" for w, v in row.words.items()}
"""Scale words, lower case: `million` → 1000000, `dozen` → 12."""
