"""What the command line hands over: gates, splits, label maps, another pipeline, and the writers."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
import spacy
from evaluate_records import mention, record

from newsextract.errors import InputError
from newsextract.evaluate import (
    COMPARISON_FORMATS,
    MEASURES,
    REPORT_FORMATS,
    Counts,
    Evaluation,
    Gate,
    GoldCase,
    Report,
    choose,
    compare,
    predict_spans,
    read_gate,
    read_label_map,
    read_splits,
    score,
)

TEXT = "Harun Demir of Kuzey Motor sold 90 vans in Bursa."
ENTITIES = [
    mention(TEXT, "PERSON", "Harun Demir", id="Harun Demir"),
    mention(TEXT, "ORG", "Kuzey Motor", id="Kuzey Motor"),
    mention(TEXT, "QUANTITY", "90", value={"value": 90, "item": "vans"}),
    mention(TEXT, "LOC", "Bursa"),
]


def made(*left_out: str, name: str = "vans") -> Any:
    return record(TEXT, [entity for entity in ENTITIES if entity["text"] not in left_out], name)


@pytest.fixture(scope="module")
def report() -> Report:
    return score([(made(), made("Bursa")), (made(name="bus"), made(name="bus"))])


# --- gates ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "gate"),
    [
        ("ORG.strict=0.8", Gate("ORG", "strict", 0.8)),
        ("all.values-located=95", Gate("all", "values-located", 0.95)),
        ("macro.type=95%", Gate("macro", "type", 0.95)),
        ("article mean.b-cubed=.5", Gate("article mean", "b-cubed", 0.5)),
        ("sales.facts-core=1", Gate("sales", "facts-core", 1.0)),
        ("all.roles=1%", Gate("all", "roles", 0.01)),
    ],
)
def test_gates_are_read(text: str, gate: Gate) -> None:
    assert read_gate(text) == gate


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("ORG=0.8", "not of the form LABEL.MEASURE=X"),
        ("ORG.strict=-1", "not of the form"),
        ("ORG.strict=nan", "not of the form"),
        ("ORG.magic=0.8", "'magic' is none of strict, exact"),
        ("GPE.strict=0.8", "'GPE' is none of ORG, PERSON"),
        ("LOC.values=0.8", "'LOC' is none of DATE, QUANTITY"),
        ("macro.roles=0.8", "'macro' is none of all, article mean"),
        ("ORG.strict=101", "101 is no F1 from 0 to 1"),
    ],
)
def test_gates_that_cannot_be_read(text: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read_gate(text)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("ORG.strict=1", None),
        ("LOC.strict=0.66", None),
        ("LOC.strict=0.67", "LOC.strict is 66.67, under 67.00"),
        ("macro.strict=91.66", None),
        ("macro.strict=92", "macro.strict is 91.67, under 92.00"),
        ("DATE.strict=0", "DATE.strict has no score: no such mentions, or not measured"),
    ],
)
def test_gates_hold_a_report(report: Report, text: str, fault: str | None) -> None:
    assert read_gate(text).fault(report) == fault


def test_a_measure_left_out_has_no_score() -> None:
    spans_only = score([(made(), made())], measures=[m for m in MEASURES if m.group == "spans"])
    assert read_gate("all.values=0").fault(spans_only)
    assert read_gate("all.strict=1").fault(spans_only) is None


# --- splits --------------------------------------------------------------------------------------------


def write_splits(folder: Path, data: object) -> Path:
    file = folder / "splits.json"
    file.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return file


def test_splits_lie_beside_the_gold(tmp_path: Path) -> None:
    assert read_splits(None, tmp_path) == {}
    write_splits(tmp_path, {"dev": ["a"], "test": ["b"]})
    splits = read_splits(None, tmp_path)
    assert choose(splits, "test") == ["b"]
    assert choose(splits, None) is None
    with pytest.raises(InputError, match="split 'train': none of dev, test"):
        choose(splits, "train")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("{", "no JSON object of lists"),
        (["a"], "no JSON object of lists"),
        ({"dev": "a"}, "no JSON object of lists"),
        ({"dev": ["a"], "test": ["a"]}, "'a' is in the splits 'dev' and 'test'"),
    ],
)
def test_splits_that_cannot_be_read(tmp_path: Path, data: object, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read_splits(write_splits(tmp_path, data), tmp_path)
    with pytest.raises(InputError, match="no such file"):
        read_splits(tmp_path / "gone.json", tmp_path)


def test_a_subset_is_the_score_of_its_articles(report: Report) -> None:
    part, alone = report.subset(["vans", "unknown"]), score([(made(), made("Bursa"))])
    assert part.ids == ("vans",)
    assert part.scores == alone.scores
    assert part.differences == alone.differences


# --- another pipeline ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def ruler(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A pipeline that labels by a few patterns, saved as any installed one is."""
    nlp = spacy.blank("en")
    patterns = [("GPE", "Bursa"), ("CARDINAL", "90"), ("NORP", "vans"), ("PERSON", "Harun Demir")]
    nlp.add_pipe("entity_ruler").add_patterns(  # type: ignore[attr-defined]
        [{"label": label, "pattern": words} for label, words in patterns]
    )
    folder = tmp_path_factory.mktemp("ruler") / "en_ruler"
    nlp.to_disk(folder)
    return str(folder)


