"""A text as words: where sentences and lines begin, and which words could be part of a name.

Linear in the length of the text, whatever it holds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, TypeAlias

from newsextract.names.tables.common import EXCLUDED, FUNCTION_WORDS
from newsextract.names.tables.heads import HEADS
from newsextract.names.tables.legal import ABBREVIATED_FORMS
from newsextract.names.tables.organisations import ORGANISATIONS
from newsextract.names.tables.people import PEOPLE
from newsextract.names.tables.places import PLACES, STATES
from newsextract.names.tables.roles import HONORIFICS

Kind: TypeAlias = Literal["capital", "acronym", "initial", "code", "lower"]

# A word, in which an apostrophe or ampersand may stand (O'Neill, AT&T), or a dot (Pony.ai). Every repeat is
# over one class or parted by a fixed sign.
_WORD = re.compile(r"[^\W_]+(?:(?:['’&]|\.(?=(?:com|ai|net)(?!\w)))[^\W_]+)*")
# What begins with a word and is one as a whole: web addresses, dotted letters (U.S., S.p.A.).
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,2000}")
_DOTTED = re.compile(r"[A-Z]\.(?:[A-Za-z]\.){1,7}(?:[A-Z](?!\w))?")
_SPACE = re.compile(r"\s+")
_POSSESSIVE = re.compile(r"['’][sS]$")
_SENTENCE_END = re.compile(r"[.!?…:;•|●▪][\"'”’)\]]*\s|[“‘(\[]\s*$|\"$|\n")
_LONGEST_GAP = 16  # code points of one worth remembering
_SIGNS = frozenset((".", ":", "'", "’"))  # what may go on with the word before
_TAGGING = frozenset("@#_")  # before handles and tags
_LONGEST_UNIT = 4  # letters
_LONGEST_NAME_WORD = 40  # code points; longer runs of letters are no names
_WRAPPED_SHARE = 0.3  # of line breaks before a lower-case letter, above which a text counts as hard-wrapped
_HEADLINE_SHARE = 0.8  # of a line's longer words capitalised, above which it counts as a headline
_HEADLINE_WORDS = 3


@dataclass(slots=True)
class Word:
    """A word at `[start, end)`: without its possessive `'s`, with the dot of a known abbreviation.

    `gap` is what stands between it and the word before, white space narrowed to one space. `opens` says that
    a sentence, a line or a quotation begins here, so that its capital says little; `breaks` that a line does.
    """

    start: int
    end: int
    text: str
    kind: Kind
    gap: str
    possessive: bool
    opens: bool
    breaks: bool
    headline: bool = False


def scan(text: str) -> list[Word]:
    """All words of `text` in order."""
    wrapped = _is_wrapped(text)
    words: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        start, stop = match.span()
        if start < end:
            continue
        gap = text[end:start]
        breaks = opens = possessive = False
        if gap != " ":  # most gaps are one space
            gap, opens, breaks = (_gap if len(gap) <= _LONGEST_GAP else _read_gap)(gap, wrapped)
        end = stop
        surface = text[start:end]
        if text[end : end + 1] in _SIGNS or "'" in surface or "’" in surface or surface[:3] == "www":
            surface, end, possessive = _whole(text, start, end)
        if gap[-1:] in _TAGGING:
            surface = ""
        words.append(Word(start, end, surface, _kind(surface), gap, possessive, opens, breaks))
    if words:
        words[0].opens = words[0].breaks = True
    _mark_headlines(words, text)
    return words


def _read_gap(gap: str, wrapped: bool) -> tuple[str, bool, bool]:
    """What stands between two words, white space narrowed to one space; whether a sentence begins, and
    whether a line does."""
    if wrapped and gap.count("\n") == 1 and gap[-1] == "\n":
        gap = gap.replace("\n", " ")
    breaks = "\n" in gap
    opens = breaks or (len(gap) > 1 and _SENTENCE_END.search(gap) is not None)
    return _SPACE.sub(" ", gap), opens, breaks


_gap = lru_cache(maxsize=4_096)(_read_gap)  # texts have few kinds of gaps


def _whole(text: str, start: int, end: int) -> tuple[str, int, bool]:
    """The word that begins like the one in `[start, end)` with what signs make part of it, without its
    possessive; where it ends, and whether it is one. An address reads as nothing."""
    if address := _ADDRESS.match(text, start):
        return "", address.end(), False
    if dotted := _DOTTED.match(text, start):
        end = dotted.end()
    surface = text[start:end]
    with_dot, with_s = _kept()
    possessive = False
    if _POSSESSIVE.search(surface) and surface.replace("’", "'") not in with_s:
        possessive = True
        end -= 2
    elif text[end : end + 1] in ("'", "’") and surface.endswith("s") and text[end + 1 : end + 2] == " ":
        possessive = True
    surface = text[start:end]
    if text[end : end + 1] == "." and (_keeps_dot(surface, with_dot) or _is_initial(surface, text, end)):
        end += 1
        surface += "."
    return surface.replace("’", "'"), end, possessive


@lru_cache(maxsize=20_000)
def _kind(surface: str) -> Kind:
    if not surface:
        return "lower"
    if not surface[0].isupper() or len(surface) > _LONGEST_NAME_WORD:
        return "lower" if surface.islower() or not any(c.isupper() for c in surface) else "code"
    if surface.isalpha() or "'" in surface or "’" in surface or "&" in surface or "." in surface:
        if len(surface) == 1:
            return "code"
        if len(surface) == 2 and surface[1] == ".":
            return "initial"
        if surface.isupper():
            return "acronym"
        plural = surface[:-1].isupper() and surface[-1] == "s" and len(surface) > 2
        return "code" if plural or _is_unit_like(surface) else "capital"
    return "code"


def _is_unit_like(surface: str) -> bool:
    """Short words with a capital inside: `GHz`, `IoT`, but `McGee` is a name."""
    return len(surface) <= _LONGEST_UNIT and surface.isalpha() and not surface[1:].islower()


def _keeps_dot(surface: str, dotted: frozenset[str]) -> bool:
    return surface + "." in dotted or (surface.isupper() and surface.capitalize() + "." in dotted)


def _is_initial(surface: str, text: str, end: int) -> bool:
    """Whether a lone capital before a dot opens a further word, as in `J. Smith`."""
    if len(surface) != 1 or not surface.isupper():
        return False
    follow = text[end + 1 : end + 3].strip()
    return bool(follow) and follow[0].isupper()


def _is_wrapped(text: str) -> bool:
    """Whether the lines are broken in mid-sentence: many go on with a lower-case letter."""
    breaks = text.count("\n")
    if breaks < 2:
        return False
    return len(re.findall(r"\n[a-z]", text)) > _WRAPPED_SHARE * breaks


def _mark_headlines(words: list[Word], text: str) -> None:
    """Mark the words of lines in title case or capitals; a line with a full stop is prose."""
    functions = _function_words()
    first = 0
    for index in range(1, len(words) + 1):
        if index < len(words) and not words[index].breaks:
            continue
        line = words[first:index]
        ended = "." in text[line[-1].end - 1 : line[-1].end + 2]
        inner = any(word.opens for word in line[1:])  # several sentences, or `Source: …`
        first = index
        if ended or inner:
            continue
        content = [w for w in line if len(w.text) > 3 and w.text.isalpha()]
        content = [w for w in content if w.text.lower() not in functions]
        capitals = sum(w.kind != "lower" for w in content)
        if len(content) >= _HEADLINE_WORDS and capitals >= _HEADLINE_SHARE * len(content):
            for word in line:
                word.headline = True


@cache
def _function_words() -> frozenset[str]:
    return frozenset(FUNCTION_WORDS.entries)


@cache
def _kept() -> tuple[frozenset[str], frozenset[str]]:
    """Words of the tables that keep their dot, and those that keep their `'s`."""
    rows = (*EXCLUDED, *HEADS, ABBREVIATED_FORMS, *ORGANISATIONS, *PEOPLE, *PLACES, *STATES, HONORIFICS)
    parts = {part for row in rows for entry in row.entries for part in entry.split()}
    dotted = {part for part in parts if part.endswith(".") and part.count(".") == 1}
    return frozenset(dotted), frozenset(part for part in parts if part.endswith("'s"))
