"""Where the sentences of a text begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right

_SENTENCE_END = re.compile(
    r"(?P<stop>[.!?。]['\"”’)\]]{0,3})(?=\s+['\"“‘(\[]{0,2}[A-Z0-9])"
    r"|(?<=[a-z][a-z])\.(?=[A-Z][a-z]{1,20} )|\n\s*\n|\n(?=\s*\S)"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Za-z]|Mr|Mrs|Ms|Dr|St|Co|Ltd|Inc|Corp|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|Prof|Gen|Sen"
    r"|Rep|Gov|approx|est|Messrs|Jr|Sr))$"
)


class Sentences:
    """Where the sentences of a text begin; a line break ends one unless the line was wrapped."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        for match in _SENTENCE_END.finditer(text):
            at = match.start()
            if match["stop"] and _ABBREVIATION.search(text, max(0, at - 8), at):
                continue
            if (
                match[0] == "\n"
                and at - self._starts[-1] >= 40
                and text[at - 1] not in ".!?:;"
                and not text[max(0, at - 1) : at].isspace()
                and "\n" not in text[max(0, at - 40) : at]
            ):
                continue
            self._starts.append(match.end())
        self._length = len(text)

    def at(self, offset: int) -> int:
        """The number of the sentence in which `offset` lies."""
        return bisect_right(self._starts, offset) - 1

    def bounds(self, number: int) -> tuple[int, int]:
        end = self._starts[number + 1] if number + 1 < len(self._starts) else self._length
        return self._starts[number], end
