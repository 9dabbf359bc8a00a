"""Articles in JSON Lines, and in JSON files: an object, an array of them, or an object around an array."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from newsextract.article import Article
from newsextract.readers.fields import article_of, has_text
from newsextract.readers.reading import Outcome, Reading, Source, UnreadableError, megabytes
from newsextract.readers.text_lines import checked, lines, opened_text, undecodable

# An empty list takes sixty times its two characters: brackets, not length, are what a hostile record
# fills memory with. No article has a million.
_MOST_BRACKETS = 1_000_000
_DEEPEST_LIST = 3
_BLOCK = 1 << 16
_OUTSIDE = re.compile(r'["\[\]{},]')
_INSIDE = re.compile(r'["\\]')


def read_json_lines(source: Source, reading: Reading) -> Iterator[Outcome]:
    """One article a line; blank lines count, but are no articles."""
    empty = True
    for position, line in enumerate(lines(source, reading)):
        if isinstance(line, UnreadableError):
            yield position, line
        elif line and not line.isspace():
            yield position, _article(line, reading)
        else:
            continue
        empty = False
    if empty:
        raise UnreadableError("parse", "is empty")


def read_json(source: Source, reading: Reading) -> Iterator[Outcome]:
    """The articles of a JSON file, or of several JSON values on end. An array is read as it streams."""
    position = 0
    for value in top_values(source, reading):
        for outcome in _articles(value, reading, source.article_id if position == 0 else ""):
            yield position, outcome
            position += 1
    if position == 0:
        raise UnreadableError("parse", "is empty")


def _article(text: str, reading: Reading) -> Article | UnreadableError:
    try:
        return _record_article(_loads(text), reading, "")
    except UnreadableError as fault:
        return fault


def _articles(value: TopValue, reading: Reading, default_id: str) -> Iterator[Article | UnreadableError]:
    if isinstance(value, UnreadableError):
        yield value
        return
    text, in_array = value
    try:
        record = _loads(text)
        records = None if in_array or not isinstance(record, dict) else inner_records(record, reading)
        if records is None:
            yield _record_article(record, reading, "" if in_array else default_id)
            return
    except UnreadableError as fault:
        yield fault
        return
    for inner in records:
        try:
            yield _record_article(inner, reading, "")
        except UnreadableError as fault:
            yield fault


def _record_article(record: Any, reading: Reading, default_id: str) -> Article:
    if not isinstance(record, dict):
        kind = {list: "a list", str: "a text", type(None): "null"}.get(type(record), "a number")
        raise UnreadableError("validate", f"is {kind} and no object")
    return article_of(record, reading, default_id)


def _loads(text: str) -> Any:
    if text.count("[") + text.count("{") > _MOST_BRACKETS:
        raise UnreadableError("parse", f"has more than {_MOST_BRACKETS:,} brackets")
    try:
        return json.loads(text, parse_constant=lambda name: None)  # NaN is what pandas writes for nothing
    except json.JSONDecodeError as error:
        raise UnreadableError(
            "parse", f"is no JSON ({error.msg[0].lower()}{error.msg[1:]}, character {error.pos})"
        ) from None
    except RecursionError:
        raise UnreadableError("parse", "is nested too deeply") from None
    except ValueError:  # a whole number of more than 4,300 digits
        raise UnreadableError("parse", "holds a number too long to read") from None


def inner_records(record: Mapping[str, Any], reading: Reading) -> list[Any] | None:
    """The articles in an object around them; None if the object is an article, or has no such list."""
    if has_text(record, reading):
        return None
    found = list(_lists(record, _DEEPEST_LIST))
    if len(found) > 1:
        with_text = [one for one in found if has_text(_content(one[0]), reading)]
        found = with_text or found
    if len(found) != 1:
        return None
    return [_content(inner) for inner in found[0]]


def _lists(record: Mapping[str, Any], depth: int) -> Iterator[list[Any]]:
    for value in record.values():
        if isinstance(value, list) and value and all(isinstance(inner, dict) for inner in value[:20]):
            yield value
        elif isinstance(value, dict) and depth > 1:
            yield from _lists(value, depth - 1)


def _content(hit: Any) -> Any:
    """What Elasticsearch and its kin wrap into `_source`."""
    return hit["_source"] if isinstance(hit, dict) and isinstance(hit.get("_source"), dict) else hit


TopValue = tuple[str, bool] | UnreadableError


class _Splitter:
    """Cuts running JSON into its values: the elements of a top array, or the top values themselves.

    Brackets are counted outside strings, so that a value that is no JSON costs only itself.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._parts: list[str] = []
        self._size = 0
        self._depth = 0
        self._base = 0
        self._in_string = False
        self._escaped = False

    def feed(self, chunk: str) -> Iterator[TopValue]:
        """The values that end in `chunk`."""
        start = at = 0
        if self._escaped and chunk:
            at, self._escaped = 1, False
        while match := (_INSIDE if self._in_string else _OUTSIDE).search(chunk, at):
            at = match.end()
            character = match[0]
            if character == '"':
                self._in_string = not self._in_string
            elif character == "\\":
                self._escaped = at == len(chunk)
                at += 1
            elif character in "[{":
                if character == "[" and self._depth == 0 and not self._pending(chunk[start : at - 1]):
                    self._base, start = 1, at
                self._depth += 1
            elif character == ",":
                if self._depth == self._base:
                    yield from self._emit(chunk[start : at - 1])
                    start = at
            elif self._depth <= self._base:  # the top array's end, or a bracket too many
                yield from self._emit(chunk[start : at - 1])
                start, self._depth, self._base = at, 0, 0
            else:
                self._depth -= 1
                if self._depth == 0:
                    yield from self._emit(chunk[start:at])
                    start = at
        self._keep(chunk[start:])

    def finish(self) -> Iterator[TopValue]:
        """What is left at the end."""
        cut_off = self._base == 1
        yield from self._emit("")
        if cut_off:
            yield UnreadableError("parse", "ends before its array does")

    def _pending(self, text: str) -> bool:
        return bool(self._size) or not (text == "" or text.isspace())

    def _keep(self, text: str) -> None:
        if not self._size:
            text = text.lstrip(" \t\r\n\ufeff")
        self._size += len(text)
        if self._size > self._limit:
            self._parts.clear()
        else:
            self._parts.append(text)

    def _emit(self, text: str) -> Iterator[TopValue]:
        self._keep(text)
        value = "".join(self._parts).strip()
        if self._size > self._limit:
            yield UnreadableError("parse", f"is larger than {megabytes(self._limit)}")
        elif value:
            yield value, self._base == 1
        self._parts.clear()
        self._size = 0


def top_values(source: Source, reading: Reading) -> Iterator[TopValue]:
    """The values of a JSON file, each as text and whether it stood in a top array."""
    text = opened_text(source, reading, "\n")
    splitter = _Splitter(reading.max_bytes)
    while True:
        try:
            chunk = text.read(_BLOCK)
        except UnicodeDecodeError as error:
            raise undecodable(error) from None
        if not chunk:
            break
        for value in splitter.feed(chunk):
            yield _checked(value)
    for value in splitter.finish():
        yield _checked(value)


def _checked(value: TopValue) -> TopValue:
    if not isinstance(value, UnreadableError):
        try:
            checked(value[0])
        except UnreadableError as fault:
            return fault
    return value
