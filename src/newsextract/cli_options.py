"""What several commands share: their options, the pipeline, where to print and how to complain."""

from __future__ import annotations

import contextlib
import datetime as dt
import gc
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

import newsextract
from newsextract.errors import InputError
from newsextract.formats.wording import one_line

if TYPE_CHECKING:
    from spacy.language import Language


def iso_date(text: str) -> dt.date:
    """The day that an option gives; a complaint if it gives none."""
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
            return dt.date.fromisoformat(text)
    except ValueError:
        pass  # such as 2024-02-30
    raise typer.BadParameter(f"{text!r} is no ISO 8601 date, as in 2024-05-23")


Published = Annotated[
    dt.date | None,
    typer.Option(
        parser=iso_date,
        metavar="DATE",
        help="Publication date (2024-05-23), the anchor of relative dates; overrides the article's own.",
    ),
]
Names = Annotated[
    str,
    typer.Option(
        metavar="tagger|evidence|off|PIPELINE",
        help="Who finds organisations, people and places: the trained tagger, tables and context alone "
        "(evidence), nobody, or an installed spaCy pipeline such as en_core_web_sm.",
    ),
]
Gold = Annotated[Path, typer.Option(metavar="DIR", help="Gold records, <id>.json.")]
Corpus = Annotated[Path, typer.Option(metavar="DIR", help="Their texts, <id>.txt.")]


def load_pipeline(names: str) -> Language:
    """The pipeline that `--names` asks for."""
    # Imports spaCy, which takes a second: only the commands that extract pay for it.
    nlp = newsextract.load(names=None if names == "off" else names)
    gc.freeze()  # It lasts as long as the process: looking for garbage in it would only cost time.
    return nlp


@contextlib.contextmanager
def opened(output: Path | None) -> Iterator[TextIO]:
    """The stream to write to, standard output by default, as UTF-8 whatever the locale says."""
    if output is None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8")
        yield sys.stdout
        return
    try:
        out = output.open("w", encoding="utf-8", newline="\n")
    except OSError as error:
        raise InputError(str(output), f"cannot be written ({(error.strerror or 'error').lower()})") from None
    with out:
        yield out


def complain(error: object) -> None:
    """Tell what is wrong on standard error, a line for each line of it."""
    for line in str(error).splitlines():
        print(f"newsextract: {one_line(line)}", file=sys.stderr)
