"""The roles after a name: in apposition (`Iva Lund, head of Halden`), or by a verb (`was named head of`)."""

from __future__ import annotations

from newsextract.people.phrases.phrase import Reader, Role, at_firm
from newsextract.people.sentences.addresses import is_honorific
from newsextract.people.sentences.affiliations import past_description
from newsextract.people.sentences.appointments import gapped, given, giver, possessed
from newsextract.people.sentences.before import joined_to
from newsextract.people.sentences.belonging import Lead
from newsextract.people.sentences.heading import ARTICLES
from newsextract.people.sentences.predicates import (
    by_clause,
    by_verb,
    going_on,
    is_other,
    verbal,
)
from newsextract.people.sentences.trail import Trail, owned, past_additions, past_adverbial, phrase_at
from newsextract.people.words.offices import is_public
from newsextract.people.words.tables import CREDITS
from newsextract.people.words.tokens import Token
from newsextract.people.words.verbs import HEADING, HELPING, SAYING, SERVING, is_past, matched

_ITS = 3  # tokens of `its next (chairman)`
_TASK = 6  # tokens of what somebody does at an organisation: `covers tankers for Halden`
_TEACHING = frozenset(("teaches", "lectures", "studies", "researches"))  # where is no role
_CREDIT = 12  # tokens
_APPOSITION = frozenset(",(|–—-/:")
_SEATS = frozenset(("left", "right", "centre", "center", "middle"))
_ONCE = frozenset(("formerly", "previously", "now", "late", "currently", "also"))
_STILL = frozenset(("now", "currently", "also"))


def after(reader: Reader, at: int, lead: Lead) -> Trail:
    """The roles after the name at token `at`, whose roles before it are `lead`."""
    last = past_additions(reader, at)
    sign = reader.token(last + 1)
    if sign is None:
        return Trail([], last + 1)
    if sign.lower in ("of", "at", "from", "with"):
        if (role := _of_place(reader, last + 1)).roles:
            return role
        firm = reader.passage.past(last + 2, ARTICLES)
        if (named := reader.token(firm)) and named.kind == "ORG":
            last, sign = firm, reader.token(firm + 1)  # `Iva Lund of Halden becomes head of Oster`
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
        return _next_line(reader, reader.passage.past_empty(last + 1) + 1)
    if sign.text in _APPOSITION:
        return _apposition(reader, last + 1, giver(reader, lead, at))
    if sign.lower == "new" and (headline := phrase_at(reader, last + 2))[0]:
        return Trail(*headline)  # `Iva Lund new head of Halden`
    told = verbal(reader, last + 1)
    return told if told.roles or sign.kind != "word" else gapped(reader, at)


def _of_place(reader: Reader, at: int) -> Trail:
    """`(Iva Lund) of Halden, an analyst,`, `of Larkmere, former minister,`: the role is one of there."""
    here = reader.passage.past(at + 1, ARTICLES)
    where, comma = reader.token(here), reader.token(here + 1)
    if where is None or comma is None or where.kind not in ("ORG", "LOC") or comma.text != ",":
        return Trail([], at)
    roles, end = reader.phrase(here + 2) or ([], at)
    sign = reader.token(end)
    if sign is not None and sign.text not in ",.;)\n":
        return Trail([], at)
    if where.kind == "ORG":
        named = reader.focus.named(where)
        return Trail([owned(role, named, always=True) for role in roles], end)
    return Trail([
        owned(role, where.text, always=True) if is_public(reader.tokens[role.begin : role.end]) else role
        for role in roles
    ], end)  # fmt: skip


def _as_after(reader: Reader, at: int) -> bool:
    """Whether `as` follows, after a comma or not."""
    here = at + 1 if (sign := reader.token(at)) and sign.text == "," else at
    link = reader.token(here)
    return link is not None and link.lower == "as"


def _next_line(reader: Reader, at: int) -> Trail:
    roles, end = phrase_at(reader, at)
    following = reader.token(end)
    return Trail(roles if following is None or following.kind == "line" else [], end)


def _apposition(reader: Reader, at: int, giver: str | None) -> Trail:
    """`, head of Halden`; `(Oster named Iva Lund), head of Halden, as chairman`: of the giver."""
    sign = reader.tokens[at]
    if (listed := _listed(reader, at)).roles:
        return listed
    roles, end = phrase_at(reader, at + 1, loose=True)
    if roles and (name := reader.token(end)) and (name.kind == "PERSON" or is_honorific(name)):
        return Trail([], at)
    if not roles:
        firm = _firm_alone(reader, at)
        if firm is not None:
            return Trail([Role(None, firm)], at + 2)
        roles, end = _relative(reader, at + 1)
    if roles:
        roles, end = (further := going_on(reader, Trail(roles, end))).roles, further.end
    if sign.text != ",":
        return Trail(roles, end)
    later = by_clause(reader, end if roles else at)
    told = [
        at_firm(role, giver) if giver and _is_givers(reader, role) else owned(role, giver, always=True)
        for role in later.roles
    ]
    return Trail([*roles, *told], end if roles else later.end)


