"""Strict scores of a name finder on annotated texts, and what its own scores were worth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from newsextract.mentions import NAME_LABELS, Mention
from newsextract.names.training.texts import Text


@dataclass(frozen=True, slots=True)
class Scores:
    """Strict F1 by label in per cent, and every mention found: its score, and whether it was right."""

    f1: dict[str, float]
    judged: tuple[list[float], list[bool]]


def scores(find: Callable[[str], list[Mention]], texts: Iterable[Text]) -> Scores:
    """`find` against the spans of `texts`."""
    right: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    given: list[float] = []
    correct: list[bool] = []
    for text in texts:
        gold = set(text.spans)
        wanted.update(label for _, _, label in gold)
        for mention in find(text.text):
            hit = (mention.start, mention.end, mention.label) in gold
            found[mention.label] += 1
            right[mention.label] += hit
            given.append(mention.score)
            correct.append(hit)
    f1 = {label: 200 * right[label] / max(wanted[label] + found[label], 1) for label in NAME_LABELS}
    return Scores(f1, (given, correct))
