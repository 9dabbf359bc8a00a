"""What stands beside a span: honorifics, roles, cue phrases, brackets, datelines."""

from __future__ import annotations

import re
from functools import cache
from typing import TypeAlias

from newsextract.names.lexicon import classes_of, roles
from newsextract.names.runs import Reading
from newsextract.names.tables.cues import CUES, EXCHANGES
from newsextract.names.tables.rows import Side
from newsextract.names.words import Word

_ROLE_WITHIN = 7  # words after a name's comma in which its role is looked for
_ROLE_BEFORE = 10  # words of a role's phrase before a name
_MODIFIERS = 3  # words before a role, its determiner included
_DETERMINERS = frozenset(("the", "its", "their", "his", "her", "a", "an"))
_LINKS = frozenset(("of", "at", "for", "from", "with"))
_LONGEST_CUE = 5  # words
_DATELINE_WORDS = 3
_DASH = re.compile(r" (?:[–—_]|--?) ?")
_ACRONYM_LONGEST = 10  # letters

Phrases: TypeAlias = "dict[str, list[tuple[tuple[str, ...], str]]]"


@cache
def _phrases(side: Side) -> Phrases:
    """Cue phrases of one side by the word next to the name: (words from the name outwards, evidence)."""
    table: Phrases = {}
    for cue in CUES:
        for phrase in cue.phrases if cue.side == side else ():
            words = tuple(reversed(phrase.split()) if side == "before" else phrase.split())
            table.setdefault(words[0], []).append((words, cue.name))
    for found in table.values():
        found.sort(key=lambda item: -len(item[0]))
    return table


def before(reading: Reading, first: int) -> list[str]:
    """The evidence in what stands before word `first`."""
    words = reading.words
    at = first - 1
    if at < 0 or words[first].breaks:
        return []
    found = []
    gap = words[first].gap
    if words[at].possessive and "LOC" in {known.label for _, known in reading.known.get(at, ())}:
        return ["of a place"]
    if gap == " " and "honorific" in classes_of(words[at].text):
        return ["honorific"]
    if (gap in (" ", ", ") and _is_role(words[at])) or (gap == ", " and _is_introduced(words, at)):
        found.append("role before")
    if gap == " " and words[at].breaks and words[at].text.lower() == "by":
        found.append("by-line")
    outward: list[str] = []
    if words[at].kind != "lower" and not (words[at].opens or words[at].headline):
        return found
    if gap == " " and words[at].text.lower() == "the":
        found.append("after the")
        at -= 1
    while at >= 0 and len(outward) < _LONGEST_CUE:
        gap = words[at + 1].gap
        if ":" in gap and not outward:
            outward.append(":")
        elif gap not in (" ", ' "', " “", " ‘", " '") or words[at + 1].breaks:
            break
        outward.append(words[at].text.lower())
        at -= 1
    return found + _longest(outward, "before")


def after(reading: Reading, first: int, end: int) -> list[str]:
    """The evidence in what stands after the words `[first, end)`."""
    words = reading.words
    found = ["possessive"] if words[end - 1].possessive else []
    if end == len(words) or words[end].breaks:
        return found
    gap = words[end].gap
    if gap in (" ", "'s ", "’s ", "' ", "’ ", "-"):
        found += _adjoining(words, end, gap)
    elif gap == ", ":
        if _role_follows(words, end):
            found.append("role after")
        elif words[end].text.isdigit() and len(words[end].text) == 2 and _gap(words, end + 1)[:1] == ",":
            found.append("age")
        elif _place_follows(reading, end):
            found.append("place within")
        elif words[first].breaks and "calendar" in classes_of(words[end].text):
            found.append("dateline")
    elif gap == " (":
        found += _bracket(words, first, end)
    if words[first].breaks and end - first <= _DATELINE_WORDS and _is_dateline(reading, end, gap):
        found.append("dateline")
    return found


def _is_dateline(reading: Reading, end: int, gap: str) -> bool:
    """`NAIROBI (AP) _`, `TOKYO --`: the place at the head of a line, before the agency or a dash."""
    if _DASH.match(gap):
        return True
    return gap == " (" and any(known.evidence == "media" for _, known in reading.known.get(end, ()))


def _gap(words: list[Word], at: int) -> str:
    return words[at].gap if at < len(words) else ""


