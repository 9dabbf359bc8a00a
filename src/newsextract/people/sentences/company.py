"""People named together: `analysts A and B`, `A and B were named chairman and treasurer, respectively`."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.people.phrases.phrase import Reader, Role
from newsextract.people.sentences.addresses import is_honorific
from newsextract.people.words.title import AND, is_head, is_plural

_MOST = 12  # people of one company


def company(reader: Reader, at: int) -> list[int]:
    """The tokens of the names that stand together from the name at token `at` on."""
    members = [at]
    while len(members) < _MOST and (further := _next(reader, members[-1])) is not None:
        members.append(further)
    return members


def _next(reader: Reader, at: int) -> int | None:
    here = at + 1
    while (token := reader.token(here)) and here < at + 3 and (token.text == "," or token.lower in AND):
        here += 1
    if here == at + 1:
        return None
    while (token := reader.token(here)) and is_honorific(token):
        here += 1
    return here if token is not None and token.kind == "PERSON" else None


def shared(reader: Reader, roles: Sequence[Role]) -> bool:
    """Whether roles are those of several people: `analysts`."""
    return any(is_plural(reader.tokens[role.begin : role.end]) for role in roles)


def dealt(reader: Reader, roles: Sequence[Role], number: int) -> list[list[Role]] | None:
    """A coordinated title dealt out to as many people as it has parts; None if the numbers differ."""
    if len(roles) == number and not shared(reader, roles):
        return [[role] for role in roles]
    if len(roles) != 1 or (parts := _parts(reader, roles[0])) is None or len(parts) != number:
        return None
    role = roles[0]
    return [
        [Role(reader.passage.words(begin, end), role.organisation, role.explicit, begin, end, end)]
        for begin, end in parts
    ]


def _parts(reader: Reader, role: Role) -> list[tuple[int, int]] | None:
    """The tokens of each title in a coordinated one."""
    parts, begin = [], role.begin
    for at in range(role.begin, role.end + 1):
        token = reader.token(at)
        if at == role.end or (token is not None and (token.text == "," or token.lower in AND)):
            if at > begin:
                parts.append((begin, at))
            begin = at + 1
    heads = all(any(map(is_head, reader.tokens[begin:end])) for begin, end in parts)
    return parts if heads else None
