"""The tense in which a date is told: a table of cues, and the one in the date's clause that counts."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from newsextract.dates.sentences import Sentences

Tense = Literal["past", "future", ""]


@dataclass(frozen=True, slots=True)
class Cue:
    """A row: words that show that the sentence tells of the past or of what is to come, or (`""`) of a
    present that leaves both open.

    `weak`: after the day of a month it says nothing (`the ruling of 12 June can be appealed`).
    `examples`: a sentence and the value of its one date, read on 20 May 2024.
    """

    name: str
    tense: Tense
    pattern: str
    examples: Mapping[str, str] = field(hash=False)
    weak: bool = False


# What may follow an auxiliary before the date without being a past: `will have sold`, `could be signed`.
_GROUP = (
    r"(?: (?:not|also|only|likely|probably|now|then|still|soon|therefore|again|fully))?"
    r"(?: have| be| get)?(?: been| being)?(?: (?:[a-z]{2,16}ed|sold|built|made|bought|paid|held|shut|met))?"
)
CUES: tuple[Cue, ...] = (
    Cue("will", "future", rf"(?:will|shall|won['’]t|\w{{1,12}}['’]ll){_GROUP}",
        {"The plant will open in April.": "2025-04", "It will have sold more by June.": "2024-06"}),
    Cue("had to be", "",
        r"(?:was|were) (?:widely |then )?(?:expected|scheduled|slated|due|set|projected|forecast|likely"
        r"|supposed|planned|meant|to)\b(?: (?:to|for|on|in|at|by)\b)?",
        {"Sales were expected to rise in June.": "2024-06", "The line was due in March.": "2024-03"}),
    Cue("unreal", "past", r"(?:would|could|should|might|must|may) have(?: been)?(?: [a-z]{2,16}ed)?",
        {"It should have been ready in June.": "2023-06"}),
    Cue("expected", "future",
        r"(?:is|are|be|being) (?:planned|scheduled|expected|slated|due|targeted|anticipated)\b"
        r"|(?:is|are|be|being) (?:widely |now )?(?:forecast|projected|intended) (?:to|for|at)\b"
        r"|(?:expected|scheduled|slated|due|poised|likely|on track|on course) (?:to|for|on|in|at|by)\b"
        r"|set (?:to|for)\b",
        {"Deliveries are expected to start in April.": "2025-04", "The line is due in March.": "2025-03"}),
    Cue("expects", "future",
        r"(?:expects?|anticipates?|foresees?|predicts?|sees|hopes?|aims|guid(?:es|ed) for"
        r"|(?<!had )(?<!have )forecasts? (?=an? |that |\d)"
        r"|(?:analysts|economists|traders|brokers) see)",
        {"It expects higher sales in April.": "2025-04", "Analysts see a price of 90 by April.": "2025-04"}),
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
    Cue("on the calendar", "future",
        r"(?<!that )(?:ends|begins|starts|expires|opens|closes|resumes|matures|lapses|falls|leaves|returns"
        r"|comes? into force|takes? (?:effect|place|over)|kicks off|goes on sale|(?:begin|start|end|expire)"
        r"|resume|runs out|steps down|retires|reopens|meets|votes|decides) (?:on|in|at|from|by|next|this)"
        r"|(?:runs?|lasts?) (?:until|till|to|through)"
        r"|(?:reach(?:es)?|stretch(?:es)?|extends?|lasts?|runs?|well) into"
        r"|(?:reports|publishes|presents|holds|hosts) (?:[a-z-]{2,14} ){1,4}on",
        {"The tax break ends in April.": "2025-04", "The ban takes effect in June.": "2024-06"}),
    Cue("stands on a day", "future",
        r"(?:is|are) (?:on|in|held on|closed on|closed for|shut on|shut for|closed from|published on)"
        r"(?= (?:the )?(?i:mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
        r"|dec|\d|thanksg|christm|easter|early|late|mid))",
        {"The next auction is in June.": "2024-06", "Its office is closed on Friday.": "2024-05-24"}),
    Cue("passive of the present", "",
        r"(?:is|are|being)(?: [a-z]{2,14}ly| now| also| still| not| already)? "
        r"(?!(?:reported|said|believed|thought|understood|estimated) to)[a-z]{2,16}ed",
        {"The figure is revised in June.": "2024-06"}),
    Cue("effective", "future",
        r"effective|with effect|payable|redeemable|due|slated|scheduled (?:a|an|the|for)|upcoming|forthcoming"
        r"|deadline|expires|expiring|ahead of|as early as|as soon as|no later than|starting|beginning|set for"
        r"|by the end of|maturing|until|till|planned for",
        {"The dividend is payable in April.": "2025-04"}),
    Cue("would", "future", rf"would{_GROUP}", {"It would close in April.": "2025-04"}, weak=True),
    Cue("could", "", rf"(?:could|might){_GROUP}",
        {"It could close in June.": "2024-06", "They could load fully in March.": "2024-03"}, weak=True),
    Cue("may", "future", rf"(?:may(?! \d)|can|should|must|ought to){_GROUP}",
        {"It should close in June.": "2024-06", "The talks must end by Friday.": "2024-05-24"}, weak=True),
    Cue("reported", "past", r"said|told|announced|reported|showed|wrote|added|noted",
        {"It said in June that it had sold less.": "2023-06"}),
    Cue("past", "past",
        r"(?<!be )(?<!being )(?:was|were|had|did|has|have|been|fell|rose|grew|sold|made|took|began|came|went"
        r"|saw|led|hit|won|lost|built|bought|held|left|met|paid|ran|shot|got|gave|kept|became|brought"
        r"|thought|stood|rolled|drew|sent|slid|sank|shrank|spent|drove|chose|struck|broke|froze"
        r"|flew|stuck|leapt|overtook|withdrew|undertook|fought|sought|dealt|caught|spoke"
        r"|set(?! to)|(?<!to )(?:shut|cut|put) (?:the|its|a|their|out)|[a-z]{2,20}ed)",
        {"Exports rose in June.": "2023-06", "The model was launched in June.": "2023-06",
         "Exports slid in June.": "2023-06"}),
)  # fmt: skip

_CUE = re.compile(r"\b(?:" + "|".join(f"(?P<c{at}>{row.pattern})" for at, row in enumerate(CUES)) + r")\b")
_PAST_NEXT = re.compile(
    r"\s(was|were|had|said|fell|rose|grew|sold|made|took|began|came|went|saw|led|hit|won|lost|built|bought|held"
    r"|left|met|paid|ran|got|gave|kept|became|brought|chose|drove|withdrew|overtook|slid|sank|beat|stood"
    r"|[a-z]{2,20}ed)\b"
)
_FUTURE_NEXT = re.compile(
    r"\s(will|shall|should|may|is (?:expected|set|due|likely|forecast|to)|are (?:expected|due|likely|to))\b"
)
_CLAUSE = re.compile(
    r";|,? but | [–—-] |, (?:and|while|whereas|although|though|which|who|where|when|as|with|or) "
    r"| (?:while|whereas|although) "
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
        self._clauses: list[int] = []

    def at(self, start: int, end: int, weekday: bool = False, day: bool = False) -> tuple[Tense, str]:
        """The tense of the sentence around `[start, end)`, and the cue that says so (or `""`).

        A verb that follows at once decides; else the nearest cue before the date in its sentence, or, where
        that stands in another clause, the nearest after it in its own; else the nearest after it.
        """
        if follows := _PAST_NEXT.match(self._text, end):
            return "past", follows[1]
        if follows := _FUTURE_NEXT.match(self._text, end):
            return "future", follows[1]
        if weekday and self._text.startswith(" is ", end):
            return "future", "is"
        self._read(self._sentences.at(start))
        found = self._chosen(start, end, day)
        if found is None or not found.row.tense:
            by = self._text.endswith((" by ", " by the "), 0, start)
            return ("future", "by") if by else ("", found.cue if found else "")
        had_been = found.row.name == "expected" and self._text.endswith("had been ", 0, found.start)
        if had_been:
            return "past", found.cue
        if found.cue in ("until", "till") and self._told_before(found):
            return "", found.cue  # `stayed shut until March`: it may be over
        return found.row.tense, found.cue

    def _chosen(self, start: int, end: int, day: bool) -> _Found | None:
        at = bisect_right(self._starts, start)
        while at and self._cues[at - 1].end > start:
            at -= 1
        before = self._cues[at - 1] if at and start - self._cues[at - 1].end <= _WINDOW else None
        if before is not None and not self._divided(before.end, start):
            return before
        while at < len(self._cues) and (self._cues[at].start < end or (day and self._cues[at].row.weak)):
            at += 1
        after = self._cues[at] if at < len(self._cues) and self._cues[at].start - end <= _WINDOW else None
        if before is None or (after is not None and not self._divided(end, after.start)):
            return after
        return before

    def _divided(self, first: int, last: int) -> bool:
        """Whether a clause begins between two places of the sentence."""
        at = bisect_left(self._clauses, first)
        return at < len(self._clauses) and self._clauses[at] < last

    def _told_before(self, found: _Found) -> bool:
        at = bisect_left(self._starts, found.start)
        return at > 0 and self._cues[at - 1].row.tense == "past"

    def _read(self, number: int) -> None:
        if number == self._number:
            return
        self._number = number
        bounds = self._sentences.bounds(number)
        self._cues = [
            _Found(*match.span(), CUES[int(match.lastgroup[1:])], match[0])
            for match in _CUE.finditer(self._text, *bounds)
            if match.lastgroup
        ]
        self._starts = [found.start for found in self._cues]
        self._clauses = [match.start() for match in _CLAUSE.finditer(self._text, *bounds)]