def _adjoining(words: list[Word], end: int, gap: str) -> list[str]:
    if gap == " " and "dividing role" in classes_of(words[end].text):
        return ["before role"]
    if words[end].kind == "code" and gap == " " and any(c.isdigit() for c in words[end].text):
        return ["product code after"]
    if words[end].kind != "lower" and not words[end].headline:
        return []
    outward: list[str] = []
    at = end
    while at < len(words) and len(outward) < _LONGEST_CUE:
        if at > end and words[at].gap not in (" ", "-"):
            break
        outward.append(("-" if at == end and gap == "-" else "") + words[at].text.lower())
        at += 1
    return _longest(outward, "after")


def _longest(outward: list[str], side: Side) -> list[str]:
    """Evidence of the longest cue phrases that `outward` begins with."""
    if not outward:
        return []
    found: list[str] = []
    length = 0
    for phrase, evidence in _phrases(side).get(outward[0], ()):
        if len(phrase) < length:
            break
        if tuple(outward[: len(phrase)]) == phrase:
            length = len(phrase)
            found.append(evidence)
    return found


def _is_role(word: Word) -> bool:
    return word.text.lower() in roles() and not word.possessive


def _is_introduced(words: list[Word], last: int) -> bool:
    """Whether a noun phrase with a role ends before a full name: `the mayor of Port Varn(, Iva Lunden,)`,
    `a road lecturer from Varn`."""
    if last + 2 >= len(words) or words[last + 2].gap != " " or words[last + 2].kind == "lower":
        return False
    for k in range(last, max(0, last - _ROLE_BEFORE), -1):
        if _is_role(words[k]) and words[k + 1].text.lower() in _LINKS:
            return any(word.text.lower() in _DETERMINERS for word in words[max(0, k - _MODIFIERS) : k])
        if words[k].opens or words[k].gap not in (" ", "-", "'s ", "’s "):
            return False
    return False


def _role_follows(words: list[Word], at: int) -> bool:
    """Whether a role stands within the next words, up to the next comma: `, deputy secretary …`."""
    for k in range(at, min(at + _ROLE_WITHIN, len(words))):
        if k > at and (words[k].gap not in (" ", "-", "'s ", "’s ") or words[k].opens):
            return False
        text = words[k].text.lower()
        if text in roles():
            return True
        if text in ("said", "was", "is", "were", "are", "has", "had", "will", "and", "which", "with", "said"):
            return False
    return False


def _place_follows(reading: Reading, at: int) -> bool:
    if reading.words[at].possessive:
        return False
    return any(
        known.label == "LOC" and known.evidence != "ambiguous place" for _, known in reading.known.get(at, ())
    )


def _bracket(words: list[Word], first: int, end: int) -> list[str]:
    """`(NYSE: …)` and `(CAAM)` after a name."""
    inner = words[end]
    follow = _gap(words, end + 1)
    if inner.text in EXCHANGES.entries and follow[:1] in (":", " ", ","):
        return ["ticker"]
    if inner.kind == "acronym" and len(inner.text) <= _ACRONYM_LONGEST and follow[:1] in (")", ""):
        capitals = initials(words[first:end])
        return ["abbreviation after", "own initials"] if inner.text in capitals else ["abbreviation after"]
    return []


def initials(words: list[Word]) -> tuple[str, ...]:
    """The initials of a name's capitalised words: all, and without its legal form and `the`."""
    letters = "".join(w.text[0] for w in words if w.kind != "lower")
    return (letters, "".join(w.text[0] for w in words))


def bracketed(words: list[Word], at: int) -> list[str]:
    """What the words before it say of an acronym in brackets: initials of a name, or of plain words."""
    word = words[at]
    text = word.text.rstrip("s")
    if word.gap != " (" or _gap(words, at + 1)[:1] not in (")", ""):
        return []
    for size in range(len(text), min(len(text) + 3, at + 1)):
        held = [w for w in words[at - size : at] if w.text.lower() not in ("of", "and", "the", "for")]
        if "".join(w.text[:1] for w in held).upper() != text:
            continue
        capitals = sum(w.kind != "lower" for w in held)
        return ["own initials"] if capitals == len(held) else ["abbreviated words"]
    return ["in brackets after a name"] if words[at - 1].kind == "capital" and not words[at - 1].opens else []


