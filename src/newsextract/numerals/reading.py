"""How the parts of a numeral join: what may stand between them, and what they are worth together."""

from __future__ import annotations

import re
from decimal import Decimal

from newsextract.numerals.atoms import SCALES, Atom, Form, Numeral, as_number
from newsextract.numerals.shares import is_one_more, is_share

_DETERMINER = re.compile(r"\b(?:an?)(?:\s|-)$", re.IGNORECASE)
_SEVERAL = re.compile(r"\b(?:several|(?:a )?few|many|(?:a )?couple(?: of)?)\s$", re.IGNORECASE)
# After `a third`, one of these makes it a share; anything else makes `third` an ordinal (`a third plant`).
_SHARE_FOLLOWS = re.compile(
    r"\s+(?:of|in|from|to|more|less|fewer|higher|lower|below|above|compared|since|on|this|last|year|over|by|and|or|"
    r"as)\b|\s*(?:[.,;:)!?]|$)",
    re.IGNORECASE,
)
_PART_FOLLOWS = re.compile(r"\sof\sa", re.IGNORECASE)
_RUNS_ON = re.compile(r"[-.,%/]\w|%")
_TIME_FOLLOWS = re.compile(
    r"[ -](?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)\b", re.IGNORECASE
)
_LIMIT = Decimal(10) ** 24
REACH = 12
"""The most that may stand between two parts of one numeral: ` and a `, a line break."""


