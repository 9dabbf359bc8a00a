"""What follows a title: the organisation (`of Halden`, `, Halden`), or words that belong to the title.

    complement = ("of" | "at" | "for" | …) (ORG | LOC | words) | "," ORG | "(" words ")" | Capitals
"""

from __future__ import annotations

from newsextract.people.focus import Focus
from newsextract.people.tables import BOARDS, FIRMS, INTERNAL, UNITS
from newsextract.people.title import AND, is_capital, is_head, is_public, is_stop, is_top, title_end
from newsextract.people.tokens import Passage, Token

ARTICLES = frozenset(("the", "a", "an", "its", "his", "her", "their", "our"))
_LINKS = frozenset(("of", "at", "for", "with", "in", "from", "to", "on"))
_DASHES = frozenset("-–—|,\n")
_ENDS = frozenset(".,;:)!?\n\"”“|/–—")
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
            return self._after_sign(at)
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

    def _linked(self, begin: int, at: int) -> Firms | None:
        """`of the Larkmere-based Halden`, `of Larkmere`, `of the association`."""
        here = self._past_base(self._passage.past(at + 1, ARTICLES))
        token = self._passage.token(here)
        if token is None:
            return None
        if token.kind == "ORG":
            return self._firms(here)
        if token.kind == "LOC":
            return self._place(begin, at, here)
        return self._in_words(at, here)

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
        if not phrase or any(token.lower in BOARDS.members for token in phrase):
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

    def _unnamed(self, at: int, here: int, end: int) -> Firms | None:
        """An organisation that is no name: in words, or the one that they stand for."""
        words, last = self._passage.words(here, end), self._tokens[end - 1].lower
        internal = last in INTERNAL.members and self._tokens[at - 1].lower == "head"
        if internal and self._focus.spoken_of(at):
            return None
        if last in FIRMS.members - UNITS.members and words.casefold() not in _UNNAMED:
            return [self._focus.spoken_of(at, near=True) or words], end
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
        if token.text == ",":
            return self._field(at)
        if token.kind in ("word", "LOC") and token.text[0].isupper() and not is_stop(token):
            return at + 1 if is_capital(self._tokens[at - 1]) and not is_head(token) else None
        if token.lower == "in":
            charge = self._passage.token(at + 1)
            return at + 2 if charge and charge.lower in ("charge", "chief") else None
        return self._subject(at) if token.lower in ("of", "for", "at") else None

    def _subject(self, at: int) -> int | None:
        """`of research`, `for heavy vehicles`, `of the board of directors`, `of Europe`."""
        here = self._passage.past(at + 1, ARTICLES)
        token = self._passage.token(here)
        if token is not None and token.kind == "LOC":
            return here + 1 if self._tokens[at].lower != "at" else None
        end = self._noun_phrase(here)
        if end == here:
            return None
        after = self._passage.token(end)
        board = any(t.lower in BOARDS.members for t in self._tokens[here:end])
        goes_on = after is not None and after.lower in ("of", "at", "for")
        internal = self._tokens[end - 1].lower in INTERNAL.members
        return end if board or goes_on or internal or here == at + 1 else None

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
        """`, Investor Relations,` after a title: a run of capitals that another comma or the line ends."""
        here = at + 1
        while (token := self._passage.token(here)) and here < at + _LONGEST:
            if is_head(token) or not (is_capital(token) or token.lower in AND):
                break
            here += 1
        ends = token is None or token.text in ",;\n("
        return here if here > at + 1 and ends and is_capital(self._tokens[at - 1]) else None

    def _noun_phrase(self, at: int) -> int:
        """The index after the words from `at` that can be one noun phrase; `at` itself if there is none."""
        here = at
        while (token := self._passage.token(here)) and here < at + _LONGEST:
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
        return joins and title_end(self._tokens, at + 1, before_name=True) is None


def _is_noun(token: Token) -> bool:
    return token.kind == "word" and not is_stop(token) and not token.text[0].isdigit()
