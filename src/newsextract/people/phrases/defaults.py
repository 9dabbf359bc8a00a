"""Whose title it is that comes without an organisation: a firm's, a court's, a school's, a government's."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from newsextract.names.tables.common import PEOPLES
from newsextract.people.choice.focus import Focus
from newsextract.people.choice.kinds import AUTHORITY, COURT, SCHOOL, Kind, told_by
from newsextract.people.phrases.governments import Governments
from newsextract.people.words.bodies import POLICIES, REGIONAL
from newsextract.people.words.offices import is_government, is_national, is_office
from newsextract.people.words.tokens import TITLED, Passage, Token

_PEOPLES = frozenset(PEOPLES.entries)
_SCHOLARS = frozenset(("professor", "lecturer"))
_FARTHEST = 80  # tokens
_FEDERAL = frozenset((
    "federal", "prime", "foreign", "defence", "defense", "union", "ambassador", "chancellor",
))  # fmt: skip


class Defaults:
    """Answers for one article."""

    def __init__(self, passage: Passage, focus: Focus, governments: Governments) -> None:
        self._tokens = passage.tokens
        self._focus = focus
        self._governments = governments

    def of(self, at: int, title: Sequence[Token]) -> str | None:
        """The organisation of `title` at token `at`: of a bare `chairman` the firm that is spoken of."""
        if not title or (title[-1].lower == "leader" and any(token.text in _PEOPLES for token in title)):
            return None
        if title[-1].lower in COURT.titles:
            return self._court(at, title)
        if is_office(title):
            firm = self._focus.spoken_of(at, title)
            return self._commission(at, title, firm) if title[0].lower == "commissioner" else firm
        if title[-1].lower in _SCHOLARS:
            return self._school(at)
        if not is_government(title) or any(token.text in _PEOPLES for token in title):
            return None  # `the European transport minister`: the place is in the title
        return self._government(at, title)

    def _commission(self, at: int, title: Sequence[Token], firm: str | None) -> str | None:
        """Of `Commissioner for Transport` the authority, or the state that has such members of government."""
        sits = any(token.lower in POLICIES.members for token in title)
        authority = firm is not None and _is_of(AUTHORITY, firm)
        return (self._governments.region(at, title) if sits and not authority else None) or firm

    def _government(self, at: int, title: Sequence[Token]) -> str | None:
        """The country, state, city, ministry or central bank of `economy minister`, `Governor`."""
        words = [token.lower for token in title]
        if words[-2:] == ["chief", "minister"]:  # a state's
            return self._governments.region(at, title) or self._focus.officer_of(at)
        if words[0] == "state" and title[-1].text in TITLED:  # `state Sen.`
            return self._governments.region(at, title)
        if words[-1] == "premier":
            return self._governments.premier(at)
        if words == ["minister"] and (ministry := self._focus.ministry(at)):
            return ministry
        if is_national(title):
            state = self._governments.state(at) if _FEDERAL.isdisjoint(words) else None
            return state or self._focus.officer_of(at, title)
        if words[-1] == "representative" or words[-2:-1] == ["security"]:  # `Trade Representative`
            return self._focus.officer_of(at, title)
        return None if REGIONAL.members.isdisjoint(words) else self._governments.region(at, title)

    def _school(self, at: int) -> str | None:
        """The university named last, not long before a bare `Professor`."""
        for here in range(at - 1, max(-1, at - _FARTHEST), -1):
            token = self._tokens[here]
            if token.kind == "ORG" and _is_of(SCHOOL, self._focus.named(token)):
                return self._focus.named(token)
        return None

    def _court(self, at: int, title: Sequence[Token]) -> str | None:
        """The court of a judge: the likeliest organisation, if it is one, else the court named last."""
        if not self._courts:
            return None
        likeliest = self._focus.spoken_of(at, title)
        if likeliest is not None and _is_court(likeliest):
            return likeliest
        last = max(0, bisect_left(self._courts, at) - 1)
        return self._focus.named(self._tokens[self._courts[last]])

    @cached_property
    def _courts(self) -> list[int]:
        return [
            here for here, token in enumerate(self._tokens)
            if token.kind == "ORG" and _is_court(token.text)
        ]  # fmt: skip


def _is_of(kind: Kind, firm: str) -> bool:
    return kind.name in told_by(firm.casefold().split())


def _is_court(name: str) -> bool:
    return any(word in name.casefold() for word in COURT.words)
