"""brat standoff: `<id>.txt` and `<id>.ann` (https://brat.nlplab.org/standoff.html), offsets in code points.

A mention is a text-bound annotation `T`; its id and value are a note `#` on it. A mention that runs over a
line end is written in fragments, as brat does it, and read as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsextract.gold.annotated import Annotated, Span, read_span
from newsextract.gold.attributes import AttributeSyntaxError
from newsextract.gold.converters.converter import Source, decoded
from newsextract.gold.reading import Fault
from newsextract.mentions import LABELS

_TEXT_BOUND = re.compile(r"(\S+) (\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9})*)", re.ASCII)
_LONGEST_GAP = 10_000
_CONFIGURATION = "[entities]\n{}\n\n[relations]\n\n[events]\n\n[attributes]\n".format("\n".join(LABELS))


def write_brat(articles: Sequence[Annotated]) -> Iterator[tuple[str, bytes]]:
    """`<id>.txt` and `<id>.ann` for each article, and `annotation.conf`, which tells brat the labels."""
    yield "annotation.conf", _CONFIGURATION.encode()
    for article in articles:
        lines: list[str] = []
        for number, span in enumerate(article.spans, start=1):
            lines.append(f"T{number}\t{span.label} {_fragments(article.text, span)}")
            if line := span.line(article.text, tag=False):
                lines.append(f"#{number}\tAnnotatorNotes T{number}\t{line}")
        yield f"{article.id}.txt", article.text.encode()
        yield f"{article.id}.ann", "".join(f"{line}\n" for line in lines).encode()


def _fragments(text: str, span: Span) -> str:
    surface = text[span.start : span.end]
    parts = [(span.start + m.start(), span.start + m.end()) for m in re.finditer(r"[^\n]+", surface)]
    words = " ".join(text[start:end] for start, end in parts)
    return ";".join(f"{start} {end}" for start, end in parts) + "\t" + words


def read_brat(source: Source, faults: list[Fault]) -> Iterator[tuple[str, Annotated]]:
    """The article of a `.ann` file and its `.txt`. Events, relations and attributes of others are left."""
    if source.companion is None:
        faults.append(source.fault("no .txt of the same name beside it"))
        return
    text, lines = decoded(source, faults, source.companion), decoded(source, faults)
    if text is None or lines is None:
        return
    marks: dict[str, tuple[int, int, str]] = {}
    notes: dict[str, str] = {}
    before = len(faults)
    for number, line in enumerate(lines.split("\n"), start=1):
        name, _, rest = line.removesuffix("\r").partition("\t")
        if name[:1] == "T":
            fault = _read_mark(name, rest, text, marks)
            faults += [source.fault(f"line {number}: {fault}")] if fault else []
        elif name[:1] == "#":
            kind, _, note = rest.partition("\t")
            notes[kind.partition(" ")[2]] = note
    spans = []
    for name, (start, end, label) in marks.items():
        try:
            spans.append(read_span(start, end, label, notes.get(name, "")))
        except AttributeSyntaxError as error:
            faults.append(source.fault(f"note on {name} ({label} {text[start:end]!r}): {error}"))
    if len(faults) == before:
        yield source.name, Annotated(source.stem, text, spans)


def _read_mark(name: str, rest: str, text: str, marks: dict[str, tuple[int, int, str]]) -> str | None:
    """Read a text-bound annotation into `marks`; what is wrong with it, if anything is."""
    placed, _, words = rest.partition("\t")
    match = _TEXT_BOUND.fullmatch(placed)
    if match is None:
        return f"{name} is no text-bound annotation"
    if name in marks:
        return f"{name} comes twice"
    edges = (part.split(" ") for part in match[2].split(";"))
    parts = [(int(first), int(last)) for first, last in edges]
    start, end = parts[0][0], parts[-1][1]
    if any(b - a > _LONGEST_GAP or text[a:b].strip() for (_, a), (b, _) in pairwise(parts)):
        return f"{name} is in pieces, with words between them"
    # The lengths first: they cost nothing, however long the text that a line claims.
    length = sum(b - a for a, b in parts) + len(parts) - 1
    if len(words) != length or words.split() != text[start:end].split():
        return f"{name} says {words!r:.60}, but the text there is {text[start : min(end, start + 60)]!r}"
    marks[name] = (start, end, match[1])
    return None
