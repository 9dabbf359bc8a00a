"""The roles that a verb gives its subject: `was named head of Halden`, `joined Halden as chairman`."""

from __future__ import annotations

from dataclasses import replace

from newsextract.names.tables.rows import entries
from newsextract.people.phrases.phrase import Reader, Role
from newsextract.people.sentences.addresses import past_address
from newsextract.people.sentences.before import BREAKS
from newsextract.people.sentences.heading import headed
from newsextract.people.sentences.trail import Trail, owned, past_additions, phrase_at
from newsextract.people.words.title import is_plural
from newsextract.people.words.verbs import (
    HELPING,
    KEEPING,
    KINDRED,
    LINKING,
    REPLACING,
    SAYING,
    VERBS,
    is_past,
    matched,
)

_CLAUSE = 24  # tokens between a name and the role that a verb gives
_SPELL = 5  # tokens of `for nearly thirty years`
_HELD = frozenset(("roles", "positions", "posts", "jobs", "capacities", "offices", "functions", "titles"))
_POSTS = 12  # tokens between one of these and `including`
_REPLACED = 6  # tokens between whom somebody replaces and the role
_MOST_HELPING = 5
_BEFORE = frozenset(("before", "prior", "to", "that", "earlier", "previously", "which"))
_LATER = frozenset(("later", "now", "today", "then", "subsequently", "eventually", "currently", "once"))
_ONCE = frozenset(("once", "formerly", "previously"))
_ASIDE = 12  # tokens of an apposition to an organisation
_LATELY = frozenset((",", "most", "recently", "latterly", "lately", "finally", "initially", "since", "first"))
_ARTICLES = frozenset(("the", "a", "an"))
_COUNTS = frozenset(entries("first, second, third, fourth, fifth, last, latest, next, only, lone, sole"))
_HAVING = frozenset(("has", "have", "had", "having", "with", "use", "uses", "used", "see", "sees", "saw"))


def verbal(reader: Reader, at: int, *, owner: str | None = None) -> Trail:
    """The roles by the verb at token `at`: `has been with Halden since May, most recently as treasurer`.

    `owner`: the organisation where the sentence is about one: `Halden, where he was a manager`.
    """
    first = by_verb(reader, at, owner=owner)
    if any(role.title for role in first.roles):
        return going_on(reader, first)
    later = by_clause(reader, first.end if first.roles else at)
    firm = first.roles[0].organisation if first.roles else None
    roles = [*first.roles, *(owned(role, firm) for role in later.roles)]
    return Trail(roles, later.end)


def going_on(reader: Reader, first: Trail) -> Trail:
    """`is head of Halden, a maker, and has been a manager at Oster`; `…; was a manager at Oster`."""
    for at in range(first.end, min(len(reader.tokens), first.end + _CLAUSE)):
        token, following = reader.tokens[at], reader.token(at + 1)
        if token.kind == "PERSON" or (token.text in BREAKS and token.text != ";") or following is None:
            break
        resumes = token.text == ";" and following.lower in HELPING.members
        earlier = token.lower in ("before", "after") and following.lower.endswith("ing")  # `before joining`
        if token.lower in ("and", "but") or resumes or earlier:
            if (kept := _kept(reader, at + 1, first)) is not None:
                return kept
            further = by_verb(reader, at + 1)
            if not further.roles and following.lower in _BEFORE:  # `and before that head of Oster`
                further = Trail(*phrase_at(reader, reader.passage.past(at + 1, _BEFORE)))
            if any(role.title and role.explicit for role in further.roles):
                return Trail([*first.roles, *further.roles], further.end)
    return first


def _kept(reader: Reader, at: int, first: Trail) -> Trail | None:
    """`(is acting head of Halden and) keeps his post as treasurer`: of the same organisation."""
    at = reader.passage.past(at, HELPING.members)
    verb = reader.token(at)
    if verb is None or verb.lower not in KEEPING.members:
        return None
    for here in range(at + 1, at + _MOST_HELPING):
        if link := matched(reader.tokens, here, LINKING):
            roles, end = phrase_at(reader, link)
            firm = next((role.organisation for role in first.roles if role.organisation), None)
            told = [owned(role, firm, always=True) for role in roles]
            return Trail([*first.roles, *told], end) if told else None
    return None


