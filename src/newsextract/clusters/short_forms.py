"""Whether one name is a short form of another, by their words alone.

Words are compared without the endings of plurals.
"""

from __future__ import annotations

from functools import cache

from newsextract.clusters.folding import key, singular, words
from newsextract.clusters.tables import (
    CAPTIVE,
    DAUGHTER,
    EMPTY,
    HEADS_ALONE,
    HOUSES,
    LEGAL,
    LINES,
    NATIONAL,
    PARENTS,
    TAILS,
    TRADE,
    WRITTEN_FORMS,
)
from newsextract.names.tables.common import PEOPLES
from newsextract.names.tables.heads import FOREIGN_BUSINESSES
from newsextract.names.tables.organisations import VEHICLES
from newsextract.names.tables.people import GIVEN

SAME = EMPTY.strength  # nothing is missing but empty words
FORMAL = TRADE.strength  # the long name adds the trade, a given name or a nation
_ENDS = 2  # words that a short form keeps which leaves out the middle
ANY_WORD = 2  # the long name has a word that may tell two firms apart
_NONE = NATIONAL.strength
# Peoples in their own languages, before a firm's name.
_NATIVE = ("Deutsche", "Svenska", "Norsk", "Norske", "Dansk", "Danske", "Suomen", "Schweizer", "Nederlandse",
           "Koninklijke", "Royal", "Polskie", "Polska", "Polski", "Česká", "Magyar", "Türk")  # fmt: skip
_DIRECTIONS = frozenset({
    "north", "south", "east", "west", "southern", "northern", "eastern", "western", "latin", "great",
    "central", "middle", "de", "do", "da", "of",
})  # fmt: skip
# Bodies that a firm's name stands before without being its short form.
_PUBLIC = frozenset({"foundation", "fund", "museum", "institute", "party", "racing", "motorsport",
                     "local", "lodge", "chapter"})
# Words of the bodies of a firm's people and money, which bear its name.
_BODIES = frozenset(map(singular, (
    "sindicato", "syndicat", "sindacato", "gewerkschaft", "betriebsrat", "trabajadores", "trabalhadores",
    "employees", "workers", "dealers", "pensioners", "friends", "foundation", "fundacion", "fundacao",
    "fondation", "fondazione", "stiftung",
)))
_SISTERS = frozenset({*CAPTIVE.entries, *DAUGHTER.entries})  # beside a nation, they tell firms apart
_ADDED = (SAME, FORMAL, LINES.strength)  # beside a nation


def strength(short: tuple[str, ...], full: tuple[str, ...]) -> int:
    """How well `short` serves as a short form of `full`: 4 to 1 as in `Tail`, 0 if it is none.

    The words of a short form stand side by side in the full name (`Yutong` in `Zhengzhou Yutong Bus`), except
    an institution's (`energy ministry` of `Ministry of Oil and Energy`).
    """
    one, other = _singular(short), _singular(full)
    at = _position(one, other)
    if at is None or len(one) >= len(other):
        return FORMAL if _is_institution(one, other) else _between(one, other)
    opening, end = other[:at], other[at + len(one) :]
    # `Bank of China` is not `Commercial Bank of China`, but `Office of Roads` is the `U.S. Office of Roads`.
    if one[1:2] == ("of",) and not _nations_and_given_names().issuperset(opening):
        return _NONE
    if not _BODIES.isdisjoint((*opening, *end)):  # `Sindicato de Trabajadores de Oster` is not `Oster`
        return _NONE
    rest = [word for word in (*opening, *end) if word not in one]
    # `Energy` is nobody's name, but `the Bank` may be the `Bank of England`.
    if all(map(is_general, one)) and (at or other[len(one)] != "of"):
        if len(one) > 1 and one[-1] in HEADS_ALONE and not end:  # `Minerals Council` of a state
            return FORMAL
        return SAME if all(_strengths().get(word) == SAME for word in rest) else _NONE
    if _is_part(one, end):
        return _NONE
    if end and end[0] != "and" and not has_legal_form(other[-1:]):  # `Oster Company of Larkmere`
        last = next((word for word in reversed(end) if _strengths().get(word) != SAME), "")
        if last in _national():
            return _NONE
    graded = [_opening_strength(word) for word in opening if word in rest]
    graded += [_strengths().get(word, ANY_WORD) for word in end if word in rest]
    return min(graded, default=SAME)


def _between(short: tuple[str, ...], full: tuple[str, ...]) -> int:
    """How well a name serves that leaves out words in the middle: `Oster Wagons` of `Oster Steel Wagons`."""
    if len(short) < _ENDS or short[0] != full[0] or short[-1] != core(full)[-1]:
        return _NONE
    # An `International Energy Agency` is not the `International Atomic Energy Agency`.
    if short[-1] in HEADS_ALONE and is_general(short[0]):
        return _NONE
    left = iter(full)
    if not all(word in left for word in short):
        return _NONE
    rest = [word for word in full if word not in short]
    # `Oster Battery (India)` is `Oster India`, `Oster Finance India` is another.
    if short[-1] in _national() and not _SISTERS.isdisjoint(rest):
        return _NONE
    return max(min((_strengths().get(word, ANY_WORD) for word in rest), default=SAME), ANY_WORD)


