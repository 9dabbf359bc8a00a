"""Whether a figure is a change, in which direction, and against what: `up 11.3 per cent year-on-year`.

The words of a change stand in `change_words`, the phrases of its basis in `bases`; both are read around a
figure, within its sentence.
"""

from __future__ import annotations

import re
from itertools import pairwise

from newsextract import bounds
from newsextract.figures import change_words as table
from newsextract.figures.basis import Reading, read_bases
from newsextract.figures.change_words import AFTER, BEFORE_OF, LET_GO, NOUNS, SKIPPED, VERBS, WEAK, Cue
from newsextract.figures.draft import Draft, Passage
from newsextract.figures.parallels import elliptic, is_apposed, is_chained, is_same_change, is_staff
from newsextract.figures.words import words

_TOKEN = re.compile(r"[a-z][\w'’/&-]*|[,;:()]")
_AFTER_NOUN = frozenset(["", "in", "for", "rate", "rates", "of", "to", "y/y", "m/m", ",", "yoy", "("])
# `gained $1.12, or 1.4%, to $82.75`; `lost 30 cents a barrel`.
_PRICE_MOVES = re.compile(
    r"(?: (?:a|an|per) [a-z]+)?(?:,? (?:or |\()[\d.]+ ?(?:%|per ?cent|pct)[,)]?)? to "
    r"| (?:a|an|per) (?:barrel|tonne|ton|ounce|bushel|pound|gallon|litre|mmbtu|lb)\b"
)
_NAMED_DAY = words("last previous prior yesterday year-ago year-earlier a")


def is_change_word(word: str) -> bool:
    """Whether a lower-case word is a cue of change before a figure."""
    return word in VERBS or word in WEAK or word in NOUNS


def read_changes(passage: Passage, drafts: list[Draft]) -> None:
    """Set `change` and `basis` of every draft that the words around it make a change."""
    readings = [_read(passage, drafts, at) for at in range(len(drafts))]
    chained = [
        is_chained(passage, left, right) or is_same_change(passage, left, right)
        for left, right in pairwise(drafts)
    ]
    for at in range(len(drafts) - 1, 0, -1):
        left, right = drafts[at - 1], drafts[at]
        if chained[at - 1] and right.change and left.change is None and readings[at].side == "right":
            _inherit(left, right, readings[at - 1], readings[at])
    for at in range(1, len(drafts)):
        left, right = drafts[at - 1], drafts[at]
        if right.change is not None:
            continue
        if (
            left.change
            and readings[at - 1].side == "left"
            and (chained[at - 1] or is_apposed(passage, left, right) or is_staff(passage, left, right))
        ):
            _inherit(right, left, readings[at], readings[at - 1])
        elif (told := elliptic(passage, drafts, readings, at)) is not None:
            _inherit(right, drafts[told], readings[at], readings[told])
    read_bases(passage, drafts, readings, chained)


def _inherit(draft: Draft, source: Draft, reading: Reading, told: Reading) -> None:
    draft.change = source.change
    reading.cue, reading.at, reading.side = told.cue, told.at, told.side
    draft.why.append("change of the coordinated figure")


def _read(passage: Passage, drafts: list[Draft], at: int) -> Reading:
    draft = drafts[at]
    if draft.kind == "ordinal":
        return Reading()
    if draft.change is not None:
        return Reading(at=draft.start, side="table")
    if draft.sign == "-" and draft.kind == "percent" and _is_negative_level(passage, draft):
        draft.value, draft.high = -draft.value, None if draft.high is None else -draft.high
        draft.why.append("sign of a level")
        return Reading()
    if draft.sign and (draft.kind == "percent" or (draft.sign == "+" and draft.kind != "money")):
        draft.change = "up" if draft.sign == "+" else "down"
        draft.why.append(f"sign {draft.sign}")
        return Reading(at=draft.start, side="sign")
    floor = drafts[at - 1].end if at else 0
    ceiling = drafts[at + 1].start if at + 1 < len(drafts) else len(passage.text)
    reading = (
        _parting(passage, draft, floor) or _left(passage, draft, floor) or _right(passage, draft, ceiling)
    )
    if reading is None or reading.cue is None:
        return Reading()
    draft.change = reading.cue.change
    draft.why.append(f"change word {passage.text[reading.at : reading.at + 24].split()[0]}")
    return reading


