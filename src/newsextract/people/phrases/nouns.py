"""Noun phrases: the words that go on from a token, `trucks, buses and vans`, `the dealers' association`."""

from __future__ import annotations

from newsextract.people.words.bodies import FIRMS, UNITS
from newsextract.people.words.tables import KIN
from newsextract.people.words.title import AND, is_capital, is_head, is_stop, title_end
from newsextract.people.words.tokens import Passage, Token
from newsextract.people.words.verbs import PAST_FORMS, is_past

LONGEST = 7  # tokens of a noun phrase
_FIELDS_TOO = frozenset(("Works", "Enterprise", "Business"))  # what a minister may be for
_CHAPTERS = frozenset(("local", "lodge", "chapter", "district", "region", "branch", "section"))


def is_noun(token: Token) -> bool:
    return token.kind == "word" and not is_stop(token) and not token.text[0].isdigit()


class Nouns:
    """Reads noun phrases."""

    def __init__(self, passage: Passage) -> None:
        self._tokens = passage.tokens
        self._token = passage.token

    def noun_phrase(self, at: int) -> int:
        """The index after the words from `at` that can be one noun phrase; `at` itself if there is none."""
        here = at
        while (token := self._token(here)) and here < at + LONGEST and token.lower not in PAST_FORMS:
            inner = here > at and (self._is_plural_possessive(here) or self._joins(here))
            if not inner and not is_noun(token):
                break
            here += 1
        number = self._token(here)
        numbered = here > at and number is not None and number.text.isdigit()
        return here + 1 if numbered and self._tokens[here - 1].lower in _CHAPTERS else here  # `Local 214`

    def capitals(self, at: int) -> int:
        """The index after the capitalised words from `at` on, `and` and `&` between them."""
        here = at
        while (token := self._token(here)) and here < at + LONGEST:
            if not is_capital(token) and not (here > at and token.lower in AND):
                break
            here += 1
        return here

    def opens_title(self, at: int) -> bool:
        return title_end(self._tokens, at, before_name=True) is not None

    def _lists(self, at: int) -> bool:
        """Whether capitals up to `and` go on from here: `(Transport,) Maritime Affairs and Ports`."""
        for token in self._tokens[at : at + LONGEST]:
            if token.lower in AND:
                return True
            if not is_capital(token) or is_head(token):
                break
        return False

    def _acts(self, at: int) -> bool:
        """Whether a verb stands here: `(of operations and) oversaw ten plants`, `and joined Halden`."""
        verb, goal = self._tokens[at].lower, self._token(at + 1)
        ends = goal is None or goal.kind != "word" or is_stop(goal)
        return verb in PAST_FORMS or (is_past(verb) and ends)

    def _is_plural_possessive(self, at: int) -> bool:
        """The sign in `the dealers' association`, `the People's Committee`."""
        if self._tokens[at].kind == "possessive":
            return self._tokens[at - 1].lower in ("people", "women", "children", "men")
        return self._tokens[at].text in "'’" and self._tokens[at - 1].lower.endswith("s")

    def _joins(self, at: int) -> bool:
        """Whether `and`, or a comma before `… and`, goes on with the same list of nouns."""
        following, after = self._token(at + 1), self._token(at + 2)
        if following is None or following.kind != "word" or is_stop(following) or self._acts(at + 1):
            return False
        field = self._tokens[at - 1].text in _FIELDS_TOO  # `(Minister of Power,) Works and Housing`
        if self._tokens[at - 1].lower in FIRMS.members | UNITS.members and not field:
            return False
        if following.lower in KIN.members:
            return False  # `chairman of the bidder and granddaughter of`
        comma = self._tokens[at].text == "," and (
            (after is not None and after.lower in AND) or self._lists(at + 1)
        )
        joins = comma or self._tokens[at].lower in AND
        return joins and not self.opens_title(at + 1)
