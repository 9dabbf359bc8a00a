"""Which titles are offices: those of firms, of governments, and what is none."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.people.words.bodies import GOVERNMENT, NATIONAL, PARLIAMENT, POLICIES, PUBLIC, SEATED, STATE
from newsextract.people.words.callings import FREE, INSOLVENCY, TRADES
from newsextract.people.words.title import head_noun, is_capital, is_head, singular
from newsextract.people.words.tokens import Token

_HOUSES = frozenset({"parliament", "congress", "senate", "bundestag", "knesset", "duma"})
_ADVISERS = frozenset({"trade representative", "security adviser", "security advisor"})
ENVOYS = frozenset({"commissioner", "representative"})  # no firm has them


def is_office(title: Sequence[Token]) -> bool:
    """Whether a title is a firm's: without an organisation, it is of the firm that the text is about."""
    heads = [singular(head_noun(token.lower)) for token in title if is_head(token)]
    last = " ".join(token.lower for token in title[-2:])
    free = bool(heads) and (heads[-1] in FREE.members or last in FREE.members)
    return not free and not is_government(title)


def is_government(title: Sequence[Token]) -> bool:
    """Whether a title is one that no firm gives: `energy minister`, `Governor`."""
    if any(_seat(token) in GOVERNMENT.members for token in title) or _is_political(title):
        return True
    if " ".join(token.lower for token in title[-2:]) in _ADVISERS:
        return True
    if title and title[0].lower == "member" and any(token.lower in _HOUSES for token in title):
        return True  # `Member of Parliament`
    return is_secretary(title)


def _seat(token: Token) -> str:
    """The office of who is to have it: `minister` of `minister-designate`."""
    return token.lower.removesuffix("-designate").removesuffix("-elect")


def _is_political(title: Sequence[Token]) -> bool:
    """`Senate Majority Leader`, `opposition whip`."""
    leads = title[-1].lower in ("leader", "whip", "speaker") if title else False
    return leads and any(token.lower in PARLIAMENT.members for token in title)


def is_secretary(title: Sequence[Token]) -> bool:
    """Whether a title is a secretary's who sits in a government: `Transportation Secretary`."""
    words = [token.lower for token in title]
    if "secretary" not in words or words[words.index("secretary") - 1] in ("general", "regional"):
        return False  # a union's: `state general secretary`
    return not POLICIES.members.isdisjoint(words)


def is_national(title: Sequence[Token]) -> bool:
    """Whether a title is a minister's or a secretary's, who has a country or a state."""
    return is_secretary(title) or any(_seat(token) in NATIONAL.members for token in title)


def has_policy(officer: Token, field: Sequence[Token]) -> bool:
    """Whether behind a member of a government stands what he is for: `Minister` and `Interior`."""
    governs = officer.lower in GOVERNMENT.members or officer.lower == "secretary"
    return governs and any(token.lower in POLICIES.members for token in field)


def sits(title: Sequence[Token]) -> bool:
    """Whether a title is that of who sits for a place: `Sen.`, `state representative`."""
    return bool(title) and _seat(title[-1]) in SEATED.members


def serves_state(title: Sequence[Token]) -> bool:
    """Whether right behind a country a title is that of its officer: `President`, `trade commissioner`."""
    heads = [token for token in title if is_head(token)]
    if not heads or heads[-1].lower not in STATE.members:
        return False
    return is_capital(title[0]) or heads[-1].lower in ENVOYS


def runs_failed(title: Sequence[Token]) -> bool:
    """Whether a court puts whoever has the title in charge of a firm: `joint administrators`, `receiver`."""
    words = [singular(token.lower) for token in title]
    return bool(words) and bool({words[-1], " ".join(words[-2:])} & INSOLVENCY.members)


def is_trade(title: Sequence[Token]) -> bool:
    """Whether a title says what somebody does for a living or is famous for, so that it is no role."""
    return any(singular(token.lower) in TRADES.members for token in title if token.kind == "word")


def is_public(title: Sequence[Token]) -> bool:
    """Whether a place can be the organisation of a title: `Mayor of Larkmere`."""
    return is_government(title) or any(token.lower in PUBLIC.members for token in title)
