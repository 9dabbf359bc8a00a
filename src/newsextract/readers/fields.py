"""From a record of any shape to an Article: which of its fields is what, by table or by the user's word."""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pydantic import ValidationError

from newsextract.article import Article
from newsextract.readers.plain import read_text
from newsextract.readers.published import as_day
from newsextract.readers.reading import Reading, UnreadableError


@dataclass(frozen=True)
class FieldNames:
    """The names under which sources keep a field, best first: lower case, letters and digits only.

    `examples` are spellings met in the wild.
    """

    field: str
    names: tuple[str, ...]
    examples: tuple[str, ...]


FIELD_NAMES = (
    FieldNames(
        "text",
        ("text", "body", "articlebody", "content", "article", "maintext", "articletext", "bodytext",
         "fulltext", "fullarticle", "fullcontent", "articlecontent", "rawtext", "plaintext", "cleantext",
         "contenttext", "newstext", "newscontent", "story", "storytext", "storybody", "document",
         "paragraphs", "contentencoded"),
        ("Text", "body", "articleBody", "main_text", "maintext", "Full Text", "content:encoded"),
    ),
    FieldNames(
        "title",
        ("title", "headline", "articletitle", "newstitle", "pagetitle", "ogtitle", "dctitle", "heading",
         "header", "subject", "webtitle"),
        ("Title", "headline", "dc:title", "article_title", "webTitle"),
    ),
    FieldNames(
        "published",
        ("published", "publishedat", "publishedon", "publisheddate", "datepublished", "datepublish",
         "publicationdate", "publishdate", "publishtime", "publishedtime", "publishedtimestamp",
         "articlepublishedtime", "pubdate", "pubtime", "pub", "date", "datetime", "dct", "dcdate",
         "dateissued", "issued", "releasedate", "newsdate", "articledate", "postdate", "posted",
         "postedat", "postedon", "webpublicationdate", "timestamp", "time", "created", "createdat",
         "datecreated"),
        ("published", "date", "date_published", "pubDate", "DCT", "publishedAt", "Publication Date"),
    ),
    FieldNames(
        "source",
        ("source", "sourcename", "sitename", "site", "publisher", "publication", "outlet", "newspaper",
         "journal", "website", "ogsitename", "dcpublisher", "newssource", "media", "sourcedomain",
         "domain", "hostname", "feed", "agency"),
        ("source", "site_name", "publisher", "og:site_name", "source_domain"),
    ),
    FieldNames(
        "author",
        ("author", "authors", "byline", "creator", "dccreator", "writer", "writers", "reporter",
         "reporters", "editor", "authorname", "writtenby", "journalist", "by"),
        ("author", "authors", "byline", "dc:creator", "author_name"),
    ),
    FieldNames(
        "url",
        ("url", "link", "guid", "permalink", "canonical", "canonicalurl", "articleurl", "newsurl",
         "pageurl", "sourceurl", "originalurl", "weburl", "href", "uri", "originallink", "requestedurl"),
        ("url", "link", "guid", "canonical_url", "webUrl"),
    ),
    FieldNames(
        "id",
        ("id", "uid", "uuid", "articleid", "docid", "documentid", "newsid", "recordid", "storyid",
         "postid", "key", "identifier", "dcidentifier", "itemid"),
        ("id", "_id", "uid", "article_id", "DocID"),
    ),
)  # fmt: skip
_ARTICLE_FIELDS = tuple(row.field for row in FIELD_NAMES)
_RANKS = {name: (row.field, rank) for row in FIELD_NAMES for rank, name in enumerate(row.names)}
_FOLD = re.compile(r"[\W_]+")
# An object in a field's place holds its content under one of these: a person's name, MongoDB's date.
_NAMES_INSIDE = ("name", "title", "rendered", "value", "#text", "$oid", "$date")
_MOST_NAMED = 8


def fold(name: str) -> str:
    """A field's name as the table holds it."""
    return _FOLD.sub("", name).lower()


def guess(names: tuple[str, ...]) -> dict[str, list[str]]:
    """For each field of Article, the names in `names` that may hold it, best first."""
    found: dict[str, list[tuple[int, str]]] = {}
    for name in names:
        field, rank = _RANKS.get(fold(name), ("", 0))
        if field:
            found.setdefault(field, []).append((rank, name))
    return {
        field: [name for _, name in sorted(ranked, key=lambda pair: pair[0])]
        for field, ranked in found.items()
    }


def has_text(record: Mapping[str, Any], reading: Reading) -> bool:
    """Whether `record` has a field for the text, filled or not."""
    if "text" in reading.fields:
        return _lookup(record, reading.fields["text"]) is not None
    return "text" in guess(tuple(record))


