"""How mentions and article data live in a spaCy Doc, and how they come out again.

Everything is kept in one span group, `doc.spans["newsextract"]`: its spans are the package's mentions,
its attributes hold the article's data, each mention's value and id, the people and the facts. A span group,
unlike `user_data`, travels with `Doc.to_bytes`, `DocBin` and worker processes; the extension attributes are
getters over it.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple, cast

import numpy as np
from spacy.tokens import Doc, Span, SpanGroup, Token

from newsextract.article import Article, text_sha256
from newsextract.mentions import Intervals, Label, Mention, settle
from newsextract.records import Entity, Fact, Meta, Person, Record

GROUP = "newsextract"

# Labels by which other pipelines mark numbers and dates: where a grammar of ours has read the same words,
# its mention replaces theirs whatever the lengths.
_FOREIGN_NUMBERS = frozenset({"DATE", "TIME", "CARDINAL", "QUANTITY", "ORDINAL", "PERCENT", "MONEY"})

# Splitting a token costs time in proportion to the Doc's length, so a hostile text in a foreign pipeline
# could make it quadratic; past this many splits, mentions inside tokens are let go.
_MAX_SPLITS = 1000

_INSIDE, _BEGIN = 1, 3  # spaCy's numbers for the `I` and `B` of `Token.ent_iob_`


class _Entity(NamedTuple):
    """One of the Doc's entities, by character offsets."""

    start: int
    end: int
    label: str

    @property
    def key(self) -> str:
        return f"{self.start}:{self.end}:{self.label}"


def text_of(doc: Doc) -> str:
    """What `doc.text` holds, which spaCy joins anew from Token objects each time: ten times slower."""
    strings = doc.vocab.strings
    words, spaces = doc.to_array(["ORTH", "SPACY"]).T.tolist()
    return "".join([
        strings[word] + " " if space else strings[word] for word, space in zip(words, spaces, strict=True)
    ])  # fmt: skip


def _entities(doc: Doc) -> list[_Entity]:
    """What `doc.ents` holds, without walking its tokens in Python, which every component would do again."""
    table = doc.to_array(["ENT_IOB", "ENT_TYPE", "IDX", "LENGTH"])
    marks, labels, offsets, lengths = table.T.astype(np.int64, copy=False)
    firsts = np.flatnonzero((marks == _BEGIN) & (labels != 0))
    borders = np.append(np.flatnonzero(marks != _INSIDE), len(marks))
    lasts = borders[np.searchsorted(borders, firsts, side="right")] - 1
    strings = doc.vocab.strings
    return [
        _Entity(start, end, strings[label]) for start, end, label in zip(
            offsets[firsts].tolist(), (offsets[lasts] + lengths[lasts]).tolist(),
            table[firsts, 1].tolist(), strict=True,
        )
    ]  # fmt: skip


def set_article(doc: Doc, article: Article) -> None:
    """Keep what is known about the article, except its text, with the Doc."""
    # As JSON text: the attributes travel as msgpack, which knows no integers beyond 64 bits.
    data = article.model_dump(mode="json", exclude={"text"}, exclude_none=True)
    _attrs(doc)["article"] = json.dumps(data)
    _attrs(doc)["published"] = article.published.isoformat() if article.published else None


def has_article(doc: Doc) -> bool:
    return "article" in _read(doc)


def get_article(doc: Doc) -> Article | None:
    """The Article that the Doc was made from, if one was set."""
    data = _read(doc).get("article")
    return None if data is None else Article(text=text_of(doc), **json.loads(data))


def anchor(doc: Doc) -> dt.date | None:
    """The publication date against which the Doc's relative dates are read."""
    published = _read(doc).get("published")
    return dt.date.fromisoformat(published) if published else None


def spans_of(doc: Doc, labels: Sequence[str]) -> list[tuple[int, int]]:
    """The character offsets of the entities that have one of `labels`."""
    return [(ent.start, ent.end) for ent in _entities(doc) if ent.label in labels]


def mentions_of(doc: Doc) -> list[Mention]:
    """The package's mentions, in text order, as the finders gave them but for their reasons."""
    details = _details(doc)
    return [
        Mention(ent.start, ent.end, cast("Label", ent.label), detail["value"], detail["rule"])
        for ent in _entities(doc) if (detail := details.get(ent.key)) is not None
    ]  # fmt: skip


