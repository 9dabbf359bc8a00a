"""The title at the heart of a role phrase: modifiers and the word that makes it a title; coordinated ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from newsextract.names.tables.common import FUNCTION_WORDS
from newsextract.names.tables.places import REGIONS
from newsextract.names.tables.rows import entries
from newsextract.people.words.bodies import DEPARTMENTS, FIRMS, GOVERNMENT, NATIONAL, POLICIES, SITES, UNITS
from newsextract.people.words.tables import (
    HEADS,
    MODIFIERS,
    PAST,
    RELATIONS,
    SUFFIXES,
    SUPERLATIVES,
    TOP,
)
from newsextract.people.words.tokens import Token
from newsextract.people.words.verbs import BECOMING, NAMING, is_past

AND = frozenset({"and", "&"})
_LONGEST = 9  # tokens before a title's last word
_LOOSEST = 5
_LATER = re.compile(r"-(?:designate|elect|in-chief|emeritus|select)$")
# How words end that qualify others, so that they can stand in a title though no table knows them.
_QUALIFYING = re.compile(
    r"(?:[a-z]{2}(?:al|ic|ical|ary|ory|ile|tion|sion|ment|ity|ship|ics|ance|ence|logy|graphy|ware|ture|nomy)"
    r"|[^\W_]+(?:-[^\W_]+)+)$"
)
# Compounds that tell of a person or a firm, not of an office.
_DESCRIBING = re.compile(
    r"[^\W_]+(?:-[^\W_]+)*-(?:led|run|owned|controlled|backed|listed|made|built|style|level|based|spoken|born"
    r"|serving|winning|standing|known|educated|trained|raised|elected|turned|minded|hired|promoted|old)$"
)
_REGIONS = frozenset(REGIONS.entries)
# Of that form, but of time: `for the moment chief executive Iva Lund`, `until June plant manager`.
_TIMES = frozenset(entries("""
    moment, time, weekend, meantime, addition, january, february, april, june, july, august, september
    october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday
"""))
_UNION = frozenset({"U.S.", "US", "United States"})
_COURT = frozenset({"judge", "attorney", "marshal", "magistrate"})
_DEEPEST = 4  # titles that are coordinated in one


@cache
def _stops() -> frozenset[str]:
    return frozenset(FUNCTION_WORDS.entries) - MODIFIERS.members - HEADS.members


def is_stop(token: Token) -> bool:
    """Whether a word cannot be part of a title: `the`, `who`, `said`."""
    return token.lower in _stops() and token.text != "IT"


def is_head(token: Token) -> bool:
    """Whether a word makes a title: `chairman`, `vice-presidents`, `CEO-Founder`, `chairman-designate`."""
    return token.kind == "word" and _heads(token.lower, HEADS.members)


@lru_cache(maxsize=8192)
def _heads(word: str, known: frozenset[str]) -> bool:
    word = _LATER.sub("", word.replace("/", "-"))
    first, _, last = word.rpartition("-")
    ends = (word, last, head_noun(word))
    if first == "co" and last.endswith(("er", "or", "ist", "man", "woman")):
        return True  # `co-builder`: whoever shares a task
    return any(one in known for end in ends for one in (end, singular(end)))


def head_noun(word: str) -> str:
    """The noun of a compound: `president` of `vice-president`, `officer` of `officer-customers`."""
    first, _, last = word.rpartition("-")
    return first.rpartition("-")[2] if first and last in DEPARTMENTS.members else last


def singular(word: str) -> str:
    """`analyst` of `analysts`, `chairman` of `chairmen`; the word itself if it is no plural."""
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("people"):
        return word[:-6] + "person"
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def is_plural(title: Sequence[Token]) -> bool:
    """Whether a title is that of several people: `analysts`, `co-chief executives`."""
    heads = [head_noun(token.lower) for token in title if is_head(token)]
    return bool(heads) and singular(heads[-1]) != heads[-1]


def is_loose(tokens: Sequence[Token], at: int) -> int | None:
    """The index after words that look like a title with a head that no table knows: `corn grower`."""
    here = at
    while here < min(len(tokens), at + _LOOSEST) and _modifies(
        tokens, here, before_name=False, opens=here == at, ended=False
    ):
        here += 1
    if here == at or tokens[here - 1].kind != "word":
        return None
    last = tokens[here - 1].lower
    if last in RELATIONS.members | UNITS.members | FIRMS.members:
        return None
    ends = last.endswith(SUFFIXES.entries)
    capital = here > at + 1 and is_capital(tokens[here - 1]) and is_capital(tokens[at])
    return here if ends or capital else None


def title_end(
    tokens: Sequence[Token], at: int, *, before_name: bool, clear: bool = False, depth: int = 0
) -> int | None:
    """The index after the title that begins at `at`; None if none does.

    Before a name (`said chief executive Iva Lund`) lower-case modifiers are those of the table; after it,
    where the phrase is an apposition, any word will do that isn't plainly something else. `clear` says that
    the phrase is known to begin here.
    """
    last = None
    here = at
    tabled = before_name and not clear
    while here < min(len(tokens), at + _LONGEST):
        token = tokens[here]
        if is_head(token) or _reads(tokens, here):
            last = here + 1
        elif here == at and tokens[here].kind == "LOC":
            if not (clear or _is_scope(tokens, here)):
                break
        elif not _modifies(tokens, here, before_name=tabled, opens=here == at, ended=last is not None):
            break
        here += 1
    if last is None:
        return None
    if last < len(tokens) and tokens[last].lower in ("emeritus", "designate", "elect"):
        last += 1
    return _coordinated(tokens, last, before_name=before_name, depth=depth)


def _reads(tokens: Sequence[Token], at: int) -> bool:
    """Whether a `reader` is one at a university: `reader in maritime law`."""
    return tokens[at].lower == "reader" and at + 1 < len(tokens) and tokens[at + 1].lower == "in"


def _is_scope(tokens: Sequence[Token], at: int) -> bool:
    """Whether a title begins with a place: `Asia president`, `Larkmere refinery manager`, no government's."""
    if tokens[at].text in _REGIONS:
        return True
    if tokens[at].text in _UNION and title_of_court(tokens, at + 1):
        return True
    for token in tokens[at + 1 : at + _LOOSEST]:
        if token.kind != "word" or is_head(token):
            break
        if token.lower in SITES.members:
            return True
    return False


