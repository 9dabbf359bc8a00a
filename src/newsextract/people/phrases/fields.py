"""Words behind a title that belong to it: `(operations)`, `, Investor Relations`, `of research`."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.names.tables.places import POSTAL_CODES, REGIONS
from newsextract.people.phrases.nouns import LONGEST, Nouns, is_noun
from newsextract.people.words.bodies import BOARDS, COMMITTEES, DEPARTMENTS, FIRMS, INTERNAL, SITES, UNITS
from newsextract.people.words.tables import ADVISERS, MODIFIERS, SCHOLARS
from newsextract.people.words.title import (
    AND,
    is_capital,
    is_head,
    is_president,
    is_stop,
    singular,
)
from newsextract.people.words.tokens import Passage, Token

ARTICLES = frozenset(("the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "both"))
FIELDS = MODIFIERS.members | UNITS.members | INTERNAL.members | DEPARTMENTS.members
_LISTED = DEPARTMENTS.members | SITES.members | {"port", "health"}
_BUSINESSES = frozenset(("business", "businesses", "group", "operations", "products", "services"))
_FIELD_DASHES = frozenset("-–")
_CLOSING = frozenset(",;\n(.\"”")
_OFFICERS = frozenset(("president", "vice-president", "director", "manager", "officer", "svp", "evp", "vp"))
_VERBS = frozenset(("works", "projects", "plans", "practice", "the", "of", "for", "and", "head", "lead"))
_SINCE = frozenset(("since", "until", "from", "in"))
_DEPARTMENTS = 3  # of them behind a title
_EMPLOYING = frozenset(("for", "at", "of", "with"))
_REGIONS = frozenset(REGIONS.entries)
_CODES = frozenset((*POSTAL_CODES.entries, "WA", "SA", "Qld", "QLD", "VIC", "NT", "ACT", "NSW"))
_COMPASS = frozenset(("north", "south", "east", "west", "central"))
_CONTINENTS = frozenset(("Europe", "Asia", "Africa", "America", "Americas", "Pacific", "East"))


class Fields:
    """Reads what behind a title is part of it."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._tokens = passage.tokens
        self._token = passage.token
        self._nouns = Nouns(passage)
        self.noun_phrase = self._nouns.noun_phrase

    def part(self, at: int, *, owned: bool = False) -> int | None:
        """The index after a complement at token `at` that belongs to the title; None if there is none.

        `owned`: the title's organisation stood before it, so that what follows is none.
        """
        token = self._tokens[at]
        if token.text == "(":
            return self._bracket(at)
        if token.text == "," or (token.text in _FIELD_DASHES and is_capital(self._tokens[at - 1])):
            return self._field(at) or (self._capitals_field(at) if owned else None)
        if token.kind in ("word", "LOC") and token.text[0].isupper() and not is_stop(token):
            # `area director North Sea`, `sales manager North`
            scope = (token.kind == "LOC" or token.lower in _COMPASS) and is_head(self._tokens[at - 1])
            return at + 1 if (is_capital(self._tokens[at - 1]) or scope) and not is_head(token) else None
        if (end := self._close_behind(at)) is not None:
            return end
        following = self._token(at + 1)
        if token.lower in AND:
            return self._list(at)
        if token.lower == "in":
            if following and following.lower in ("charge", "chief"):
                return at + 2
            return self._subject_taught(at)
        if token.lower in ("responsible", "accountable"):
            return self._subject(at + 1) if following and following.lower == "for" else None
        if token.lower == "on":
            return self._subject(at) if self._tokens[at - 1].lower in ADVISERS.members else None
        if token.lower == "to":
            return self._subject(at) if following and following.kind == "LOC" else None
        if token.lower not in ("of", "for", "at"):
            return None
        return self._subject(at) or (self._whole(at) if owned and token.lower != "at" else None)

    def _list(self, at: int) -> int | None:
        """`(Vice President Sales) & Marketing`: the list of departments behind a title goes on."""
        before, following = self._tokens[at - 1], self._token(at + 1)
        department = before.lower in DEPARTMENTS.members and is_capital(before) and not is_head(before)
        goes_on = following is not None and is_capital(following) and following.lower in DEPARTMENTS.members
        return at + 2 if department and goes_on and not self._nouns.opens_title(at + 1) else None

    def _subject_taught(self, at: int) -> int | None:
        """`in road safety` after who teaches or studies it: `lecturer in road safety`."""
        scholar = self._tokens[at - 1].lower in SCHOLARS.members
        end = self.noun_phrase(at + 1)
        return end if scholar and end > at + 1 and not is_capital(self._tokens[at + 1]) else None

    def is_body(self, phrase: Sequence[Token]) -> bool:
        """Whether a title's complement is a board or committee: `of the board of directors`."""
        if any(token.lower in BOARDS.members for token in phrase):
            return True
        return " ".join(token.lower for token in phrase) in COMMITTEES.members

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

    def _subject(self, at: int) -> int | None:
        """`of research`, `for heavy vehicles`, `of the board of directors`, `of Europe`."""
        here = self._passage.past(at + 1, ARTICLES)
        token = self._token(here)
        if token is not None and token.kind == "LOC":
            dash, noun = self._token(here + 1), self._token(here + 2)
            based = dash is not None and dash.text == "-" and noun is not None and noun.lower == "based"
            firm = noun if based else dash
            if based or (firm is not None and firm.lower in FIRMS.members):
                return None  # `of the Larkmere firm`
            return self._past_place(here + 1) if self._tokens[at].lower != "at" else None
        if token is not None and token.kind == "ORG":
            return self._rest(here + 1)  # a minister's field or a division: otherwise its title
        end = self.noun_phrase(here)
        if end == here:
            return None
        after = self._token(end)
        board = self.is_body(self._tokens[here:end])
        goes_on = after is not None and after.lower in ("of", "at", "for")
        internal = self._tokens[end - 1].lower in INTERNAL.members
        return end if board or goes_on or internal or here == at + 1 else None

    def _whole(self, at: int) -> int | None:
        """`for the Environment,` where the title has its organisation before it."""
        here = self._passage.past(at + 1, ARTICLES)
        end = self.noun_phrase(here)
        after = self._token(end)
        ends = after is None or after.text in _CLOSING or after.kind in ("PERSON", "honorific")
        return end if end > here and ends else None

    def _past_place(self, at: int) -> int:
        """Past what goes on with a place: `of Asia Pacific`, `of Europe research`, where a firm follows."""
        end = self.noun_phrase(at)
        link = self._token(end)
        if end > at and link is not None and link.lower in _EMPLOYING and self._names_firm(end + 1):
            return end
        if end == at + 1 and self._tokens[at].lower in DEPARTMENTS.members | SITES.members:
            return end  # `of Larkmere operations`
        return self._rest(at)

    def _rest(self, at: int) -> int:
        """Past the capitals that go on with a name: `of U.S. Group Benefits`, `of Halden Pay and Wallet`."""
        here = at
        while (token := self._token(here)) and here < at + LONGEST:
            following = self._token(here + 1)
            joins = token.lower in AND and following is not None and is_named(following)
            if not (joins or is_named(token)) or (joins and self._nouns.opens_title(here + 1)):
                break
            here += 1
        return here

    def _bracket(self, at: int) -> int | None:
        """`(operations)` after a title."""
        for here in range(at + 1, min(len(self._tokens), at + LONGEST)):
            token = self._tokens[here]
            if token.text == ")":
                return here + 1 if here > at + 1 else None
            if (token.kind != "word" and token.text != "&") or token.text.isdigit():
                return None
        return None

    def _field(self, at: int) -> int | None:
        """`, Investor Relations,` after a title: a run of capitals that another comma or the line ends.

        In lower case it is one if an organisation follows: `, global supply chain and quality, Halden`. An
        organisation is in it where it is a part of the one that follows: `, Road & Rail, Halden`.
        """
        here = at + 1
        while (token := self._token(here)) and here < at + LONGEST:
            joins = token.lower in AND
            if is_head(token) and not self._qualifies(here):
                break
            if joins and self._nouns.opens_title(here + 1):
                break
            if not (is_noun(token) or joins or token.kind in ("LOC", "ORG")):
                break
            here += 1
        run = self._tokens[at + 1 : here]
        if not run or run[-1].lower in AND or not self._closes(here):
            return None
        if any(token.kind != "word" and token.text != "&" for token in run):
            return here if self._is_scope(at, here) else None
        if token is not None and token.text in ".\"”" and FIELDS.isdisjoint(word.lower for word in run):
            return None
        capitals = all(is_capital(word) or word.lower in AND for word in run)
        if capitals and (is_named(self._tokens[at - 1]) or (token is not None and token.lower in AND)):
            return here
        listed = capitals or (token is not None and token.text in ",.\n")
        if listed and all(singular(word.lower) in _LISTED or word.lower in _LISTED for word in run):
            return here  # `general manager, sales, at Larkmere`
        if token is None or token.text != ",":
            return None
        # `president, tractor division, said`
        unit = len(run) > 1 and run[-1].lower in INTERNAL.members | _BUSINESSES
        return here if unit or self._names_firm(self._past_link(here + 1)) else None

    def _qualifies(self, at: int) -> bool:
        """Whether a word for a person stands before a department: `dealer operations`, `customer service`."""
        noun = self._token(at + 1)
        return (
            self._tokens[at].lower in DEPARTMENTS.members
            and noun is not None and not is_head(noun) and noun.lower in _LISTED
        )  # fmt: skip

    def _close_behind(self, at: int) -> int | None:
        """`(vice president) ocean freight`, `(general manager) landside`: departments without a comma."""
        here = at
        while (token := self._token(here)) and here < at + _DEPARTMENTS and token.kind == "word":
            if token.lower not in DEPARTMENTS.members - _VERBS or is_head(token) or is_stop(token):
                break
            here += 1
        before = self._tokens[at - 1]
        if here == at or singular(before.lower) not in _OFFICERS or is_capital(self._tokens[at]):
            return None
        following = self._token(here)
        since = following is not None and (following.lower in _SINCE or following.kind == "PERSON")
        return here if since or self._closes(here) else None

    def _capitals_field(self, at: int) -> int | None:
        """`, Bauxite and Alumina,` behind a title in lower case whose organisation is known."""
        here = at + 1
        while (token := self._token(here)) and here < at + LONGEST:
            if not (is_capital(token) or (token.lower in AND and here > at + 1)) or is_head(token):
                break
            here += 1
        return here if here > at + 1 and token is not None and token.text == "," else None

    def _past_link(self, at: int) -> int:
        """Past `at` and `of` behind a comma: `vice president, drilling, of Halden`."""
        link = self._token(at)
        return at + 1 if link is not None and link.lower in _EMPLOYING else at

    def _closes(self, at: int) -> bool:
        """Whether a field of a title can end before token `at`."""
        token = self._token(at)
        if token is None or token.text in _CLOSING or token.lower in AND:
            return True
        return token.lower in _EMPLOYING and self._names_firm(at + 1)

    def _names_firm(self, at: int) -> bool:
        """Whether an organisation stands here: `Halden`, `the consultancy Halden`, `Larkmere's Halden`."""
        here = self._passage.past(at, ARTICLES)
        place, sign = self._token(here), self._token(here + 1)
        if place is not None and place.kind == "LOC":
            here += 2 if sign is not None and sign.kind == "possessive" else 1
        described = self._token(self.noun_phrase(here) - 1)
        if described is not None and described.lower in FIRMS.members:
            here = self.noun_phrase(here)
        firm = self._token(here)
        if firm is not None and firm.kind == "ORG":
            return True
        noun = self._token(self._passage.past(at, ARTICLES))  # `of the Company`
        return self._tokens[at].lower == "the" and noun is not None and noun.lower in FIRMS.members

    def _is_scope(self, at: int, end: int) -> bool:
        """Whether places and organisations between `at` and `end` are what a title is for: `, Asia`."""
        run = self._tokens[at + 1 : end]
        capitals = all(is_named(token) or token.lower in AND for token in run)
        following = self._token(end)
        if not capitals:
            return False
        if not is_capital(self._tokens[at - 1]):
            return self._is_lone_scope(run, end)
        if any(token.kind == "ORG" for token in run):
            part = following is not None and following.text == "," and self._names_firm(end + 1)
            return len(run) == 1 and (part or self.goes_on(end))
        words = any(token.kind == "word" and token.lower not in AND for token in run)
        region = all(_is_region(token) or token.lower in AND for token in run)
        named = following is not None and following.text != "." and self._names_firm(self._past_link(end + 1))
        return named or region or (words and not is_president(self._tokens, at - 1))

    def _is_lone_scope(self, run: Sequence[Token], end: int) -> bool:
        """Whether a place after a title in lower case is what it is for: `director, Asia,`, `, Oman, at`."""
        if any(token.kind != "LOC" and token.lower not in AND for token in run):
            return False
        following = self._token(end)
        region = all(_is_region(token) or token.lower in AND or _is_code(token) for token in run)
        closed = following is not None and following.text == ","
        firm = self._names_firm(self._past_link(end + 1)) if closed else self._names_firm(end + 1)
        return region or (firm and len(run) == 1)

def is_named(token: Token) -> bool:
    """Whether a token is a name or has a capital."""
    return token.kind in ("ORG", "LOC") or is_capital(token)


def _is_code(token: Token) -> bool:
    """Whether a place is a state by its letters: `manager, WA,`."""
    return token.text in _CODES


def _is_region(token: Token) -> bool:
    """Whether a place is a part of the world: `Asia`, `Eastern Canada`, no country or city."""
    part = token.lower.partition(" ")[0].removesuffix("ern") in _COMPASS
    return part or token.text in _REGIONS or token.text.rsplit(" ", 1)[-1] in _CONTINENTS
