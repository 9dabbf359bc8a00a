"""Further training articles: with their names marked in the text itself, `[[Volvo Trucks|ORG]] of
[[Sweden|LOC]]`, or in a gold file beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from newsextract.errors import InputError
from newsextract.names.training import splits
from newsextract.names.training.corpora import read_gold
from newsextract.names.training.texts import Span, Text

_MARK = re.compile(r"\[\[([^\[\]|\n]{1,300})\|(ORG|PERSON|LOC)\]\]")
_LEFT_OVER = re.compile(r"\[\[|\]\]")


def read_marked(folder: Path) -> list[Text]:
    """The texts of the `.txt` files of `folder` in the order of their names, marks taken out, spans in their
    place; one with a gold file of its name beside it is plain, and has the names of that file.

    Of a folder with a `splits.json` only the articles of its split `train` are read.
    Raises `InputError` if a file can't be read or holds a mark that is none.
    """
    if not folder.is_dir():
        raise InputError(str(folder), "no such folder of marked articles")
    listed = folder / splits.FILE
    kept = splits.ids(listed, "train") if listed.exists() else None
    texts: list[Text] = []
    for path in sorted(folder.glob("*.txt")):
        if kept is not None and path.stem not in kept:
            continue
        if path.with_suffix(".json").exists():
            texts += read_gold(folder, folder, [path.stem])
            continue
        try:
            with path.open(encoding="utf-8", newline="") as file:
                texts.append(parsed(file.read()))
        except (OSError, ValueError) as error:
            raise InputError(str(path), f"not a readable marked article ({error})") from error
    return texts


def parsed(marked: str) -> Text:
    """The text of `marked` without its marks; `ValueError` if one is left over."""
    pieces: list[str] = []
    spans: list[Span] = []
    reached = length = 0
    for match in _MARK.finditer(marked):
        between, surface = marked[reached : match.start()], match[1]
        start = length + len(between)
        length = start + len(surface)
        pieces += (between, surface)
        spans.append((start, length, match[2]))
        reached = match.end()
    pieces.append(marked[reached:])
    text = "".join(pieces)
    if stray := _LEFT_OVER.search(text):
        raise ValueError(f"a mark that is none at character {stray.start()}")
    return Text(text, tuple(spans), group=_groups(text, spans))


def _groups(text: str, spans: Sequence[Span]) -> tuple[str, ...]:
    """For each span the fullest name that it seems to be a form of."""
    names = sorted({(label, text[start:end]) for start, end, label in spans}, key=lambda n: -len(n[1]))
    found: dict[tuple[str, str], str] = {}
    for label, name in names:
        fuller = (full for other, full in names if other == label and _is_form(name, full, label))
        found[label, name] = next(fuller, name)
    return tuple(found[label, text[start:end]] for start, end, label in spans)


def _is_form(name: str, full: str, label: str) -> bool:
    if name == full or label == "LOC":
        return name == full
    return full.startswith(name + " ") or (label == "PERSON" and full.endswith(" " + name))
