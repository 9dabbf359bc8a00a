"""Tables in running text: what a header says of unit, scale, change and basis, and what is no table."""

from __future__ import annotations

from typing import Any

import pytest

from newsextract.figures import find
from newsextract.figures.tables import first_cell


def values(text: str) -> list[dict[str, Any]]:
    return [dict(mention.value or {}) for mention in find(text)]


def change(value: float, direction: str, basis: str | None = "yoy") -> dict[str, Any]:
    return {"value": value, "unit": "%", "change": direction} | ({"basis": basis} if basis else {})


TABLES: dict[str, list[dict[str, Any]]] = {
    "Maker Sales (units) Change yoy\nAcme 2,239 12.0%\nBolt 1,528 -0.9%\nNova 1,306 0.0%\n": [
        {"value": 2239, "unit": "unit"}, change(12, "up"),
        {"value": 1528, "unit": "unit"}, change(0.9, "down"),
        {"value": 1306, "unit": "unit"}, change(0, "flat"),
    ],
    "Cargo in million tonnes 2019 2018 change\nIron ore 10.9 13.1 -1.2%\n": [
        {"value": 10_900_000, "unit": "tonne"}, {"value": 13_100_000, "unit": "tonne"}, change(1.2, "down"),
    ],
    "The largest countries in 2019 (Mt, change on 2018)\nPeru 14.2 +11.8%\nChile 8.7 -2.5%\n": [
        {"value": 14_200_000, "unit": "tonne"}, change(11.8, "up"),
        {"value": 8_700_000, "unit": "tonne"}, change(2.5, "down"),
    ],
    "Model May-19 May-18 % Chg\nDelta 2,600 5,430 -52.0%\nEpsilon 5,070 N/A N/A\nZeta 1,210 1,050 +15.2%\n": [
        {"value": 2600}, {"value": 5430}, change(52, "down"), {"value": 5070},
        {"value": 1210}, {"value": 1050}, change(15.2, "up"),
    ],
    "SUMMARY OF REVENUES (in millions)\nYear 2019 2018\nTrucks $2,306.1 $1,834.5\n": [
        {"value": 2_306_100_000, "unit": "USD"}, {"value": 1_834_500_000, "unit": "USD"},
    ],
    # a column of shares
    "Maker Sales Share\nAcme 2,239 12.0%\nBolt 1,528 8.9%\n": [
        {"value": 2239}, {"value": 12, "unit": "%"}, {"value": 1528}, {"value": 8.9, "unit": "%"},
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLES.items(), ids=TABLES)
def test_table(text: str, expected: list[dict[str, Any]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("line", "label"),
    [("Peru 140.2 +11.8%", "Peru "), ("Kappa  8,160  8,409  -3%", "Kappa  "), ("Tau 5,079 N/A N/A", "Tau ")],
)
def test_a_row_ends_in_cells(line: str, label: str) -> None:
    assert first_cell(line) == len(label)


@pytest.mark.parametrize("line", ["", "12 34", "It sold 40 of 50", "Sales were 40.", "Peru 140", "All: 4 5"])
def test_no_row(line: str) -> None:
    assert first_cell(line) == -1
