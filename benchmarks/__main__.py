"""Measure everything that docs/benchmarks.md reports, and write that page.

    python -m benchmarks [--data ../shared/data] [--write docs/benchmarks.md] [--only newsquant …] [--peers]
        [--pipeline NAME …]

Each section can be measured alone: `python -m benchmarks.NAME --data DIR`. The public measuring sets are not
part of the project; a section whose set is missing is an error.
"""

from __future__ import annotations

import argparse
import importlib
import os
import platform
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console

from benchmarks.datasets import DATA
from benchmarks.markdown import table

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Section:
    """One benchmark: its module, a heading, what is measured, and how its result becomes table rows.

    `takes` are the options that its `run` takes; one with `only_peers` is left out without `--peers`, a
    `long` one unless `--only` names it.
    """

    module: str
    title: str
    measures: str
    rows: Callable[[Any, Mapping[str, float]], list[Row]]
    takes: tuple[str, ...] = ("data",)
    only_peers: bool = False
    long: bool = False


def _shares(result: Mapping[str, Any], targets: Mapping[str, float]) -> list[Row]:
    """Rows of name, measured and target, from a mapping of names to per cents."""
    written = {name: f"{target:g}" for name, target in targets.items()}
    return [
        {"measure": name, "measured": f"{value:.1f}", "target": written.get(name, "")}
        for name, value in result.items()
    ]


def _as_they_are(result: Iterable[Row], _targets: Mapping[str, float]) -> list[Row]:
    return [
        {key: f"{value:,}" if isinstance(value, int) else value for key, value in row.items()}
        for row in result
    ]


def _names(result: Mapping[str, Any], _targets: Mapping[str, float]) -> list[Row]:
    scores, recall = result["ieer"]["scores"], result["meantime"]
    by_overlap = {label: f"{100 * share:.1f}" for label, share in recall.items()}
    return [
        {"label": label, "IEER strict precision": f"{100 * row['precision']:.1f}",
         "recall": f"{100 * row['recall']:.1f}", "F1": f"{100 * row['f1']:.1f}",
         "MEANTIME recall by overlap": by_overlap.get(label, "")}
        for label, row in scores.items()
    ]  # fmt: skip


SECTIONS = (
    # First: a child process is charged with the memory of the process that starts it.
    Section("startup", "Cold start", "seconds and MB of a whole process", _as_they_are, takes=()),
    Section("newsquant", "Quantities: NewsQuant, half", "F1 per sentence", _as_they_are),
    Section("ieer_figures", "Money and percentages: IEER newswire", "strict F1", _as_they_are),
    Section("recognizers_figures", "Numbers and units: Recognizers-Text specification, half",
            "share of cases with right span and value", _as_they_are),
    Section("timebank", "Dates: TimeBank and AQUAINT", "TIMEX3 F1", _shares),
    Section("ieer_dates", "Dates: IEER newswire", "strict F1, DATE and DURATION together", _shares),
    Section("recognizers_dates", "Dates: Recognizers-Text specification, half",
            "share of cases with right span and value", _shares),
    Section("names", "Names by evidence: IEER newswire and MEANTIME", "F1 and recall", _names),
    Section("names_tagger", "Names: IEER newswire and MEANTIME", "strict F1 or recall in per cent, and speed",
            _as_they_are),
    Section("pipeline_speed", "Speed of the whole pipeline", "words a second on one core", _as_they_are,
            takes=("data", "pipelines")),
    Section("speed", "Speed of the grammars", "words a second on one core", _as_they_are,
            takes=("data", "peers")),
    # After the cold start, since a process that has grown large shows in its children's peak memory.
    Section("scores", "The project's own gold: dev and test", "F1 in per cent, 95 % intervals over articles",
            _as_they_are, takes=()),
    Section("linking", "Ids and roles: the project's own gold, dev",
            "F1 in per cent, 95 % intervals over articles", _as_they_are, takes=()),
    Section("peers", "Peers on the project's own gold: test",
            "F1 in per cent; words a second on one core", _as_they_are, takes=("pipelines",),
            only_peers=True),
    Section("margins", "Names beside spaCy's pipelines: test", "strict F1 in per cent", _as_they_are,
            takes=("pipelines",), only_peers=True),
    Section("batch_run", "The batch run: Reuters-21578", "rates and memory, beside a bare loop",
            _as_they_are, takes=("data", "articles"), long=True),
    Section("batch_whole", "The batch run: all of Reuters-21578", "one run from its start to its manifest",
            _as_they_are, long=True),
    Section("hostile_input", "Hostile input", "what reading it comes to, in a process of its own",
            _as_they_are, takes=(), long=True),
)  # fmt: skip

