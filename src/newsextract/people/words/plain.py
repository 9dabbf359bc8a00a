"""Mentions that are read as words: parts of a title that a tagger took for a name.

`External Affairs` behind `director of`, `Port` before `director`, `SVP`, `Ph.D.`; of `U.S. Trade` before
`Representative` the place stays a name.
"""

from __future__ import annotations

import re
from functools import cache

from newsextract.mentions import Mention
from newsextract.names.tables.places import COUNTRIES, EXACT_COUNTRIES
from newsextract.people.words.bodies import (
    BOARDS,
    BODIES,
    COMMITTEES,
    DEPARTMENTS,
    FIRMS,
    NATIONAL,
    POLICIES,
    SITES,
    STATE,
    UNITS,
)
from newsextract.people.words.nations import NATIONS
from newsextract.people.words.tables import HEADS, MODIFIERS, TOP

DEGREES = r"(?:Ph\.? ?D|M\.D|Sc\.D|J\.D|B\.Sc|M\.Sc|P\.E|C\.P\.A|Esq|Jr|CFA|CPA|MBA|PhD|PE|QC|KC)"
_DEGREE = re.compile(rf"{DEGREES}\.?")
_BODY = BOARDS.members | {"of", "supervisory", "and", "advisory", "the"}
_INITIALS = frozenset({"CEO", "CFO", "COO", "CTO", "CIO", "CMO", "EVP", "SVP", "VP"})
_NEXT = re.compile(r" ([^\W_]+(?:\.(?= ))?)(?: ([^\W_]+))?")
_DIVISION = re.compile(r" (?:division|segment|unit|business)\b")
_BACK = 40  # characters in which the title before a department is looked for
_LAST = re.compile(r"([^\W_]+)(,| of| for| of the| for the| –| -| —|,? and| &) ?$")
_BODIES = BODIES.members | FIRMS.members | UNITS.members | {"sector", "group", "segment", "board"}
_OF_POLICIES = frozenset({"secretary", "undersecretary", "minister", "vice-minister"})
_HEADING = frozenset({"president", "governor", "commissioner", "secretary-general", "chair"})
_RUNNING = frozenset({"manager", "supervisor", "superintendent", "foreman", "director", "chief", "general"})
# Words that are part of a title before its head; some are bodies by themselves.
_QUALIFIERS = MODIFIERS.members - {
    "treasury", "senate", "house", "union", "party", "police", "army", "navy", "bank", "state", "council",
    "parliamentary", "city", "group",
}  # fmt: skip


@cache
def _countries() -> frozenset[str]:
    adjectival = (name for names in NATIONS.values() for name in names)
    return frozenset((*EXACT_COUNTRIES.entries, *COUNTRIES.entries, *adjectival))


def is_plain(mention: Mention, text: str) -> bool:
    """Whether a mention is read as words: `first` of `first vice president`, a body that any firm has."""
    if mention.label not in ("ORG", "PERSON"):
        return mention.label == "ORDINAL"
    name = text[mention.start : mention.end]
    if mention.label == "PERSON":
        return _DEGREE.fullmatch(name) is not None
    words = name.casefold().removeprefix("the ")
    generic = words in COMMITTEES.members or all(word in _BODY for word in words.split())
    if generic or name in _INITIALS:
        return True
    return _is_qualifier(words.split(), text, mention.end) or _is_department(words, text, mention)


def _is_qualifier(words: list[str], text: str, end: int) -> bool:
    """Whether words belong to the head behind them: `Port` of `Port director`, `Polish Trade` of `Minister`.

    So does a site to who runs it: `Larkmere Refinery` of `Larkmere Refinery General Manager`.
    """
    following = _NEXT.match(text, end)
    if following is None or not words:
        return False
    head = following[1].casefold()
    if len(words) > 1 and words[-1] in SITES.members and head in _RUNNING:
        return following[2] is not None and following[2][0].isupper()
    if head in _OF_POLICIES and all(word in POLICIES.members for word in words):
        return True  # `Treasury Secretary`
    if head not in HEADS.members:
        return False
    return all(word in _QUALIFIERS for word in words[words[0].title() in NATIONS :])


def _is_department(words: str, text: str, mention: Mention) -> bool:
    """Whether a name is made of the words of departments and a title stands before it."""
    parts = words.replace(",", "").split()
    if _DIVISION.match(text, mention.end):
        return False  # `head of the Road & Rail division`: that has a name of its own
    if not _BODIES.isdisjoint(parts) or not all(part in DEPARTMENTS.members for part in parts):
        return False
    before = _LAST.search(text, max(0, mention.start - _BACK), mention.start)
    if before is None or before[1].casefold() not in HEADS.members:
        return False
    return not (before[2] in (" of", " of the") and before[1].casefold() in TOP.members | _HEADING)


def place_within(mention: Mention, text: str) -> int | None:
    """Where the country ends with which a name begins that is a title else: `U.S.` of `U.S. Trade`."""
    if mention.label != "ORG":
        return None
    country, _, rest = text[mention.start : mention.end].partition(" ")
    if not rest or country not in _countries():
        return None
    following = _NEXT.match(text, mention.end)
    if following is None or following[1].casefold() not in NATIONAL.members | STATE.members:
        return None
    fields = (word for word in rest.casefold().split() if word not in ("and", "&"))
    return mention.start + len(country) if all(f in POLICIES.members for f in fields) else None
