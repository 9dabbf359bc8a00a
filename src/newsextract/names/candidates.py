"""Spans that could be names, each with its evidence weighed for every label."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from newsextract.mentions import Label
from newsextract.names.context import after, before, bracketed
from newsextract.names.makeup import is_known, makeup
from newsextract.names.runs import Reading, Run
from newsextract.names.weights import NOTHING, WEIGHTS

_LONGEST = 10  # words in a name
_LONGEST_RUN = 50  # words; a longer run of capitals is no prose, and only known names are read in it
_LONGEST_UNKNOWN = 4  # words in a span of which only the rest of the document may know


@dataclass(slots=True)
class Candidate:
    """The words `[first, end)`, the evidence in and beside them, and what it weighs for each label.

    Without evidence in its own words a candidate is eligible only if the rest of the document speaks for it.
    """

    first: int
    end: int
    key: str
    evidence: list[str]
    scores: dict[Label, float]
    eligible: bool

    def best(self) -> tuple[Label, float]:
        label = max(self.scores, key=lambda name: self.scores[name])
        return label, self.scores[label]


def weigh(evidence: Iterable[str]) -> dict[Label, float]:
    """The sum of the evidence's weights for each of the three labels."""
    scores: dict[Label, float] = {"ORG": 0.0, "PERSON": 0.0, "LOC": 0.0}
    for name in evidence:
        for label, weight in WEIGHTS.get(name, NOTHING).items():
            scores[label] += weight
    return scores


def candidates(reading: Reading, run: Run) -> list[Candidate]:
    """All candidates of a run; at most `_LONGEST` for each of its words."""
    found = []
    afters: dict[int, list[str]] = {}
    long = run.end - run.first > _LONGEST_RUN
    inside = 0  # up to where a known name of several words reaches: nothing within it is a name by itself
    for first in range(run.first, run.end):
        if first in run.small:
            continue
        beside: list[str] | None = None
        whole = reading.known[first][0][0] if first in reading.known else 0
        for end in range(first + 1, min(first + _LONGEST, run.end) + 1):
            if end <= inside or end < whole:
                continue
            if end - 1 in run.small and not is_known(reading, first, end):
                continue
            if long and not is_known(reading, first, end):
                continue
            inner = makeup(reading, run, first, end)
            if not inner and end - first > _LONGEST_UNKNOWN:
                continue
            if beside is None:
                beside = _before(reading, run, first)
            if first == run.first or end == run.end or end not in afters:
                afters[end] = after(reading, first, end)
            key = key_of(reading, first, end)
            evidence = inner + beside + afters[end]
            found.append(Candidate(first, end, key, evidence, weigh(evidence), bool(inner)))
        inside = max(inside, whole)
    return found


def _before(reading: Reading, run: Run, first: int) -> list[str]:
    found = before(reading, first) if first == run.first else []
    if reading.words[first].kind == "acronym":
        found += bracketed(reading.words, first)
    return found


def key_of(reading: Reading, first: int, end: int) -> str:
    """By what a name is recognised elsewhere in the document: its words, casefolded."""
    return " ".join(word.text.casefold() for word in reading.words[first:end])
