"""Records as one self-contained web page: the text with its mentions marked, the values beside it."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TextIO

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from newsextract.formats.extraction import Extraction
from newsextract.formats.wording import FACT_COLUMNS, fact_cells, headline, readable, roles, visible
from newsextract.mentions import LABELS
from newsextract.records import Entity, Record


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of an article's text, with the mention that it is, if it is one, and that one's index."""

    text: str
    entity: Entity | None = None
    index: int = -1


def segments(text: str, record: Record) -> Iterator[Segment]:
    """Cut `text` at its mentions; the pieces joined are the text. Mentions that overlap are passed over."""
    reached = 0
    for index, entity in enumerate(record.entities):
        if not reached <= entity.start < entity.end <= len(text):
            continue
        if entity.start > reached:
            yield Segment(text[reached : entity.start])
        yield Segment(text[entity.start : entity.end], entity, index)
        reached = entity.end
    if reached < len(text):
        yield Segment(text[reached:])


def write_html(extractions: Iterable[Extraction], out: TextIO) -> None:
    """Write one page with all articles, as each is made.

    The page holds no script and asks for nothing: its content security policy forbids both, and lets in
    the one style sheet by its hash. Text is escaped; characters that act are shown as signs (`visible`).
    """
    template, style = _template()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    context = {
        "style": style,
        "style_hash": f"sha256-{digest}",
        "labels": LABELS,
        "fact_columns": FACT_COLUMNS,
        "extractions": extractions,
        "segments": segments,
        "headline": headline,
        "readable": readable,
        "roles": roles,
        "fact_cells": fact_cells,
    }
    for chunk in template.generate(context):
        out.write(chunk)


@cache
def _template() -> tuple[Template, str]:
    loader = PackageLoader("newsextract", "formats")
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["visible"] = visible
    style, _, _ = loader.get_source(environment, "page.css")
    return environment.get_template("page.html.jinja"), style
