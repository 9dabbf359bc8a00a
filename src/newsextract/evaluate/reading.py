"""Read what is to be scored: gold cases, and predicted Records from JSON Lines, one article at a time."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from newsextract.evaluate.aligned import Case
from newsextract.gold.reading import Fault, FaultsError, GoldCase, gold_files, parse_record, read_case
from newsextract.records import Record, check


def read_gold(gold: Path, corpus: Path, ids: Collection[str] | None = None) -> list[GoldCase]:
    """Read every `<id>.json` of the folder `gold` with its text `<id>.txt` of `corpus`, in order of id.

    With `ids`, only those. Raises FaultsError with all faults of all files: unreadable JSON, a key or value
    against the schema, a span that is not the text's, a missing text, an id without gold.
    """
    faults: list[Fault] = []
    cases = list(_gold_cases(gold, corpus, ids, faults))
    if faults:
        raise FaultsError(faults)
    return cases


def read_predictions(file: Path, cases: Sequence[GoldCase]) -> list[tuple[Record, Record]]:
    """Read a JSONL file of Records, one a line, and pair each gold Record with the one of its id.

    Records of articles without gold are left out. Raises FaultsError with all faults: what `read_gold`
    reports of a gold file, an id that comes twice, a gold article that is missing.
    """
    faults: list[Fault] = []
    predictions = _Predictions(file, faults)
    found = [(case.record, record) for case in cases if (record := predictions.find(case)) is not None]
    if faults:
        raise FaultsError(faults)
    return found


def read_cases(
    gold: Path, corpus: Path, file: Path, ids: Collection[str] | None = None
) -> Iterator[Case]:
    """What `read_gold` and `read_predictions` give, one article at a time and without holding the others.

    Raises FaultsError with all faults of both once every article has been read.
    """
    faults: list[Fault] = []
    predictions = _Predictions(file, faults)
    for case in _gold_cases(gold, corpus, ids, faults):
        record = predictions.find(case)
        if record is not None and not faults:
            yield Case(case.record, record, case.text)
    if faults:
        raise FaultsError(faults)


def _gold_cases(
    gold: Path, corpus: Path, ids: Collection[str] | None, faults: list[Fault]
) -> Iterator[GoldCase]:
    """The sound ones are yielded; what is wrong with the others is added to `faults`."""
    files = gold_files(gold)
    if not files:
        faults.append(Fault(str(gold), "no gold files (*.json) in this folder"))
    elif ids is not None:
        missing = sorted(set(ids) - {file.stem for file in files})
        faults += [Fault(str(gold / f"{name}.json"), "no such gold file") for name in missing]
        wanted = set(ids)
        files = [file for file in files if file.stem in wanted]
    for file in files:
        known = len(faults)
        case = read_case(file, corpus, faults)
        if case is not None and len(faults) == known:
            yield case


class _Line(NamedTuple):
    number: int
    start: int
    length: int


class _Predictions:
    """A JSONL file of Records, found by id without holding them: a line is parsed when it is asked for."""

    def __init__(self, file: Path, faults: list[Fault]) -> None:
        self._file = file
        self._faults = faults
        self._lines: dict[str, _Line] = {}
        self._second: dict[str, list[int]] = {}
        try:
            self._index()
        except OSError as error:
            faults.append(Fault(str(file), (error.strerror or "cannot be read").lower()))
        # Where a line's id cannot be read, nobody knows whose record is missing.
        self._complete = not faults

    def _index(self) -> None:
        start = 0
        with self._file.open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    self._note(_Line(number, start, len(line)), line)
                start += len(line)

    def _note(self, place: _Line, line: bytes) -> None:
        try:
            text = line.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            reason = f"not UTF-8 at byte {place.start + error.start}"
            self._faults.append(Fault(self._name(place.number), reason))
            return
        name = _id_of(text)
        if name is None:  # no id to be asked for by: its faults are told now
            parse_record(self._name(place.number), text, self._faults)
        elif name in self._lines:
            self._second.setdefault(name, []).append(place.number)
        else:
            self._lines[name] = place

    def _name(self, number: int) -> str:
        return f"{self._file} line {number}"

    def find(self, case: GoldCase) -> Record | None:
        """The sound Record of an article; None, and the reason among the faults, if there is none."""
        known = len(self._faults)
        place = self._lines.get(case.record.id)
        if place is None:
            if self._complete:
                self._faults.append(Fault(str(self._file), f"no record of {case.record.id!r}"))
            return None
        with self._file.open("rb") as lines:
            lines.seek(place.start)
            text = lines.read(place.length).decode("utf-8-sig")
        record = parse_record(self._name(place.number), text, self._faults)
        if record is not None:
            self._faults += [Fault(self._name(place.number), reason) for reason in check(record, case.text)]
        self._faults += [
            Fault(self._name(number), f"a second record of {case.record.id!r}")
            for number in self._second.get(case.record.id, ())
        ]
        return record if len(self._faults) == known else None


def _id_of(line: str) -> str | None:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        return None
    name = data.get("id") if isinstance(data, dict) else None
    return name if isinstance(name, str) else None


