"""What follows a title: the organisation (`of Halden`, `, Halden`), or words that belong to the title.

    complement = ("of" | "at" | "for" | …) (ORG | LOC | words) | "," ORG | "(" words ")" | Capitals
"""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.people.choice.focus import Focus
from newsextract.people.phrases.fields import FIELDS, Fields
from newsextract.people.phrases.firms import ENDS, FirmNames, Firms
from newsextract.people.phrases.places import PLANTS, firm_there, past_base, past_state
from newsextract.people.phrases.scopes import ARTICLES
from newsextract.people.words.bodies import (
    BODIES,
    DEPARTMENTS,
    FIRMS,
    INTERNAL,
    NATIONAL,
    PARTS,
    SITES,
    UNITS,
)
from newsextract.people.words.callings import LAWYERS
from newsextract.people.words.offices import is_public
from newsextract.people.words.title import AND, is_capital, is_head, is_stop, is_top, singular, title_end
from newsextract.people.words.tokens import Passage, Token

_LINKS = frozenset(("of", "at", "for", "with", "in", "from", "to", "on", "bei", "chez"))
_DASHES = frozenset("-–—|,\n")
_CLOSING = frozenset(";)\n\"”")
_SPELLS = frozenset(("before", "until", "from", "since", "after", "when", "till"))
_EMPLOYING = frozenset(("with", "at", "for", "of"))
_OWNED = frozenset(("its", "their", "his", "her", "a", "an"))
_PARTS_OF_FIRMS = {"business", "arm", "section", "sector", "office", "holding", "plant", "factory", "works"}
_OFFICES = (UNITS.members | BODIES.members) - {"government", "state", "region", "city", "town", "business"}
_INSTITUTIONS = (UNITS.members | BODIES.members) - INTERNAL.members - _PARTS_OF_FIRMS
_PLACES = frozenset(("city", "town", "village", "state", "province", "county", "district", "region"))
_HARBOUR = "Port of "  # a place that is run like a firm
_CALLED = frozenset((
    "investor", "specialist", "provider", "owner", "adviser", "advisor", "auditor", "chain", "outfit",
))  # fmt: skip
_MOST = 5  # complements of one title
_UNNAMED = ("holding company", "parent company")


