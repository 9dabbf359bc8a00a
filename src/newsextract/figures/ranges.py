"""Two figures that are the ends of one range, and a move from one value to another, which is none."""

from __future__ import annotations

import re
from decimal import Decimal

from newsextract import bounds
from newsextract.figures.changes import is_change_word
from newsextract.figures.draft import Draft, Passage
from newsextract.figures.words import words
from newsextract.numerals import Number, scaled

_BETWEEN = re.compile(r"\bbetween\s+\Z", re.IGNORECASE)
_GOES = words("go goes went gone going move moved moves moving pass passed")
_WORD = re.compile(r"[A-Za-z][\w'’/-]*")


def join_ranges(passage: Passage, drafts: list[Draft]) -> list[Draft]:
    """`drafts` with the two ends of every range made one figure."""
    joined: list[Draft] = []
    for draft in drafts:
        if joined and _is_range(passage, joined[-1], draft):
            _make_range(joined[-1], draft)
        else:
            joined.append(draft)
    return joined


def _is_range(passage: Passage, left: Draft, right: Draft) -> bool:
    if right.start - left.end > 24 or left.high is not None or "ordinal" in (left.kind, right.kind):
        return False
    start, mod, _ = bounds.before(passage.text, right.start, left.end)
    whole, cut = passage.text[left.end : right.start], passage.text[left.end : start]
    if left.numeral.form == "fraction" and right.numeral.form != "fraction":
        return False  # `grew by half to 9 million`
    row = bounds.connector(whole) or bounds.connector(cut)
    if row is None or not _alike(left, right) or right.sign == "+":
        return False
    low, high = ends(left, right)
    if not low < high:
        return False
    edge, _, _ = bounds.before(passage.text, left.start)
    if row.between:
        return bool(_BETWEEN.search(passage.text, max(0, edge - 12), edge))
    if row.name == "to":
        return not _is_move(passage, left, right, edge)
    return bool(mod is None)


def _alike(left: Draft, right: Draft) -> bool:
    if left.explicit and right.explicit:
        return left.kind == right.kind and left.unit == right.unit
    if left.explicit:
        return left.leads or (left.kind == "money" and right.scale > 1)
    return True


def ends(left: Draft, right: Draft) -> tuple[Number, Number]:
    """The values of both ends; the lower takes the scale of the upper (`5 to 7 million`)."""
    low: Number = left.value
    if right.scale > 1 and left.scale == 1 and (not left.explicit or left.leads):
        core = Decimal(str(right.value)) / right.scale
        if left.value < core:
            low = scaled(left.value, right.scale)
    return low, right.value


def _is_move(passage: Passage, left: Draft, right: Draft, edge: int) -> bool:
    """Whether `from A to B`, or `rose A to B`, tells two values and no range."""
    start = passage.sentence_start(edge, 90)
    said = _WORD.findall(passage.low, start, edge)
    if not said:
        return False
    if said[-1] == "from":
        return any(is_change_word(word) or word in _GOES for word in said[-9:-1])
    if not (is_change_word(said[-1]) or said[-1] == "by"):
        return False
    # Bare numbers far apart are a step and a level: `rose by 210 to 5,340`.
    apart = not left.explicit and not right.explicit and abs(right.value) > 4 * abs(left.value)
    if said[-1] == "by" and left.value < right.value < 2.5 * left.value:
        return False  # `up by 3% to 5%`, `by $3 million to $5 million`
    return (left.explicit and right.explicit) or apart


def _make_range(left: Draft, right: Draft) -> None:
    left.value, left.high = ends(left, right)
    if left.sign == "-" and left.kind != "percent":
        left.value, left.sign = -left.value, ""
    left.end = right.end
    left.scale = right.scale
    if right.explicit or not left.explicit:
        left.kind, left.unit, left.factor, left.rule = right.kind, right.unit, right.factor, right.rule
    left.explicit = left.explicit or right.explicit
    left.why += ["range", *right.why]
