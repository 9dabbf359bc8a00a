"""Against what a change is measured: its basis, from the words around the figure and from its neighbours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from newsextract.figures.bases import Basis, find_basis
from newsextract.figures.change_words import Cue
from newsextract.figures.comparisons import Timeline, compared_period
from newsextract.figures.draft import Draft, Passage

_CLAUSE = re.compile(r";| while | whereas | but | although | though |, as | [—–] ")
# `rose 5% year on year, after a fall of 10% in August`: the earlier month is told in the same terms.
_AFTER = re.compile(
    r"[^.;%\n]{0,60}(?<![a-z])(?:after|following) (?:an? |the )?[a-z -]{0,24}(?:of |by |minus |plus )?\d"
)
# A line that ends in a colon, the items below it, and the item that is read.
_LIST_HEADING = re.compile(
    r"(?:\A|\n)([^\n]{8,160}):\n(?:\n?[ \t]{0,4}[*•·–-] [^\n]{1,300}\n){0,8}"
    r"[ \t]{0,4}[*•·–-] [^\n]{0,300}\Z"
)
_LONGEST_LIST = 1200
_LEVEL_BEGINS = re.compile(r",|\band\b")


@dataclass(slots=True)
class Reading:
    """How a figure's change was told: by which cue, where that starts, on which side; where its basis is."""

    cue: Cue | None = None
    at: int = -1
    side: Literal["left", "right", "sign", "table", ""] = ""
    basis_side: Literal["left", "right", ""] = ""


def read_bases(passage: Passage, drafts: list[Draft], readings: list[Reading], chained: list[bool]) -> None:
    """Set `basis` of every change: from the words beside it, else from a parallel change."""
    timeline = Timeline(passage.low)
    for at, draft in enumerate(drafts):
        if draft.change is not None and draft.basis is None:
            _read_basis(passage, timeline, drafts, readings, at)
    for at in range(len(drafts) - 1, 0, -1):
        left, right = drafts[at - 1], drafts[at]
        both = chained[at - 1] and left.change and right.change
        if both and left.basis is None and readings[at].basis_side == "right":
            left.basis, readings[at - 1].basis_side = right.basis, "right"
    for at in range(1, len(drafts)):
        left, right = drafts[at - 1], drafts[at]
        if chained[at - 1] and right.change and right.basis is None and readings[at - 1].basis_side == "left":
            right.basis, readings[at].basis_side = left.basis, "left"
    _carry(passage, drafts, readings)
    _read_lists(passage, timeline, drafts)


def _read_lists(passage: Passage, timeline: Timeline, drafts: list[Draft]) -> None:
    """The items of a list take the basis that its heading names: `Against the first half of 2022:`."""
    if ":\n" not in passage.text:
        return
    for draft in drafts:
        if draft.kind != "percent" or draft.change is None or draft.basis is not None:
            continue
        low = max(0, draft.start - _LONGEST_LIST)
        heading = _LIST_HEADING.search(passage.low, low, draft.start)
        if heading is None:
            continue
        start, end = heading.span(1)
        named = compared_period(passage.low, timeline, start, end)
        found = find_basis(passage.low, start, end)
        if named or found:
            basis = named[2] if named else found[2].name if found else "yoy"
            _set_basis(draft, basis, passage.text[start:end])


def _carry(passage: Passage, drafts: list[Draft], readings: list[Reading]) -> None:
    """A signed change takes the basis of the change before it in its sentence: `up 4% y/y … (+7%)`.

    So does one that shares its verb: `rose 4% y/y to 50, and profit 9% to 7`.
    """
    changes = [(draft, reading) for draft, reading in zip(drafts, readings, strict=True) if draft.change]
    for (left, before), (right, reading) in pairwise(changes):
        shared = reading.side == "left" and reading.at == before.at
        shared = shared or _AFTER.match(passage.low, left.end) is not None
        parallel = left.kind == right.kind == "percent" and (reading.side == "sign" or shared)
        if (
            parallel
            and right.basis is None
            and left.basis is not None
            and right.start < passage.sentence_end(left.end, 160)
        ):
            right.basis = left.basis
            right.why.append("basis of the parallel change")


