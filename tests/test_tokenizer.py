from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.vocab import Vocab

from growth import LINEAR, of_text
from newsextract.tokenizer import NewsTokenizer

TOKENIZER = NewsTokenizer(Vocab())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("May 23,2024", ["May", "23", ",", "2024"]),
        ("RMB1.2 billion", ["RMB", "1.2", "billion"]),
        ("10-million-yuan", ["10", "-", "million", "-", "yuan"]),
        ("7,00,000 TPA", ["7,00,000", "TPA"]),
        ("JAC's", ["JAC", "'s"]),
        ("O’Neill don't", ["O’Neill", "don't"]),
        ("55,000units", ["55,000", "units"]),
        ("cafe\u0301 bar", ["cafe\u0301", "bar"]),
        ("a  b\n", ["a", " ", "b", "\n"]),
    ],
)
def test_borders(text, words):
    assert [token.text for token in TOKENIZER(text)] == words


@given(st.text())
def test_no_text_is_lost(text):
    text = text.encode("utf-8", "ignore").decode("utf-8")
    assert TOKENIZER(text).text == text


@pytest.mark.parametrize("unit", ["(", "a", "1,", "'s", "a\u0301", " \n", "1.", "a'b"])
def test_time_is_linear_on_hostile_text(unit):
    assert of_text(TOKENIZER, unit, 50_000) < LINEAR
