"""An annotated article as an annotation tool holds it: loosely, before the schema has seen it.

Between every tool's format and a gold file stand two functions: `from_case` loosens a gold file, `to_case`
makes one, with every fault named. Facts point to mentions by tag, since tools add, move and drop mentions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from newsextract.article import text_sha256
from newsextract.gold.attributes import format_attributes, parse_attributes
from newsextract.gold.reading import Fault, GoldCase, make_record
from newsextract.gold.rules import breaches
from newsextract.mentions import NAME_LABELS
from newsextract.records import Record, check

_LONGEST_ID = 200
_POINTERS = ("figure", "period")


@dataclass(frozen=True, slots=True)
class Span:
    """A marked span: half-open code-point offsets; `tag` is the name by which facts point to it."""

    start: int
    end: int
    label: str
    id: str | None = None
    value: dict[str, Any] | None = None
    tag: str | None = None

    def line(self, text: str, tag: bool = True) -> str:
        """Its attributes on one line; an id that is the surface itself goes without saying."""
        named = {"id": None if self.id == text[self.start : self.end] else self.id}
        return format_attributes({**named, **(self.value or {}), "tag": self.tag if tag else None})


def read_span(start: int, end: int, label: str, line: str, tag: str | None = None) -> Span:
    """A span with the attributes that `line` writes; AttributeSyntaxError if it cannot be read."""
    attributes = parse_attributes(line, label)
    name = attributes.pop("id", None)
    tag = attributes.pop("tag", tag)
    return Span(start, end, label, name, attributes or None, tag)


@dataclass(frozen=True, slots=True)
class Annotated:
    """One annotated article. What is None the format could not hold; facts are as in a gold file, but
    `figure`, `changes` and `period` are tags of spans (or indices of `spans`)."""

    id: str
    text: str
    spans: list[Span] = field(default_factory=list)
    meta: dict[str, Any] | None = None
    people: list[Any] | None = None
    facts: list[Any] | None = None


def id_fault(name: str) -> str | None:
    """Why `name` cannot be an id, which is a file's name too: one that could leave the folder, say."""
    if not name or len(name.encode("utf-8", "replace")) > _LONGEST_ID:
        return f"an id has 1 to {_LONGEST_ID} bytes"
    if name.startswith(".") or name != name.strip() or re.search(r'[/\\:*?"<>|\x00-\x1f\x7f]', name):
        return f"the id {name[:80]!r} is no safe file name"
    return None


def from_case(case: GoldCase) -> Annotated:
    """A gold file, loosened. Mentions that facts point to get tags `m1`, `m2`, … by their place."""
    data = case.record.to_dict()
    tags: dict[int, str] = {}

    def tag(index: int) -> str:
        return tags.setdefault(index, f"m{index + 1}")

    facts = [_pointing(fact, tag) for fact in data["facts"]]
    spans = [
        Span(e["start"], e["end"], e["label"], e.get("id"), e.get("value"), tags.get(index))
        for index, e in enumerate(data["entities"])
    ]
    return Annotated(case.record.id, case.text, spans, data["meta"], data["people"], facts)


def _pointing(fact: dict[str, Any], point: Any) -> dict[str, Any]:
    """A copy of `fact` whose pointers went through `point`."""
    changed = {key: point(fact[key]) for key in _POINTERS if fact.get(key) is not None}
    changes = fact.get("changes")
    return {**fact, **changed, "changes": [point(at) for at in changes] if isinstance(changes, list) else []}


def renamed(annotated: Annotated, labels: Mapping[str, str]) -> Annotated:
    """With labels of another scheme replaced by ours; what `labels` doesn't list is dropped."""
    spans = [replace(span, label=labels[span.label]) for span in annotated.spans if span.label in labels]
    return replace(annotated, spans=spans)


def completed(
    annotated: Annotated, known: GoldCase | None, proposed: Record | None, meta: dict[str, Any]
) -> Annotated:
    """With what a format cannot hold: taken from the gold file that is there already (`known`), missing
    values of spans from `proposed` too. `meta` is what the text itself says, for an article without gold.
    """
    old = from_case(known) if known and known.text == annotated.text else None
    kept = {_key(span): span for span in old.spans} if old else {}
    if proposed is not None:
        found = from_case(GoldCase(proposed, annotated.text)).spans
        kept = {**{_key(span): replace(span, id=None, tag=None) for span in found}, **kept}
    spans = []
    for span in annotated.spans:
        before = kept.get(_key(span), span)
        tag = before.tag if annotated.facts is None else span.tag
        name = before.id if span.id is None else span.id
        spans.append(replace(span, id=name, value=span.value or before.value, tag=tag))
    return replace(
        annotated,
        spans=spans,
        meta=annotated.meta if annotated.meta is not None else old.meta if old else meta,
        people=annotated.people if annotated.people is not None else _people(annotated, spans, old),
        facts=annotated.facts if annotated.facts is not None else old.facts if old else [],
    )


