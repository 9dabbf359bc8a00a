"""The command `newsextract batch`: many articles into one output, on all cores, resumable."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, SpinnerColumn, TaskProgressColumn, TextColumn
from rich.progress import Progress as Bar

from newsextract.batch import OUTPUTS, Options, Progress, StorageError, Summary, TooManyErrorsError, run
from newsextract.batch.progress import Watch
from newsextract.cli_options import Names, complain, iso_date
from newsextract.engines import ENGINES
from newsextract.errors import NewsextractError
from newsextract.readers import READERS, Reading

_NOT_WRITTEN = 1
_SOME_FAILED = 3
_INTERRUPTED = 130
_LINE_EVERY = 10.0  # seconds

BATCH_HELP = (
    "Extract the records of many articles into one output.\n\n"
    "SOURCE is a file, a directory (all files below it with a suffix that is known), or [bold]-[/bold] for "
    "standard input, which is copied beside OUT first so that such a run can be resumed too. Known are "
    f"{' '.join(suffix for row in READERS.values() for suffix in row.suffixes if suffix)}, "
    "each also with .gz or .zst behind it.\n\n"
    "OUT's suffix says what is written: "
    + "; ".join(f"[bold]{row.suffix}[/bold] {row.description}" for row in OUTPUTS.values())
    + ".\n\n"
    "A run that was interrupted, by whatever, goes on where it stopped when the same command is given again; "
    "until it is done it lives in OUT.partial. OUT.manifest.json tells what was done. Articles whose text "
    "came before are duplicates, those that fail are errors: both are tables of OUT, or for JSON lines the "
    "files OUT.duplicates.jsonl and OUT.errors.jsonl.\n\n"
    "Exit code: 0 all went well, 3 some articles failed, 2 wrong use, 1 OUT cannot be written, "
    "130 interrupted by Ctrl-C.\n\n"
    "[bold]Examples[/bold]\n\n"
    "newsextract batch scraped/ --out records.jsonl\n\n"
    "newsextract batch news.jsonl.gz more.csv --text-field body --out news.duckdb\n\n"
    "newsextract batch pages/ --suffix .html --workers 4 --timeout 30 --out tables.parquet\n\n"
    "zcat dump.gz | newsextract batch - --format jsonl --out dump.sqlite"
)


def _field(name: str) -> Any:
    return typer.Option(f"--{name}-field", metavar="NAME", help=f"The field or column that holds the {name}.")


def _known_format(name: str | None) -> str | None:
    if name is not None and name not in READERS:
        raise typer.BadParameter(f"{name!r} is none of {', '.join(READERS)}")
    return name


def run_batch(
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE...", help="Files, directories, or -.")],
    out: Annotated[Path, typer.Option(metavar="OUT", help="Where to write; the suffix says what.")],
    input_format: Annotated[
        str | None,
        typer.Option("--format", callback=_known_format, metavar="|".join(READERS),
                     help="The format of every source, whatever its suffix."),
    ] = None,
    suffix: Annotated[
        list[str] | None,
        typer.Option(metavar=".SUFFIX", help="Take only such files from directories; repeatable."),
    ] = None,
    text_field: Annotated[str | None, _field("text")] = None,
    id_field: Annotated[str | None, _field("id")] = None,
    title_field: Annotated[str | None, _field("title")] = None,
    published_field: Annotated[str | None, _field("published")] = None,
    source_field: Annotated[str | None, _field("source")] = None,
    author_field: Annotated[str | None, _field("author")] = None,
    url_field: Annotated[str | None, _field("url")] = None,
    published: Annotated[
        Any,
        typer.Option(parser=iso_date, metavar="DATE",
                     help="Publication date (2024-05-23) of articles that tell none."),
    ] = None,
    names: Names = "tagger",
    pipeline: Annotated[
        str | None,
        typer.Option(metavar="MODULE:FUNCTION",
                     help="Your function that returns the spaCy pipeline to run, in place of --names."),
    ] = None,
    engine: Annotated[
        str,
        typer.Option(metavar="|".join(ENGINES),
                     help="Where the pipeline runs: on this machine, or on the Ray cluster that RAY_ADDRESS "
                          "names (one is started here if it names none)."),
    ] = "local",
    workers: Annotated[
        int, typer.Option(min=0, help="Worker processes, on Ray actors; 0 for one a core of this machine.")
    ] = 0,
    timeout: Annotated[float, typer.Option(min=0.1, help="Seconds that one article may take.")] = 120.0,
    max_errors: Annotated[
        int | None, typer.Option(min=0, help="Stop when more articles than this have failed.")
    ] = None,
    text: Annotated[bool, typer.Option(help="Whether tables hold the texts, to which offsets refer.")] = True,
    restart: Annotated[
        bool, typer.Option("--restart", help="Begin anew, whatever an earlier run left or made at OUT.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but complaints.")] = False,
) -> None:
    fields = {
        "text": text_field, "id": id_field, "title": title_field, "published": published_field,
        "source": source_field, "author": author_field, "url": url_field,
    }  # fmt: skip
    reading = Reading(
        format=input_format,
        fields={field: name for field, name in fields.items() if name},
        suffixes=tuple(suffix) if suffix else None,
        published=published,
    )
    options = Options(
        names=None if names == "off" else names, pipeline=pipeline, engine=engine, workers=workers,
        timeout=timeout, max_errors=max_errors, text=text,
    )  # fmt: skip
    try:
        with _watching(quiet) as watch:
            summary = run(sources, out, reading=reading, options=options, restart=restart, watch=watch)
    except (StorageError, TooManyErrorsError) as error:
        complain(error)
        raise typer.Exit(_NOT_WRITTEN if isinstance(error, StorageError) else _SOME_FAILED) from error
    except KeyboardInterrupt:
        complain(NewsextractError("interrupted; the same command goes on where it stopped"))
        raise typer.Exit(_INTERRUPTED) from None
    if not quiet:
        print(_told(summary), file=sys.stderr)
    if summary.counts.errors:
        raise typer.Exit(_SOME_FAILED)


def _told(summary: Summary) -> str:
    """What a run did, in one line."""
    counts = summary.counts
    told = f"{counts.read:,} read: {counts.written:,} written, {counts.duplicates:,} duplicates, "
    told += f"{counts.errors:,} errors"
    if summary.found:
        return f"{summary.out}: done before; --restart does it again ({told})"
    if summary.resumed:
        told += f"; {summary.resumed:,} of them before the interruption"
    return f"{summary.out}: {told}"


@contextmanager
def _watching(quiet: bool) -> Iterator[Watch | None]:
    """A bar on a terminal, else a line every ten seconds, on standard error."""
    console = Console(stderr=True)
    if quiet:
        yield None
    elif not console.is_terminal:
        yield _Lines()
    else:
        columns = (
            SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(),
            TextColumn("{task.fields[rates]}"),
        )  # fmt: skip
        with Bar(*columns, console=console, transient=True) as bar:
            task = bar.add_task("starting", total=None, rates="")

            def show(moment: Progress) -> None:
                bar.update(
                    task, description=moment.stage, completed=moment.done, total=moment.total,
                    rates=_rates(moment),
                )  # fmt: skip

            yield show


class _Lines:
    """Tells every now and then, in a line."""

    def __init__(self) -> None:
        self._next = time.monotonic() + _LINE_EVERY

    def __call__(self, moment: Progress) -> None:
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + _LINE_EVERY
            total = f" of {moment.total:,}" if moment.total is not None else ""
            print(f"newsextract: {moment.stage} {moment.done:,}{total}, {_rates(moment)}", file=sys.stderr)


def _rates(moment: Progress) -> str:
    told = f"{moment.articles_per_second:,.1f} articles/s, "
    if moment.stage == "extracting":
        told += f"{moment.words_per_second:,.0f} words/s, "
    told += f"{moment.counts.errors:,} errors"
    if moment.seconds_left is not None:
        minutes, seconds = divmod(round(moment.seconds_left), 60)
        hours, minutes = divmod(minutes, 60)
        told += f", {hours}:{minutes:02}:{seconds:02} left"
    return told
