"""Facts in a Doc: they reach the Record and travel with it."""

from spacy.tokens import Doc

import newsextract
from newsextract import annotation
from newsextract.records import check

TEXT = "Brandt Motors sells more\n4 March 2024\n"
TEXT += "Brandt Motors sold 3,100 trucks in February, up 5% year on year."


def test_the_record_has_valid_facts() -> None:
    record = newsextract.extract(TEXT)
    assert check(record, TEXT) == []
    (fact,) = record.facts
    assert fact.figure is not None
    assert (fact.metric, record.entities[fact.figure].text) == ("sales", "3,100")


def test_facts_travel_with_the_doc_and_go_with_their_figures() -> None:
    nlp = newsextract.load()
    doc = nlp(TEXT)
    copy = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert annotation.facts_of(copy) == annotation.facts_of(doc) != []
    copy.set_ents([ent for ent in copy.ents if ent.label_ != "QUANTITY"])
    assert annotation.facts_of(copy) == []