def set_ids(doc: Doc, ids: Mapping[tuple[int, int], str]) -> None:
    """Give ORG and PERSON mentions their ids, by character offsets."""
    details = _attrs(doc)["mentions"]
    text = text_of(doc)
    for ent in _entities(doc):
        if ent.label in ("ORG", "PERSON") and ent.key in details:
            details[ent.key]["id"] = ids.get((ent.start, ent.end), text[ent.start : ent.end])


def ids_of(doc: Doc) -> dict[tuple[int, int], str]:
    """The ids of ORG and PERSON mentions by their character offsets; the words where none was given."""
    details, text = _details(doc), text_of(doc)
    return {
        (ent.start, ent.end): details.get(ent.key, {}).get("id", text[ent.start : ent.end])
        for ent in _entities(doc) if ent.label in ("ORG", "PERSON")
    }  # fmt: skip


def set_people(doc: Doc, people: Iterable[Person]) -> None:
    """Keep the people with the Doc."""
    _attrs(doc)["people"] = [person.model_dump() for person in people]


def people_of(doc: Doc) -> list[Person]:
    """The people of a Doc, those that no mention names any more left out."""
    details = _details(doc)
    named = {details.get(ent.key, {}).get("id") for ent in _entities(doc) if ent.label == "PERSON"}
    people = (Person.model_validate(person) for person in _read(doc).get("people", ()))
    return [person for person in people if person.name in named]


def set_facts(doc: Doc, facts: Iterable[Fact]) -> None:
    """Keep the facts with the Doc; their indices are into `mentions_of(doc)`."""
    keys = _mention_keys(doc)
    # Kept by the mentions' keys, since another component may still add or drop mentions.
    _attrs(doc)["facts"] = [
        {**fact.model_dump(), "figure": _at(keys, fact.figure), "period": _at(keys, fact.period),
         "changes": [_at(keys, change) for change in fact.changes]}
        for fact in facts
    ]  # fmt: skip


def facts_of(doc: Doc) -> list[Fact]:
    """The facts of a Doc, indices into `mentions_of(doc)`; those whose figures are gone are left out."""
    index = {key: k for k, key in enumerate(_mention_keys(doc))}
    details = _details(doc)
    named = {details[key].get("id") for key in index}
    facts = []
    for fact in _read(doc).get("facts", ()):
        figures = [key for key in (fact["figure"], *fact["changes"]) if key is not None]
        if any(key not in index for key in figures):
            continue
        facts.append(Fact.model_validate({
            **fact, "figure": index.get(fact["figure"]), "period": index.get(fact["period"]),
            "changes": [index[key] for key in fact["changes"]],
            "organisation": fact["organisation"] if fact["organisation"] in named else None,
        }))  # fmt: skip
    return facts


def _mention_keys(doc: Doc) -> list[str]:
    details = _details(doc)
    return [ent.key for ent in _entities(doc) if ent.key in details]


def _at(keys: Sequence[str], index: int | None) -> str | None:
    return None if index is None else keys[index]


def add_mentions(doc: Doc, mentions: Iterable[Mention]) -> None:
    """Merge new mentions into `doc.ents`: of overlapping ones the longest stays, then by label.

    Numbers and dates that another component has marked give way to ours. Entities of ours that lose are
    dropped with their values. A mention that begins or ends inside a token splits the token.
    """
    attrs = _attrs(doc)
    details: dict[str, dict[str, Any]] = attrs["mentions"]
    new = list(mentions)
    kept = settle([*new, *_entities_beside(doc, new, details)])
    ents = []
    group = []
    stored: dict[str, dict[str, Any]] = {}
    for mention, span in zip(kept, _spans(doc, kept), strict=True):
        if span is None:
            continue
        ents.append(span)
        if mention.rule:
            key = _key(span)
            stored[key] = details.get(key) or _detail(mention)
            group.append(span)
    doc.set_ents(ents)
    attrs["mentions"] = stored
    doc.spans[GROUP] = SpanGroup(doc, name=GROUP, attrs=attrs, spans=group)


def _entities_beside(doc: Doc, new: list[Mention], details: dict[str, Any]) -> list[Mention]:
    """The Doc's entities as mentions, without foreign numbers that overlap a new mention."""
    covered = Intervals()
    for mention in new:
        covered.claim(mention.start, mention.end)
    beside = []
    for ent in _entities(doc):
        detail = details.get(ent.key)
        foreign = detail is None and ent.label in _FOREIGN_NUMBERS
        if foreign and covered.hold(ent.start, ent.end):
            continue
        rule = detail["rule"] if detail else ""
        beside.append(Mention(ent.start, ent.end, cast("Label", ent.label), rule=rule))
    return beside


