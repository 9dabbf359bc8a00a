"""Which organisation or place the text speaks of where it names none: `its chairman`, a bare `CEO`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from functools import cache, cached_property

import pycountry

from newsextract.names.tables.places import COUNTRIES, EXACT_COUNTRIES
from newsextract.people.choice.countries import Countries
from newsextract.people.choice.descriptions import sets_apart
from newsextract.people.choice.evidence import Evidence, Question
from newsextract.people.choice.passages import Passages
from newsextract.people.words.tokens import Token

Span = tuple[int, int]
_FARTHEST = 400  # tokens back in which a name is looked for: bounds the work
_POINTING = frozenset(("that", "this"))
_OBLIQUE = frozenset(("of", "by", "with", "from", "in", "to", "at", "for", "and"))
_MINISTRIES = frozenset(("ministry", "department", "ministère", "ministerio", "ministério", "ministero"))
_NEAR = 12  # tokens back in which `its` can stand for words


@cache
def _countries() -> frozenset[str]:
    return frozenset((*COUNTRIES.entries, *EXACT_COUNTRIES.entries, *(c.name for c in pycountry.countries)))


class Focus:
    """Answers for one article which organisation or place is meant at a token."""

    def __init__(self, tokens: Sequence[Token], ids: Mapping[Span, str]) -> None:
        self._tokens = tokens
        self._ids = ids
        self._places = Counter(token.text for token in tokens if token.kind == "LOC")
        self._passages = Passages(tokens)

    def named(self, token: Token) -> str:
        """The id of an organisation's mention."""
        return self._ids.get((token.start, token.end), token.text)

    def is_country(self, place: Token) -> bool:
        """Whether a place's mention is a country."""
        return place.text in _countries()

    def written(self, names: Sequence[str]) -> str:
        """Of a country's names the one that the article uses, the first if it uses none."""
        return max(names, key=lambda name: self._places[name])

    @cached_property
    def country(self) -> str | None:
        """The country that the article names most, None if it names none."""
        named = (place for place in self._places if place in _countries())
        return max(named, key=lambda place: self._places[place], default=None)

    def nearest(self, at: int, kind: str = "ORG") -> str | None:
        """The last organisation (or place) before token `at` in its sentence, but for quoted words."""
        begin = self._passages.sentence(at)
        for here in range(at - 1, begin - 1, -1):
            if self._tokens[here].kind == kind and here not in self._passages.quoted:
                return self.named(self._tokens[here])
        return None

    def nearest_country(self, at: int) -> str | None:
        """The last country before token `at` in its sentence."""
        for here in range(at - 1, self._passages.sentence(at) - 1, -1):
            token = self._tokens[here]
            if token.kind == "LOC" and self.is_country(token):
                return token.text
        return None

    def sentence(self, at: int) -> Span:
        """The first token of the sentence of token `at`, and the one behind its last."""
        return self._passages.sentence(at), self._passages.rest(at)[1]

    def subject(self, at: int) -> str | None:
        """The organisation with which the sentence of token `at` opens, else the last one before."""
        begin = self._passages.sentence(at)
        for here in range(begin, at - 1):
            token, before, after = (self._tokens[max(0, here + n)] for n in (0, -1, 1))
            if token.kind != "ORG" or here in self._passages.quoted or before.text == "(":
                continue  # the agency of a dateline
            if after.kind == "possessive" or (here > begin and before.lower in _OBLIQUE):
                break
            return self.named(token)
        return self.nearest(at)

    def meant(self, at: int, called: Sequence[Token]) -> str | None:
        """The organisation for which a definite noun phrase at token `at` stands: `the (Larkmere mill)`.

        The nearest before it of those that the words fit best.
        """
        like = self._known.descriptions.likeness
        back = reversed(self._tokens[max(0, at - _FARTHEST) : at])
        near = dict.fromkeys(self.named(token) for token in back if token.kind == "ORG")
        firm = max(near, key=lambda firm: like(firm, called), default=None)
        if firm is not None and like(firm, called):
            return firm
        if self._tokens[at - 1].lower in _POINTING:
            return next(iter(near), None)  # `that company`: the one named last
        return self.spoken_of(at, described=True) if sets_apart(called) else None

    def body(self, at: int, nouns: Set[str]) -> int | None:
        """The noun of a body that is no name, if one stands nearer before token `at` than an organisation."""
        begin = max(self._passages.sentence(at), at - _NEAR)
        for here in range(at - 1, begin - 1, -1):
            token = self._tokens[here]
            if token.kind == "ORG":
                break
            if token.kind == "word" and token.lower in nouns and here not in self._passages.quoted:
                return here
        return None

    def spoken_of(
        self, at: int, title: Sequence[Token] = (), *, described: bool = False
    ) -> str | None:
        """The organisation whose `title` stands at token `at` without one; None if the article names none."""
        return self._known.choose(Question(at, tuple(title), described))

    def ministry(self, at: int) -> str | None:
        """The first ministry that the sentence of token `at` names, also behind it."""
        for token in self._tokens[self._passages.sentence(at) : self._passages.rest(at)[1]]:
            if token.kind == "ORG" and not _MINISTRIES.isdisjoint(self.named(token).casefold().split()):
                return self.named(token)
        return None

    def officer_of(self, at: int, title: Sequence[Token] = ()) -> str | None:
        """The country whose officer stands at token `at` without one, as the article writes it."""
        country = self._countries.choose(at, title)
        return None if country is None else self.written(country)

    @cached_property
    def _countries(self) -> Countries:
        return Countries(self._tokens, self._passages, self.is_country)

    @cached_property
    def _known(self) -> Evidence:  # most articles leave nothing out
        return Evidence(self._tokens, self.named, self._passages)
