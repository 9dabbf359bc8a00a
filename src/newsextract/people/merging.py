"""What several sentences tell of one person, each role once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsextract.people.phrases.phrase import Role
from newsextract.people.words.callings import CALLINGS, FREE, LAWYERS
from newsextract.people.words.tables import RANKS, STANDING, Roles

_LOWER = STANDING.members | {"vice", "deputy", "assistant", "associate", "and"}


def merged(roles: Sequence[Role]) -> Roles:
    """Each role once: one whose organisation is given displaces the same title without."""
    kept: dict[tuple[str, str | None], Role] = {}
    roles = _filled(roles)
    stated = {
        role.title.casefold(): role.further for role in reversed(roles) if role.title and role.explicit
    }
    employers = {role.organisation for role in roles if role.title}
    titled = any(role.title and role.title.casefold() not in RANKS.members for role in roles)
    employed = any(role.title and role.explicit and role.organisation for role in roles)
    titles = dict.fromkeys(role.title.casefold() for role in roles if role.title)
    shorter = {short for title in titles for short in _short_forms(title)}
    for role in roles:
        if role.title is None and role.organisation in employers:
            continue
        if role.title and not role.explicit and role.title.casefold() in shorter:
            continue  # `Minister Lund`, who is `Minister of Roads`
        if role.organisation is None and (role.title or "").casefold().rpartition(" ")[2] in LAWYERS.members:
            continue  # an occupation
        calling = (role.title or "").casefold() in CALLINGS.members
        if calling and role.organisation is None and employed:
            continue  # `geologist and for nine years head of Halden`
        if role.title and not role.explicit and role.title.casefold() in stated and not (
            stated[role.title.casefold()] and role.organisation
        ):
            continue
        if role.title and role.title.casefold() in RANKS.members and not role.explicit and titled:
            continue
        kept.setdefault(((role.title or "").casefold(), role.organisation), role)
    return tuple((role.title, role.organisation) for role in kept.values())


def _filled(roles: Sequence[Role]) -> Sequence[Role]:
    """`Analyst Iva Lund` in one sentence and `Lund of Halden` in another tell one role."""
    firms = list(dict.fromkeys(role.organisation for role in roles if role.title is None))
    if len(firms) != 1 or any(role.title and role.explicit and role.organisation for role in roles):
        return roles
    return [replace(role, organisation=firms[0]) if _may_be_of(role) else role for role in roles]


def _may_be_of(role: Role) -> bool:
    """Whether a title without an organisation beside it is one that a firm can give."""
    if role.title is None or role.explicit or role.title.casefold().endswith(("-designate", "-elect")):
        return False
    return role.organisation is not None or role.title.casefold().rpartition(" ")[2] in FREE.members


def _short_forms(title: str) -> Iterator[str]:
    """What a bare title may say less of a title in lower case: `director`, `sales director` and `regional
    sales director` of `regional sales director, Peru`."""
    for mark in (" of ", " for ", ", "):
        parts = title.split(mark)
        yield from (mark.join(parts[:size]) for size in range(1, len(parts)))
    words = title.split(" ")
    yield from (" ".join(words[at:]) for at in range(1, len(words)) if words[at - 1] not in _LOWER)
