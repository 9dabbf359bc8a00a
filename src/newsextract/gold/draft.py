"""`gold draft`: what the pipeline finds, as a file to correct."""

from __future__ import annotations

from newsextract.article import Article
from newsextract.gold.reading import GoldCase
from newsextract.records import Person, Record


def draft_case(article: Article, record: Record) -> GoldCase:
    """A record of the pipeline as a gold case to be corrected: with everybody it marks among the people."""
    known = {person.name: person for person in record.people}
    names = dict.fromkeys(e.id for e in record.entities if e.label == "PERSON" and e.id is not None)
    people = [*record.people, *(Person(name=name) for name in names if name not in known)]
    return GoldCase(record.model_copy(update={"people": people}), article.text)
