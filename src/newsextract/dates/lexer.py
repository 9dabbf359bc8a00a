"""Text to tokens: one pass, each token a kind (one character), offsets and a value.

A phrase is then a regular expression over the string of kinds: white space, case and spelling are behind
it. Everything here is linear: every alternative of the token expression is bounded or a plain class run.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from newsextract.dates.holidays import BY_SURFACE
from newsextract.dates.lexicon import OWN_KIND, WORDS, LexValue
from newsextract.dates.shapes import BROKEN_OFF, CODE, DOTTED, KINDS, MARKS, TOKEN
from newsextract.numerals import CARDINALS, ORDINALS, SCALES, lowered

Value = LexValue | tuple[int, ...] | tuple[str, int, int | None] | None

# A single line break inside a sentence is white space; the line before must be long enough to have been
# wrapped.
_WRAPPED = 40

_WORDS: dict[str, tuple[str, LexValue, bool]] = {
    **{word: (KINDS[word], 0, False) for word in OWN_KIND},
    **{
        word: (KINDS["words"], value, False)
        for word, value in {**CARDINALS, "hundred": 100, "thousand": 1000}.items()
    },
    **{word: (KINDS["ord"], value, False) for word, value in ORDINALS.items()},
    **{
        word: (KINDS[row.kind], value, row.cased)
        for row in WORDS
        for word, value in row.words.items()
        if word != "_"
    },
}
_CASED_HOLIDAYS = frozenset(("may", "new", "holy", "tax", "earth"))
_HOLIDAY_FIRST = frozenset(re.split(r"[ .\-]", surface)[0] for surface in BY_SURFACE) | {
    surface.split("'")[0].split("’")[0] for surface in BY_SURFACE}  # fmt: skip
_HOLIDAY = re.compile("(?:" + "|".join(
    re.escape(surface).replace(r"\ ", r"\s{1,2}") for surface in sorted(BY_SURFACE, key=len, reverse=True)
) + r")\b")  # fmt: skip


@dataclass(slots=True)
class Tokens:
    """The tokens of a text, as parallel lists; `kinds` has one character for each."""

    text: str
    low: str
    kinds: str = ""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)
    day_first: bool = True

    def word(self, at: int) -> str:
        return self.low[self.starts[at] : self.ends[at]]

    def words(self, first: int, last: int) -> list[str]:
        """The words of tokens `first` to `last` (exclusive), lower case."""
        return [self.word(at) for at in range(first, last)]


def tokenise(text: str, published: dt.date | None = None) -> Tokens:
    """The tokens of `text`; plain words and signs are of kind `x`, hard line breaks of kind `break`.

    `published` helps to tell the order of day and month in numeric dates.
    """
    low = lowered(text)
    tokens = Tokens(text, low)
    reader = _Reader(tokens)
    for match in TOKEN.finditer(low):
        if match.start() < reader.reached:
            continue
        group = match.lastgroup
        if group == "word":
            reader.word(match[0], match.start(), match.end())
        else:
            getattr(reader, group or "mark")(match)
    tokens.kinds = _with_spoken_years("".join(reader.kinds), tokens)
    tokens.day_first = _day_first(tokens, published)
    return tokens


_BEFORE_YEAR = frozenset(
    KINDS[kind] for kind in ("month", "softmonth", "lowmonth", ",", "ord", "small", "of")
)


def _with_spoken_years(kinds: str, tokens: Tokens) -> str:
    """Years in words become years: `nineteen ninety-six`, `May two thousand and five`; not a bare `two
    thousand`."""

    def spoken(match: re.Match[str]) -> str:
        at = match.start()
        value = tokens.values[at]
        dated = tokens.word(at).startswith(_CENTURIES) or (at > 0 and kinds[at - 1] in _BEFORE_YEAR)
        return KINDS["year" if isinstance(value, int) and 1500 <= value <= 2099 and dated else "words"]

    return re.sub(KINDS["words"], spoken, kinds)


_CENTURIES = ("fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty")
_DAY_MONTH = re.compile(
    f"[{KINDS['small']}{KINDS['ord']}]{KINDS['of']}?[{KINDS['month']}{KINDS['softmonth']}]"
)
_MONTH_DAY = re.compile(f"[{KINDS['month']}{KINDS['softmonth']}][{KINDS['small']}{KINDS['ord']}]")


def _day_first(tokens: Tokens, published: dt.date | None) -> bool:
    """Whether `3/4/2024` is 3 April in this article: by its unambiguous dates, spelled or numeric, else
    not.

    A date line gives the day of publication: a numeric date that is that day in one order decides.
    """
    if KINDS["iso"] not in tokens.kinds:
        return False
    votes = len(_DAY_MONTH.findall(tokens.kinds)) - len(_MONTH_DAY.findall(tokens.kinds))
    for kind, value in zip(tokens.kinds, tokens.values, strict=True):
        if kind == KINDS["iso"] and isinstance(value, tuple) and len(value) == 4:
            first, second = int(value[0] or 0), int(value[1] or 0)
            votes += 100 * ((first > 12 >= second) - (second > 12 >= first))
            if published and value[2] in (published.year, published.year % 100):
                day, month = published.day, published.month
                votes += 50 * (((first, second) == (day, month)) - ((first, second) == (month, day)))
    return votes > 0


class _Reader:
    """Turns matches into tokens; `reached` is where the last token ended."""

    def __init__(self, tokens: Tokens) -> None:
        self.kinds: list[str] = []
        self.reached = 0
        self._tokens = tokens
        self._line_start = 0

    def _add(self, kind: str, start: int, end: int, value: Value = None) -> None:
        self.kinds.append(kind)
        self._tokens.starts.append(start)
        self._tokens.ends.append(end)
        self._tokens.values.append(value)
        self.reached = end

    def word(self, word: str, start: int, end: int) -> None:
        if word in _HOLIDAY_FIRST:
            holiday = _HOLIDAY.match(self._tokens.low, start)
            if holiday and (word not in _CASED_HOLIDAYS or self._tokens.text[start].isupper()):
                name = " ".join(holiday[0].split())
                self._add(KINDS["holiday"], start, holiday.end(), BY_SURFACE[name].name)
                return
        entry = _WORDS.get(word)
        if entry is None:
            self._add("\ue000", start, end)
            return
        kind, value, cased = entry
        if cased and not self._tokens.text[start].isupper():
            month = kind in (KINDS["month"], KINDS["softmonth"])
            kind = KINDS["lowmonth" if month else "x"]
        elif kind == KINDS["words"] and self._continues_number(word, start):
            self._extend_number(word, end)
            return
        elif kind == KINDS["ord"] and self._continues_ordinal(value):
            self._extend_ordinal(value, end)
            return
        elif word in DOTTED and self._tokens.low.startswith(".", end):
            end += 1
            kind = {KINDS["softmonth"]: KINDS["month"], KINDS["softday"]: KINDS["weekday"]}.get(kind, kind)
        self._add(kind, start, end, value)

    def _continues_number(self, word: str, start: int) -> bool:
        """Whether a number word belongs to the number just read: `twenty-one`, `three hundred and five`."""
        kinds, values, text = self.kinds, self._tokens.values, self._tokens.low
        if not kinds:
            return False
        worth = CARDINALS.get(word) or SCALES.get(word, 0)
        if kinds[-1] == KINDS["-"] and len(kinds) > 1 and kinds[-2] == KINDS["words"]:
            gap = text[self._tokens.ends[-2] : start]
            return len(gap) == 1 and _joins(values[-2], worth)
        if kinds[-1] == KINDS["and"] and len(kinds) > 1 and kinds[-2] == KINDS["words"]:
            before = values[-2]
            return isinstance(before, int) and before >= 100 and before % 100 == 0 and worth < 100
        return kinds[-1] == KINDS["words"] and start - self.reached <= 2 and _joins(values[-1], worth)

    def _continues_ordinal(self, value: Value) -> bool:
        """Whether an ordinal ends a hyphenated one: `second` of `twenty-second`."""
        tens = self._tokens.values[-2] if len(self.kinds) > 1 else None
        tight = self.kinds[-2:] == [KINDS["words"], KINDS["-"]]
        return tight and tens in range(20, 100, 10) and value in range(1, 10)

    def _extend_ordinal(self, value: Value, end: int) -> None:
        for column in (self.kinds, self._tokens.starts, self._tokens.ends, self._tokens.values):
            column.pop()
        tens = self._tokens.values[-1]
        assert isinstance(tens, int) and isinstance(value, int)
        self.kinds[-1] = KINDS["ord"]
        self._tokens.values[-1] = tens + value
        self._tokens.ends[-1] = self.reached = end

    def _extend_number(self, word: str, end: int) -> None:
        if self.kinds[-1] != KINDS["words"]:
            for column in (self.kinds, self._tokens.starts, self._tokens.ends, self._tokens.values):
                column.pop()
        before = self._tokens.values[-1]
        worth = CARDINALS.get(word) or SCALES.get(word, 0)
        assert isinstance(before, int)
        if word in SCALES:
            value = before * worth
        elif 15 <= before <= 20 and worth >= 10:
            value = before * 100 + worth  # nineteen ninety
        else:
            value = before + worth
        self._tokens.values[-1] = value
        self._tokens.ends[-1] = self.reached = end

    def url(self, match: re.Match[str]) -> None:
        self._add(KINDS["x"], *match.span())

    other = url

    def iso(self, match: re.Match[str]) -> None:
        parts = tuple(int(part) for part in re.split(r"[-/.]", match["iso"]))
        separator = re.sub(r"\d", "", match["iso"])[0]
        if len(re.split(r"[-/.]", match["iso"])[0]) != 4:
            parts = (*parts, "-/.".index(separator))
        self._add(KINDS["iso"], *match.span(), parts)

    def slashed(self, match: re.Match[str]) -> None:
        first, second, year = (int(part) for part in re.split(r"[/.]", match["slashed"]))
        self._add(KINDS["iso"], *match.span(), (first, second, year, "-/.".index(match["s3"])))

    def compact(self, match: re.Match[str]) -> None:
        digits = match["compact"]
        self._add(KINDS["iso"], *match.span(), (int(digits[:4]), int(digits[4:6]), int(digits[6:])))

    def yearmonth(self, match: re.Match[str]) -> None:
        first, second = (int(part) for part in re.split(r"[-/]", match["yearmonth"]))
        self._add(KINDS["yearmonth"], *match.span(), (first, second) if first > 12 else (second, first))

    def clock(self, match: re.Match[str]) -> None:
        self._add(KINDS["clock"], *match.span())

    def ord(self, match: re.Match[str]) -> None:
        self._add(KINDS["ord"], *match.span(), int(match["ord"][:-2]))

    def decade(self, match: re.Match[str]) -> None:
        value = int("".join(filter(str.isdigit, match["decade"])))
        self._add(KINDS["decade"], *match.span(), value // 10)

    def apos(self, match: re.Match[str]) -> None:
        self._add(KINDS["apos"], *match.span(), int(match["apos"][1:]))

    def number(self, match: re.Match[str]) -> None:
        digits = match["number"]
        if not digits.isdigit():
            value = float(digits.replace(",", ""))
            self._add(KINDS["number"], *match.span(), int(value) if value.is_integer() else value)
            return
        kind = "int"
        if len(digits) <= 2 and 1 <= int(digits) <= 31:
            kind = "small"
        elif len(digits) == 4 and "1000" <= digits <= "2199":
            kind = "year"
        self._add(KINDS[kind], *match.span(), int(digits))

    def code(self, match: re.Match[str]) -> None:
        found = CODE.fullmatch(match["code"])
        part = found and (found["p1"] or found["p2"])
        if not found or not (part or found["y"]):
            self._add(KINDS["x"], *match.span())
            return
        letter = "fy"
        number = 0
        if part:
            letter = part.strip("0123456789")
            number = int(part.strip("qhm"))
        year = found["y0"] or found["y2"] or found["y"]
        value = (letter + (found["fy"] or ""), number, None if year is None else int(year[-2:]) + 2000)
        self._add(KINDS["code" if part else "fy"], *match.span(), value)

    def poss(self, match: re.Match[str]) -> None:
        self._add(KINDS["'s"], *match.span())

    def mark(self, match: re.Match[str]) -> None:
        sign = match[0]
        if sign == "@":
            self._blank_address(match.start())
        self._add(KINDS[MARKS.get(sign, "x")], *match.span())

    def _blank_address(self, at: int) -> None:
        """An e-mail address holds no dates: what touches the `@` on its left becomes plain."""
        index, start = len(self.kinds) - 1, at
        while index >= 0 and self._tokens.ends[index] == start and at - start < 64:
            self.kinds[index] = KINDS["x"]
            start = self._tokens.starts[index]
            index -= 1

    def lines(self, match: re.Match[str]) -> None:
        start = match.start()
        soft = (match[0].count("\n") == 1 and start - self._line_start >= _WRAPPED
                and self._tokens.low[self.reached - 1 : self.reached] not in BROKEN_OFF)  # fmt: skip
        self._line_start = match.end()
        if not soft:
            self._add(KINDS["break"], *match.span())


def _joins(before: Value, worth: int) -> bool:
    """Whether a number word of `worth` goes on a number of `before`."""
    if not isinstance(before, int):
        return False
    if before in range(20, 100, 10) and worth < 10:
        return True
    if worth in (100, 1000):
        return before < worth
    if before >= 100 and before % 100 == 0:
        return worth < 100 and before % 1000 == 0
    return (before in (15, 16, 17, 18, 19, 20) and worth >= 10 and worth < 100) or (
        1500 < before < 2100 and before % 100 in range(20, 100, 10) and worth < 10)  # fmt: skip
