"""Names in a text: the reading of each run of capitals that the evidence favours."""

from __future__ import annotations

from newsextract.mentions import Label, Mention
from newsextract.names.agreement import Agreement
from newsextract.names.candidates import Candidate, candidates
from newsextract.names.division import divide
from newsextract.names.runs import Reading, read
from newsextract.names.weights import NOTHING, THRESHOLD, WEIGHTS
from newsextract.names.words import scan


def find(text: str) -> list[Mention]:
    """ORG, PERSON and LOC mentions of `text`, in order, without overlaps.

    Evidence is weighed twice: once for each place by itself, then again with what the rest of the document
    says of the same words. `Mention.rule` is the weightiest evidence, `why` all of it; `score` grows from 0
    towards 1 with the margin over the threshold.
    """
    reading = read(scan(text))
    spans = [(run, candidates(reading, run)) for run in reading.runs]
    agreement = Agreement()
    agreement.learn(reading, [chosen for run, found in spans for chosen in divide(reading, run, found)])
    for _, found in spans:
        agreement.learn_plain(found)
    mentions = []
    for run, found in spans:
        agreement.apply(reading, found)
        mentions += [_mention(reading, candidate, label) for candidate, label in divide(reading, run, found)]
    return mentions


def _mention(reading: Reading, candidate: Candidate, label: Label) -> Mention:
    for_it = [(WEIGHTS.get(name, NOTHING).get(label, 0.0), name) for name in candidate.evidence]
    margin = candidate.scores[label] - THRESHOLD
    return Mention(
        reading.words[candidate.first].start,
        reading.words[candidate.end - 1].end,
        label,
        rule=max(for_it)[1],
        why=tuple(dict.fromkeys(candidate.evidence)),
        score=round(margin / (margin + 1), 3),
    )