class Complements:
    """Reads what follows a title that begins at token `begin`."""

    def __init__(self, passage: Passage, focus: Focus) -> None:
        self._passage = passage
        self._tokens = passage.tokens
        self._focus = focus
        self._fields = Fields(passage)
        self._firms = FirmNames(passage, focus, self._fields)

    def read(self, begin: int, end: int, *, owned: bool) -> tuple[list[str], int, int]:
        """The organisations after the title that ends at `end`, the title's end, and the index after all.

        `owned`: its organisation stood before it, so that none is looked for.
        """
        fielded = False
        for _ in range(_MOST):
            if end >= len(self._tokens):
                break
            link = end + 1 if fielded and self._tokens[end].text == "," else end
            if not owned and (found := self._organisation(begin, end) or self._behind_field(begin, link)):
                return found[0], end, found[1]
            further = self._fields.part(end, owned=owned)
            if further is None:
                break
            fielded, end = self._tokens[end].text == ",", further
        return [], end, end

    def _behind_field(self, begin: int, at: int) -> Firms | None:
        """`of Halden` behind the comma that ends a field: `vice president, drilling, of Halden`."""
        link, where, sign = (self._passage.token(at + n) for n in range(3))
        possessed = sign is not None and sign.kind == "possessive"
        based = where is not None and where.kind == "LOC" and not possessed  # `, sales, at Larkmere`
        if link is None or link.lower not in _EMPLOYING or based:
            return None
        return self._linked(begin, at)

    def _organisation(self, begin: int, at: int) -> Firms | None:
        token = self._tokens[at]
        if token.kind == "ORG":
            return self._firms.read(at)
        if token.text in _DASHES:
            return self._after_sign(at) or self._unmarked(at)
        return self._linked(begin, at) if token.lower in _LINKS else None

    def _after_sign(self, at: int) -> Firms | None:
        """`, Halden`: an organisation after a comma, a dash or a line end, with which the phrase ends."""
        begin = self._passage.past(at + 1, ARTICLES)
        token = self._passage.token(begin)
        if token is None or token.kind != "ORG":
            return None
        firms, end = self._firms.read(begin)
        if title_end(self._tokens, begin + 1, before_name=True) is not None:
            return None  # another role: `SVP, Halden CFO`
        if self._fields.part(at) == end and self._tokens[at].text == ",":
            return None  # a part of the one that follows: `, Road & Rail, Halden`
        following = self._passage.token(end)
        alone = following is None or following.kind == "line"
        if self._tokens[at].kind == "line":
            return (firms, end) if alone else None
        ends = following is None or following.kind in ("line", "word") or following.text in ENDS | {"("}
        return (firms, end) if ends else None

    def _unmarked(self, at: int) -> Firms | None:
        """`, Halden Works` at the end of a line or bracket, though the names don't know it."""
        end = self._fields.capitals(at + 1)
        following = self._passage.token(end)
        run = self._tokens[at + 1 : end]
        closed = following is None or following.text in _CLOSING
        if self._tokens[at].text != "," or not run or not closed or not is_capital(self._tokens[at - 1]):
            return None
        field = any(token.lower in FIELDS or is_head(token) or token.kind == "LOC" for token in run)
        return None if field else ([self._passage.words(at + 1, end)], end)

    def _linked(self, begin: int, at: int) -> Firms | None:
        """`of the Larkmere-based Halden`, `of Larkmere`, `of the association`."""
        here = past_base(self._passage, self._passage.past(at + 1, ARTICLES))
        token = self._passage.token(here)
        if token is None:
            return None
        if self._tokens[at].lower in ("in", "at") and self._tokens[at + 1].lower in ("its", "their"):
            return self._own(at, here)
        if token.kind == "ORG":
            is_part = self._is_portfolio(begin, at, token) or self._is_division(at, here)
            return None if is_part else self._firms.read(here, both=self._tokens[at + 1].lower == "both")
        if token.kind == "LOC":
            return self._place(begin, at, here)
        return self._in_words(begin, at, here)

    def _own(self, at: int, here: int) -> Firms | None:
        """`(director) in its Larkmere office`: of the organisation that `its` stands for."""
        end = self._fields.noun_phrase(here + 1 if self._tokens[here].kind == "LOC" else here)
        site = self._tokens[end - 1].lower in SITES.members | UNITS.members
        firm = self._focus.nearest(at) or self._focus.spoken_of(at, self._tokens[at - 1 : at])
        return ([firm], end) if site and firm is not None else None

    def _is_portfolio(self, begin: int, at: int, firm: Token) -> bool:
        """Whether what was taken for a name is a minister's field: `Minister for Roads and Highways`."""
        if self._tokens[at].lower not in ("of", "for"):
            return False
        minister = any(token.lower in NATIONAL.members for token in self._tokens[begin:at])
        return minister and _OFFICES.isdisjoint(firm.lower.split())

    def _is_division(self, at: int, here: int) -> bool:
        """Whether an organisation follows to which the one at `here` belongs: `of Road & Rail at Halden`."""
        link = self._passage.token(here + 1)
        if self._tokens[at].lower != "of" or link is None or link.lower not in ("of", "at"):
            return False
        if not _INSTITUTIONS.isdisjoint(self._tokens[here].lower.split()):
            return False  # `of the Institute for Roads at the University`
        firm = self._passage.token(self._passage.past(here + 2, ARTICLES))
        return firm is not None and firm.kind == "ORG"

    def _place(self, begin: int, at: int, here: int) -> Firms | None:
        after, further = self._passage.token(here + 1), self._passage.token(here + 2)
        if after and after.kind == "possessive":
            return self._firms.read(here + 2) if further and further.kind == "ORG" else None
        if (end := self._described_firm(here)) is not None:
            named = (firm := self._passage.token(end)) is not None and firm.kind == "ORG"
            return self._firms.read(end) if named else self._unnamed(at, here, end)
        if after and after.lower in PLANTS and self._tokens[at + 1].lower == "the":
            return [self._of_site(at, here)], here + 2  # `manager of the Larkmere plant`
        if after and after.lower in DEPARTMENTS.members | SITES.members and not is_stop(after):
            return None  # `of Larkmere operations`
        link = self._tokens[at].lower
        if link == "for" and after and after.lower in ("of", "at") and self._linked(begin, here + 1):
            return None  # `president for Freedonia of Halden`
        if link == "in" and after and after.lower in _EMPLOYING:
            firm = self._passage.token(beyond := self._passage.past(here + 2, ARTICLES))
            if firm is not None and firm.kind == "ORG":
                return self._firms.read(beyond)  # `analyst in Larkmere with Halden`
        public = link in ("of", "for", "in", "from") and is_public(self._tokens[begin:at])
        ends = link == "at" and (after is None or after.text in ENDS or after.lower in _SPELLS)
        if self._tokens[here].text.startswith(_HARBOUR):
            return [self._tokens[here].text], here + 1
        return ([self._tokens[here].text], here + 1) if public or ends else None

    def _of_site(self, at: int, place: int) -> str:
        """The firm whose site stands at a place: of `the Larkmere plant` it is `Halden Larkmere`."""
        if (there := firm_there(self._passage, place)) is not None:
            return self._focus.named(there)
        firm = self._focus.meant(at, self._tokens[place : place + 2]) or self._focus.spoken_of(at)
        return firm or self._passage.words(place, place + 2)

    def _described_firm(self, place: int) -> int | None:
        """The index after the noun of a firm behind a place: `(of) Larkmere trailer builder (Halden)`."""
        begin = past_state(self._passage, place)
        end = self._fields.noun_phrase(begin)
        phrase, firm = self._tokens[begin:end], self._passage.token(end)
        if phrase and firm is not None and firm.kind == "ORG" and not any(map(is_capital, phrase)):
            return end
        return end if phrase and phrase[-1].lower in FIRMS.members else None

    def _in_words(self, begin: int, at: int, here: int) -> Firms | None:
        """`of the association`, `of the pickup division`, `at the union Oster`, `of Halden Street Launch`."""
        end = self._fields.noun_phrase(here)
        phrase = self._tokens[here:end]
        if not phrase or self._fields.is_body(phrase):
            return None
        sign = self._passage.token(end)
        possessed = sign is not None and sign.kind == "possessive"
        if possessed and (named := self._firms.part(end + 1)) is not None:
            return self._firms.read(named)  # `of the company's subsidiary Halden`
        last, after = phrase[-1].lower, self._passage.token(end)
        described = here > at + 1 and not any(map(is_capital, phrase))  # `of the newsletter Halden`
        if after and after.kind == "ORG" and (described or self._describes(phrase)):
            return self._firms.read(end)
        owned = self._tokens[at + 1].lower in _OWNED or last not in INTERNAL.members
        if owned and last in PARTS.members | BODIES.members and after and after.text == ",":
            part = self._passage.token(end + 1)
            if part is not None and part.kind == "ORG":
                return self._firms.read(end + 1)
        within = self._tokens[at].lower == "in" and last in UNITS.members | INTERNAL.members
        if within and after and after.lower in ("of", "at"):
            return self._linked(at, end)  # `partner in the road practice of Halden`
        if after and after.lower in ("of", "at") and self._linked(begin, end) is not None:
            if self._tokens[end - 1].lower in _PLACES:
                return self._linked(begin, end)  # `mayor of the city of Larkmere`
            return None
        capital = all(is_capital(token) or token.lower in AND for token in phrase)
        field = any(token.lower in FIELDS for token in phrase)
        # `master of the Iva Star`
        ship = here == at + 2 and self._tokens[at + 1].lower == "the" and not field
        leads = (is_top(self._tokens, at - 1) or ship) and len(phrase) > 1
        if capital and (leads or self._tokens[at].lower == "at"):
            return [self._passage.words(here, end)], end
        if self._tokens[at].lower == "for" and self._tokens[at - 1].lower in LAWYERS.members:
            return [self._passage.words(here, end)], end  # `counsel for the creditors`
        definite = here > at + 1 or (is_capital(phrase[0]) and len(phrase) > 1)
        return self._unnamed(at, here, end) if definite and self._tokens[at].lower != "in" else None

    def _describes(self, phrase: Sequence[Token]) -> bool:
        """Whether words before an organisation say what it is: `competitor Halden`, no `sales Halden`."""
        last = phrase[-1].lower
        if last in FIRMS.members | UNITS.members | _CALLED:
            return True
        noun = singular(last) == last and last not in FIELDS
        return noun and not any(is_capital(token) or is_head(token) for token in phrase)

    def _unnamed(self, at: int, here: int, end: int) -> Firms | None:
        """An organisation that is no name: in words, or the one that they stand for."""
        words, last = self._passage.words(here, end), self._tokens[end - 1].lower
        internal = last in INTERNAL.members and self._tokens[at - 1].lower == "head"
        if internal and self._focus.spoken_of(at):
            return None
        called, definite = self._tokens[here:end], self._tokens[at + 1].lower in ("the", "its")
        if words.casefold() in _UNNAMED:
            return [words], end
        if definite and (firm := self._focus.meant(at, called)):
            return [firm], end
        generic = last in FIRMS.members - UNITS.members
        if generic and last in BODIES.members and end > here + 1:
            return [words], end
        if generic or (definite and end == here + 1 and last in SITES.members):
            return [self._focus.spoken_of(at) or words], end
        return ([words], end) if last in UNITS.members else None
