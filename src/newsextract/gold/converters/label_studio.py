"""Label Studio: a JSON array of tasks, as it exports and imports them.

A mention is a region of `<Labels name="label" toName="text">`; its id and value are the region's remark
(`meta.text`), which can be edited there. Meta, people and facts travel in the task's `data`; facts point to
regions by the regions' ids.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from newsextract.article import text_sha256
from newsextract.gold.annotated import Annotated, Span, read_span
from newsextract.gold.attributes import AttributeSyntaxError
from newsextract.gold.converters.converter import Source, decoded, is_offsets, objects_or_none
from newsextract.gold.reading import Fault
from newsextract.mentions import LABELS

_INTERFACE = """<View>
  <Labels name="label" toName="text">
{}
  </Labels>
  <Text name="text" value="$text"/>
</View>
""".format("\n".join(f'    <Label value="{label}"/>' for label in LABELS))
_KEPT = ("id", "meta", "people", "facts")


def write_label_studio(articles: Sequence[Annotated]) -> Iterator[tuple[str, bytes]]:
    """`gold.json` with a task for each article, and the labelling interface to set in the project."""
    yield "label-studio.xml", _INTERFACE.encode()
    tasks = [_task(article) for article in articles]
    yield "gold.json", (json.dumps(tasks, ensure_ascii=False, indent=1) + "\n").encode()


def _task(article: Annotated) -> dict[str, Any]:
    known = {key: part for key in _KEPT if (part := getattr(article, key)) is not None}
    regions = [
        _region(article.text, span, span.tag or f"e{number}") for number, span in enumerate(article.spans)
    ]
    return {"data": {"text": article.text, **known}, "annotations": [{"result": regions}]}


def _region(text: str, span: Span, name: str) -> dict[str, Any]:
    words = text[span.start : span.end]
    value = {"start": span.start, "end": span.end, "text": words, "labels": [span.label]}
    region = {"id": name, "from_name": "label", "to_name": "text", "type": "labels", "value": value}
    line = span.line(text, tag=False)
    return {**region, "meta": {"text": [line]}} if line else region


def read_label_studio(source: Source, faults: list[Fault]) -> Iterator[tuple[str, Annotated]]:
    """The articles of an export: of each task the last annotation that was not cancelled, or, if there is
    none, the last prediction. A task without either is left out."""
    text = decoded(source, faults)
    try:
        tasks = json.loads((text or "[]").removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        faults.append(source.fault(f"not JSON: {error}"))
        return
    for number, task in enumerate(tasks if isinstance(tasks, list) else [tasks], start=1):
        name = f"{source.name} task {number}"
        before = len(faults)
        article = _read_task(name, task, faults)
        if article is not None and len(faults) == before:
            yield name, article


def _read_task(name: str, task: Any, faults: list[Fault]) -> Annotated | None:
    data = task.get("data") if isinstance(task, dict) else None
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        faults.append(Fault(name, "not a task with data.text"))
        return None
    drafts = [
        draft
        for key in ("predictions", "annotations")
        for draft in objects_or_none(task.get(key)) or []
        if isinstance(draft, dict) and not draft.get("was_cancelled")
    ]
    if not drafts:
        return None
    text = data["text"]
    points = _points(text)
    spans = []
    for region in objects_or_none(drafts[-1].get("result")) or []:
        if isinstance(region, dict) and region.get("type") == "labels":
            found = _read_region(region, text, points)
            if isinstance(found, Span):
                spans.append(found)
            else:
                faults.append(Fault(name, f"region {region.get('id')!r:.40}: {found}"))
    article_id = str(data.get("id") or text_sha256(text)[:16])
    kept = (objects_or_none(data.get("people")), objects_or_none(data.get("facts")))
    return Annotated(article_id, text, spans, data.get("meta"), *kept)


def _read_region(region: dict[str, Any], text: str, points: list[int]) -> Span | str:
    """The span of a region, or why it is none."""
    value = region.get("value")
    if not isinstance(value, dict) or not is_offsets(value.get("start"), value.get("end")):
        return "no start and end"
    labels = value.get("labels")
    if not isinstance(labels, list) or len(labels) != 1 or not isinstance(labels[0], str):
        return f"not one label: {labels!r:.60}"
    placed = _placed(text, points, value["start"], value["end"], value.get("text"))
    if placed is None:
        return f"the text there is not {value.get('text')!r:.60}"
    meta = region.get("meta")
    remark = meta.get("text") if isinstance(meta, dict) else None
    lines = remark if isinstance(remark, list) else [remark or ""]
    try:
        name = region.get("id")
        return read_span(*placed, labels[0], ";".join(map(str, lines)), None if name is None else str(name))
    except AttributeSyntaxError as error:
        return str(error)


def _placed(text: str, points: list[int], start: int, end: int, surface: Any) -> tuple[int, int] | None:
    """The code points meant. Current releases count code points, older ones UTF-16 units, so that each
    emoji before a region moves it by one; the region's own words say which."""
    if not isinstance(surface, str):
        return start, end
    # Line ends within a region are exported as a backslash and an n.
    wanted = {surface, surface.replace("\\n", "\n")}
    if not 0 <= start < end <= start + 2 * len(surface):
        return None
    if text[start:end] in wanted:
        return start, end
    if end >= len(points):
        return None
    first, last = points[start], points[end]
    return (first, last) if text[first:last] in wanted else None


def _points(text: str) -> list[int]:
    """For each UTF-16 unit of `text`, and for its end, the index of its code point."""
    units = (index for index, sign in enumerate(text) for _ in range(2 if sign > "\uffff" else 1))
    return [*units, len(text)]
