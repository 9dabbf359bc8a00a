"""A Report and a Comparison as tables and lines for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Group as Lines
from rich.table import Table
from rich.text import Text

from newsextract.evaluate.bootstrap import Interval
from newsextract.evaluate.comparison import Change, Comparison
from newsextract.evaluate.differences import Difference
from newsextract.evaluate.measures import GROUPS, HEADLINE, Group, Measure
from newsextract.evaluate.report import BY_ARTICLE, MACRO, Report
from newsextract.evaluate.scores import ALL, Counts
from newsextract.formats.wording import one_line
from newsextract.records import Entity

# What a comparison shows; all of it is in the JSON.
_SHOWN_P_VALUE = 0.05


def score_tables(report: Report) -> Iterator[Lines]:
    """One table a group of measures, in per cent (`–` where undefined).

    The group's first measure with its counts, precision, recall, F1 and interval, the others by their F1;
    in a brief group all by their F1.
    """
    for group in GROUPS:
        measures = [measure for measure in report.measures if measure.group == group.name]
        if any(report.scores[measure.name][ALL] != Counts() for measure in measures):
            yield Lines(*_headings(group, measures), _group_table(report, group, measures))


def _headings(group: Group, measures: Sequence[Measure]) -> Iterator[Text]:
    yield Text(f"{group.name}: {group.description}", style="bold")
    for measure in () if group.brief else measures:
        yield Text(f"  {measure.name}: {measure.description}", style="dim")


def _group_table(report: Report, group: Group, measures: Sequence[Measure]) -> Table:
    first = measures[0].name
    if group.brief:
        table = _table("F1", *(measure.name.partition("-")[2] for measure in measures))
    else:
        others = (measure.name.removeprefix(f"{group.name}-") for measure in measures[1:])
        table = _table("label", "gold", "predicted", "matched", "precision", "recall", f"{first} F1", "95 %",
                       *others)  # fmt: skip
    rows = {row for measure in measures for row in report.scores[measure.name] if row != ALL}
    order = [row for row in dict.fromkeys(row for m in measures for row in m.rows) if row in rows]
    cells = _f1_cells if group.brief else _row
    for row in order:
        table.add_row(row, *cells(report, measures, row))
    table.add_section()
    for row in (ALL, *((MACRO,) if len(order) > 1 else ()), BY_ARTICLE):
        table.add_row(row, *cells(report, measures, row))
    return table


def _f1_cells(report: Report, measures: Sequence[Measure], row: str) -> Iterator[str]:
    yield from (per_cent(report.f1(measure.name, row)) for measure in measures)


def _row(report: Report, measures: Sequence[Measure], row: str) -> Iterator[str]:
    first = measures[0].name
    counts = report.scores[first].get(row)
    if counts is None:
        yield from ("", "", "", "", "")
    else:
        yield from (f"{number:.10g}" for number in (counts.gold, counts.predicted))
        yield f"{counts.matched:.1f}".removesuffix(".0")
        yield from map(per_cent, (counts.precision, counts.recall))
    yield per_cent(report.f1(first, row))
    yield _interval(report.intervals.get((first, row)))
    yield from _f1_cells(report, measures[1:], row)


def article_table(report: Report) -> Table:
    """F1 of every article over all labels, by the measures that most is said by."""
    shown = _shown([report])
    by_article = {measure: report.article_f1(measure) for measure in shown}
    table = _table("article", *shown)
    for name in report.ids:
        table.add_row(Text(one_line(name)), *(per_cent(by_article[measure][name]) for measure in shown))
    return table


def split_table(splits: Mapping[str, Report]) -> Table:
    """F1 and interval over all labels by split, for the measures that most is said by."""
    shown = _shown(splits.values())
    table = _table("split", "articles", *shown)
    for split, report in splits.items():
        cells = (_with_interval(report, name) for name in shown)
        table.add_row(Text(one_line(split)), str(report.articles), *cells)
    return table


def _with_interval(report: Report, measure: str) -> str:
    interval = _interval(report.intervals.get((measure, ALL)))
    return per_cent(report.f1(measure)) + (f" ({interval})" if interval else "")


def _shown(reports: Iterable[Report]) -> list[str]:
    scored = [report.scores for report in reports]
    nothing: dict[str, Counts] = {ALL: Counts()}
    return [name for name in HEADLINE if any(found.get(name, nothing)[ALL] != Counts() for found in scored)]


def difference_lines(report: Report) -> Iterator[str]:
    """One line for each difference: article, offset, kind, and what each side has."""
    return map(_line, report.differences)


def comparison_table(comparison: Comparison) -> Table:
    """F1 before and after, over all labels, and in each row whose difference is hardly chance."""
    table = _table("measure", "label", "before", "after", "difference", "p")
    table.columns[1].justify = "left"
    for change in comparison.scores:
        sure = change.p_value is not None and change.p_value < _SHOWN_P_VALUE
        if change.row == ALL or sure:
            moved = "–" if change.difference is None else f"{100 * change.difference:+.1f}"
            p_value = "–" if change.p_value is None else f"{change.p_value:.3f}"
            table.add_row(change.measure, change.row, per_cent(change.before), per_cent(change.after),
                          moved, p_value, style="bold" if sure else "")  # fmt: skip
    return table


def change_lines(changes: Iterable[Change]) -> Iterator[str]:
    """A line for each thing that was wrong on the side where the mention was wrong."""
    return (_line(difference) for change in changes for difference in change.differences)


def per_cent(rate: float | None) -> str:
    """A rate from 0 to 1 with one decimal; `–` where it is undefined."""
    return "–" if rate is None else f"{100 * rate:.1f}"


def _interval(interval: Interval | None) -> str:
    return "" if interval is None else f"{per_cent(interval.low)}–{per_cent(interval.high)}"


def _table(*columns: str) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for number, column in enumerate(columns):
        table.add_column(column, justify="right" if number else "left")
    return table


def _line(difference: Difference) -> str:
    keys = f" ({', '.join(difference.keys)})" if difference.keys else ""
    sides = " | ".join(_sides(difference))
    return f"{difference.article}:{difference.start}: {difference.kind}{keys}: {sides}"


def _sides(difference: Difference) -> Iterator[str]:
    for name, entity in (("gold", difference.gold), ("predicted", difference.predicted)):
        if entity is not None:
            yield f"{name} {entity.label} {entity.text!r}{_value(entity)}"


def _value(entity: Entity) -> str:
    if entity.value is None:
        return ""
    return " " + entity.value.model_dump_json(exclude_none=True, exclude={"start", "end"})
