"""What neighbouring figures share: units of coordinated numbers, a level and its comparison in brackets."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from newsextract import bounds
from newsextract.figures.changes import is_change_word
from newsextract.figures.draft import Draft, Passage
from newsextract.figures.ranges import ends, join_ranges
from newsextract.figures.words import CLOSED
from newsextract.numerals import scaled

_COORDINATORS = frozenset([
    "and", "or", ",", ", and", ", or", "and/or", "&", "/", "as well as", ", as well as", "-, ", "-,", "- and",
    "- or", "plus", "nor", ";", "and then", "-and", "-or", "- to", "or even", "and another", "and the other",
])  # fmt: skip
_LEVELS = frozenset([
    "from", "to", "against", "versus", "vs", "vs.", "compared with", "compared to", "up from", "down from",
    "and", "or", ", up from", ", down from", ", compared with", ", compared to", ", against", ", from",
    "after", ", versus", "rather than", "instead of", ", and", "followed by", "against the", "up to",
    "down to", ", to", "and to",
])  # fmt: skip
_FROM = re.compile(r"\bfrom\s+\Z", re.IGNORECASE)
_FROM_LEVEL = re.compile(
    r"\b(?:from|against|versus|vs\.?|compared (?:with|to)|than|above|below)(?: the)? ?\Z"
)
_OF_THEM = re.compile(r" of (them|these|those|which|whom)\b")
# What money does, and what it is of: `earned 6 million`, `six billion of investments`.
_PAID = re.compile(
    r"\b(?:earn(?:s|ed|ing)?|cost(?:s|ing)?|paid|pays?|paying|worth|invest(?:s|ed|ing)?|spent|spends?|lost|owes?"
    r"|raised|borrow(?:s|ed)?|for|had been|profit of|loss of) \Z"
)
_OF_MONEY = re.compile(
    r" of (?:purchases|investments?|spending|sales|debt|cash|revenue|orders|savings|aid|loans)\b"
)
_SIDE = re.compile(r" (?:long|wide|high|deep|tall|thick|across)\b")
_SIDE_AND = re.compile(r" (?:long|wide|high|deep|tall|thick)(?:,| and|, and) (?:about |some |nearly )?")
_SHARE_POINTS = re.compile(r"%|\b(?:per ?cent|margin|share|ratio|rate)\b")
# A comparison in brackets may name its period, and the level before it the denominator of its rate.
_DENOMINATOR = re.compile(r"^ (?:per|a|an) [a-z]+(?= \()")
_BRACKET_PERIOD = re.compile(r"\((?:in )?(?:fy ?)?(?:19|20)\d\d(?:[-/]\d\d)?:?")
_BRACKET_CLOSES = re.compile(
    r"\)| (?:a |the |last |in )?(?:year|quarter|month)(?: ago| earlier| before)?\)|,? in [\w ]{3,14}\)"
)
_NOUN = re.compile(r"[ \u00a0\n-]?([A-Za-z][\w'’]*)")
_WORD = re.compile(r"[A-Za-z][\w'’/-]*")


def join(passage: Passage, drafts: list[Draft]) -> list[Draft]:
    """Drafts with ranges made one, and units, currencies and scales shared between neighbours."""
    joined = join_ranges(passage, drafts)
    _share_from_right(passage, joined)
    _share_from_left(passage, joined)
    _share_over(passage, joined)
    _share_scaled(passage, joined)
    _share_with_part(passage, joined)
    _share_side(passage, joined)
    for draft in joined:
        _read_points(passage, draft)
    return joined


def _read_points(passage: Passage, draft: Draft) -> None:
    """`the margin rose by 1.8 points`: points of a share or a rate are percentage points, not an index's."""
    if draft.unit != "point" or abs(draft.value) >= 30:
        return
    start = passage.sentence_start(draft.start, 120)
    of_index = "index" in passage.low[start : draft.start]
    if _SHARE_POINTS.search(passage.low, start, draft.start) and not of_index:
        draft.kind, draft.unit, draft.rule = "percent", "pp", "pp"
        draft.why.append("points of a share")


def between(passage: Passage, left: Draft, right: Draft) -> str:
    """The words between two figures, an approximator of the second apart, in lower case."""
    start, _, _ = bounds.before(passage.text, right.start, left.end)
    apart = passage.low[left.end : start] if start - left.end < 40 else ""
    return " ".join(apart.split())


