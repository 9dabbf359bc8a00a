"""Whether two names are one, one of them misspelt."""

from __future__ import annotations

from rapidfuzz.distance import OSA

_ANY_LETTER = 9  # letters of a name from which any one letter of difference is a slip
_DOUBLED = 6  # letters from which one is that was doubled or not


def is_slip(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether names differ in one letter that begins no word (`Manufactures` for `…ers`, `Shacmann`)."""
    first, second = "".join(one), "".join(other)
    shorter, longer = sorted((first, second), key=len)
    if first == second or len(shorter) < _DOUBLED or not longer.isalpha():
        return False
    if len(one) == len(other) and [word[0] for word in one] != [word[0] for word in other]:
        return False
    if len(shorter) < _ANY_LETTER:
        return _without_doubles(first) == _without_doubles(second) and len(longer) - len(shorter) <= 1
    return OSA.distance(first, second, score_cutoff=1) <= 1


def _without_doubles(name: str) -> str:
    return "".join(letter for at, letter in enumerate(name) if name[at - 1 : at] != letter)