def article_of(record: Mapping[str, Any], reading: Reading, default_id: str = "") -> Article:
    """The Article that `record` holds; what is no field of it goes to `extra`.

    Of several fields that fit, the best that is filled counts. What the record leaves out, its text's own
    header lines tell. UnreadableError if there is no text.
    """
    used: set[str] = set()
    given: dict[str, Any] = {}
    candidates = guess(tuple(record))
    for field in _ARTICLE_FIELDS:
        mapped = reading.fields.get(field)
        for name in [mapped] if mapped else candidates.get(field, ()):
            content = coerced(field, _lookup(record, name))
            if content is not None:
                given[field] = content
                used.add(name)
                break
    if "text" not in given:
        raise UnreadableError("validate", _no_text(record, reading, candidates))
    known = {name for names in candidates.values() for name in names}
    rest = {
        str(name): value
        for name, value in record.items()
        if name not in used and value is not None and not (value == "" and name in known)
    }
    try:
        return _completed(Article(id=given.pop("id", default_id), extra=_extra(rest), **given))
    except ValidationError as error:
        raise UnreadableError("validate", _first_fault(error)) from None


def _no_text(record: Mapping[str, Any], reading: Reading, candidates: Mapping[str, list[str]]) -> str:
    if "text" in reading.fields:
        return f"has no text in its field {reading.fields['text']!r}"
    if "text" in candidates:
        return f"has no text: {candidates['text'][0]!r} is empty"
    names = ", ".join(repr(str(name)[:40]) for name in list(record)[:_MOST_NAMED]) or "none"
    return f"has no field known to hold the text (fields: {names})"


def _lookup(record: Mapping[str, Any], name: str) -> Any:
    """The field `name`, or the one that its dots lead to."""
    if name in record:
        return record[name]
    inside: Any = record
    for part in name.split("."):
        if not isinstance(inside, Mapping):
            return None
        inside = inside.get(part)
    return inside


def coerced(field: str, value: Any) -> Any:
    """`value` as `field` of an Article wants it: a date, or text that is not blank; None if it gives none."""
    if field == "published":
        return as_day(_inside(value))
    text = _as_text(value, "\n" if field == "text" else ", ")
    return text if text and not text.isspace() else None


def _inside(value: Any) -> Any:
    if isinstance(value, Mapping):
        return next((value[name] for name in _NAMES_INSIDE if value.get(name)), None)
    return value


def _as_text(value: Any, joint: str) -> str | None:
    value = _inside(value)
    if isinstance(value, (list, tuple)):
        parts = (_as_text(_inside(part), joint) for part in value if not isinstance(part, (list, tuple)))
        return joint.join(part for part in parts if part)
    if isinstance(value, bytes):
        try:
            return value.decode("utf-8")
        except UnicodeDecodeError as error:
            raise UnreadableError("decode", f"is not valid UTF-8 (byte {error.start})") from None
    if isinstance(value, float) and value.is_integer():
        return str(int(value))  # an id in a column that pandas made a float for want of one value
    if isinstance(value, (str, int, float)) and not isinstance(value, bool):
        return None if isinstance(value, float) and math.isnan(value) else str(value)
    return None


def _extra(rest: dict[str, Any]) -> dict[str, Any]:
    """Fields that are none of Article's, as JSON; a field `extra` that is an object is opened."""
    inner = rest.get("extra")
    if isinstance(inner, str):
        try:
            inner = json.loads(inner)
        except (ValueError, RecursionError):
            inner = None
    if isinstance(inner, dict):
        rest = {**{name: value for name, value in rest.items() if name != "extra"}, **inner}
    return {name: _as_json(value) for name, value in rest.items()}


def _as_json(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(name): _as_json(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_as_json(inner) for inner in value]
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return _as_json(int(value) if value == value.to_integral_value() else float(value))
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if value is None or isinstance(value, (str, int, bool)) else str(value)


def _completed(article: Article) -> Article:
    if article.title and article.published and article.source and article.author:
        return article
    header = read_text(article.text)
    told: Iterator[tuple[str, Any]] = (
        (name, getattr(header, name))
        for name in ("title", "published", "source", "author", "url")
        if getattr(article, name) is None
    )
    return article.model_copy(update=dict(told))


def _first_fault(error: ValidationError) -> str:
    fault = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(str(part) for part in fault["loc"])
    message = fault["msg"].removeprefix("Value error, ")
    return f"{where}: {message}" if where else message
