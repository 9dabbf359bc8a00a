"""The systems that `benchmarks.peers` sets side by side, each as a function from gold articles to Records.

Conversions, in favour of the peers:
 - spaCy: the usual OntoNotes labels become ours (`newsextract.evaluate.LABEL_MAP`); a leading `the` and a
   trailing `'s` of a name, which our guidelines leave out, are taken off.
 - quantulum3 reads line by line, so that a crash costs it one line; crashes are counted. It runs without
   its classifier, whose shipped model fails with the current scikit-learn. Its percentages are PERCENT, its
   currencies MONEY, all else QUANTITY; a number with an uncertainty is the range around it, as it reads
   ranges so.
 - `search_dates` gets English and the article's date as its base; its DATEs are single days, as it gives
   no more. Where it overlaps a quantity, the longer span wins, then the date.
"""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import newsextract
from newsextract.evaluate import LABEL_MAP, GoldCase
from newsextract.mentions import NAME_LABELS, Label, Mention, Value, settle
from newsextract.records import DateValue, Entity, FigureValue, Record

Predict: TypeAlias = Callable[[Sequence[GoldCase]], Iterable[Record]]

# quantulum3's names of what is `%`, `pp` and `bp` here; it has no entity of its own for shares.
_SHARES = {
    "percentage": "%", "per cent": "%", "percent": "%", "percentage point": "pp", "basis point": "bp",
}  # fmt: skip
_NO_DATE = dt.date(2024, 5, 20)


@dataclass(frozen=True)
class System:
    """One system: `predict` gives a Record for each article in order; `note` is asked for after it ran."""

    name: str
    predict: Predict
    gives_values: bool = True
    note: Callable[[], str] = field(default=str)


def ours() -> System:
    """The default pipeline of this project."""
    nlp = newsextract.load()

    def predict(cases: Sequence[GoldCase]) -> Iterable[Record]:
        articles = (
            newsextract.Article(id=case.record.id, text=case.text, published=case.record.meta.published)
            for case in cases
        )
        return newsextract.extract_many(articles, nlp=nlp)

    return System(f"newsextract {newsextract.__version__}", predict)


def pipeline(name: str) -> System:
    """The spaCy pipeline of that name or in that folder; OSError if there is none."""
    import spacy

    nlp = spacy.load(name)

    def predict(cases: Sequence[GoldCase]) -> Iterator[Record]:
        for doc, case in zip(nlp.pipe(case.text for case in cases), cases, strict=True):
            spans = (_cut(ent.start_char, ent.end_char, ent.label_, case.text) for ent in doc.ents)
            yield _record(case, [span for span in spans if span])

    called = f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"
    return System(f"spaCy {called}", predict, gives_values=False)


def _cut(start: int, end: int, theirs: str, text: str) -> Mention | None:
    """A spaCy span under our label and as our guidelines cut it; None where we have no such label."""
    label = LABEL_MAP.get(theirs)
    if label is None:
        return None
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if label in NAME_LABELS:
        start += 4 if text[start : start + 4].lower() == "the " else 0
        end -= 2 if text[start:end].endswith(("'s", "’s")) else 0
    return Mention(start, end, label) if start < end else None  # type: ignore[arg-type]


def rules() -> System:
    """quantulum3 and dateparser's `search_dates`, together."""
    import dateparser.search
    import quantulum3

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of the classifier that it is to do without
        import quantulum3.classifier
        from quantulum3 import parser

    quantulum3.classifier.USE_CLF = False
    crashes = 0

    def quantities(text: str) -> Iterator[Mention]:
        nonlocal crashes
        at = 0
        for line in text.splitlines(keepends=True):
            try:
                found = parser.parse(line)
            except Exception:  # whatever it raises: what it could not read it did not find
                crashes += 1
                found = []
            for quantity in found:
                yield _figure(quantity, at)
            at += len(line)

    def dates(text: str, base: dt.date) -> Iterator[Mention]:
        nonlocal crashes
        settings: Any = {"RELATIVE_BASE": dt.datetime.combine(base, dt.time())}
        try:
            found = dateparser.search.search_dates(text, languages=["en"], settings=settings) or []
        except Exception:
            crashes += 1
            found = []
        at = 0
        for words, moment in found:  # it gives the words in order, but not where they stand
            start = text.find(words, at)
            if start >= 0:
                at = start + len(words)
                value: Value = {"type": "DATE", "value": moment.date().isoformat()}
                yield Mention(start, at, "DATE", value)

    def predict(cases: Sequence[GoldCase]) -> Iterator[Record]:
        for case in cases:
            found = [*quantities(case.text), *dates(case.text, case.record.meta.published or _NO_DATE)]
            yield _record(case, settle(_trimmed(mention, case.text) for mention in found))

    name = f"quantulum3 {quantulum3.__version__} + dateparser {dateparser.__version__} search_dates"
    return System(name, predict, note=lambda: f"{crashes} inputs crashed it" if crashes else "")


def _figure(quantity: Any, offset: int) -> Mention:
    unit = quantity.unit
    label: Label = "QUANTITY"
    name = None if unit.name == "dimensionless" else unit.name
    if unit.name in _SHARES:
        label, name = "PERCENT", _SHARES[unit.name]
    elif unit.entity.name == "currency":
        label, name = "MONEY", getattr(unit, "currency_code", None) or unit.name
    value: Value = {} if name is None else {"unit": name}
    if quantity.uncertainty:
        value |= {"low": quantity.value - quantity.uncertainty, "high": quantity.value + quantity.uncertainty}
    else:
        value["value"] = quantity.value
    start, end = quantity.span
    return Mention(offset + start, offset + end, label, value)


def _trimmed(mention: Mention, text: str) -> Mention:
    words = text[mention.start : mention.end]
    start = mention.start + len(words) - len(words.lstrip())
    return Mention(start, start + len(words.strip()), mention.label, mention.value)


def _record(case: GoldCase, mentions: Iterable[Mention]) -> Record:
    """A Record of mentions in text order: without ids, and so made without validation."""
    entities = [
        Entity.model_construct(
            start=m.start, end=m.end, label=m.label, text=case.text[m.start : m.end], value=_value(m)
        )
        for m in mentions
    ]
    return Record.model_construct(id=case.record.id, text_sha256=case.record.text_sha256, entities=entities)


def _value(mention: Mention) -> DateValue | FigureValue | None:
    if mention.value is None:
        return None
    kind = DateValue if mention.label == "DATE" else FigureValue
    return kind.model_validate(mention.value)
