"""The notation in which phrases are written: kinds of tokens, separated by spaces.

    month:MONTH day:DAY ,? year:YEAR

An item is `name:ALTERNATIVES` or `ALTERNATIVES`, alternatives joined by `|`, each a kind of `lexer.KINDS`
or a
fragment of `FRAGMENTS`; `?` makes it optional, `*` repeats it up to three times. `[ ... ]` groups items, `[
... ]?`
optionally. A pattern compiles to a regular expression over `Tokens.kinds`, one character a token.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from newsextract.dates.expressions import Expression
from newsextract.dates.lexer import Tokens, Value
from newsextract.dates.shapes import KINDS

FRAGMENTS: Mapping[str, str] = {
    "MONTH": "month|softmonth|lowmonth",
    "DAY": "small|ord",
    "YEAR": "year",
    "WEEKDAY": "weekday|softday",
    "DIGITS": "small|int|year|number",
    "COUNT": "small|int|number|words|year",
    "FEW": "several",
    "GRAIN": "grain|half",
    "ANY": "grain|grains|half",
    "BACK": "back|past|latest",
    "SHIFT": "back|next|this",
    "SEASON": "season|fall",
    "TO": "-|to|through|until|till",
    "BOOK": "fiscal|calendar",
    # Small words that cannot go on a noun phrase.
    "OUTSIDE": "and|in|to|from|by|for|the|on|at|as|than|or|after|before|through",
}


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """The regular expression over `Tokens.kinds` for a pattern; KeyError names an unknown kind."""
    parts = []
    for item in pattern.split():
        if item == "[":
            parts.append("(?:")
        elif item.startswith("]"):
            parts.append(")" + item[1:])
        else:
            parts.append(_item(item))
    return re.compile("".join(parts))


def _item(item: str) -> str:
    name, colon, rest = item.partition(":")
    if not colon or not rest:
        name, rest = "", item
    repeat = rest[-1] if len(rest) > 1 and rest[-1] in "?*" else ""
    kinds = "".join(sorted(_kinds(rest[: len(rest) - len(repeat)])))
    body = f"[{kinds}]" if len(kinds) > 1 else kinds
    body = f"(?P<{name}>{body})" if name else body
    return body + ("{0,3}" if repeat == "*" else repeat)


def _kinds(alternatives: str) -> set[str]:
    found: set[str] = set()
    for kind in alternatives.split("|"):
        found |= _kinds(FRAGMENTS[kind]) if kind in FRAGMENTS else {KINDS[kind]}
    return found


def kinds_of(*alternatives: str) -> frozenset[str]:
    """The characters of some kinds or fragments."""
    return frozenset().union(*(_kinds(kind) for kind in alternatives))


class Found:
    """A phrase matched at some tokens; values and words by the names of its pattern."""

    __slots__ = ("_match", "first", "last", "tokens")

    def __init__(self, tokens: Tokens, match: re.Match[str]) -> None:
        self.tokens = tokens
        self._match = match
        self.first, self.last = match.span()

    def has(self, name: str) -> bool:
        """Whether the pattern has an item of this name, and it is there."""
        return name in self._match.re.groupindex and self._match[name] is not None

    def value(self, name: str) -> Value:
        return self.tokens.values[self._match.start(name)]

    def number(self, name: str) -> int:
        value = self.value(name)
        assert isinstance(value, int)
        return value

    def amount(self, name: str) -> int | float:
        """The number that an item is."""
        value = self.value(name)
        assert isinstance(value, int | float)
        return value

    def grain(self, name: str = "grain") -> str:
        """The unit of time that an item is."""
        return str(self.value(name))

    def text(self, name: str) -> str:
        """The word (lower case), or the empty string if it is not there."""
        return self.tokens.word(self._match.start(name)) if self.has(name) else ""

    def kind(self, name: str) -> str:
        return self._match[name]

    def before(self, count: int = 1) -> str:
        """The word so many tokens before the phrase, lower case; empty at the text's beginning."""
        return self.tokens.word(self.first - count) if self.first >= count else ""

    def after(self, count: int = 1) -> str:
        """The word so many tokens after the phrase, lower case; empty at the text's end."""
        at = self.last + count - 1
        return self.tokens.word(at) if at < len(self.tokens.kinds) else ""

    def kind_before(self, count: int = 1) -> str:
        """The kind of the token so many tokens before the phrase; empty at the text's beginning."""
        return self.tokens.kinds[self.first - count] if self.first >= count else ""

    def kind_after(self, count: int = 1) -> str:
        """The kind of the token so many tokens after the phrase; empty at the text's end."""
        at = self.last + count - 1
        return self.tokens.kinds[at] if at < len(self.tokens.kinds) else ""

    def gap_before(self) -> str:
        """What stands between the phrase and the token before it."""
        if not self.first:
            return ""
        return self.tokens.low[self.tokens.ends[self.first - 1] : self.tokens.starts[self.first]]

    def capital_after(self) -> bool:
        return (
            self.last < len(self.tokens.kinds) and self.tokens.text[self.tokens.starts[self.last]].isupper()
        )

    def capital(self, name: str) -> bool:
        return self.tokens.text[self.tokens.starts[self._match.start(name)]].isupper()


@dataclass(frozen=True)
class Phrase:
    """A way to say a date: `pattern` says where, `build` what it means (None: not here, after all).

    `article`: a determiner before it lies in the span. `open`: it is a date only once a join has completed
    it. `examples`: a text with the mention in brackets (or as a whole) and its TIMEX3 value, read on 20
    May 2024.
    """

    name: str
    pattern: str
    build: Callable[[Found], Expression | None]
    examples: Mapping[str, str] = field(hash=False)
    article: bool = False
    open: bool = False

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return compile_pattern(self.pattern)

    @cached_property
    def starters(self) -> frozenset[str]:
        """The kinds with which the phrase can begin."""
        return frozenset(_first_kinds(self.pattern.split()))


def _first_kinds(items: list[str]) -> set[str]:
    """The kinds with which a sequence of items can begin."""
    found: set[str] = set()
    at = 0
    while at < len(items):
        if items[at] == "[":
            closing = next(i for i in range(at, len(items)) if items[i].startswith("]"))
            found |= _first_kinds(items[at + 1 : closing])
            optional = items[closing].endswith("?")
            at = closing + 1
        else:
            _, colon, rest = items[at].partition(":")
            body = rest if colon and rest else items[at]
            optional = len(body) > 1 and body[-1] in "?*"
            found |= _kinds(body[:-1] if optional else body)
            at += 1
        if not optional:
            break
    return found
