"""Phrases of trade news at which other systems stumble, and what is right."""

from __future__ import annotations

from typing import Any

import pytest

from newsextract.figures import find

TRAPS: list[tuple[str, list[tuple[str, str, dict[str, Any]]]]] = [
    ("Turnover was up 11.3 per cent year-on-year.",
     [("11.3 per cent", "PERCENT", {"value": 11.3, "unit": "%", "change": "up", "basis": "yoy"})]),
    ("Tariffs of between 10 and 15 per cent are planned.",
     [("10 and 15 per cent", "PERCENT", {"low": 10, "high": 15, "unit": "%"})]),
    ("The yard cost $1.5bn.", [("$1.5bn", "MONEY", {"value": 1_500_000_000, "unit": "USD"})]),
    ("They raised RMB1.2 billion.", [("RMB1.2 billion", "MONEY", {"value": 1_200_000_000, "unit": "CNY"})]),
    ("It delivers 2,500 Nm.", [("2,500 Nm", "QUANTITY", {"value": 2500, "unit": "newton metre"})]),
    ("the 300,000th van", [("300,000th", "ORDINAL", {"value": 300_000})]),
    ("The park covers 12,000 mu.", [("12,000 mu", "QUANTITY", {"value": 12_000, "unit": "mu"})]),
    ("It makes 30 wan a year.", [("30 wan", "QUANTITY", {"value": 300_000})]),
    ("He drives a Scania R 450, she an S 770, both 6x4.", []),
    ("It took 35% from the north.", [("35%", "PERCENT", {"value": 35, "unit": "%"})]),
    ("We had a good spring.", []),
    ("a 7,00,000 TPA smelter", [("7,00,000 TPA", "QUANTITY", {"value": 700_000, "unit": "tonne per year"})]),
    ("It moved 17.94 lakh tonnes.",
     [("17.94 lakh tonnes", "QUANTITY", {"value": 1_794_000, "unit": "tonne"})]),
    ("It earned Rs 1,136 crore.", [("Rs 1,136 crore", "MONEY", {"value": 11_360_000_000, "unit": "INR"})]),
    ("Margins of 6 pc.", [("6 pc", "PERCENT", {"value": 6, "unit": "%"})]),
    ("The port handled 5.08m teu.", [("5.08m teu", "QUANTITY", {"value": 5_080_000, "unit": "TEU"})]),
    ("Output and sales were 345,000 and 340,000 units respectively, up 15.8% and 11.6%.",
     [("345,000", "QUANTITY", {"value": 345_000, "unit": "unit"}),
      ("340,000 units", "QUANTITY", {"value": 340_000, "unit": "unit"}),
      ("15.8%", "PERCENT", {"value": 15.8, "unit": "%", "change": "up"}),
      ("11.6%", "PERCENT", {"value": 11.6, "unit": "%", "change": "up"})]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TRAPS, ids=[text for text, _ in TRAPS])
def test_trap(text: str, expected: list[tuple[str, str, dict[str, Any]]]) -> None:
    assert [(text[m.start : m.end], m.label, m.value) for m in find(text)] == expected