def _is_negative_level(passage: Passage, draft: Draft) -> bool:
    """Whether a minus sign belongs to a level that can be negative: `a gross margin of -4%`."""
    tokens = _tokens(passage, passage.sentence_start(draft.start, 60), draft.start)[-6:]
    found = {word for word, _ in tokens}
    return bool(found & table.LEVELS) and not any(is_change_word(word) for word in found)


def _tokens(passage: Passage, start: int, end: int) -> list[tuple[str, int]]:
    """Lower-case words and punctuation with their places; dates and names in between are stepped over."""
    return [
        (token[0], token.start())
        for token in _TOKEN.finditer(passage.low, start, end)
        if not passage.blocked(token.start(), token.end())
    ]


def _parting(passage: Passage, draft: Draft, floor: int) -> Reading | None:
    """`let go some 2,100 workers`: a count of people behind a phrase by which they leave."""
    if draft.kind != "count" or not _is_workforce(draft, passage.low[draft.end : draft.end + 40]):
        return None
    edge, _, _ = bounds.before(passage.text, draft.start, floor)
    found = list(table.PARTING.finditer(passage.low, max(floor, edge - 30), edge))
    if not found or passage.low[found[-1].end() : edge].strip():
        return None
    return Reading(LET_GO, found[-1].start(), "left")


def _left(passage: Passage, draft: Draft, floor: int) -> Reading | None:
    edge, _, _ = bounds.before(passage.text, draft.start, floor)
    if not _may_lead(passage, edge, floor):
        return None
    start = max(floor, passage.sentence_start(edge, 110))
    tokens = _tokens(passage, start, edge)
    if tokens and tokens[-1][0] == "between":
        tokens.pop()
    if not tokens or tokens[-1][0] == "on":
        return None  # `rain fell on 40%`
    link = tokens[-1][0] if tokens[-1][0] in ("by", "of", "at", "to", "from") else ""
    if link:
        tokens.pop()
    if link in ("", "by", "of"):
        moves = _PRICE_MOVES.match(passage.low, draft.end) if draft.kind == "money" else None
        level = moves is not None and (not link or moves[0] == " to ")
        found = _walk(draft, tokens, link, level, passage.low[draft.end : draft.end + 40])
        if found:
            return Reading(*found, "left")
    if link == "at":
        kept = [(word, at) for word, at in tokens[-5:] if word not in SKIPPED]
        cue = VERBS.get(kept[-1][0]) if kept else None
        if cue is not None and cue.change == "flat" and draft.kind == "percent":
            return Reading(cue, kept[-1][1], "left")
    return _growth(tokens) if draft.kind == "percent" else None


_LEADS = frozenset(VERBS) | frozenset(WEAK) | frozenset(NOUNS) | SKIPPED | table.GROWTH_LINKS | {
    "between", "by", "of", "at", "to", "from"
}  # fmt: skip


def _may_lead(passage: Passage, edge: int, floor: int) -> bool:
    """Whether the word before a figure may be part of a change told before it; cheap, as most are not."""
    before = passage.low[max(floor, edge - 24) : edge].split()
    if not before:
        return False
    word = before[-1].strip(",;:()\"'“‘")
    return word in _LEADS or word.endswith("ly") or not word or passage.blocked(edge - 2, edge) is not None


