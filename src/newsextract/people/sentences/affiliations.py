"""The organisation or place that stands behind a name: `Iva Lund of Halden`, `Sen. Iva Lund (D-Larkmere)`."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.names.tables.rows import entries
from newsextract.people.phrases.phrase import Reader, Role
from newsextract.people.phrases.scopes import ARTICLES
from newsextract.people.sentences.trail import past_additions
from newsextract.people.words.bodies import BODIES, FIRMS, UNITS
from newsextract.people.words.offices import is_public, sits
from newsextract.people.words.title import is_stop
from newsextract.people.words.tokens import Token
from newsextract.people.words.verbs import NAMING

_OWNERS = frozenset(("parent", "holding", "mother"))
_LETTERS = frozenset(("D", "R", "I"))  # of parties
_PARTISANS = frozenset(("democrat", "republican", "independent"))
_FIRMS = frozenset(("company", "firm", "group", "concern", "house"))
_DESCRIPTION = 6  # tokens of what an organisation is
_KINDS = frozenset(entries("""
    based, house, provider, firm, tank, outfit, advisers, advisors, adviser, specialist, specialists, service
    boutique, forecaster, publisher, shop, stockist, owner, partnership, practice, listed, owned
"""))


def belongs(reader: Reader, name: int, leading: Sequence[Role] = ()) -> tuple[str, int] | None:
    """`Iva Lund of Halden`, `Iva Lund, Ph.D., of Halden`: the organisation and the index after it.

    Of a public office it may be a place: `President Iva Lund of Freedonia`.
    """
    at = past_additions(reader, name) + 1
    if leading and (seat := _seat(reader, at)) is not None:
        public = is_public(reader.tokens[leading[-1].begin : leading[-1].end])
        return (seat, at + 4) if public and not leading[-1].explicit else None
    comma = reader.token(at)
    seated = bool(leading) and sits(reader.tokens[leading[-1].begin : leading[-1].end])
    if (at > name + 1 or seated) and comma is not None and comma.text == ",":
        at += 1
    link = reader.token(at)
    here = past_description(reader, reader.passage.past(at + 1, ARTICLES))
    firm = reader.token(here)
    if link is None or firm is None:
        return None
    if link.lower == "of" and (parent := _parent(reader, at + 1)) is not None:
        return parent
    if firm.kind == "LOC" and link.lower == "of" and leading:
        public = is_public(reader.tokens[leading[-1].begin : leading[-1].end])
        return (firm.text, here + 1) if public else None
    if firm.kind != "ORG":
        return None
    by = reader.token(name - 1)
    if link.lower == "from" and by is not None and by.lower in NAMING.members:
        return None  # `hired Iva Lund from Oster`
    signed = link.lower == "for" and by is not None and by.lower == "by"
    belongs = signed or link.lower in ("of", "at", "from", "with")  # `signed by Iva Lund for Halden`
    return (reader.focus.named(firm), here + 1) if belongs else None


def seat(reader: Reader, name: int) -> str | None:
    """The state that the text gives the member of a parliament who was titled before.

    `Lund(,) of Larkmere,`, `Lund, a Larkmere Democrat,`, `Lund (D-Larkmere)`.
    """
    at = past_additions(reader, name) + 1
    if (sign := reader.token(at)) is None:
        return None
    link, place = reader.token(at + (sign.text == ",")), reader.token(at + 1 + (sign.text == ","))
    if link is not None and place is not None and link.lower == "of" and place.kind == "LOC":
        return place.text
    home, party = reader.token(at + 2), reader.token(at + 3)
    partisan = home is not None and party is not None and home.kind == "LOC" and party.lower in _PARTISANS
    if home is not None and partisan and sign.text == "," and link is not None and link.lower in ARTICLES:
        return home.text
    return _seat(reader, at)


def _parent(reader: Reader, at: int) -> tuple[str, int] | None:
    """`(Iva Lund of) the parent company`: what that stands for, and the index after it."""
    article, owner, noun, after = (reader.token(at + n) for n in range(4))
    if article is None or owner is None or noun is None or article.lower not in ("the", "its"):
        return None
    described = owner.lower in _OWNERS and noun.lower in _FIRMS
    goes_on = after is not None and after.kind in ("possessive", "ORG")
    if not described or goes_on:
        return None
    firm = reader.focus.meant(at + 1, reader.tokens[at + 1 : at + 3])
    return (firm, at + 3) if firm is not None else None


def past_description(reader: Reader, at: int) -> int:
    """The index of the organisation behind what it is: `(of) rating agency Halden`; else `at`.

    `Larkmere-based Halden`, `the drivers' union Halden`, `Danish shipbroker Halden`.
    """
    for here in range(at, at + _DESCRIPTION):
        token, before = reader.token(here), reader.token(here - 1)
        if token is None or before is None:
            break
        if token.kind == "ORG":
            return here if here == at or _describes(before) else at
        based = token.text == "-" and before.kind == "LOC"
        plural = token.text in "'’" and before.lower.endswith("s")
        if not (based or plural or (token.kind in ("word", "LOC") and not is_stop(token))):
            break
    return at


def _describes(noun: Token) -> bool:
    """Whether a word before an organisation says what it is: `broker`, `agency`, `house`, `-based`."""
    word = noun.lower.rpartition("-")[2]
    known = word in FIRMS.members | UNITS.members | BODIES.members or word in _KINDS
    return noun.kind == "word" and (known or word.endswith(("maker", "broker", "builder")))


def _seat(reader: Reader, at: int) -> str | None:
    """The state of `(Sen. Iva Lund) (D-Larkmere)`, `, D-Larkmere,`, `, a Democrat from Larkmere`."""
    sign, here = reader.token(at), reader.passage.past(at + 1, ARTICLES)
    if (dot := reader.token(here + 1)) and dot.text == "." and reader.tokens[here].text in _LETTERS:
        return _seat_behind(reader, here + 2)
    party, link, place = (reader.token(here + n) for n in range(3))
    if sign is None or party is None or link is None or place is None or sign.text not in (",", "("):
        return None
    letter = party.text in _LETTERS and link.text in "-–,"
    spelt = party.lower in _PARTISANS and link.lower in ("of", "from")
    return place.text if place.kind == "LOC" and (letter or spelt) else None


def _seat_behind(reader: Reader, at: int) -> str | None:
    """The state of `(Rep. Iva Lund) (D., Larkmere)`, behind the dot of the party."""
    link, place = reader.token(at), reader.token(at + 1)
    if link is None or place is None or link.text not in ("-", "–", ","):
        return None
    return place.text if place.kind == "LOC" else None
