"""Readable values, row by row."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.formats.wording import MOD_WORDS, headline, one_line, readable, roles, visible
from newsextract.records import Entity, Meta, Mod, Role


@pytest.mark.parametrize(
    ("label", "value", "shown"),
    [
        ("QUANTITY", {"value": 41500, "unit": "unit", "mod": "APPROX"}, "41,500 unit · about"),
        ("QUANTITY", {"value": 96, "item": "ports", "mod": "MORE_THAN"}, "96 (ports) · more than"),
        ("QUANTITY", {"low": 20000, "high": 25000, "unit": "tonne"}, "20,000 … 25,000 tonne"),
        ("QUANTITY", {"low": 200, "item": "dealers"}, "200 … (dealers)"),
        ("QUANTITY", {"high": 30}, "… 30"),
        ("QUANTITY", {"value": 0}, "0"),
        ("QUANTITY", {"value": 0.166667}, "0.166667"),
        ("PERCENT", {"value": 11.3, "unit": "%", "change": "up", "basis": "yoy"}, "11.3 % up yoy"),
        ("PERCENT", {"low": 5, "high": 7, "unit": "pp"}, "5 … 7 pp"),
        ("MONEY", {"value": 1200000000, "unit": "CNY"}, "CNY 1,200,000,000"),
        ("MONEY", {"value": -1500000.5, "unit": "EUR", "mod": "EQUAL_OR_LESS"}, "EUR -1,500,000.5 · up to"),
        ("ORDINAL", {"value": 1}, "1st"),
        ("ORDINAL", {"value": 22}, "22nd"),
        ("ORDINAL", {"value": 113}, "113th"),
        ("ORDINAL", {"value": 250003}, "250,003rd"),
        ("DATE", {"type": "DATE", "value": "2024-01/2024-04"}, "2024-01 … 2024-04"),
        ("DATE", {"type": "DATE", "value": "2019", "mod": "END"}, "2019 · late"),
        ("DATE", {"type": "DURATION", "value": "P2Y", "mod": "LESS_THAN"}, "P2Y · less than"),
        ("DATE", {"type": "SET", "value": "P1Y"}, "every P1Y"),
    ],
)
def test_readable_values(label: str, value: dict[str, Any], shown: str) -> None:
    assert readable(Entity(start=0, end=1, label=label, text="x", value=value)) == shown  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "shown"), [("Coil", ""), ("Ostrava Coil", "Ostrava Coil")])
def test_a_name_shows_its_id_where_it_says_more(name: str, shown: str) -> None:
    assert readable(Entity(start=0, end=4, label="ORG", text="Coil", id=name)) == shown


def test_every_mod_has_words() -> None:
    assert set(MOD_WORDS) == set(get_args(Mod))


def test_roles_and_headline() -> None:
    listed = [Role(title="chair", organisation="Coil"), Role(title="adviser"), Role(organisation="Union")]
    assert roles(listed) == "chair, Coil; adviser; Union"
    assert headline(Meta.model_validate({"published": "2022-06-01", "author": "Ana"})) == "2022-06-01 · Ana"
    assert headline(Meta()) == ""


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain é 🚚 شاحنات\t\r\n", "plain é 🚚 شاحنات\t\r\n"),
        ("\x1b[31m\x00\x7f", "␛[31m␀␡"),
        ("\x9b2J\u202eabc\u2066\u2028", "\ufffd2J\ufffdabc\ufffd\ufffd"),
        ("\u200e\u200f\u200d", "\u200e\u200f\u200d"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(st.characters()))
def test_visible_keeps_the_length_and_one_line_is_one(text: str) -> None:
    assert len(visible(text)) == len(text)
    assert visible(visible(text)) == visible(text)
    assert len(one_line(text).splitlines()) <= 1
