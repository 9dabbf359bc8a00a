"""Where figures are: every numeral of a text with the sign, currency, unit or per cent beside it."""

from __future__ import annotations

import re
from decimal import Decimal

from newsextract import bounds
from newsextract.figures.draft import Draft, Passage
from newsextract.figures.money import Context, CurrencyMatch, find_after, find_before, nation_after
from newsextract.figures.negatives import negative, previous_word
from newsextract.figures.percents import find_percent
from newsextract.figures.tables import first_cell
from newsextract.figures.units import UnitMatch, find_unit
from newsextract.figures.words import CLOSED, DURATIONS, QUALIFIERS, is_plural, words
from newsextract.numerals import CARDINALS, Numeral, scaled, scan

_NEXT = re.compile(r"[ \u00a0\n-]?([A-Za-z][\w'’&.]*)(?:[ \n-]([A-Za-z][\w'’&]*))?")
_METRES = re.compile(
    r"[ -]?(?:long|wide|high|tall|deep|away|bus|buses|x|×|trailer|articulated|class|boat|yacht)\b",
    re.IGNORECASE,
)
_NUMBER_SIGN = re.compile(r"(?:\bN[oO]\.?\s?|\b[Nn]umber |№\s?|(?<!\w)#)\Z")
_CODE_NOUN = re.compile(
    r"\b(?:circular|decree|document|licen[cs]e|tel|item|rule|order|notice|announcement|flight|contract|"
    r"patent|bill|registration|invoice|code|stock|resolution|room|lot|gate|id|serial|account|phone|"
    r"telephone|box|part|route|bus|page|article|exhibit|registered|reg|act|file|case|docket|"
    r"proposal)\b[\w ()]{0,12}\Z",
    re.IGNORECASE,
)
_SIGN = re.compile(r"(?:(?<![\w)\].%])[+\-−–]|\b(?:[Mm]inus|[Nn]egative)[ -])\Z")
_SCALE_AFTER = re.compile(r"[ -]?(million|billion|trillion|thousand|crores?|lakhs?|bn|mln|mn|m)\b")
_SCALES = {
    "million": 10**6, "mln": 10**6, "mn": 10**6, "m": 10**6, "billion": 10**9, "bn": 10**9,
    "trillion": 10**12, "thousand": 10**3, "crore": 10**7, "crores": 10**7, "lakh": 10**5, "lakhs": 10**5,
}  # fmt: skip
_CODE_LINKS = frozenset("-–/.:_,")
_HYPHENATED = words("sub pre post under over near minus plus top a an to all the non and or about mid")
_BEFORE_ONE = words(
    "the this that no any every each which another first new other last next big only such as"
)
_COMPOUND = re.compile(r" [a-z]+s\b")
_MORE_OF_ONE = words("last more further additional new")
_CLOCK_SECOND = re.compile(r"\b(?:per|each|every|a|split|one)[ -]\Z", re.IGNORECASE)
_AFTER_SECOND = re.compile(r"\s*(?:[.,;:)]|$|(?:of|in|at|to|for|ago|later|after|before|is|was|and|with)\b)")
_PART_OF = re.compile(r"\s(?:of\s)?(?:an?|one|1)[\s-]", re.IGNORECASE)
_MANY_OF = re.compile(r"\sof\s", re.IGNORECASE)
_QUARTER_STANDS = re.compile(
    r"\s(?:of|the|million|billion|to|century|less|more|fewer|higher|lower|went|goes|came|comes|is|are|was|were|as"
    r"|with)\b|\s?[.,;)]|\s?$"
)
_QUARTER_LED = re.compile(r"\b(?:by|than|nearly|almost|about|around|just|over|which|another) \Z|[:;(] \Z")
_QUARTER_TIME = re.compile(r"\s(?:ago|earlier|later|before|after|point|to)\b")