def _is_givers(reader: Reader, role: Role) -> bool:
    """Whether `its` stands before a title: `(Halden named Iva Lund, head of Oster,) as its next chief`."""
    before = reader.tokens[max(0, role.begin - _ITS) : role.begin]
    return role.leads and any(token.lower in ("its", "their") for token in before)


def _listed(reader: Reader, at: int) -> Trail:
    """`(Iva Lund) – Halden, head of sales` at the end of a line or of an item."""
    firm, sign = reader.token(at + 1), reader.token(at + 2)
    if firm is None or firm.kind != "ORG" or sign is None or sign.text not in ",–—-|":
        return Trail([], at)
    named = reader.focus.named(firm)
    roles, end = phrase_at(reader, at + 3, owner=named)
    last = reader.token(end)
    closed = last is None or last.kind == "line" or last.text in ";)|"
    return Trail([owned(role, named, always=True) for role in roles] if closed else [], end)


def _firm_alone(reader: Reader, at: int) -> str | None:
    """`Iva Lund (Halden)`; `Iva Lund, formerly of Halden`, `Iva Lund, of the consultancy Halden`."""
    sign, firm, end = (reader.token(at + n) for n in range(3))
    if sign is None or firm is None:
        return None
    if sign.text == "," and firm.kind == "ORG" and _is_listed(reader, at, end):
        return reader.focus.named(firm)
    if sign.text == "(" and firm.kind == "ORG" and end is not None and end.text == ")":
        return None if _is_credit(reader, at) else reader.focus.named(firm)
    if firm.lower in _ONCE and firm.lower not in _STILL:
        return None  # `formerly of Halden`: a former employer is no role
    here = at + 2 if firm.lower in _ONCE else at + 1
    if firm.lower == "at" and end is not None and end.lower == "present":
        here = at + 3  # `at present with Halden`
    link = reader.token(here)
    end = reader.token(past_description(reader, reader.passage.past(here + 1, ARTICLES)))
    if link is None or end is None or link.lower not in ("of", "at", "with") or end.kind != "ORG":
        return None
    return reader.focus.named(end)


def _is_listed(reader: Reader, comma: int, end: Token | None) -> bool:
    """Whether a name and its organisation are an item: `Iva Lund, Halden; Ivo Berg, Oster.`"""
    if comma > 1 and reader.tokens[comma - 2].lower == "by":
        return False  # a by-line
    before = reader.token(joined_to(reader, comma - 1))
    last = before is not None and before.text == ";"
    return end is not None and (end.text == ";" or (last and end.text in ".\n"))


def _is_credit(reader: Reader, at: int) -> bool:
    """Whether the line up to token `at` says who wrote or photographed."""
    for here in range(at - 1, max(-1, at - _CREDIT), -1):
        if reader.tokens[here].kind == "line":
            break
        if reader.tokens[here].lower in _SEATS:
            break  # a caption: `Picture: from left, Iva Lund (Halden)`
        if reader.tokens[here].lower in CREDITS.members:
            return True
    return False


def _relative(reader: Reader, at: int) -> tuple[list[Role], int]:
    """`who has led Halden`, `a Democrat who chairs Halden`, `who covers tankers for Halden`."""
    if (task := matched(reader.tokens, at, SERVING)) is not None:
        return _served(reader, task)
    for who in range(at, at + _TASK):
        token = reader.token(who)
        if token is None or token.kind != "word" or matched(reader.tokens, who, SAYING) is not None:
            break
        if token.lower == "who":
            if (trail := by_verb(reader, past_adverbial(reader, who + 1))) and trail.roles:
                return trail.roles, trail.end
            return _serving(reader, who + 1)
    return [], at


def _served(reader: Reader, at: int) -> tuple[list[Role], int]:
    """`(speaking for) Halden`, `(in charge of) buses at Halden`."""
    for here in range(at, at + _TASK):
        token = reader.token(here)
        if token is None or token.kind not in ("word", "ORG"):
            break
        if token.kind == "ORG":
            return [Role(None, reader.named(here))], here + 1
    return [], at


def _serving(reader: Reader, at: int) -> tuple[list[Role], int]:
    """`covers tankers for Halden`, `leads freight research at Halden`."""
    verb = reader.token(at)
    if verb is None or is_past(verb.lower):
        return [], at  # a former employer: `who spent years at Halden`
    if verb.lower in _TEACHING:
        return [], at
    if verb.lower in HELPING.members or matched(reader.tokens, at, SAYING) is not None:
        return [], at
    heads = matched(reader.tokens, at, HEADING) is not None
    for here in range(at + 1, at + 1 + _TASK):
        token = reader.token(here)
        if token is None or token.kind not in ("word", "LOC", "ORG"):
            break
        firm = reader.token(reader.passage.past(here + 1, ARTICLES))
        linked = token.lower in ("for", "at") or (heads and token.lower == "of")
        if linked and firm is not None and firm.kind == "ORG":
            return [Role(None, reader.focus.named(firm))], here + 2
    return [], at
