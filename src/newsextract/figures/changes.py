"""Whether a figure is a change, in which direction, and against what: `up 11.3 per cent year-on-year`.

The words of a change stand in `change_words`, the phrases of its basis in `bases`; both are read around a
figure, within its sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from newsextract import bounds
from newsextract.figures.bases import BasisRow, find_basis, rows_for
from newsextract.figures.change_words import (
    AFTER,
    AMOUNTS,
    BEFORE_UP,
    GROWTH_LINKS,
    MEASURED,
    NOUNS,
    PHRASAL,
    SKIPPED,
    VERBS,
    WEAK,
    Cue,
)
from newsextract.figures.draft import Draft, Passage
from newsextract.figures.words import words

_TOKEN = re.compile(r"[a-z][\w'’/&-]*|[,;:()]")
_CHAINED = words("and or , & a an the respectively both ( ) in of for")
_CLAUSE = re.compile(r";| while | whereas | but | although | though |, as ")


def is_change_word(word: str) -> bool:
    """Whether a lower-case word is a cue of change before a figure."""
    return word in VERBS or word in WEAK or word in NOUNS


@dataclass(slots=True)
class _Reading:
    """How a figure's change was told: by which cue, where it starts, and on which side it stands."""

    cue: Cue | None = None
    at: int = -1
    side: Literal["left", "right", "sign", ""] = ""
    basis_side: Literal["left", "right", ""] = ""


def read_changes(passage: Passage, drafts: list[Draft]) -> None:
    """Set `change` and `basis` of every draft that the words around it make a change."""
    readings = [_read(passage, drafts, at) for at in range(len(drafts))]
    chained = [_is_chained(passage, left, right) for left, right in pairwise(drafts)]
    for at in range(len(drafts) - 1, 0, -1):
        left, right = drafts[at - 1], drafts[at]
        if chained[at - 1] and right.change and left.change is None and readings[at].side == "right":
            _inherit(left, right, readings[at - 1], readings[at])
    for at in range(1, len(drafts)):
        left, right = drafts[at - 1], drafts[at]
        if (
            left.change
            and right.change is None
            and readings[at - 1].side == "left"
            and (chained[at - 1] or _is_apposed(passage, left, right))
        ):
            _inherit(right, left, readings[at], readings[at - 1])
    for at, draft in enumerate(drafts):
        if draft.change is not None:
            _read_basis(passage, drafts, readings, at)
    for at in range(len(drafts) - 1, 0, -1):
        left, right = drafts[at - 1], drafts[at]
        both = chained[at - 1] and left.change and right.change
        if both and left.basis is None and readings[at].basis_side == "right":
            left.basis, readings[at - 1].basis_side = right.basis, "right"
    for at in range(1, len(drafts)):
        left, right = drafts[at - 1], drafts[at]
        if chained[at - 1] and right.change and right.basis is None and readings[at - 1].basis_side == "left":
            right.basis, readings[at].basis_side = left.basis, "left"


def _inherit(draft: Draft, source: Draft, reading: _Reading, told: _Reading) -> None:
    draft.change = source.change
    reading.cue, reading.at, reading.side = told.cue, told.at, told.side
    draft.why.append("change of the coordinated figure")


def _read(passage: Passage, drafts: list[Draft], at: int) -> _Reading:
    draft = drafts[at]
    if draft.kind == "ordinal":
        return _Reading()
    if draft.sign and (draft.kind == "percent" or draft.sign == "+"):
        draft.change = "up" if draft.sign == "+" else "down"
        draft.why.append(f"sign {draft.sign}")
        return _Reading(at=draft.start, side="sign")
    floor = drafts[at - 1].end if at else 0
    ceiling = drafts[at + 1].start if at + 1 < len(drafts) else len(passage.text)
    reading = _left(passage, draft, floor) or _right(passage, draft, ceiling)
    if reading is None or reading.cue is None:
        return _Reading()
    draft.change = reading.cue.change
    draft.why.append(f"change word {passage.text[reading.at : reading.at + 24].split()[0]}")
    return reading


def _tokens(passage: Passage, start: int, end: int) -> list[tuple[str, int]]:
    """Lower-case words and punctuation with their places; dates and names in between are stepped over."""
    return [
        (token[0], token.start())
        for token in _TOKEN.finditer(passage.low, start, end)
        if not passage.blocked(token.start(), token.end())
    ]


def _left(passage: Passage, draft: Draft, floor: int) -> _Reading | None:
    edge, _, _ = bounds.before(passage.text, draft.start, floor)
    start = max(floor, passage.sentence_start(edge, 110))
    tokens = _tokens(passage, start, edge)
    if tokens and tokens[-1][0] == "between":
        tokens.pop()
    if not tokens:
        return None
    link = tokens[-1][0] if tokens[-1][0] in ("by", "of", "at", "to", "from") else ""
    if link:
        tokens.pop()
    if link in ("", "by", "of"):
        level = draft.kind == "money" and passage.low.startswith(" to ", draft.end)
        found = _walk(draft, tokens, link, level)
        if found:
            return _Reading(*found, "left")
    if link == "at":
        kept = [(word, at) for word, at in tokens[-5:] if word not in SKIPPED]
        cue = VERBS.get(kept[-1][0]) if kept else None
        if cue is not None and cue.change == "flat":
            return _Reading(cue, kept[-1][1], "left")
    return _growth(tokens) if draft.kind == "percent" else None


