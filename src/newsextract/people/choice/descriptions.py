"""What an article calls its organisations: `Halden, a union`, `Italy's Halden`, `Halden of Larkmere`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property

from newsextract.people.choice import kinds
from newsextract.people.choice.countries import country_of
from newsextract.people.words.bodies import BODIES, FIRMS, UNITS
from newsextract.people.words.nations import nation
from newsextract.people.words.tokens import Token

_BEFORE = 5  # tokens of the noun phrase before a name
_BEHIND = 8  # tokens of one in apposition, after its article
_OPENING = frozenset(("a", "an", "the", "its", "their", "owned", "jointly", "equally"))
_NAMING = frozenset(("called", "named", "be", "to", "is"))
_BY_NOUN = 10  # more than any description has words
_STEM = 5  # letters from which a name that begins another says that they belong together
_BRACKET = 8  # tokens of one behind a name that is passed over
_COPULAS = frozenset(("is", "was"))
_PLACING = frozenset(("of", "in", "from", ","))
_BREAKS = frozenset(("of", "in", "that", "which", "with", "said", "by", "from", "at", "and", "who", "where"))
_WITHIN = frozenset(("word", "LOC", "possessive", "ORDINAL", "QUANTITY", "PERCENT"))
_FIRMS = FIRMS.members | UNITS.members | BODIES.members
_SIGNS = frozenset("'’-:")
# What descriptions of all kinds share.
_COMMON = frozenset((
    "a", "an", "the", "its", "their", "his", "her", "our", "that", "this", "of", "and", "for", "at", "in",
    "new", "company", "firm", "old", "former", "big", "large", "small", "local", "state", "global", "world",
))  # fmt: skip


# Any organisation may be called so.
_ANY = frozenset(("group", "business", "corporation", "organisation", "organization", "enterprise", "other"))


def sets_apart(called: Sequence[Token]) -> bool:
    """Whether a firm's description says more than that it is one: `the Larkmere firm`, `the operator`."""
    if not called or called[-1].lower not in FIRMS.members - UNITS.members - BODIES.members:
        return False
    return not set(_named(called)) <= _COMMON | _ANY


