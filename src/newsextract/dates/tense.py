"""The tense in which a date is told: a table of cues, and the nearest one in the date's sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from newsextract.dates.sentences import Sentences

Tense = Literal["past", "future", ""]


@dataclass(frozen=True, slots=True)
class Cue:
    """A row: words that show that the sentence tells of the past or of what is to come.

    `examples`: a sentence and the value of its one date, read on 20 May 2024.
    """

    name: str
    tense: Literal["past", "future"]
    pattern: str
    examples: Mapping[str, str] = field(hash=False)


CUES: tuple[Cue, ...] = (
    Cue("will", "future", r"will|shall|won['’]t|\w{1,12}['’]ll",
        {"The plant will open in April.": "2025-04"}),
    Cue("expected", "future",
        r"(?:is|are|be|being) (?:planned|scheduled|expected|slated|due|targeted|anticipated)\b"
        r"|(?:is|are|be|being|was|were)?\s?(?:widely |now )?(?:expected|scheduled|slated|due|set|projected"
        r"|forecast|poised|likely|intended|on track|on course) (?:to|for|on|in|at|by)\b",
        {"Deliveries are expected to start in April.": "2025-04", "The line is due in March.": "2025-03"}),
    Cue("plans", "future",
        r"(?:plans?|planned|planning|supposed|aims?|aiming|intends?|hopes?|targets?|expects?|wants?|seeks?"
        r"|proposes?|going|ready|preparing|prepares|pledges|agrees|is|are) to",
        {"It plans to stop production in April.": "2025-04",
         "A third line is to start in April.": "2025-04"}),
    Cue("to be", "future",
        r"to (?:be|open|launch|start|begin|hold|build|take|come|go|run|enter|debut|close|end|expire|unveil"
        r"|introduce|release|deliver|roll|raise|cut|buy|sell|invest|produce|join|step|retire|stop|return"
        r"|resume|meet|pay)",
        {"Maker to open third plant in April": "2025-04"}),
    Cue("effective", "future",
        r"effective|with effect|payable|redeemable|due|slated|scheduled (?:a|an|the|for)|upcoming|forthcoming"
        r"|deadline|expires|expiring|ahead of|as early as|as soon as|no later than|starting|beginning|set for"
        r"|by the end of|maturing|until|till|planned for",
        {"The dividend is payable in April.": "2025-04"}),
    Cue("would", "future", r"would|could|may|might|can|should|must",
        {"It could close in June.": "2024-06"}),
    Cue("reported", "past", r"said|told|announced|reported|showed|wrote|added|noted",
        {"It said in June that it had sold less.": "2023-06"}),
    Cue("past", "past",
        r"(?<!be )(?<!being )(?:was|were|had|did|has|have|been|fell|rose|grew|sold|made|took|began|came|went"
        r"|saw|led|hit|won|lost|built|bought|held|left|met|paid|ran|set|shot|got|gave|kept|became|brought"
        r"|thought|stood|rolled|drew|sent|[a-z]{2,20}ed)",
        {"Exports rose in June.": "2023-06", "The model was launched in June.": "2023-06"}),
)  # fmt: skip

_CUE = re.compile(r"\b(?:" + "|".join(f"(?P<c{at}>{row.pattern})" for at, row in enumerate(CUES)) + r")\b")
_PAST_NEXT = re.compile(
    r"\s(was|were|had|said|fell|rose|grew|sold|made|took|began|came|went|saw|led|hit|won|lost|built|bought|held"
    r"|left|met|paid|ran|got|gave|kept|became|brought|chose|drove|withdrew|overtook|[a-z]{2,20}ed)\b"
)
_WINDOW = 220
"""How far, in characters, a sentence is read for its tense."""


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    row: Cue
    cue: str


class Tenses:
    """The tense in which each date of a text is told. A sentence is searched for cues once, however many
    it has."""

    def __init__(self, text: str, sentences: Sentences) -> None:
        self._text = text
        self._sentences = sentences
        self._number = -1
        self._cues: list[_Found] = []
        self._starts: list[int] = []

    def at(self, start: int, end: int, weekday: bool = False) -> tuple[Tense, str]:
        """The tense of the sentence around `[start, end)`, and the cue that says so (or `""`).

        The nearest cue before the date in its sentence decides, unless a verb in the past follows at once;
        without one, the nearest after it. A modal (`would`) says nothing of a weekday.
        """
        if follows := _PAST_NEXT.match(self._text, end):
            return "past", follows[1]
        self._read(self._sentences.at(start))
        at = bisect_right(self._starts, start)
        while at and self._cues[at - 1].end > start:
            at -= 1
        found = self._cues[at - 1] if at and start - self._cues[at - 1].end <= _WINDOW else None
        if found is None:
            while at < len(self._cues) and self._cues[at].start < end:
                at += 1
            found = self._cues[at] if at < len(self._cues) and self._cues[at].start - end <= _WINDOW else None
        if found is None:
            return "", ""
        had_been = found.row.name == "expected" and self._text.endswith("had been ", 0, found.start)
        return ("past" if had_been or (weekday and found.row.name == "would") else found.row.tense), found.cue

    def _read(self, number: int) -> None:
        if number == self._number:
            return
        self._number = number
        self._cues = [
            _Found(*match.span(), CUES[int(match.lastgroup[1:])], match[0])
            for match in _CUE.finditer(self._text, *self._sentences.bounds(number))
            if match.lastgroup
        ]
        self._starts = [found.start for found in self._cues]
