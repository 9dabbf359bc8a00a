"""Fit the weights by which a bare title gets its organisation or country, and say how often they are right.

    python -m benchmarks.focus [--gold DIR --corpus DIR]... [--splits train] [--validate-gold DIR
        --validate-corpus DIR]... [--write]

The questions are those that people.find puts on the gold's own mentions and ids, where the person and the
title are right and the gold's organisation is one that the article names. A conditional logistic regression
over the organisations, or the countries, of the article, with a Gaussian prior on the weights; articles are
the folds of the cross-validation. `--write` puts the weights into src/newsextract/people/choice/signals.py.
The same gold gives the same weights.
"""

from __future__ import annotations

import argparse
import importlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias
from unittest.mock import patch

import numpy as np
import numpy.typing as npt

from benchmarks.markdown import table
from benchmarks.scores import CORPUS, GOLD
from newsextract import people
from newsextract.evaluate import GoldCase, choose, read_gold, read_splits
from newsextract.mentions import Mention
from newsextract.people.choice.evidence import Question
from newsextract.people.choice.focus import Focus
from newsextract.people.choice.signals import COUNTRY_SIGNALS, SIGNALS, Signal
from newsextract.people.words.tokens import Token

TABLE = Path("src/newsextract/people/choice/signals.py")
FOLDS = 10
PRIOR = 0.2  # inverse variance of a weight
_KEPT = "test"  # the split that says that a folder is measured on, not only learned from
_STEPS = 50
_LONGEST_STEP = 2.0  # of Newton's method, so that it cannot overshoot
_CLOSE = 1e-6

Floats: TypeAlias = "npt.NDArray[np.float64]"
_CHOICES = {"organisation": SIGNALS, "country": COUNTRY_SIGNALS}


@dataclass(frozen=True)
class Decision:
    """One question: a row of signal values for each answer, and which of them are the gold's.

    `choice` is what is chosen, a key of the tables of signals; an answer is all names of one.
    """

    choice: str
    article: str
    answers: Sequence[tuple[str, ...]]
    values: Floats
    right: npt.NDArray[np.bool_]


class _Asked(str):
    """An answer that says which question it answers, so that it can be followed into a role."""

    __slots__ = ("choice", "signals")
    choice: str
    signals: Sequence[tuple[tuple[str, ...], str, float]]


class _Recorder(Focus):
    def spoken_of(
        self, at: int, title: Sequence[Token] = (), *, described: bool = False
    ) -> str | None:
        answer = super().spoken_of(at, title, described=described)
        signals = self._known.signals(Question(at, tuple(title), described))
        return _asked(answer, "organisation", [((firm,), *signal) for firm, *signal in signals])

    def officer_of(self, at: int, title: Sequence[Token] = ()) -> str | None:
        return _asked(super().officer_of(at, title), "country", [*self._countries.signals(at, title)])


def _asked(answer: str | None, choice: str, signals: Sequence[Any]) -> _Asked | None:
    if answer is None:
        return None
    asked = _Asked(answer)
    asked.choice, asked.signals = choice, signals
    return asked


def decisions(cases: Iterable[GoldCase]) -> Iterator[Decision]:
    """The questions of each article whose answer the gold has."""
    # The module, which the package's function of the same name hides.
    module = importlib.import_module("newsextract.people.find")
    for case in cases:
        mentions = [Mention(entity.start, entity.end, entity.label) for entity in case.record.entities]
        ids = {(entity.start, entity.end): entity.id for entity in case.record.entities if entity.id}
        gold: dict[tuple[str, str | None], set[str | None]] = {}
        for person in case.record.people:
            for role in person.roles:
                gold.setdefault((person.name, role.title), set()).add(role.organisation)
        with patch.object(module, "Focus", _Recorder):
            found = people.find(case.text, mentions, ids)
        for name, roles in found:
            for title, firm in roles:
                if isinstance(firm, _Asked):
                    decision = _decision(case.record.id, firm, gold.get((name, title), set()))
                    if decision.right.any():
                        yield decision


def _decision(article: str, asked: _Asked, wanted: set[str | None]) -> Decision:
    names = [signal.name for signal in _CHOICES[asked.choice]]
    sums: dict[tuple[str, ...], Floats] = {}
    for answer, signal, value in asked.signals:
        sums.setdefault(answer, np.zeros(len(names)))[names.index(signal)] += value
    answers = sorted(sums)
    meant = np.array([not wanted.isdisjoint(answer) for answer in answers])
    return Decision(asked.choice, article, answers, np.array([sums[answer] for answer in answers]), meant)