def _share_from_right(passage: Passage, drafts: list[Draft]) -> None:
    """`32 and 26 units`: a bare number takes the unit, and the scale, of the one it is coordinated with."""
    for at in range(len(drafts) - 2, -1, -1):
        left, right = drafts[at], drafts[at + 1]
        if left.kind != "count" or right.unit is None or right.start - left.end > 40:
            continue
        link = between(passage, left, right)
        moved = link in ("to", "up to", "down to") and bool(
            _FROM.search(passage.text, max(0, left.start - 8), left.start)
        )
        if not (link in _COORDINATORS or moved) or (right.leads and link not in ("or", "and", "to")):
            continue
        if right.kind == "percent" and (left.value > 1000 or left.scale > 1):
            continue  # `41,000 vans, 17% more`: a level and its change
        left.kind, left.unit, left.factor, left.rule = right.kind, right.unit, right.factor, right.rule
        left.why.append(f"unit of the next figure: {right.unit}")
        if right.scale > 1 and left.scale == 1:
            left.value, _ = ends(left, right)


def _share_over(passage: Passage, drafts: list[Draft]) -> None:
    """`EUR 5.2 billion, up 8% from 4.8 billion`: a bare level takes its unit over a change in between."""
    for at in range(1, len(drafts)):
        right = drafts[at]
        if right.kind != "count" or right.numeral.form != "digits" or looks_like_year(right):
            continue
        edge, _, _ = bounds.before(passage.text, right.start, drafts[at - 1].end)
        if not _FROM_LEVEL.search(passage.low, max(drafts[at - 1].end, edge - 16), edge) or _noun_follows(
            passage, right
        ):
            continue
        start = passage.sentence_start(right.start, 160)
        earlier = (d for d in reversed(drafts[max(0, at - 3) : at]) if d.kind not in ("percent", "ordinal"))
        left = next((d for d in earlier if not _bracketed(passage, d)), None)
        if left is None or left.unit is None or left.start < start or not left.value or right.change:
            continue
        if 0.05 < abs(right.value / left.value) < 20:
            right.kind, right.unit, right.factor, right.rule = left.kind, left.unit, left.factor, left.rule
            right.why.append(f"unit of the level before: {left.unit}")


def _share_scaled(passage: Passage, drafts: list[Draft]) -> None:
    """`SEK 18.2 billion; analysts had forecast 16.9 billion`: a bare scaled level takes the unit before it.

    Only of a figure of the same scale and size in this sentence or the one before, if no noun is counted.
    """
    for at in range(1, len(drafts)):
        right = drafts[at]
        if right.kind != "count" or right.scale < 10**6 or right.numeral.form != "digits":
            continue
        spent = _OF_MONEY.match(passage.low, right.end)
        if _noun_follows(passage, right) or (not spent and passage.low.startswith(" of", right.end)):
            continue
        near = (d for d in reversed(drafts[max(0, at - 5) : at]) if d.kind not in ("percent", "ordinal"))
        left = next((d for d in near if d.scale >= 10**6 and not _bracketed(passage, d)), None)
        if left is None or left.unit is None or right.start - left.end > 220:
            continue
        alike = 0.2 < abs(right.value / (left.value or 1)) < 5
        if left.kind == "money":
            edge, _, _ = bounds.before(passage.text, right.start, drafts[at - 1].end)
            paid = _PAID.search(passage.low, max(0, edge - 16), edge)
            alike = alike or bool(spent or paid)
        if alike and "\n" not in passage.text[left.end : right.start]:
            right.kind, right.unit, right.factor, right.rule = left.kind, left.unit, left.factor, left.rule
            right.why.append(f"unit of the level before: {left.unit}")


def _share_with_part(passage: Passage, drafts: list[Draft]) -> None:
    """`sold 700 units, 420 of them abroad`: a part takes the unit of its whole."""
    for at in range(1, len(drafts)):
        right = drafts[at]
        of_them = _OF_THEM.match(passage.low, right.end) if right.kind == "count" else None
        if of_them is None:
            continue
        near = (d for d in reversed(drafts[max(0, at - 4) : at]) if d.kind not in ("percent", "ordinal"))
        left = next(near, None)
        # `89 kWh; it carries four of them`: a measured matter is taken up by `which`, not by `them`.
        counted = left is not None and (left.kind == "generic" or of_them[1] == "which")
        if left is not None and counted and left.unit is not None and right.start - left.end < 120:
            right.kind, right.unit, right.factor, right.rule = left.kind, left.unit, left.factor, left.rule
            right.why.append(f"unit of the whole: {left.unit}")


