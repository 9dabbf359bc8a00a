"""Number words: what each is worth, in families with examples. The grammar over them is
`newsextract.numerals`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["cardinal", "scale", "ordinal", "ordinal scale", "fraction", "vague"]
Number: TypeAlias = "int | float"


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
    NumberWords("units", "cardinal",
                _counted("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                         " fourteen fifteen sixteen seventeen eighteen nineteen", 0)
                | _values(nought=0, naught=0),
                {"seven": 7, "Sixteen": 16, "three point five": 3.5}),
    NumberWords("tens", "cardinal",
                _counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
                | _values(fourty=40),
                {"forty": 40, "twenty-one": 21, "Ninety nine": 99}),
    NumberWords("short scale", "scale",
                _values(hundred=100, thousand=1000, million=10**6, billion=10**9, trillion=10**12,
                        quadrillion=10**15, dozen=12),
                {"1.02 million": 1_020_000, "one hundred and five thousand": 105_000, "a million": 1_000_000,
                 "half a million": 500_000, "two and a half million": 2_500_000, "a dozen": 12,
                 "3 1/2 million": 3_500_000, "several thousand": 2000, "12 thousand": 12_000}),
    NumberWords("Indian scale", "scale",
                _values(lakh=10**5, lakhs=10**5, lac=10**5, lacs=10**5, crore=10**7, crores=10**7),
                {"17.94 lakh": 1_794_000, "1,136 crore": 11_360_000_000,
                 "1.5 lakh crore": 1_500_000_000_000}),
    NumberWords("wire scale", "scale", _values(mln=10**6, bln=10**9, bn=10**9),
                {"two mln": 2_000_000, "four bln": 4_000_000_000, "5.08 mln": 5_080_000}),
    NumberWords("Chinese scale", "scale", _values(wan=10**4, yi=10**8),
                {"30 wan": 300_000, "2 yi": 200_000_000}),
    NumberWords("ordinals", "ordinal",
                _counted("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                         " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
                | _counted("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
                           20, 10),
                {"third": 3, "twenty-first": 21, "one hundred and first": 101}),
    NumberWords("ordinal scales", "ordinal scale",
                _values(hundredth=100, thousandth=1000, millionth=10**6, billionth=10**9, trillionth=10**12),
                {"300 thousandth": 300_000, "three-millionth": 3_000_000, "millionth": 1_000_000}),
    NumberWords("half", "fraction", _values(half="0.5", halves="0.5"),
                {"half": 0.5, "a half": 0.5, "one-half": 0.5}),
    NumberWords("parts", "fraction",
                {word: 1 / Decimal(at) for at, word in enumerate(
                    ["thirds", "quarters", "fifths", "sixths", "sevenths", "eighths", "ninths", "tenths"], 3)}
                | _values(quarter="0.25", fourths="0.25", hundredths="0.01"),
                {"a quarter": 0.25, "two-thirds": 0.666667, "three quarters": 0.75, "three tenths": 0.3}),
    NumberWords("vague plurals", "vague",
                _values(tens=20, dozens=24, hundreds=200, thousands=2000, millions=2 * 10**6,
                        billions=2 * 10**9, trillions=2 * 10**12),
                {"dozens": 24, "hundreds": 200, "tens of thousands": 20_000,
                 "hundreds of millions": 200_000_000}),
)  # fmt: skip

# Glyphs and abbreviated scales stand on digits only, so they are no words of their own.
GLYPHS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅛": "0.125", "⅜": "0.375", "⅝": "0.625", "⅞": "0.875",
          "⅓": "0.333333", "⅔": "0.666667", "⅙": "0.166667", "⅚": "0.833333", "⅕": "0.2", "⅖": "0.4",
          "⅗": "0.6", "⅘": "0.8"}  # fmt: skip
ABBREVIATIONS: Mapping[str, int] = {
    "k": 10**3, "thsd": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "mio": 10**6, "mm": 10**6,
    "b": 10**9, "bn": 10**9, "bln": 10**9, "tn": 10**12, "trn": 10**12, "trln": 10**12, "cr": 10**7,
}  # fmt: skip
"""Abbreviated scales that follow digits: `3.2m`, `5 bn`, `120 mln`."""
