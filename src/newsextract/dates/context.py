"""What a date's surroundings say: sentence bounds, the sentence's tense, the dates named before."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from newsextract.dates.periods import Period

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
        r"(?:is|are|be|being) (?:planned|scheduled|expected|slated|due|targeted|anticipated)\b|(?:is|are|be|being|was|were)?\s?(?:widely |now )?(?:expected|scheduled|slated|due|set|projected|forecast|poised"
        r"|likely|intended|on track|on course) (?:to|for|on|in|at|by)\b",
        {"Deliveries are expected to start in April.": "2025-04", "The line is due in March.": "2025-03"}),
    Cue("plans", "future", r"(?:plans?|planned|planning|supposed|aims?|aiming|intends?|hopes?|targets?|expects?|wants?|seeks?|proposes?"
        r"|going|ready|preparing|prepares|pledges|agrees) to",
        {"It plans to stop production in April.": "2025-04"}),
    Cue("to be", "future", r"to (?:be|open|launch|start|begin|hold|build|take|come|go|run|enter|debut|close|end|expire|unveil"
        r"|introduce|release|deliver|roll|raise|cut|buy|sell|invest|produce|join|step|retire|stop|return|resume|meet|pay)",
        {"Maker to open third plant in April": "2025-04"}),
    Cue("effective", "future", r"effective|payable|redeemable|due|slated|scheduled (?:a|an|the|for)|upcoming|forthcoming|deadline|expires|expiring"
        r"|ahead of|as early as|as soon as|no later than|starting|beginning|set for|by the end of|maturing|until|planned for",
        {"The dividend is payable in April.": "2025-04"}),
    Cue("would", "future", r"would|could|may|might|can|should|must", {"It could close in June.": "2024-06"}),
    Cue("reported", "past", r"said|told|announced|reported|showed|wrote|added|noted",
        {"It said in June that it had sold less.": "2023-06"}),
    Cue("past", "past", r"(?<!be )(?<!being )(?:was|were|had|did|has|have|been|fell|rose|grew|sold|made|took|began|came|went|saw|led|hit|won"
        r"|lost|built|bought|held|left|met|paid|ran|set|shot|got|gave|kept|became|brought|thought|stood|rolled|drew|sent"
        r"|[a-z]{2,20}ed)",
        {"Exports rose in June.": "2023-06", "The model was launched in June.": "2023-06"}),
)  # fmt: skip

_CUE = re.compile(r"\b(?:" + "|".join(f"(?P<c{at}>{row.pattern})" for at, row in enumerate(CUES)) + r")\b")
_PAST_NEXT = re.compile(r"\s(was|were|had|said|[a-z]{2,20}ed)\b")
_WINDOW = 220
"""How far, in characters, a sentence is read for its tense."""

_SENTENCE_END = re.compile(
    r"(?P<stop>[.!?。]['\"”’)\]]{0,3})(?=\s+['\"“‘(\[]{0,2}[A-Z0-9])|\n\s*\n|\n(?=\s*\S)"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Za-z]|Mr|Mrs|Ms|Dr|St|Co|Ltd|Inc|Corp|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Prof|Gen|Sen"
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
            if match[0] == "\n" and at - self._starts[-1] >= 40 and text[at - 1] not in ".!?:;" and \
                    not text[max(0, at - 1) : at].isspace() and "\n" not in text[max(0, at - 40) : at]:  # fmt: skip
                continue
            self._starts.append(match.end())
        self._length = len(text)

    def at(self, offset: int) -> int:
        """The number of the sentence in which `offset` lies."""
        return bisect_right(self._starts, offset) - 1

    def bounds(self, number: int) -> tuple[int, int]:
        end = self._starts[number + 1] if number + 1 < len(self._starts) else self._length
        return self._starts[number], end


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    row: Cue
    cue: str


class Tenses:
    """The tense in which each date of a text is told. A sentence is searched for cues once, however many it has."""

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


_MEMORY = 12
"""How many named periods are looked back on, at the most."""


@dataclass(frozen=True, slots=True)
class Named:
    """A period that the text has named: where, and whether it was said outright (a frame for what follows)."""

    start: int
    sentence: int
    first: Period
    last: Period
    explicit: bool
    compared: bool = False
    """Named only to compare with (`a year earlier`): nothing counts on from it."""


class Context:
    """What is known while an article is read from its beginning."""

    def __init__(self, text: str, anchor: dt.date | None) -> None:
        self.anchor = anchor
        self.sentences = Sentences(text)
        self.tenses = Tenses(text, self.sentences)
        self.named: list[Named] = []

    def recent(self, start: int, sentences: int = 1) -> list[Named]:
        """The periods named before `start` in its sentence and so many before it, the nearest first."""
        here = self.sentences.at(start)
        found = []
        for named in self.named[: -1 - _MEMORY : -1]:
            if here - named.sentence > sentences:
                break
            found.append(named)
        return found