def _share_side(passage: Passage, drafts: list[Draft]) -> None:
    """`333 metres long and 60 wide`: the sides of one thing have one unit."""
    for left, right in pairwise(drafts):
        sided = left.kind == "measure" and right.kind == "count" and _SIDE.match(passage.low, right.end)
        if sided and _SIDE_AND.fullmatch(passage.low, left.end, right.start):
            right.kind, right.unit, right.factor, right.rule = left.kind, left.unit, left.factor, left.rule
            right.why.append(f"unit of the other side: {left.unit}")


def _share_from_left(passage: Passage, drafts: list[Draft]) -> None:
    """`EUR 5.2 billion (4.8)`, `to 3.2m tonnes from 2.9m`: a bare number takes the unit of the one before."""
    for at, (left, right) in enumerate(pairwise(drafts)):
        if right.kind != "count" or left.kind == "ordinal" or right.start - left.end > 40:
            continue
        if _bracketed(passage, left) and at and drafts[at - 1].unit is not None:
            left = replace(drafts[at - 1], end=left.end + 1)  # over a conversion
        compared = _is_comparison(passage, left, right)
        if not compared and not _is_level(passage, left, right):
            continue
        if left.unit is not None:
            right.kind, right.unit, right.factor, right.rule = left.kind, left.unit, left.factor, left.rule
            right.why.append(f"unit of the figure before: {left.unit}")
        elif not compared:
            right.item = left.item
        if compared and left.scale > 1 and right.scale == 1 and _comparable(left, right):
            right.value, right.scale = scaled(right.value, left.scale), left.scale


def _bracketed(passage: Passage, draft: Draft) -> bool:
    """Whether a figure stands alone in brackets: a conversion, or a comparison."""
    opened = passage.text[max(0, draft.start - 1) : draft.start] == "("
    return opened and passage.text.startswith(")", draft.end)


def _comparable(left: Draft, right: Draft) -> bool:
    """Whether a bare number in brackets is meant in the scale of the level before it."""
    core = Decimal(str(left.value)) / left.scale
    return core != 0 and Decimal("0.02") < abs(Decimal(str(right.value)) / core) < 50


def looks_like_year(draft: Draft) -> bool:
    """Whether a bare number of four digits may be a year."""
    return draft.numeral.plain and 1900 <= draft.value <= 2100


def _is_comparison(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether `right` stands alone in brackets right after `left`: `7.1% (6.8)`."""
    if right.start - left.end >= 24:
        return False
    before = _DENOMINATOR.sub("", passage.low[left.end : right.start]).strip()
    if before != "(" and not _BRACKET_PERIOD.fullmatch(before):
        return False
    if not _BRACKET_CLOSES.match(passage.low, right.end):
        return False
    footnote = right.numeral.plain and right.value <= 20 and left.value >= 100 and not right.sign
    return right.numeral.form == "digits" and not footnote


def _moves(passage: Passage, left: Draft, link: str) -> bool:
    """Whether a percentage is a change to or from the number after it: `fell 0.4% to 95`."""
    before = _WORD.findall(passage.low, max(0, left.start - 24), left.start)
    return "to" in link.split() or bool(before and (is_change_word(before[-1]) or before[-1] == "by"))


def _is_level(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether `right` is another level of the same thing: `to 3.2m tonnes from 2.9m`."""
    if left.unit is None or right.numeral.form != "digits":
        return False
    link = between(passage, left, right)
    if link not in _LEVELS or (link in ("and", "or", ", and") and right.scale == 1):
        return False
    if left.kind == "percent" and (right.scale > 1 or right.value > 100 or _moves(passage, left, link)):
        return False
    if left.scale > 1 and right.scale == 1 and "," not in passage.text[right.start : right.end]:
        return False
    return not _noun_follows(passage, right)


def _noun_follows(passage: Passage, draft: Draft) -> bool:
    noun = _NOUN.match(passage.text, draft.end)
    if noun is None or passage.blocked(noun.start(1), noun.end(1)):
        return False
    return noun[1].lower() not in CLOSED


def share_items(passage: Passage, drafts: list[Draft]) -> None:
    """`32 or 26 trucks`: of coordinated numbers each counts what the last one counts."""
    for at in range(len(drafts) - 2, -1, -1):
        left, right = drafts[at], drafts[at + 1]
        if (
            left.item is None
            and right.item is not None
            and (left.kind, left.unit) == (right.kind, right.unit)
            and left.kind != "ordinal"
            and right.start - left.end < 40
            and " ".join(passage.low[left.end : right.start].split()) in _COORDINATORS
        ):
            left.item = right.item
