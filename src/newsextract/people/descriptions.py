"""What kind an organisation is, by its names and by what the article calls it: `Halden, a drivers' union`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from functools import cached_property

from newsextract.people import kinds
from newsextract.people.tokens import Token

_BEFORE = 5  # tokens of the noun phrase before a name
_BEHIND = 6  # tokens of one in apposition, after its article
_NOUNS = frozenset(word for kind in kinds.KINDS for word in kind.words)
_ARTICLES = frozenset(("a", "an", "the"))
_COPULAS = frozenset(("is", "was"))
_BREAKS = frozenset(("of", "in", "that", "which", "with", "said", "by", "from", "at", "and"))
_WITHIN = frozenset(("word", "LOC", "possessive", "ORDINAL", "QUANTITY"))


class Descriptions:
    """The kinds of the organisations that stand at some tokens, by their names and the nouns beside them."""

    def __init__(self, tokens: Sequence[Token], firms: Mapping[int, str]) -> None:
        self._tokens = tokens
        self._firms = firms
        self._kinds: dict[str, Set[str]] = {}

    def kinds(self, firm: str) -> Set[str]:
        """The names of the kinds that an organisation is of."""
        if firm not in self._kinds:
            self._kinds[firm] = kinds.told_by(self._words[firm])
        return self._kinds[firm]

    @cached_property
    def _words(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for at, firm in self._firms.items():
            found[firm] |= {*self._tokens[at].lower.replace("-", " ").split(), *self._beside(at)}
        return found

    def _beside(self, at: int) -> set[str]:
        before = self._phrase(range(at - 1, max(-1, at - 1 - _BEFORE), -1))
        sign, article = (self._tokens[at + n].lower if at + n < len(self._tokens) else "" for n in (1, 2))
        apposed = sign == "(" or (sign in (",", *_COPULAS) and article in _ARTICLES)
        begin = at + 3 if article in _ARTICLES else at + 2
        end = min(len(self._tokens), begin + _BEHIND)
        return before | (self._phrase(range(begin, end)) if apposed else set())

    def _phrase(self, indices: range) -> set[str]:
        """The nouns for organisations among tokens, up to the end of the noun phrase."""
        found = set()
        for here in indices:
            token = self._tokens[here]
            if token.kind not in _WITHIN and token.text not in "'’-":
                break
            if token.lower in _BREAKS:
                break
            if token.lower in _NOUNS:
                found.add(token.lower)
        return found