def is_line_of_business(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether all that a full name has more is what the firm makes: `Oster` of `Oster Trucks`."""
    own = set(_singular(short))
    lines = {singular(word) for word in LINES.entries}
    rest = (word for word in _singular(full) if word not in own)
    return all(word in lines or _strengths().get(word) in (SAME, FORMAL) for word in rest)


def is_national(name: tuple[str, ...]) -> bool:
    """Whether a name ends with a nation's: `Oster Works (Oman) Ltd.`."""
    return core(name)[-1:] != name[:1] and core(name)[-1] in _national()


def is_groups(name: tuple[str, ...]) -> bool:
    """Whether a name is that of a group or maker whose parts and ventures bear it."""
    return name in _houses()


def bare(name: tuple[str, ...]) -> tuple[str, ...]:
    """A name as its short forms have it: no legal form at its ends, but with `Motors` and `Group`."""
    kept = name
    while kept and _adds_nothing(kept[0]):
        kept = kept[1:]
    while kept and _adds_nothing(kept[-1]):
        kept = kept[:-1]
    return kept if set(kept) - _telling() else name


def _adds_nothing(word: str) -> bool:
    return _strengths().get(singular(word)) == SAME and word not in _telling()


def core(full: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name without those that add nothing; the whole name if nothing else is left."""
    return tuple(word for word in _singular(full) if _strengths().get(word) != SAME) or full


def inverted(full: tuple[str, ...]) -> tuple[str, ...]:
    """`Ministry of Finance` as `Finance Ministry`; any other name as it is."""
    if len(full) > 2 and full[1] == "of" and full[0] in HEADS_ALONE:
        return (*full[2:], full[0])
    return full


def without_form(full: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name without its legal form, but with `Group`."""
    return tuple(word for word in full if word not in _legal_forms()) or full


def is_head_alone(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether `short` are the general words of an institution's name: `Port Authority`, `Senate`."""
    if not short or len(short) >= len(full) or not HEADS_ALONE.issuperset(short):
        return False
    rest = iter(full)
    return all(word in rest for word in short)


def has_legal_form(name: tuple[str, ...]) -> bool:
    """Whether a name has a legal form of its own, be it written out: `Halden Corporation`."""
    return any(word in _legal_forms() for word in name)


def is_all_general(name: tuple[str, ...]) -> bool:
    """Whether a name has no word that is anybody's own: `Energy`, `Steel Works`."""
    return all(map(is_general, name))


def opens(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a full name begins with a short one, but for initials, a given name or a trade."""
    at = _position(short, full)
    return at is not None and all(_opening_strength(singular(word)) >= FORMAL for word in full[:at])


def is_part(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether what a full name has behind a short one says that it is another's: `Oster Foundation`."""
    at = _position(short, full) or 0
    opening, end = _singular(full[:at]), _singular(full[at + len(short) :])
    if not _BODIES.isdisjoint((*opening, *end)):
        return True
    nations = _national() | _DIRECTIONS
    if _is_part(short, end) or not _PUBLIC.isdisjoint(end):
        return True
    # `Oster Powertrain India`, but `Oster Trucks South Africa`.
    national = any(word in _national() for word in end)
    return national and not all(word in nations or _strengths().get(word) in _ADDED for word in end)


def _is_part(name: tuple[str, ...], end: tuple[str, ...]) -> bool:
    """Whether an institution's name goes on with a part of it: `Oster University College of Arts`."""
    return not HEADS_ALONE.isdisjoint(name) and not HEADS_ALONE.isdisjoint(end)


def _is_institution(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    head = short[-1] if short else ""
    if len(short) < 2 or head not in HEADS_ALONE or full[:2] != (head, "of"):
        return False
    # `Petroleum Ministry` of a `Ministry of Petroleum and Gas`; `Gas Ministry` is too little.
    return set(short[:-1]) <= set(full[2:]) and (full[2] == short[0] or not is_general(short[0]))


def _opening_strength(word: str) -> int:
    if len(word) == 1 or word in _nations_and_given_names():
        return FORMAL
    return max(_strengths().get(word, ANY_WORD), ANY_WORD)


@cache
def _nations_and_given_names() -> frozenset[str]:
    names = (words(entry) for entry in (*PEOPLES.entries, *GIVEN.entries, *_NATIVE, "US", "UK", "China"))
    return frozenset(name[0] for name in names if len(name) == 1)


@cache
def _legal_forms() -> frozenset[str]:
    forms = (words(entry) for entry in (*LEGAL.entries, *WRITTEN_FORMS))
    return frozenset(form[0] for form in forms if len(form) == 1)


@cache
def _houses() -> frozenset[tuple[str, ...]]:
    return frozenset(map(words, (*HOUSES, *VEHICLES.entries)))


@cache
def _telling() -> frozenset[str]:
    """Empty words that are no mere legal form: they must stand in the long name as well."""
    return PARENTS | {"motor", "motors"}


@cache
def _national() -> frozenset[str]:
    return frozenset(singular(words(entry)[0]) for entry in NATIONAL.entries)


def is_general(word: str) -> bool:
    """Whether a folded word is nobody's name: a name of such words alone is no short form."""
    return singular(word) in _general()


@cache
def _general() -> frozenset[str]:
    heads = frozenset(singular(word) for word in HEADS_ALONE)
    # A word of another tongue may be a firm's own: `Telekom`.
    foreign = {singular(key(entry)) for entry in FOREIGN_BUSINESSES.entries} - heads
    return heads | {word for word, level in _strengths().items() if level != ANY_WORD} - foreign


def _singular(name: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(singular, name))


def _position(short: tuple[str, ...], full: tuple[str, ...]) -> int | None:
    for at in range(len(full) - len(short) + 1):
        if full[at : at + len(short)] == short:
            return at
    return None


@cache
def _strengths() -> dict[str, int]:
    table: dict[str, int] = {}
    for row in (row for row in reversed(TAILS) if row is not NATIONAL):
        for entry in row.entries:
            parts = words(entry)
            if len(parts) == 1:
                table[singular(parts[0])] = row.strength
    return table
