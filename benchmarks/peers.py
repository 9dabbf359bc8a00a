"""newsextract, quantulum3 with dateparser's search, and spaCy pipelines, on the same articles in one run.

    python -m benchmarks.peers [--gold gold] [--corpus corpus] [--split test] [--pipeline NAME …]

`--pipeline` names an installed spaCy pipeline, or its folder, and may come often; without it every installed
one takes part whose name begins with en_core_web_sm or en_core_web_md. Nothing is installed or downloaded.
`--split all` takes all articles.

F1 in per cent on the project's gold, in up to three readings of each system:
 - `strict`: same label, same boundaries;
 - `overlap`: same label, spans overlap, since a system that was made for another convention (OntoNotes leaves
   `units` out of a count) loses much at the boundaries alone;
 - `values`, where a system gives any: overlap, and the number with its unit right, or the TIMEX3 value of a
   date. Bounds, and direction and basis of a change, are not asked for, since no peer gives them.

A label that a system never gives is left empty, and `all` with it.

How each peer's output becomes mentions stands in `benchmarks.peer_systems`. Words a second: runs of non-space
characters by processor time of the whole system, loading not counted, the fastest of three runs.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from spacy.util import get_installed_models

from benchmarks import peer_systems
from benchmarks.markdown import table
from benchmarks.peer_systems import System
from benchmarks.scores import CORPUS, GOLD, read_split
from newsextract.evaluate import ALL, MEASURES, Case, GoldCase, Report, score
from newsextract.mentions import LABELS
from newsextract.records import DateValue, Entity, FigureValue, Record

PIPELINES = ("en_core_web_sm", "en_core_web_md")
SPLIT = "test"
REPEATS = 3

READINGS = {"strict": "strict", "overlap": "type", "values": "values"}
"""What the table calls a reading, and the measure that it is."""

Row: TypeAlias = dict[str, str]


def bare(record: Record) -> Record:
    """The Record with no more in its values than number and unit, or type and TIMEX3 value."""
    return record.model_copy(update={"entities": [_bare(entity) for entity in record.entities]})


def _bare(entity: Entity) -> Entity:
    value = entity.value
    if isinstance(value, DateValue):
        value = DateValue(type=value.type, value=value.value)
    elif isinstance(value, FigureValue):
        value = FigureValue(value=value.value, low=value.low, high=value.high, unit=value.unit)
    return entity.model_copy(update={"value": value})


def scored(system: System, cases: Sequence[GoldCase]) -> Report:
    """The system's Report over the articles, values compared as `bare` leaves them."""
    found = zip(cases, system.predict(cases), strict=True)
    pairs = (Case(bare(case.record), bare(record)) for case, record in found)
    wanted = [measure for measure in MEASURES if measure.name in READINGS.values()]
    return score(pairs, measures=wanted, keep_differences=False, samples=0)


def seconds(system: System, cases: Sequence[GoldCase]) -> float:
    """Processor seconds of the fastest of some runs over all articles."""
    taken = []
    for _ in range(REPEATS):
        started = time.process_time()
        for _ in system.predict(cases):
            pass
        taken.append(time.process_time() - started)
    return min(taken)


def system_rows(system: System, cases: Sequence[GoldCase]) -> Iterator[Row]:
    """A row for each reading of one system; speed and remarks stand in its first."""
    report = scored(system, cases)
    note = system.note()  # before the timed runs, which would count every crash again
    words = sum(len(case.text.split()) for case in cases)
    speed = f"{words / seconds(system, cases):,.0f}"
    for reading, measure in READINGS.items():
        if reading == "values" and not system.gives_values:
            continue
        first = reading == next(iter(READINGS))
        rates = {label: _rate(report, measure, label) for label in (*LABELS, ALL)}
        yield {"system": system.name if first else "", "F1": reading, **rates,
               "words/s": speed if first else "", "remark": note if first else ""}  # fmt: skip


def _rate(report: Report, measure: str, row: str) -> str:
    """F1 in per cent; empty where the system gives none of the row's mentions, though gold has some."""
    rows = report.scores[measure]
    parts = [rows[row]] if row != ALL and row in rows else list(rows.values())
    rate = report.f1(measure, row)
    return "" if rate is None or not all(part.predicted for part in parts) else f"{100 * rate:.1f}"


def chosen_pipelines(given: Sequence[str] | None) -> Sequence[str]:
    """spaCy pipelines by name or folder; by default the installed ones whose names begin as PIPELINES say."""
    if given is not None:
        return given
    return sorted(name for name in get_installed_models() if name.startswith(PIPELINES))


def rows(
    gold: Path = GOLD,
    corpus: Path = CORPUS,
    split: str | None = SPLIT,
    pipelines: Sequence[str] | None = None,
) -> list[Row]:
    """The table of all systems on the articles of a split, None for every article.

    `pipelines` are spaCy's, as `chosen_pipelines` has them.
    """
    chosen = chosen_pipelines(pipelines)
    makers: list[Callable[[], System]] = [peer_systems.ours, peer_systems.rules]
    makers += [partial(peer_systems.pipeline, name) for name in chosen]
    cases = read_split(gold, corpus, split)
    found = [row for make in makers for row in system_rows(make(), cases)]
    if not any(row["remark"] for row in found):
        found = [{key: cell for key, cell in row.items() if key != "remark"} for row in found]
    return found


run = rows  # the name by which benchmarks.__main__ calls every section


def command(doc: str | None, rows: Callable[..., Sequence[Mapping[str, str]]]) -> None:
    """Print the table of `rows(gold, corpus, split, pipelines)` as the command line asks for it."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, default=GOLD, help=f"gold records (default {GOLD})")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help=f"their texts (default {CORPUS})")
    parser.add_argument("--split", default=SPLIT, help=f"a split of the gold, or all (default {SPLIT})")
    parser.add_argument("--pipeline", action="append", metavar="NAME", help="a spaCy pipeline")
    given = parser.parse_args()
    split = None if given.split == "all" else given.split
    print(table(rows(given.gold, given.corpus, split, given.pipeline)))


if __name__ == "__main__":
    command(__doc__, rows)
