"""Whoever heads an organisation, with no title given: `heads Halden`, `chairs both`, `who runs it`."""

from __future__ import annotations

from newsextract.people.phrases.phrase import Reader, Role
from newsextract.people.sentences.before import BREAKS
from newsextract.people.sentences.trail import Trail
from newsextract.people.words.bodies import BODIES, FIRMS, INTERNAL, PARTS, SITES, UNITS
from newsextract.people.words.title import AND, is_stop
from newsextract.people.words.tokens import Token
from newsextract.people.words.verbs import HEADING, is_past, matched

ARTICLES = frozenset(("the", "a", "an", "its", "rival", "our", "both"))
_FIRMS = FIRMS.members - INTERNAL.members - {"brand", "line", "body"}
_PART = 5  # tokens of the name of a firm's part
_IT = 60  # tokens back in which what `it` stands for is looked for


def headed(reader: Reader, at: int) -> Trail | None:
    """`heads the Halden`."""
    end = matched(reader.tokens, at, HEADING)
    if end is None:
        return None
    if reader.tokens[at].lower == "ran" and not _has(reader, at):
        return None  # who `ran` an organisation has no role there any more
    it = reader.token(end)
    if it is not None and it.lower == "it":
        heads = _has(reader, at) if is_past(reader.tokens[at].lower) else reader.tokens[at].lower != "owns"
        meant = _spoken_of(reader, at) if heads else None
        return Trail([Role(None, meant)], end + 1) if meant else None
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
    if reader.tokens[here - 1].lower == "both" or _two_close(reader, here):
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


def _has(reader: Reader, at: int) -> bool:
    """Whether a helping verb stands before: `(who) has led (it)`, not `(who) led (it)`."""
    return any(token.lower in ("has", "have") for token in reader.tokens[max(0, at - 3) : at])


def _spoken_of(reader: Reader, at: int) -> str | None:
    """What `it` stands for behind `who heads`: the organisation that the sentences before begin with."""
    if (firm := reader.focus.subject(at)) is not None:
        return firm
    for here in range(at - 1, max(0, at - _IT), -1):
        if reader.tokens[here].text in BREAKS and (firm := reader.focus.subject(here)) is not None:
            return firm
    return None


def _two_close(reader: Reader, at: int) -> bool:
    """Whether two organisations close a clause: `(chairs) Halden and Oster.`"""
    joined, firm, sign = (reader.token(at + n) for n in (1, 2, 3))
    ends = sign is None or sign.text in ",.;)\n"
    return joined is not None and firm is not None and joined.lower in AND and firm.kind == "ORG" and ends


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
            return token.lower in PARTS.members | UNITS.members | SITES.members | BODIES.members | {"group"}
    return False


def _is_noun(token: Token | None) -> bool:
    """Whether the organisation before this token is part of a longer noun phrase: `leads Halden sales`."""
    return token is not None and token.kind == "word" and token.lower in ("team", "sales", "trucks", "vans")
