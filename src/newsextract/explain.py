"""Which rule made each mention, and what settled its value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from rich.padding import Padding
from rich.text import Text

from newsextract.formats.terminal import STYLES, make_console
from newsextract.formats.wording import one_line, readable
from newsextract.records import Entity

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Explanation:
    """An entity, the name of the table row that won it, and short clauses on how its value was settled."""

    entity: Entity
    rule: str
    why: tuple[str, ...]


def explain(doc: Doc) -> Iterator[Explanation]:
    """An Explanation for each entity of `doc._.record`, in text order."""
    rows = {(ent.start_char, ent.end_char): (ent._.rule, ent._.why) for ent in doc.ents}
    for entity in doc._.record.entities:
        rule, why = rows[entity.start, entity.end]
        yield Explanation(entity, rule, why)


def write_explanation(doc: Doc, out: TextIO) -> None:
    """Write a paragraph for each mention: label, words and value; then the keys, the rule and the reasons."""
    console = make_console(out)
    explanations = list(explain(doc))
    for explanation in explanations:
        entity = explanation.entity
        head = Text(f"{entity.label:<9}", style=STYLES[entity.label])
        head.append(one_line(entity.text), style="bold")
        if readable(entity):
            head.append("  →  " + one_line(readable(entity)))
        console.print(head)
        for name, content in _details(explanation):
            line = Text(f"{name:<6} {one_line(content)}", style="dim")
            console.print(Padding(line, (0, 0, 0, 9), expand=False))
    if not explanations:
        console.print("No mentions.")


def _details(explanation: Explanation) -> Iterator[tuple[str, str]]:
    value = explanation.entity.value
    if value is not None:
        keys = value.model_dump(mode="json", exclude_none=True)
        yield "value", ", ".join(f"{key} {content}" for key, content in keys.items())
    yield "rule", explanation.rule
    if explanation.why:
        yield "why", "; ".join(explanation.why)