def _read_basis(
    passage: Passage, timeline: Timeline, drafts: list[Draft], readings: list[Reading], at: int
) -> None:
    draft, reading = drafts[at], readings[at]
    limit, told = _reach(passage, drafts, readings, at)
    found = find_basis(passage.low, draft.end, limit)
    named = compared_period(passage.low, timeline, draft.end, limit)
    if named and (found is None or named[1] <= found[0]):
        _set_basis(draft, named[2], passage.text[named[0] : named[1]])
        reading.basis_side = "right"
        return
    if found and not (told and found[1] >= limit - 3 and "," not in passage.low[found[1] : limit]):
        _set_basis(draft, found[2].name, passage.text[found[0] : found[1]])
        reading.basis_side = "right"
        return
    cue = reading.at if reading.side == "left" else draft.start
    floor = drafts[at - 1].end if at else 0
    start = max(floor, passage.sentence_start(cue, 200))
    near = find_basis(passage.low, max(start, cue - 30), draft.start, ahead=True)
    if near and (near[0] >= cue or not passage.low[near[1] : cue].strip(" )")):
        _set_basis(draft, near[2].name, passage.text[near[0] : near[1]])
        reading.basis_side = "left"
        return
    first = find_basis(passage.low, start, min(cue, start + 40), ahead=True)
    if first and not re.search(r"[a-z]{4}", passage.low[start : first[0]]):
        _set_basis(draft, first[2].name, passage.text[first[0] : first[1]])
        reading.basis_side = "left"
        return
    _read_ahead(passage, timeline, draft, reading, cue)


_AHEAD = re.compile(r"\b(?:compared (?:with|to)|against|versus|from|than|as against)\b")


def _read_ahead(passage: Passage, timeline: Timeline, draft: Draft, reading: Reading, cue: int) -> None:
    """`Compared with October, sales rose 8%`; `fell to 40 from 50 in November, a drop of 20%`."""
    if draft.kind != "percent":
        return
    start = passage.sentence_start(cue, 200)
    links = list(_AHEAD.finditer(passage.low, start, cue))
    if not links:
        return
    named = compared_period(passage.low, timeline, links[-1].start(), cue)
    if named:
        _set_basis(draft, named[2], passage.text[named[0] : named[1]])
        reading.basis_side = "left"
        return
    found = find_basis(passage.low, links[-1].start(), cue)
    if found and found[0] - links[-1].end() < 40:
        _set_basis(draft, found[2].name, passage.text[found[0] : found[1]])
        reading.basis_side = "left"


def _set_basis(draft: Draft, basis: Basis, phrase: str) -> None:
    draft.basis = basis
    draft.why.append(f"basis {phrase}")


def _reach(passage: Passage, drafts: list[Draft], readings: list[Reading], at: int) -> tuple[int, bool]:
    """How far right of a figure its basis may stand, and whether the next change's cue is there.

    It ends at the next change, at a clause, and at a level of the same kind that a comma or `and` begins.
    """
    end = passage.sentence_end(drafts[at].end, 200)
    if clause := _CLAUSE.search(passage.low, drafts[at].end, end):
        end = clause.start()
    for following, reading in zip(drafts[at + 1 : at + 6], readings[at + 1 : at + 6], strict=True):
        if following.start >= end:
            break
        if following.change is not None:
            left = reading.side == "left" and reading.at > drafts[at].end
            return min(end, reading.at if left else following.start), left
        if following.kind == drafts[at].kind == "percent" and _LEVEL_BEGINS.search(
            passage.low, drafts[at].end, following.start
        ):
            return following.start, False
    return end, False
