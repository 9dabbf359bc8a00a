"""What a title is for: `director, Asia,`, `manager, Nordic region`; and where such a field can end."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.names.tables.places import POSTAL_CODES, REGIONS
from newsextract.people.phrases.nouns import LONGEST, Nouns
from newsextract.people.words.bodies import FIRMS, SITES
from newsextract.people.words.title import AND, is_capital, is_president
from newsextract.people.words.tokens import Passage, Token

ARTICLES = frozenset(("the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "both"))
EMPLOYING = frozenset(("for", "at", "of", "with"))
CLOSING = frozenset(",;\n(.\"”")
COMPASS = frozenset(("north", "south", "east", "west", "central"))
TERRITORIES = frozenset(("region", "area", "zone", "territory", "market", "markets", "countries"))
_REGIONS = frozenset(REGIONS.entries)
_CODES = frozenset((*POSTAL_CODES.entries, "WA", "SA", "Qld", "QLD", "VIC", "NT", "ACT", "NSW"))
_CONTINENTS = frozenset(("Europe", "Asia", "Africa", "America", "Americas", "Pacific", "East"))


class Scopes:
    """Reads the places and organisations that a title is for, and what follows them."""

    def __init__(self, passage: Passage, nouns: Nouns) -> None:
        self._passage = passage
        self._tokens = passage.tokens
        self._token = passage.token
        self._nouns = nouns

    def goes_on(self, at: int) -> bool:
        """Whether a list that a title has goes on behind an organisation: `, Halden, and Grand Challenge`."""
        comma, joined, word = (self._token(at + n) for n in range(3))
        if comma is None or joined is None or word is None or comma.text != "," or joined.lower not in AND:
            return False
        if not is_capital(word) or self._nouns.opens_title(at + 2):
            return False
        here = at + 2
        while (token := self._token(here)) and here < at + LONGEST and is_capital(token):
            here += 1
        return token is None or token.text in "\n;("

    def is_article(self, at: int) -> bool:
        """Whether an article opens the name of a region: `, The Americas,`."""
        article, place = self._token(at), self._token(at + 1)
        named = article is not None and article.lower == "the" and place is not None
        return named and place is not None and place.kind == "LOC"

    def past_link(self, at: int) -> int:
        """Past `at` and `of` behind a comma: `vice president, drilling, of Halden`."""
        link = self._token(at)
        return at + 1 if link is not None and link.lower in EMPLOYING else at

    def closes(self, at: int) -> bool:
        """Whether a field of a title can end before token `at`."""
        token = self._token(at)
        if token is None or token.text in CLOSING or token.lower in AND:
            return True
        return token.lower in EMPLOYING and self.names_firm(at + 1)

    def names_firm(self, at: int) -> bool:
        """Whether an organisation stands here: `Halden`, `the consultancy Halden`, `Larkmere's Halden`."""
        here = self._passage.past(at, ARTICLES)
        place, sign = self._token(here), self._token(here + 1)
        if place is not None and place.kind == "LOC":
            here += 2 if sign is not None and sign.kind == "possessive" else 1
        described = self._token(self._nouns.noun_phrase(here) - 1)
        if described is not None and described.lower in FIRMS.members:
            here = self._nouns.noun_phrase(here)
        firm = self._token(here)
        if firm is not None and firm.kind == "ORG":
            return True
        article, noun = self._token(at), self._token(self._passage.past(at, ARTICLES))  # `of the Company`
        definite = article is not None and article.lower == "the"
        return definite and noun is not None and noun.lower in FIRMS.members

    def is_scope(self, at: int, end: int) -> bool:
        """Whether places and organisations between `at` and `end` are what a title is for: `, Asia`."""
        run = self._tokens[at + 1 + self.is_article(at + 1) : end]
        capitals = all(is_named(token) or token.lower in AND for token in run)
        following = self._token(end)
        if not capitals:
            return False
        if not is_capital(self._tokens[at - 1]):
            return self._is_lone_scope(run, end)
        if any(token.kind == "ORG" for token in run):
            part = following is not None and following.text == "," and self.names_firm(end + 1)
            return len(run) == 1 and (part or self.goes_on(end))
        words = any(token.kind == "word" and token.lower not in AND for token in run)
        region = all(is_region(token) or token.lower in AND for token in run)
        named = following is not None and following.text != "." and self.names_firm(self.past_link(end + 1))
        return named or region or (words and not is_president(self._tokens, at - 1))

    def _is_lone_scope(self, run: Sequence[Token], end: int) -> bool:
        """Whether a place after a title in lower case is what it is for: `director, Asia,`, `, Oman, at`."""
        if len(run) > 1 and run[0].kind == "LOC" and run[1].lower in SITES.members | {"unit"}:
            return True  # `plant head, Larkmere Unit II`
        if any(token.kind != "LOC" and token.lower not in AND for token in run):
            return False
        following = self._token(end)
        region = all(is_region(token) or token.lower in AND or _is_code(token) for token in run)
        closed = following is not None and following.text == ","
        firm = self.names_firm(self.past_link(end + 1)) if closed else self.names_firm(end + 1)
        return region or (firm and len(run) == 1)


def is_named(token: Token) -> bool:
    """Whether a token is a name or has a capital."""
    return token.kind in ("ORG", "LOC") or is_capital(token)


def _is_code(token: Token) -> bool:
    """Whether a place is a state by its letters: `manager, WA,`."""
    return token.text in _CODES


def is_region(token: Token) -> bool:
    """Whether a place is a part of the world: `Asia`, `Eastern Canada`, no country or city."""
    part = token.lower.partition(" ")[0].removesuffix("ern") in COMPASS
    part = part or token.lower.rpartition(" ")[2] in TERRITORIES  # `Andean region`
    return part or token.text in _REGIONS or token.text.rsplit(" ", 1)[-1] in _CONTINENTS
