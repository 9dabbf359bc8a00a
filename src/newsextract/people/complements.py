"""What follows a title: the organisation (`of Halden`, `, Halden`), or words that belong to the title.

    complement = ("of" | "at" | "for" | …) (ORG | LOC | words) | "," ORG | "(" words ")" | Capitals
"""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.people.focus import Focus
from newsextract.people.tables import BOARDS, BODIES, COMMITTEES, FIRMS, INTERNAL, MODIFIERS, NATIONAL, UNITS
from newsextract.people.title import AND, is_capital, is_head, is_public, is_stop, is_top, title_end
from newsextract.people.tokens import Passage, Token
from newsextract.people.verbs import PAST_FORMS

ARTICLES = frozenset(("the", "a", "an", "its", "his", "her", "their", "our"))
_LINKS = frozenset(("of", "at", "for", "with", "in", "from", "to", "on", "bei", "chez"))
_DASHES = frozenset("-–—|,\n")
_ENDS = frozenset(".,;:)!?\n\"”“|/–—")
_FIELD_DASHES = frozenset("-–")
_CLOSING = frozenset(";)\n\"”")
_FIELDS = MODIFIERS.members | UNITS.members | INTERNAL.members | {"sales", "marketing", "development"}
_LONGEST = 7  # tokens of a complement
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

    def read(self, begin: int, end: int, *, owned: bool) -> tuple[list[str], int, int]:
        """The organisations after the title that ends at `end`, the title's end, and the index after all.

        `owned`: its organisation stood before it, so that none is looked for.
        """
        for _ in range(_MOST):
            if end >= len(self._tokens):
                break
            if not owned and (found := self._organisation(begin, end)):
                return found[0], end, found[1]
            further = self._part_of_title(end)
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
        field = any(token.lower in _FIELDS or is_head(token) or token.kind == "LOC" for token in run)
        return None if field else ([self._passage.words(at + 1, end)], end)

    def _capitals(self, at: int) -> int:
        """The index after the capitalised words from `at` on, `and` and `&` between them."""
        here = at
        while (token := self._passage.token(here)) and here < at + _LONGEST:
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
            return None if is_part else self._firms(here)
        if token.kind == "LOC":
            return self._place(begin, at, here)
        return self._in_words(at, here)

    def _is_portfolio(self, begin: int, at: int, firm: Token) -> bool:
        """Whether what was taken for a name is a minister's field: `Minister for Roads and Highways`."""
        if self._tokens[at].lower not in ("of", "for"):
            return False
        minister = any(token.lower in NATIONAL.members for token in self._tokens[begin:at])
        return minister and UNITS.members.isdisjoint(firm.lower.split())

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
        public = link in ("of", "for", "in") and is_public(self._tokens[begin:at])
        ends = link == "at" and (after is None or after.text in _ENDS)
        return ([self._tokens[here].text], here + 1) if public or ends else None

    def _in_words(self, at: int, here: int) -> Firms | None:
        """`of the association`, `of the pickup division`, `at the union Oster`, `of Halden Street Launch`."""
        end = self._noun_phrase(here)
        phrase = self._tokens[here:end]
        if not phrase or self._is_internal_body(phrase):
            return None
        last, after = phrase[-1].lower, self._passage.token(end)
        if after and after.kind == "ORG" and last in FIRMS.members | UNITS.members:
            return self._firms(end)
        if after and after.lower in ("of", "at") and self._linked(at, end) is not None:
            return None
        capital = all(is_capital(token) or token.lower in AND for token in phrase)
        leads = is_top(self._tokens, at - 1) and len(phrase) > 1
        if capital and (leads or self._tokens[at].lower == "at"):
            return [self._passage.words(here, end)], end
        definite = here > at + 1 or (is_capital(phrase[0]) and len(phrase) > 1)
        return self._unnamed(at, here, end) if definite and self._tokens[at].lower != "in" else None

    def _is_internal_body(self, phrase: Sequence[Token]) -> bool:
        """Whether a title's complement is a board or committee: `of the board of directors`."""
        if any(token.lower in BOARDS.members for token in phrase):
            return True
        return " ".join(token.lower for token in phrase) in COMMITTEES.members

    def _unnamed(self, at: int, here: int, end: int) -> Firms | None:
        """An organisation that is no name: in words, or the one that they stand for."""
        words, last = self._passage.words(here, end), self._tokens[end - 1].lower
        internal = last in INTERNAL.members and self._tokens[at - 1].lower == "head"
        if internal and self._focus.spoken_of(at):
            return None
        if last in FIRMS.members - UNITS.members and words.casefold() not in _UNNAMED:
            called = self._focus.called(at, last)
            if called is None and last in BODIES.members and end > here + 1:
                return [words], end
            return [called or self._focus.spoken_of(at, near=True) or words], end
        return ([words], end) if last in UNITS.members or words.casefold() in _UNNAMED else None

    def _firms(self, at: int) -> Firms:
        """The organisations at `at`: one, `A's B` as B, or `A and B`."""
        named = self._focus.named
        after, further, beyond = (self._passage.token(at + n) for n in (1, 2, 3))
        if after is None or further is None or further.kind != "ORG":
            return [named(self._tokens[at])], at + 1
        if after.kind == "possessive":
            return [named(further)], at + 3
        if after.lower in AND and (beyond is None or beyond.text in _ENDS):
            return [named(self._tokens[at]), named(further)], at + 3
        return [named(self._tokens[at])], at + 1

    def _part_of_title(self, at: int) -> int | None:
        """The index after a complement that belongs to the title; None if there is none."""
        token = self._tokens[at]
        if token.text == "(":
            return self._bracket(at)
        if token.text == "," or (token.text in _FIELD_DASHES and is_capital(self._tokens[at - 1])):
            return self._field(at)
        if token.kind in ("word", "LOC") and token.text[0].isupper() and not is_stop(token):
            return at + 1 if is_capital(self._tokens[at - 1]) and not is_head(token) else None
        following = self._passage.token(at + 1)
        if token.lower == "in":
            return at + 2 if following and following.lower in ("charge", "chief") else None
        if token.lower in ("responsible", "accountable"):
            return self._subject(at + 1) if following and following.lower == "for" else None
        if token.lower == "to":
            return self._subject(at) if following and following.kind == "LOC" else None
        return self._subject(at) if token.lower in ("of", "for", "at") else None

    def _subject(self, at: int) -> int | None:
        """`of research`, `for heavy vehicles`, `of the board of directors`, `of Europe`."""
        here = self._passage.past(at + 1, ARTICLES)
        token = self._passage.token(here)
        if token is not None and token.kind == "LOC":
            return self._rest(here + 1) if self._tokens[at].lower != "at" else None
        if token is not None and token.kind == "ORG":
            return self._rest(here + 1)  # a minister's field or a division: otherwise its title
        end = self._noun_phrase(here)
        if end == here:
            return None
        after = self._passage.token(end)
        board = self._is_internal_body(self._tokens[here:end])
        goes_on = after is not None and after.lower in ("of", "at", "for")
        internal = self._tokens[end - 1].lower in INTERNAL.members
        return end if board or goes_on or internal or here == at + 1 else None

    def _rest(self, at: int) -> int:
        """Past the capitals that go on with a name: `of U.S. Group Benefits`, `of Halden Pay and Wallet`."""
        here = at
        while (token := self._passage.token(here)) and here < at + _LONGEST:
            following = self._passage.token(here + 1)
            joins = token.lower in AND and following is not None and _is_named(following)
            if not (joins or _is_named(token)) or (joins and self._opens_title(here + 1)):
                break
            here += 1
        return here

    def _opens_title(self, at: int) -> bool:
        return title_end(self._tokens, at, before_name=True) is not None

    def _bracket(self, at: int) -> int | None:
        """`(operations)` after a title."""
        for here in range(at + 1, min(len(self._tokens), at + _LONGEST)):
            token = self._tokens[here]
            if token.text == ")":
                return here + 1 if here > at + 1 else None
            if (token.kind != "word" and token.text != "&") or token.text.isdigit():
                return None
        return None

    def _field(self, at: int) -> int | None:
        """`, Investor Relations,` after a title: a run of capitals that another comma or the line ends.

        In lower case it is one if an organisation follows: `, global supply chain and quality, Halden`.
        """
        here = at + 1
        while (token := self._passage.token(here)) and here < at + _LONGEST:
            joins = token.lower in AND
            if (joins and self._opens_title(here + 1)) or is_head(token) or not (_is_noun(token) or joins):
                break
            here += 1
        if here == at + 1 or not (token is None or token.text in ",;\n(" or token.lower in AND):
            return None
        run = self._tokens[at + 1 : here]
        if run[-1].lower in AND:
            return None
        capitals = all(is_capital(word) or word.lower in AND for word in run)
        if capitals and (is_capital(self._tokens[at - 1]) or (token is not None and token.lower in AND)):
            return here
        after = self._passage.token(here + 1)
        return here if token is not None and token.text == "," and after and after.kind == "ORG" else None

    def _noun_phrase(self, at: int) -> int:
        """The index after the words from `at` that can be one noun phrase; `at` itself if there is none."""
        here = at
        while (token := self._passage.token(here)) and here < at + _LONGEST and token.lower not in PAST_FORMS:
            inner = here > at and (self._is_plural_possessive(here) or self._joins(here))
            if not inner and not _is_noun(token):
                break
            here += 1
        return here

    def _is_plural_possessive(self, at: int) -> bool:
        """The sign in `the dealers' association`."""
        return self._tokens[at].text in "'’" and self._tokens[at - 1].lower.endswith("s")

    def _joins(self, at: int) -> bool:
        """Whether `and`, or a comma before `… and`, goes on with the same list of nouns."""
        following, after = self._passage.token(at + 1), self._passage.token(at + 2)
        if following is None or following.kind != "word" or is_stop(following):
            return False
        if self._tokens[at - 1].lower in FIRMS.members | UNITS.members:
            return False
        comma = self._tokens[at].text == "," and after is not None and after.lower in AND
        joins = comma or self._tokens[at].lower in AND
        return joins and not self._opens_title(at + 1)


def _is_named(token: Token) -> bool:
    return token.kind in ("ORG", "LOC") or is_capital(token)


def _is_noun(token: Token) -> bool:
    return token.kind == "word" and not is_stop(token) and not token.text[0].isdigit()
