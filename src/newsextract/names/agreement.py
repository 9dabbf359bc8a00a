"""Agreement within a document: what is a name in one place speaks for the same words in another."""

from __future__ import annotations

from newsextract.mentions import Label
from newsextract.names.candidates import Candidate
from newsextract.names.lexicon import classes_of, common_words, is_legal_form
from newsextract.names.runs import Reading
from newsextract.names.weights import (
    ELSEWHERE_EACH,
    ELSEWHERE_MOST,
    IN_A_LIST,
    NAME_PART,
    SHORT_FORM,
    SHORT_FORM_IN_WORDS,
    SURNAME,
)

ELSEWHERE = "elsewhere in the document"
LISTED = "in a list"
_OPENED = frozenset(("opens with a name", "maker and place", "division"))
_TRACE = 0.05  # below which a difference of votes is rounding
_INDISTINCT = frozenset((
    "people or language", "direction", "institution", "firm", "institution of", "given name", "calendar",
))  # fmt: skip
_CONJUNCTIONS = ("and", "or")
_FAMILY = frozenset(("Chinese surname", "Korean surname"))
_FAMILY_FIRST = frozenset(("Chinese name", "Korean name"))


class Agreement:
    """Votes of a document's mentions for keys and labels."""

    def __init__(self) -> None:
        self._votes: dict[str, dict[Label, float]] = {}
        self._own: set[tuple[int, int, Label]] = set()
        self._plain: set[str] = set()
        self._covering: dict[int, tuple[int, int]] = {}
        self._starts: dict[int, Label] = {}
        self._ends: dict[int, Label] = {}

    def learn(self, reading: Reading, chosen: list[tuple[Candidate, Label]]) -> None:
        """Take in the mentions of a first reading, with the short forms that may stand for them."""
        for candidate, label in chosen:
            self._starts[candidate.first] = self._ends[candidate.end] = label
            for at in range(candidate.first, candidate.end):
                self._covering[at] = (candidate.first, candidate.end)
            self._own.add((candidate.first, candidate.end, label))
            self._vote(candidate.key, label, ELSEWHERE_EACH)
        seen = set()
        for candidate, label in chosen:
            if (candidate.key, label) not in seen:
                seen.add((candidate.key, label))
                for key, weight in _short_forms(reading, candidate, label):
                    self._vote(key, label, weight)

    def learn_plain(self, found: list[Candidate]) -> None:
        """Take in the acronyms that only abbreviate plain words."""
        self._plain |= {candidate.key for candidate in found if "abbreviated words" in candidate.evidence}

    def apply(self, reading: Reading, found: list[Candidate]) -> None:
        """Add to a run's candidates, the shorter before the longer, what the rest of the document says."""
        opening: dict[int, float] = {}  # what speaks for a firm's name speaks for a longer one that it opens
        for candidate in found:
            votes = {} if _is_people(reading, candidate) else self._votes_for(candidate)
            if "ORG" in votes:
                opening[candidate.first] = max(votes["ORG"], opening.get(candidate.first, 0.0))
            elif _OPENED.intersection(candidate.evidence) and candidate.first in opening:
                votes["ORG"] = opening[candidate.first]
            for label, weight in votes.items():
                candidate.scores[label] += weight
            if votes:
                candidate.evidence.append(ELSEWHERE)
                candidate.eligible = True
            if candidate.eligible and (beside := self._listed_with(reading, candidate)):
                candidate.scores[beside] += IN_A_LIST
                candidate.evidence.append(LISTED)
            if candidate.key in self._plain:
                candidate.eligible = False

    def _listed_with(self, reading: Reading, candidate: Candidate) -> Label | None:
        """The label of the mention before or after a candidate in a list: `Rheins, Scania and Ostrelvan`."""
        words = reading.words
        first, end = candidate.first, candidate.end
        if words[first].gap in (", ", " & ") and first in self._ends:
            return self._ends[first]
        if first and words[first - 1].text in _CONJUNCTIONS and first - 1 in self._ends:
            return self._ends[first - 1]
        if end < len(words) and words[end].gap == ", " and end in self._starts:
            return self._starts[end]
        if end < len(words) and words[end].text in _CONJUNCTIONS and words[end].gap == " ":
            return self._starts.get(end + 1)
        return None

    def _vote(self, key: str, label: Label, weight: float) -> None:
        votes = self._votes.setdefault(key, {})
        votes[label] = votes.get(label, 0.0) + weight

    def _votes_for(self, candidate: Candidate) -> dict[Label, float]:
        """What other mentions weigh for a candidate's labels."""
        found: dict[Label, float] = {}
        first, end = self._covering.get(candidate.first, (0, 0))
        if end >= candidate.end and end - first > candidate.end - candidate.first:
            return found  # a part of a longer name here
        for label, weight in self._votes.get(candidate.key, {}).items():
            if (candidate.first, candidate.end, label) in self._own:
                weight -= ELSEWHERE_EACH
            if weight > _TRACE:
                found[label] = weight
        total = sum(found.values())
        if total > ELSEWHERE_MOST:
            found = {label: weight * ELSEWHERE_MOST / total for label, weight in found.items()}
        return found


def _is_people(reading: Reading, candidate: Candidate) -> bool:
    """Whether a candidate is one word for a people or language, which is no name whatever else is."""
    alone = candidate.end - candidate.first == 1 and not candidate.eligible
    return alone and "people or language" in classes_of(reading.words[candidate.first].text)


def _short_forms(reading: Reading, candidate: Candidate, label: Label) -> list[tuple[str, float]]:
    words = reading.words[candidate.first : candidate.end]
    texts = [word.text for word in words]
    if len(texts) < 2:
        return []
    if label == "PERSON":
        return _short_person(texts, candidate)
    if label == "LOC":
        headed = "place head" in candidate.evidence and len(texts) == 2
        return [(texts[0].casefold(), NAME_PART)] if headed else []
    while len(words) > 1 and is_legal_form(words[-1]):
        words.pop()
    found = [
        (" ".join(w.text.casefold() for w in words[:size]), SHORT_FORM if size == 1 else SHORT_FORM_IN_WORDS)
        for size in range(1, len(words) + (len(words) < len(texts)))
        if _distinctive(words[0].text) and words[size - 1].kind != "lower"
    ]
    letters = "".join(w.text[0] for w in words if w.kind != "lower").casefold()
    if len(letters) > 2:
        found.append((letters, SHORT_FORM))
    return found


def _short_person(texts: list[str], candidate: Candidate) -> list[tuple[str, float]]:
    if _FAMILY_FIRST & set(candidate.evidence):
        surname, given = texts[0], texts[-1]
    else:
        while len(texts) > 2 and "generation" in classes_of(texts[-1]):
            texts = texts[:-1]
        surname, given = texts[-1], texts[0]
    if _FAMILY & (classes_of(surname) | classes_of(given)) and len(texts) == 2:
        return [(surname.casefold(), SURNAME), (f"{texts[1]} {texts[0]}".casefold(), SURNAME)]
    found = [(surname.casefold(), SURNAME), (given.casefold(), NAME_PART)]
    if len(texts) > 2:
        found.append((f"{texts[0]} {texts[-1]}".casefold(), SURNAME))
    return found


def _distinctive(text: str) -> bool:
    """Whether an organisation's first word may stand for it: `Foton`, but not `China` or `National`."""
    return text.lower() not in common_words() and not classes_of(text) & _INDISTINCT
