"""Which country's officer is meant where no place stands beside the title: `the transport minister said`.

Told by the countries that the article names, or alludes to: by their cities and provinces, by adjectives
(`Freedonian`), and within the names of organisations (`Freedonian Road Union`).
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from typing import TypeAlias

import pycountry

from newsextract.people.choice.passages import Passages
from newsextract.people.choice.signals import COUNTRY_WEIGHTS
from newsextract.people.words.nations import CAPITALS, NATIONS, nation
from newsextract.people.words.rulers import country_with
from newsextract.people.words.tokens import Token

Country: TypeAlias = "tuple[str, ...]"  # its names
_UNIONS = frozenset(("EU", "E.U.", "European Union", "European Community"))
# Of a country with two adjectives the first row's names: `Germany`, also where it is the West German one.
_CANONICAL = {name: names for names in reversed(NATIONS.values()) for name in names}
_ALLUSIONS = 2  # to a country that is nowhere named


class Countries:
    """The countries of one article, and the signals of each at a token."""

    def __init__(
        self, tokens: Sequence[Token], passages: Passages, is_country: Callable[[Token], bool]
    ) -> None:
        self._tokens = tokens
        self._passages = passages
        self._is_country = is_country

    def choose(self, at: int, title: Sequence[Token] = ()) -> Country | None:
        """The country with the highest sum for `title` at token `at`, of equals the first; None for none."""
        sums: dict[Country, float] = dict.fromkeys(self._places, 0.0)
        for country, signal, value in self.signals(at, title):
            sums[country] += value * COUNTRY_WEIGHTS[signal]
        return max(sums, key=lambda country: sums[country], default=None)

    def signals(self, at: int, title: Sequence[Token] = ()) -> Iterator[tuple[Country, str, float]]:
        """Of each country (its names, signal, value)."""
        total = sum(map(len, self._places.values()))
        begin, (_, end) = self._passages.sentence(at), self._passages.rest(at)
        before = max(self._passages.paragraph(at), self._passages.sentence_before(at))
        office = country_with(title)
        for first, (country, places) in enumerate(self._places.items()):
            yield country, "country's share", len(places) / total
            yield country, "country first", float(first == 0)
            yield country, "country's office", float(country == office)
            yield country, "country named", float(country in self._named)
            yield country, "country in sentence", float(_any_within(places, begin, end))
            yield country, "country in sentence before", float(_any_within(places, before, begin))

    @cached_property
    def _places(self) -> dict[Country, list[int]]:
        """The tokens that tell of each country, in the order in which the article comes to them."""
        found: dict[Country, list[int]] = defaultdict(list)
        for at, token in enumerate(self._tokens):
            for country in self._told_by(at, token):
                found[country].append(at)
        return {
            country: places for country, places in found.items()
            if country in self._named or len(places) >= _ALLUSIONS
        }  # fmt: skip

    @cached_property
    def _named(self) -> Counter[Country]:
        """How often each country is named itself."""
        return Counter(
            _CANONICAL.get(token.text, (token.text,)) for token in self._tokens
            if token.kind == "LOC" and self._is_country(token) and token.text not in _UNIONS
        )  # fmt: skip

    def _told_by(self, at: int, token: Token) -> list[Country]:
        """The countries that a token tells of."""
        found: list[Country | None] = []
        if token.kind == "LOC" and self._is_country(token):
            found = [_CANONICAL.get(token.text, (token.text,))] if token.text not in _UNIONS else []
        elif token.kind == "LOC":
            found = [country_of(token.text)]
        elif token.kind == "ORG":
            found = [nation([word]) or _CANONICAL.get(word) for word in token.text.split()]
        elif token.kind == "word" and token.text[0].isupper():
            pair = nation([self._tokens[at - 1].text, token.text]) if at else None
            found = [pair or nation([token.text])]
        told = (_CANONICAL.get(country[0], country) for country in found if country)
        return list(dict.fromkeys(told))


def country_of(place: str) -> Country | None:
    """The country of a large city or a province, by its names: `Hanoi`, `Saarland`."""
    adjective = CAPITALS.get(place.title())
    return NATIONS[adjective] if adjective else _provinces().get(place)


@cache
def _provinces() -> dict[str, Country]:
    """The country of each province whose name no other country's has."""
    found: dict[str, set[Country]] = defaultdict(set)
    for part in pycountry.subdivisions:
        country = pycountry.countries.get(alpha_2=part.country_code)
        if country is None:
            continue
        name = getattr(country, "common_name", country.name)
        plain = "".join(c for c in unicodedata.normalize("NFKD", part.name) if not unicodedata.combining(c))
        for written in (part.name, plain):
            found[written].add(_CANONICAL.get(name, (name,)))
    return {place: next(iter(owners)) for place, owners in found.items() if len(owners) == 1}


def _any_within(places: Sequence[int], begin: int, end: int) -> bool:
    """Whether one of the ascending `places` is in `[begin, end)`."""
    at = bisect_left(places, begin)
    return at < len(places) and places[at] < end
