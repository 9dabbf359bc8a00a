"""Names from any installed spaCy pipeline, brought to the annotation guidelines."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from newsextract.errors import NewsextractError
from newsextract.mentions import NAME_LABELS, Label, Mention, settle
from newsextract.names.tables.roles import HONORIFICS

if TYPE_CHECKING:
    from spacy.language import Language

LABEL_MAP: Mapping[str, str] = MappingProxyType({
    "ORG": "ORG", "PERSON": "PERSON", "PER": "PERSON", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC",
})  # fmt: skip
"""Labels of the usual spaCy pipelines; those that aren't listed (`NORP`, `MISC`, `DATE`) are dropped."""

_EDGE = " \t\r\n\"'“”‘’()[]{},;:"
_THE = re.compile(r"(?:the|The|THE)\s")
_POSSESSIVE = re.compile(r"(?:['’][sS]|(?<=[sS])['’])$")
_HONORIFIC = re.compile(rf"(?:{'|'.join(map(re.escape, sorted(HONORIFICS.entries, reverse=True)))})\s")


def external_finder(
    pipeline_name: str, label_map: Mapping[str, str] | None = None
) -> Callable[[str], list[Mention]]:
    """A finder that runs the spaCy pipeline of that name or path, with its own tokenisation.

    `label_map` maps the pipeline's entity labels to ORG, PERSON and LOC; `LABEL_MAP` if it is left out.
    Raises `NewsextractError` if the pipeline isn't installed, or a label is mapped to none of the three.
    """
    labels = LABEL_MAP if label_map is None else label_map
    if wrong := sorted(set(labels.values()) - set(NAME_LABELS)):
        raise NewsextractError(f"the label map gives {wrong[0]!r}, which is none of {', '.join(NAME_LABELS)}")
    nlp = _load(pipeline_name)

    def find(text: str) -> list[Mention]:
        mentions = []
        for pieces_start, piece in _pieces(text, nlp.max_length):
            for entity in nlp(piece).ents:
                label = labels.get(entity.label_)
                if label is None:
                    continue
                start, end = _trim(piece, entity.start_char, entity.end_char, label)
                if start < end:
                    mentions.append(Mention(
                        pieces_start + start, pieces_start + end, cast(Label, label),
                        rule=pipeline_name, why=(f"labelled {entity.label_}",),
                    ))  # fmt: skip
        return settle(mentions)

    return find


def _load(pipeline_name: str) -> Language:
    import spacy  # heavy, and needed only by those who ask for another pipeline

    try:
        return spacy.load(pipeline_name)
    except OSError:
        raise NewsextractError(
            f"the spaCy pipeline {pipeline_name!r} is not installed (try: python -m spacy download)"
        ) from None


def _pieces(text: str, longest: int) -> list[tuple[int, str]]:
    """The text in pieces that the pipeline accepts, cut at white space where there is any."""
    pieces = []
    start = 0
    while len(text) - start > longest:
        cut = text.rfind(" ", start + 1, start + longest) + 1
        cut = cut or start + longest
        pieces.append((start, text[start:cut]))
        start = cut
    pieces.append((start, text[start:]))
    return pieces


def _trim(text: str, start: int, end: int, label: str) -> tuple[int, int]:
    """Take `the`, honorifics, possessives, quotes and white space off a span's edges."""
    before = None
    while start < end and (start, end) != before:
        before = (start, end)
        while start < end and text[start] in _EDGE:
            start += 1
        while start < end and text[end - 1] in _EDGE:
            end -= 1
        surface = text[start:end]
        if match := _THE.match(surface) or (label == "PERSON" and _HONORIFIC.match(surface)):
            start += match.end()
        elif match := _POSSESSIVE.search(surface):
            end -= match.end() - match.start()
    return start, end
