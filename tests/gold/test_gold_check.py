"""`gold check`: what the guidelines ask of gold, and all faults of a set at once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsextract.article import text_sha256
from newsextract.gold import check_gold
from newsextract.gold.rules import days_of

TEXT = "Mr. Ilic of Dunav Lines said (some) 31 barges sailed in May 2023."
PERSON = {"start": 4, "end": 8, "label": "PERSON", "text": "Ilic", "id": "Ilic"}
COUNT = {"start": 36, "end": 38, "label": "QUANTITY", "text": "31", "value": {"value": 31, "item": "barges"}}
MAY = {"type": "DATE", "value": "2023-05", "start": "2023-05-01", "end": "2023-05-31"}
DATE = {"start": 56, "end": 64, "label": "DATE", "text": "May 2023", "value": MAY}


def made(**changes: Any) -> dict[str, Any]:
    people = [{"name": "Ilic", "roles": []}]
    data = {"id": "barges", "text_sha256": text_sha256(TEXT), "meta": {}, "entities": [PERSON, COUNT, DATE],
            "people": people, "facts": []}  # fmt: skip
    return {**data, **changes}


def write(folder: Path, data: object, name: str = "barges") -> None:
    for file, content in ((f"gold/{name}.json", json.dumps(data)), (f"corpus/{name}.txt", TEXT)):
        (folder / file).parent.mkdir(exist_ok=True)
        (folder / file).write_text(content, encoding="utf-8")


def reasons(folder: Path, data: object) -> list[str]:
    write(folder, data)
    _, faults = check_gold(folder / "gold", folder / "corpus")
    assert all(fault.file == str(folder / "gold" / "barges.json") for fault in faults)
    return [fault.reason for fault in faults]


def test_sound_gold_has_no_faults(tmp_path: Path) -> None:
    assert reasons(tmp_path, made()) == []
    cases, _ = check_gold(tmp_path / "gold", tmp_path / "corpus")
    assert [case.record.id for case in cases] == ["barges"]


def of_count(**value: Any) -> dict[str, Any]:
    return made(entities=[PERSON, {**COUNT, "value": value}])


def of_date(**value: Any) -> dict[str, Any]:
    given = {key: part for key, part in {**MAY, **value}.items() if part}
    return made(entities=[PERSON, {**DATE, "value": given}])


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (made(people=[]), "person 'Ilic' is marked, but missing in people"),
        (made(people=[{"name": "Ilic", "roles": []}] * 2), "person 'Ilic' comes 2 times"),
        (made(people=[{"name": "Ilic", "roles": [{}]}]), "person 'Ilic': a role with neither title nor org"),
        (made(entities=[PERSON, {**COUNT, "start": 29, "end": 35, "text": "(some)"}]), "enclosed in quotes"),
        (made(entities=[{**PERSON, "id": " "}], people=[{"name": " ", "roles": []}]), "an empty id"),
        (made(facts=[{"metric": "fleet", "changes": [], "period": 2}]), "fact 0 (fleet): neither figure"),
        (of_count(value=31, high=40), "`value` beside `low` or `high`"),
        (of_count(low=31, high=3), "low 31 above high 3"),
        (of_count(value=31, mod="START"), "the mod START is for dates"),
        (made(entities=[PERSON, {**COUNT, "label": "ORDINAL", "value": {"value": 31, "unit": "unit"}}]),
         "a value of ORDINAL has no key unit"),
        (of_date(end=None), "`start` without `end`, or the reverse"),
        (of_date(end="2023-05-30"), "runs from 2023-05-01 to 2023-05-31, not 2023-05-01 to 2023-05-30"),
        (of_date(value="FY2023", end="2022-05-01"), "start 2023-05-01 after end 2022-05-01"),
        (of_date(value="2023-05/2023-06"), "'2023-05/2023-06' runs from 2023-05-01 to 2023-06-30"),
        (of_date(value="P1M"), "type DATE does not fit 'P1M'"),
        (of_date(value="P1M", type="DURATION"), "'P1M' has no `start` and `end`"),
        (of_date(value="PAST_REF"), "'PAST_REF' has no `start` and `end`"),
        (of_date(value="2023", type="DURATION", start=None, end=None), "type DURATION does not fit '2023'"),
        (of_count(value="31"), "entities.1.value.value: is '31', read as 31"),
        (made(meta={"title": None}), "meta.title: is None, read as None"),
    ],
)  # fmt: skip
def test_each_breach_is_told(tmp_path: Path, data: object, reason: str) -> None:
    [found] = reasons(tmp_path, data)
    assert reason in found


def test_a_number_that_is_not_finite(tmp_path: Path) -> None:
    assert any("not finite" in reason for reason in reasons(tmp_path, of_count(value=float("inf"))))


def test_faults_name_the_mention(tmp_path: Path) -> None:
    [found] = reasons(tmp_path, of_count(low=3, high=1))
    assert found.startswith("entity 1 (QUANTITY '31' at 36): ")


def test_all_faults_of_all_files_come_at_once(tmp_path: Path) -> None:
    write(tmp_path, made(id="canals", people=[], text_sha256="0" * 64), "canals")
    write(tmp_path, "{", "locks")
    write(tmp_path, made(facts=[{"metric": "sales", "figure": 0, "changes": []}]))
    splits = {"train": ["barges", "weirs"], "test": ["barges", "canals"]}
    (tmp_path / "gold" / "splits.json").write_text(json.dumps(splits), encoding="utf-8")
    _, faults = check_gold(tmp_path / "gold", tmp_path / "corpus")
    assert [(Path(fault.file).stem, fault.reason[:44]) for fault in faults] == [
        ("barges", "fact 0 (sales): entity 0 does not exist or is none"[:44]),
        ("canals", "text_sha256 is not that of the text"),
        ("canals", "person 'Ilic' is marked, but missing in people"[:44]),
        ("locks", "record: Input should be a valid dictionary o"),
        ("splits", "'weirs' has no gold file"),
        ("splits", "'locks' is in no split"),
        ("splits", "'barges' is listed 2 times"),
    ]


@pytest.mark.parametrize("content", ["[", "7", '{"train": 5}', '{"train": [["x"]]}'])
def test_splits_that_are_none(tmp_path: Path, content: str) -> None:
    write(tmp_path, made())
    (tmp_path / "gold" / "splits.json").write_text(content, encoding="utf-8")
    _, faults = check_gold(tmp_path / "gold", tmp_path / "corpus")
    assert faults


def test_no_gold_is_a_fault(tmp_path: Path) -> None:
    [fault] = check_gold(tmp_path, tmp_path)[1]
    assert fault.reason == "no gold files (*.json) in this folder"


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-02-07", "2024-02-07", "2024-02-07"),
        ("2023-Q4", "2023-10-01", "2023-12-31"),
        ("2023-H1", "2023-01-01", "2023-06-30"),
    ],
)
def test_days_of(value: str, first: str, last: str) -> None:
    assert [str(day) for day in days_of(value) or ()] == [first, last]


@pytest.mark.parametrize("value", ["FY2024", "2024-SU", "2024-W21", "202", "P1Y", "2024-13", "2023-02-30"])
def test_days_that_only_the_annotator_knows(value: str) -> None:
    assert days_of(value) is None
