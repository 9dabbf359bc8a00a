"""JSON Lines of text and spans, as Prodigy and spaCy have them: offsets in code points.

Written: `text`, `meta` (with the article's `id`), `spans` with `start`, `end`, `label` and our `id`, `value`
and `tag`; `people` and `facts` beside them. Read also: spans or `entities` as `[start, end, label]`, a line
`[text, {"entities": …}]`, and Prodigy's `answer`, by which a line may be left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from newsextract.article import text_sha256
from newsextract.gold.annotated import Annotated, Span
from newsextract.gold.converters.converter import Source, decoded, is_offsets, objects_or_none
from newsextract.gold.reading import Fault
from newsextract.records import Meta


def write_json_lines(articles: Sequence[Annotated]) -> Iterator[tuple[str, bytes]]:
    """`gold.jsonl` with a line for each article."""
    yield "gold.jsonl", "".join(f"{_line(article)}\n" for article in articles).encode()


def _line(article: Annotated) -> str:
    held = {"people": article.people, "facts": article.facts}
    return json.dumps(
        {
            "text": article.text,
            "meta": {"id": article.id, **(article.meta or {})},
            "spans": [_span(span) for span in article.spans],
            **{key: part for key, part in held.items() if part is not None},
        },
        # Escaped, so that no character of a text ends the line for anybody.
        ensure_ascii=True,
    )


def _span(span: Span) -> dict[str, Any]:
    extra = {"id": span.id, "value": span.value, "tag": span.tag}
    return {
        "start": span.start, "end": span.end, "label": span.label,
        **{key: part for key, part in extra.items() if part is not None},
    }  # fmt: skip


def read_json_lines(source: Source, faults: list[Fault]) -> Iterator[tuple[str, Annotated]]:
    """The articles of a file, one a line; rejected, ignored and empty lines are left out."""
    lines = (decoded(source, faults) or "").removeprefix("\ufeff").split("\n")
    for number, line in enumerate(lines, start=1):
        name = f"{source.name} line {number}"
        if not line.strip():
            continue
        try:
            data = json.loads(line)
        except (ValueError, RecursionError) as error:
            faults.append(Fault(name, f"not JSON: {error}"))
            continue
        before = len(faults)
        article = _read_line(name, data, faults)
        if article is not None and len(faults) == before:
            yield name, article


def _read_line(name: str, data: Any, faults: list[Fault]) -> Annotated | None:
    if isinstance(data, list) and len(data) == 2 and isinstance(data[1], dict):
        data = {"text": data[0], **data[1]}
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        faults.append(Fault(name, "not an object with a text"))
        return None
    if data.get("answer", "accept") != "accept":
        return None
    listed = data.get("spans", data.get("entities", []))
    spans = []
    for index, given in enumerate(listed if isinstance(listed, list) else [listed]):
        found = _read_span(given, data["text"])
        if isinstance(found, Span):
            spans.append(found)
        else:
            faults.append(Fault(name, f"span {index}: {found}"))
    meta, article_id = _meta(data)
    people, facts = objects_or_none(data.get("people")), objects_or_none(data.get("facts"))
    return Annotated(article_id, data["text"], spans, meta, people, facts)


def _meta(data: dict[str, Any]) -> tuple[dict[str, Any] | None, str]:
    """Our part of a line's meta, which tools fill with keys of theirs, and the article's id."""
    given = data.get("meta")
    meta = given if isinstance(given, dict) else {}
    article_id = meta.get("id") or data.get("id") or text_sha256(data["text"])[:16]
    # Without an id of ours in it, the meta is some tool's own and says nothing about the article.
    kept = {key: part for key, part in meta.items() if key in Meta.model_fields} if "id" in meta else None
    return kept, str(article_id)


def _read_span(given: Any, text: str) -> Span | str:
    """A span as an object or a triple; or why it is none."""
    if isinstance(given, list) and len(given) == 3:
        given = dict(zip(("start", "end", "label"), given, strict=True))
    if not isinstance(given, dict) or not is_offsets(given.get("start"), given.get("end")):
        return "no start and end"
    start, end, label = given["start"], given["end"], given.get("label")
    if not isinstance(label, str):
        return f"the label is {label!r:.60}"
    words = given.get("text")
    if isinstance(words, str) and (len(words) != end - start or words != text[start:end]):
        return f"says {words!r:.60}, but the text there is {text[start : min(end, start + 60)]!r}"
    name, value, tag = given.get("id"), given.get("value"), given.get("tag")
    return Span(
        start, end, label,
        name if isinstance(name, str) and label in ("ORG", "PERSON") else None,
        value if isinstance(value, dict) else None,
        tag if isinstance(tag, str) else None,
    )  # fmt: skip
