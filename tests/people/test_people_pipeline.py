"""Ids and people in the Doc and the Record: attributes, serialisation, worker processes."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc, DocBin

from newsextract.gold.rules import breaches
from newsextract.records import Person, Role, check

TEXT = (
    "Halden Motor Co., Ltd. sold 5,000 buses in May, the company said. Sales of Halden Motor rose by 5%.\n"
    "Mr. John Wendover, chairman of Halden Motor, was pleased. Wendover left at noon."
)


@pytest.fixture
def doc(nlp):
    return nlp(TEXT)


def test_ids_and_people_are_in_the_record(doc):
    record = doc._.record
    ids = {(e.text, e.id) for e in record.entities if e.id}
    assert ("Halden Motor", "Halden Motor Co., Ltd.") in ids
    assert ("Wendover", "John Wendover") in ids
    roles = [Role(title="chairman", organisation="Halden Motor Co., Ltd.")]
    assert record.people == [Person(name="John Wendover", roles=roles)]
    assert check(record, TEXT) == []
    assert not any("missing in people" in breach for breach in breaches(record))


def test_attributes(doc):
    clusters = {ent.text: ent._.cluster for ent in doc.ents}
    assert clusters["Halden Motor"] == "Halden Motor Co., Ltd."
    assert clusters["5%"] is None
    assert [person.name for person in doc._.people] == ["John Wendover"]


def test_they_survive_bytes_docbin_and_processes(nlp, doc):
    copies = [
        Doc(nlp.vocab).from_bytes(doc.to_bytes()),
        next(DocBin().from_bytes(DocBin(docs=[doc]).to_bytes()).get_docs(nlp.vocab)),
        *nlp.pipe([TEXT, TEXT], n_process=2, batch_size=1),
    ]
    for copy in copies:
        assert copy._.record == doc._.record


def test_a_person_without_a_mention_is_left_out(doc):
    doc.set_ents([ent for ent in doc.ents if ent.label_ != "PERSON"])
    assert doc._.people == []
    assert check(doc._.record, TEXT) == []


@pytest.mark.parametrize("component", ["newsextract_clusters", "newsextract_people"])
def test_they_work_without_names(component):
    other = spacy.blank("en")
    other.add_pipe(component)
    assert other(TEXT)._.people == []
