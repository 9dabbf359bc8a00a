"""Whose title follows: `Halden's`, `Freedonian`, `its`, `the company's`, `the dealers' association's`.

    owner = ORG ["'s"] | LOC ["'s"] | adjective of a country | "its" | "the company's" | "the panel's"
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsextract.names.tables.common import PEOPLES
from newsextract.names.tables.rows import entries
from newsextract.people.choice.focus import Focus
from newsextract.people.phrases.defaults import Defaults
from newsextract.people.phrases.governments import Governments
from newsextract.people.words.bodies import (
    BODIES,
    FIRMS,
    INTERNAL,
    OWNERS,
    SITES,
    UNITS,
)
from newsextract.people.words.nations import nation
from newsextract.people.words.offices import is_government, is_national, serves_state
from newsextract.people.words.tables import DROPPED, KIN, MODIFIERS, SPEAKERS
from newsextract.people.words.title import (
    AND,
    is_capital,
    is_head,
    is_stop,
    title_end,
    title_of_court,
)
from newsextract.people.words.tokens import Passage, Token

_PEOPLES = frozenset(PEOPLES.entries)
_ORDINALS = frozenset(entries("second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth"))
_RANKED = frozenset(entries("""
    vice, vice-president, deputy, secretary, assistant, mate, officer, lieutenant, lady, engineer, minister
    team, counsellor, consul, authorised, authorized
"""))  # `first vice president`
_SINCE = frozenset(("for", "since", "until", "till"))
_TIMES = frozenset(entries("""
    years, year, months, weeks, decades, decade, january, february, march, april, may, june, july, august
    september, october, november, december, recently, lately, now
"""))
_PLACES = frozenset(("town", "city", "village", "state", "province", "county", "municipality", "region"))
_COPULAS = frozenset(("is", "was"))
_PRESS = frozenset(("correspondent", "reporter", "editor", "writer", "columnist", "photographer"))
_NOW = frozenset((("at", "present"), ("at", "last"), ("until", "recently"), ("for", "now")))
_ASIDES = 3  # of them one after another
_LONGEST = 3  # words of `the regional carmaker's`


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose title follows: an organisation, or None where somebody is meant that is none; `at` is where."""

    organisation: str | None
    at: int


