"""What keeps a number from being a figure: it is part of a word or a name, a year, a span of days."""

from __future__ import annotations

import re

from newsextract.figures.draft import Draft, Passage
from newsextract.figures.negatives import negative, previous_word
from newsextract.figures.tables import first_cell
from newsextract.figures.words import CLOSED, DURATIONS, QUALIFIERS, is_plural, words
from newsextract.numerals import Numeral

NEXT_WORDS = re.compile(r"[ \u00a0\n-]?([A-Za-z][\w'’&.]*)(?:[ \n-]([A-Za-z][\w'’&]*))?")
"""The one or two words after a number."""
_HYPHENATED = words("sub pre post under over near minus plus top a an to all the non and or about mid")
_BEFORE_ONE = words(
    "the this that no any every each which another first new other last next big only such as"
)
_MORE_OF_ONE = words("last more further additional new")
_QUARTER_STANDS = re.compile(
    r"\s(?:of|by|from|via|through|the|million|billion|to|century|less|more|fewer|higher|lower|went|goes|came|comes|is|are|was|were|as"
    r"|with)\b|\s?[.,;)]|\s?$"
)
_QUARTER_LED = re.compile(r"\b(?:by|than|nearly|almost|about|around|just|over|which|another) \Z|[:;(] \Z")
_QUARTER_TIME = re.compile(r"\s(?:ago|earlier|later|before|after|point|to (?!a |one[- ])\w+)\b")
_YEAR_ON_YEAR = re.compile(r"[ -](?:year|month|quarter|week)[ -](?:(?:on|over|to|by)\b|end\b)")
_PLACE = re.compile(r"(?:\A|[.!?:;\n]\s?|[\"“] ?)(?:In|Across|Throughout|Within) \Z|(?:,|;| and) in \Z")


