"""Approximators and bounds around a number or a period, and the connectors of a range.

One table for figures and dates: `about`, `nearly`, `more than`, `up to`, `or more`. The modifiers are those
of TIMEX3 (`APPROX`, `LESS_THAN`, …) as the annotation guidelines use them. All look-ups read a bounded window
beside the number, so they cost the same in any text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Mod: TypeAlias = Literal["APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"]


@dataclass(frozen=True, slots=True)
class Bound:
    """A row: words on one `side` of a number that approximate or bound it.

    `mod` is None for a word that belongs to the span but says nothing of the value (`just`). `examples` maps
    a phrase to the part of it that the number is.
    """

    name: str
    side: Literal["before", "after"]
    mod: Mod | None
    surfaces: tuple[str, ...]
    examples: Mapping[str, str] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Connector:
    """A row: what joins the two ends of a range; with `between` it does so only after that word."""

    name: str
    surfaces: tuple[str, ...]
    examples: tuple[str, ...]
    between: bool = False


@dataclass(frozen=True, slots=True)
class Particle:
    """A row: a surface of the table of bounds that after these verbs belongs to the verb, not to a number."""

    surface: str
    verbs: tuple[str, ...]
    examples: tuple[str, ...]


BOUNDS: tuple[Bound, ...] = (
    Bound("about", "before", "APPROX",
          ("about", "around", "roughly", "approximately", "approx", "approx.", "circa", "ca", "ca.", "c.",
           "some", "an estimated", "estimated", "close to", "very close to", "near", "in the region of",
           "in the neighborhood of", "in the neighbourhood of", "somewhere around", "on the order of",
           "in the order of", "nearer", "more or less", "~", "≈", "±", "+/-"),
          {"about 40": "40", "an estimated 1,200": "1,200", "~ 30": "30", "approx. 7": "7"}),
    Bound("nearly", "before", "LESS_THAN",
          ("nearly", "almost", "just under", "just below", "just short of", "just shy of", "short of",
           "shy of", "approaching", "very nearly", "scarcely", "barely", "hardly"),
          {"nearly 2.5": "2.5", "just short of 300": "300", "just shy of 80": "80"}),
    Bound("less than", "before", "LESS_THAN",
          ("less than", "fewer than", "under", "below", "lower than", "smaller than", "just less than",
           "slightly less than", "slightly under", "slightly below", "slightly fewer than",
           "a little less than", "a little under", "well under", "well below", "far less than",
           "much less than", "little less than", "somewhat less than", "far fewer than", "far below",
           "not quite", "sub-", "<"),
          {"less than 9": "9", "just less than 2": "2", "well under 50": "50", "< 5": "5", "sub-7": "7"}),
    Bound("more than", "before", "MORE_THAN",
          ("more than", "over", "above", "greater than", "higher than", "larger than", "bigger than",
           "exceeding", "in excess of", "upwards of", "upward of", "north of", "better than", "well over",
           "well above", "just over", "just above", "slightly over", "slightly above", "slightly more than",
           "a little over", "a little more than", "a bit over", "a bit more than", "just more than",
           "far more than", "much more than", "well more than", "little more than", "way over", "longer than",
           "somewhat more than", "far above", "topping", "surpassing", "beyond", ">"),
          {"more than 132": "132", "well over 600": "600", "in excess of 14": "14", "> 5": "5"}),
    Bound("up to", "before", "EQUAL_OR_LESS",
          ("up to", "at most", "at the most", "as many as", "as much as", "as high as", "as long as",
           "as large as", "as big as", "no more than", "not more than", "not exceeding", "no higher than",
           "no longer than", "no greater than", "not over", "a maximum of", "maximum of", "maximum", "max.",
           "upto", "not above", "less than or equal to", "equal to or less than", "lower than or equal to",
           "< =", "at a maximum", "≤", "<="),
          {"up to 36": "36", "as many as 9,000": "9,000", "no more than 4": "4", "≤ 3": "3"}),
    Bound("at least", "before", "EQUAL_OR_MORE",
          ("at least", "no less than", "no fewer than", "not less than", "not fewer than", "a minimum of",
           "minimum of", "minimum", "min.", "as little as", "as few as", "as low as", "no lower than",
           "not below", "not under", "more than or equal to", "equal to or more than",
           "greater than or equal to", "equal to or greater than", "> =", "at a minimum", "at the least", "≥",
           ">="),
          {"at least 12": "12", "no fewer than 45": "45", "≥ 10": "10"}),
    Bound("just", "before", None, ("just",), {"just 18": "18"}),
    Bound("or more", "after", "EQUAL_OR_MORE",
          ("or more", "or above", "or over", "or higher", "or greater", "or better", "or longer", "or older",
           "or greater than", "or more than", "or higher than",
           "and more", "and above", "and over", "and up", "and upwards", "or upwards", "and older",
           "and higher", "at least", "at the least", "minimum"),
          {"four or more": "four", "65 and over": "65"}),
    Bound("or less", "after", "EQUAL_OR_LESS",
          ("or less", "or fewer", "or less than", "or fewer than",
           "or under", "or below", "or lower", "or shorter", "or younger", "and below",
           "and under", "and less", "at most", "at the most", "maximum", "tops"),
          {"10 or less": "10", "six or fewer": "six"}),
    Bound("plus", "after", "MORE_THAN", ("+", "-plus", "plus", "odd", "-odd", "and counting"),
          {"30,000+": "30,000", "500-plus": "500", "60-odd": "60"}),
    Bound("or so", "after", "APPROX",
          ("or so", "or thereabouts", "or thereabout", "-ish", "more or less", "give or take"),
          {"30 or so": "30", "a dozen or so": "a dozen"}),
)  # fmt: skip

CONNECTORS: tuple[Connector, ...] = (
    Connector("to", ("to", "-to-", "up to", "through", "thru", "till", "until"), ("5 to 7", "10-to-15")),
    Connector("dash", ("-", "–", "—", "‑", "−", "~", "～", "--", "..."), ("5-7", "50 – 60", "3~4")),
    Connector("and after between", ("and",), ("between 10 and 15",), between=True),
)

PARTICLES: tuple[Particle, ...] = (
    Particle("up to",
             ("add", "adds", "added", "adding", "go", "goes", "went", "going", "gone", "sum", "sums",
              "summed", "grow", "grew", "come", "comes", "came", "climb", "climbed", "move", "moved", "step",
              "stepped", "ramp", "ramped", "push", "pushed", "bring", "brings", "brought", "pick", "picked"),
             ("It added up to 40", "It went up to 1.5", "Costs sum up to 9")),
    Particle("over",
             ("hand", "hands", "handed", "handing", "take", "takes", "took", "taking", "taken", "turn",
              "turned", "pass", "passed", "carry", "carried", "carries", "roll", "rolled", "sign", "signed"),
             ("They handed over 40", "It took over 12")),
    Particle("about",
             ("speak", "speaks", "speaking", "spoke", "talk", "talks", "talking", "talked", "think", "thinks",
              "thought", "know", "knows", "ask", "asked", "worry", "worried", "hear", "heard",
              "complain", "how", "what"),
             ("They spoke about 40", "It worried about 12")),
)  # fmt: skip

# A trailing word that is as likely the next noun's (`12 minimum wages`) counts only before a boundary.
_NEEDS_BOUNDARY = frozenset(
    {"minimum", "maximum", "at least", "at most", "at the least", "at the most", "plus", "tops", "and more",
     "and up", "and less", "and over", "and under", "and below", "and above", "and higher", "or greater than",
     "or more than", "or higher than", "or less than", "or fewer than"}
)  # fmt: skip
# `5% and up to 90` holds the bound of the next number.
_BOUNDARY = re.compile(r"\s*(?:[.,;:)!?]|$|(?:of|from|in|a|per|on|at|for|and)\b|to\b(?! [\d$€£¥₹]))")

_BEFORE = {surface: row for row in BOUNDS if row.side == "before" for surface in row.surfaces}
_AFTER = {surface: row for row in BOUNDS if row.side == "after" for surface in row.surfaces}
_JOINS = {surface: row for row in CONNECTORS for surface in row.surfaces}
_VERBS = {row.surface: row.verbs for row in PARTICLES}
_LAST_WORDS = frozenset(surface.split()[-1] for surface in _BEFORE)
_LONGEST = max(len(surface.split()) for surface in _BEFORE)
_WINDOW = 48  # longer than any surface, with room for a line break

_WORD = re.compile(r"\S+")
_OPENERS = "\"'“‘([•"
_SYMBOL_ENDS = frozenset("~≈±<>≤≥=-.")
_SYMBOL = re.compile(r"(?:\+/-|\bsub-|[<>]=|[~≈±<>≤≥]|\bc\.|\bca\.)[^\S\n]*\Z")


def _following(surface: str) -> str:
    lead = "" if surface[0] in "+-" else r"[ \u00a0-]"
    return lead + re.escape(surface) + ("" if surface == "+" else r"(?![\w-])")


_FOLLOWING_SURFACES = sorted(_AFTER, key=len, reverse=True)
_FOLLOWING = re.compile("|".join(f"({_following(s)})" for s in _FOLLOWING_SURFACES), re.IGNORECASE)
_FOLLOWS_FAST = re.compile(r"[\s+-]")


def before(text: str, start: int, floor: int = 0) -> tuple[int, str | None, str]:
    """The approximator that ends right before `start`, not reaching below `floor`.

    Returns its start, its modifier (None if it has none) and the row's name; `(start, None, "")` if there is
    none. Stacked approximators (`at least about`, `just over`) are taken together; the outer modifier wins.
    """
    reached, mod, name = _one_before(text, start, floor)
    if not name:
        return start, None, ""
    further, outer, outer_name = _one_before(text, reached, floor)
    # Two of one kind are no stack: in `won over more than 12` the first belongs to the verb.
    if outer_name and (outer_name != name or name == "about"):
        return further, outer or mod, outer_name if outer else name
    return reached, mod, name


def after(text: str, end: int) -> tuple[int, str | None, str]:
    """The bound that starts right after `end`: its end, its modifier and the row's name, as in `before`."""
    if not _FOLLOWS_FAST.match(text, end):
        return end, None, ""
    found = _FOLLOWING.match(text, end)
    if found is None or found.lastindex is None:
        return end, None, ""
    surface = _FOLLOWING_SURFACES[found.lastindex - 1]
    if surface == "+" and text[found.end() : found.end() + 1].isalnum():
        return end, None, ""
    if surface in _NEEDS_BOUNDARY and not _BOUNDARY.match(text, found.end()):
        return end, None, ""
    row = _AFTER[surface]
    return found.end(), row.mod, row.name


