"""The roles after a name: in apposition (`Iva Lund, head of Halden`), or by a verb (`was named head of`)."""

from __future__ import annotations

from newsextract.people.appointments import gapped, given, possessed
from newsextract.people.before import Lead, is_honorific
from newsextract.people.phrase import Reader, Role
from newsextract.people.predicates import ARTICLES, by_clause, by_verb, is_other, verbal
from newsextract.people.tables import CREDITS
from newsextract.people.trail import Trail, past_additions, phrase_at
from newsextract.people.verbs import HELPING, SAYING, matched

_TASK = 6  # tokens of what somebody does at an organisation: `covers tankers for Halden`
_CREDIT = 12  # tokens
_APPOSITION = frozenset(",(|–—-/:")
_ONCE = frozenset(("formerly", "previously", "now", "late", "currently", "also"))


def after(reader: Reader, at: int, lead: Lead) -> Trail:
    """The roles after the name at token `at`, whose roles before it are `lead`."""
    last = past_additions(reader, at)
    sign = reader.token(last + 1)
    if sign is None:
        return Trail([], last + 1)
    if is_other(reader, at) and _as_after(reader, last + 1):
        return Trail([], last + 1)
    role = given(reader, last + 1, lead, at)
    if role.roles:
        return role
    if sign.kind == "possessive":
        return possessed(reader, last + 2)
    if sign.text == "\n":
        return _next_line(reader, last + 2)
    if sign.text in _APPOSITION:
        return _apposition(reader, last + 1)
    told = verbal(reader, last + 1)
    return told if told.roles or sign.kind != "word" else gapped(reader, at)


def _as_after(reader: Reader, at: int) -> bool:
    """Whether `as` follows, after a comma or not."""
    here = at + 1 if (sign := reader.token(at)) and sign.text == "," else at
    link = reader.token(here)
    return link is not None and link.lower == "as"


def _next_line(reader: Reader, at: int) -> Trail:
    roles, end = phrase_at(reader, at)
    following = reader.token(end)
    return Trail(roles if following is None or following.kind == "line" else [], end)


def _apposition(reader: Reader, at: int) -> Trail:
    sign = reader.tokens[at]
    roles, end = phrase_at(reader, at + 1, loose=True)
    if roles and (name := reader.token(end)) and (name.kind == "PERSON" or is_honorific(name)):
        return Trail([], at)
    if not roles:
        firm = _firm_alone(reader, at)
        if firm is not None:
            return Trail([Role(None, firm)], at + 2)
        roles, end = _relative(reader, at + 1)
    if sign.text != ",":
        return Trail(roles, end)
    later = by_clause(reader, end if roles else at)
    return Trail([*roles, *later.roles], end if roles else later.end)


def _firm_alone(reader: Reader, at: int) -> str | None:
    """`Iva Lund (Halden)`; `Iva Lund, formerly of Halden`."""
    sign, firm, end = (reader.token(at + n) for n in range(3))
    if sign is None or firm is None:
        return None
    if sign.text == "(" and firm.kind == "ORG" and end is not None and end.text == ")":
        return None if _is_credit(reader, at) else reader.focus.named(firm)
    if firm.lower in _ONCE and end is not None:
        firm, end = end, reader.token(at + 3)
    belongs = firm.lower in ("of", "at", "with") and end is not None and end.kind == "ORG"
    return reader.focus.named(end) if belongs and end is not None else None


def _is_credit(reader: Reader, at: int) -> bool:
    """Whether the line up to token `at` says who wrote or photographed."""
    for here in range(at - 1, max(-1, at - _CREDIT), -1):
        if reader.tokens[here].kind == "line":
            break
        if reader.tokens[here].lower in CREDITS.members:
            return True
    return False


def _relative(reader: Reader, at: int) -> tuple[list[Role], int]:
    """`who has led Halden`, `a Democrat who chairs Halden`, `who covers tankers for Halden`."""
    for who in range(at, at + _TASK):
        token = reader.token(who)
        if token is None or token.kind != "word" or matched(reader.tokens, who, SAYING) is not None:
            break
        if token.lower == "who":
            if (trail := by_verb(reader, who)) and trail.roles:
                return trail.roles, trail.end
            return _serving(reader, who + 1)
    return [], at


def _serving(reader: Reader, at: int) -> tuple[list[Role], int]:
    """`covers tankers for Halden`, `leads freight research at Halden`."""
    verb = reader.token(at)
    if verb is None or verb.lower in HELPING.members or matched(reader.tokens, at, SAYING) is not None:
        return [], at
    for here in range(at + 1, at + 1 + _TASK):
        token = reader.token(here)
        if token is None or token.kind != "word":
            break
        firm = reader.token(reader.passage.past(here + 1, ARTICLES))
        if token.lower in ("for", "at") and firm is not None and firm.kind == "ORG":
            return [Role(None, reader.focus.named(firm))], here + 2
    return [], at
