"""How a run of capitals divides into mentions and words left out: the best sum, by dynamic programming."""

from __future__ import annotations

from dataclasses import dataclass

from newsextract.mentions import Label
from newsextract.names.candidates import Candidate
from newsextract.names.lexicon import KNOWN_ROWS, classes_of, is_legal_form
from newsextract.names.runs import Reading, Run
from newsextract.names.weights import (
    ADJACENT,
    HEAD_LEFT_OUT,
    JOINED,
    LEFT_OUT,
    PERSON_CUT,
    PLACE_CUT,
    THRESHOLD,
)
from newsextract.names.words import Word

_NEVER = float("-inf")
_PERSONAL = frozenset(("given name", "surname", "Chinese surname", "Korean surname", "particle"))


@dataclass(frozen=True, slots=True)
class _Step:
    """The best value up to a word, the word and state it comes from, and the mention taken on the way."""

    value: float
    origin: int = 0
    state: int = 0
    mention: tuple[Candidate, Label] | None = None


def divide(reading: Reading, run: Run, found: list[Candidate]) -> list[tuple[Candidate, Label]]:
    """The mentions of a run, in order.

    Two states are followed: 0, no mention yet in this stretch of capitals, and 1, one already, after which
    another is unlikely. A small word, or in a headline any word left out, ends a stretch.
    """
    by_end: dict[int, list[tuple[Candidate, Label, float]]] = {}
    for candidate in found:
        label, score = candidate.best()
        if candidate.eligible and score > THRESHOLD:
            by_end.setdefault(candidate.end, []).append((candidate, label, score - THRESHOLD))
    if not by_end:
        return []
    best = [(_Step(0.0), _Step(_NEVER))]
    for at in range(run.first + 1, run.end + 1):
        fresh, taken = _leave_out(reading, run, at - 1, best[-1])
        for candidate, label, gain in by_end.get(at, ()):
            origin = candidate.first - run.first
            for state in (0, 1):
                step = best[origin][state]
                total = step.value + gain - _seam(reading, run, step, state, candidate, label)
                if total > taken.value:
                    taken = _Step(total, origin, state, (candidate, label))
        best.append((fresh, taken))
    return _trace(best)


def _seam(reading: Reading, run: Run, before: _Step, state: int, candidate: Candidate, label: Label) -> float:
    """The cost of a mention where it begins: after another in the same stretch, or cutting a name."""
    cost = 0.0
    if state:
        joined = reading.words[candidate.first].gap != " " and before.mention is not None
        cost = JOINED if joined and _both_known(before.mention, candidate) else ADJACENT
    if label == "PERSON" and before.mention is None and candidate.first > run.first:
        cost += _cut(reading, run, candidate.first - 1)
    return cost


def _both_known(before: tuple[Candidate, Label] | None, candidate: Candidate) -> bool:
    """Two known names at a hyphen are a joined pair (`Isuzu-Hino`); else the hyphen is one name's own."""
    return (
        before is not None
        and not KNOWN_ROWS.isdisjoint(before[0].evidence)
        and not KNOWN_ROWS.isdisjoint(candidate.evidence)
    )


def _cut(reading: Reading, run: Run, at: int) -> float:
    """The cost of leaving word `at` out right beside a person's name: more if it may well be part of it."""
    word = reading.words[at]
    part = word.kind == "capital" and not word.opens and not classes_of(word.text) - _PERSONAL
    return PERSON_CUT if part and at not in run.small and not word.headline else 0.0


def _leave_out(reading: Reading, run: Run, at: int, before: tuple[_Step, _Step]) -> tuple[_Step, _Step]:
    """The steps over word `at` without a mention."""
    origin = at - run.first
    word = reading.words[at]
    fresh, taken = before
    if at in run.small and not _parts(reading, run, at):
        return _Step(fresh.value, origin, 0), _Step(taken.value, origin, 1)
    if at in run.small or word.headline:
        cost = 0.0 if at in run.small else LEFT_OUT
        if taken.value - JOINED > fresh.value:
            return _Step(taken.value - JOINED - cost, origin, 1), _Step(_NEVER)
        return _Step(fresh.value - cost, origin, 0), _Step(_NEVER)
    cost = LEFT_OUT
    if taken.mention is not None:
        if _is_cut_off(taken.mention[0], word):
            cost = HEAD_LEFT_OUT
        elif taken.mention[1] == "LOC" and not classes_of(word.text).isdisjoint(("business", "generic body")):
            cost = PLACE_CUT
        elif taken.mention[1] == "PERSON":
            cost += _cut(reading, run, at)
    return _Step(fresh.value - LEFT_OUT, origin, 0), _Step(taken.value - cost, origin, 1)


def _parts(reading: Reading, run: Run, at: int) -> bool:
    """Whether a small word may part two names: the first `and` of a run, if no `of` stands before it."""
    return reading.words[at].text == "and" and at == min(run.small)


def _is_cut_off(candidate: Candidate, word: Word) -> bool:
    """Whether a mention would lose its head to the word after it, as `Paris Air` to `Show`."""
    found = classes_of(word.text)
    if found & {"institution", "firm"} or is_legal_form(word) or (word.kind == "lower" and word.gap == "-"):
        return True
    return bool(found & {"other head", "event head"}) and KNOWN_ROWS.isdisjoint(candidate.evidence)


def _trace(best: list[tuple[_Step, _Step]]) -> list[tuple[Candidate, Label]]:
    chosen = []
    at = len(best) - 1
    state = 0 if best[at][0].value >= best[at][1].value else 1
    while at > 0:
        step = best[at][state]
        if step.mention is not None:
            chosen.append(step.mention)
        at, state = step.origin, step.state
    return chosen[::-1]