def connector(between: str) -> Connector | None:
    """The row that joins a range whose ends stand on both sides of `between`; None if it is no connector."""
    return _JOINS.get(" ".join(between.lower().split())) if len(between) <= 12 else None


def _one_before(text: str, start: int, floor: int) -> tuple[int, str | None, str]:
    nothing = (start, None, "")
    low = max(floor, start - _WINDOW)
    window = text[low:start]
    if not window or not (window[-1].isspace() or window[-1] in _SYMBOL_ENDS):
        return nothing
    if symbol := _SYMBOL.search(window):
        row = _BEFORE[symbol[0].strip()]
        return low + symbol.start(), row.mod, row.name
    words = window.lower().split()
    if not words or words[-1].lstrip(_OPENERS) not in _LAST_WORDS or not window[-1].isspace():
        return nothing
    if low > floor and not text[low - 1].isspace():
        words[0] = ""  # the window may have cut it
    for count in range(min(_LONGEST, len(words)), 0, -1):
        surface = " ".join(words[-count:]).lstrip(_OPENERS)
        found = _BEFORE.get(surface)
        if found is not None:
            if len(words) > count and words[-count - 1] in _VERBS.get(surface, ()):
                return nothing
            at = [word.start() for word in _WORD.finditer(window)][-count]
            at += len(window[at:]) - len(window[at:].lstrip(_OPENERS))
            return (low + at, found.mod, found.name) if window.count("\n", at) <= 1 else nothing
    return nothing