def _detail(mention: Mention) -> dict[str, Any]:
    value = mention.value and {
        # msgpack holds integers of 64 bits
        key: float(part) if isinstance(part, int) and abs(part) >= 1 << 63 else part
        for key, part in mention.value.items()
    }
    return {"value": value, "rule": mention.rule, "why": list(mention.why), "score": mention.score}


def _spans(doc: Doc, mentions: list[Mention]) -> list[Span | None]:
    """The mentions as Spans; None for one that begins or ends inside a token that could not be split."""

    def read() -> list[Span | None]:
        return [doc.char_span(m.start, m.end, label=m.label) for m in mentions]

    spans = read()
    if None not in spans:
        return spans
    _split_tokens(doc, mentions)
    return read()


def _split_tokens(doc: Doc, mentions: list[Mention]) -> None:
    borders = sorted({at for m in mentions for at in (m.start, m.end)})
    cuts: dict[int, list[int]] = {}
    index = 0
    for token in doc:
        while index < len(borders) and borders[index] <= token.idx:
            index += 1
        while index < len(borders) and borders[index] < token.idx + len(token):
            cuts.setdefault(token.i, []).append(borders[index] - token.idx)
            index += 1
    if not cuts:
        return
    with doc.retokenize() as retokenizer:
        for at in list(cuts)[:_MAX_SPLITS]:
            token = doc[at]
            parts = _parts(token, cuts[at])
            heads: list[Token | tuple[Token, int]] = [(token, 0)] * len(parts)
            retokenizer.split(token, parts, heads=heads)


def _parts(token: Token, cuts: list[int]) -> list[str]:
    edges = [0, *cuts, len(token)]
    return [token.text[a:b] for a, b in pairwise(edges)]


def _key(span: Span) -> str:
    return f"{span.start_char}:{span.end_char}:{span.label_}"


def _attrs(doc: Doc) -> dict[str, Any]:
    """The group's attributes, for writing; made on first use."""
    if GROUP not in doc.spans:
        doc.spans[GROUP] = SpanGroup(doc, name=GROUP, attrs={"mentions": {}}, spans=[])
    return cast("dict[str, Any]", doc.spans[GROUP].attrs)


def _read(doc: Doc) -> dict[str, Any]:
    return cast("dict[str, Any]", doc.spans[GROUP].attrs) if GROUP in doc.spans else {}


def _details(doc: Doc) -> dict[str, dict[str, Any]]:
    """What is kept of each mention, by its key."""
    return cast("dict[str, dict[str, Any]]", _read(doc).get("mentions", {}))


def _detail_of(span: Span) -> dict[str, Any]:
    detail: dict[str, Any] = _details(span.doc).get(_key(span), {})
    return detail


def record_of(doc: Doc) -> Record:
    """The Record of a Doc: its entities of our labels in text order, its people and its facts."""
    details = _details(doc)
    article = get_article(doc) or Article(text=text_of(doc))
    entities = [
        _entity(ent, article.text, details[ent.key]) for ent in _entities(doc) if ent.key in details
    ]
    meta = article.model_dump(include=set(Meta.model_fields))
    return Record(
        id=article.id, text_sha256=text_sha256(article.text), meta=Meta(**meta), entities=entities,
        people=people_of(doc), facts=facts_of(doc),
    )  # fmt: skip


def _entity(ent: _Entity, text: str, detail: dict[str, Any]) -> Entity:
    words = text[ent.start : ent.end]
    names = {"id": detail.get("id", words)} if ent.label in ("ORG", "PERSON") else {}
    return Entity.model_validate({
        "start": ent.start, "end": ent.end, "label": ent.label, "text": words, "value": detail["value"],
        **names,
    })  # fmt: skip


def register_extensions() -> None:
    """Register the attributes; doing it again is harmless."""
    Span.set_extension("value", getter=lambda span: _detail_of(span).get("value"), force=True)
    Span.set_extension("rule", getter=lambda span: _detail_of(span).get("rule", ""), force=True)
    Span.set_extension("why", getter=lambda span: tuple(_detail_of(span).get("why", ())), force=True)
    Span.set_extension("score", getter=lambda span: _detail_of(span).get("score"), force=True)
    Span.set_extension("cluster", getter=lambda span: _detail_of(span).get("id"), force=True)
    Doc.set_extension("people", getter=people_of, force=True)
    Doc.set_extension("facts", getter=facts_of, force=True)
    Doc.set_extension("article", getter=get_article, force=True)
    Doc.set_extension("record", getter=record_of, force=True)