class Reader:
    """Reads one numeral from `atoms` at `at`; `read` gives it and the index of the next atom."""

    def __init__(self, text: str, atoms: list[Atom], at: int) -> None:
        self._text = text
        self._atoms = atoms
        self._at = at
        self._start = atoms[at].start
        self._end = atoms[at].end

    def read(self) -> tuple[Numeral | None, int]:
        atom = self._take()
        match atom.kind:
            case "digits" | "digit fraction":
                return self._read_digits(atom), self._at
            case "nth" | "ordinal scale":
                return self._numeral(atom.value, "ordinal"), self._at
            case "cardinal":
                return self._read_words(atom), self._at
            case "scale":
                return self._read_scale(atom), self._at
            case "ordinal":
                return self._read_ordinal(atom), self._at
            case "fraction":
                return self._read_fraction(atom), self._at
            case "vague":
                return self._read_vague(atom), self._at

    # --- walking -------------------------------------------------------------------------------------

    def _take(self) -> Atom:
        atom = self._atoms[self._at]
        self._at += 1
        self._end = atom.end
        return atom

    def _next(self, *kinds: str) -> tuple[Atom | None, str]:
        """The following atom if it is one of `kinds`, and the words between, joined by single spaces."""
        if self._at >= len(self._atoms):
            return None, ""
        atom = self._atoms[self._at]
        if atom.kind not in kinds or atom.start - self._end > REACH:
            return None, ""
        between = self._text[self._end : atom.start]
        if between.count("\n") > 1:
            return None, ""
        return atom, " ".join(between.lower().split()) or between[:1].replace("\n", " ")

    def _back_up(self, pattern: re.Pattern[str]) -> bool:
        """Move the numeral's start over a determiner before it."""
        found = pattern.search(self._text, max(0, self._start - 12), self._start)
        if found is None:
            return False
        self._start = found.start()
        return True

    def _numeral(self, value: Decimal, form: Form, scale: Decimal = Decimal(1), core_end: int = -1,
                 letter: bool = False, plain: bool = False) -> Numeral:  # fmt: skip
        return Numeral(self._start, self._end, as_number(value), form, int(scale),
                       core_end if core_end >= 0 else self._end, letter, plain)  # fmt: skip

    # --- digits --------------------------------------------------------------------------------------

    def _read_digits(self, atom: Atom) -> Numeral:
        if atom.plain and (share := self._read_one_in(atom)):
            return share
        value = atom.value
        value += self._read_mixed()
        core_end = atom.core_end if atom.core_end >= 0 else self._end
        scale = self._read_scales(atom.scale)
        if scale > 1 and (rest := self._read_rest(scale)):
            return self._numeral(value * scale + rest, "digits")
        value += self._read_mixed() if scale > 1 else 0
        nth, gap = self._next("ordinal scale")
        if nth is not None and gap in (" ", "-"):
            self._take()
            return self._numeral(value * scale * nth.value, "ordinal")
        plain = atom.plain and scale == 1 and value == atom.value
        form: Form = "fraction" if atom.kind == "digit fraction" and value < 1 and scale == 1 else "digits"
        letter = atom.letter and scale == atom.scale
        return self._numeral(value * scale, form, scale, core_end, letter, plain)

    def _read_rest(self, scale: Decimal) -> Decimal:
        """The lower digits after a scale: `681` of `767 thousand 681`, `21` of `3 hundred and 21`.

        Below a thousand three digits at most may follow, below a hundred two (`3 hundred and 21`).
        """
        total = Decimal(0)
        while scale > 1:
            rest, gap = self._next("digits")
            if rest is None or not (gap == " " or (gap == "and" and scale == 100)):
                break
            after = self._atoms[self._at + 1] if self._at + 1 < len(self._atoms) else None
            inner = after if after and after.kind == "scale" and after.start - rest.end == 1 else None
            below = inner.value if inner else Decimal(1)
            fits = rest.plain and 0 < rest.value < min(scale, Decimal(1000)) and below < scale
            if not fits or (inner is None and (scale > 1000 or _RUNS_ON.match(self._text, rest.end))):
                break
            self._at += 2 if inner else 1
            self._end = self._atoms[self._at - 1].end
            total, scale = total + rest.value * below, below
        return total

    def _read_scales(self, scale: Decimal) -> Decimal:
        """Multiply `scale` by the scale words that follow: `million`, `lakh crore`, `thousand million`."""
        last = Decimal(0)
        while scale < _LIMIT:
            word, gap = self._next("scale", "vague")
            if word is None or gap not in (" ", "-", ""):
                break
            value = SCALES.get(word.word) or SCALES.get(word.word.removesuffix("s"))
            if value is None or value < last or (word.kind == "vague" and self._is_apart()):
                break
            scale, last = scale * value, Decimal(value)
            self._take()
        return scale

    def _is_apart(self) -> bool:
        """Whether a number before a vague plural is a year or a code: `in 2023 dozens`, `in Q3 dozens`."""
        code = self._text[self._start - 1 : self._start].isalpha()
        return code or re.fullmatch(r"(?:19|20)\d\d", self._text[self._start : self._end]) is not None

    # --- words ---------------------------------------------------------------------------------------

    def _read_one_in(self, count: Atom) -> Numeral | None:
        """`one in five`, `3 out of 10`: a share told by two numbers, no span of time (`in 5 days`)."""
        of, gap = self._next("cardinal", "digits")
        if of is None or gap not in ("in", "in every", "out of", "out of every") or of.scale != 1:
            return None
        few = 0 < count.value < of.value
        if few and gap == "in" and count.value > 1 and of.value not in (10, 100):
            few = of.value < 10 and is_share(self._text, self._start, of.end)  # not `two in five races`
        if not few or of.value <= 1 or (of.kind == "digits" and not (of.plain and of.value <= 1000)):
            return None
        if _TIME_FOLLOWS.match(self._text, of.end):
            return None
        self._take()
        whole, more = self._sum(of) if of.kind == "cardinal" else (of.value, Decimal(0))
        return self._numeral(count.value / (whole + more), "fraction")

    def _read_words(self, first: Atom) -> Numeral:
        if share := self._read_one_in(first):
            return share
        total, current = self._sum(first)
        core_end = self._end
        point, gap = self._next("cardinal")
        if point is not None and gap == "point":
            current = self._read_point(current)
            total, current = self._scale_up(total, current)
        scaled_by = self._final_scale(total + current)
        if mixed := self._read_mixed():
            core_end = self._end
            scale = self._read_scales(Decimal(1))
            if 1 < scale < scaled_by:  # `one billion and a half million`
                return self._numeral(total + current + mixed * scale, "words", scale, core_end)
            return self._numeral((total + current + mixed * scaled_by) * scale, "words", scale, core_end)
        part, gap = self._next("fraction", "ordinal", "ordinal scale")
        if part is not None and (gap in (" ", "-") or (gap == "and" and part.kind == "ordinal")):
            numeral = self._read_parts(part, gap, total + current)
            if numeral is not None:
                return numeral
        value = total + current
        scale = self._final_scale(value)
        return self._numeral(value, "words", scale, core_end)

    def _read_mixed(self) -> Decimal:
        """The fraction that `and` adds to a number: `and a half`, `and two thirds`; 0 if there is none."""
        part, gap = self._next("fraction", "ordinal")
        if part is not None and gap in ("and a", "-and-a-", "and-a-"):
            if part.kind == "fraction" and part.word in ("half", "quarter"):
                self._take()
                return part.value
            if part.kind == "ordinal" and part.value > 2 and _SHARE_FOLLOWS.match(self._text, part.end):
                self._take()
                return 1 / part.value
        count, gap = self._next("cardinal")
        if count is not None and gap == "and" and (parts := self._parts_after(count)):
            self._at += 2
            self._end = parts.end
            return count.value * (parts.value if parts.kind == "fraction" else 1 / parts.value)
        return Decimal(0)

    def _parts_after(self, count: Atom) -> Atom | None:
        """The atom that makes `count` a fraction's numerator: `thirds` of `two thirds`."""
        at = self._atoms.index(count, self._at, self._at + 2) + 1
        part = self._atoms[at] if at < len(self._atoms) else None
        if part is None or part.start - count.end != 1 or self._text[count.end] not in " -":
            return None
        if (
            part.kind == "fraction"
            and part.word != "half"
            and part.word != "quarter"
            and count.value * part.value < 1
        ):
            return part
        return part if part.kind == "ordinal" and count.value == 1 and part.value > 2 else None

    def _final_scale(self, value: Decimal) -> Decimal:
        word = self._atoms[self._at - 1].word
        return Decimal(SCALES.get(word, 1)) if value else Decimal(1)

    def _sum(self, first: Atom) -> tuple[Decimal, Decimal]:
        """Words up to the first that doesn't fit: what is scaled so far, and what may still be scaled."""
        total, current = Decimal(0), first.value
        total, current = self._scale_up(total, current)
        while total < _LIMIT:
            word, gap = self._next("cardinal")
            if word is None or not self._fits(word, gap, total, current):
                break
            self._take()
            current += word.value
            total, current = self._scale_up(total, current)
        return total, current

    def _fits(self, word: Atom, gap: str, total: Decimal, current: Decimal) -> bool:
        if gap == "-" or gap == " ":
            tens = current % 100
            if tens >= 20 and tens % 10 == 0 and 0 < word.value < 10:
                return True
            return tens == 0 and (current > 0 or total > 0) and word.value > 0
        if gap not in ("and", "-and-"):
            return False
        if (current or total) % 100 or not (current or total) or self._parts_after(word):
            return False
        return not self._bounded(word)

    def _bounded(self, word: Atom) -> bool:
        """Whether the `and` before `word` joins two numbers: `between one hundred and two hundred`."""
        if re.search(r"\bbetween\s+$", self._text[max(0, self._start - 9) : self._start], re.IGNORECASE):
            return True
        after = self._atoms[self._at + 1] if self._at + 1 < len(self._atoms) else None
        scales_again = after is not None and after.kind == "scale" and after.start - word.end == 1
        last = self._atoms[self._at - 1].value
        return scales_again and after is not None and last > 100 and after.value >= last

    def _scale_up(self, total: Decimal, current: Decimal) -> tuple[Decimal, Decimal]:
        while total < _LIMIT and current < _LIMIT:
            word, gap = self._next("scale")
            if word is None or gap not in (" ", "-"):
                break
            self._take()
            if word.value == 100:
                current *= 100
            elif current:
                total, current = total + current * word.value, Decimal(0)
            else:
                total *= word.value
        return total, current

    def _read_point(self, current: Decimal) -> Decimal:
        place = Decimal("0.1")
        while place > Decimal("1e-9"):
            word, gap = self._next("cardinal")
            if word is None or gap not in ("point", " ") or word.value > 9:
                break
            self._take()
            current += word.value * place
            place /= 10
        return current

    def _read_parts(self, part: Atom, gap: str, count: Decimal) -> Numeral | None:
        """`two-thirds`, `one fifth`, `twenty-first`, `five hundredth` after the words counted so far."""
        if part.kind == "ordinal scale":
            self._take()
            if count == 1 and _PART_FOLLOWS.match(self._text, self._end):
                return self._share(1 / part.value)
            return self._numeral(count * part.value, "ordinal")
        if part.kind == "ordinal":
            tens = count % 100
            if tens == 0 or (gap != "and" and tens % 10 == 0 and tens >= 20 and part.value < 10):
                self._take()
                return self._numeral(count + part.value, "ordinal")
            if count != 1 or part.value <= 2 or gap == "and":
                return None
            self._take()
            return self._share(1 / part.value)
        value = count * part.value
        if value >= 1 or (part.word == "quarters" and count != 3) or (part.word == "half" and count != 1):
            return None
        self._take()
        return self._share(value)

    def _share(self, value: Decimal) -> Numeral:
        """A fraction, or a number if a scale follows: `a quarter of a million`."""
        core_end = self._end
        word, gap = self._next("scale")
        if word is not None and gap in (" ", "-", "a", "of a", "-a-", "-a"):
            self._take()
            scale = self._read_scales(word.value)
            return self._numeral(value * scale, "words", scale, core_end)
        return self._numeral(value, "fraction", core_end=core_end)

    def _read_scale(self, atom: Atom) -> Numeral | None:
        """`a million`, `a hundred and fifty`, `several thousand`; a scale word alone is no number."""
        if self._back_up(_SEVERAL):
            value = self._read_scales(atom.value) * 2
            return self._numeral(value, "vague")
        if not self._back_up(_DETERMINER):
            return None
        self._at -= 1
        self._end = atom.start - 1  # the determiner counts one; what follows joins as after `one`
        one = Atom(self._start, self._end, "cardinal", Decimal(1), "one")
        return self._read_words(one)

    def _read_ordinal(self, atom: Atom) -> Numeral | None:
        follows = _SHARE_FOLLOWS.match(self._text, self._end)
        if is_one_more(self._text, self._start, self._end, int(atom.value)):
            return self._numeral(atom.value, "ordinal")
        if atom.value > 2 and follows and self._back_up(_DETERMINER):
            return self._share(1 / atom.value)
        return self._numeral(atom.value, "ordinal")

    def _read_fraction(self, atom: Atom) -> Numeral | None:
        determined = self._back_up(_DETERMINER)
        nth, gap = self._next("ordinal scale")
        if nth is not None and gap in ("-", " ") and atom.word in ("half", "quarter"):
            self._take()
            self._start = atom.start
            return self._numeral(atom.value * nth.value, "ordinal")
        scale, gap = self._next("scale")
        scaled_next = scale is not None and gap in (" ", "-")
        if atom.word == "half" or (atom.word == "quarter" and (determined or scaled_next)):
            return self._share(atom.value)
        return None

    def _read_vague(self, atom: Atom) -> Numeral:
        self._back_up(_SEVERAL)
        value = atom.value
        more, gap = self._next("vague")
        if more is not None and gap == "of" and more.value > value:
            self._take()
            value = value * more.value / 2
        return self._numeral(value, "vague")