class Owners:
    """Reads what stands before a title."""

    def __init__(self, passage: Passage, focus: Focus) -> None:
        self._passage = passage
        self._tokens = passage.tokens
        self._token = passage.token
        self._focus = focus
        self._governments = Governments(passage, focus)
        self._defaults = Defaults(passage, focus, self._governments)

    def read(self, at: int) -> Owner | None:
        """Whose title it is where that stands before it; None if nothing does."""
        at = self.skip(at)
        token, after = self._token(at), self._token(at + 1)
        if token is None:
            return None
        possessed = after is not None and after.kind == "possessive"
        if token.kind == "ORG":
            begin = at + 2 if possessed else self._past_noun(at + 1) or self._past_rest(at + 1)
            return Owner(self._focus.named(token), self.skip(begin))
        if token.kind == "LOC":
            country = self._focus.is_country(token)
            if country and not possessed and title_of_court(self._tokens, at + 1):
                return None  # `U.S. District Judge`
            harbour = token.text.startswith("Port of ") and bool(self._title(at + 1))
            party = [token.lower for token in self._title(at + 1)[-2:]] == ["party", "secretary"]
            if possessed or harbour or party or self._governs(at + 1, country=country):
                return Owner(token.text, self.skip(at + 1 + possessed))
        if token.lower in OWNERS.members:
            title = self._title(self.skip(at + 1))
            if token.lower == "our" and title and title[-1].lower in _PRESS:
                return Owner(None, self.skip(at + 1))  # the newspaper's own
            return Owner(self._stands_for(at), self.skip(at + 1))
        return self._country(at) or self._in_words(at)

    def framing(self, at: int) -> str | None:
        """The organisation of a title: `At Halden, analyst`, `Halden, where (Lund is) analyst`."""
        name, verb = self._token(at - 2), self._token(at - 1)
        told = name is not None and verb is not None and name.kind == "PERSON" and verb.lower in _COPULAS
        comma = at - 3 if told else at - 1
        before = self._token(comma)
        relative = before is not None and before.lower == "where"
        if relative:
            comma -= 1
        sign, here = self._token(comma), comma - 1
        if sign is None or sign.text != ",":
            return None
        link, place = self._token(here - 1), self._token(here)
        if link is not None and place is not None and place.kind == "LOC" and link.lower in ("in", "of"):
            here -= 2  # `At Halden in Larkmere, analyst`
        firm, opening = self._token(here), self._token(here - 1)
        if firm is None or firm.kind != "ORG":
            return None
        framed = opening is not None and opening.text == "At"
        return self._focus.named(firm) if relative or framed else None

    def default(self, at: int, title: Sequence[Token]) -> str | None:
        """The organisation of a title that comes without one."""
        return self._defaults.of(at, title)

    def skip(self, at: int, depth: int = 0) -> int:
        """Past words that are no part of a title, dates, and ages (`79-year-old`)."""
        while (token := self._token(at)) and (
            token.lower in DROPPED.members
            or token.kind in ("DATE", "LOC")
            or token.lower.endswith(("-year-old", "-based"))
        ):
            if token.kind == "LOC":
                dash, based = self._token(at + 1), self._token(at + 2)
                if dash is None or based is None or (dash.text, based.lower) != ("-", "based"):
                    break
                at += 2
            at += 1
        beyond = self._past_aside(at) if depth < _ASIDES else at
        return self.skip(beyond, depth + 1) if beyond > at else at

    def _past_aside(self, at: int) -> int:
        """Past `Port Larkmere-based`, `(his) sister and`, `(the) third (president)`."""
        word, following = self._token(at), self._token(at + 1)
        if word is None or following is None:
            return at
        for begin in (at, at - 1):  # one of these words may be past already
            since = self._token(begin)
            if since is not None and since.lower in _SINCE and (end := self._past_time(begin + 1)):
                return end
        if (word.lower, following.lower) in _NOW:
            return at + 2
        if is_capital(word) and following.lower.endswith("-based"):
            return at + 2
        if word.lower in KIN.members and following.lower in AND:
            return at + 2
        return at + 1 if word.text in _ORDINALS and following.lower not in _RANKED else at

    def _past_time(self, at: int) -> int | None:
        """The index after `26 years`, `many years`, `June`, `last May`."""
        for here in range(at, at + _LONGEST):
            token = self._token(here)
            if token is None or token.kind not in ("word", "DATE"):
                break
            year = token.text.isdigit() and len(token.text) == 4
            if token.kind == "DATE" or token.lower in _TIMES or year:
                return here + 1
        return None

    def _title(self, at: int) -> list[Token]:
        end = title_end(self._tokens, at, before_name=True)
        return self._tokens[at:end] if end else []

    def _past_noun(self, at: int) -> int | None:
        """The index after `shipyard's` of `(the Halden) shipyard's`."""
        for here in range(at, at + _LONGEST):
            word, sign = self._token(here), self._token(here + 1)
            if word is None or sign is None or word.kind != "word" or is_stop(word):
                break
            if sign.kind == "possessive":
                return here + 2
        return None

    def _past_rest(self, at: int) -> int:
        """Past capitals between an organisation and a title in lower case: the names left them out."""
        here = at
        while (token := self._token(here)) and is_capital(token) and token.lower not in MODIFIERS.members:
            if is_head(token):
                return at
            here += 1
        return here if token is not None and token.kind == "word" and token.text[0].islower() else at

    def _governs(self, at: int, *, country: bool) -> bool:
        """Whether a government's title begins at `at`: `UK transport minister`."""
        title = self._title(at)
        return bool(title) and (is_government(title) or (country and serves_state(title)))

    def _country(self, at: int) -> Owner | None:
        """`Freedonian transport minister`."""
        for end in (at + 2, at + 1):
            names = nation([token.text for token in self._tokens[at:end]])
            if names and (self._governs(end, country=True) or self._presides(end)):
                return Owner(self._focus.written(names), end)
        return None

    def _presides(self, at: int) -> bool:
        """Whether behind an adjective a president's title stands alone: `the Freedonian president`."""
        words = [token.lower for token in self._title(at)]
        following = self._token(at + len(words))
        firm = following is not None and (following.lower in ("of", "at", "for") or following.kind == "ORG")
        return words in (["president"], ["vice", "president"]) and not firm

    def _stands_for(self, at: int) -> str | None:
        """Whom `its` and `whose` stand for: a government's place, else the organisation named last."""
        title = self._title(self.skip(at + 1))
        if is_government(title):
            country = self._focus.nearest_country(at) if is_national(title) else None
            return country or self._focus.nearest(at, "LOC") or self.default(at, title)
        if self._tokens[at].lower in SPEAKERS.members:
            return self._focus.spoken_of(at, title)
        noun = self._focus.body(at, BODIES.members)
        if noun is not None:
            begin = self._noun_phrase_before(noun)
            called = self._tokens[begin : noun + 1]
            return self._focus.meant(at, called) or self._passage.words(begin, noun + 1)
        comma, last = self._token(at - 1), self._token(at - 2)
        ends = comma is not None and comma.text == ","
        apart = ends and last is not None and last.kind not in ("ORG", "PERSON")
        # `Halden bought trucks from Oster in May, its chairman said`
        firm = self._focus.subject(at) if apart else self._focus.nearest(at)
        return firm or self._focus.spoken_of(at, title)

    def _noun_phrase_before(self, noun: int) -> int:
        """Where the noun phrase begins whose last word is token `noun`."""
        begin = noun
        while (token := self._token(begin - 1)) and begin > noun - _LONGEST and token.kind == "word":
            if is_stop(token):
                break
            begin -= 1
        return begin

    def _in_words(self, at: int) -> Owner | None:
        """`the company's`, `the dealers' association's`, `that panel's`."""
        if self._tokens[at].lower in ("that", "this"):
            at += 1
        for sign_at in range(at + 1, at + 1 + _LONGEST):
            sign, last = self._token(sign_at), self._token(sign_at - 1)
            based = last is not None and last.kind == "LOC" and sign_at == at + 1  # `the Larkmere firm's`
            if sign is None or last is None or not (last.kind == "word" or based) or is_stop(last):
                break
            if (sign.kind == "possessive" and not based) or (sign.text in "'’" and last.lower.endswith("s")):
                return Owner(self._meant(at, sign_at), self.skip(sign_at + 1))
        return None

    def _meant(self, begin: int, end: int) -> str | None:
        """The organisation that a noun phrase stands for, or its words; None if it means none."""
        noun = self._tokens[end - 1].lower
        if noun in ("country", "nation"):
            return self._focus.officer_of(begin)
        title = self._title(self.skip(end + 1))
        if noun in _PLACES and is_government(title):
            return self._governments.region(begin, title) or self._passage.words(begin, end)
        if called := self._focus.meant(begin, self._tokens[begin:end]):
            return called
        if noun not in FIRMS.members | UNITS.members | BODIES.members:
            return None
        within = noun in FIRMS.members | INTERNAL.members | SITES.members
        spoken = self._focus.spoken_of(begin, title) if within else None
        return spoken or self._passage.words(begin, end)
