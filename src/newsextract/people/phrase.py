"""Role phrases: `the company's head of sales`, `president of Halden and a manager at Oster`.

    phrase = role {("and" | ",") role}
    role   = [owner] title {complement}
    owner  = ORG ["'s"] | LOC ["'s"] | "its" | "the company's" | "the panel's"
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsextract.names.tables.common import PEOPLES
from newsextract.people.complements import Complements
from newsextract.people.focus import Focus
from newsextract.people.tables import DROPPED, FIRMS, NATIONAL, OWNERS, REGIONAL, UNITS
from newsextract.people.title import AND, is_government, is_office, title_end
from newsextract.people.tokens import Passage, Token

_MOST = 5  # roles in one phrase
_LONGEST_OWNER = 3  # words of `the regional carmaker's`
_PEOPLES = frozenset(PEOPLES.entries)


@dataclass(frozen=True, slots=True)
class Role:
    """A role as read: `explicit` says that the organisation stands in the phrase."""

    title: str | None
    organisation: str | None
    explicit: bool = True


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose title follows: an organisation, or None where somebody is meant that is none; `at` is where."""

    organisation: str | None
    at: int


class Reader:
    """Reads role phrases at a token of a passage."""

    def __init__(self, passage: Passage, focus: Focus) -> None:
        self.passage = passage
        self.tokens = passage.tokens
        self.token = passage.token
        self.focus = focus
        self._complements = Complements(passage, focus)

    def phrase(self, at: int, *, before_name: bool = False) -> tuple[list[Role], int] | None:
        """The roles from token `at` on, and the index after them; None if there is no title."""
        read = self._role(at, before_name=before_name)
        if read is None:
            return None
        roles, end = read
        for _ in range(_MOST):
            further = self._next_role(end)
            if further is None:
                break
            roles += further[0]
            end = further[1]
        return roles, end

    def _next_role(self, end: int) -> tuple[list[Role], int] | None:
        """A further role of the same person: joined by `and`, or after a comma with its organisation."""
        at, joined = end, False
        while (token := self.token(at)) and (token.text == "," or token.lower in AND) and at < end + 2:
            joined = joined or token.lower in AND
            at += 1
        read = self._role(at, before_name=False) if at > end else None
        if read is None:
            return None
        after = self.token(read[1])
        if after is not None and after.kind in ("PERSON", "honorific"):
            return None
        return read if joined or read[0][0].explicit else None

    def _role(self, at: int, *, before_name: bool) -> tuple[list[Role], int] | None:
        owner = self._owner(at)
        begin = owner.at if owner else self._skip(at)
        end = title_end(self.tokens, begin, before_name=before_name)
        if end is None:
            return None
        title = self.tokens[begin:end]
        firms, stop, end = self._complements.read(begin, end, owned=owner is not None)
        words = self.passage.words(begin, stop)
        if owner is not None:
            return [Role(words, owner.organisation, owner.organisation is not None)], end
        if firms:
            return [Role(words, firm) for firm in firms], end
        return [Role(words, self._default(at, title), explicit=False)], end

    def _default(self, at: int, title: Sequence[Token]) -> str | None:
        """The organisation of a title that comes without one."""
        if is_office(title):
            return self.focus.spoken_of(at)
        if not is_government(title) or any(token.text in _PEOPLES for token in title):
            return None  # `the Japanese transport minister`: the country is in the title
        if any(token.lower in NATIONAL.members for token in title):
            return self.focus.place(country=True)
        regional = any(token.lower in REGIONAL.members for token in title)
        return self.focus.place(country=False) if regional else None

    def _owner(self, at: int) -> Owner | None:
        """Whose title it is where that stands before it; None if nothing does."""
        at = self._skip(at)
        token, after = self.token(at), self.token(at + 1)
        if token is None:
            return None
        possessed = after is not None and after.kind == "possessive"
        if token.kind == "ORG":
            return Owner(self.focus.named(token), self._skip(at + 1 + possessed))
        if token.kind == "LOC" and (possessed or self._governs(at + 1)):
            return Owner(token.text, self._skip(at + 1 + possessed))
        if token.lower in OWNERS.members:
            return Owner(self._stands_for(at), self._skip(at + 1))
        return self._owner_in_words(at)

    def _governs(self, at: int) -> bool:
        """Whether a government's title begins at `at`: `UK transport minister`."""
        end = title_end(self.tokens, at, before_name=True)
        return end is not None and is_government(self.tokens[at:end])

    def _stands_for(self, at: int) -> str | None:
        """Whom `its` and `whose` stand for: a government's place, else the organisation named last."""
        end = title_end(self.tokens, self._skip(at + 1), before_name=True)
        title = self.tokens[at + 1 : end] if end else ()
        if is_government(title):
            return self.focus.nearest(at, "LOC") or self._default(at, title)
        return self.focus.nearest(at) or self.focus.spoken_of(at, near=True)

    def _owner_in_words(self, at: int) -> Owner | None:
        """`the company's`, `the dealers' association's`, `the panel's`."""
        for sign_at in range(at + 1, at + 1 + _LONGEST_OWNER):
            sign, last = self.token(sign_at), self.token(sign_at - 1)
            if sign is None or last is None or last.kind != "word":
                break
            if sign.kind == "possessive" or (sign.text in "'’" and last.lower.endswith("s")):
                firm = self.passage.words(at, sign_at) if last.lower in UNITS.members else None
                if last.lower in FIRMS.members:
                    firm = self.focus.spoken_of(at, near=True)
                return Owner(firm, self._skip(sign_at + 1))
        return None

    def _skip(self, at: int) -> int:
        """Past words that are no part of a title, dates, and ages (`79-year-old`)."""
        while (token := self.token(at)) and (
            token.lower in DROPPED.members or token.kind == "DATE" or token.lower.endswith("-year-old")
        ):
            at += 1
        return at