def by_verb(reader: Reader, at: int, *, owner: str | None = None) -> Trail:
    """The roles after a verb at token `at` that says what somebody is, or whom he belongs to."""
    for start in range(at, at + _MOST_HELPING):
        once = start > at and reader.tokens[start - 1].lower in _ONCE  # a former employer is no role
        if (heads := headed(reader, start)) and not once:
            return heads
        end = matched(reader.tokens, start, VERBS)
        past = end is not None and end < len(reader.tokens) and is_past(reader.tokens[end].lower)
        if end is not None and past:  # `has been designated head`
            end = matched(reader.tokens, end, VERBS) or end
        if end is not None and (roles := _after_verb(reader, end, owner)).roles:
            return roles
        helping = reader.token(start)
        if helping is None or helping.lower not in HELPING.members:
            break
    return Trail([], 0)


def _after_verb(reader: Reader, at: int, owner: str | None) -> Trail:
    at = _past_source(reader, at)
    firm, linked = reader.token(at), reader.token(at + 1)
    if firm and firm.kind == "ORG" and linked and linked.lower == "as":
        return Trail(*phrase_at(reader, at + 2, owner=reader.focus.named(firm)))
    begin = _past_aside(reader, at + 1) if firm and firm.kind == "ORG" else None
    if firm and begin:
        return Trail(*phrase_at(reader, begin, owner=reader.focus.named(firm)))
    roles, end = phrase_at(reader, at, owner=owner)
    if roles and not roles[0].explicit and _is_counted(reader, at, end):
        return Trail([], at)
    roles = _coming(reader, at, roles)
    bare = roles and not any(role.explicit for role in roles)
    if bare and (link := reader.token(end)) and link.lower == "as":
        further = phrase_at(reader, end + 1)  # `take over the finance chair as treasurer`
        roles, end = further if further[0] else (roles, end)
    if (name := reader.token(end)) is not None and name.kind == "PERSON":
        return Trail([], at)  # another's title: `and, later, acting governor Ivo Berg`
    many = any(is_plural(reader.tokens[role.begin : role.end]) for role in roles)
    if many and not any(role.explicit for role in roles):
        return Trail([], at)  # what several are said to be: `are seasoned operators`
    return Trail(roles, end)


def _is_counted(reader: Reader, at: int, end: int) -> bool:
    """Whether somebody is one of several: `(was) the third member to leave`, `(is) the only director to`."""
    count, link = reader.token(reader.passage.past(at, _ARTICLES)), reader.token(end)
    return count is not None and link is not None and link.lower == "to" and count.lower in _COUNTS


def _past_source(reader: Reader, at: int) -> int:
    """The index behind `(steps up) from treasurer to (chairman)`: the first is no longer his."""
    link = reader.token(at)
    if link is None or link.lower != "from":
        return at
    read = reader.phrase(at + 1)
    goal = reader.token(read[1]) if read is not None else None
    return read[1] + 1 if read is not None and goal is not None and goal.lower == "to" else at


def _past_aside(reader: Reader, at: int) -> int | None:
    """The index after `as` behind an apposition: `(joins Halden), a maker of axles, as (treasurer)`."""
    opening = reader.token(at)
    if opening is None or opening.text != ",":
        return None
    for here in range(at + 1, at + _ASIDE):
        token, link = reader.token(here), reader.token(here + 1)
        if token is None or link is None or token.kind == "PERSON" or token.text in BREAKS:
            break
        if token.text == ",":
            return here + 2 if link.lower == "as" else None
    return None


def by_clause(reader: Reader, at: int) -> Trail:
    """The roles behind a verb of the same subject: `…, was appointed`, `took the wheel as`, `to become`."""
    here, most = at, min(len(reader.tokens), at + _CLAUSE)
    while here < most:
        token = reader.tokens[here]
        if token.text in BREAKS or token.text == ":" or matched(reader.tokens, here, SAYING) is not None:
            break
        if token.kind == "PERSON":
            return _replacing(reader, here) if is_other(reader, here) else Trail([], at)
        if token.text == "," or token.lower in ("and", "who"):
            following = reader.token(here + 1)
            which = following is not None and following.lower == "which"  # no person, but a firm
            if (spell := _past_spell(reader, here + 1)) and (told := phrase_at(reader, spell))[0]:
                return Trail(*told)
            if not which and (trail := by_verb(reader, here + 1)).roles:
                return going_on(reader, trail)
            if following is not None and following.lower in _LATER:
                roles, end = phrase_at(reader, here + 2)
                if roles and roles[0].explicit and roles[0].title:
                    return Trail(roles, end)  # `ten years his junior and later the founder of Halden`
        elif (trail := _linked(reader, here, at)).roles or (trail := _included(reader, here)).roles:
            return going_on(reader, trail)
        here += 1
    return Trail([], at)


