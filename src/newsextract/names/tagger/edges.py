"""Where a mention begins and ends, to the letter of the annotation guidelines.

The encoder tags words; whether a dot is the name's own, or a bracket has its pair, is settled here.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from operator import attrgetter

from newsextract.names.tables.common import PEOPLES
from newsextract.names.tables.legal import ABBREVIATED_FORMS
from newsextract.names.tables.organisations import ORGANISATIONS
from newsextract.names.tables.places import STATE_ABBREVIATIONS
from newsextract.names.tables.rows import any_of
from newsextract.names.tagger.words import BROKEN, NUMBER, Word

_OPENING = frozenset("\"'“”‘’)]}>,;:.…-–—*•|/_")
_CLOSING = frozenset("\"'“”‘’([{<,;:…-–—*•|/_")
POSSESSIVES = frozenset(("'s", "’s"))
_PAIRS = {")": "(", "]": "["}
_WRAPPED_SHARE = 0.3  # of line ends before a lower-case letter, above which a text counts as hard-wrapped
_CELL = re.compile(r"(?<=\S) {2,9}\w")  # two spaces part the cells of a line, if not words throughout
_STATES = "|".join(re.escape(state) for state in STATE_ABBREVIATIONS.entries if state.endswith("."))
_AFTER_STATE = re.compile(rf", (?:{_STATES})[\"”’)]? (?=[A-Z])")
_SENTENCE_END = re.compile(r"\.[\"”’)]?(?:\s*\n|\s*\Z|\s+[\"“‘(]?[A-Z])")
_LONGEST_FORM = 8  # letters
_START = attrgetter("start")
_LINE_IN_MID_SENTENCE = re.compile(r"\n[ \t]{0,8}[a-z]")


def trimmed(text: str, words: Sequence[Word], first: int, end: int) -> tuple[int, int]:
    """Words `[first, end)` without quotes, stray brackets and possessives at the edges, with their own dot.

    Empty if no name is left: figures and signs alone, or a nationality.
    """
    while first < end and text[words[first].start : words[first].end] in _OPENING:
        first += 1
    while first < end and _is_loose(text, words, first, end):
        end -= 1
    if _surface(text, words, end, 2).lower() in POSSESSIVES and _is_own_possessive(text, words, first, end):
        end += 1
    if first < end and _surface(text, words, end, 1) == ")" and _is_open(text, words, first, end):
        end += 1
    if first < end and _surface(text, words, end, 1) == "." and _last_is_abbreviated(text, words, first, end):
        end += 1
    if all(word.shape // 3 >= NUMBER for word in words[first:end]):
        return first, first
    if text[words[first].start : words[end - 1].end] in _peoples():
        return first, first
    return first, end


def breaks(text: str, words: Sequence[Word]) -> list[int]:
    """The words into which no mention may run on: those that begin a line, unless the text is
    hard-wrapped, a cell, or a sentence after a state's abbreviation (`Greensboro, N.C. Hask said`)."""
    places = [match.end() for match in _AFTER_STATE.finditer(text)]
    cells = [match.end() - 1 for match in _CELL.finditer(text)] if "  " in text else []
    if sum(text[cell].islower() for cell in cells) <= _WRAPPED_SHARE * len(cells):
        places += cells
    found = {bisect_left(words, place, key=_START) for place in places} - {len(words)}
    ends = text.count("\n")
    if ends and len(_LINE_IN_MID_SENTENCE.findall(text)) > _WRAPPED_SHARE * ends:
        return sorted(found)
    return sorted(found.union(at for at, word in enumerate(words) if word.shape % 3 == BROKEN))


def _is_loose(text: str, words: Sequence[Word], first: int, end: int) -> bool:
    last = text[words[end - 1].start : words[end - 1].end]
    if last in _CLOSING:
        return True
    if last.lower() in POSSESSIVES:
        return not _is_own_possessive(text, words, first, end - 1)
    if last == ".":
        return not _last_is_abbreviated(text, words, first, end - 1)
    return last in _PAIRS and _PAIRS[last] not in text[words[first].start : words[end - 1].start]


def _is_open(text: str, words: Sequence[Word], first: int, end: int) -> bool:
    """Whether a bracket within the words lacks its pair: `Ruden Spring (Halden`."""
    inside = text[words[first].start : words[end - 1].end]
    return inside.count("(") > inside.count(")")


def _last_is_abbreviated(text: str, words: Sequence[Word], first: int, end: int) -> bool:
    """Whether the dot after word `end - 1` is the name's: `Ltd.`, `Ont.`, `Jr.`, `U.S.`, `N.V.`."""
    if end <= first:
        return False
    last = text[words[end - 1].start : words[end - 1].end]
    if is_full_stop(text, words[end - 1].end):
        return False
    if last in _abbreviations() or (end - first > 1 and last.isupper() and last.capitalize() in _forms()):
        return True
    return len(last) == 1 and last.isalpha() and end - 2 >= first and _surface(text, words, end - 2, 1) == "."


def _surface(text: str, words: Sequence[Word], at: int, size: int) -> str:
    """The text of word `at` if nothing stands between it and the word before, else nothing."""
    if at >= len(words) or (at and words[at].start != words[at - 1].end):
        return ""
    return text[words[at].start : words[at].end][:size]


@cache
def _forms() -> frozenset[str]:
    """Legal forms that close with a dot, without it; in capitals too (`HALDEN CORP.`, but not `MAN.`)."""
    return _undotted(ABBREVIATED_FORMS.entries)


@cache
def _abbreviations() -> frozenset[str]:
    return _forms() | _undotted((*STATE_ABBREVIATIONS.entries, "Jr.", "Sr.", "jr.", "sr.", "St."))


def is_full_stop(text: str, at: int) -> bool:
    """Whether the dot at `at` ends a sentence and no legal form: the article writes that without a dot."""
    if not _SENTENCE_END.match(text, at):
        return False
    begin = at
    while begin and text[begin - 1].isalpha() and at - begin < _LONGEST_FORM:
        begin -= 1
    return text[begin:at] in _plain_forms(text)


@lru_cache(maxsize=1)
def _plain_forms(text: str) -> frozenset[str]:
    """The legal forms that an article writes without their dot (`Halden Corp <HLD>`) and never with it."""
    found = {True: set[str](), False: set[str]()}
    for match in _form().finditer(text):
        if match["dot"] is None or match["goes_on"]:
            found[match["dot"] is not None].add(match["form"])
    return frozenset(found[False] - found[True])


@cache
def _form() -> re.Pattern[str]:
    dotted = r"(?P<dot>\.)(?P<goes_on>,|\)| [a-z(<])?"
    return re.compile(rf"(?<!\w)(?P<form>{any_of(_forms())})(?:{dotted}|(?![\w.]))")


def _undotted(entries: Sequence[str]) -> frozenset[str]:
    return frozenset(entry[:-1] for entry in entries if entry.endswith(".") and "." not in entry[:-1])


def _is_own_possessive(text: str, words: Sequence[Word], first: int, end: int) -> bool:
    """Whether the name keeps its `'s`, as `Moody's` does, in capitals too."""
    if first >= end:
        return False
    name = text[words[first].start : words[end - 1].end]
    return (name.title() if name.isupper() else name) in _possessive_names()


@cache
def _possessive_names() -> frozenset[str]:
    known = (entry for row in ORGANISATIONS for entry in row.entries)
    return frozenset(entry[:-2] for entry in known if entry.endswith("'s"))


@cache
def _peoples() -> frozenset[str]:
    return frozenset(PEOPLES.entries)