@pytest.mark.parametrize(
    ("label_map", "found"),
    [
        (None, ["PERSON", "QUANTITY", "LOC"]),
        ("NORP=ORG", ["PERSON", "QUANTITY", "ORG", "LOC"]),
        ("GPE=, PERSON = ORG", ["ORG", "QUANTITY"]),
    ],
)
def test_another_pipeline_is_scored_by_its_spans(ruler: str, label_map: str | None, found: list[str]) -> None:
    [case] = predict_spans(ruler, [GoldCase(made(), TEXT)], read_label_map(label_map))
    assert [entity.label for entity in case.predicted.entities] == found
    assert all(TEXT[e.start : e.end] == e.text for e in case.predicted.entities)
    scores = score([case], measures=[m for m in MEASURES if m.group == "spans"]).scores
    expected = sum(label == "QUANTITY" or (label in ("PERSON", "LOC")) for label in found)
    assert scores["strict"]["all"] == Counts(expected, 4, len(found))


@pytest.mark.parametrize(
    ("text", "reason"), [("GPE", "not of the form THEIRS=OURS"), ("GPE=TOWN", "'TOWN' is none of ORG")]
)
def test_label_maps_that_cannot_be_read(text: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read_label_map(text)


def test_a_pipeline_that_is_not_installed() -> None:
    with pytest.raises(InputError, match="en_none: not an installed spaCy pipeline"):
        list(predict_spans("en_none", [], {}))


# --- writers -------------------------------------------------------------------------------------------


def written(report: Report, name: str, **options: Any) -> str:
    out = io.StringIO()
    REPORT_FORMATS[name].write(Evaluation(report, **options), out)
    return out.getvalue()


def test_csv_has_a_line_for_each_row(report: Report) -> None:
    splits = {"dev": report.subset(["vans"])}
    rows = list(csv.DictReader(io.StringIO(written(report, "csv", splits=splits))))
    by_place = {(row["split"], row["measure"], row["label"]): row for row in rows}
    assert len(by_place) == len(rows)
    place = by_place["", "strict", "LOC"]
    assert (place["gold"], place["predicted"], place["matched"], place["f1"]) == ("2", "1", "1", "0.666667")
    assert (place["f1_low"], place["f1_high"]) == ("0.0", "1.0")
    assert by_place["dev", "strict", "LOC"]["f1"] == "0.0"
    assert by_place["", "strict", "macro"]["f1"] == "0.916667"
    assert by_place["", "b-cubed", "ORG"]["precision"] == "1.0"


def test_json_holds_all_of_it(report: Report) -> None:
    found = json.loads(written(report, "json", splits={"dev": report.subset(["vans"])}))
    assert found["measures"]["strict"]["LOC"]["interval"] == [0.0, 1.0]
    assert found["per_article"]["vans"]["strict"] == pytest.approx(6 / 7, abs=1e-6)
    assert {"gold": "LOC", "predicted": None, "mentions": 1} in found["confusion"]
    assert found["splits"]["dev"]["articles"] == 1
    assert [difference["kind"] for difference in found["differences"]] == ["missed"]


def test_the_table_is_safe_and_shows_what_is_asked_for(report: Report) -> None:
    plain = written(report, "table")
    assert "strict: same label, same boundaries" in plain
    assert "missed" not in plain
    shown = written(report, "table", show_articles=True, show_differences=True,
                    splits={"dev": report.subset(["vans"])})  # fmt: skip
    assert "vans:43: missed: gold LOC 'Bursa'" in shown
    rows = {line.split()[0]: line.split()[1:] for line in shown.splitlines() if line.strip()}
    assert rows["bus"][0] == "100.0"
    assert rows["dev"][:2] == ["1", "85.7"]
    hostile = made("Bursa", name="\x1b[2Jbus")
    assert "\x1b" not in written(
        score([(record(TEXT, ENTITIES, "\x1b[2Jbus"), hostile)]), "table", show_articles=True,
        show_differences=True,
    )  # fmt: skip


def test_comparisons_are_written(report: Report) -> None:
    after = score([(made(), made()), (made(name="bus"), made(name="bus"))])
    for name, writer in COMPARISON_FORMATS.items():
        out = io.StringIO()
        writer.write(compare(report, after), out)
        if name == "json":
            assert len(json.loads(out.getvalue())["became_right"]) == 1
        else:
            assert "became right: 1 mentions" in out.getvalue()
            assert "vans:43: missed: gold LOC 'Bursa'" in out.getvalue()
            assert "still wrong: 0 mentions" in out.getvalue()
