"""Writers of Records, one a row in `FORMATS`: a new format is a function and a row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TextIO

from newsextract.formats.extraction import Extraction
from newsextract.formats.json_text import dumps, write_json, write_jsonl
from newsextract.formats.page import write_html
from newsextract.formats.terminal import write_table


@dataclass(frozen=True, slots=True)
class Format:
    """An output format: `write` puts extractions, as they come, into a text stream opened as UTF-8."""

    name: str
    description: str
    write: Callable[[Iterable[Extraction], TextIO], None]


FORMATS = {
    row.name: row
    for row in (
        Format("table", "tables for the terminal", write_table),
        Format("json", "one JSON document: an object for one article, an array for several", write_json),
        Format("jsonl", "one JSON record a line, written as it is made", write_jsonl),
        Format("html", "one self-contained web page with the text marked", write_html),
    )
}

__all__ = ["FORMATS", "Extraction", "Format", "dumps"]
