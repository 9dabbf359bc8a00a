"""People's roles and facts, against counts worked out by hand; what must be symmetric is."""

from __future__ import annotations

from typing import Any

import pytest
from evaluate_records import mention, record, records
from hypothesis import given

from newsextract.evaluate import ALL, Counts, Report, score
from newsextract.records import Record

TEXT = "Ilse Brandt, chief buyer of Morvan Steel, said Morvan sold 4,100 coils, up 6%, in May; Ilse agreed."
MAY = {"type": "DATE", "value": "2022-05"}
ROLE = {"title": "chief buyer", "organisation": "Morvan Steel"}
FACT = {"metric": "sales", "organisation": "Morvan Steel", "product": "coils", "figure": 3, "changes": [4],
        "period": 5}  # fmt: skip


def made(
    person: str = "Ilse Brandt", firm: str = "Morvan Steel", figure: str = "4,100", **more: Any
) -> Record:
    entities = [
        mention(TEXT, "PERSON", "Ilse Brandt", id=person),
        mention(TEXT, "ORG", "Morvan Steel", id=firm),
        mention(TEXT, "ORG", "Morvan", nth=1, id=firm),
        mention(TEXT, "QUANTITY", figure, value={"value": 4100, "item": "coils"}),
        mention(TEXT, "PERCENT", "6%", value={"value": 6, "unit": "%", "change": "up"}),
        mention(TEXT, "DATE", "May", value=MAY),
        mention(TEXT, "PERSON", "Ilse", nth=1, id=person),
    ]
    people = [{"name": person, "roles": more.pop("roles", [{**ROLE, "organisation": firm}])}]
    facts = more.pop("facts", [{**FACT, "organisation": firm}])
    return record(TEXT, entities, people=people, facts=facts)


def f1s(predicted: Record, *names: str) -> list[float | None]:
    report: Report = score([(made(), predicted)])
    return [report.f1(name) for name in names]


PEOPLE = ("people", "titles", "employers", "roles")


@pytest.mark.parametrize(
    ("predicted", "scores"),
    [
        pytest.param(made(), [1, 1, 1, 1], id="the same"),
        pytest.param(made("Ilse", "Morvan"), [1, 1, 1, 1], id="other ids of the same clusters"),
        pytest.param(made(roles=[]), [1, 0, 0, 0], id="no role"),
        pytest.param(made(roles=[{**ROLE, "title": "Chief  Buyer,"}]), [1, 1, 1, 1], id="case and spacing"),
        pytest.param(made(roles=[{**ROLE, "title": "buyer"}]), [1, 0, 1, 0], id="another title"),
        pytest.param(made(roles=[{"title": "chief buyer"}]), [1, 1, 0, 0], id="no organisation"),
        pytest.param(made(roles=[{**ROLE, "organisation": "a mill"}]), [1, 1, 0, 0], id="another firm"),
        pytest.param(made(roles=[ROLE, ROLE]), [1, 2 / 3, 2 / 3, 2 / 3], id="said twice"),
    ],
)
def test_roles(predicted: Record, scores: list[float]) -> None:
    assert f1s(predicted, *PEOPLE) == pytest.approx(scores)


@pytest.mark.parametrize(
    ("predicted", "core", "full"),
    [
        pytest.param(made(), 1, 1, id="the same"),
        pytest.param(made(firm="Morvan"), 1, 1, id="another id of the same cluster"),
        pytest.param(made(figure="4,100 coils"), 1, 1, id="figure with another boundary"),
        pytest.param(made(facts=[{**FACT, "product": "Coils"}]), 1, 1, id="case of the product"),
        pytest.param(made(facts=[{**FACT, "product": None}]), 1, 0, id="no product"),
        pytest.param(made(facts=[{**FACT, "organisation": None}]), 1, 0, id="no organisation"),
        pytest.param(made(facts=[{**FACT, "period": None}]), 1, 0, id="no period"),
        pytest.param(made(facts=[{**FACT, "region": "home"}]), 1, 0, id="a region too many"),
        pytest.param(made(facts=[{**FACT, "changes": []}]), 0, 0, id="no change"),
        pytest.param(made(facts=[{**FACT, "figure": 4, "changes": []}]), 0, 0, id="another figure"),
        pytest.param(made(facts=[{**FACT, "metric": "production"}]), 0, 0, id="another metric"),
        pytest.param(made(facts=[]), 0, 0, id="nothing"),
        pytest.param(made(facts=[FACT, FACT]), 2 / 3, 2 / 3, id="said twice"),
    ],
)
def test_facts(predicted: Record, core: float, full: float) -> None:
    assert f1s(predicted, "facts-core", "facts") == pytest.approx([core, full])


def test_facts_count_in_the_row_of_their_metric() -> None:
    predicted = made(facts=[FACT, {**FACT, "metric": "production"}])
    rows = score([(made(), predicted)]).scores["facts-core"]
    assert rows == {"sales": Counts(1, 1, 1), "production": Counts(0, 0, 1), ALL: Counts(1, 1, 2)}


def test_a_figure_that_was_not_found_is_nobodys() -> None:
    lost = made().model_copy(update={"entities": made().entities[4:], "facts": [], "people": []})
    figureless = record(TEXT, [e.model_dump(exclude_none=True) for e in lost.entities],
                        facts=[{"metric": "sales", "changes": [0], "period": 1}])  # fmt: skip
    assert f1s(figureless, "facts-core") == [0]


@given(records(), records())
def test_swapping_sides_swaps_every_measure(gold: Record, predicted: Record) -> None:
    forth, back = (score(pair, samples=0) for pair in ([(gold, predicted)], [(predicted, gold)]))
    for measure, rows in forth.scores.items():
        assert rows.keys() == back.scores[measure].keys()
        for row, counts in rows.items():
            assert counts.numbers == pytest.approx(back.scores[measure][row].numbers[::-1]), (measure, row)
            assert 0 <= counts.numbers[0] <= counts.gold + 1e-9
            assert 0 <= counts.numbers[3] <= counts.predicted + 1e-9


@given(records())
def test_gold_against_itself_is_perfect(gold: Record) -> None:
    report = score([(gold, gold)], samples=0)
    for measure in report.measures:
        assert report.f1(measure.name) in (1, None), measure.name


@given(records(), records())
def test_full_facts_are_core_facts(gold: Record, predicted: Record) -> None:
    scores = score([(gold, predicted)], samples=0).scores
    assert scores["facts"][ALL].matched <= scores["facts-core"][ALL].matched
    assert scores["roles"][ALL].matched <= len([r for p in gold.people for r in p.roles])
