"""Predictions of any installed spaCy pipeline: spans only, its labels mapped to ours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from newsextract.errors import InputError
from newsextract.evaluate.aligned import Case
from newsextract.gold.reading import GoldCase
from newsextract.mentions import LABELS
from newsextract.records import Entity, Record

if TYPE_CHECKING:
    from spacy.language import Language

LABEL_MAP: Mapping[str, str] = MappingProxyType({
    "ORG": "ORG", "PERSON": "PERSON", "PER": "PERSON", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC",
    "DATE": "DATE", "QUANTITY": "QUANTITY", "CARDINAL": "QUANTITY", "ORDINAL": "ORDINAL",
    "PERCENT": "PERCENT", "MONEY": "MONEY",
})  # fmt: skip
"""Labels of the usual spaCy pipelines (OntoNotes); those that aren't listed (`NORP`, `TIME`) are dropped."""

_ROW = re.compile(r"\s*([^=,\s]+)\s*=\s*([^=,\s]*)\s*")


def read_label_map(text: str | None) -> dict[str, str]:
    """LABEL_MAP with the changes that `text` makes, as in `GPE=LOC,FAC=`; an empty one drops the label.

    Raises InputError for another form, or a label that is none of ours.
    """
    labels = dict(LABEL_MAP)
    for row in text.split(",") if text else ():
        match = _ROW.fullmatch(row)
        if not match:
            raise InputError(f"label map {text!r}", f"{row!r} is not of the form THEIRS=OURS")
        theirs, ours = match.groups()
        if ours and ours not in LABELS:
            raise InputError(f"label map {text!r}", f"{ours!r} is none of {', '.join(LABELS)}")
        labels[theirs] = ours
    return {theirs: ours for theirs, ours in labels.items() if ours}


def predict_spans(pipeline: str, cases: Iterable[GoldCase], labels: Mapping[str, str]) -> Iterator[Case]:
    """Run the spaCy pipeline of that name or path over the articles.

    Its Records hold spans as they come, less white space at their edges, and neither values nor ids: score
    them by the measures of the group `spans`. Raises InputError if it is not installed.
    """
    nlp = _load(pipeline)
    docs = nlp.pipe(((case.text, case) for case in cases), as_tuples=True)
    for doc, case in docs:
        spans = ((ent.start_char, ent.end_char, labels.get(ent.label_)) for ent in doc.ents)
        entities = [_entity(case.text, start, end, label) for start, end, label in spans if label]
        entities = [entity for entity in entities if entity.start < entity.end]
        # Without values and ids these are no sound Records, so they are made without validation.
        record = Record.model_construct(
            id=case.record.id, text_sha256=case.record.text_sha256, entities=entities
        )
        yield Case(case.record, record, case.text)


def _entity(text: str, start: int, end: int, label: str) -> Entity:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return Entity.model_construct(start=start, end=max(start, end), label=label, text=words.strip())


def _load(pipeline: str) -> Language:
    import spacy  # heavy, and needed only by those who ask for another pipeline

    try:
        nlp = spacy.load(pipeline)
    except OSError:
        reason = "not an installed spaCy pipeline (try: python -m spacy download)"
        raise InputError(pipeline, reason) from None
    nlp.max_length = max(nlp.max_length, 1 << 31)
    return nlp
