r"""A mention's attributes on one line, `id=JAC` or `value=55000;unit=unit`: for markup, notes and remarks.

A backslash makes the sign after it literal, and `\n`, `\r`, `\t`, `\s` are line feed, carriage return, tab
and space; so any text can be a value. White space around keys and values counts only when escaped.
"""

from __future__ import annotations

import re
from typing import Any

_NAMED = {"n": "\n", "r": "\r", "t": "\t", "s": " "}
_LETTERS = {character: letter for letter, character in _NAMED.items() if character != " "}
_PAIR = re.compile(r"\\(.)", re.DOTALL)
_SPECIAL = re.compile(r"[\\;=|\[\]\n\r\t]")
_BLANK = " \t\r\n"
_NUMERIC = frozenset({"value", "low", "high"})
_INTEGER = re.compile(r"[+-]?\d{1,4000}", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,3})?", re.ASCII)


class AttributeSyntaxError(ValueError):
    """Attributes that cannot be read; its text is one clause."""


def escape(text: str) -> str:
    """`text` with a backslash before each sign that the markup uses."""
    return _SPECIAL.sub(lambda match: "\\" + _LETTERS.get(match.group(), match.group()), text)


def unescape(text: str) -> str:
    """The inverse of `escape`; a backslash at the very end stands for itself."""
    return _PAIR.sub(lambda match: _NAMED.get(match[1], match[1]), text)


def split(text: str, separator: str) -> list[str]:
    """Cut `text`, still escaped, at each `separator` (one character) that no backslash stands before."""
    parts, start = [], 0
    for match in re.finditer(rf"\\.|{re.escape(separator)}", text, re.DOTALL):
        if match.group() == separator:
            parts.append(text[start : match.start()])
            start = match.end()
    return [*parts, text[start:]]


def format_attributes(attributes: dict[str, Any]) -> str:
    """`key=value;key=value` in the order given; None is left out."""
    return ";".join(f"{key}={_format(value)}" for key, value in attributes.items() if value is not None)


def parse_attributes(text: str, label: str) -> dict[str, Any]:
    """The attributes that `text` writes; the numbers of a figure's value as int or float.

    AttributeSyntaxError for a part without `=`, an empty key, or one that comes twice.
    """
    attributes: dict[str, Any] = {}
    for part in split(text, ";"):
        if not part.strip(_BLANK):
            continue
        key, *rest = split(part, "=")
        key = unescape(key.strip(_BLANK))
        if not rest or not key:
            raise AttributeSyntaxError(f"{part.strip()!r:.80} is not key=value")
        if key in attributes:
            raise AttributeSyntaxError(f"the key {key!r:.80} comes twice")
        value = unescape("=".join(rest).strip(_BLANK))
        attributes[key] = _number(value) if key in _NUMERIC and label != "DATE" else value
    return attributes


def _format(value: object) -> str:
    text = escape(str(value))
    if text.startswith(" "):
        text = "\\s" + text[1:]
    return text[:-1] + "\\s" if text.endswith(" ") else text


def _number(text: str) -> int | float | str:
    """A number as written, so that 12 and 12.0 stay apart; the text itself if it is none."""
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _DECIMAL.fullmatch(text) else text
