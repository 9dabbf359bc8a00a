"""What holds for every text: no exception, clean and disjoint spans, values of the schema, linear time."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import LINEAR, of_text
from newsextract.dates import find
from newsextract.dates.company import COMPANIES
from newsextract.dates.lexer import tokenise
from newsextract.dates.lexicon import OWN_KIND, WORDS
from newsextract.dates.phrases import PHRASES
from newsextract.records import DateValue

NUMBERS = ("2024", "12", "1,950", "3.5", "nineteen", "hundred", "twenty", "first", "23rd", "10:30",
           "2024-05-23", "05/06/2024", "1990s", "'24", "FY24", "Q3", "9M", "3QFY18", "２０２４")  # fmt: skip
SIGNS = ("’s", ".", ",", "-", "–", "/", "(", ")", "%", "$", "\n", "\n\n", "\u2028", "İ", "年")
EXAMPLES = sorted({text.replace("[", "").replace("]", "") for row in PHRASES for text in row.examples})
PIECES = [
    *sorted({word for row in (*WORDS, *COMPANIES) for word in row.words} | set(OWN_KIND)),
    *EXAMPLES,
    *NUMBERS, *SIGNS, "May", "March", "Sat", "between", "about", "nearly", "more than", "or more",
]  # fmt: skip
ANCHORS = st.one_of(st.none(), st.dates())


def hold(text, anchor):
    reached = 0
    for mention in find(text, anchor):
        surface = text[mention.start : mention.end]
        assert mention.start >= reached
        assert surface
        assert surface == surface.strip()
        assert mention.label == "DATE"
        assert mention.rule
        DateValue.model_validate(mention.value)
        reached = mention.end


@given(st.text(max_size=200), ANCHORS)
def test_any_text(text, anchor):
    hold(text, anchor)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from([" ", " ", "-", "", "\n"]), ANCHORS)
def test_any_jumble_of_date_words(words, glue, anchor):
    hold(glue.join(words), anchor)


def _with_words_exchanged():
    """Each phrase of the tables with one word exchanged for another of the word's own row."""
    for phrase in EXAMPLES:
        for row in WORDS:
            for word in sorted(row.words):
                at = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", phrase.lower())
                for other in sorted(row.words) if at else ():
                    yield phrase[: at.start()] + other + phrase[at.end() :]


@pytest.mark.parametrize("anchor", [None, dt.date(2024, 5, 23)])
def test_any_word_in_the_place_of_its_like(anchor):
    texts = list(_with_words_exchanged())
    assert len(texts) > 1000
    for text in texts:
        hold(text, anchor)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)), st.sampled_from(
    ["%d %B %Y", "%B %d, %Y", "%B %d,%Y", "%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y", "%A, %B %d, %Y", "%d %b %Y",
        "%b. %d, %Y"]
))  # fmt: skip
def test_written_dates_are_read_back(day, form):
    text = day.strftime(form).replace("May.", "May")
    (mention,) = find(text, None)
    assert (text[mention.start : mention.end], mention.value["value"]) == (text, day.isoformat())


@given(st.text(max_size=120))
def test_tokens_lie_in_the_text_in_order(text):
    tokens = tokenise(text)
    assert len(tokens.kinds) == len(tokens.starts) == len(tokens.ends) == len(tokens.values)
    reached = 0
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        assert reached <= start < end <= len(text)
        reached = end


@pytest.mark.parametrize("unit", [
    "May ", "the ", "2019-", "January to ", "1", " ", "\n", " \n", "a.", "a.b@", "http://", "1,", "one ",
    "twenty-",
    "hundred and ", "a year ago ", "the same period last year ", "Q1-Q2 ", "Monday, ", "end of the ",
    "between 2019 and ", "'", "FY2024-", "will in May ", "a", "2024-05-", "1/2/", "Spring Festival ",
    "early late mid ",
    "three months ended June ", "nineteen ninety ", "about ", "İ",
])  # fmt: skip
def test_linear_in_time(unit):
    assert of_text(lambda text: find(text, dt.date(2024, 5, 20)), unit, 3_000) < LINEAR
