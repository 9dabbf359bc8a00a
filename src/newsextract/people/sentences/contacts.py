"""Whom to ask, at the end of a release: `Contact: Iva Lund, Halden, tel. …` tells the organisation only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from newsextract.names.tables.rows import entries
from newsextract.people.phrases.phrase import Reader, Role
from newsextract.people.words.tables import Words
from newsextract.people.words.title import is_head

CONTACTS = Words("contact", entries("""
    contact, contacts, enquiries, inquiries, information, queries, media, press, ansprechpartner, spokespeople
"""), {
    "{Oster} grew.\nContact: [Iva Lund], Research, {Halden}, <Larkmere>": ((None, "Halden"),),
    "{Oster} grew.\nMedia contacts\n{Halden}: [Iva Lund], iva@halden.example": ((None, "Halden"),),
    "{Oster} grew.\nCONTACT: {Halden}, <Larkmere>\n[Iva Lund], 404/555": ((None, "Halden"),),
    "{Oster} grew.\nMedia contact:\n[Iva Lund]\n{Halden}\n+1 555": ((None, "Halden"),),
    "{Oster} grew.\nMedia contact:\n[Iva Lund]\n{Halden}\nSenior Manager, Events\n+1 555": (
        ("Senior Manager, Events", "Halden"),),
    "{Oster} grew.\n\nPress contacts\n\n[Iva Lund]\n\n{Halden}\n\niva@halden.example": ((None, "Halden"),),
    "{Oster} grew.\n\nContacts\n\n{Halden}\n\n[Iva Lund]\n\n+1 555": ((None, "Halden"),),
    "{Halden} grew.\nContacts\n[Iva Lund], Analyst, Investor Relations": (
        ("Analyst, Investor Relations", "Halden"),),
    "{Oster} grew.\nPress contact: [Iva Lund], Global Communications, {Halden}": ((None, "Halden"),),
})

_LINES = 12  # of a block of contacts
_TOKENS = 160  # of such a block
_OPENING = 5  # tokens in which its heading says so
_SAME = 12  # tokens from a name to his organisation
_SIGNS = frozenset(",:;-–—|(")


def reach(reader: Reader, spoken: Mapping[int, list[Role]]) -> None:
    """Give each contact without a title his organisation; a department beside him is no title."""
    titled = {
        reader.named(at) for at, roles in spoken.items() if any(_is_titled(reader, role) for role in roles)
    }
    for at, roles in spoken.items():
        if not _is_contact(reader, at):
            continue
        roles[:] = [_of_writer(reader, role) for role in roles]
        if reader.named(at) in titled:
            continue
        firm = _beside(reader, at) or _above(reader, at)
        if firm is not None:
            roles[:] = [Role(None, firm)]
        elif below := _below(reader, at):
            roles[:] = below


def _of_writer(reader: Reader, role: Role) -> Role:
    """A contact's title without an organisation is one in the firm that writes, an analyst's too."""
    if role.title is None or role.organisation is not None:
        return role
    title = reader.tokens[role.begin : role.end]
    return replace(role, organisation=reader.focus.spoken_of(role.begin, title))


def _is_titled(reader: Reader, role: Role) -> bool:
    return role.title is not None and any(map(is_head, reader.tokens[role.begin : role.end]))


def _is_contact(reader: Reader, at: int) -> bool:
    """Whether the line of token `at`, or one of those above it, begins with `Contact`."""
    lines = 0
    for here in range(at - 1, max(-1, at - _TOKENS), -1):
        opening = here == 0 or reader.tokens[here - 1].kind == "line"
        lines += reader.tokens[here].kind == "line"
        if lines > _LINES:
            break
        if opening and _says_so(reader, here):
            return True
    return False


def _says_so(reader: Reader, begin: int) -> bool:
    """Whether a line is the heading of contacts, or opens with one: `Contact:`, `For more information,`."""
    for here in range(begin, min(begin + _OPENING, len(reader.tokens))):
        token, sign = reader.tokens[here], reader.token(here + 1)
        if token.kind == "line":
            break
        ends = sign is None or sign.text in ":,/\n" or sign.kind == "PERSON"
        if ends and token.lower in CONTACTS.members:
            return True
    return False


def _beside(reader: Reader, at: int) -> str | None:
    """The organisation in the line of a name: `Halden: Iva Lund`, `Iva Lund, Research, Halden`."""
    sign, firm = reader.token(at - 1), reader.token(at - 2)
    if sign is not None and firm is not None and sign.text == ":" and firm.kind == "ORG":
        return reader.named(at - 2)
    for here in range(at + 1, min(at + _SAME, len(reader.tokens))):
        token = reader.tokens[here]
        if token.kind == "ORG":
            return reader.named(here)
        if token.kind not in ("word", "LOC") and token.text not in _SIGNS | {"&"}:
            break
    return None


def _above(reader: Reader, at: int) -> str | None:
    """The organisation with which the line above a name at the beginning of his line ends or begins."""
    if (opening := reader.token(at - 1)) is None or opening.kind != "line":
        return None
    begin = reader.passage.past_empty(at - 1, -1)
    for here in range(begin - 1, max(-1, begin - _SAME), -1):
        token = reader.tokens[here]
        if token.kind == "line":
            break
        if token.kind == "ORG":
            return reader.named(here)
    return None


def _below(reader: Reader, at: int) -> list[Role]:
    """The organisation with which the line below a name begins, and the title in the line below that."""
    below = reader.passage.past_empty(at + 1) + 1
    here = below if (sign := reader.token(below)) is None or sign.text != "(" else below + 1
    end, firm = reader.token(at + 1), reader.token(here)
    if end is None or firm is None or end.kind != "line" or firm.kind != "ORG":
        return []
    named, closing = reader.named(here), reader.token(here + 1)
    if closing is None or closing.kind != "line":
        return [Role(None, named)]
    roles, after = reader.phrase(reader.passage.past_empty(here + 1) + 1, owner=named) or ([], here)
    following = reader.token(after)
    alone = len(roles) == 1 and (following is None or following.kind == "line")
    return roles if alone else [Role(None, named)]
