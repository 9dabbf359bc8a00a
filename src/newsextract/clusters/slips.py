"""Whether two names are one, one of them misspelt or clipped."""

from __future__ import annotations

from rapidfuzz.distance import OSA

_ANY_LETTER = 9  # letters of a name from which any one letter of difference is a slip
_DOUBLED = 6  # letters from which one is that was doubled or not
_CUT = range(3, 7)  # letters that are left of a word cut short
# Of compounds that are called by their first parts alone.
_SECOND_PARTS = frozenset({"anstalt", "gesellschaft", "verband", "werke", "werk", "gruppe", "konzern", "amt"})


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


def is_clipped(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether words are cut short: `Oster Agri` of `Oster Agriculture`, `Halder` of `Halderanstalt`."""
    short, full = sorted((one, other), key=lambda name: sum(map(len, name)))
    if len(short) != len(full):
        return False
    if len(short) == 1:
        return len(short[0]) >= _DOUBLED and full[0].removeprefix(short[0]) in _SECOND_PARTS
    cut = [pair for pair in zip(short, full, strict=True) if pair[0] != pair[1]]
    return short[0] == full[0] and bool(cut) and all(_is_cut(*pair) for pair in cut)


def _is_cut(short: str, full: str) -> bool:
    return len(short) in _CUT and full.startswith(short) and len(full) - len(short) >= _CUT.start


def _without_doubles(name: str) -> str:
    return "".join(letter for at, letter in enumerate(name) if name[at - 1 : at] != letter)
