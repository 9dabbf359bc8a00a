"""A Report as tables for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.box import SIMPLE_HEAD
from rich.console import Group
from rich.table import Table
from rich.text import Text

from newsextract.evaluate.measures import MEASURES
from newsextract.evaluate.report import ALL, Difference, Report
from newsextract.records import Entity


def score_tables(report: Report) -> Iterator[Group]:
    """One table a measure: counts, and precision, recall and F1 in per cent (`–` where undefined)."""
    for measure in MEASURES:
        table = Table(box=SIMPLE_HEAD, pad_edge=False)
        table.add_column("label")
        for column in ("gold", "predicted", "matched", "precision", "recall", "F1"):
            table.add_column(column, justify="right")
        for label, counts in report.scores[measure.name].items():
            if label == ALL:
                table.add_section()
            numbers = map(str, (counts.gold, counts.predicted, counts.matched))
            rates = map(_per_cent, (counts.precision, counts.recall, counts.f1))
            table.add_row(label, *numbers, *rates)
        yield Group(Text(f"{measure.name}: {measure.description}", style="bold"), table)


def _per_cent(rate: float | None) -> str:
    return "–" if rate is None else f"{100 * rate:.1f}"


def difference_lines(report: Report) -> Iterator[str]:
    """One line for each difference: article, offset, kind, and what each side has."""
    for difference in report.differences:
        keys = f" ({', '.join(difference.keys)})" if difference.keys else ""
        sides = " | ".join(_sides(difference))
        yield f"{difference.article}:{difference.start}: {difference.kind}{keys}: {sides}"


def _sides(difference: Difference) -> Iterator[str]:
    for name, entity in (("gold", difference.gold), ("predicted", difference.predicted)):
        if entity is not None:
            yield f"{name} {entity.label} {entity.text!r}{_value(entity)}"


def _value(entity: Entity) -> str:
    if entity.value is None:
        return ""
    return " " + entity.value.model_dump_json(exclude_none=True, exclude={"start", "end"})
