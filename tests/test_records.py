"""The Record: what it accepts, what it refuses, and that it survives a round trip."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from newsextract.article import Article, text_sha256
from newsextract.records import DateValue, Entity, Fact, FigureValue, Person, Record, check

TEXT = "Ural Truck sold 5,000 units in 2023."


def record(**changes) -> Record:
    parts = {
        "id": "a",
        "text_sha256": text_sha256(TEXT),
        "entities": [
            {"start": 0, "end": 10, "label": "ORG", "text": "Ural Truck", "id": "Ural Truck"},
            {"start": 16, "end": 27, "label": "QUANTITY", "text": "5,000 units",
             "value": {"value": 5000, "unit": "unit"}},
            {"start": 31, "end": 35, "label": "DATE", "text": "2023",
             "value": {"type": "DATE", "value": "2023", "start": "2023-01-01", "end": "2023-12-31"}},
        ],
        "facts": [{"metric": "sales", "organisation": "Ural Truck", "figure": 1, "period": 2}],
    }  # fmt: skip
    return Record.model_validate({**parts, **changes})


def test_a_right_record_has_no_faults():
    assert check(record(), TEXT) == []


def test_round_trip_keeps_integers_and_absence():
    as_json = record().to_json()
    assert Record.model_validate_json(as_json) == record()
    assert '"value":5000,' in as_json.replace(" ", "")
    assert "null" not in as_json


def _first_entity(**changes):
    entity = {"start": 0, "end": 10, "label": "ORG", "text": "Ural Truck", "id": "Ural Truck"}
    return [{**entity, **changes}]


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"text_sha256": "0" * 64}, "text_sha256"),
        ({"entities": _first_entity(end=9), "facts": []}, "the text there is 'Ural Truc'"),
        ({"entities": _first_entity(start=4, end=11, text=" Truck ", id="x"), "facts": []}, "white space"),
        ({"entities": _first_entity() * 2, "facts": []}, "overlaps"),
        ({"people": [{"name": "Nobody"}]}, "no PERSON's id"),
        ({"facts": [{"metric": "sales", "organisation": "Else"}]}, "no ORG's id"),
        ({"facts": [{"metric": "sales", "figure": 9}]}, "does not exist"),
        ({"facts": [{"metric": "sales", "period": 1}]}, "none of ['DATE']"),
    ],
)
def test_check_names_the_fault(changes, fault):
    assert any(fault in found for found in check(record(**changes), TEXT))


@pytest.mark.parametrize(
    ("model", "data"),
    [
        (Entity, {"start": 0, "end": 1, "label": "ORG", "text": "A"}),  # no id
        (Entity, {"start": 0, "end": 1, "label": "LOC", "text": "A", "id": "A"}),
        (Entity, {"start": 0, "end": 1, "label": "THING", "text": "A"}),
        (Entity, {"start": 0, "end": 1, "label": "DATE", "text": "1", "value": {"value": 1}}),
        (Entity, {"start": 0, "end": 1, "label": "PERCENT", "text": "1", "value": {"value": 1, "unit": "x"}}),
        (Entity, {"start": 0, "end": 1, "label": "MONEY", "text": "1", "value": {"value": 1, "unit": "$"}}),
        (FigureValue, {"unit": "tonne"}),
        (FigureValue, {"value": 1, "mod": "ROUGHLY"}),
        (Fact, {"metric": "mood"}),
        (Person, {"name": "A", "age": 3}),
        (Article, {"text": "\ud800"}),
    ],
)
def test_wrong_objects_are_refused(model, data):
    with pytest.raises(ValidationError):
        model.model_validate(data)


@pytest.mark.parametrize(
    "value",
    ["2024-05-23", "2024-05", "2024", "2024-Q1", "2024-H1", "2024-W21", "2024-SU", "202", "19", "FY2024",
     "FY2018-Q3", "P13Y", "P2W", "P2.5Y", "PXY", "P2DE", "P1Y6M", "PAST_REF", "2024-01/2024-04",
     "FY2020/FY2022", "XXXX-05", "XXXX-WXX-1", "XXXX-05-14"],
)  # fmt: skip
def test_timex3_values_accepted(value):
    assert DateValue(type="DATE", value=value).value == value


@pytest.mark.parametrize(
    "value", ["", "5", "May 2024", "2024-5-23", "2024-Q5", "P", "PT20M", "2024-01/", "P1Y/P2Y"]
)
def test_timex3_values_refused(value):
    with pytest.raises(ValidationError):
        DateValue(type="DATE", value=value)


@given(st.text(max_size=50))
def test_the_same_text_gets_the_same_id(text):
    try:
        article = Article(text=text)
    except ValidationError:
        return  # a lone surrogate
    assert article.id == Article(text=text).id == text_sha256(text)[:16]
