"""Read gold files with their texts, and report every fault of all of them at once."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from newsextract.errors import NewsextractError
from newsextract.records import Record, check

SPLITS = "splits.json"
"""Lies among the gold files and says which article is for training, development and test."""


@dataclass(frozen=True, slots=True)
class GoldCase:
    """One article of a gold set: what a human wrote, and the text that it is about."""

    record: Record
    text: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a file: `reason` names the line, the mention and the rule that it breaks."""

    file: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.reason}"


class FaultsError(NewsextractError):
    """Files that cannot be used, with every fault found in them; its text has a line for each."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = tuple(faults)


def gold_files(gold: Path) -> list[Path]:
    """The gold files of a folder in order of id."""
    return sorted(file for file in gold.glob("*.json") if file.name != SPLITS)


def read_gold(gold: Path, corpus: Path) -> list[GoldCase]:
    """Read every `<id>.json` of the folder `gold` with its text `<id>.txt` of `corpus`, in order of id.

    Raises FaultsError with all faults of all files: unreadable JSON, a key or value against the schema,
    a span that is not the text's, a missing text.
    """
    faults: list[Fault] = []
    files = gold_files(gold)
    if not files:
        raise FaultsError([Fault(str(gold), "no gold files (*.json) in this folder")])
    cases = [case for file in files if (case := read_case(file, corpus, faults)) is not None]
    if faults:
        raise FaultsError(faults)
    return cases


def read_case(file: Path, corpus: Path, faults: list[Fault]) -> GoldCase | None:
    """One gold file with its text; what is wrong is added to `faults`, None if there is no use in it."""
    record = parse_record(str(file), read_text_file(file, faults), faults)
    text = read_text_file(corpus / f"{file.stem}.txt", faults)
    if record is None or text is None:
        return None
    if record.id != file.stem:
        faults.append(Fault(str(file), f"its id is {record.id!r}, not the file's name"))
    faults += [Fault(str(file), reason) for reason in check(record, text)]
    return GoldCase(record, text)


def read_text_file(file: Path, faults: list[Fault]) -> str | None:
    """The text of a file with its line ends as they are, since offsets count them."""
    try:
        return file.read_bytes().decode("utf-8-sig")  # as the reader of plain text does
    except (OSError, ValueError) as error:
        faults.append(Fault(str(file), unreadable(error)))
    return None


def unreadable(error: OSError | ValueError) -> str:
    """Why a file could not be read as text, in one clause."""
    if isinstance(error, UnicodeDecodeError):
        return f"not UTF-8 at byte {error.start}"
    if isinstance(error, OSError):
        return (error.strerror or "cannot be read").lower()
    return "cannot be read"  # a name that no file can have


def parse_record(name: str, text: str | None, faults: list[Fault]) -> Record | None:
    """The Record that JSON `text` holds; None, and faults under `name`, if it holds none."""
    if text is None:
        return None
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        faults.append(Fault(name, f"not JSON: {error}"))
        return None
    return make_record(name, data, faults)


def make_record(name: str, data: Any, faults: list[Fault]) -> Record | None:
    """The Record of JSON-like `data`; None, and a fault for each breach of the schema, if it is none."""
    try:
        record = Record.model_validate(data)
        record.to_json().encode()
    except ValidationError as error:
        faults += [Fault(name, reason) for reason in _reasons(error, data)]
        return None
    except ValueError:  # half a surrogate pair, which JSON can escape but nobody can write
        faults.append(Fault(name, "not valid Unicode: a lone surrogate in a text"))
        return None
    return record


def _reasons(error: ValidationError, data: Any) -> Iterator[str]:
    """One clause for each way in which `data` breaks the schema, naming the mention where there is one."""
    for detail in error.errors(include_url=False, include_input=False, include_context=False):
        loc = [str(part) for part in detail["loc"]]
        mention = ""
        if len(loc) > 1 and loc[0] == "entities" and isinstance(data["entities"][int(loc[1])], dict):
            entity = data["entities"][int(loc[1])]
            # A value is tried as a date and as a figure: only the complaints of the label's own kind help.
            other_kind = "FigureValue" if entity.get("label") == "DATE" else "DateValue"
            if any(other_kind in part for part in loc):
                continue
            mention = f" ({entity.get('label')} {entity.get('text')!r})"
        place = ".".join(part for part in loc if "DateValue" not in part and "FigureValue" not in part)
        yield f"{place or 'record'}{mention}: {detail['msg'].removeprefix('Value error, ')}"
