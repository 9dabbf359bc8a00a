"""What coordinated figures share of a change: its verb, the same thing in other terms, a chain of values.

`fell by 5% and in the north by 9%`, `fell 85 points, or 0.4%`, `up 3% and 9% respectively`.
"""

from __future__ import annotations

import re

from newsextract import bounds
from newsextract.figures.bases import rows_for
from newsextract.figures.basis import Reading
from newsextract.figures.change_words import LEVELS, MEASURED
from newsextract.figures.draft import Draft, Passage
from newsextract.figures.words import CLOSED, is_plural, words

# A compared period between two changes: `of 3% on May and of 9% on June 2023`.
_COMPARED = re.compile(r"\b(?:on|from|over|than(?: in)?) [a-z]{3,9}(?: (?:19|20)\d\d)?\b")
_BY = re.compile(r"(?:\bby|\band of) \Z")
_COORDINATED = re.compile(r",? and |, ")
_TO_LEVEL = re.compile(r",? to (?:about |around |nearly |almost |over |more than )?[a-z$€£¥₹]{0,4} ?\d")
_GAPPED = words("and the in of for to its those online overseas domestic")
_CHAINED = words("and or , & a an the respectively both ( ) in of for from over than instead rather not")
# `grew 5% in Italy but 12% in Spain`: a place of the same preposition on both sides.
_PLACED = re.compile(
    r" (in|to|for|at|on|by|from) [\w .'’-]{2,40}?,? (?:and|but|while|against)(?: only| just| even)? ?"
)
_CLOSES = re.compile(r"\s*(?:[.;)]|$)|, (?!which|of )| (?:respectively|on |from |in |over |than |year)")
_LEVEL = LEVELS | words("share shares stake capacity rate rates target")
_OF_STAFF = re.compile(
    r" of (?:its|their|the|all|his|her) (?:[a-z]+ )?(?:workforce|staff|jobs|employees|payroll)"
)


def elliptic(passage: Passage, drafts: list[Draft], readings: list[Reading], at: int) -> int | None:
    """The change whose verb a percentage without its own takes: `fell by 5% and in the north by 9%`.

    It stands in the same sentence; the later figure follows `by` or `and of`, or it leads to its own level
    (`… and profit 38% to $3 million`), or only a name or a measured thing stands between (`and China 25%`,
    `wages rose 4%, prices 3%`).
    """
    right = drafts[at]
    if right.kind != "percent" or right.sign:
        return None
    earlier = (i for i in range(at - 1, max(-1, at - 4), -1) if drafts[i].kind == "percent")
    told = next(earlier, None)
    if told is None or drafts[told].change is None or readings[told].side != "left":
        return None
    left = drafts[told]
    if right.start - left.end > 130 or passage.sentence_end(left.end, 140) < right.start:
        return None
    edge, _, _ = bounds.before(passage.text, right.start, left.end)
    between = passage.low[left.end : edge]
    placed = _PLACED.fullmatch(between)
    if _BY.search(between) or (placed and passage.low.startswith(f" {placed[1]} ", right.end)):
        return told
    apart = re.findall(r"[a-z][\w'’-]*", passage.low[drafts[at - 1].end : edge])
    if not 0 < len(apart) <= 5 or not _COORDINATED.match(passage.low, drafts[at - 1].end):
        return None
    if any(word in CLOSED and word not in _GAPPED for word in apart):
        return None
    if _is_gapped(passage, right, apart):
        return told
    names = [word for word in passage.text[drafts[at - 1].end : edge].split() if word.lower() not in _GAPPED]
    leads = bool(_TO_LEVEL.match(passage.low, right.end))
    return told if leads or (names and all(word[:1].isupper() for word in names)) else None


def _is_gapped(passage: Passage, right: Draft, apart: list[str]) -> bool:
    """Whether the words before a percentage name a thing that changes and no level: `, online sales 16%`."""
    things = [word for word in apart if word not in _GAPPED]
    if not things or len(things) > 3 or not _CLOSES.match(passage.low, right.end):
        return False
    return (is_plural(things[-1]) or things[-1] in MEASURED) and not any(word in _LEVEL for word in things)


def is_apposed(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether `right` says the same change in other terms: `fell 85 points, or 0.4%`."""
    if left.kind == right.kind or right.kind not in ("percent", "money") or right.start - left.end > 24:
        return False
    start, _, _ = bounds.before(passage.text, right.start, left.end)
    return passage.low[left.end : start].replace("(", " ").strip(" ,") in ("or", "")


def is_same_change(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether `left` says the change behind `right` in per cent: `8% or 12 units more than in May`."""
    if left.kind != "percent" or right.kind == "percent" or right.start - left.end > 24:
        return False
    start, _, _ = bounds.before(passage.text, right.start, left.end)
    return passage.low[left.end : start].replace("(", " ").strip(" ,") == "or"


def is_staff(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether `right` counts the people of a share of them: `cut 15% of its workforce, or 15,000 people`."""
    if left.kind != "percent" or right.kind != "count" or right.start - left.end > 60:
        return False
    start, _, _ = bounds.before(passage.text, right.start, left.end)
    share = _OF_STAFF.match(passage.low, left.end)
    return share is not None and passage.low[share.end() : start].strip(" ,(") in ("or", "")


def is_chained(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether nothing but coordination and a basis stands between two figures of one kind."""
    if left.kind != right.kind or right.start - left.end > 70:
        return False
    if left.kind == "percent" and left.unit != right.unit:
        return False  # `27.6%, 1.4 percentage points higher`: a level and its change
    start, _, _ = bounds.before(passage.text, right.start, left.end)
    between = passage.low[left.end : start]
    if not between.strip():
        return left.kind == "percent"
    for _, row in rows_for(between):
        between = row.sub(" ", between)
    if left.kind == "percent":
        between = _COMPARED.sub(" ", between)
    found = re.findall(r"[a-z'-]+|[^\sa-z]", between)
    if left.kind != "percent" and "," in found:
        return False
    return len(found) < 8 and all(word in _CHAINED for word in found)
