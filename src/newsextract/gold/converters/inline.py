r"""Inline markup: a JSON object of meta, people and facts, a line `=====`, then the text with its marks.

A mention is `[[surface|LABEL]]` or `[[surface|LABEL|key=value;key=value]]`; the key `tag` names it for the
facts. A backslash makes the sign after it literal, in the text too. One line feed ends the file and is not
the text's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from newsextract.gold.annotated import Annotated, Span, read_span
from newsextract.gold.attributes import AttributeSyntaxError, escape, split, unescape
from newsextract.gold.converters.converter import Source, decoded, objects_or_none
from newsextract.gold.reading import Fault

_RULE = re.compile(r"\r?\n=====\r?\n")
_MARK = re.compile(r"\\.|\[\[|\]\]", re.DOTALL)
# Brackets that a reader would take for a mark, also together with one that follows.
_IN_TEXT = re.compile(r"\\|\[(?=\[|\Z)")
_HEAD_KEYS = {"id", "meta", "people", "facts"}


def write_inline(articles: Sequence[Annotated]) -> Iterator[tuple[str, bytes]]:
    """`<id>.mark` for each article."""
    for article in articles:
        head = {"id": article.id, "meta": article.meta, "people": article.people, "facts": article.facts}
        known = {key: part for key, part in head.items() if part is not None}
        body = "".join(_pieces(article)) + "\n"
        text = json.dumps(known, ensure_ascii=False, indent=1) + "\n=====\n" + body
        yield f"{article.id}.mark", text.encode()


def _pieces(article: Annotated) -> Iterator[str]:
    reached = 0
    for span in article.spans:
        yield _IN_TEXT.sub(r"\\\g<0>", article.text[reached : span.start])
        surface = re.sub(r"[\\|\[\]]", r"\\\g<0>", article.text[span.start : span.end])
        line = span.line(article.text)
        yield f"[[{surface}|{escape(span.label)}{'|' + line if line else ''}]]"
        reached = span.end
    yield _IN_TEXT.sub(r"\\\g<0>", article.text[reached:])


def read_inline(source: Source, faults: list[Fault]) -> Iterator[tuple[str, Annotated]]:
    """The article of a `.mark` file; its id is that of the head, or else the file's name."""
    raw = decoded(source, faults)
    if raw is None:
        return
    raw = raw.removeprefix("\ufeff")
    rule = _RULE.search(raw)
    if rule is None:
        faults.append(source.fault("no line ===== between the head and the text"))
        return
    head = _head(raw[: rule.start()], source, faults)
    body = raw[rule.end() :].removesuffix("\n")
    first_line = raw.count("\n", 0, rule.end()) + 1
    found = _read_body(body, first_line, source, faults)
    if head is None or found is None:
        return
    text, spans = found
    meta, people, facts = head.get("meta"), head.get("people"), head.get("facts")
    name = str(head.get("id", source.stem))
    yield source.name, Annotated(name, text, spans, meta, objects_or_none(people), objects_or_none(facts))


def _head(text: str, source: Source, faults: list[Fault]) -> dict[str, Any] | None:
    try:
        head = json.loads(text)
    except (ValueError, RecursionError) as error:
        faults.append(source.fault(f"the head is not JSON: {error}"))
        return None
    if not isinstance(head, dict) or not head.keys() <= _HEAD_KEYS:
        faults.append(source.fault(f"the head is no object of {', '.join(sorted(_HEAD_KEYS))}"))
        return None
    return head


def _read_body(
    body: str, line: int, source: Source, faults: list[Fault]
) -> tuple[str, list[Span]] | None:
    """The text without its marks, and the spans; None and a fault a mark if there are bad ones."""
    pieces: list[str] = []
    spans: list[Span] = []
    length = reached = counted = 0
    opened: int | None = None
    before = len(faults)
    for match in _MARK.finditer(body):
        if match.group() not in ("[[", "]]"):
            continue
        line, counted = line + body.count("\n", counted, match.start()), match.start()
        if match.group() == "[[":
            if opened is not None:
                faults.append(source.fault(f"line {line}: a mark within a mark"))
            pieces.append(unescape(body[reached : match.start()]))
            length += len(pieces[-1])
            opened = reached = match.end()
        elif opened is not None:
            try:
                surface, span = _read_mark(body[opened : match.start()], length)
                pieces.append(surface)
                spans.append(span)
                length += len(surface)
            except AttributeSyntaxError as error:
                faults.append(source.fault(f"line {line}: {error}"))
            opened, reached = None, match.end()
    if opened is not None:
        faults.append(source.fault(f"line {line}: the mark [[{body[opened : opened + 30]!r} is not closed"))
    return None if len(faults) > before else ("".join([*pieces, unescape(body[reached:])]), spans)


def _read_mark(mark: str, start: int) -> tuple[str, Span]:
    surface, *rest = split(mark, "|")
    if not rest or len(rest) > 2:
        raise AttributeSyntaxError(f"[[{mark[:60]}]] is not [[surface|LABEL|attributes]]")
    surface = unescape(surface)
    end, label = start + len(surface), unescape(rest[0].strip())
    return surface, read_span(start, end, label, rest[1] if len(rest) > 1 else "")