_HEAD = """# Benchmarks

Written by `python -m benchmarks --data DIR --peers --write docs/benchmarks.md`, never by hand; `make
benchmarks` runs it. Each section names the command that measures it alone. Conversions between a public set's
conventions and the annotation guidelines stand in the docstring of its script, each with its reason. Times
are those of the machine below.
"""


def measure(
    section: Section,
    data: Path,
    *,
    peers: bool,
    pipelines: Sequence[str] | None = None,
    articles: int | None = None,
) -> list[Row]:
    """Run one section and give its table."""
    module = importlib.import_module(f"benchmarks.{section.module}")
    given = {"data": data, "peers": peers, "pipelines": pipelines, "articles": articles}
    result = module.run(**{name: given[name] for name in section.takes})
    return section.rows(result, getattr(module, "TARGETS", {}))


def as_markdown(section: Section, rows: list[Row], articles: int | None = None) -> str:
    """A section as Markdown: heading, command, table."""
    command = f"python -m benchmarks.{section.module}"
    if articles is not None and "articles" in section.takes:
        command += f" --articles {articles}"
    return f"## {section.title}\n\n{section.measures}; `{command}`\n\n{table(rows)}"


def merged(page: str, sections: Mapping[str, str]) -> str:
    """`page` with the given sections, by their headings, in place of its own, in the order of SECTIONS."""
    known = {part.split("\n", 1)[0]: f"## {part}" for part in page.split("\n## ")[1:]}
    known = {title: f"{part.rstrip()}\n" for title, part in known.items()} | sections
    ordered = [known[section.title] for section in SECTIONS if section.title in known]
    return "\n".join([_HEAD, _machine() + "\n", *ordered])


def _machine() -> str:
    python, machine = platform.python_version(), platform.machine()
    return f"Python {python}, {machine}, {os.cpu_count()} cores, {platform.system()}."


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=DATA, help=f"the measuring sets (default {DATA})")
    parser.add_argument(
        "--write", type=Path, metavar="FILE", help="write the page there too; with --only, its parts"
    )
    names = [section.module for section in SECTIONS]
    parser.add_argument("--only", nargs="+", choices=names, help="these sections")
    parser.add_argument("--peers", action="store_true", help="measure the peers too (minutes)")
    parser.add_argument(
        "--pipeline", action="append", metavar="NAME",
        help="a spaCy pipeline, by name or folder, as a peer (default: the installed en_core_web_sm and _md)",
    )  # fmt: skip
    parser.add_argument("--articles", type=int, help="so many for the batch run, evenly spaced (default all)")
    given = parser.parse_args()
    console = Console(stderr=True)
    measured = {}
    for section in SECTIONS:
        skipped = section.long or (section.only_peers and not given.peers)
        if section.module not in given.only if given.only else skipped:
            continue
        console.log(section.title)
        rows = measure(
            section, given.data, peers=given.peers, pipelines=given.pipeline, articles=given.articles
        )
        page = as_markdown(section, rows, given.articles)
        print(page)
        measured[section.title] = page
    if given.write:
        before = given.write.read_text(encoding="utf-8") if given.only and given.write.exists() else ""
        given.write.write_text(merged(before, measured), encoding="utf-8")


if __name__ == "__main__":
    main()
