"""An evaluation as one self-contained web page: scores, confusions, and a browser of every error.

The page asks for nothing: its content security policy lets in its own style sheet and script by their hashes
and forbids everything else. All text is escaped, and characters that act are shown as signs (`visible`).
Without the script the whole list and all articles are there to read; the script only hides and moves.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TextIO

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from newsextract.evaluate.aligned import Aligned
from newsextract.evaluate.differences import KINDS, Difference
from newsextract.evaluate.measures import GROUPS, Measure
from newsextract.evaluate.report import MACRO, Report
from newsextract.evaluate.scores import ALL, Counts
from newsextract.formats.wording import readable, visible
from newsextract.mentions import LABELS
from newsextract.records import Entity

_HEAT_STEPS = 5


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """A line of a score table; rates in per cent, None where undefined."""

    row: str
    counts: Counts | None
    f1: float | None
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text over which gold's and the predicted mention stay the same."""

    text: str
    gold: Entity | None
    predicted: Entity | None
    errors: tuple[int, ...]
    opens: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """An error with its number on the page."""

    number: int
    difference: Difference

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels by which it can be filtered: gold's, the predicted one's."""
        sides = (self.difference.gold, self.difference.predicted)
        return tuple(dict.fromkeys(side.label for side in sides if side is not None))


def write_page(report: Report, out: TextIO) -> None:
    """Write the page of a report that has kept its differences and cases (see `score`)."""
    template, style, script = _template()
    errors = [Listed(number, difference) for number, difference in enumerate(report.differences)]
    by_article: defaultdict[str, list[Listed]] = defaultdict(list)
    for error in errors:
        by_article[error.difference.article].append(error)
    context = {
        "report": report,
        "style": style,
        "style_hash": _digest(style),
        "script": script,
        "script_hash": _digest(script),
        "labels": LABELS,
        "kinds": KINDS,
        "kind_counts": Counter(error.difference.kind for error in errors),
        "groups": [(group, list(_measured(report, group.name))) for group in GROUPS],
        "confusion": confusion_rows(report),
        "errors": errors,
        "by_article": by_article,
        "pieces": pieces,
        "readable": readable,
    }
    for chunk in template.generate(context):
        out.write(chunk)


def _measured(report: Report, group: str) -> Iterator[tuple[Measure, list[ScoreRow]]]:
    """The group's measures that have anything to measure, with their rows."""
    for measure in report.measures:
        if measure.group == group and report.scores[measure.name][ALL] != Counts():
            yield measure, list(score_rows(report, measure.name))


def score_rows(report: Report, measure: str) -> Iterator[ScoreRow]:
    """The rows of a measure: its labels, all of them together, and their mean."""
    scores = report.scores[measure]
    for row in (*scores, *((MACRO,) if len(scores) > 2 else ())):
        interval = report.intervals.get((measure, row))
        bounds = (interval.low, interval.high) if interval else None
        yield ScoreRow(row, scores.get(row), report.f1(measure, row), bounds)


def confusion_rows(report: Report) -> list[tuple[str, list[tuple[int, int]]]]:
    """For each gold label (or nothing), how often each predicted label (or nothing) overlaps it.

    A cell is the count and a step of shade from 0 to 5: shares of the row's mentions.
    """
    columns: list[str | None] = [*LABELS, None]
    rows = []
    for gold in columns:
        counts = [report.confusion.get((gold, predicted), 0) for predicted in columns]
        total = sum(counts)
        shades = [-(-_HEAT_STEPS * count // total) if count else 0 for count in counts]
        rows.append((gold or "nothing", list(zip(counts, shades, strict=True))))
    return rows


def pieces(case: Aligned, errors: Sequence[Listed]) -> Iterator[Piece]:
    """Cut an article's text wherever a mention of either side begins or ends; joined, they are the text."""
    text = case.case.text
    sides = (case.case.gold.entities, case.case.predicted.entities)
    borders = {0, len(text)}
    borders.update(at for side in sides for entity in side for at in (entity.start, entity.end))
    numbers = _numbers(errors)
    walks = [_Walk(side) for side in sides]
    edges = sorted(at for at in borders if at <= len(text))
    for start, end in pairwise(edges):
        gold, predicted = (walk.at(start) for walk in walks)
        found = sorted({n for e, side in ((gold, "gold"), (predicted, "predicted")) if e is not None
                        for n in numbers.get((side, e.start), ())})  # fmt: skip
        opens = any(entity is not None and entity.start == start for entity in (gold, predicted))
        yield Piece(text[start:end], gold, predicted, tuple(found), opens)


class _Walk:
    """Which of sorted, disjoint entities covers an offset, asked from left to right."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._entities = entities
        self._next = 0

    def at(self, offset: int) -> Entity | None:
        while self._next < len(self._entities) and self._entities[self._next].end <= offset:
            self._next += 1
        if self._next == len(self._entities):
            return None
        entity = self._entities[self._next]
        return entity if entity.start <= offset else None


def _numbers(errors: Sequence[Listed]) -> dict[tuple[str, int], list[int]]:
    """The numbers of the errors that each mention takes part in, by side and start."""
    found: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for error in errors:
        for side, entity in (("gold", error.difference.gold), ("predicted", error.difference.predicted)):
            if entity is not None:
                found[side, entity.start].append(error.number)
    return found


def _digest(source: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()


def _per_cent(rate: float | None) -> str:
    return "–" if rate is None else f"{100 * rate:.1f}"


@cache
def _template() -> tuple[Template, str, str]:
    loader = PackageLoader("newsextract", "evaluate")
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["visible"] = visible
    environment.filters["per_cent"] = _per_cent
    style, script = (loader.get_source(environment, name)[0] for name in ("page.css", "page.js"))
    return environment.get_template("page.html.jinja"), style, script
