"""Measures against counts worked out by hand, and properties that hold for any records."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.article import text_sha256
from newsextract.evaluate import (
    ALL,
    BY_ARTICLE,
    MACRO,
    Counts,
    Report,
    difference_lines,
    score,
    score_tables,
    wrong_keys,
)
from newsextract.formats.terminal import make_console
from newsextract.records import Entity, Record

TEXT = "Norrvik Trailers of Lund sold some 4,300 trailers in May, up 7.5 per cent, for about EUR 61 million."
MAY = {"type": "DATE", "value": "2022-05", "start": "2022-05-01", "end": "2022-05-31"}


def entity(label: str, words: str, **more: Any) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "label": label, "text": words, **more}


GOLD = [
    entity("ORG", "Norrvik Trailers", id="Norrvik Trailers"),
    entity("LOC", "Lund"),
    entity("QUANTITY", "some 4,300", value={"value": 4300, "mod": "APPROX", "item": "trailers"}),
    entity("DATE", "May", value=MAY),
    entity("PERCENT", "7.5 per cent", value={"value": 7.5, "unit": "%", "change": "up"}),
    entity("MONEY", "about EUR 61 million", value={"value": 61000000, "unit": "EUR", "mod": "APPROX"}),
]
PREDICTED = [
    entity("ORG", "Norrvik", id="Norrvik"),
    entity("QUANTITY", "4,300", value={"value": 4300, "mod": "APPROX", "item": "Trailers"}),
    entity("DATE", "May", value={**MAY, "start": None, "end": None}),
    entity("PERCENT", "7.5 per cent", value={"value": 7.5, "unit": "%"}),
    entity("MONEY", "EUR 61 million", value={"value": 61000000, "unit": "EUR", "mod": "APPROX"}),
]


def record(entities: list[dict[str, Any]], name: str = "norrvik") -> Record:
    return Record.model_validate({"id": name, "text_sha256": text_sha256(TEXT), "entities": entities})


@pytest.fixture(scope="module")
def report() -> Report:
    return score([(record(GOLD), record(PREDICTED))])


@pytest.mark.parametrize(
    ("measure", "label", "counts"),
    [
        ("strict", "ORG", Counts(0, 1, 1)),
        ("strict", "LOC", Counts(0, 1, 0)),
        ("strict", "DATE", Counts(1, 1, 1)),
        ("strict", ALL, Counts(2, 6, 5)),
        ("type", "ORG", Counts(1, 1, 1)),
        ("type", ALL, Counts(5, 6, 5)),
        ("exact", ALL, Counts(2, 6, 5)),
        ("partial", "ORG", Counts(0.5, 1, 1)),
        ("partial", ALL, Counts(3.5, 6, 5)),
        ("values", "QUANTITY", Counts(1, 1, 1)),
        ("values", "DATE", Counts(1, 1, 1)),
        ("values", "PERCENT", Counts(0, 1, 1)),
        ("values", ALL, Counts(3, 4, 4)),
        ("values-strict", ALL, Counts(1, 4, 4)),
        ("values-located", "PERCENT", Counts(0, 1, 1)),
        ("values-located", ALL, Counts(1, 2, 2)),
        ("field-value", ALL, Counts(4, 4, 4)),
        ("field-unit", "MONEY", Counts(1, 1, 1)),
        ("field-unit", ALL, Counts(2, 2, 2)),
        ("field-change", ALL, Counts(0, 1, 0)),
        ("field-mod", ALL, Counts(2, 2, 2)),
        ("located-mod", ALL, Counts(0, 0, 0)),
        ("field-days", "DATE", Counts(0, 1, 0)),
        ("field-item", "QUANTITY", Counts(1, 1, 1)),
        ("field-item", ALL, Counts(1, 1, 1)),
    ],
)
def test_counts(report: Report, measure: str, label: str, counts: Counts) -> None:
    assert report.scores[measure][label] == counts


def test_rows_are_the_labels_that_take_part(report: Report) -> None:
    assert list(report.scores["strict"]) == ["ORG", "LOC", "DATE", "QUANTITY", "PERCENT", "MONEY", ALL]
    assert list(report.scores["values"]) == ["DATE", "QUANTITY", "PERCENT", "MONEY", ALL]


@pytest.mark.parametrize(
    ("counts", "precision", "recall", "f1"),
    [
        (Counts(3, 4, 6), 0.5, 0.75, 0.6),
        (Counts(0, 4, 6), 0.0, 0.0, 0.0),
        (Counts(0, 0, 6), 0.0, None, 0.0),
        (Counts(0, 4, 0), None, 0.0, 0.0),
        (Counts(), None, None, None),
    ],
)
def test_rates(counts: Counts, precision: float | None, recall: float | None, f1: float | None) -> None:
    assert (counts.precision, counts.recall, counts.f1) == (precision, recall, f1)


FIGURE = {"value": 61000000, "unit": "EUR", "mod": "APPROX"}


@pytest.mark.parametrize(
    ("gold", "predicted", "wrong"),
    [
        (FIGURE, FIGURE, ()),
        (FIGURE, {**FIGURE, "value": 61000000.0}, ()),
        (FIGURE, {**FIGURE, "value": 61000001}, ("value",)),
        ({**FIGURE, "value": 0.166667}, {**FIGURE, "value": 1 / 6}, ()),
        ({**FIGURE, "value": 0.17}, {**FIGURE, "value": 1 / 6}, ("value",)),
        (FIGURE, {**FIGURE, "mod": None}, ("mod",)),
        (FIGURE, {**FIGURE, "unit": "SEK", "change": "up"}, ("unit", "change")),
        (FIGURE, {**FIGURE, "basis": "yoy"}, ("basis",)),
        (FIGURE, {"low": 5, "high": 6, "unit": "EUR", "mod": "APPROX"}, ("value", "low", "high")),
        (FIGURE, {**FIGURE, "item": "trailers"}, ()),
    ],
)
def test_right_figure(gold: dict[str, Any], predicted: dict[str, Any], wrong: tuple[str, ...]) -> None:
    one, other = (Entity(start=0, end=1, label="MONEY", text="x", value=v) for v in (gold, predicted))
    assert wrong_keys(one, other) == wrong
    assert wrong_keys(other, one) == wrong


@pytest.mark.parametrize(
    ("predicted", "wrong"),
    [
        (MAY, ()),
        ({"type": "DATE", "value": "2022-05"}, ()),
        ({**MAY, "value": "2021-05"}, ("value",)),
        ({**MAY, "type": "SET", "mod": "START"}, ("type", "mod")),
    ],
)
def test_right_date(predicted: dict[str, Any], wrong: tuple[str, ...]) -> None:
    one, other = (Entity(start=0, end=1, label="DATE", text="x", value=v) for v in (MAY, predicted))
    assert wrong_keys(one, other) == wrong


def test_differences_name_each_disagreement(report: Report) -> None:
    assert [(d.kind, (d.gold or d.predicted).text, d.keys) for d in report.differences] == [  # type: ignore[union-attr]
        ("boundary", "Norrvik Trailers", ()),
        ("missed", "Lund", ()),
        ("boundary", "some 4,300", ()),
        ("value", "7.5 per cent", ("change",)),
        ("boundary", "about EUR 61 million", ()),
    ]
    lines = list(difference_lines(report))
    assert lines[1] == "norrvik:20: missed: gold LOC 'Lund'"
    assert lines[3] == (
        "norrvik:61: value (change): gold PERCENT '7.5 per cent' "
        '{"value":7.5,"unit":"%","change":"up"} | predicted PERCENT \'7.5 per cent\' {"value":7.5,"unit":"%"}'
    )


def test_spurious_is_what_only_the_prediction_has() -> None:
    report = score([(record(PREDICTED[:1]), record(PREDICTED[:2]))])
    assert [d.to_dict()["kind"] for d in report.differences] == ["spurious"]
    assert report.differences[0].to_dict()["predicted"]["text"] == "4,300"
    assert report.scores["strict"][ALL] == Counts(1, 1, 2)


def test_tables_show_every_measure(report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    for table in score_tables(report):
        make_console(sys.stdout).print(table)
    shown = capsys.readouterr().out
    for measure in report.measures:
        if measure.group in ("spans", "values"):
            assert f"{measure.name}: {measure.description}" in shown
    row = next(line.split() for line in shown.splitlines() if line.split()[:1] == [ALL])
    assert row == [ALL, "6", "5", "2", "40.0", "33.3", "36.4", "36.4", "63.6", "90.9"]


def test_articles_add_up() -> None:
    one = (record(GOLD), record(PREDICTED))
    single, double = score([one]), score([one, one])
    assert double.articles == 2
    for measure, rows in single.scores.items():
        for label, counts in rows.items():
            assert double.scores[measure][label] == counts + counts


def test_macro_and_article_mean_weigh_alike() -> None:
    perfect, poor = (record(GOLD, "one"), record(GOLD)), (record(GOLD, "two"), record(PREDICTED))
    report = score([perfect, poor])
    by_label = [report.f1("values", label) for label in report.scores["values"] if label != ALL]
    assert report.f1("values", MACRO) == pytest.approx(sum(map(float, by_label)) / 4)  # type: ignore[arg-type]
    single = [score([pair]).f1("values") for pair in (perfect, poor)]
    assert report.f1("values", BY_ARTICLE) == pytest.approx(sum(map(float, single)) / 2)  # type: ignore[arg-type]
    assert list(report.article_f1("values").values()) == single


def test_labels_that_cross_are_a_type_difference_and_count_as_exact() -> None:
    other = [entity("LOC", "Norrvik Trailers"), entity("ORG", "Lund", id="Lund")]
    report = score([(record(GOLD[:2]), record(other))])
    assert [d.kind for d in report.differences] == ["type", "type"]
    assert report.scores["exact"][ALL] == Counts(2, 2, 2)
    assert report.scores["strict"][ALL] == Counts(0, 2, 2)
    assert report.confusion == {("ORG", "LOC"): 1, ("LOC", "ORG"): 1}


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Records over TEXT with any disjoint spans, labels and a small choice of values."""
    borders = sorted(draw(st.sets(st.integers(0, len(TEXT)), max_size=12)))
    entities = []
    for start, end in zip(borders[::2], borders[1::2], strict=False):
        label = draw(st.sampled_from(("ORG", "LOC", "DATE", "QUANTITY", "PERCENT")))
        more: dict[str, Any] = {}
        if label == "ORG":
            more = {"id": "x"}
        elif label == "DATE":
            more = {"value": {"type": "DATE", "value": draw(st.sampled_from(("2022", "2022-05")))}}
        elif label != "LOC":
            value = {"value": draw(st.sampled_from((1, 1.5, 2))), "unit": "%"}
            more = {"value": value | draw(st.sampled_from(({}, {"mod": "APPROX"}, {"item": "vans"})))}
        words = TEXT[start:end]
        entities.append({"start": start, "end": end, "label": label, "text": words, **more})
    return record(entities)


@given(records())
def test_gold_against_itself_is_perfect(gold: Record) -> None:
    report = score([(gold, gold)])
    assert report.differences == []
    for rows in report.scores.values():
        for counts in rows.values():
            assert {counts.precision, counts.recall, counts.f1} <= {1.0, None}
            assert counts.matched == counts.gold == counts.predicted


@given(records(), records())
def test_swapping_sides_swaps_precision_and_recall(gold: Record, predicted: Record) -> None:
    forth, back = score([(gold, predicted)]), score([(predicted, gold)])
    for measure, rows in forth.scores.items():
        assert rows.keys() == back.scores[measure].keys()
        for label, counts in rows.items():
            other = back.scores[measure][label]
            assert counts.numbers == pytest.approx(other.numbers[::-1])
            assert counts.f1 == pytest.approx(other.f1)
            assert counts.matched <= counts.gold


@given(records(), records())
def test_a_stricter_measure_never_counts_more(gold: Record, predicted: Record) -> None:
    scores = score([(gold, predicted)]).scores
    for label, counts in scores["type"].items():
        assert scores["strict"][label].matched <= counts.matched
        assert scores["values"].get(label, Counts()).matched <= counts.matched