def title_of_court(tokens: Sequence[Token], at: int) -> bool:
    """Whether behind `U.S.` it is part of the title: `U.S. District Judge`, `U.S. Attorney`."""
    for token in tokens[at : at + _LOOSEST]:
        if token.lower in _COURT:
            return True
        if not is_capital(token) or is_head(token):
            break
    return False


def _modifies(tokens: Sequence[Token], at: int, *, before_name: bool, opens: bool, ended: bool) -> bool:
    token = tokens[at]
    if token.kind == "LOC":
        return not opens and not ended
    if token.text in ("&",) or token.lower == "and":
        return not opens and _joins(tokens, at, before_name=before_name, ended=ended)
    if token.kind != "word" or is_stop(token) or token.lower in _TIMES or _ranks(token):
        return False
    chief = at > 0 and tokens[at - 1].lower == "chief" and at + 1 < len(tokens) and is_head(tokens[at + 1])
    if token.lower in MODIFIERS.members or chief or _is_field(tokens, at):
        return True
    if is_capital(token):
        return not ended or before_name
    if ended:
        return False
    if before_name:
        return _QUALIFYING.search(token.lower) is not None and _DESCRIBING.match(token.lower) is None
    return _qualifies(token)


def _is_field(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word before a minister is what he is in charge of: `planning minister`."""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    office = following in NATIONAL.members or following == "secretary"
    return office and tokens[at].lower in POLICIES.members


def _ranks(token: Token) -> bool:
    """Whether a word in lower case ranks, so that what follows describes: `largest buyer`."""
    return token.lower.rpartition("-")[2] in SUPERLATIVES.members and token.text[0].islower()


def _qualifies(token: Token) -> bool:
    """Whether a word in lower case can stand in a title where the phrase is an apposition."""
    if "-" in token.text:
        return _DESCRIBING.match(token.lower) is None
    verb = is_past(token.lower) or token.lower in NAMING.members | BECOMING
    return not verb and token.text.isalpha()


def _joins(tokens: Sequence[Token], at: int, *, before_name: bool, ended: bool) -> bool:
    """Whether `and` stands within a title: `Oil and Gas Director`, `technical and sales manager`."""
    if at == 0 or at + 1 >= len(tokens) or is_head(tokens[at - 1]):
        return False
    sides = tokens[at - 1], tokens[at + 1]
    if all(map(is_capital, sides)):
        return True
    if ended or any(token.kind != "word" or is_stop(token) or is_head(token) for token in sides):
        return False
    if before_name:
        fields = MODIFIERS.members | POLICIES.members  # `mines and petroleum minister`
        return all(token.lower in fields or _QUALIFYING.search(token.lower) for token in sides)
    return _qualifies(sides[1])


def is_capital(token: Token) -> bool:
    """Whether it is a word with a capital, or one like `eCommerce`."""
    return token.kind == "word" and any(map(str.isupper, token.text[:2]))


def _coordinated(tokens: Sequence[Token], end: int, *, before_name: bool, depth: int) -> int:
    """Go on over `and CEO`, `, president and CEO` after a title."""
    if depth >= _DEEPEST or end + 1 >= len(tokens):
        return end
    sign = tokens[end]
    if sign.lower not in AND and sign.text not in (",", "/"):
        return end
    if tokens[end + 1].lower in PAST.members and tokens[end - 1].lower in GOVERNMENT.members:
        return end  # `minister and former mayor`: of another place
    further = title_end(tokens, end + 1, before_name=True, depth=depth + 1)
    if further is None or (not before_name and further < len(tokens) and tokens[further].kind == "PERSON"):
        return end
    if sign.text == "," and not any(t.lower in AND for t in tokens[end + 1 : further]):
        return further if not before_name and _listed(tokens, end, further) else end
    return further


def _listed(tokens: Sequence[Token], end: int, further: int) -> bool:
    """Whether titles with capitals are one behind a comma: `SVP, Chief Technology Officer, Halden`."""
    following = tokens[further] if further < len(tokens) else None
    capitals = is_capital(tokens[end - 1]) and is_capital(tokens[end + 1])
    return capitals and (following is None or following.text in ",\n" or following.lower in ("at", "of"))


def is_president(tokens: Sequence[Token], last: int) -> bool:
    """Whether the title whose last word is token `last` can be that of a head of state."""
    return tokens[last].lower == "president" and tokens[last - 1].lower not in MODIFIERS.members


def is_top(tokens: Sequence[Token], last: int) -> bool:
    """Whether the title whose last word is token `last` is followed by what somebody leads: `CEO of X`.

    After other titles `of` may open what he is responsible for: `head of Investor Relations`.
    """
    president = tokens[last].text == "president" and is_president(tokens, last)
    return president or _LATER.sub("", tokens[last].lower) in TOP.members
