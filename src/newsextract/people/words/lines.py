"""Which line ends break a sentence, and which only wrap it."""

from __future__ import annotations

import re
from collections.abc import Callable

_LINE = re.compile(r"[^\n]+")
_ADDRESS = re.compile(r"[^\s@/]{1,64}@|www\.|https?:|(?:e-?mail|tel|phone|mobile|fax|t|m|e)\b ?[.:]")
_FEWEST = 6  # lines of a text that can be told to be wrapped
_SHARE = 0.5  # of the lines that are wrapped ones
_SHORTEST, _LONGEST = 45, 100  # characters of a wrapped line
_TERMINAL = frozenset(".!?:;\"”’)")


def soft_breaks(text: str) -> Callable[[int], bool]:
    """Whether the line end at an offset of `text` stands within a sentence.

    It does before a lower-case letter, unless an address follows; in a text wrapped at some 70 columns also
    behind a long line that no punctuation ends, if another line follows at once.
    """
    lines = [match.group().strip() for match in _LINE.finditer(text)]
    wrapped = sum(map(_is_wrapped, lines)) >= _SHARE * len(lines) and len(lines) >= _FEWEST

    def soft(at: int) -> bool:
        here = at + 1
        while here < len(text) and text[here] in " \t":
            here += 1
        if here == len(text) or text[here] == "\n":
            return False
        if text[here].islower():
            return _ADDRESS.match(text, here) is None
        return wrapped and _is_wrapped(text[text.rfind("\n", 0, at) + 1 : at].strip())

    return soft


def _is_wrapped(line: str) -> bool:
    return _SHORTEST <= len(line) <= _LONGEST and line[-1] not in _TERMINAL
