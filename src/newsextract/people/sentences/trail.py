"""What is read behind a name: its additions, and role phrases with the index after them."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsextract.names.tables.rows import entries
from newsextract.people.phrases.phrase import Reader, Role, at_firm
from newsextract.people.words.callings import CALLINGS, OBSERVERS
from newsextract.people.words.offices import ENVOYS, is_government
from newsextract.people.words.tables import ASIDES, PAST

_ADVERBIAL = frozenset(entries("""
    until, till, before, from, with, after, in, for, since, at, like, unlike, by, during
"""))
_ADVERBIALS = 8  # tokens of one
_BEING = frozenset(entries("is, was, has, had, served, became, becomes, runs, ran, led, leads, heads"))
_MARKS = frozenset("*†‡®™")  # of a footnote
_BEFORE = frozenset(("ex", "formerly", "previously", "née", "nee"))
_OFFICERS = frozenset((
    "representative", "official", "vice-president", "president", "executive", "director", "partner",
))  # fmt: skip
_ASIDE = 6  # tokens of `(left in the picture)`


@dataclass(frozen=True, slots=True)
class Trail:
    """The roles after a name, and the index after their phrase."""

    roles: list[Role] = field(default_factory=list)
    end: int = 0


def phrase_at(
    reader: Reader, at: int, *, loose: bool = False, owner: str | None = None
) -> tuple[list[Role], int]:
    """The roles at a token and the index after them; what somebody is by trade (`an engineer`) is no role."""
    roles, end = reader.phrase(at, loose=loose, owner=owner) or ([], at)
    trade = reader.tokens[at].lower in ("a", "an") if roles and not roles[0].explicit else False
    once = trade and reader.tokens[at + 1].lower in PAST.members
    if once and reader.tokens[roles[-1].end - 1].lower in CALLINGS.members:
        return [], at  # `a former test pilot`
    if trade and not once and not _advises(reader, roles[0]):
        return [], at
    return roles, end


def _advises(reader: Reader, role: Role) -> bool:
    """Whether a title is an officer's, or an observer's with his field: `an independent car analyst`.

    Not `an engineer`: that is an occupation.
    """
    words = reader.tokens[role.begin : role.end]
    last = words[-1].lower
    sits = last in ENVOYS or last.startswith("spokes")
    return sits or (len(words) > 1 and last in OBSERVERS.members | _OFFICERS)


def owned(role: Role, firm: str | None, *, always: bool = False) -> Role:
    """The role, with the organisation of which the sentence speaks if it has none of its own.

    `always`: also a title that comes without one, an analyst's or a minister's.
    """
    if role.explicit or firm is None or (role.organisation is None and not always):
        return role
    return at_firm(role, firm)


def past_additions(reader: Reader, at: int) -> int:
    """The index of the last token of `Iva Lund, Ph.D.`, `Iva Lund KC`, `Iva Lund, 58`, `Iva Lund* (left)`."""
    while (mark := reader.token(at + 1)) and mark.text in _MARKS:
        at += 1
    while (sign := reader.token(at + 1)) and (word := reader.token(at + 2)):
        if sign.kind == "degree":  # `Iva Lund KC, counsel`
            at += 1
            continue
        if sign.text == "(" and (closed := _past_bracket(reader, at)):
            at = closed
            continue
        comma = reader.token(at + 3)
        age = word.text.isdigit() and comma is not None and comma.text == ","
        if sign.text != "," or not (age or word.kind == "degree"):
            break
        at += 2
    return at


def _of_old(reader: Reader, at: int) -> int | None:
    """The index of the bracket that closes `(ex-Halden)`, `(née Berg)`: of what is no more."""
    word = reader.token(at)
    if word is None or not (word.lower in _BEFORE or word.lower.startswith("ex-")):
        return None
    for here in range(at + 1, at + _ASIDE):
        token = reader.token(here)
        if token is not None and token.text == ")":
            return here
    return None


def _past_bracket(reader: Reader, name: int) -> int | None:
    """The index of the sign that closes a bracket behind a name that tells no role: `(58)`, `(née Berg)`."""
    return _aside(reader, name + 2) or _of_old(reader, name + 2) or _party(reader, name)


def _party(reader: Reader, name: int) -> int | None:
    """The index of the bracket that closes the party of an officer: `Senator Iva Lund (Halden)`."""
    party, closing = reader.token(name + 2), reader.token(name + 3)
    if party is None or closing is None or party.kind != "ORG" or closing.text != ")":
        return None
    begin = name
    while (word := reader.token(begin - 1)) and word.kind == "word" and begin > name - _ASIDE:
        begin -= 1
    behind = reader.token(name + 4)
    read = reader.phrase(name + 5) if behind is not None and behind.text == "," else None
    named = [reader.tokens[begin:name], *([reader.tokens[name + 5 : read[1]]] if read else [])]
    return name + 3 if any(map(is_government, named)) else None


def _aside(reader: Reader, at: int) -> int | None:
    """The index of the bracket that closes `(pictured, left)`, `(58)`."""
    for here in range(at, at + _ASIDE):
        token = reader.token(here)
        if token is None:
            break
        if token.text == ")":
            return here if here > at else None
        if not (token.lower in ASIDES.members or token.text.isdigit() or token.text == ","):
            break
    return None


def past_adverbial(reader: Reader, at: int) -> int:
    """The index of the verb behind `(who) until last week`, `(who) with Ivo Berg`; `at` if there is none."""
    link = reader.token(at)
    if link is None or link.lower not in _ADVERBIAL:
        return at
    for here in range(at + 1, at + _ADVERBIALS):
        token = reader.token(here)
        if token is None or token.kind == "line" or (token.kind == "sign" and token.text != ","):
            break
        if token.lower in _BEING:
            return here
    return at
