"""The roles of sentences about a person named before: `She was head of Halden.`, `the Halden head said`."""

from __future__ import annotations

from collections.abc import Iterator

from newsextract.people.before import BREAKS
from newsextract.people.phrase import Reader, Role
from newsextract.people.predicates import by_pronoun
from newsextract.people.verbs import SAYING, matched

_PRONOUNS = frozenset(("he", "she"))
_JOINING = frozenset(("where", "when", "and", "that", "but", "before", "while", "which"))
_CARRIED = 3  # sentences without a name through which a pronoun still means the same person


def pronouns(reader: Reader) -> Iterator[tuple[int, list[Role]]]:
    """The token of the name that each `he`, `she` or `the Halden head` stands for, and the roles told of it.

    It is the first person that the sentence names before it, else the first of the last sentence that names
    any.
    """
    spoken: int | None = None
    here: int | None = None
    carried = 0
    for at, token in enumerate(reader.tokens):
        before = reader.token(at - 1)
        if token.text in BREAKS:
            carried = 0 if here is not None else carried + 1
            spoken, here = (here if here is not None else spoken), None
            if carried > _CARRIED:
                spoken = None
        elif token.kind == "PERSON" and here is None:
            here = at
        elif token.lower == "the" and here is None and spoken is not None and carried == 0:
            if roles := _described(reader, at):
                yield spoken, roles
        elif token.lower in _PRONOUNS:
            opens = before is None or before.text in BREAKS or before.text in "\"“”,"
            meant = here if here is not None else spoken
            if meant is not None and (opens or (before is not None and before.lower in _JOINING)):
                yield meant, by_pronoun(reader, at)


def _described(reader: Reader, at: int) -> list[Role]:
    """Of `the Halden chairman said` the role; it stands for the person of the sentence before."""
    firm = reader.token(at + 1)
    if firm is None or firm.kind != "ORG":
        return []
    roles, end = reader.phrase(at, before_name=True) or ([], at)
    said = matched(reader.tokens, end, SAYING) is not None and not reader.passage.has_name(end)
    return roles if said and len(roles) == 1 and roles[0].title else []
