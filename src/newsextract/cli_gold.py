"""The commands `newsextract gold …`: check gold files, and make them with the annotation tool at hand."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from newsextract import readers
from newsextract.article import Article
from newsextract.cli_options import Corpus, Gold, Names, Published, load_pipeline
from newsextract.errors import InputError
from newsextract.formats.wording import one_line
from newsextract.gold import (
    CONVERTERS,
    GoldCase,
    GoldSet,
    Propose,
    check_gold,
    draft_case,
    export_gold,
    import_gold,
    read_gold,
)
from newsextract.records import Record

_FAULTY = 1

app = typer.Typer(
    name="gold",
    help="Check gold files, and turn annotation tools' files into them and back.",
    no_args_is_help=True,
    rich_markup_mode="rich",
)


def _format_name(name: str | None) -> str | None:
    if name is not None and name not in CONVERTERS:
        raise typer.BadParameter(f"{name!r} is none of {', '.join(CONVERTERS)}")
    return name


_FORMATS = "|".join(CONVERTERS)
_DESCRIPTIONS = "; ".join(f"{row.name}: {row.description}" for row in CONVERTERS.values()) + "."
_Format = Annotated[
    str, typer.Option("--format", callback=_format_name, metavar=_FORMATS, help=_DESCRIPTIONS)
]
_Replace = Annotated[bool, typer.Option("--replace", help="Overwrite what is there already.")]
_Output = Annotated[Path, typer.Option(metavar="DIR", help="Folder to write to.")]


@app.command(
    help=(
        "Check every gold file against the schema, its text and the guidelines.\n\n"
        "Prints every fault of all files, one a line with file, mention and reason; the exit code is then 1. "
        "A splits.json among the gold files is checked too.\n\n"
        "[bold]Example[/bold]\n\n"
        "newsextract gold check --gold gold --corpus corpus"
    )
)
def check(gold: Gold = Path("gold"), corpus: Corpus = Path("corpus")) -> None:
    cases, faults = check_gold(gold, corpus)
    for fault in faults:
        print(one_line(str(fault)))
    mentions = sum(len(case.record.entities) for case in cases)
    print(
        f"{_count(len(cases), 'article')}, {_count(mentions, 'mention')}, {_count(len(faults), 'fault')}",
        file=sys.stderr,
    )
    if faults:
        raise typer.Exit(_FAULTY)


@app.command(
    name="import",
    help=(
        "Turn annotation tools' files into gold files.\n\n"
        "Writes GOLD/<id>.json, and CORPUS/<id>.txt for a text that isn't there yet. A text that is there "
        "never changes. Either every article of a run is written or, if anything is wrong, none: every fault "
        "is then named, and the exit code is 2. What a format cannot hold (brat has no facts) is taken from "
        "the gold file that is replaced.\n\n"
        "[bold]Examples[/bold]\n\n"
        "newsextract gold import steel.mark\n\n"
        "newsextract gold import --format labelstudio --replace project-7.json\n\n"
        "newsextract gold import --label-map GPE=LOC --fill annotated.jsonl"
    ),
)
def run_import(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE", help="Files to import, or folders of them.")
    ],
    gold: Gold = Path("gold"),
    corpus: Corpus = Path("corpus"),
    format_name: Annotated[
        str | None,
        typer.Option(
            "--format", callback=_format_name, metavar=_FORMATS,
            help="By default the files' suffixes tell: "
            + ", ".join(f"{row.suffix} {row.name}" for row in CONVERTERS.values()) + ".",
        ),
    ] = None,
    label_map: Annotated[
        str | None,
        typer.Option(
            metavar="THEIRS=OURS,…",
            help="Labels of another scheme: those of the usual spaCy pipelines are known, `GPE=LOC` adds "
            "one, `FAC=` drops one; labels without a counterpart are dropped.",
        ),
    ] = None,
    fill: Annotated[
        bool,
        typer.Option(
            "--fill", help="Give a span without a value the one that the pipeline finds for the same span."
        ),
    ] = False,
    replace: _Replace = False,
) -> None:
    from newsextract.evaluate import read_label_map

    cases = import_gold(
        files,
        GoldSet(gold, corpus),
        converter=format_name,
        labels=None if label_map is None else read_label_map(label_map),
        propose=_proposer() if fill else None,
        replace=replace,
    )
    for case in cases:
        print(one_line(str(gold / f"{case.record.id}.json")))


@app.command(
    name="export",
    help=(
        "Write gold files in an annotation tool's format.\n\n"
        "[bold]Examples[/bold]\n\n"
        "newsextract gold export --format brat --output brat/\n\n"
        "newsextract gold export --format docbin --output training/ --id steel --id ships"
    ),
)
def run_export(
    output_format: _Format,
    output: _Output = Path(),
    gold: Gold = Path("gold"),
    corpus: Corpus = Path("corpus"),
    ids: Annotated[
        list[str] | None, typer.Option("--id", metavar="ID", help="Only this article; may be repeated.")
    ] = None,
    replace: _Replace = False,
) -> None:
    cases = read_gold(gold, corpus)
    missing = sorted(set(ids or ()) - {case.record.id for case in cases})
    if missing:
        raise InputError(str(gold), f"no gold of {', '.join(missing)}")
    chosen = [case for case in cases if not ids or case.record.id in ids]
    _tell(export_gold(chosen, output_format, output, replace=replace))


@app.command(
    help=(
        "Write what the pipeline finds in articles as files to correct.\n\n"
        "Correct them by reading, under the guidelines, then run [bold]newsextract gold import[/bold]. For "
        "gold that measures this pipeline fairly, annotate a text before you look at its draft.\n\n"
        "[bold]Examples[/bold]\n\n"
        "newsextract gold draft steel.txt\n\n"
        "newsextract gold draft --format labelstudio --output tasks/ news/*.txt"
    )
)
def draft(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Articles, or - for standard input.")],
    output_format: _Format = "inline",
    output: _Output = Path(),
    published: Published = None,
    names: Names = "tagger",
    replace: _Replace = False,
) -> None:
    from newsextract.pipeline import extract

    nlp = load_pipeline(names)
    cases: list[GoldCase] = []
    for file in files:
        for article in readers.read_stdin() if file == "-" else readers.read_file(file):
            cases.append(draft_case(article, extract(article, published=published, nlp=nlp)))
    _tell(export_gold(cases, output_format, output, replace=replace))


def _proposer() -> Propose:
    from newsextract.pipeline import extract

    nlp = load_pipeline("off")  # names need no value

    def propose(text: str, meta: Mapping[str, Any]) -> Record:
        try:
            published = dt.date.fromisoformat(str(meta.get("published")))
        except ValueError:
            published = None  # none, or none that is sound: told when the meta is read
        return extract(Article(text=text, published=published), nlp=nlp)

    return propose


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _tell(files: list[Path]) -> None:
    for file in files:
        print(one_line(str(file)))
