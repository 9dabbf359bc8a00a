"""Things that stand at the head of lines: in a heading, before a colon, at the start of a table's row."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from newsextract.facts.layout import Sentence
from newsextract.facts.phrases import NOUN, REACH, STOP, WORD, Phrases
from newsextract.facts.product_words import VERB
from newsextract.facts.things import is_thing
from newsextract.mentions import Mention

# A short line without figures, and a word or some before a colon at a line's head.
_HEADING = re.compile(r"\s*(?P<what>[A-Z][\w-]*(?: (?:and |& )?[\w-]+){0,3}s)\s*")
_LABEL = re.compile(r"[\s•*–-]*(?P<what>[^\W\d_][\w-]*(?: [\w-]+){0,3})(?: \([^()\n]{1,30}\))?:\s")
_CLOSED = re.compile(r"[.!?:;”\"]\s*$")  # the end of a sentence
# A metric in the head of a row or in a headline: what it is of stands before.
_METRIC = re.compile(
    r"(?:^| )(?:(?:retail|wholesale|unit) )?(?:sales|production|output|exports|imports|"
    r"registrations|deliveries|shipments|orders|bookings|"
    r"stocks)\b",
    re.I,
)
HEADING = 80  # longer lines are no headings
_TOTAL = re.compile(r"\W*(?:grand )?total\b(?! [A-Za-z])", re.I)
_COLON = re.compile(r":\s*$")
_PROSE = re.compile(
    r", |\b(?:to|of|by|had|was|were|is|are|has|have|reached|rose|fell|in|at|"
    r"with)\s+$"
)  # no head of a row
# Before the thing in the head of a row: whose or which part of it is counted.
_WHOLE = re.compile(
    r"^(?:(?:grand |sub-?)?total|overall|combined|domestic|export|overseas|of which|"
    r"new)\s+(?=\w)",
    re.I,
)
_NO_HEAD = STOP - {"and", "of", "other", "business", "segment"}


class Heads:
    """Reads what the lines of a text are of; `title` is where the first line ends."""

    def __init__(self, text: str, mentions: Sequence[Mention], phrases: Phrases, title: int) -> None:
        self.text = text
        self.mentions = mentions
        self.phrases = phrases
        self.title = title
        self.heading: str | None = None
        self.above = ""  # what kind of line stood before the one at hand
        self.lines: list[Sentence] = []  # the lines above the rows at hand

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence; a heading that names a thing holds for the lines below it."""
        self._enter_table(sentence)
        if sentence.figures or not sentence.at_line or sentence.end - sentence.start > REACH:
            return
        match = _HEADING.fullmatch(self.text, sentence.start, sentence.end)
        what = self._thing(match) if match else None
        if what is not None and self._words[what.split()[-1].lower()] > 1:
            self.heading = what
        elif sentence.start > self.title and not _CLOSED.search(self.text, sentence.start, sentence.end):
            self.heading = self.phrases.first_thing(sentence.start, sentence.end) or self.heading

    def _enter_table(self, sentence: Sentence) -> None:
        """Rows are of what the lines above the first of them say, and of nothing if those name no thing.

        A list that a sentence announces by a colon is of what that sentence is of.
        """
        if self.is_row(sentence):
            self.above = "row" if self.above in ("head", "row") else ""
        elif sentence.at_line and not sentence.figures and sentence.end - sentence.start < HEADING:
            self.lines = (
                [*self.lines, sentence] if self.above == "head" and len(self.lines) < 4 else [sentence]
            )
            self.above = self.above if self.above == "colon" else "head"
        else:
            self.above = "colon" if _COLON.search(self.text, sentence.start, sentence.end) else ""

    @property
    def table(self) -> str | None:
        """What the lines above the rows at hand say that these are of."""
        for line in self.lines:
            noun = _METRIC.search(self.text, line.start, line.end)
            thing = self.phrases.first_thing(line.start, line.end)
            thing = thing or (self.phrases.before(noun.start()) if noun else None)
            if thing is not None:
                return thing
        return None

    def in_table(self, sentence: Sentence) -> bool:
        """Whether a sentence is a row under a heading of its own."""
        return self.above == "row" and self.is_row(sentence)

    def is_total(self, sentence: Sentence) -> bool:
        """Whether a row is that of all the others together."""
        return bool(_TOTAL.match(self.text, sentence.start))

    def is_row(self, sentence: Sentence) -> bool:
        """Whether a sentence is a line of a few words and cells."""
        if not sentence.at_line or not sentence.figures:
            return False
        first = self.mentions[sentence.figures[0]]
        head, rest = self.text[sentence.start : first.start], self.text[first.end : sentence.end]
        if ":" in head and _LABEL.fullmatch(head):
            return True
        return len(head) <= REACH and not _PROSE.search(head) and _is_row(rest)

    def take(self) -> str | None:
        """The thing of the heading, to the first figure below it that asks."""
        what, self.heading = self.heading, None
        return what

    def of_line(self, sentence: Sentence, figure: Mention) -> str | None:
        """What a line or row says at its head that its figures are of."""
        return self._labelled(sentence, figure) or self._row(sentence, figure)

    @cached_property
    def _words(self) -> Counter[str]:
        """How often each word stands in the text; counted only for an article with headings."""
        return Counter(word.lower() for word in WORD.findall(self.text))

    def _labelled(self, sentence: Sentence, figure: Mention) -> str | None:
        """What a line is of that says so before a colon: `• Slabs: output of 3 Mt`."""
        if self.text.find(":", sentence.start, figure.start) < 0:
            return None  # as most: cheaper than to look
        match = _LABEL.match(self.text, sentence.start, figure.start)
        what = self._thing(match) if match else None
        return what if what is not None and (sentence.at_line or is_thing(what.split()[-1])) else None

    def _thing(self, match: re.Match[str]) -> str | None:
        """The words of a heading or label if they name a thing, and no mention or metric."""
        words = match.group("what").split()
        stops = any(word.lower() in _NO_HEAD for word in words) or NOUN.search(words[-1])
        covered = any(
            self.phrases.covered(word.start()) for word in WORD.finditer(self.text, *match.span("what"))
        )
        return None if stops or covered else match.group("what")

    def _row(self, sentence: Sentence, figure: Mention) -> str | None:
        """The head of a table's row: a few words between the line's start and the first figure."""
        first = self.mentions[sentence.figures[0]] if sentence.figures else figure
        head = self.text[sentence.start : first.start]
        if len(head) > REACH or not sentence.at_line or not _is_row(self.text[first.end : sentence.end]):
            return None
        name = _WHOLE.sub("", head.strip(" \t|:•*-–").strip())
        if (noun := _METRIC.search(name)) is not None:
            return self.phrases.before(sentence.start + head.index(name) + noun.start())
        words = WORD.findall(name)
        if not words or len(words) > 5 or VERB.fullmatch(words[-1]):
            return None
        if any(word.lower() in _NO_HEAD for word in words):
            return None
        if self.phrases.covered(sentence.start + head.index(name)):
            return None
        return name


def _is_row(rest: str) -> bool:
    """Whether what follows the first figure of a line is cells, not a sentence."""
    return len(re.findall(r"[a-z]{3,}", rest[:200])) <= 2
