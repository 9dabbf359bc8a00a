"""Texts in which mentions are marked by brackets, for the tests of people."""

from __future__ import annotations

import re

from newsextract.clusters import link
from newsextract.mentions import Label, Mention
from newsextract.people import find
from newsextract.people.words.tables import Roles

_MARKED = re.compile(r"\[([^\]]+)\]|\{([^}]+)\}|<([^>]+)>")
_LABELS: tuple[Label, ...] = ("PERSON", "ORG", "LOC")


def people_of(marked: str) -> dict[str, Roles]:
    """The people of a text in which persons stand in `[ ]`, organisations in `{ }`, places in `< >`."""
    text, mentions = read_marks(marked)
    return dict(find(text, mentions, link(text, mentions)))


def read_marks(marked: str) -> tuple[str, list[Mention]]:
    """The text without its brackets, and the mentions in them."""
    text, mentions, end = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[end : match.start()]
        kind, name = next((kind, group) for kind, group in enumerate(match.groups()) if group)
        mentions.append(Mention(len(text), len(text) + len(name), _LABELS[kind]))
        text += name
        end = match.end()
    return text + marked[end:], mentions
