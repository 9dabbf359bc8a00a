"""`newsextract evaluate` and `compare` as a user meets them: what is printed, where, and the exit code."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
import spacy

from command_line import STEEL, Invoke, write

ROOT = Path(__file__).parents[1]


@pytest.fixture
def gold(tmp_path: Path, invoke: Invoke, steel: Path) -> list[str]:
    """A gold set of one article, made of what is extracted, less its last mention."""
    record = json.loads(invoke("extract", "--format", "json", steel).out)
    record["entities"].pop()
    record["facts"] = []  # they may point to the mention that has gone
    (tmp_path / "gold").mkdir()
    write(tmp_path / "gold" / "steel.json", json.dumps(record))
    return ["--gold", str(tmp_path / "gold"), "--corpus", str(tmp_path)]


@pytest.fixture
def records(invoke: Invoke, steel: Path, tmp_path: Path) -> Path:
    file = tmp_path / "records.jsonl"
    invoke("extract", "--format", "jsonl", "--output", file, steel)
    return file


def test_extracts_or_reads_predictions(invoke: Invoke, gold: list[str], records: Path) -> None:
    code, out, err = invoke("evaluate", *gold, "--format", "json")
    report = json.loads(out)
    assert (code, err, report["articles"]) == (0, "", 1)
    spans = report["measures"]["strict"]["all"]
    assert (spans["matched"], spans["recall"]) == (spans["gold"], 1.0)
    assert spans["predicted"] == spans["gold"] + 1
    assert [difference["kind"] for difference in report["differences"]] == ["spurious"]
    assert invoke("evaluate", *gold, "--predictions", records, "--format", "json").out == out


def test_prints_tables_articles_and_differences(invoke: Invoke, gold: list[str]) -> None:
    out = invoke("evaluate", *gold).out
    assert "strict: same label, same boundaries" in out
    assert "spurious" not in out
    assert "steel:" in invoke("evaluate", *gold, "--differences").out
    assert "\n steel " in invoke("evaluate", *gold, "--articles").out


def test_output_goes_to_a_file(invoke: Invoke, gold: list[str], tmp_path: Path) -> None:
    file = tmp_path / "scores.csv"
    assert invoke("evaluate", *gold, "--format", "csv", "--output", file) == (0, "", "")
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"))))
    assert {row["split"] for row in rows} == {""}
    assert next(row["recall"] for row in rows if (row["measure"], row["label"]) == ("type", "all")) == "1.0"


def test_what_is_scored_can_be_saved(invoke: Invoke, gold: list[str], records: Path, tmp_path: Path) -> None:
    saved = tmp_path / "saved.jsonl"
    invoke("evaluate", *gold, "--save", saved)
    assert [json.loads(line)["entities"] for line in saved.read_text(encoding="utf-8").splitlines()] == [
        json.loads(records.read_text(encoding="utf-8"))["entities"]
    ]


def test_names_every_fault(invoke: Invoke, gold: list[str], tmp_path: Path) -> None:
    write(tmp_path / "steel.txt", STEEL.replace("12,500", "12,600"))
    write(tmp_path / "gold" / "gone.json", "{}")
    code, out, err = invoke("evaluate", *gold)
    assert (code, out) == (2, "")
    assert "steel.json: text_sha256 is not that of the text" in err
    assert "steel.json: entity" in err
    assert "gone.json: id: Field required" in err
    assert all(line.startswith("newsextract: ") for line in err.splitlines())


def test_faults_of_gold_and_predictions_come_together(
    invoke: Invoke, gold: list[str], records: Path, tmp_path: Path
) -> None:
    write(tmp_path / "gold" / "gone.json", "{}")
    records.write_text(records.read_text(encoding="utf-8") * 2, encoding="utf-8")
    code, out, err = invoke("evaluate", *gold, "--predictions", records)
    assert (code, out) == (2, "")
    assert "gone.json: id: Field required" in err
    assert "records.jsonl line 2: a second record of 'steel'" in err


def test_fail_under(invoke: Invoke, gold: list[str]) -> None:
    assert invoke("evaluate", *gold, "--fail-under", "all.strict=0.5").code == 0
    code, out, err = invoke(
        "evaluate", *gold, "--fail-under", "all.strict=1", "--fail-under", "all.type=99%"
    )
    assert code == 1
    assert "strict: same label" in out, "the scores are shown nonetheless"
    assert [line.split(" is ")[0] for line in err.splitlines()] == [
        "newsextract: all.strict", "newsextract: all.type",
    ]  # fmt: skip


def test_splits(invoke: Invoke, gold: list[str], tmp_path: Path) -> None:
    splits = write(tmp_path / "gold" / "splits.json", json.dumps({"dev": ["steel"], "test": []}))
    report = json.loads(invoke("evaluate", *gold, "--format", "json").out)
    assert {name: part["articles"] for name, part in report["splits"].items()} == {"dev": 1, "test": 0}
    assert "splits" not in json.loads(invoke("evaluate", *gold, "--split", "dev", "--format", "json").out)
    assert "split 'train': none of dev, test" in invoke("evaluate", *gold, "--split", "train").err
    write(splits, json.dumps({"dev": ["steel", "gone"]}))
    assert "gone.json: no such gold file" in invoke("evaluate", *gold, "--split", "dev").err


def test_another_pipeline(invoke: Invoke, gold: list[str], tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Miskolc"}])  # type: ignore[attr-defined]
    nlp.to_disk(tmp_path / "ruler")
    ours = ["evaluate", *gold, "--pipeline", tmp_path / "ruler", "--format", "json"]
    report = json.loads(invoke(*ours).out)
    assert set(report["measures"]) == {"strict", "exact", "partial", "type"}
    assert report["measures"]["strict"]["all"]["predicted"] == 1
    dropped = json.loads(invoke(*ours, "--label-map", "GPE=").out)
    assert dropped["measures"]["strict"]["all"]["predicted"] == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["evaluate", "--format", "xml"], "Invalid value for '--format': 'xml' is none of table, json, csv"),
        (["evaluate", "--predictions", "a", "--pipeline", "b"], "--predictions and --pipeline exclude"),
        (["evaluate", "--save", "a", "--pipeline", "b"], "--save and --pipeline exclude"),
        (["evaluate", "--label-map", "GPE=LOC"], "--label-map needs --pipeline"),
        (["evaluate", "--pipeline", "en_none"], "en_none: not an installed spaCy pipeline"),
        (["evaluate", "--fail-under", "GPE.strict=1"], "GPE.strict=1: 'GPE' is none of ORG"),
        (["compare", "gone.jsonl", "gone.jsonl"], "gone.jsonl: no such file or directory"),
    ],
)
def test_a_mistake_is_one_line(
    invoke: Invoke, gold: list[str], arguments: list[str], message: str
) -> None:
    code, out, err = invoke(*arguments, *gold)
    assert (code, out) == (2, "")
    assert message in err
    assert err.count("\n") == 1


def test_compare(invoke: Invoke, gold: list[str], records: Path, tmp_path: Path) -> None:
    record = json.loads(records.read_text(encoding="utf-8"))
    lost = record["entities"].pop(0)
    before = write(tmp_path / "before.jsonl", json.dumps({**record, "people": [], "facts": []}) + "\n")
    found = json.loads(invoke("compare", before, records, *gold, "--format", "json").out)
    assert [c["differences"][0]["gold"]["text"] for c in found["became_right"]] == [lost["text"]]
    assert (found["became_wrong"], found["still_wrong"]) == ([], 1)
    code, out, err = invoke("compare", before, records, *gold)
    assert (code, err) == (0, "")
    assert "became right: 1 mentions" in out
    assert "still wrong: 1 mentions" in out


def test_the_committed_gold_can_be_scored(invoke: Invoke) -> None:
    folders = ("--gold", ROOT / "gold", "--corpus", ROOT / "corpus")
    code, out, _ = invoke("evaluate", *folders, "--format", "json")
    assert code == 0
    assert json.loads(out)["articles"] >= 1
