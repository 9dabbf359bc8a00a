"""Phrases of trade news that other date finders get wrong, each with what is right."""

from __future__ import annotations

import datetime as dt

import pytest

from newsextract.dates import find

ANCHOR = dt.date(2024, 5, 20)

# text, then (surface, value, mod or None) for every mention in it
TRAPS = [
    ("From January to April this year, sales rose.", [("January to April this year", "2024-01/2024-04",
        None)]),
    ("Output rose in the first four months of the year.",
     [("the first four months of the year", "2024-01/2024-04", None)]),
    ("in the first half of 2023", [("the first half of 2023", "2023-H1", None)]),
    ("From January to April this year, 18 were sold, against 15 in the same period last year.",
     [("January to April this year", "2024-01/2024-04", None),
      ("the same period last year", "2023-01/2023-04", None)]),
    ("It will invest 3 billion over the next five years.", [("the next five years", "P5Y", None)]),
    ("The firm sold more in Q3.", [("Q3", "2023-Q3", None)]),
    ("The firm will sell more in Q3.", [("Q3", "2024-Q3", None)]),
    ("It took just less than 2 years.", [("just less than 2 years", "P2Y", "LESS_THAN")]),
    ("up 11.3 per cent year-on-year", []),
    ("between 10 and 15 per cent", []),
    ("35% from the", []),
    ("We sat there in the sun for a second.", []),
    ("It may march on, we fall behind.", []),
    ("a 12% fall; they spring into action", []),
    ("The 300,000th unit; 2,500 Nm; $1.5bn; RMB1.2 billion", []),
    ("Scania R 450, S 770, 6x4, Euro 6, Class 8, 5G, J6", []),
    ("12,000 mu, 30 wan, 7,00,000 TPA, 17.94 lakh tonnes, 5.08m teu", []),
    ("345,000 and 340,000 units respectively, up 15.8% and 11.6%", []),
    ("Views : 2024", []),
    ("built 2000 units and 1950 trucks", []),
    ("Xinhua Sept 5", [("Sept 5", "2024-09-05", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TRAPS, ids=[text for text, _ in TRAPS])
def test_trap(text, expected):
    found = [(text[m.start : m.end], m.value["value"], m.value.get("mod")) for m in find(text, ANCHOR)]
    assert found == expected
