"""The roles of sentences about `he` and `she`: `She was head of Halden before.`"""

from __future__ import annotations

from collections.abc import Iterator

from newsextract.people.before import BREAKS
from newsextract.people.phrase import Reader, Role
from newsextract.people.predicates import by_pronoun

_PRONOUNS = frozenset(("he", "she"))
_JOINING = frozenset(("where", "when", "and", "that", "but", "before", "while", "which"))
_CARRIED = 3  # sentences without a name through which a pronoun still means the same person


def pronouns(reader: Reader) -> Iterator[tuple[int, list[Role]]]:
    """The token of the name that each `he` or `she` stands for, and the roles that its verb gives.

    It is the first person that the sentence names before it, else the first of the last sentence that names
    any.
    """
    if _PRONOUNS.isdisjoint(token.lower for token in reader.tokens):
        return
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
        elif token.lower in _PRONOUNS:
            opens = before is None or before.text in BREAKS or before.text in "\"“”,"
            meant = here if here is not None else spoken
            if meant is not None and (opens or (before is not None and before.lower in _JOINING)):
                yield meant, by_pronoun(reader, at)