def _walk(
    draft: Draft, tokens: list[tuple[str, int]], link: str, leads_to_level: bool
) -> tuple[Cue, int] | None:
    """Back from a figure to its cue, over what may stand between: `rose sharply in the north by 5%`."""
    pointed = draft.kind == "percent" or draft.unit == "point" or leads_to_level
    free = {"": 0, "of": 5, "by": 7}[link]
    for at in range(len(tokens) - 1, max(-1, len(tokens) - 13), -1):
        word = tokens[at][0]
        following = tokens[at + 1][0] if at + 1 < len(tokens) else ""
        cue = _cue_before(word, link, pointed, following)
        phrasal = PHRASAL.get(word)
        if (
            phrasal
            and at
            and (
                tokens[at - 1][0] in phrasal
                or (draft.kind == "count" and not link and tokens[at - 1][0] not in BEFORE_UP)
            )
        ):
            return None
        if cue is not None and not (cue.place == "noun" and not pointed and word in AMOUNTS):
            return cue, tokens[at][1]
        if word in SKIPPED or (word.endswith("ly") and len(word) > 4):
            continue
        if word == "," and (link == "by" or following in SKIPPED):
            continue
        if not word[0].isalpha() or free == 0:
            return None
        free -= 1
    return None


def _cue_before(word: str, link: str, pointed: bool, following: str) -> Cue | None:
    if link == "of":
        cue = NOUNS.get(word)
        return (
            cue
            if cue
            and following in ("", "in", "for", "rate", "rates", "of", "to", "y/y", "m/m", ",", "yoy", "(")
            else None
        )
    cue = VERBS.get(word)
    if cue is not None and cue.change != "flat":
        return cue
    if link == "by":
        return WEAK.get(word) or NOUNS.get(word)
    return WEAK.get(word) if pointed else None


def _growth(tokens: list[tuple[str, int]]) -> _Reading | None:
    """`growth reached 5.8%`, `the growth rate was 5.8%`: the subject is a change."""
    for word, at in reversed(tokens[-9:]):
        if word == "growth":
            return _Reading(NOUNS[word], at, "left")
        if word not in GROWTH_LINKS and word not in SKIPPED:
            return None
    return None


def _right(passage: Passage, draft: Draft, ceiling: int) -> _Reading | None:
    edge, _, _ = bounds.after(passage.text, draft.end)
    end = min(ceiling, passage.sentence_end(edge, 90))
    tokens = _tokens(passage, edge, end)
    percent = draft.kind == "percent"
    for at, (word, place) in enumerate(tokens[:8]):
        following = tokens[at + 1][0] if at + 1 < len(tokens) else ""
        cue = NOUNS.get(word)
        if cue is not None and (percent or (at == 0 and word not in AMOUNTS and draft.kind != "count")):
            return _Reading(cue, place, "right")
        cue = AFTER.get(word)
        if cue is not None and _compares(word, following, percent, at):
            return _Reading(cue, place, "right")
        if word not in SKIPPED and word not in MEASURED and word not in "()":
            return None
        if word in ("in", "on", "over") and following not in SKIPPED:
            return None
    return None


def _compares(word: str, following: str, percent: bool, at: int) -> bool:
    if following in ("payment", "payments", "to", "side"):
        return False
    if word in ("higher", "lower"):
        return True
    if percent:
        return at == 0 or following in ("than", "on", "from", "over")
    return at == 0 and following == "than"


def _is_apposed(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether `right` says the same change in other terms: `fell 85 points, or 0.4%`."""
    if left.kind == right.kind or right.kind not in ("percent", "money") or right.start - left.end > 24:
        return False
    start, _, _ = bounds.before(passage.text, right.start, left.end)
    return passage.low[left.end : start].replace("(", " ").strip(" ,") in ("or", "")


def _is_chained(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether nothing but coordination and a basis stands between two figures of one kind."""
    if left.kind != right.kind or right.start - left.end > 70:
        return False
    start, _, _ = bounds.before(passage.text, right.start, left.end)
    between = passage.low[left.end : start]
    for _, row in rows_for(between):
        between = row.sub(" ", between)
    found = re.findall(r"[a-z'-]+|[^\sa-z]", between)
    if left.kind != "percent" and "," in found:
        return False
    return len(found) < 8 and all(word in _CHAINED for word in found)


# --- basis -------------------------------------------------------------------------------------------


def _read_basis(passage: Passage, drafts: list[Draft], readings: list[_Reading], at: int) -> None:
    draft, reading = drafts[at], readings[at]
    limit, told = _reach(passage, drafts, readings, at)
    found = find_basis(passage.low, draft.end, limit)
    if found and not (told and found[1] >= limit - 3):
        _set_basis(draft, found[2], passage.text[found[0] : found[1]])
        reading.basis_side = "right"
        return
    cue = reading.at if reading.side == "left" else draft.start
    floor = drafts[at - 1].end if at else 0
    start = max(floor, passage.sentence_start(cue, 200))
    near = find_basis(passage.low, max(start, cue - 30), draft.start, ahead=True)
    if near and (near[0] >= cue or not passage.low[near[1] : cue].strip(" )")):
        _set_basis(draft, near[2], passage.text[near[0] : near[1]])
        reading.basis_side = "left"
        return
    first = find_basis(passage.low, start, min(cue, start + 40), ahead=True)
    if first and not re.search(r"[a-z]{4}", passage.low[start : first[0]]):
        _set_basis(draft, first[2], passage.text[first[0] : first[1]])
        reading.basis_side = "left"


def _set_basis(draft: Draft, row: BasisRow, phrase: str) -> None:
    draft.basis = row.name
    draft.why.append(f"basis {phrase}")


def _reach(passage: Passage, drafts: list[Draft], readings: list[_Reading], at: int) -> tuple[int, bool]:
    """How far right of a figure its basis may stand: to the next change or clause, and whether a cue is
    there.
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
    return end, False
