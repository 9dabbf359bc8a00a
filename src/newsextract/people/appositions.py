"""Which organisation the text has called `the lender`, `the coach operator`: the one beside that noun.

    Halden, a long-haul coach operator, …   Larkmere trailer builder Halden   Halden is a maker of axles
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from newsextract.people.bodies import BODIES, FIRMS, UNITS
from newsextract.people.focus import Focus
from newsextract.people.title import is_stop
from newsextract.people.tokens import Passage

_NOUNS = FIRMS.members | UNITS.members | BODIES.members
_PHRASE = 10  # tokens of the noun phrase beside a name
_OPENS = frozenset(("a", "an", "the", "one", "its"))
_WITHIN = frozenset(("word", "LOC", "possessive"))
_COPULAS = frozenset(("is", "was", "remains", "becomes", "became"))


class Appositions:
    """The organisations by the nouns that stand beside them in apposition, in order of the text."""

    def __init__(self, passage: Passage, focus: Focus) -> None:
        self._passage = passage
        self._focus = focus

    def last(self, at: int, noun: str) -> str | None:
        """The organisation that was called so last before token `at`."""
        found = self._by_noun.get(noun, [])
        here = bisect_left(found, (at, ""))
        return found[here - 1][1] if here else None

    def beside(self, noun: int) -> str | None:
        """The organisation that the noun at a token describes."""
        found = self._by_noun.get(self._passage.tokens[noun].lower, [])
        here = bisect_left(found, (noun, ""))
        return found[here][1] if here < len(found) and found[here][0] == noun else None

    @cached_property
    def _by_noun(self) -> dict[str, list[tuple[int, str]]]:
        found: dict[str, list[tuple[int, str]]] = {}
        for at, token in enumerate(self._passage.tokens):
            if token.kind != "ORG":
                continue
            for noun in (self._before(at), self._after(at)):
                if noun is not None:
                    where = (noun, self._focus.named(token))
                    found.setdefault(self._passage.tokens[noun].lower, []).append(where)
        return {noun: sorted(places) for noun, places in found.items()}

    def _before(self, at: int) -> int | None:
        """`trailer builder Halden`."""
        noun = self._passage.token(at - 1)
        return at - 1 if noun is not None and noun.kind == "word" and noun.lower in _NOUNS else None

    def _after(self, at: int) -> int | None:
        """`Halden, the coach operator`, `Halden is a coach operator`: the first noun that ends a phrase."""
        link, article = self._passage.token(at + 1), self._passage.token(at + 2)
        if link is None or article is None or not (link.text == "," or link.lower in _COPULAS):
            return None
        if article.lower not in _OPENS and article.kind != "LOC":
            return None
        for here in range(at + 3, at + 3 + _PHRASE):
            token, following = self._passage.token(here), self._passage.token(here + 1)
            if token is None or token.kind not in _WITHIN or token.lower in ("who", "that"):
                break
            ends = following is None or following.kind != "word" or is_stop(following)
            if token.lower in _NOUNS and ends:
                return here
        return None
