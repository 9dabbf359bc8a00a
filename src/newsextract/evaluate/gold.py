"""Read gold, and report every fault at once."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from newsextract.errors import NewsextractError
from newsextract.records import Record, check

SPLITS = "splits.json"
"""The file beside the gold records that says which article is in which split."""


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
    """Files that cannot be scored, with every fault found in them; its text has a line for each."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = tuple(faults)


def read_gold(gold: Path, corpus: Path, ids: Collection[str] | None = None) -> list[GoldCase]:
    """Read every `<id>.json` of the folder `gold` with its text `<id>.txt` of `corpus`, in order of id.

    With `ids`, only those. Raises FaultsError with all faults of all files: unreadable JSON, a key or value
    against the schema, a span that is not the text's, a missing text, an id without gold.
    """
    faults: list[Fault] = []
    cases = list(iter_gold(gold, corpus, faults, ids))
    if faults:
        raise FaultsError(faults)
    return cases


def iter_gold(
    gold: Path, corpus: Path, faults: list[Fault], ids: Collection[str] | None = None
) -> Iterator[GoldCase]:
    """As `read_gold`, one article at a time: sound ones are yielded, faults are added to `faults`."""
    files = sorted(file for file in gold.glob("*.json") if file.name != SPLITS)
    if not files:
        faults.append(Fault(str(gold), "no gold files (*.json) in this folder"))
    if ids is not None:
        wanted = set(ids)
        missing = sorted(wanted - {file.stem for file in files})
        faults += [Fault(str(gold / f"{name}.json"), "no such gold file") for name in missing if files]
        files = [file for file in files if file.stem in wanted]
    for file in files:
        known = len(faults)
        record = parse_record(str(file), read_file(file, faults), faults)
        text = read_file(corpus / f"{file.stem}.txt", faults)
        if record is None or text is None:
            continue
        if record.id != file.stem:
            faults.append(Fault(str(file), f"its id is {record.id!r}, not the file's name"))
        faults += [Fault(str(file), reason) for reason in check(record, text)]
        if len(faults) == known:
            yield GoldCase(record, text)


def read_file(file: Path, faults: list[Fault]) -> str | None:
    """The text of a file with its line ends as they are, since offsets count them."""
    try:
        return file.read_bytes().decode("utf-8-sig")  # as the reader of plain text does
    except OSError as error:
        faults.append(Fault(str(file), (error.strerror or "cannot be read").lower()))
    except UnicodeDecodeError as error:
        faults.append(Fault(str(file), f"not UTF-8 at byte {error.start}"))
    return None


def parse_record(name: str, text: str | None, faults: list[Fault]) -> Record | None:
    """The Record that `text` holds as JSON; None, and the reasons in `faults`, if it holds none."""
    if text is None:
        return None
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        faults.append(Fault(name, f"not JSON: {error}"))
        return None
    try:
        return Record.model_validate(data)
    except ValidationError as error:
        faults += [Fault(name, reason) for reason in _reasons(error, data)]
        return None


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
