"""Roles told by those of another person: `his counterpart at Oster`, `same title`, `succeeds Berg as`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsextract.names.tables.rows import entries
from newsextract.people.phrases.phrase import Reader, Role, at_firm
from newsextract.people.phrases.scopes import ARTICLES
from newsextract.people.sentences.addresses import past_address
from newsextract.people.sentences.predicates import is_other
from newsextract.people.words.nations import nation
from newsextract.people.words.offices import is_public
from newsextract.people.words.tables import Words
from newsextract.people.words.tokens import Token

PEERS = Words("peer", entries("counterpart, opposite number"), {
    "[Iva Lund] flew in. {Halden} head [Ivo Berg] and his counterpart at {Oster}, [Lund], have left.": (
        ("head", "Oster"),),
})

# Who has the same of these elsewhere has the title again: `holds the same post at Oster`.
POSTS = Words("post", entries("title, post, job, position, role, office, function"), {
    "Chairman [Iva Lund] of {Halden}, who holds the same post at {Oster}, left.": (
        ("Chairman", "Halden"), ("Chairman", "Oster")),
})

PEER_ROWS = (PEERS, POSTS)
_LINKS = frozenset(("at", "of", "with", "for", "in", "from", ","))
_SAME = 20  # tokens behind a name in which `the same post` is looked for
_FARTHEST = 16  # tokens between whom somebody serves and the name
_MOST = 20  # roles of somebody that are looked at
_REPLACED = 24  # tokens between whom somebody replaces and the role


def peer_of(reader: Reader, at: int, own: Role | None) -> str | None:
    """The organisation or place whose counterpart of the person named before stands at token `at`.

    `own` is the title that begins there; without one a colleague may be anything.
    """
    public = own is not None and is_public(reader.tokens[own.begin : own.end])
    before, sign = reader.token(at - 1), reader.token(at + 1)
    if before is None:
        return None
    if before.text == "," and (firm := reader.token(at - 2)) and (
        firm.kind == "ORG" or (public and firm.kind == "LOC")
    ):
        link = at - 3
        while (article := reader.token(link)) and article.lower in ARTICLES:
            link -= 1
        if article is not None and article.lower in _LINKS and _peer(reader, link - 1, own):
            return reader.focus.named(firm)
    last = at - 1 if before.text != "," else at - 2
    if _peer(reader, last, own):
        return _whose(reader, last)
    if sign is not None and sign.text == ",":
        return _apposed(reader, at + 2)
    return None


def _peer(reader: Reader, last: int, own: Role | None = None) -> bool:
    """Whether `counterpart`, `opposite number` ends at a token; with a title also `colleague`."""
    noun = reader.token(last)
    if noun is not None and noun.lower == "colleague":
        return own is not None
    if noun is None or noun.kind != "word":
        return False
    return noun.lower in PEERS.members or f"{reader.tokens[last - 1].lower} {noun.lower}" in PEERS.members


def _whose(reader: Reader, last: int) -> str | None:
    """`his Oster counterpart`, `her Freedonian counterpart`."""
    word = reader.token(last - 1 if reader.tokens[last].lower in PEERS.members else last - 2)
    if word is None:
        return None
    if word.kind in ("ORG", "LOC"):
        return reader.focus.named(word)  # of a place its text: `his U.S. counterpart`
    names = nation([word.text])
    return reader.focus.written(names) if names else None


def _apposed(reader: Reader, at: int) -> str | None:
    """`, her opposite number at Oster,`."""
    here = reader.passage.past(at, ARTICLES)
    for noun in (here, here + 1):
        link, firm = reader.token(noun + 1), reader.token(reader.passage.past(noun + 2, ARTICLES))
        if _peer(reader, noun) and link and firm and link.lower in _LINKS and firm.kind == "ORG":
            return reader.focus.named(firm)
    return None


def same_post(reader: Reader, at: int) -> str | None:
    """The organisation in which the person at token `at` has `the same post`."""
    where: Token | None = None
    for here in range(at + 1, at + _SAME):
        token, noun, link = (reader.token(here + n) for n in range(3))
        if token is None or noun is None or link is None or token.kind == "PERSON" or token.text in ".\n":
            break
        if token.lower == "same" and noun.lower in POSTS.members and link.lower in _LINKS:
            firm = reader.token(reader.passage.past(here + 3, ARTICLES))
            return reader.focus.named(firm) if firm is not None and firm.kind == "ORG" else None
        if noun.lower == "where" and token.text == ",":
            where = reader.tokens[here - 1]
        if token.lower == "same" and noun.lower in POSTS.members and where is not None:
            return reader.focus.named(where) if where.kind == "ORG" else None  # `Halden, where he gets the`
    return None


def replaced(reader: Reader, role: Role) -> int | None:
    """The token of whom somebody replaces in a role that says no more: `succeeds Iva Lund as chairman`."""
    if role.explicit or role.title is None or role.leads:
        return None
    for at in range(role.begin - 1, max(0, role.begin - _REPLACED), -1):
        if reader.tokens[at].text in ".!?;\n":
            break
        if reader.tokens[at].kind == "PERSON":
            return at if is_other(reader, at) else None
    return None


def post_of(title: str, roles: Sequence[Role]) -> str | None:
    """The organisation in which somebody with these roles has a title."""
    known = [role for role in roles if role.title and role.organisation]
    same = [role for role in known if (role.title or "").casefold().endswith(title.casefold())]
    firms = {role.organisation for role in same or known}
    return firms.pop() if len(firms) == 1 else None


def inherit(reader: Reader, spoken: dict[int, list[Role]]) -> None:
    """Who `succeeds Ivo Berg as chairman` becomes that of Ivo Berg's firm."""
    named = {at: reader.named(at) for at in spoken}
    told: dict[str, list[Role]] = {}
    for at, roles in spoken.items():
        told.setdefault(named[at], []).extend(roles)
    for roles in spoken.values():
        for index, role in enumerate(roles):
            if (other := replaced(reader, role)) is None or other not in named:
                continue
            if firm := post_of(role.title or "", told[named[other]][:_MOST]):
                roles[index] = at_firm(role, firm)


@dataclass(frozen=True, slots=True)
class Service:
    """A role told as another person's: `Berg's lawyer, Iva Lund`; `master` is the token of Berg."""

    role: Role
    master: int


def serving(reader: Reader, at: int) -> Service | None:
    """`Berg's lawyer(,) (Iva Lund)`, `Berg's spokeswoman`."""
    at = past_address(reader, at)
    token = reader.token(at - 1)
    end = at - 1 if token is not None and token.text == "," else at
    for here in range(end - 1, max(0, end - _FARTHEST), -1):
        token, master = reader.tokens[here], reader.tokens[here - 1]
        if token.kind == "possessive" and master.kind == "PERSON":
            roles, after = reader.phrase(here + 1, before_name=True) or ([], here)
            alone = after == end and len(roles) == 1 and roles[0].title and not roles[0].explicit
            return Service(roles[0], here - 1) if alone else None
        if token.kind != "word":
            break
    return None