class Descriptions:
    """The words by which the organisations at some tokens are called, in their names and beside them."""

    def __init__(self, tokens: Sequence[Token], firms: Mapping[int, str]) -> None:
        self._tokens = tokens
        self._firms = firms
        self._kinds: dict[str, Set[str]] = {}

    def kinds(self, firm: str) -> Set[str]:
        """The names of the kinds that an organisation is of."""
        if firm not in self._kinds:
            self._kinds[firm] = kinds.told_by(self._words[firm])
        return self._kinds[firm]

    def likeness(self, firm: str, called: Sequence[Token]) -> int:
        """How well a description fits an organisation, 0 if not: by its noun, by other words, by the kind.

        What stands before a body's noun sets it apart: `the dockers' union` is no other union.
        """
        words, own = set(_named(called)) - _COMMON, self._words[firm]
        noun = called[-1].lower if called else ""
        shared = words & own
        apart, is_body = words - {noun}, noun in BODIES.members
        if is_body and apart and not apart & own and own.isdisjoint(kinds.FOREIGN):
            return 0
        if noun in shared:
            return _BY_NOUN + len(shared)
        if shared and not is_body:
            return 1 + len(shared)
        if any(_begins(token, own) for token in called):
            return 1
        told = kinds.told_by((noun,) if is_body else words)
        return int(not told.isdisjoint(self.kinds(firm)))

    def is_in(self, firm: str, places: Set[str]) -> bool:
        """Whether an organisation is called after one of some places: `Halden of Larkmere`."""
        return not places.isdisjoint(self._words[firm])

    @cached_property
    def _words(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for at, firm in self._firms.items():
            found[firm] |= {*self._tokens[at].lower.replace("-", " ").split(), *self._beside(at)}
        for firm in _ventures(found):
            found[firm].add("venture")
        return found

    def _beside(self, at: int) -> set[str]:
        found = self._before(at) | self._before_comma(at)
        behind = self._past_bracket(at + 1)
        sign, opening = (self._lower(behind + n) for n in (0, 1))
        if self._lower(at + 1) == "(":
            found |= self._phrase(self._ahead(at + 2, _BEHIND))
        if sign in (",", *_COPULAS) and opening in _OPENING:
            return found | self._phrase(self._ahead(behind + 1, _BEHIND))
        return found | self._place(behind + 1) if sign in _PLACING else found

    def _before(self, at: int) -> set[str]:
        """The words of `the Swedish axle maker Halden`, `Italy's Halden`."""
        words = self._phrase(range(at - 1, max(-1, at - 1 - _BEFORE), -1))
        head = self._lower(at - 1)
        if head in kinds.WORDS or head in _FIRMS:
            return words
        return words - kinds.WORDS

    def _lower(self, at: int) -> str:
        return self._tokens[at].lower if 0 <= at < len(self._tokens) else ""

    def _ahead(self, at: int, most: int) -> range:
        return range(at, min(len(self._tokens), at + most))

    def _before_comma(self, at: int) -> set[str]:
        """The nouns of `a joint venture, Halden`, `the venture, to be called Halden`."""
        before = range(at - 1, max(-1, at - 1 - _BEFORE), -1)
        comma = next((here for here in before if self._lower(here) not in _NAMING), at)
        if self._lower(comma) != ",":
            return set()
        words = self._phrase(range(comma - 1, max(-1, comma - 1 - _BEFORE), -1))
        return words & kinds.WORDS

    def _past_bracket(self, at: int) -> int:
        """The index after the bracket that opens at a token, if it is a short one."""
        if self._lower(at) == "(":
            for here in self._ahead(at, _BRACKET):
                if self._tokens[here].text == ")":
                    return here + 1
        return at

    def _place(self, at: int) -> set[str]:
        placed = at < len(self._tokens) and self._tokens[at].kind == "LOC"
        return set(_placed(self._tokens[at])) if placed else set()

    def _phrase(self, indices: range) -> set[str]:
        """The words among tokens, up to the end of the noun phrase, and the countries of its adjectives."""
        inside: list[Token] = []
        for here in indices:
            token = self._tokens[here]
            if token.lower in _PLACING and indices.step > 0:
                return {*_named(inside), *self._place(here + 1)}  # `a firm from Freedonia which …`
            if (token.kind not in _WITHIN and token.text not in _SIGNS) or token.lower in _BREAKS:
                break
            inside.append(token)
        return set(_named(inside))


def _named(tokens: Iterable[Token]) -> Iterator[str]:
    """The words of a noun phrase; an adjective of a country as the country too."""
    for token in tokens:
        if token.kind == "LOC":
            yield from _placed(token)
        elif token.kind == "word":
            yield from token.lower.split("-")
            yield from (name.casefold() for name in nation([token.text]) or ())


def _begins(called: Token, own: Set[str]) -> bool:
    """Whether a name of a description is the beginning of a word of an organisation: `Lark` of `Larkia`."""
    name = called.kind == "LOC" or (called.kind == "word" and called.text[0].isupper())
    return name and len(called.text) >= _STEM and any(word.startswith(called.lower) for word in own)


def _placed(place: Token) -> Iterator[str]:
    """A place and its country: `the Freedonian firm` is also the one of Larkmere, Freedonia's capital."""
    yield place.lower
    yield from (name.casefold() for name in country_of(place.text) or ())


def _ventures(firms: Iterable[str]) -> Iterator[str]:
    """The organisations in whose names two others' first words stand: `Halden Oster Trucks`."""
    words = {firm: firm.casefold().replace("-", " ").split() for firm in firms}
    bearers = Counter(own[0] for own in words.values() if own)
    for firm, own in words.items():
        lent = {word for word in own if bearers[word] > (word == own[0])}
        if len(lent - kinds.WORDS) > 1:
            yield firm
