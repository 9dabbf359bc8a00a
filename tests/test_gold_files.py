"""Every gold file against its article: schema, offsets, sha256, overlaps, edges, references."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsextract.records import Record, check

ROOT = Path(__file__).parents[1]
GOLD = sorted(path for path in (ROOT / "gold").glob("*.json") if path.stem != "splits")
BESIDE = ("people", "trade", "facts", "unseen")  # folders with the texts beside the gold
FURTHER = sorted(path for folder in BESIDE for path in (ROOT / "gold" / folder).glob("*-*.json"))


def test_every_article_has_gold_and_the_reverse():
    assert GOLD
    assert {path.stem for path in GOLD} == {path.stem for path in (ROOT / "corpus").glob("*.txt")}


@pytest.mark.parametrize("folder", BESIDE)
def test_every_article_beside_has_both_files(folder: str):
    records = {path.stem for path in FURTHER if path.parent.name == folder}
    assert records
    assert records == {path.stem for path in (ROOT / "gold" / folder).glob("*.txt")}


@pytest.mark.parametrize("path", [*GOLD, *FURTHER], ids=lambda path: path.stem)
def test_gold_fits_its_text(path: Path):
    folder = path.parent if path in FURTHER else ROOT / "corpus"
    text = (folder / f"{path.stem}.txt").read_bytes().decode("utf-8")
    raw = path.read_text(encoding="utf-8")
    record = Record.model_validate_json(raw)
    assert record.id == path.stem
    assert check(record, text) == []
    assert record.to_dict() == json.loads(raw), "the model reads a gold file without loss"