def _linked(reader: Reader, at: int, floor: int = 0) -> Trail:
    """`as chairman of Halden`; in `joined Halden as chairman`, what he is the chairman of stands before.

    What stands before token `floor` belongs to another role: `a former head of Oster, as chairman`.
    """
    link = matched(reader.tokens, at, LINKING)
    if link is None:
        return Trail([], at)
    before = at
    while (adverb := reader.token(before - 1)) and (adverb.lower in _LATELY or adverb.kind == "DATE"):
        before -= 1
    firm, source = reader.tokens[before - 1], reader.token(before - 2)
    left = source is not None and source.lower == "from"  # `joins from Halden as head of sales`
    if firm.kind == "ORG" and source is not None and source.lower in _HAVING:
        return Trail([], at)  # `has Halden as owner`
    joined = firm.kind == "ORG" and reader.tokens[at].lower == "as" and not left and before > floor
    owner = reader.focus.named(firm) if joined else None
    roles, end = phrase_at(reader, link, owner=owner)
    return Trail(roles if owner else _coming(reader, at, roles), end)


def _included(reader: Reader, at: int) -> Trail:
    """`(held several posts at Halden,) including head of sales`: of the organisation named last."""
    if reader.tokens[at].lower != "including":
        return Trail([], at)
    back = reader.tokens[max(0, at - _POSTS) : at]
    if not any(token.lower in _HELD for token in back):
        return Trail([], at)
    begin = at + 2 if (link := reader.token(at + 1)) and link.lower == "as" else at + 1
    return Trail(*phrase_at(reader, begin, owner=reader.focus.nearest(at)))


def _coming(reader: Reader, at: int, roles: list[Role]) -> list[Role]:
    """The roles of `(Halden: Iva Lund joins) as treasurer from Oster`: not of Oster."""
    source = reader.token(roles[-1].stop) if roles else None
    if source is None or source.lower != "from" or reader.tokens[at].lower != "as":
        return roles
    firm = reader.focus.subject(at)
    return [replace(role, organisation=firm, explicit=firm is not None) for role in roles]


def _past_spell(reader: Reader, at: int) -> int | None:
    """The index behind `for nineteen years`, `for many years`: `and for nine years (head of Halden)`."""
    link, spell = reader.token(at), reader.token(at + 1)
    if link is None or spell is None or link.lower != "for":
        return None
    if spell.kind == "DATE":
        return at + 2
    for here in range(at + 2, at + _SPELL):
        token = reader.token(here)
        if token is None or token.kind != "word":
            break
        if token.lower in ("years", "months", "decades"):
            return here + 1
    return None


def _replacing(reader: Reader, at: int) -> Trail:
    """`(replaces) Ivo Berg, 61, as chairman`; what else is said behind the name is said of him."""
    here = past_additions(reader, at) + 1
    for link in range(here, min(len(reader.tokens), here + _REPLACED)):
        token = reader.tokens[link]
        if token.text in BREAKS or token.lower in ("and", "who") or (token.text == "," and link > here):
            break
        if (trail := _linked(reader, link)).roles:
            return trail
    return Trail([], here)


def is_other(reader: Reader, at: int) -> bool:
    """Whether another person has the role that follows the name: `replaces A as`, `successor of A as`."""
    at = past_address(reader, at)
    giver, noun = reader.token(at - 1), reader.token(at - 2)
    if giver is None or giver.lower in REPLACING.members:
        return giver is not None
    return giver.lower == "of" and noun is not None and noun.lower in KINDRED.members


def by_pronoun(reader: Reader, at: int) -> list[Role]:
    """The roles that the verb after the `he` or `she` at token `at` gives; `Halden, where he was`: there."""
    short = reader.token(at + 1)
    if short is not None and short.kind == "possessive":  # `He's now head of Halden`
        return phrase_at(reader, at + 2)[0]
    where, firm = reader.token(at - 1), reader.token(at - 2)
    if firm is not None and firm.text == ",":
        firm = reader.token(at - 3)
    if firm is not None and firm.kind == "LOC" and reader.tokens[at - 4].lower in ("in", "of"):
        firm = reader.token(at - 5)  # `from Halden in Larkmere, where he was`
    if where is None or where.lower != "where" or firm is None or firm.kind != "ORG":
        return verbal(reader, at + 1).roles
    named = reader.focus.named(firm)
    return [owned(role, named) for role in verbal(reader, at + 1, owner=named).roles]
