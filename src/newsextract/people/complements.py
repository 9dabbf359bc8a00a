"""What follows a title: the organisation (`of Halden`, `, Halden`), or words that belong to the title.

    complement = ("of" | "at" | "for" | …) (ORG | LOC | words) | "," ORG | "(" words ")" | Capitals
"""

from __future__ import annotations

from newsextract.people.bodies import BODIES, FIRMS, INTERNAL, NATIONAL, PARTS, UNITS
from newsextract.people.fields import ARTICLES, FIELDS, LONGEST, Fields
from newsextract.people.focus import Focus
from newsextract.people.title import AND, is_capital, is_head, is_public, is_top
from newsextract.people.tokens import Passage, Token

_LINKS = frozenset(("of", "at", "for", "with", "in", "from", "to", "on", "bei", "chez"))
_DASHES = frozenset("-–—|,\n")
_ENDS = frozenset(".,;:)!?\n\"”“|/–—")
_CLOSING = frozenset(";)\n\"”")
_EMPLOYING = frozenset(("with", "at", "for", "of"))
_OWNED = frozenset(("its", "their", "his", "her", "a", "an"))
_OFFICES = (UNITS.members | BODIES.members) - {"government", "state", "region", "city", "town", "business"}
_HOPS = 2
_MOST = 5  # complements of one title
_UNNAMED = ("holding company", "parent company")

Firms = tuple[list[str], int]
"""Organisations, and the index after them."""


