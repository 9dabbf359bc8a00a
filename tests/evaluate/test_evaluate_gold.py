"""Reading gold and predictions: sound files are paired, and every fault is told at once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsextract.article import text_sha256
from newsextract.evaluate import FaultsError, GoldCase, read_gold, read_predictions

TEXT = "Tallow Bay exported 31 barges.\r\n"


PLACE = {"start": 0, "end": 10, "label": "LOC", "text": "Tallow Bay"}
COUNT = {"start": 20, "end": 22, "label": "QUANTITY", "text": "31", "value": {"value": 31, "item": "barges"}}


def made(**changes: Any) -> dict[str, Any]:
    return {"id": "barges", "text_sha256": text_sha256(TEXT), "entities": [PLACE, COUNT], **changes}


def span(**changes: Any) -> dict[str, Any]:
    return made(entities=[{**PLACE, **changes}])


def write(folder: Path, data: object, name: str = "barges") -> tuple[Path, Path]:
    gold, corpus = folder / "gold", folder / "corpus"
    gold.mkdir(exist_ok=True)
    corpus.mkdir(exist_ok=True)
    (gold / f"{name}.json").write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    (corpus / f"{name}.txt").write_bytes(TEXT.encode())
    return gold, corpus


def faults(folder: Path, data: object) -> list[str]:
    gold, corpus = write(folder, data)
    with pytest.raises(FaultsError) as caught:
        read_gold(gold, corpus)
    return [fault.reason for fault in caught.value.faults]


def test_line_ends_are_kept(tmp_path: Path) -> None:
    cases = read_gold(*write(tmp_path, made()))
    assert [(case.record.id, case.text) for case in cases] == [("barges", TEXT)]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("{", "not JSON: Expecting property name"),
        ("[" * 10_000, "not JSON: "),
        ([], "record: Input should be a valid dictionary"),
        (made(id="other"), "its id is 'other', not the file's name"),
        (made(text_sha256="0" * 64), "text_sha256 is not that of the text"),
        (made(colour="red"), "colour: Extra inputs are not permitted"),
        (span(end=6), "entity 0 (LOC 'Tallow Bay' at 0): the text there is 'Tallow'"),
        (span(label="TOWN"), "entities.0.label (TOWN 'Tallow Bay'): Input should be 'ORG'"),
        (span(label="ORG"), "entities.0 (ORG 'Tallow Bay'): ORG and PERSON have an id"),
        (made(entities=[7]), "entities.0: Input should be a valid dictionary"),
    ],
)
def test_each_fault_is_named(tmp_path: Path, data: object, reason: str) -> None:
    found = faults(tmp_path, data)
    assert len(found) == 1
    assert found[0].startswith(reason)


@pytest.mark.parametrize(
    ("label", "value", "reason"),
    [
        ("DATE", {"type": "DATE", "value": "May"}, ".value.value (DATE 'Tallow Bay'): String should match"),
        ("QUANTITY", {"value": "many"}, ".value.value.int (QUANTITY 'Tallow Bay'): Input should be a valid"),
        ("QUANTITY", {"unit": "unit"}, ".value (QUANTITY 'Tallow Bay'): a figure needs"),
        ("QUANTITY", {"value": 3, "mod": "X"}, ".value.mod (QUANTITY 'Tallow Bay'): Input should be 'APPR"),
    ],
)
def test_a_value_is_judged_by_its_label(
    tmp_path: Path, label: str, value: dict[str, Any], reason: str
) -> None:
    found = faults(tmp_path, span(label=label, value=value))
    assert found[0].startswith("entities.0" + reason)
    assert all(f"({label} 'Tallow Bay')" in line for line in found)


def test_all_faults_of_all_files_come_at_once(tmp_path: Path) -> None:
    write(tmp_path, made(text_sha256="0" * 64, entities=[{**PLACE, "end": 6}]))
    gold, corpus = write(tmp_path, made(id="canals", entities=[{"label": "LOC"}]), name="canals")
    (gold / "locks.json").write_text(json.dumps(made(id="locks")), encoding="utf-8")
    (gold / "weirs.json").write_bytes(b'{"id": "\xff"}')
    with pytest.raises(FaultsError) as caught:
        read_gold(gold, corpus)
    found = [(Path(fault.file).name, fault.reason) for fault in caught.value.faults]
    assert found == [
        ("barges.json", "text_sha256 is not that of the text"),
        ("barges.json", "entity 0 (LOC 'Tallow Bay' at 0): the text there is 'Tallow'"),
        ("canals.json", "entities.0.start (LOC None): Field required"),
        ("canals.json", "entities.0.end (LOC None): Field required"),
        ("canals.json", "entities.0.text (LOC None): Field required"),
        ("locks.txt", "no such file or directory"),
        ("weirs.json", "not UTF-8 at byte 8"),
        ("weirs.txt", "no such file or directory"),
    ]
    assert str(caught.value).count("\n") == len(found) - 1


def test_a_folder_without_gold_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(FaultsError, match="no gold files"):
        read_gold(tmp_path / "nowhere", tmp_path)


@pytest.fixture
def cases(tmp_path: Path) -> list[GoldCase]:
    return read_gold(*write(tmp_path, made()))


def test_predictions_are_paired_by_id(tmp_path: Path, cases: list[GoldCase]) -> None:
    file = tmp_path / "records.jsonl"
    lines = [json.dumps(made(id="unknown")), "", json.dumps(made(entities=[]))]
    file.write_text("\n".join(lines), encoding="utf-8")
    [(gold, predicted)] = read_predictions(file, cases)
    assert (len(gold.entities), len(predicted.entities)) == (2, 0)


@pytest.mark.parametrize(
    ("lines", "reasons"),
    [
        ([], ["records.jsonl: no record of 'barges'"]),
        (["{"], ["records.jsonl line 1: not JSON"]),
        ([made(), made()], ["records.jsonl line 2: a second record of 'barges'"]),
        (
            [{}, made(text_sha256="f" * 64)],
            [
                "records.jsonl line 1: id: Field required",
                "records.jsonl line 1: text_sha256: Field required",
                "records.jsonl line 2: text_sha256 is not that of the text",
            ],
        ),
    ],
)
def test_faults_of_predictions(
    tmp_path: Path, cases: list[GoldCase], lines: list[object], reasons: list[str]
) -> None:
    file = tmp_path / "records.jsonl"
    written = (line if isinstance(line, str) else json.dumps(line) for line in lines)
    file.write_text("\n".join(written), encoding="utf-8")
    with pytest.raises(FaultsError) as caught:
        read_predictions(file, cases)
    found = [str(fault).removeprefix(f"{tmp_path}/") for fault in caught.value.faults]
    assert len(found) == len(reasons)
    for line, reason in zip(found, reasons, strict=True):
        assert line.startswith(reason)
