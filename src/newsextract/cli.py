"""The command line: parses, calls, prints.

What a user can mend is told in one line, `newsextract: what: why`, with exit code 2. A traceback is a bug.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer
from rich.console import Console
from rich.progress import track

from newsextract import __version__, readers
from newsextract.article import Article
from newsextract.cli_batch import BATCH_HELP, run_batch
from newsextract.cli_evaluate import COMPARE_HELP, EVALUATE_HELP, run_comparison, run_evaluation
from newsextract.cli_gold import app as gold_app
from newsextract.cli_options import Names, Published, complain, load_pipeline, opened
from newsextract.cli_train import app as train_app
from newsextract.errors import InputError, NewsextractError
from newsextract.formats import FORMATS, Extraction
from newsextract.records import Record

if TYPE_CHECKING:
    from spacy.language import Language

# The base of every mistake on the command line. Typer exports only this descendant of it, and older
# releases take it from click, newer ones from a copy of their own.
_UsageError = cast("type[Exception]", typer.BadParameter.__mro__[1])

_FAILED = 2
# With more files than this, a terminal gets a progress bar.
_FEW_FILES = 3

app = typer.Typer(
    name="newsextract",
    help="Find who, where, when and how much in trade-news articles, with every value normalised.",
    epilog="Begin with: newsextract extract article.txt",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0 done, 2 something could not be used (told on stderr)."""
    try:
        code = app(args=arguments, prog_name="newsextract", standalone_mode=False) or 0
        sys.stdout.flush()
    except NewsextractError as error:
        complain(error)
        code = _FAILED
    except _UsageError as error:
        complain(cast("typer.BadParameter", error).format_message())
        code = _FAILED
    except BrokenPipeError:
        # The reader of our output has gone: say nothing, neither now nor when Python closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    except (KeyboardInterrupt, typer.Abort):
        code = 130
    sys.exit(code)


def _format_name(name: str) -> str:
    if name not in FORMATS:
        raise typer.BadParameter(f"{name!r} is none of {', '.join(FORMATS)}")
    return name


@app.callback(invoke_without_command=True)
def _root(
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False,
) -> None:
    if version:
        print(f"newsextract {__version__}")
        raise typer.Exit


@app.command(
    help=(
        "Extract the records of articles.\n\n"
        "Reads text, html, json, jsonl, csv and Parquet files ([bold]-[/bold] is standard input). "
        "Organisations, people, places, dates, "
        "quantities, ordinals, percentages and sums of money are found and normalised.\n\n"
        "What cannot be read, a file or a line of one, is named on standard error, and the rest is still "
        "written; "
        "the exit code is then 2.\n\n"
        "[bold]Examples[/bold]\n\n"
        "newsextract extract article.txt\n\n"
        "newsextract extract --format jsonl --output records.jsonl news/*.txt\n\n"
        "newsextract extract --format html --output page.html article.txt\n\n"
        "curl -s ADDRESS | newsextract extract --published 2024-05-23 -"
    )
)
def extract(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Articles, or - for standard input.")],
    published: Published = None,
    output_format: Annotated[
        str,
        typer.Option(
            "--format",
            callback=_format_name,
            metavar="|".join(FORMATS),
            help="; ".join(f"{row.name}: {row.description}" for row in FORMATS.values()) + ".",
        ),
    ] = "table",
    names: Names = "tagger",
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write there and not to standard output.")
    ] = None,
) -> None:
    nlp = load_pipeline(names)
    failures: list[InputError] = []
    articles = _read(files, published, failures, quiet=output is None and sys.stdout.isatty())
    extractions = _extractions(articles, nlp)
    first = next(extractions, None)
    if first is not None:
        with opened(output) as out:
            FORMATS[output_format].write(chain([first], extractions), out)
    if failures:
        raise typer.Exit(_FAILED)


app.command(name="batch", help=BATCH_HELP)(run_batch)
app.command(name="evaluate", help=EVALUATE_HELP)(run_evaluation)
app.command(name="compare", help=COMPARE_HELP)(run_comparison)
app.add_typer(gold_app)
app.add_typer(train_app)


@app.command(
    help=(
        "Say which rule found each mention in TEXT, and what settled its value.\n\n"
        "[bold]Example[/bold]\n\n"
        'newsextract explain "Sales rose 4 per cent to 12,400 units in the first quarter." '
        "--published 2024-05-23"
    )
)
def explain(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A sentence or a passage.")],
    published: Published = None,
    names: Names = "tagger",
) -> None:
    from newsextract.explain import write_explanation
    from newsextract.pipeline import make_doc

    nlp = load_pipeline(names)
    doc = nlp(make_doc(nlp, readers.read_text(text, published=published)))
    with opened(None) as out:
        write_explanation(doc, out)


@app.command(help="Print the JSON Schema of a record.")
def schema() -> None:
    print(json.dumps(Record.model_json_schema(), indent=2))


def _read(
    files: Sequence[str], published: dt.date | None, failures: list[InputError], quiet: bool
) -> Iterator[Article]:
    """The articles of all files; what cannot be read is told at once, and kept in `failures`."""
    progress = Console(stderr=True)
    hidden = quiet or len(files) <= _FEW_FILES or not progress.is_terminal

    def failed(error: InputError) -> None:
        complain(error)
        failures.append(error)

    for file in track(files, "Extracting", console=progress, disable=hidden):
        try:
            read = readers.read_stdin if file == "-" else partial(readers.read_file, file)
            for article in read(failed=failed):
                yield article.model_copy(update={"published": published}) if published else article
        except InputError as error:  # a folder
            failed(error)


def _extractions(articles: Iterable[Article], nlp: Language) -> Iterator[Extraction]:
    from newsextract.pipeline import extract_many

    # The pipeline reads ahead by a batch; the articles in it wait here for their records.
    waiting: deque[Article] = deque()

    def remembered() -> Iterator[Article]:
        for article in articles:
            waiting.append(article)
            yield article

    for record in extract_many(remembered(), nlp=nlp):
        yield Extraction(waiting.popleft(), record)
