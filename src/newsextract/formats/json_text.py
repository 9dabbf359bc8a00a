"""Records as JSON: one document, or one line each."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import TextIO

from newsextract.formats.extraction import Extraction
from newsextract.records import Record

# JSON lets these stand as they are inside strings. They are escaped because they drive terminals
# (C1 controls), end lines for some readers of JSON Lines, reorder text (bidirectional controls), or cannot
# be written as UTF-8 (lone surrogates).
_ESCAPED = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def dumps(record: Record, indent: int | None = None) -> str:
    """The Record as JSON text that is safe to print, to split into lines and to encode."""
    text = json.dumps(record.to_dict(), ensure_ascii=False, indent=indent)
    return _ESCAPED.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def write_json(extractions: Iterable[Extraction], out: TextIO) -> None:
    """Write one JSON document: an object for one article, an array for none or several.

    A reader that wants the same shape whatever the number takes `jsonl`.
    """
    iterator = iter(extractions)
    first, second = next(iterator, None), next(iterator, None)
    if first is None:
        out.write("[]\n")
        return
    if second is None:
        out.write(dumps(first.record, indent=2) + "\n")
        return
    out.write("[\n" + dumps(first.record, indent=2) + ",\n" + dumps(second.record, indent=2))
    for extraction in iterator:
        out.write(",\n" + dumps(extraction.record, indent=2))
    out.write("\n]\n")


def write_jsonl(extractions: Iterable[Extraction], out: TextIO) -> None:
    """Write one Record a line, as each is made: what `newsextract evaluate --predictions` reads."""
    for extraction in extractions:
        out.write(dumps(extraction.record) + "\n")
        out.flush()
