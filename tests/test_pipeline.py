"""The spaCy side: attributes, serialisation, worker processes, foreign pipelines, streaming."""

from __future__ import annotations

import datetime as dt

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, DocBin, Span

import newsextract
from newsextract import Article
from newsextract.mentions import LABELS
from newsextract.records import check

SENTENCE = "From January to April this year, sales rose by 11.3 per cent year-on-year to RMB1.2 billion."
PUBLISHED = dt.date(2024, 5, 23)


def by_label(doc: Doc, label: str) -> list[Span]:
    return [ent for ent in doc.ents if ent.label_ == label]


def values(doc: Doc) -> list[tuple]:
    return [(ent.text, ent.label_, ent._.value, ent._.rule) for ent in doc.ents]


@pytest.fixture
def article() -> Article:
    return Article(id="a", text=SENTENCE, published=PUBLISHED)


def test_attributes(nlp, article):
    doc = next(nlp.pipe([(SENTENCE, article)], as_tuples=True))[0]
    assert {ent.label_ for ent in doc.ents} <= set(LABELS)
    assert all(ent._.rule for ent in doc.ents)
    (date,) = by_label(doc, "DATE")
    assert date._.value == {
        "type": "DATE", "value": "2024-01/2024-04", "start": "2024-01-01", "end": "2024-04-30"
    }  # fmt: skip
    (money,) = by_label(doc, "MONEY")
    assert (money.text, money._.value) == ("RMB1.2 billion", {"value": 1_200_000_000, "unit": "CNY"})
    record = doc._.record
    assert check(record, SENTENCE) == []
    assert (record.id, record.meta.published) == ("a", PUBLISHED)


def test_the_header_gives_the_anchor_when_nothing_else_does(nlp, customer_text):
    doc = nlp(customer_text)
    assert doc._.article.published == PUBLISHED
    assert doc._.record.meta.title == "The 300000th JAC Pickup Rolled off the Production Line"


def test_docs_survive_bytes_docbin_and_processes(nlp, customer_text, article):
    doc = nlp(customer_text)
    expected = values(doc)
    assert expected
    copies = [
        Doc(nlp.vocab).from_bytes(doc.to_bytes()),
        next(DocBin().from_bytes(DocBin(docs=[doc]).to_bytes()).get_docs(nlp.vocab)),
    ]
    for copy in copies:
        assert values(copy) == expected
        assert copy._.record == doc._.record
    pairs = [(SENTENCE, article), (customer_text, None), (SENTENCE, article)]
    single = [doc for doc, _ in nlp.pipe(pairs, as_tuples=True)]
    double = list(nlp.pipe(pairs, as_tuples=True, n_process=2, batch_size=1))
    assert [values(doc) for doc, _ in double] == [values(doc) for doc in single]
    assert [context for _, context in double] == [context for _, context in pairs]


def test_the_pipeline_survives_bytes_and_disk(nlp, tmp_path):
    again = newsextract.load().from_bytes(nlp.to_bytes())
    nlp.to_disk(tmp_path)
    for other in (again, spacy.load(tmp_path)):
        assert values(other(SENTENCE)) == values(nlp(SENTENCE))


def test_running_or_loading_twice_does_no_harm(nlp, customer_text):
    doc = nlp(customer_text)
    expected = values(doc)
    for _, component in nlp.pipeline:
        doc = component(doc)
    assert values(doc) == expected
    assert values(newsextract.load()(customer_text)) == expected


@pytest.mark.parametrize("component", ["newsextract_dates", "newsextract_figures", "newsextract_names"])
def test_each_component_works_alone_in_a_foreign_pipeline(component):
    other = spacy.blank("en")
    other.add_pipe(component)
    doc = other("Mr. Li Wei of Volta Motors Ltd. sold RMB1.2 billion of shares on May 23,2024, up 5-7%.")
    assert doc.text.endswith("5-7%.")
    assert doc.ents
    assert all(ent._.rule for ent in doc.ents)


def test_ours_replace_foreign_numbers_and_leave_foreign_names(article):
    other = spacy.blank("en")
    ruler = other.add_pipe("entity_ruler")
    ruler.add_patterns([
        {"label": "CARDINAL", "pattern": "up 11.3 per cent year"},
        {"label": "PRODUCT", "pattern": "Stralis"},
    ])
    other.add_pipe("newsextract_figures")
    doc = other("Stralis sales were up 11.3 per cent year on year.")
    found = [(ent.text, ent.label_) for ent in doc.ents]
    assert found == [("Stralis", "PRODUCT"), ("11.3 per cent", "PERCENT")]
    assert [entity.label for entity in doc._.record.entities] == ["PERCENT"]


def test_factories_declare_what_they_assign():
    other = spacy.blank("en")
    other.add_pipe("newsextract_article")
    other.add_pipe("newsextract_dates")
    analysis = other.analyze_pipes()
    assert not any(analysis["problems"].values())
    assert "span._.value" in analysis["summary"]["newsextract_dates"]["assigns"]


def test_names_off_and_by_another_pipeline(tmp_path):
    assert "newsextract_names" not in newsextract.load(names=None).pipe_names
    foreign = spacy.blank("en")
    foreign.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Freedonia"}])
    foreign.to_disk(tmp_path)
    doc = newsextract.load(names=str(tmp_path))("Exports to Freedonia rose by 5%.")
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Freedonia", "LOC"), ("5%", "PERCENT")]


def test_extract_takes_text_or_article(article, customer_text):
    assert newsextract.extract(article).id == "a"
    assert newsextract.extract(customer_text).meta.author == "Mia"
    assert newsextract.extract("Sales fell.", published="2020-02-03").meta.published == dt.date(2020, 2, 3)
    with pytest.raises(ValueError, match="Invalid isoformat"):
        newsextract.extract("Sales fell.", published="soon")


def test_extract_many_streams_in_order(article):
    def endless():
        number = 0
        while True:
            number += 1
            yield article.model_copy(update={"id": str(number)})

    records = newsextract.extract_many(endless(), batch_size=4)
    assert [next(records).id for _ in range(6)] == ["1", "2", "3", "4", "5", "6"]


WORDS = (
    "sales rose 5 % to 1.2 million RMB3bn units \u202e\u05d0\u05d1 😀 in May last year Mr. Li Wei, . - ( ) é "
    "up 3.4 per cent January June Ltd. first half of 2023 more than $ 10-12 tonnes , respectively 7,00,000"
)


@settings(max_examples=60)
@given(st.lists(st.sampled_from([*WORDS.split(), "\n", "\t", "\u00a0"]), max_size=30).map(" ".join))
def test_any_text_gives_a_record_that_fits_it(text):
    record = newsextract.extract(text, published="2024-05-23")
    assert check(record, text) == []
