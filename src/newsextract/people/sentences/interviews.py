"""Who speaks in an interview: `our chairman` there is one of the firm of whoever answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsextract.people.phrases.phrase import Reader, Role, at_firm
from newsextract.people.words.callings import FREE
from newsextract.people.words.tables import KIN, PAST, SPEAKERS

_LABELS = frozenset(("q", "a"))
_FEWEST = 2  # lines that begin with who speaks
_BETWEEN = 3  # tokens of `our new (chairman)`


def speaker(reader: Reader, at: int) -> bool:
    """Whether at token `at` a line begins with who speaks: `Q:`, `Lund:`."""
    token, opening, sign = reader.token(at), reader.token(at - 1), reader.token(at + 1)
    if token is None or sign is None or sign.text != ":" or (opening is not None and opening.kind != "line"):
        return False
    return token.kind == "PERSON" or token.lower in _LABELS


def is_interview(reader: Reader) -> bool:
    """Whether a text is one, by the lines that begin with who speaks."""
    return sum(speaker(reader, at) for at in range(len(reader.tokens))) >= _FEWEST


def answering(roles: Iterable[Sequence[Role]]) -> str | None:
    """The organisation of whoever answers: of the first person in the text whose title is told with one."""
    for told in roles:
        for role in told:
            words = (role.title or "").casefold().split()
            if words and role.explicit and words[0] not in PAST.members and words[-1] not in FREE.members:
                return role.organisation
    return None


def is_ours(reader: Reader, role: Role) -> bool:
    """Whether a title stands behind `my`, `our` or `your`."""
    if not role.leads or not role.title:
        return False
    before = reader.tokens[max(0, role.begin - _BETWEEN) : role.begin]
    return any(token.lower in SPEAKERS.members for token in before)


def _is_kin(reader: Reader, at: int) -> bool:
    """Whether the speaker's kin is named at token `at`: `my daughter (Iva Lund is treasurer)`."""
    whose, kin = reader.token(at - 2), reader.token(at - 1)
    if whose is None or kin is None:
        return False
    return whose.lower in SPEAKERS.members and kin.lower in KIN.members


def answer(reader: Reader, spoken: dict[int, list[Role]]) -> None:
    """In an interview `our treasurer` is one of the firm of whoever answers; `my son is treasurer` too."""
    ours = [
        (roles, index)
        for at, roles in spoken.items()
        for index, role in enumerate(roles)
        if is_ours(reader, role) or (_is_kin(reader, at) and role.title and not role.explicit)
    ]
    others = ([role for role in spoken[at] if not is_ours(reader, role)] for at in sorted(spoken))
    if ours and is_interview(reader) and (firm := answering(others)):
        for roles, index in ours:
            roles[index] = at_firm(roles[index], firm)