def candidates(passage: Passage) -> list[Draft]:
    """A draft for each numeral of the passage that may be a figure, in text order."""
    finder = _Finder(passage)
    drafts = []
    for numeral in scan(passage.text):
        draft = None
        if numeral.start < finder.floor:
            continue  # inside the unit of the figure before: `litres per 100 km`
        if not passage.blocked(numeral.start, numeral.end):
            draft = finder.draft(numeral)
        if draft is not None:
            drafts.append(draft)
        else:
            finder.rejected = numeral.end
        finder.floor = draft.end if draft else numeral.end
    return drafts


def _means_millions(draft: Draft) -> bool:
    """Whether a weight in `mt` is given so low, and with decimals, that millions of tonnes are meant."""
    return draft.scale == 1 and draft.value < 1000 and draft.value != int(draft.value)


class _Finder:
    """Reads what stands beside one numeral after another; `floor` is where the last one ended."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._text = passage.text
        self._context = Context(passage.text)
        self._titles: dict[int, bool] = {}
        self._cells: dict[int, int] = {}
        self.floor = 0
        self.rejected = -9

    def draft(self, numeral: Numeral) -> Draft | None:
        if numeral.start - self.rejected == 1 and self._text[self.rejected] in _CODE_LINKS:
            return None  # the rest of a code, a score, a telephone number
        if numeral.form == "ordinal":
            return self._ordinal(numeral)
        if numeral.plain and (rank := self._number_sign(numeral)) is not None:
            return rank
        draft = Draft(numeral.start, numeral.end, numeral, numeral.value, scale=numeral.scale, rule="count")
        self._read_sign(draft)
        self._read_neighbours(draft)
        if self._is_glued(draft) or self._is_none(draft):
            return None
        return draft

    # --- what stands beside --------------------------------------------------------------------------

    def _read_sign(self, draft: Draft) -> None:
        found = _SIGN.search(self._text, max(self.floor, draft.start - 9), draft.start)
        if found:
            draft.sign = "+" if found[0] == "+" else "-"
            draft.start = found.start()

    def _read_neighbours(self, draft: Draft) -> None:
        numeral = draft.numeral
        end, draft.mod, name = bounds.after(self._text, numeral.end)
        if name:
            draft.end = end
            draft.why.append(f"bound {name}")
        end = self._skip_part(numeral, end)
        percent = find_percent(self._text, end)
        if percent:
            draft.kind, draft.explicit, draft.rule = "percent", True, percent[1]
            draft.end, draft.unit = percent
            return
        small = numeral.value < 10
        before = find_before(self._text, draft.start, self.floor, numeral.plain, small)
        if before:
            self._take_currency(draft, before)
            draft.start = before.at
            draft.leads = True
            if not draft.sign:
                self._read_sign(draft)
            self._finish_money(draft)
            return
        if self._letter_is_metre(numeral):
            draft.value, draft.scale = scaled(numeral.value, 1) / numeral.scale, 1
            draft.value = int(draft.value) if draft.value == int(draft.value) else draft.value
            draft.kind, draft.unit, draft.explicit, draft.rule = "measure", "metre", True, "metre"
            return
        after = find_after(self._text, end, numeral.scale > 1, numeral.value >= 100)
        if after and self._currency_holds(after):
            self._take_currency(draft, after)
            draft.end = after.at
            self._finish_money(draft)
            return
        unit = find_unit(self._text, end)
        if unit and self._unit_holds(unit, numeral):
            self._take_unit(draft, unit)

    def _skip_part(self, numeral: Numeral, end: int) -> int:
        """Over `of a` in `a quarter of a percentage point`, `a` in `half an hour`, `of` in `millions of
        dollars`.

        Only if a unit, a currency or a percentage follows; else the words belong to a counted noun.
        """
        pattern = {"fraction": _PART_OF, "vague": _MANY_OF}.get(numeral.form)
        link = pattern.match(self._text, end) if pattern else None
        if link is None:
            return end
        at = link.end() - 1
        if numeral.form == "vague":
            return at if find_after(self._text, at, True, True) else end
        unit = find_unit(self._text, at)
        return at if find_percent(self._text, at) or (unit and not unit.generic) else end

    def _take_currency(self, draft: Draft, match: CurrencyMatch) -> None:
        draft.kind, draft.explicit = "money", True
        draft.unit = self._context.code(match.sign, match.code)
        draft.factor = match.factor
        draft.rule = draft.unit
        draft.why.append(f"currency {match.sign}")

    def _finish_money(self, draft: Draft) -> None:
        """What may follow a number with its currency: a scale after the code, or whose dollar it is."""
        if draft.scale == 1 and (found := _SCALE_AFTER.match(self._text, draft.end)):
            draft.scale = _SCALES[found[1]]
            draft.value = scaled(draft.value, draft.scale)
            draft.end = found.end()
        if nation := nation_after(self._text, draft.end):
            draft.unit, draft.end = nation.code, nation.at
        elif draft.leads:
            # The currency said twice, as in `US$5 million dollars` and `RMB 300 yuan`.
            twice = find_after(self._text, draft.end, True, True)
            if twice and (twice.code in ("$", draft.unit)) and twice.sign.isalpha() and len(twice.sign) > 2:
                draft.end = twice.at

    def _currency_holds(self, match: CurrencyMatch) -> bool:
        if match.sign == "p":
            return self._context.pounds_are_money()
        return match.sign != "c" or self._context.cents()

    def _take_unit(self, draft: Draft, unit: UnitMatch) -> None:
        draft.end, draft.unit, draft.factor = unit.end, unit.name, Decimal(unit.factor)
        draft.kind, draft.explicit, draft.rule = "generic" if unit.generic else "measure", True, unit.row
        if unit.row == "tonne" and self._text[unit.end - 2 : unit.end] == "mt" and _means_millions(draft):
            draft.factor = Decimal(10**6)  # `6.4 mt` are million tonnes
        large = draft.scale >= 10**6 and not self._text.startswith(" of ", unit.end)
        words = self._text[unit.end - 1] in "sd" and self._text[unit.end - 3 : unit.end] != "lbs"
        if unit.name == "pound" and words and (large or self._context.pounds_are_money()):
            draft.kind, draft.unit, draft.rule = "money", "GBP", "GBP"

    def _unit_holds(self, unit: UnitMatch, numeral: Numeral) -> bool:
        surface = self._text[numeral.end : unit.end].strip(" -\n")
        if unit.name == "second" and self._text[unit.end : unit.end + 5].lower() in ("-hand", " hand"):
            return False
        singular = surface.islower() and not surface.endswith("s") and numeral.value != 1
        if unit.generic and singular and _COMPOUND.match(self._text, unit.end):
            return False  # `20 container ships` counts ships
        # A single letter or a number of one is too little: `a unit of`, `Unit 3 A`.
        return not (len(surface) == 1 and surface.isupper() and self._text[unit.end : unit.end + 1] == "-")

    def _letter_is_metre(self, numeral: Numeral) -> bool:
        return (
            numeral.letter
            and self._text[numeral.end - 1] == "m"
            and bool(_METRES.match(self._text, numeral.end))
        )

    # --- what is none --------------------------------------------------------------------------------

    def _is_glued(self, draft: Draft) -> bool:
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

    def _is_none(self, draft: Draft) -> bool:
        numeral = draft.numeral
        previous = previous_word(self._text, draft.start)
        if negative(self._text, numeral, previous, draft.explicit):
            return True
        if draft.explicit and draft.kind != "generic":
            return False
        following = _NEXT.match(self._text, draft.end)
        word = following[1].lower().rstrip(".") if following else ""
        second = (following[2] or "").lower() if following else ""
        if word in DURATIONS or (word in QUALIFIERS and second in DURATIONS):
            return True
        if draft.explicit:
            return False
        if self._is_named(draft, previous, following):
            return True
        if numeral.form == "words" and numeral.value == 1 and not draft.sign:
            return not self._counts_one(previous.lower(), following[1] if following else "")
        if numeral.form == "fraction":
            return not self._stands_as_part(numeral)
        return self._is_year(numeral, word)

    def _counts_one(self, previous: str, word: str) -> bool:
        """Whether `one` counts a noun, and is no pronoun: `one plant`, not `the one`, `one of them`."""
        if not word or previous in _BEFORE_ONE:
            return False
        return word.lower() in _MORE_OF_ONE or (word.lower() not in CLOSED or word.isupper())

    def _stands_as_part(self, numeral: Numeral) -> bool:
        surface = self._text[numeral.start : numeral.end].lower()
        if surface != "a quarter":
            return True
        if _QUARTER_TIME.match(self._text, numeral.end):
            return False
        if _QUARTER_LED.search(self._text, max(0, numeral.start - 9), numeral.start):
            return True
        rate = numeral.start - self.floor <= 1 and self.floor > 0
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
            return first.isupper() and beside and not self._in_title(numeral.start)
        if numeral.form != "digits":
            return False
        grouped = "," in self._text[numeral.start : numeral.end]
        small = numeral.scale == 1 and not grouped and numeral.value < 10000
        if not small or draft.sign or not previous or not previous[0].isalpha():
            return False
        if not any(letter.isupper() for letter in previous) or previous.lower().rstrip(".") in CLOSED:
            return False
        if self._in_cells(numeral.start):
            return False
        coded = any(letter.isupper() for letter in previous[1:]) and not previous.isupper()
        return coded or (len(previous) <= 3 and previous.isupper()) or not self._in_title(numeral.start)

    def _in_cells(self, at: int) -> bool:
        """Whether a number at `at` is a cell of a table's row: `India 140.2 +11.8%`."""
        start = self._text.rfind("\n", max(0, at - 160), at) + 1
        if start not in self._cells:
            end = self._text.find("\n", at, at + 160)
            cell = first_cell(self._text[start : end if end >= 0 else at + 160])
            self._cells[start] = start + cell if cell >= 0 else -1
        return 0 <= self._cells[start] <= at

    def _in_title(self, at: int) -> bool:
        """Whether the line at `at` is a headline with capitals, where a capital tells no name."""
        start = self._text.rfind("\n", max(0, at - 200), at) + 1 or max(0, at - 200)
        if start not in self._titles:
            end = self._text.find("\n", at, at + 200)
            line = self._text[start : end if end >= 0 else at + 200]
            long = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
            capitals = sum(word[0].isupper() for word in long)
            self._titles[start] = len(long) >= 3 and capitals >= 0.7 * len(long)
        return self._titles[start]

    # --- ranks ---------------------------------------------------------------------------------------

    def _ordinal(self, numeral: Numeral) -> Draft | None:
        text, start = self._text, numeral.start
        before = text[start - 1 : start] or " "
        if before.isalnum() or text[numeral.end : numeral.end + 1].isalnum():
            return None
        previous = previous_word(text, start)
        if negative(text, numeral, previous, False):
            return None
        following = _NEXT.match(text, numeral.end)
        word = following[1].lower().rstrip(".") if following else ""
        first_of = following is not None and word in CARDINALS and (following[2] or "").lower() in DURATIONS
        if (
            first_of
            or word in DURATIONS
            or word in ("half", "halves", "floor", "amendment", "avenue", "street", "ave", "st")
        ):
            return None
        if (
            text[start : numeral.end].lower() == "second"
            and _CLOCK_SECOND.search(text, max(0, start - 8), start)
            and _AFTER_SECOND.match(text, numeral.end)
        ):
            return None
        named = text[start].isupper() and following and following[1][0].isupper() and previous
        if named and not self._in_title(start):
            return None
        return Draft(start, numeral.end, numeral, numeral.value, "ordinal", rule=f"ordinal {numeral.form}")

    def _number_sign(self, numeral: Numeral) -> Draft | None:
        sign = _NUMBER_SIGN.search(self._text, max(self.floor, numeral.start - 8), numeral.start)
        if sign is None or numeral.value > 100 or numeral.value == 0:
            return None
        if _CODE_NOUN.search(self._text, max(0, sign.start() - 24), sign.start()):
            return None
        return Draft(sign.start(), numeral.end, numeral, numeral.value, "ordinal", rule="ordinal number sign")
