"""The roles that a verb gives its subject: `was named head of Halden`, `joined Halden as chairman`."""

from __future__ import annotations

from newsextract.people.phrases.phrase import Reader, Role
from newsextract.people.sentences.addresses import past_address
from newsextract.people.sentences.before import BREAKS
from newsextract.people.sentences.trail import Trail, owned, past_additions, phrase_at
from newsextract.people.words.bodies import FIRMS, INTERNAL, PARTS, SITES, UNITS
from newsextract.people.words.title import is_plural, is_stop
from newsextract.people.words.tokens import Token
from newsextract.people.words.verbs import (
    HEADING,
    HELPING,
    KEEPING,
    KINDRED,
    LINKING,
    REPLACING,
    SAYING,
    VERBS,
    matched,
)

_CLAUSE = 24  # tokens between a name and the role that a verb gives
_REPLACED = 6  # tokens between whom somebody replaces and the role
_MOST_HELPING = 5
_BEFORE = frozenset(("before", "prior", "to", "that", "earlier", "previously", "which"))
_ONCE = frozenset(("once", "formerly", "previously"))
_ASIDE = 12  # tokens of an apposition to an organisation
_FIRMS = FIRMS.members - INTERNAL.members - {"brand", "line", "body"}
_PART = 5  # tokens of the name of a firm's part
_LATELY = frozenset((",", "most", "recently", "latterly", "lately", "finally", "initially", "since", "first"))
_HAVING = frozenset(("has", "have", "had", "having", "with", "use", "uses", "used", "see", "sees", "saw"))
ARTICLES = frozenset(("the", "a", "an", "its", "rival", "our", "both"))


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
        if (headed := _headed(reader, start)) and not once:
            return headed
        end = matched(reader.tokens, start, VERBS)
        if end is not None and (roles := _after_verb(reader, end, owner)).roles:
            return roles
        helping = reader.token(start)
        if helping is None or helping.lower not in HELPING.members:
            break
    return Trail([], 0)


def _headed(reader: Reader, at: int) -> Trail | None:
    """`heads the Halden`."""
    end = matched(reader.tokens, at, HEADING)
    if end is None:
        return None
    here = reader.passage.past(end, ARTICLES)
    described = _described(reader, here)
    if described and (apart := reader.token(described)) and apart.text == ",":
        named = reader.token(described + 1)  # `runs the parent, Halden`
        described += named is not None and named.kind == "ORG"
    firm, following = reader.token(described or here), reader.token((described or here) + 1)
    if firm is None or firm.kind != "ORG":
        noun = reader.token((described or 0) - 1)
        if not described or noun is None or here == end:
            return None
        meant = _meant(reader, here, described)
        return Trail([Role(None, meant)], described) if meant else None
    if reader.tokens[here - 1].lower == "both":
        return _heading_both(reader, here)
    here = described or here
    where = reader.token(here + 2)
    field = where is not None and where.kind == "word" and where.lower not in ("the", "this", "its", "that")
    if following is not None and following.lower == "in" and field:
        return None  # `led the league in goals`, not `runs Halden in the country`
    if following is not None and following.kind == "possessive" and _is_part(reader, here + 2):
        return Trail([Role(None, reader.focus.named(firm))], here + 2)
    goes_on = following is not None and (following.lower == "as" or following.kind in ("possessive", "ORG"))
    return None if goes_on or _is_noun(following) else Trail([Role(None, reader.focus.named(firm))], here + 1)


def _described(reader: Reader, at: int) -> int | None:
    """The index after the noun for a firm with which a description ends: `(heads the) Larkmere company`."""
    for here in range(at, at + _PART):
        token, following = reader.token(here), reader.token(here + 1)
        if token is None or token.kind not in ("word", "LOC") or is_stop(token):
            break
        goes_on = following is not None and (following.kind == "word" and not is_stop(following))
        linked = following is not None and following.lower in ("of", "at", "for", "in")
        if not goes_on and not linked and token.lower in _FIRMS:
            return here + 1
    return None


def _meant(reader: Reader, begin: int, end: int) -> str | None:
    """The organisation that such a description stands for."""
    called = reader.tokens[begin:end]
    return reader.focus.meant(begin, called) or reader.focus.spoken_of(begin)


def _heading_both(reader: Reader, at: int) -> Trail:
    """`(chairs both) Halden and Oster`, `(chairs both) Halden and the venture`."""
    first = Role(None, reader.named(at))
    joined, here = reader.token(at + 1), reader.passage.past(at + 2, ARTICLES)
    firm = reader.token(here)
    if joined is None or firm is None or joined.lower != "and":
        return Trail([first], at + 1)
    if firm.kind == "ORG":
        return Trail([first, Role(None, reader.focus.named(firm))], here + 1)
    if (end := _described(reader, here)) is None:
        return Trail([first], at + 1)
    meant = _meant(reader, here, end)
    return Trail([first, *([Role(None, meant)] if meant else [])], end)


def _is_part(reader: Reader, at: int) -> bool:
    """Whether a part of a firm is named here: `(leads Halden's) truck division`."""
    for here in range(at, at + _PART):
        token, following = reader.token(here), reader.token(here + 1)
        if token is None or token.kind != "word":
            break
        if following is None or following.kind != "word" or is_stop(following):
            return token.lower in PARTS.members | UNITS.members | SITES.members
    return False


def _is_noun(token: Token | None) -> bool:
    """Whether the organisation before this token is part of a longer noun phrase: `leads Halden sales`."""
    return token is not None and token.kind == "word" and token.lower in ("team", "sales", "trucks", "vans")


def _after_verb(reader: Reader, at: int, owner: str | None) -> Trail:
    firm, linked = reader.token(at), reader.token(at + 1)
    if firm and firm.kind == "ORG" and linked and linked.lower == "as":
        return Trail(*phrase_at(reader, at + 2, owner=reader.focus.named(firm)))
    begin = _past_aside(reader, at + 1) if firm and firm.kind == "ORG" else None
    if firm and begin:
        return Trail(*phrase_at(reader, begin, owner=reader.focus.named(firm)))
    roles, end = phrase_at(reader, at, owner=owner)
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
            if not which and (trail := by_verb(reader, here + 1)).roles:
                return going_on(reader, trail)
        elif (trail := _linked(reader, here, at)).roles:
            return trail
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
    return Trail(*phrase_at(reader, link, owner=owner))


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
