"""Role phrases: `the company's head of sales`, `president of Halden and a manager at Oster`.

    phrase = role {("and" | ",") role}
    role   = ["former"] [owner] title {complement}
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from newsextract.people.choice.focus import Focus
from newsextract.people.phrases.complements import Complements
from newsextract.people.phrases.owners import Owners
from newsextract.people.phrases.scopes import ARTICLES
from newsextract.people.words.bodies import FIRMS
from newsextract.people.words.offices import ENVOYS, is_trade
from newsextract.people.words.tables import PAST, STANDING
from newsextract.people.words.title import AND, is_head, is_loose, title_end
from newsextract.people.words.tokens import Passage
from newsextract.people.words.verbs import BECOMING, FURTHER, HEADING, NAMING, SAYING, VERBS, matched

_TIMES = frozenset(("now", "currently", "formerly", "previously", "until", "also", "today", "once"))
_ASIDE = frozenset(("in", "of", "until", "till", "since", "from"))
_MOST = 5  # roles in one phrase
_BEFORE = 2  # tokens in which `also` is looked for


@dataclass(frozen=True, slots=True)
class Role:
    """A role as read: `explicit` says that the organisation stands in the phrase.

    `begin` and `end` are the tokens of the title, `stop` the index after what belongs to it; `leads` says
    that the organisation stood before it, `further` that it is one more (`is also chairman of Oster`).
    """

    title: str | None
    organisation: str | None
    explicit: bool = True
    begin: int = 0
    end: int = 0
    stop: int = 0
    leads: bool = False
    further: bool = False


def at_firm(role: Role, firm: str | None) -> Role:
    """The role with its organisation known."""
    return replace(role, organisation=firm, explicit=True)


class Reader:
    """Reads role phrases at a token of a passage."""

    def __init__(self, passage: Passage, focus: Focus) -> None:
        self.passage = passage
        self.tokens = passage.tokens
        self.token = passage.token
        self.focus = focus
        self._owners = Owners(passage, focus)
        self._complements = Complements(passage, focus)

    def named(self, at: int) -> str:
        """The id of the organisation or person that token `at` mentions."""
        return self.focus.named(self.tokens[at])

    def phrase(
        self,
        at: int,
        *,
        before_name: bool = False,
        owner: str | None = None,
        loose: bool = False,
        clear: bool = False,
    ) -> tuple[list[Role], int] | None:
        """The roles from token `at` on, and the index after them; None if there is no title.

        `owner`: the organisation is known, so that none is looked for. `loose`: with an organisation after
        it, words are taken for a title whose head is in no table. `clear`: what begins here is the phrase, so
        that any word may be part of the title.
        """
        read = self._role(at, before_name=before_name, given=owner, clear=clear)
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
        if any(token.lower in FURTHER for token in self.tokens[max(0, at - _BEFORE) : roles[0].begin]):
            roles[0] = replace(roles[0], further=True)
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
        end = self._past_place(end)
        at, joined = end, False
        aside, when = self.token(end), self.token(end + 1)
        if aside is not None and when is not None and aside.text == "(" and when.lower in _TIMES:
            read = self._role(end + 1, before_name=False)  # `(formerly head of Halden)`
            return read if read is not None and read[0][0].explicit else None
        while (token := self.token(at)) and (token.text == "," or token.lower in AND) and at < end + 2:
            joined = joined or token.lower in AND
            at += 1
        begins = self.token(at)
        if begins is not None and (begins.lower == "whose" or self._is_apart(at, end, joined=joined)):
            return None  # another's: `says the chief executive, whose treasurer, Iva Lund`
        read = self._role(at, before_name=False) if at > end and not self._is_task(at) else None
        if read is None:
            return None
        after = self.token(read[1])
        if not before_name and after is not None and after.kind in ("PERSON", "honorific"):
            return None
        describes = self.tokens[end - 1].kind == "ORG" and read[0][0].title in FIRMS.members
        if describes and not joined:
            return None  # `(head of Halden), Oster's partner`
        return read if joined or read[0][0].explicit else None

    def _is_apart(self, at: int, end: int, *, joined: bool) -> bool:
        """Whether what follows a role is the verb's, or tells of another person.

        `(named Iva Lund, head of Halden), as its boss`; `(head of Halden), and a representative of Oster`.
        """
        word, noun = self.tokens[at].lower, self.token(at + 1)
        if noun is None:
            return False
        another = at == end + 2 and word in ("a", "an") and noun.lower in ENVOYS
        return another or (word == "as" and not joined and noun.lower != "well")

    def _past_place(self, at: int) -> int:
        """Past `in Larkmere`, `until 2019` behind an organisation, where a role is joined: `, and`."""
        link, place, joined = (self.token(at + n) for n in range(3))
        if link is None or place is None or joined is None or link.lower not in _ASIDE:
            return at
        goes_on = joined.text == "," or joined.lower in AND
        year = place.kind == "DATE" or (place.text.isdigit() and len(place.text) == 4)
        return at + 2 if (year or place.kind == "LOC") and goes_on else at

    def _role(
        self, at: int, *, before_name: bool, given: str | None = None, clear: bool = False
    ) -> tuple[list[Role], int] | None:
        owner = self._owners.read(at)
        if owner is None and (read := self._prefixed(at, before_name=before_name)):
            return read
        begin = owner.at if owner else self._owners.skip(at)
        # Between whose it is and the name stands nothing but the title, so that any word may be part of it.
        clear = clear or owner is not None
        end = title_end(self.tokens, begin, before_name=before_name, clear=clear)
        if clear and end is not None and any(map(self._is_verb, range(begin, end - 1))):
            end = title_end(self.tokens, begin, before_name=before_name)
        placed = False
        if end is None and owner is None and not before_name and self._is_place(begin):
            end = title_end(self.tokens, begin, before_name=False, clear=True)  # `UK trading manager`
            placed = end is not None
        if end is None:
            return None
        if owner is not None and (parted := self._parted(owner.organisation, begin, end)):
            return parted
        firms, stop, after = self._complements.read(begin, end, owned=owner is not None)
        left = self.tokens[stop].lower == "from" if firms else False  # `as treasurer from Oster`
        if given is not None and firms and (left or self.tokens[after - 1].kind != "ORG"):
            firms, stop, after = self._complements.read(begin, end, owned=True)
        words = self.passage.words(begin, stop)
        if owner is not None:
            firms = [] if owner.organisation is None else [owner.organisation]
        elif not firms and given is not None:
            firms = [given]
        if placed and not firms:
            return None  # `an Oslo shipbroker`
        if is_trade(self.tokens[begin:end]) and not (firms and self._of_firm(at, after)):
            return None
        if firms:
            leads = owner is not None
            return [Role(words, firm, True, begin, end, stop, leads=leads) for firm in firms], after
        if owner is None and (framing := self._owners.framing(at)) is not None:
            return [Role(words, framing, True, begin, end, stop)], after
        firm = None if owner else self._owners.default(at, self.tokens[begin:stop])
        return [Role(words, firm, False, begin, end, stop, leads=owner is not None)], after

    def _is_place(self, at: int) -> bool:
        token = self.token(at)
        return token is not None and token.kind == "LOC"

    def _parted(self, owner: str | None, begin: int, end: int) -> tuple[list[Role], int] | None:
        """`(Halden's) chairman and senator from Larkmere`: the title behind `and` has a place of its own."""
        for at in range(end - 2, begin, -1):
            if self.tokens[at].lower in AND and is_head(self.tokens[at - 1]):
                firms, stop, after = self._complements.read(at + 1, end, owned=False)
                if stop != end or not firms or self.tokens[after - 1].kind not in ("ORG", "LOC"):
                    return None
                first = Role(self.passage.words(begin, at), owner, True, begin, at, at, leads=True)
                title = self.passage.words(at + 1, end)
                return [first, *(Role(title, firm, True, at + 1, end, end) for firm in firms)], after
        return None

    def _of_firm(self, begin: int, end: int) -> bool:
        """Whether an organisation stands in a phrase, not a place or words."""
        return any(token.kind == "ORG" for token in self.tokens[begin:end])

    def _prefixed(self, at: int, *, before_name: bool) -> tuple[list[Role], int] | None:
        """`former Halden chairman`: the `former chairman` of Halden."""
        here = self._owners.skip(at)
        word, following = self.token(here), self.token(here + 1)
        if word is None or word.lower not in STANDING.members:
            return None
        if following is None or (following.kind not in ("ORG", "LOC") and following.text[0].islower()):
            return None
        if self._owners.read(here + 1) is None:
            return None
        read = self._role(here + 1, before_name=before_name)
        if read is None:
            return None
        roles, end = read
        return [replace(role, title=f"{word.text} {role.title}") for role in roles], end

    def _is_task(self, at: int) -> bool:
        """Whether a verb with a title's form follows: `and heads its sales`, `, becomes chairman`."""
        token = self.token(at)
        if token is not None and token.lower in BECOMING:
            return True
        end = matched(self.tokens, at, HEADING)
        goal = self.token(end) if end else None
        return goal is not None and (goal.lower in ARTICLES or goal.kind == "ORG")

    def _is_verb(self, at: int) -> bool:
        """Whether what follows an organisation is no title, but what it does: `Halden names chairman …`."""
        return any(matched(self.tokens, at, row) is not None for row in (NAMING, SAYING, VERBS))

    def _loose_role(self, at: int) -> tuple[list[Role], int] | None:
        owner = self._owners.read(at)
        begin = owner.at if owner else self._owners.skip(at)
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
