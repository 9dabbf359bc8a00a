"""Read gold and predictions, and report every fault of both at once."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from newsextract.errors import NewsextractError
from newsextract.records import Record, check


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


def read_gold(gold: Path, corpus: Path) -> list[GoldCase]:
    """Read every `<id>.json` of the folder `gold` with its text `<id>.txt` of `corpus`, in order of id.

    Raises FaultsError with all faults of all files: unreadable JSON, a key or value against the schema,
    a span that is not the text's, a missing text.
    """
    files = sorted(gold.glob("*.json"))
    if not files:
        raise FaultsError([Fault(str(gold), "no gold files (*.json) in this folder")])
    faults: list[Fault] = []
    cases: list[GoldCase] = []
    for file in files:
        text_file = corpus / f"{file.stem}.txt"
        record = _parse(str(file), _read(file, faults), faults)
        text = _read(text_file, faults)
        if record is None or text is None:
            continue
        if record.id != file.stem:
            faults.append(Fault(str(file), f"its id is {record.id!r}, not the file's name"))
        faults += [Fault(str(file), reason) for reason in check(record, text)]
        cases.append(GoldCase(record, text))
    if faults:
        raise FaultsError(faults)
    return cases


def read_predictions(file: Path, cases: Sequence[GoldCase]) -> list[tuple[Record, Record]]:
    """Read a JSONL file of Records, one a line, and pair each gold Record with the one of its id.

    Records of articles without gold are left out. Raises FaultsError with all faults: what `read_gold`
    reports of a gold file, an id that comes twice, a gold article that is missing.
    """
    faults: list[Fault] = []
    texts = {case.record.id: case.text for case in cases}
    found: dict[str, Record] = {}
    for number, line in enumerate((_read(file, faults) or "").split("\n"), start=1):
        name = f"{file} line {number}"
        record = _parse(name, line, faults) if line.strip() else None
        if record is None or record.id not in texts:
            continue
        if record.id in found:
            faults.append(Fault(name, f"a second record of {record.id!r}"))
        faults += [Fault(name, reason) for reason in check(record, texts[record.id])]
        found[record.id] = record
    if not faults:
        faults = [Fault(str(file), f"no record of {name!r}") for name in texts if name not in found]
    if faults:
        raise FaultsError(faults)
    return [(case.record, found[case.record.id]) for case in cases]


def _read(file: Path, faults: list[Fault]) -> str | None:
    """The text of a file with its line ends as they are, since offsets count them."""
    try:
        return file.read_bytes().decode("utf-8-sig")  # as the reader of plain text does
    except OSError as error:
        faults.append(Fault(str(file), (error.strerror or "cannot be read").lower()))
    except UnicodeDecodeError as error:
        faults.append(Fault(str(file), f"not UTF-8 at byte {error.start}"))
    return None


def _parse(name: str, text: str | None, faults: list[Fault]) -> Record | None:
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