class Screen:
    """Tells the numbers of one text that are no figures; what it learns of a line is kept."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._text = passage.text
        self._titles: dict[int, bool] = {}
        self._cells: dict[int, int] = {}

    def is_glued(self, draft: Draft) -> bool:
        """A number that is part of a word, a code, an address: `J6`, `5G`, `COVID-19`, `a.b/c?id=7`."""
        text, start, end = self._text, draft.start, draft.end
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        if before.isalnum() or before == "_" or after.isalnum() or after == "_":
            return True
        if before == "/" and draft.kind == "measure":
            return False  # `a 10-year/200,000-km warranty`
        if before in "-‑/" and not draft.leads and draft.numeral.form == "digits":
            word = re.search(r"([A-Za-z]+)[-‑/]\Z", text[max(0, start - 16) : start])
            if word and word[1].lower() not in _HYPHENATED:
                return True
        if before in "@=&?~" or after in "@=" or (before == "." and text[start - 2 : start - 1].isalnum()):
            return before != "~" and text[max(0, start - 2) : start] != "Y="
        if before == "/" and not draft.explicit and text[start - 2 : start - 1] in ("/", "m", "t"):
            return True
        return self._in_address(start, end)

    def _in_address(self, start: int, end: int) -> bool:
        """Whether the run of letters around a number is a web or mail address."""
        text = self._text
        left = text[max(0, start - 60) : start].rsplit(None, 1)
        right = text[end : end + 60].split(None, 1)
        run = (left[-1] if left and not text[start - 1 : start].isspace() else "") + "0" + (
            right[0] if right and not text[end : end + 1].isspace() else ""
        )  # fmt: skip
        return len(run) > 5 and any(mark in run for mark in ("://", "www.", "@", ".com", ".html"))

    def is_none(self, draft: Draft, floor: int) -> bool:
        """Whether a number is no figure: a name's, a year, a span of days, a pronoun.

        `floor` is where the figure before it ended.
        """
        numeral = draft.numeral
        dated = self._passage.after_blocked(draft.start)
        previous = previous_word(self._text, draft.start, dated)
        if negative(self._text, numeral, previous, draft.explicit, dated):
            return True
        if draft.explicit and draft.kind != "generic":
            return False
        following = NEXT_WORDS.match(self._text, draft.end)
        word = following[1].lower().rstrip(".") if following else ""
        second = (following[2] or "").lower() if following else ""
        if word in DURATIONS and not _YEAR_ON_YEAR.match(self._text, draft.end):
            return True
        # `the two last years` is a span, `300 last year` a count beside a date.
        span = second.endswith("s") or numeral.value == 1 or self._text[draft.end : draft.end + 1] == "-"
        if word in QUALIFIERS and second in DURATIONS and span:
            return True
        if draft.explicit:
            return False
        if self._is_named(draft, previous, following):
            return True
        if numeral.form == "words" and numeral.value == 1 and not draft.sign:
            return not self._counts_one(previous.lower(), following[1] if following else "")
        if numeral.form == "fraction":
            return not self._stands_as_part(numeral, floor)
        return self._is_year(numeral, word)

    def _counts_one(self, previous: str, word: str) -> bool:
        """Whether `one` counts a noun, and is no pronoun: `one plant`, not `the one`, `one of them`."""
        if not word or previous in _BEFORE_ONE:
            return False
        return word.lower() in _MORE_OF_ONE or (word.lower() not in CLOSED or word.isupper())

    def _stands_as_part(self, numeral: Numeral, floor: int) -> bool:
        surface = self._text[numeral.start : numeral.end].lower()
        if surface != "a quarter":
            return True
        timed = self._text[max(0, numeral.start - 5) : numeral.start].lower().endswith(("in ", "per "))
        if _QUARTER_TIME.match(self._text, numeral.end) or (
            timed and not self._text.startswith(" of", numeral.end)
        ):
            return False
        if _QUARTER_LED.search(self._text, max(0, numeral.start - 9), numeral.start):
            return True
        rate = numeral.start - floor <= 1 and floor > 0
        return not rate and bool(_QUARTER_STANDS.match(self._text, numeral.end))

    def _is_year(self, numeral: Numeral, word: str) -> bool:
        if not (numeral.plain and 1900 <= numeral.value <= 2100 and numeral.end - numeral.start == 4):
            return False
        return not (numeral.value % 100 == 0 and is_plural(word))

    def _is_named(self, draft: Draft, previous: str, following: re.Match[str] | None) -> bool:
        """A number that belongs to a name: `Boeing 737`, `Scania R 450`, `Capital One`, `Web 2.0`."""
        numeral = draft.numeral
        if numeral.form == "words":
            first = self._text[numeral.start]
            if previous.endswith(".") and len(previous) > 3:
                return False  # the first word of its sentence
            named = previous[:1].isupper() and previous.lower() not in CLOSED
            after = bool(following) and following is not None and following[1][0].isupper()
            beside = named or (after and bool(previous))
            return first.isupper() and beside and not self.in_title(numeral.start)
        if numeral.form != "digits":
            return False
        grouped = "," in self._text[numeral.start : numeral.end]
        small = numeral.scale == 1 and not grouped and numeral.value < 10000
        if not small or draft.sign or not previous or not previous[0].isalpha():
            return False
        if not any(letter.isupper() for letter in previous) or previous.lower().rstrip(".") in CLOSED:
            return False
        if self._in_cells(numeral.start) or previous.endswith(("'s", "’s")):
            return False  # `Berlin's 640 shops`
        if previous.endswith(".") and previous[:-1].isupper() and len(previous) > 2:
            return False  # `1,050 MW. 640 vans`
        place = numeral.start - len(previous) - 1
        if _PLACE.search(self._text, max(0, place - 14), place) and previous.isalpha():
            return False  # `In Germany 74 vans were sold`
        coded = any(letter.isupper() for letter in previous[1:]) and not previous.isupper()
        return coded or (len(previous) <= 3 and previous.isupper()) or not self.in_title(numeral.start)

    def _in_cells(self, at: int) -> bool:
        """Whether a number at `at` is a cell of a table's row: `India 140.2 +11.8%`."""
        start = self._text.rfind("\n", max(0, at - 160), at) + 1
        if start not in self._cells:
            end = self._text.find("\n", at, at + 160)
            cell = first_cell(self._text[start : end if end >= 0 else at + 160])
            self._cells[start] = start + cell if cell >= 0 else -1
        return 0 <= self._cells[start] <= at

    def in_title(self, at: int) -> bool:
        """Whether the line at `at` is a headline with capitals, where a capital tells no name."""
        start = self._text.rfind("\n", max(0, at - 200), at) + 1 or max(0, at - 200)
        if start not in self._titles:
            end = self._text.find("\n", at, at + 200)
            line = self._text[start : end if end >= 0 else at + 200]
            long = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
            capitals = sum(word[0].isupper() for word in long)
            self._titles[start] = len(long) >= 3 and capitals >= 0.7 * len(long)
        return self._titles[start]
