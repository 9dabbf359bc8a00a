"""Which mentions are one name: partners, a name around small words of its language, a branch in brackets.

The encoder often ends a name at a small word or a bracket; what stands on both sides tells whether it does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace

from newsextract.mentions import Label, Mention
from newsextract.names.lexicon import classes_of, common_words, known_names, organisations
from newsextract.names.tables.heads import DIRECTIONS
from newsextract.names.tables.legal import ABBREVIATED_FORMS, PARTNERS
from newsextract.names.tables.rows import any_of, entries

_LONGEST_FIRM = 120  # code points
_NICKNAME = re.compile(r" [\"“‘(][^\W\d_][\w .-]{0,20}[\"”’)] ")
_PARTNER = re.compile(r"[^\W\d_a-z][^\W\d_]{1,30}")
_PARTNERS_END = re.compile(r" (?:and|&) (?:Cos?|Sons|Bros)\.?$")
_FORMED = re.compile(rf" (?:{any_of(ABBREVIATED_FORMS.entries)})$")
# In English news these small words stand in names alone, so what they join is one.
_FOREIGN_AND = frozenset(entries("y, e, i, et, og, och, und, ve, oraz, dan"))
_FOREIGN_OF = frozenset(entries("de, del, dos, da, di, des, du, der, för, für, van, von, voor, pour, para"))
_TWO_PARTNERS = re.compile(
    rf"[^\W\d_a-z][^\W\d_]{{1,30}} (?:&|{'|'.join(sorted(_FOREIGN_AND))}) [^\W\d_a-z][^\W\d_]{{1,30}}"
)
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")  # `8th` of `8th U.S. Court of Ruden`
_LANDS = frozenset(("country", "subdivision", "region"))
_GENERIC_HEADS = frozenset(("institution", "firm", "business", "generic body", "division", "place head"))


def joined(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """`mentions` with those made one that are one name: `Ruden, Hask and Co`, `Downtown` with its city.

    What only closes a firm's name is dropped where none stands before it.
    """
    found: list[Mention] = []
    for mention in mentions:
        if len(found) > 1 and _is_around(text, found[-2], found[-1], mention):
            found.pop()
            mention = _one(found.pop(), mention)
        while found and _is_one(text, found[-1], mention):
            mention = _one(found.pop(), mention)
        if found and _is_branch(text, found[-1], mention):
            mention = replace(_one(found.pop(), mention), end=mention.end + 1)
        found.append(mention)
    return [mention for mention in found if text[mention.start : mention.end] not in PARTNERS]


def _one(before: Mention, mention: Mention) -> Mention:
    """Both as one; of two kinds of names joined, an organisation is made, or a place named after someone."""
    is_place = before.label == "LOC" and mention.label != "ORG"
    label: Label = before.label if is_place or before.label == mention.label else "ORG"
    return replace(mention, start=before.start, label=label, score=min(before.score, mention.score))


def _is_around(text: str, firm: Mention, place: Mention, mention: Mention) -> bool:
    """Whether a firm's name goes on after a place in brackets: `Ostrel (Halden) Axle Co`."""
    if firm.label != "ORG" or place.label != "LOC" or mention.label != "ORG":
        return False
    if text[firm.end : place.start] != " (" or text[place.end : mention.start] != ") ":
        return False
    return _FORMED.search(text, mention.start, mention.end) is not None


def _is_branch(text: str, firm: Mention, place: Mention) -> bool:
    """Whether a country in brackets closes a branch's name: `Ostrel Motor (Thailand)`, but not `Volvo
    (Sweden)`."""
    if firm.label != "ORG" or place.label != "LOC" or text[firm.end : place.start] != " (":
        return False
    name = text[firm.start : firm.end]
    is_house = " " not in name and name in organisations()
    return not is_house and text.startswith(")", place.end) and _is_country(text[place.start : place.end])


def _is_one(text: str, before: Mention, mention: Mention) -> bool:
    gap = text[before.end : mention.start]
    word = gap.strip()
    if word in _FOREIGN_AND or word in _FOREIGN_OF:
        return gap == f" {word} "
    if before.label == mention.label == "PERSON":
        parted = " " in text[before.start : before.end] and " " in text[mention.start : mention.end]
        return (gap == " " and not parted) or _NICKNAME.fullmatch(gap) is not None
    if gap == " ":
        if before.label == mention.label == "ORG":
            return _ORDINAL.fullmatch(text, before.start, before.end) is not None
        is_place = before.label == mention.label == "LOC"
        return is_place and text[before.start : before.end] in DIRECTIONS.entries
    if before.label == "LOC":
        return False
    if gap == " and ":
        return text[mention.start : mention.end] in PARTNERS
    if gap == " of ":
        return _is_national(text, before, mention)
    if gap != ", " or mention.label != "ORG" or mention.end - mention.start > _LONGEST_FIRM:
        return False
    if _TWO_PARTNERS.fullmatch(text, mention.start, mention.end):
        return _opens_partners(text, before, mention)
    return _PARTNERS_END.search(text, mention.start, mention.end) is not None


def _is_national(text: str, before: Mention, mention: Mention) -> bool:
    """Whether a body has no name but its land's after `of`: `National Port Company of Halden`."""
    if before.label != "ORG" or mention.label != "LOC":
        return False
    name = text[before.start : before.end]
    return " " in name and _is_generic(name) and _is_country(text[mention.start : mention.end], _LANDS)


def _is_country(name: str, kinds: Set[str] = frozenset(("country",))) -> bool:
    """Whether a name is a country's, or one of `kinds`, or begins with one: `Halden Republic`."""
    known = known_names().get(name.split(" ")[0].casefold(), ())
    return any(row.evidence in kinds and name.startswith(" ".join(row.words)) for row in known)


def _is_generic(name: str) -> bool:
    """Whether a name is made of common words alone, with a head of a firm's or body's at its end or before
    `of`: `Court of Appeal`."""
    words = name.split(" ")
    heads = {words[-1], name.partition(" of ")[0].rpartition(" ")[2]}
    if name in organisations() or not any(classes_of(head) & _GENERIC_HEADS for head in heads):
        return False
    plain = (word.removesuffix("'s") for word in words)
    return all(word.lower() in common_words() or classes_of(word) & _GENERIC_HEADS for word in plain)


def _opens_partners(text: str, before: Mention, mention: Mention) -> bool:
    """Whether a single unknown word opens a house of three: `Ruden` of `Ruden, Hask & Varn`."""
    if not _PARTNER.fullmatch(text, before.start, before.end) or text.endswith(", ", 0, before.start):
        return False
    return not organisations() & {text[before.start : before.end], text[mention.start : mention.end]}
