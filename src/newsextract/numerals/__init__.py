"""One numeral grammar for figures and dates: where the numbers of a text stand, and what they are worth.

Atoms (a digit group, a number word, a scale word) are found by one regular expression in a single pass;
`scan` then joins neighbouring atoms by what stands between them. Every repeat is bounded and no atom is read
twice, so the time is linear in the text. Values are computed with decimals: `1.02 million` is exactly
1020000. Signs, currencies, units and approximators belong to the callers.
"""

from __future__ import annotations

from newsextract.numerals.atoms import (
    CARDINALS,
    ORDINALS,
    SCALES,
    Form,
    Numeral,
    as_number,
    atoms,
    lowered,
    scaled,
)
from newsextract.numerals.reading import REACH, Reader
from newsextract.numerals.words import NUMBER_WORDS, Number

__all__ = [
    "CARDINALS", "NUMBER_WORDS", "ORDINALS", "SCALES", "Form", "Number", "Numeral", "as_number", "lowered",
    "parse", "scaled", "scan",
]  # fmt: skip


def scan(text: str) -> list[Numeral]:
    """All numerals of `text`, left to right and disjoint, in linear time.

    Digits are reported wherever they stand, also inside a code (`J6`, `RMB1.2`): look at the neighbours.
    """
    parts = atoms(text)
    numerals: list[Numeral] = []
    at = 0
    while at < len(parts):
        atom = parts[at]
        if atom.kind == "digits" and (at + 1 == len(parts) or parts[at + 1].start - atom.end > REACH):
            numerals.append(Numeral(atom.start, atom.end, as_number(atom.value * atom.scale), "digits",
                                    int(atom.scale), atom.core_end, atom.letter, atom.plain))  # fmt: skip
            at += 1
            continue
        numeral, at = Reader(text, parts, at).read()
        if numeral is not None:
            numerals.append(numeral)
    return numerals


def parse(surface: str) -> Numeral | None:
    """The numeral that `surface` is as a whole, leading and trailing white space apart; else None."""
    stripped = surface.strip()
    found = scan(stripped)
    return found[0] if len(found) == 1 and (found[0].start, found[0].end) == (0, len(stripped)) else None
