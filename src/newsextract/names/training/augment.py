"""Variants of annotated texts: other names, other letter case, other white space."""

from __future__ import annotations

import re
from random import Random

from newsextract.names.training.bearers import Bearer, Bearers
from newsextract.names.training.texts import Text, rewrite

_SMALL = frozenset(
    ("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "as")
)
_WRAP_AT = 68  # columns
_LOST = re.compile(r"(?<=[a-z][.,]) (?=[A-Z])|(?<=[0-9]) (?=[a-z])")  # spaces that scraping loses
_LOST_SHARE = 0.3


def swapped(text: Text, bearers: Bearers, random: Random, share: float) -> Text:
    """`text` with about `share` of its bearers given another name of their kind, throughout.

    Only bearers are swapped whose mentions are their full name, its opening words or (a person's) its last.
    """
    mentions: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for (start, end, label), key in zip(text.spans, text.group, strict=True):
        mentions.setdefault((label, key), []).append((start, end))
    replacements: dict[tuple[int, int], str] = {}
    for (label, key), places in mentions.items():
        if random.random() >= share:
            continue
        surfaces = {text.text[start:end] for start, end in places}
        if len(surfaces) > 2 or not all(_is_form(surface, key, label) for surface in surfaces):
            continue
        new = _drawn(label, bearers, random)
        longest = max(surfaces, key=len)
        for start, end in places:
            short = len(surfaces) > 1 and text.text[start:end] != longest
            replacements[start, end] = new.short if short or _is_short(label, longest) else new.full
    return rewrite(text, replacements)


def _is_form(surface: str, full: str, label: str) -> bool:
    if surface == full or (label != "LOC" and full.startswith(surface + " ")):
        return True
    return label == "PERSON" and full.endswith(" " + surface)


def _is_short(label: str, surface: str) -> bool:
    return label != "LOC" and " " not in surface


def _drawn(label: str, bearers: Bearers, random: Random) -> Bearer:
    if label == "PERSON":
        return bearers.person()
    if label == "ORG":
        return bearers.organisation()
    place = random.choice((bearers.country, bearers.city, bearers.city, bearers.region, bearers.place))()
    return Bearer(place, place)


def recased(text: Text, random: Random, share: float) -> Text:
    """`text` with its first line, or `share` of the time its beginning, in capitals, title or lower case."""
    chance = random.random()
    end = text.text.find("\n") if "\n" in text.text else len(text.text)
    if chance < share:
        end = min(len(text.text), 2000)
    elif chance > 4 * share or end > 150:
        return text
    kind = random.choice(("capitals", "title", "title", "lower"))
    line = text.text[:end]
    changed = line.upper() if kind == "capitals" else line.lower() if kind == "lower" else _title_case(line)
    if len(changed) != len(line):  # some letters have longer capitals: every offset would move
        return text
    return Text(changed + text.text[end:], text.spans, text.masked, text.group)


def _title_case(line: str) -> str:
    return re.sub(
        r"[^\W\d_]+", lambda m: m[0] if m[0].lower() in _SMALL else m[0][0].upper() + m[0][1:], line
    )


def respaced(text: Text, random: Random, share: float) -> Text:
    """`text` hard-wrapped, or with some spaces lost, each `share` of the time."""
    chance = random.random()
    if chance < share:
        return _wrapped(text)
    if chance < 2 * share:
        places = [m.span() for m in _LOST.finditer(text.text) if random.random() < _LOST_SHARE]
        names = [(start, end) for start, end, _ in text.spans] + list(text.masked)
        return rewrite(text, {p: "" for p in places if not any(s < p[1] and p[0] < e for s, e in names)})
    return text


def _wrapped(text: Text) -> Text:
    letters = list(text.text)
    column = 0
    for index, letter in enumerate(letters):
        column = 0 if letter == "\n" else column + 1
        if letter == " " and column >= _WRAP_AT:
            letters[index] = "\n"
            column = 0
    return Text("".join(letters), text.spans, text.masked, text.group)
