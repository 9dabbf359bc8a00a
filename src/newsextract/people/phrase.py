"""Role phrases: `the company's head of sales`, `president of Halden and a manager at Oster`.

    phrase = role {("and" | ",") role}
    role   = [owner] title {complement}
    owner  = ORG ["'s"] | LOC ["'s"] | "its" | "the company's" | "the panel's"
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsextract.names.tables.common import PEOPLES
from newsextract.people.complements import Complements
from newsextract.people.focus import Focus
from newsextract.people.tables import (
    BODIES,
    DROPPED,
    FIRMS,
    MODIFIERS,
    NATIONAL,
    OWNERS,
    PAST,
    REGIONAL,
    UNITS,
)
from newsextract.people.title import (
    AND,
    is_capital,
    is_government,
    is_head,
    is_loose,
    is_office,
    is_stop,
    title_end,
)
from newsextract.people.tokens import Passage, Token
from newsextract.people.verbs import NAMING, SAYING, VERBS, matched

_MOST = 5  # roles in one phrase
_LONGEST_OWNER = 3  # words of `the regional carmaker's`
_PEOPLES = frozenset(PEOPLES.entries)


@dataclass(frozen=True, slots=True)
class Role:
    """A role as read: `explicit` says that the organisation stands in the phrase.

    `begin` and `end` are the tokens of the title, `stop` the index after what belongs to it; `leads` says
    that the organisation stood before it.
    """

    title: str | None
    organisation: str | None
    explicit: bool = True
    begin: int = 0
    end: int = 0
    stop: int = 0
    leads: bool = False


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

    def phrase(
        self, at: int, *, before_name: bool = False, owner: str | None = None, loose: bool = False
    ) -> tuple[list[Role], int] | None:
        """The roles from token `at` on, and the index after them; None if there is no title.

        `owner`: the organisation is known, so that none is looked for. `loose`: with an organisation after
        it, words are taken for a title whose head is in no table.
        """
        read = self._role(at, before_name=before_name, given=owner)
        if read is None and loose:
            read = self._loose_role(at)
        if read is None:
            return None
        roles, end = read
        for _ in range(_MOST):
            further = self._next_role(end, before_name=before_name)
            if further is None:
                break
            roles = self._one_title(roles, further[0]) or [*roles, *further[0]]
            end = further[1]
        return roles, end

    def _one_title(self, roles: list[Role], further: list[Role]) -> list[Role] | None:
        """`secretary of the committee and general manager of Halden` is one title of one organisation."""
        last, first = roles[-1], further[0]
        if last.explicit or last.title is None or first.leads or len(further) > 1:
            return None
        if self.tokens[first.begin].lower in PAST.members:
            return None
        joined = first.begin == last.stop + 1 and self.tokens[last.stop].lower in AND
        words = self.passage.words(last.begin, first.stop)
        return [*roles[:-1], replace(first, title=words, begin=last.begin)] if joined else None

    def _next_role(self, end: int, *, before_name: bool) -> tuple[list[Role], int] | None:
        """A further role of the same person: joined by `and`, or after a comma with its organisation."""
        at, joined = end, False
        while (token := self.token(at)) and (token.text == "," or token.lower in AND) and at < end + 2:
            joined = joined or token.lower in AND
            at += 1
        read = self._role(at, before_name=False) if at > end else None
        if read is None:
            return None
        after = self.token(read[1])
        if not before_name and after is not None and after.kind in ("PERSON", "honorific"):
            return None
        return read if joined or read[0][0].explicit else None

    def _role(
        self, at: int, *, before_name: bool, given: str | None = None
    ) -> tuple[list[Role], int] | None:
        owner = self._owner(at)
        begin = owner.at if owner else self._skip(at)
        # Between whose it is and the name stands nothing but the title, so that any word may be part of it.
        clear = owner is not None
        end = title_end(self.tokens, begin, before_name=before_name, clear=clear)
        if clear and end is not None and any(map(self._is_verb, range(begin, end - 1))):
            end = title_end(self.tokens, begin, before_name=before_name)
        if end is None:
            return None
        owned = owner is not None or given is not None
        firms, stop, after = self._complements.read(begin, end, owned=owned)
        words = self.passage.words(begin, stop)
        if owner is not None:
            firm = owner.organisation
            return [Role(words, firm, firm is not None, begin, end, stop, leads=True)], after
        if firms:
            return [Role(words, firm, True, begin, end, stop) for firm in firms], after
        firm = given or self._default(at, self.tokens[begin:stop])
        return [Role(words, firm, given is not None, begin, end, stop)], after

    def _is_verb(self, at: int) -> bool:
        """Whether what follows an organisation is no title, but what it does: `Halden names chairman …`."""
        return any(matched(self.tokens, at, row) is not None for row in (NAMING, SAYING, VERBS))

    def _loose_role(self, at: int) -> tuple[list[Role], int] | None:
        owner = self._owner(at)
        begin = owner.at if owner else self._skip(at)
        end = is_loose(self.tokens, begin)
        if end is None:
            return None
        if owner is not None:
            words = self.passage.words(begin, end)
            if owner.organisation is None or any(map(self._is_verb, range(begin, end))):
                return None
            return [Role(words, owner.organisation, True, begin, end, end, leads=True)], end
        firms, stop, after = self._complements.read(begin, end, owned=False)
        words = self.passage.words(begin, stop)
        return ([Role(words, firm, True, begin, end, stop) for firm in firms], after) if firms else None

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
            begin = at + 2 if possessed else self._past_rest(at + 1)
            return Owner(self.focus.named(token), self._skip(begin))
        if token.kind == "LOC" and (possessed or self._governs(at + 1)):
            return Owner(token.text, self._skip(at + 1 + possessed))
        if token.lower in OWNERS.members:
            return Owner(self._stands_for(at), self._skip(at + 1))
        return self._owner_in_words(at)

    def _past_rest(self, at: int) -> int:
        """Past capitals between an organisation and a title in lower case: the names left them out."""
        here = at
        while (token := self.token(here)) and is_capital(token) and token.lower not in MODIFIERS.members:
            if is_head(token):
                return at
            here += 1
        return here if token is not None and token.kind == "word" and token.text[0].islower() else at

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
        noun = self.focus.body(at, BODIES.members)
        if noun is not None:
            begin = self._noun_phrase_before(noun)
            return self.focus.called(at, self.tokens[noun].lower) or self.passage.words(begin, noun + 1)
        return self.focus.nearest(at) or self.focus.spoken_of(at, near=True)

    def _noun_phrase_before(self, noun: int) -> int:
        """Where the noun phrase begins whose last word is token `noun`."""
        begin = noun
        while (token := self.token(begin - 1)) and begin > noun - _LONGEST_OWNER and token.kind == "word":
            if is_stop(token):
                break
            begin -= 1
        return begin

    def _owner_in_words(self, at: int) -> Owner | None:
        """`the company's`, `the dealers' association's`, `the panel's`."""
        for sign_at in range(at + 1, at + 1 + _LONGEST_OWNER):
            sign, last = self.token(sign_at), self.token(sign_at - 1)
            if sign is None or last is None or last.kind != "word":
                break
            if sign.kind == "possessive" or (sign.text in "'’" and last.lower.endswith("s")):
                firm = self._meant(at, sign_at)
                return Owner(firm, self._skip(sign_at + 1))
        return None

    def _meant(self, begin: int, end: int) -> str | None:
        """The organisation that a noun phrase stands for, or its words; None if it means none."""
        noun = self.tokens[end - 1].lower
        if noun not in FIRMS.members | UNITS.members | BODIES.members:
            return None
        if called := self.focus.called(begin, noun):
            return called
        spoken = self.focus.spoken_of(begin, near=True) if noun in FIRMS.members else None
        return spoken or self.passage.words(begin, end)

    def _skip(self, at: int) -> int:
        """Past words that are no part of a title, dates, and ages (`79-year-old`)."""
        while (token := self.token(at)) and (
            token.lower in DROPPED.members
            or token.kind in ("DATE", "LOC")
            or token.lower.endswith(("-year-old", "-based"))
        ):
            if token.kind == "LOC":
                dash, based = self.token(at + 1), self.token(at + 2)
                if dash is None or based is None or (dash.text, based.lower) != ("-", "based"):
                    break
                at += 2
            at += 1
        return at
