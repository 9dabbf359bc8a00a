"""Posts told before whoever gets them: `The post of treasurer goes to Iva Lund`, `a new head: Iva Lund`."""

from __future__ import annotations

from newsextract.names.tables.rows import entries
from newsextract.people.phrases.phrase import Reader, Role, at_firm
from newsextract.people.sentences.addresses import past_address
from newsextract.people.sentences.before import BREAKS
from newsextract.people.words.tables import Words
from newsextract.people.words.verbs import LINKING, matched

PASSING = Words("passes to", entries("""
    goes, went, go, going, gone, passes, passed, pass, falls, fell, fallen, handed, offered, given, entrusted
"""), {
    "{Oster} fell. At {Halden} the post of treasurer goes to [Iva Lund].": (("treasurer", "Halden"),),
    "{Oster} fell. The job of treasurer at {Halden} was given to [Iva Lund].": (("treasurer", "Halden"),),
})
FILLING = Words("filled by", entries("filled, taken, assumed, occupied, held"), {
    "{Oster} fell. The post of treasurer at {Halden} is filled by [Iva Lund].": (("treasurer", "Halden"),),
})
# Before a post that somebody new has: `Halden has a new treasurer`.
GETTING = Words("gets", entries("""
    has, have, had, gets, got, gains, found, finds, given, gave, gives, chosen, picked, welcomes, hired, hires
"""), {
    "{Halden} has a new treasurer from within: [Iva Lund].": (("treasurer", "Halden"),),
    "{Halden} gets a treasurer from outside: [Iva Lund], 45.": (("treasurer", "Halden"),),
    "{Halden} has found its new treasurer in [Iva Lund].": (("treasurer", "Halden"),),
    "{Oster} has given {Halden} a new treasurer. [Iva Lund], 52, sold cars.": (("treasurer", "Halden"),),
})
# What tells in the next sentence that its subject is the new one.
ARRIVING = Words("arrives", entries("""
    was, comes, came, joins, joined, takes, took, succeeds, replaces, follows, previously, formerly, moves
    starts, arrives, returns, until, takes over, will
"""), {
    "{Halden} has a new treasurer. [Iva Lund] comes from the car trade.": (("treasurer", "Halden"),),
})

VACANCY_ROWS = (PASSING, FILLING, GETTING, ARRIVING)
_SENTENCE = 30  # tokens in which the post is looked for
_AFTER = 8  # tokens behind a name, in which he arrives
_BEFORE = 6  # tokens between the verb and `new`
_GIVING = frozenset(("given", "gave", "gives"))
_PRONOUNS = frozenset(("he", "she", "it"))


def vacancy(reader: Reader, at: int) -> list[Role]:
    """The role of the name at token `at` in a post that is told before it."""
    end = past_address(reader, at)
    link, verb = reader.token(end - 1), reader.token(end - 2)
    if link is None or verb is None:
        return []
    passed = link.lower == "to" and verb.lower in PASSING.members
    if passed or (link.lower == "by" and verb.lower in FILLING.members):
        return _post_before(reader, end - 2)
    if link.lower == "in" or link.text == ":":
        return _new_post(reader, end - 1)
    if link.lower == "is" and verb.lower in _PRONOUNS:
        return _new_post(reader, _sentence_end(reader, end - 2))
    return _new_post(reader, _sentence_end(reader, end)) if _arrives(reader, at) else []


def _post_before(reader: Reader, verb: int) -> list[Role]:
    """The role of `the post of treasurer` in the sentence before its verb."""
    for here in range(verb - 1, max(-1, verb - _SENTENCE), -1):
        token = reader.tokens[here]
        if token.kind == "PERSON" or token.text in BREAKS:
            break
        link = matched(reader.tokens, here, LINKING)
        if link is not None and reader.tokens[link - 1].lower == "of":
            roles, _ = reader.phrase(link) or ([], here)
            firm = reader.focus.nearest(link)
            return [role if role.explicit or firm is None else at_firm(role, firm) for role in roles[:1]]
    return []


def _sentence_end(reader: Reader, begin: int) -> int:
    """The sign or line end that closes the sentence before token `begin`; 0 if none stands there."""
    end = begin
    while (token := reader.token(end - 1)) and token.text in BREAKS:
        end -= 1
    return end if end < begin else 0


def _new_post(reader: Reader, end: int) -> list[Role]:
    """The role of `Halden has a new treasurer` in a sentence that token `end` closes.

    Before a colon, of `Halden has found a treasurer:` too.
    """
    listed = end < len(reader.tokens) and reader.tokens[end].text == ":"
    for here in range(end - 1, max(0, end - _SENTENCE), -1):
        token = reader.tokens[here]
        if token.kind == "PERSON" or token.text in BREAKS:
            break
        any_post = listed and token.lower in ("a", "an") and _gets(reader, here - 1)
        if token.lower != "new" and not any_post:
            continue
        verb = next((at for at in range(here - 1, max(-1, here - _BEFORE), -1) if _gets(reader, at)), None)
        roles, _ = reader.phrase(here) or ([], here)
        if verb is None or len(roles) != 1:
            break
        given = reader.token(verb + 1)
        is_given = reader.tokens[verb].lower in _GIVING and given is not None and given.kind == "ORG"
        firm = reader.named(verb + 1) if is_given else reader.focus.subject(verb + 1)
        return [roles[0] if roles[0].explicit or firm is None else at_firm(roles[0], firm)]
    return []


def _gets(reader: Reader, at: int) -> bool:
    return reader.tokens[at].lower in GETTING.members


def _arrives(reader: Reader, at: int) -> bool:
    """Whether the sentence that opens with the name at token `at` tells of an arrival, or gives an age."""
    for token in reader.tokens[at + 1 : at + _AFTER]:
        if token.text in BREAKS or token.kind == "PERSON":
            break
        if token.lower in ARRIVING.members or (token.text.isdigit() and len(token.text) == 2):
            return True
    return False