def fit(given: Sequence[Decision], prior: float = PRIOR) -> Floats:
    """The weights with the highest posterior: conditional logistic regression by Newton's method."""
    size = given[0].values.shape[1]
    weights: Floats = np.zeros(size)
    for _ in range(_STEPS):
        slope, curve = -prior * weights, prior * np.eye(size)
        for decision in given:
            shares = _shares(decision, weights)
            among = np.where(decision.right, shares, 0) / shares[decision.right].sum()
            mean = shares @ decision.values
            slope += among @ decision.values - mean
            curve += (decision.values.T * shares) @ decision.values - np.outer(mean, mean)
        step = np.linalg.solve(curve, slope)
        weights += step * min(1.0, _LONGEST_STEP / max(np.abs(step).max(), _CLOSE))
        if np.abs(step).max() < _CLOSE:
            break
    return weights


def _shares(decision: Decision, weights: Floats) -> Floats:
    sums = decision.values @ weights
    exps: Floats = np.exp(sums - sums.max())
    return exps / exps.sum()


def right(given: Iterable[Decision], weights: Floats) -> int:
    """How many decisions the weights get right."""
    return sum(bool(decision.right[np.argmax(decision.values @ weights)]) for decision in given)


def cross_validated(given: Sequence[Decision]) -> int:
    """How many are right when each tenth of the articles is held out of the fit."""
    articles = sorted({decision.article for decision in given})
    fold = {article: place % FOLDS for place, article in enumerate(articles)}
    total = 0
    for held in range(FOLDS):
        kept = [decision for decision in given if fold[decision.article] != held]
        total += right((decision for decision in given if fold[decision.article] == held), fit(kept))
    return total


def read(gold: Path, corpus: Path, splits: Sequence[str]) -> list[Decision]:
    """The decisions of a folder: of those splits where it keeps any for tests, else of all its articles."""
    named = read_splits(None, gold)
    parted = _KEPT in named
    ids = [name for split in splits for name in choose(named, split) or ()] if parted else None
    there = None if ids is None else [name for name in ids if (gold / f"{name}.json").is_file()]
    return list(decisions(read_gold(gold, corpus, there)))


def written(text: str, weights: Mapping[str, float]) -> str:
    """The source of the signals' table with other weights."""
    def replaced(match: re.Match[str]) -> str:
        return f'{match[1]}{weights[match[2]]:.2f},'

    return re.sub(r'(Signal\("([^"\n]+)", )-?[\d.]+,', replaced, text)


def _row(name: str, given: Sequence[Decision], **counts: int) -> dict[str, str]:
    shares = {kind: f"{count} ({100 * count / len(given):.1f} %)" for kind, count in counts.items()}
    return {"decisions": name, "all": f"{len(given)}", **shares}


def main() -> None:
    raw: Any = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    for name, default in (("gold", GOLD), ("corpus", CORPUS)):
        parser.add_argument(f"--{name}", type=Path, action="append", help=f"default {default}")
        parser.add_argument(f"--validate-{name}", type=Path, action="append", default=[])
    parser.add_argument("--splits", nargs="+", default=["train"], help="of folders that keep a test split")
    parser.add_argument("--write", action="store_true", help=f"put the weights into {TABLE}")
    given = parser.parse_args()
    folders = zip(given.gold or [GOLD], given.corpus or [CORPUS], strict=True)
    learned = [decision for gold, corpus in folders for decision in read(gold, corpus, given.splits)]
    others = zip(given.validate_gold, given.validate_corpus, strict=True)
    unseen = {str(gold): read(gold, corpus, given.splits) for gold, corpus in others}
    fitted: dict[str, float] = {}
    for choice, signals in _CHOICES.items():
        fitted |= _report(signals, [one for one in learned if one.choice == choice], {
            name: [one for one in given if one.choice == choice] for name, given in unseen.items()
        })  # fmt: skip
    if given.write:
        TABLE.write_text(written(TABLE.read_text(encoding="utf-8"), fitted), encoding="utf-8")


def _report(
    signals: Sequence[Signal], learned: Sequence[Decision], unseen: Mapping[str, Sequence[Decision]]
) -> dict[str, float]:
    """Print how often shipped and refitted weights are right; the refitted ones by signal."""
    weights, shipped = fit(learned), np.array([signal.weight for signal in signals])
    rows = [_row("fitted on", learned, shipped=right(learned, shipped), refitted=right(learned, weights),
                 held_out=cross_validated(learned))]  # fmt: skip
    rows += [
        _row(name, given, shipped=right(given, shipped), refitted=right(given, weights))
        for name, given in unseen.items() if given
    ]  # fmt: skip
    print(table([{"held_out": "", **row} for row in rows]))
    fitted = {signal.name: float(weight) for signal, weight in zip(signals, weights, strict=True)}
    print(table([
        {"signal": signal.name, "shipped": f"{signal.weight:.2f}", "refitted": f"{fitted[signal.name]:.2f}",
         "stands when": signal.says} for signal in signals
    ]))  # fmt: skip
    return fitted


if __name__ == "__main__":
    main()