def _walk(
    draft: Draft, tokens: list[tuple[str, int]], link: str, leads_to_level: bool, follow: str
) -> tuple[Cue, int] | None:
    """Back from a figure to its cue, over what may stand between: `rose sharply in the north by 5%`."""
    pointed = draft.kind == "percent" or draft.unit == "point" or leads_to_level
    adds = draft.kind in ("generic", "measure") or (draft.kind == "count" and _is_workforce(draft, follow))
    free = {"": 0, "of": 5, "by": 7}[link]
    for at in range(len(tokens) - 1, max(-1, len(tokens) - 13), -1):
        word = tokens[at][0]
        following = tokens[at + 1][0] if at + 1 < len(tokens) else ""
        cue = _cue_before(word, link, pointed, adds, following)
        phrasal = table.PHRASAL.get(word)
        if (
            phrasal
            and at
            and (
                tokens[at - 1][0] in phrasal
                or (draft.kind == "count" and not link and tokens[at - 1][0] not in table.BEFORE_UP)
            )
        ):
            return None
        amount = word in table.AMOUNTS and not pointed and not (draft.kind == "measure" and "cut" in word)
        if cue is not None and not (cue.place == "noun" and amount):
            return cue, tokens[at][1]
        if word in SKIPPED or (word.endswith("ly") and len(word) > 4):
            continue
        if word == "," and (link == "by" or following in SKIPPED):
            continue
        if not word[0].isalpha() or free == 0:
            return None
        free -= 1
    return None


def _is_workforce(draft: Draft, follow: str) -> bool:
    """Whether a count is of jobs or workers, which are shed and added."""
    return any(word in table.WORKFORCE for word in re.findall(r"[a-z]+", follow)[:3])


def _cue_before(word: str, link: str, pointed: bool, adds: bool, following: str) -> Cue | None:
    if link == "of":
        return BEFORE_OF.get(word) if following in _AFTER_NOUN else None
    cue = VERBS.get(word)
    if cue is not None and cue.change != "flat":
        return cue
    if link == "by":
        return WEAK.get(word) or NOUNS.get(word)
    return WEAK.get(word) if pointed or (adds and word in table.ADDING) else None


def _growth(tokens: list[tuple[str, int]]) -> Reading | None:
    """`growth reached 5.8%`, `the growth rate was 5.8%`: the subject is a change."""
    following = ""
    for word, at in reversed(tokens[-9:]):
        if word == "growth" or (word in NOUNS and following in table.COPULAS):
            return Reading(NOUNS[word], at, "left")
        following = word
        if word not in table.GROWTH_LINKS and word not in SKIPPED:
            return None
    return None


def _right(passage: Passage, draft: Draft, ceiling: int) -> Reading | None:
    edge, _, _ = bounds.after(passage.text, draft.end)
    end = min(ceiling, passage.sentence_end(edge, 90))
    tokens = _tokens(passage, edge, min(end, edge + 90))
    percent = draft.kind == "percent"
    for at, (word, place) in enumerate(tokens[:8]):
        following = tokens[at + 1][0] if at + 1 < len(tokens) else ""
        cue = NOUNS.get(word)
        if cue is not None and (percent or (at == 0 and word not in table.AMOUNTS and draft.kind != "count")):
            return Reading(cue, place, "right")
        cue = AFTER.get(word)
        if cue is not None and _compares(word, following, draft, at):
            return Reading(cue, place, "right")
        if word not in SKIPPED and word not in table.MEASURED and word not in "()":
            return None
        if word in ("in", "on", "over") and following not in SKIPPED:
            return None
    return None


def _compares(word: str, following: str, draft: Draft, at: int) -> bool:
    percent = draft.kind == "percent"
    # `more` after a measure or a fraction needs no `than`: `a tenth more`.
    told = word in ("more", "less", "fewer") and (draft.kind == "measure" or draft.numeral.form == "fraction")
    if word in table.COMPARATIVES and draft.kind not in ("percent", "money"):
        return False
    if following in ("payment", "payments", "to", "side"):
        return False
    if word in ("higher", "lower"):
        return True
    if word in ("clear", "short"):
        return percent and at == 0 and following in ("of", ",", "")
    if percent:
        return at == 0 or following in ("than", "on", "from", "over")
    if word in ("above", "below"):
        return at == 0 and (following in _NAMED_DAY or draft.numeral.form == "fraction" or not following)
    return at == 0 and following in (("than", "", ",") if told else ("than",))