def _key(span: Span) -> tuple[int, int, str]:
    return span.start, span.end, span.label


def _people(annotated: Annotated, spans: list[Span], old: Annotated | None) -> list[Any]:
    """Everybody marked, with the roles known before; nobody else."""
    text = annotated.text
    surfaces = (text[s.start : s.end] if s.id is None else s.id for s in spans if s.label == "PERSON")
    roles = {person["name"]: person["roles"] for person in (old and old.people) or []}
    return [{"name": name, "roles": roles.get(name, [])} for name in dict.fromkeys(surfaces)]


def to_case(annotated: Annotated, source: str, faults: list[Fault]) -> GoldCase | None:
    """The gold file of an annotated article; None, with every fault under `source`, if it cannot be one."""
    text = annotated.text
    reasons = outer_faults(annotated)
    order = _order(annotated.spans)
    spans = [annotated.spans[at] for at in order]
    facts = _indexed(annotated.facts or [], spans, order, reasons)
    if reasons:
        faults += [Fault(source, reason) for reason in reasons]
        return None
    record = make_record(source, {
        "id": annotated.id, "text_sha256": text_sha256(text), "meta": annotated.meta or {},
        "entities": [_entity(span, text) for span in spans], "people": annotated.people or [], "facts": facts,
    }, faults)  # fmt: skip
    if record is None:
        return None
    found = [*check(record, text), *breaches(record)]
    faults += [Fault(source, reason) for reason in found]
    return None if found else GoldCase(record, text)


def outer_faults(annotated: Annotated) -> list[str]:
    """What is wrong with the id, the text and the places of the spans.

    Told before any span's words are looked at: of spans that overlap, a small file can hold so many that
    their words fill the memory.
    """
    text = annotated.text
    reasons = [fault for fault in (id_fault(annotated.id), _text_fault(text)) if fault]
    reached = 0
    for at in _order(annotated.spans):
        span = annotated.spans[at]
        name = f"{span.label!s:.40} at {span.start} to {span.end}"
        if not 0 <= span.start < span.end <= len(text):
            reasons.append(f"{name}: not in the text of {len(text)} characters")
        elif span.start < reached:
            reasons.append(f"{name}: overlaps the one before it")
        reached = max(reached, span.end)
    return reasons


def _order(spans: list[Span]) -> list[int]:
    return sorted(range(len(spans)), key=lambda at: (spans[at].start, spans[at].end))


def _text_fault(text: str) -> str | None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return f"not valid Unicode: a lone surrogate at offset {error.start}"
    return None if text else "there is no text"


def _entity(span: Span, text: str) -> dict[str, Any]:
    surface = text[span.start : span.end]
    entity = {"start": span.start, "end": span.end, "label": span.label, "text": surface}
    name = surface if span.id is None and span.label in NAME_LABELS and span.label != "LOC" else span.id
    return {**entity, **{k: v for k, v in (("id", name), ("value", span.value)) if v is not None}}


def _indexed(facts: list[Any], spans: list[Span], order: list[int], reasons: list[str]) -> list[Any]:
    """The facts with indices of the sorted `spans` for tags, and for indices as the spans came."""
    by_tag: dict[Any, int] = {span.tag: at for at, span in enumerate(spans) if span.tag is not None}
    if len(by_tag) < sum(span.tag is not None for span in spans):
        reasons.append("two mentions have the same tag")
    by_tag.update({before: at for at, before in enumerate(order)})
    indexed = []
    for number, fact in enumerate(facts):
        if not isinstance(fact, dict):
            reasons.append(f"fact {number}: not an object")
            continue

        def point(at: Any, name: str = f"fact {number} ({fact.get('metric')})") -> int:
            found = by_tag.get(at) if isinstance(at, (str, int)) and not isinstance(at, bool) else None
            if found is None:
                reasons.append(f"{name}: no mention has the tag {at!r:.40}")
            return found or 0

        indexed.append(_pointing(fact, point))
    return indexed
