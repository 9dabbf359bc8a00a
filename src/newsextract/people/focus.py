"""The organisation that the text speaks of where it names none: `its chairman`, `the company`, a bare `CEO`.

Of those that the paragraph has named so far, and the one that the article names most, the one with the
highest sum of how often the article and the paragraph name it, and whether it opens the sentence or the
paragraph.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from functools import cache

import pycountry

from newsextract.names.tables.cues import EXCHANGES
from newsextract.names.tables.organisations import MEDIA
from newsextract.names.tables.places import COUNTRIES, EXACT_COUNTRIES
from newsextract.people.bodies import AUTHORITIES
from newsextract.people.tokens import Token

Span = tuple[int, int]
_FARTHEST = 120  # tokens back in which a paragraph is looked at: bounds the work on text without line ends
_NEAR = 12  # tokens back in which `its` can stand for words
_IN_PARAGRAPH = 1
_OPENS_SENTENCE = 1
_OPENS_PARAGRAPH = 2
_JUST_BEFORE = 6
_IN_LEAD = 2
_LEAD = 60  # tokens
_BYSTANDER = -5  # what a news agency or stock exchange starts with
_ENDS = frozenset(".!?\n")


@cache
def _bystanders() -> frozenset[str]:
    """Organisations that articles name as their sources, not as what they are about."""
    return frozenset((*MEDIA.entries, *EXCHANGES.entries))


@cache
def _countries() -> frozenset[str]:
    return frozenset((*COUNTRIES.entries, *EXACT_COUNTRIES.entries, *(c.name for c in pycountry.countries)))


def is_authority(name: str) -> bool:
    """Whether an organisation's name is an authority's, which has no chief executive."""
    return not AUTHORITIES.members.isdisjoint(name.casefold().split())


class Focus:
    """Answers for one article which organisation or place is meant at a token."""

    def __init__(self, tokens: Sequence[Token], ids: Mapping[Span, str]) -> None:
        self._tokens = tokens
        self._ids = ids
        firms = [self.named(token) for token in tokens if token.kind == "ORG"]
        self._weights: Counter[str] = Counter(firms)
        self._governed: dict[bool, str | None] = {}
        self._places = Counter(token.text for token in tokens if token.kind == "LOC")
        for token in tokens:
            if token.kind == "ORG" and token.text in _bystanders():
                self._weights[self.named(token)] = _BYSTANDER
        for firm in {self.named(token) for token in tokens[:_LEAD] if token.kind == "ORG"}:
            self._weights[firm] += _IN_LEAD
        self._top = max(self._weights, key=lambda firm: self._weights[firm], default=None)
        firms = [name for name in self._weights if not is_authority(name)]
        self._top_firm = max(firms, key=lambda firm: self._weights[firm], default=self._top)
        self._in_quotes: frozenset[int] | None = None
        self._sentences = _begins(tokens, _ENDS)
        self._paragraphs = _begins(tokens, frozenset("\n"))

    def named(self, token: Token) -> str:
        """The id of an organisation's mention."""
        return self._ids.get((token.start, token.end), token.text)

    def is_country(self, place: Token) -> bool:
        """Whether a place's mention is a country."""
        return place.text in _countries()

    def written(self, names: Sequence[str]) -> str:
        """Of a country's names the one that the article uses, the first if it uses none."""
        return max(names, key=lambda name: self._places[name])

    def place(self, *, country: bool) -> str | None:
        """The place of a government's title: the one named most in the article, None if none is."""
        if country not in self._governed:
            named = {place: n for place, n in self._places.items() if (place in _countries()) == country}
            self._governed[country] = max(named, key=lambda place: named[place], default=None)
        return self._governed[country]

    def _quoted(self, at: int) -> bool:
        """Whether token `at` stands between quotation marks."""
        if self._in_quotes is None:
            self._in_quotes = _in_quotes(self._tokens)
        return at in self._in_quotes

    def nearest(self, at: int, kind: str = "ORG") -> str | None:
        """The last organisation (or place) before token `at` in its sentence, but for quoted words."""
        begin = max(_last(self._sentences, at), at - _FARTHEST)
        for here in range(at - 1, begin - 1, -1):
            if self._tokens[here].kind == kind and not self._quoted(here):
                return self.named(self._tokens[here])
        return None

    def called(self, at: int, noun: str) -> str | None:
        """The last organisation before token `at` in whose name a noun stands: `the ministry`."""
        for token in reversed(self._tokens[max(0, at - _FARTHEST) : at]):
            if token.kind == "ORG" and noun in token.lower.split():
                return self.named(token)
        return None

    def body(self, at: int, nouns: Set[str]) -> int | None:
        """The noun of a body that is no name, if one stands nearer before token `at` than an organisation."""
        begin = max(_last(self._sentences, at), at - _NEAR)
        for here in range(at - 1, begin - 1, -1):
            token = self._tokens[here]
            if token.kind == "ORG":
                break
            if token.kind == "word" and token.lower in nouns and not self._quoted(here):
                return here
        return None

    def spoken_of(self, at: int, *, near: bool = False, firm: bool = False) -> str | None:
        """The organisation that the text is about at token `at`; `near`: that `its` there stands for.

        `firm`: no authority, if the text names any other.
        """
        paragraph = max(_last(self._paragraphs, at), at - _FARTHEST)
        sentence = max(_last(self._sentences, at), at - _FARTHEST)
        found: Counter[str] = Counter()
        for begin, bonus in ((paragraph, _OPENS_PARAGRAPH), (sentence, _OPENS_SENTENCE)):
            firms = [self.named(token) for token in self._tokens[begin:at] if token.kind == "ORG"]
            firms = [name for name in firms if not (firm and is_authority(name))]
            if firms:
                found[firms[0]] += bonus
            if begin == paragraph:
                found.update({firm: n * _IN_PARAGRAPH for firm, n in Counter(firms).items()})
        if near and sentence > paragraph:
            before = _last(self._sentences, sentence - 1)
            name = next((self.named(t) for t in self._tokens[before:sentence] if t.kind == "ORG"), None)
            if name is not None:
                found[name] += _JUST_BEFORE
        if (top := self._top_firm if firm else self._top) is not None:
            found[top] += 0  # so that it is among them
        return max(found, key=lambda name: found[name] + self._weights[name], default=None)


def _in_quotes(tokens: Sequence[Token]) -> frozenset[int]:
    """The tokens that stand between quotation marks of one paragraph."""
    found, inside = [], False
    for at, token in enumerate(tokens):
        if token.text in "“”\"\n":
            inside = token.text == "“" or (token.text == "\"" and not inside)
        elif inside:
            found.append(at)
    return frozenset(found)


def _begins(tokens: Sequence[Token], ends: frozenset[str]) -> list[int]:
    return [0, *(at + 1 for at, token in enumerate(tokens) if token.text in ends)]


def _last(begins: Sequence[int], at: int) -> int:
    return begins[max(0, bisect_left(begins, at + 1) - 1)]
