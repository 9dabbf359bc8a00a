"""Writers of what an evaluation and a comparison found, one a row: a new format is a function and a row."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TextIO, TypeVar

from rich.text import Text

from newsextract.evaluate.comparison import Comparison
from newsextract.evaluate.page import write_page
from newsextract.evaluate.report import Report
from newsextract.evaluate.tables import (
    article_table,
    change_lines,
    comparison_table,
    difference_lines,
    score_tables,
    split_table,
)
from newsextract.formats.terminal import make_console
from newsextract.formats.wording import one_line

_Found = TypeVar("_Found")

_CSV_COLUMNS = ("split", "measure", "label", "gold", "predicted", "matched", "matched_predicted", "precision",
                "recall", "f1", "f1_low", "f1_high")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A report with what is to be shown of it; `splits` holds the reports of its splits by name."""

    report: Report
    splits: Mapping[str, Report] = field(default_factory=dict)
    show_articles: bool = False
    show_differences: bool = False


@dataclass(frozen=True, slots=True)
class Writer(Generic[_Found]):
    """A format: `write` puts what was found into a text stream opened as UTF-8.

    `needs_differences` and `needs_cases` say what the report must have kept (see `score`).
    """

    name: str
    description: str
    write: Callable[[_Found, TextIO], None]
    needs_differences: bool = False
    needs_cases: bool = False


def _write_table(evaluation: Evaluation, out: TextIO) -> None:
    """Everything from articles goes through `one_line`: no control character reaches the terminal."""
    report = evaluation.report
    console = make_console(out)
    for table in score_tables(report):
        console.print(table)
    if evaluation.splits:
        console.print(split_table(evaluation.splits))
    if evaluation.show_articles:
        console.print(article_table(report))
    for line in difference_lines(report) if evaluation.show_differences else ():
        console.print(Text(one_line(line)), soft_wrap=True)


def _write_json(evaluation: Evaluation, out: TextIO) -> None:
    found = evaluation.report.to_dict()
    splits = {
        name: {"articles": report.articles, "measures": report.scores_dict()}
        for name, report in evaluation.splits.items()
    }
    _dump({**found, "splits": splits} if splits else found, out)


def _write_csv(evaluation: Evaluation, out: TextIO) -> None:
    writer = csv.DictWriter(out, _CSV_COLUMNS, lineterminator="\n")
    writer.writeheader()
    for split, report in (("", evaluation.report), *evaluation.splits.items()):
        for measure, rows in report.scores_dict().items():
            for label, found in rows.items():
                low, high = found.pop("interval", ("", ""))
                writer.writerow({"split": split, "measure": measure, "label": label, **found,
                                 "f1_low": low, "f1_high": high})  # fmt: skip


def _write_html(evaluation: Evaluation, out: TextIO) -> None:
    write_page(evaluation.report, out)


def _write_comparison_table(comparison: Comparison, out: TextIO) -> None:
    console = make_console(out)
    console.print(comparison_table(comparison))
    parts = (("became right", comparison.became_right), ("became wrong", comparison.became_wrong))
    for name, changes in parts:
        console.print(Text(f"{name}: {len(changes)} mentions", style="bold"))
        for line in change_lines(changes):
            console.print(Text(f"  {one_line(line)}"), soft_wrap=True)
    console.print(f"still wrong: {comparison.still_wrong} mentions")


def _write_comparison_json(comparison: Comparison, out: TextIO) -> None:
    _dump(comparison.to_dict(), out)


def _dump(data: Mapping[str, Any], out: TextIO) -> None:
    out.write(json.dumps(data, ensure_ascii=True, indent=2) + "\n")


REPORT_FORMATS: Mapping[str, Writer[Evaluation]] = {
    row.name: row
    for row in (
        Writer("table", "scores for the terminal", _write_table),
        Writer("json", "scores, articles, confusion and differences as one document", _write_json,
               needs_differences=True),
        Writer("csv", "a line for each measure and label", _write_csv),
        Writer("html", "one self-contained page with a browser of the errors", _write_html,
               needs_differences=True, needs_cases=True),
    )
}  # fmt: skip

COMPARISON_FORMATS: Mapping[str, Writer[Comparison]] = {
    row.name: row
    for row in (
        Writer("table", "score changes and lists for the terminal", _write_comparison_table),
        Writer("json", "one document", _write_comparison_json),
    )
}
