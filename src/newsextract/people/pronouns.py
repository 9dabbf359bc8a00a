"""The roles of sentences about a person named before: `She was head of Halden.`, `the Halden head said`."""

from __future__ import annotations

from collections.abc import Iterator

from newsextract.people.before import BREAKS, apposed
from newsextract.people.phrase import Reader, Role
from newsextract.people.predicates import by_pronoun
from newsextract.people.verbs import SAYING, matched

_PRONOUNS = frozenset(("he", "she"))
_JOINING = frozenset(("where", "when", "and", "that", "but", "before", "while", "which"))
_WHEN = frozenset(("since", "in", "until", "from", "before", "earlier", "later", "today", "previously"))
_DATE = 5  # tokens
_OPENING = frozenset(".!?\n\"”,")
_GOING_ON = frozenset(("of", "at", "for", "in", "and", "or", "who", "whose", "to", "from", "with", "that"))
_CARRIED = 3  # sentences without a name through which a pronoun still means the same person


def pronouns(reader: Reader) -> Iterator[tuple[int, list[Role], bool]]:
    """The token of the name that each `he`, `she` or `the Halden head` stands for, and the roles told of it.

    The last says whether it is a bare title, which tells nothing of who has one already.

    It is the first person that the sentence names before it, else the first of the last sentence that names
    any.
    """
    spoken: int | None = None
    here: int | None = None
    several = False  # whether the sentence before names more than one
    carried = 0
    for at, token in enumerate(reader.tokens):
        before = reader.token(at - 1)
        if token.text in BREAKS:
            carried = 0 if here is not None else carried + 1
            spoken, here = (here if here is not None else spoken), None
            if carried > _CARRIED:
                spoken = None
        elif token.kind == "PERSON":
            several = here is not None
            here = at if here is None else here
        elif token.lower == "the" and here is None and spoken is not None and carried == 0:
            if roles := _described(reader, at):
                yield spoken, roles, False
            elif not several and (roles := _titled(reader, at)):
                yield spoken, roles, True
        elif token.lower in _PRONOUNS:
            opens = before is None or before.text in BREAKS or before.text in "\"“”," or _is_dated(reader, at)
            meant = here if here is not None else spoken
            if meant is not None and (opens or (before is not None and before.lower in _JOINING)):
                yield meant, by_pronoun(reader, at), False
                if before is not None and before.text == ",":  # `A former treasurer of Halden, she left.`
                    yield meant, [role for role in apposed(reader, at) if role.explicit], False


def _is_dated(reader: Reader, at: int) -> bool:
    """Whether before token `at` its sentence has only a date: `Since May she`, `In 2019 he`."""
    for begin in range(at - 1, max(-1, at - _DATE), -1):
        opening = reader.token(begin - 1)
        if reader.tokens[begin].kind not in ("word", "DATE"):
            break
        if opening is None or opening.text in BREAKS:
            return reader.tokens[begin].lower in _WHEN or reader.tokens[begin].kind == "DATE"
    return False


def _described(reader: Reader, at: int) -> list[Role]:
    """Of `the Halden chairman said` the role; it stands for the person of the sentence before."""
    firm = reader.token(at + 1)
    if firm is None or firm.kind != "ORG":
        return []
    roles, end = reader.phrase(at, before_name=True) or ([], at)
    said = matched(reader.tokens, end, SAYING) is not None and not reader.passage.has_name(end)
    return roles if said and len(roles) == 1 and roles[0].title else []


def _titled(reader: Reader, at: int) -> list[Role]:
    """Of `the deputy chairman wants` at the beginning of a sentence the role, if it says nothing of where."""
    opening = reader.token(at - 1)
    quoting = _quotes(reader, at)
    if opening is not None and opening.text not in _OPENING and not quoting:
        return []
    roles, end = reader.phrase(at) or ([], at)
    following = reader.token(end)
    if len(roles) != 1 or roles[0].explicit or end != roles[0].end or following is None:
        return []
    if quoting:
        return roles if following.text in ",.\n" else []
    alone = following.kind == "word" and following.lower not in _GOING_ON and following.text.islower()
    return roles if alone and not reader.passage.has_name(end) else []


def _quotes(reader: Reader, at: int) -> bool:
    """Whether `says` behind a quotation stands before token `at`: `"…," says the chief executive`."""
    closing = reader.token(at - 2)
    said = at > 0 and matched(reader.tokens, at - 1, SAYING) == at
    return said and closing is not None and closing.text in "\"”’"