class Complements:
    """Reads what follows a title that begins at token `begin`."""

    def __init__(self, passage: Passage, focus: Focus) -> None:
        self._passage = passage
        self._tokens = passage.tokens
        self._focus = focus
        self._fields = Fields(passage)

    def read(self, begin: int, end: int, *, owned: bool) -> tuple[list[str], int, int]:
        """The organisations after the title that ends at `end`, the title's end, and the index after all.

        `owned`: its organisation stood before it, so that none is looked for.
        """
        for _ in range(_MOST):
            if end >= len(self._tokens):
                break
            if not owned and (found := self._organisation(begin, end)):
                return found[0], end, found[1]
            further = self._fields.part(end)
            if further is None:
                break
            end = further
        return [], end, end

    def _organisation(self, begin: int, at: int) -> Firms | None:
        token = self._tokens[at]
        if token.kind == "ORG":
            return self._firms(at)
        if token.text in _DASHES:
            return self._after_sign(at) or self._unmarked(at)
        return self._linked(begin, at) if token.lower in _LINKS else None

    def _after_sign(self, at: int) -> Firms | None:
        """`, Halden`: an organisation after a comma, a dash or a line end, with which the phrase ends."""
        begin = self._passage.past(at + 1, ARTICLES)
        token = self._passage.token(begin)
        if token is None or token.kind != "ORG":
            return None
        firms, end = self._firms(begin)
        if self._fields.part(at) == end and self._tokens[at].text == ",":
            return None  # a part of the one that follows: `, Road & Rail, Halden`
        following = self._passage.token(end)
        alone = following is None or following.kind == "line"
        if self._tokens[at].kind == "line":
            return (firms, end) if alone else None
        ends = following is None or following.kind in ("line", "word") or following.text in _ENDS
        return (firms, end) if ends else None

    def _unmarked(self, at: int) -> Firms | None:
        """`, Halden Works` at the end of a line or bracket, though the names don't know it."""
        end = self._capitals(at + 1)
        following = self._passage.token(end)
        run = self._tokens[at + 1 : end]
        closed = following is None or following.text in _CLOSING
        if self._tokens[at].text != "," or not run or not closed or not is_capital(self._tokens[at - 1]):
            return None
        field = any(token.lower in FIELDS or is_head(token) or token.kind == "LOC" for token in run)
        return None if field else ([self._passage.words(at + 1, end)], end)

    def _capitals(self, at: int) -> int:
        """The index after the capitalised words from `at` on, `and` and `&` between them."""
        here = at
        while (token := self._passage.token(here)) and here < at + LONGEST:
            if not is_capital(token) and not (here > at and token.lower in AND):
                break
            here += 1
        return here

    def _linked(self, begin: int, at: int) -> Firms | None:
        """`of the Larkmere-based Halden`, `of Larkmere`, `of the association`."""
        here = self._past_base(self._passage.past(at + 1, ARTICLES))
        token = self._passage.token(here)
        if token is None:
            return None
        if token.kind == "ORG":
            is_part = self._is_portfolio(begin, at, token) or self._is_division(at, here)
            return None if is_part else self._firms(here, both=self._tokens[at + 1].lower == "both")
        if token.kind == "LOC":
            return self._place(begin, at, here)
        return self._in_words(at, here)

    def _is_portfolio(self, begin: int, at: int, firm: Token) -> bool:
        """Whether what was taken for a name is a minister's field: `Minister for Roads and Highways`."""
        if self._tokens[at].lower not in ("of", "for"):
            return False
        minister = any(token.lower in NATIONAL.members for token in self._tokens[begin:at])
        return minister and _OFFICES.isdisjoint(firm.lower.split())

    def _is_division(self, at: int, here: int) -> bool:
        """Whether an organisation follows to which the one at `here` belongs: `of Road & Rail at Halden`."""
        link = self._passage.token(here + 1)
        if self._tokens[at].lower != "of" or link is None or link.lower not in ("of", "at"):
            return False
        firm = self._passage.token(self._passage.past(here + 2, ARTICLES))
        return firm is not None and firm.kind == "ORG"

    def _past_base(self, at: int) -> int:
        """Past `Larkmere-based`, whether the place is a mention or not."""
        if (word := self._passage.token(at)) and word.kind == "word" and word.lower.endswith("-based"):
            return at + 1
        based = self._passage.token(at + 2)
        return at + 3 if based and based.lower == "based" and self._tokens[at].kind == "LOC" else at

    def _place(self, begin: int, at: int, here: int) -> Firms | None:
        after, further = self._passage.token(here + 1), self._passage.token(here + 2)
        if after and after.kind == "possessive":
            return self._firms(here + 2) if further and further.kind == "ORG" else None
        link = self._tokens[at].lower
        if link == "in" and after and after.lower in _EMPLOYING:
            firm = self._passage.token(beyond := self._passage.past(here + 2, ARTICLES))
            if firm is not None and firm.kind == "ORG":
                return self._firms(beyond)  # `analyst in Larkmere with Halden`
        public = link in ("of", "for", "in") and is_public(self._tokens[begin:at])
        ends = link == "at" and (after is None or after.text in _ENDS)
        return ([self._tokens[here].text], here + 1) if public or ends else None

    def _in_words(self, at: int, here: int) -> Firms | None:
        """`of the association`, `of the pickup division`, `at the union Oster`, `of Halden Street Launch`."""
        end = self._fields.noun_phrase(here)
        phrase = self._tokens[here:end]
        if not phrase or self._fields.is_body(phrase):
            return None
        last, after = phrase[-1].lower, self._passage.token(end)
        if after and after.kind == "ORG" and last in FIRMS.members | UNITS.members:
            return self._firms(end)
        owned = self._tokens[at + 1].lower in _OWNED or last not in INTERNAL.members
        if owned and last in PARTS.members and after and after.text == ",":
            part = self._passage.token(end + 1)
            if part is not None and part.kind == "ORG":
                return self._firms(end + 1)
        if after and after.lower in ("of", "at") and self._linked(at, end) is not None:
            return None
        if last in INTERNAL.members and self._reaches_firm(end):
            return None
        capital = all(is_capital(token) or token.lower in AND for token in phrase)
        leads = is_top(self._tokens, at - 1) and len(phrase) > 1
        if capital and (leads or self._tokens[at].lower == "at"):
            return [self._passage.words(here, end)], end
        definite = here > at + 1 or (is_capital(phrase[0]) and len(phrase) > 1)
        return self._unnamed(at, here, end) if definite and self._tokens[at].lower != "in" else None

    def _reaches_firm(self, at: int) -> bool:
        """Whether after a field an organisation follows: `(the department) of foreign trade of Halden`."""
        for _ in range(_HOPS):
            link = self._passage.token(at)
            if link is None or link.lower not in ("of", "at", "for", "in"):
                break
            here = self._passage.past(at + 1, ARTICLES)
            token = self._passage.token(here)
            if token is not None and token.kind == "ORG":
                return True
            at = self._fields.noun_phrase(here)
        return False

    def _unnamed(self, at: int, here: int, end: int) -> Firms | None:
        """An organisation that is no name: in words, or the one that they stand for."""
        words, last = self._passage.words(here, end), self._tokens[end - 1].lower
        internal = last in INTERNAL.members and self._tokens[at - 1].lower == "head"
        if internal and self._focus.spoken_of(at):
            return None
        bare = end == here + 1 and self._tokens[at + 1].lower in ("the", "its")
        if bare and last in FIRMS.members & UNITS.members and (called := self._focus.called(at, last)):
            return [called], end
        if last in FIRMS.members - UNITS.members and words.casefold() not in _UNNAMED:
            called = self._focus.called(at, last)
            if called is None and last in BODIES.members and end > here + 1:
                return [words], end
            return [called or self._focus.spoken_of(at, near=True) or words], end
        return ([words], end) if last in UNITS.members or words.casefold() in _UNNAMED else None

    def _firms(self, at: int, *, both: bool = False) -> Firms:
        """The organisations at `at`: one, `A's B` as B, or `A and B`."""
        named = self._focus.named
        after, further, beyond = (self._passage.token(at + n) for n in (1, 2, 3))
        if after is None or further is None or further.kind != "ORG":
            return [named(self._tokens[at])], at + 1
        if after.kind == "possessive":
            return [named(further)], at + 3
        if after.lower in AND and (both or beyond is None or beyond.text in _ENDS):
            return [named(self._tokens[at]), named(further)], at + 3
        return [named(self._tokens[at])], at + 1
