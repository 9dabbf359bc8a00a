"""spaCy's DocBin: entities in `doc.ents` and in our span group, so that `ent._.value` and spaCy's training
both find what they need. Ids, tags, people and facts stand with the group's attributes.

A DocBin from elsewhere is data: only its words, entities and our group's plain attributes are read. Parses,
user data and span objects, whose numbers spaCy trusts, are dropped unread.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from newsextract.article import Article, text_sha256
from newsextract.errors import InputError
from newsextract.gold.annotated import Annotated, Span
from newsextract.gold.converters.converter import Source, objects_or_none
from newsextract.gold.reading import Fault
from newsextract.mentions import Mention
from newsextract.records import Person

if TYPE_CHECKING:
    from spacy.tokens import Doc, DocBin

# spaCy takes a second to import, so it is imported where a DocBin is read or written.

_KEY = "gold"
_KEPT = ("meta", "people", "facts")
_LARGEST = 1 << 30
"""Bytes that a file may unpack to: a few kilobytes can claim to hold terabytes."""


def write_doc_bin(articles: Sequence[Annotated]) -> Iterator[tuple[str, bytes]]:
    """`gold.spacy` with a Doc for each article."""
    from spacy.tokens import DocBin

    yield "gold.spacy", DocBin(docs=_docs(articles)).to_bytes()


def _docs(articles: Sequence[Annotated]) -> Iterator[Doc]:
    from spacy.vocab import Vocab

    from newsextract import annotation
    from newsextract.tokenizer import NewsTokenizer

    annotation.register_extensions()
    tokenizer = NewsTokenizer(Vocab())
    for article in articles:
        doc = tokenizer(article.text)
        annotation.set_article(doc, Article(id=article.id, text=article.text, **(article.meta or {})))
        annotation.add_mentions(doc, [
            Mention(span.start, span.end, span.label, span.value, rule="gold")  # type: ignore[arg-type]
            for span in article.spans
        ])  # fmt: skip
        annotation.set_ids(doc, {(span.start, span.end): span.id for span in article.spans if span.id})
        annotation.set_people(doc, map(Person.model_validate, article.people or []))
        if len(doc.ents) < len(article.spans):
            raise InputError(article.id, "mentions that overlap, or too many within words for a DocBin")
        known = {key: part for key in _KEPT if (part := getattr(article, key)) is not None}
        known["spans"] = [[s.start, s.end, s.label, s.id, s.value, s.tag] for s in article.spans]
        # As JSON text: the attributes travel as msgpack, which knows no integers beyond 64 bits.
        doc.spans[annotation.GROUP].attrs[_KEY] = json.dumps(known)
        yield doc


def read_doc_bin(source: Source, faults: list[Fault]) -> Iterator[tuple[str, Annotated]]:
    """The articles of a DocBin of ours or of any spaCy pipeline's."""
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    try:
        unpacked = zlib.decompressobj().decompress(source.data, _LARGEST)
        if len(unpacked) == _LARGEST:
            faults.append(source.fault(f"unpacks to more than {_LARGEST >> 20} MiB"))
            return
        packed = DocBin().from_bytes(source.data)
        held = [_group_attributes(group) for group in packed.span_groups]
        _keep_entities(packed)
        found = [_read_doc(*pair) for pair in zip(packed.get_docs(Vocab()), held, strict=True)]
    except Exception as error:  # spaCy and msgpack raise whatever a broken file leads them to
        faults.append(source.fault(f"no DocBin that can be read ({type(error).__name__})"))
        return
    for number, annotated in enumerate(found, start=1):
        yield f"{source.name} doc {number}", annotated


def _keep_entities(packed: DocBin) -> None:
    """Leave words, spaces and entities of each Doc, and nothing else."""
    from spacy.symbols import ENT_ID, ENT_IOB, ENT_KB_ID, ENT_TYPE, ORTH  # type: ignore[import-not-found]

    kept = [attr for attr in packed.attrs if attr in (ORTH, ENT_IOB, ENT_TYPE, ENT_KB_ID, ENT_ID)]
    columns = [packed.attrs.index(attr) for attr in kept]
    packed.tokens = [tokens[:, columns] for tokens in packed.tokens]
    packed.attrs = kept
    packed.span_groups = [b"" for _ in packed.tokens]
    packed.user_data = [None for _ in packed.tokens]
    packed.cats = [{} for _ in packed.tokens]


def _group_attributes(groups: bytes) -> dict[str, Any]:
    """The attributes of our span group among the serialised `groups` of a Doc, if it is there."""
    import srsly  # type: ignore[import-untyped]

    from newsextract.annotation import GROUP

    found = srsly.msgpack_loads(groups) if groups else {}
    for group, names in found.items() if isinstance(found, dict) else ():
        if GROUP in names:
            attributes = srsly.msgpack_loads(group)["attrs"]
            return {key: json.loads(attributes[key]) for key in ("article", _KEY) if key in attributes}
    return {}


def _read_doc(doc: Doc, attributes: dict[str, Any]) -> Annotated:
    article, held = attributes.get("article", {}), attributes.get(_KEY, {})
    details = {tuple(given[:3]): given[3:] for given in held.get("spans", [])}
    spans = []
    for ent in doc.ents:
        place = (ent.start_char, ent.end_char, ent.label_)
        name, value, tag = details.get(place, (ent.id_ or ent.kb_id_ or None, None, None))
        named = name if ent.label_ in ("ORG", "PERSON") else None
        spans.append(Span(*place, named, value, tag))
    article_id = str(article.get("id") or text_sha256(doc.text)[:16])
    people, facts = objects_or_none(held.get("people")), objects_or_none(held.get("facts"))
    return Annotated(article_id, doc.text, spans, held.get("meta"), people, facts)
