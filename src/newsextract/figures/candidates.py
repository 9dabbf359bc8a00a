"""Where figures are: every numeral of a text with the sign, currency, unit or per cent beside it."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from newsextract import bounds
from newsextract.figures.draft import Draft, Passage
from newsextract.figures.money import Context, CurrencyMatch, find_after, find_before, nation_after
from newsextract.figures.negatives import negative, previous_word
from newsextract.figures.percents import find_percent
from newsextract.figures.screening import NEXT_WORDS, Screen
from newsextract.figures.units import UnitMatch, find_unit
from newsextract.figures.words import DURATIONS
from newsextract.numerals import CARDINALS, Numeral, scaled, scan

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
_COMPOUND = re.compile(r" [a-z]+s\b")
_CLOCK_SECOND = re.compile(r"\b(?:per|each|every|a|split|one)[ -]\Z", re.IGNORECASE)
_AFTER_SECOND = re.compile(r"\s*(?:[.,;:)]|$|(?:of|in|at|to|for|ago|later|after|before|is|was|and|with)\b)")
_RUNNING = re.compile(r"[ -]\w+ (?:in a row|running|straight|in succession)\b")
_PART_OF = re.compile(r"\s(?:of\s)?(?:an?|one|1)[\s-]", re.IGNORECASE)
_MANY_OF = re.compile(r"\sof\s", re.IGNORECASE)


def candidates(passage: Passage) -> list[Draft]:
    """A draft for each numeral of the passage that may be a figure, in text order."""
    finder = _Finder(passage)
    drafts = []
    for found in scan(passage.text):
        if found.start < finder.floor:
            continue  # inside the unit of the figure before: `litres per 100 km`
        numeral, draft = _unblocked(passage, found), None
        if not passage.blocked(numeral.start, numeral.end):
            draft = finder.draft(numeral)
        if draft is not None:
            drafts.append(draft)
        else:
            finder.rejected = numeral.end
        finder.floor = draft.end if draft else numeral.end
    return drafts


def _unblocked(passage: Passage, numeral: Numeral) -> Numeral:
    """What is left of a numeral that begins in a date: `dozens` of `on May 5 dozens of vans`."""
    span = passage.blocked(numeral.start, numeral.end)
    if span is None or not span[0] <= numeral.start < span[1] < numeral.end:
        return numeral
    at = span[1]
    rest = scan(passage.text[at : numeral.end])
    if not rest:
        return numeral
    part = rest[0]
    return replace(part, start=at + part.start, end=at + part.end, core_end=at + part.core_end)


def _means_millions(draft: Draft) -> bool:
    """Whether a weight in `mt` is given so low, and with decimals, that millions of tonnes are meant."""
    return draft.scale == 1 and draft.value < 1000 and draft.value != int(draft.value)


class _Finder:
    """Reads what stands beside one numeral after another; `floor` is where the last one ended."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._text = passage.text
        self._context = Context(passage.text)
        self._screen = Screen(passage)
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
        if self._screen.is_glued(draft) or self._screen.is_none(draft, self.floor):
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

    # --- ranks ---------------------------------------------------------------------------------------

    def _ordinal(self, numeral: Numeral) -> Draft | None:
        text, start = self._text, numeral.start
        before = text[start - 1 : start] or " "
        if before.isalnum() or text[numeral.end : numeral.end + 1].isalnum():
            return None
        dated = self._passage.after_blocked(start)
        previous = previous_word(text, start, dated)
        if negative(text, numeral, previous, False, dated):
            return None
        following = NEXT_WORDS.match(text, numeral.end)
        word = following[1].lower().rstrip(".") if following else ""
        first_of = following is not None and word in CARDINALS and (following[2] or "").lower() in DURATIONS
        if (
            first_of
            or (word in DURATIONS and not _RUNNING.match(text, numeral.end))
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
        if named and not self._screen.in_title(start):
            return None
        return Draft(start, numeral.end, numeral, numeral.value, "ordinal", rule=f"ordinal {numeral.form}")

    def _number_sign(self, numeral: Numeral) -> Draft | None:
        sign = _NUMBER_SIGN.search(self._text, max(self.floor, numeral.start - 8), numeral.start)
        if sign is None or numeral.value > 100 or numeral.value == 0:
            return None
        if _CODE_NOUN.search(self._text, max(0, sign.start() - 24), sign.start()):
            return None
        return Draft(sign.start(), numeral.end, numeral, numeral.value, "ordinal", rule="ordinal number sign")
