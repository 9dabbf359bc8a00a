"""Read the facts of an article from its mentions: statements, then what each is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsextract.facts.found import FoundFact
from newsextract.facts.layout import Sentence, sentences
from newsextract.facts.reading import Reader
from newsextract.facts.statements import Statement, group
from newsextract.mentions import Mention


def find(text: str, mentions: Sequence[Mention], ids: Mapping[tuple[int, int], str]) -> list[FoundFact]:
    """The facts of `text` in order, one for each statement that gives a figure for a measured thing.

    `mentions` are all mentions sorted by start; `ids` the cluster of each ORG by its offsets. Keys and
    conventions are those of the annotation guidelines, "Clusters, people, facts".
    """
    grouped: list[tuple[Sentence, list[Statement]]] = []
    for sentence in sentences(text, mentions):
        before = grouped[-1][1][-1] if grouped and grouped[-1][1] else None
        grouped.append((sentence, group(text, mentions, sentence, before)))
    reader = Reader(text, mentions, ids)
    found = []
    for sentence, statements in grouped:
        reader.enter(sentence)
        found += [fact for statement in statements if (fact := reader.read(statement)) is not None]
    return found
