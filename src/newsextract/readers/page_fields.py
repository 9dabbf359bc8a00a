"""What a page says of itself: JSON-LD, meta elements, microdata, time elements, by-lines and header lines."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from newsextract.readers.fields import coerced
from newsextract.readers.plain import read_text
from newsextract.readers.published import as_day

FIELDS = ("title", "published", "source", "author", "url")


@dataclass(frozen=True)
class MetaNames:
    """The `name`, `property` or `itemprop` of meta elements that give a field, best first, in lower case."""

    field: str
    names: tuple[str, ...]
    examples: tuple[str, ...]


META_NAMES = (
    MetaNames("title",
              ("og:title", "headline", "dc.title", "dcterms.title", "citation_title", "parsely-title",
               "twitter:title"),
              ("og:title", "DC.title")),
    MetaNames("published",
              ("article:published_time", "datepublished", "og:article:published_time", "og:pubdate",
               "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dc.date.created",
               "citation_publication_date", "parsely-pub-date", "sailthru.date", "article.published",
               "originalpublicationdate", "publication_date", "publish-date", "publish_date",
               "publishdate", "published_time", "pubdate", "release_date", "ptime", "article:published",
               "date"),
              ("article:published_time", "DC.date.issued", "pubdate")),
    MetaNames("source",
              ("og:site_name", "publisher", "article:publisher", "dc.publisher", "dcterms.publisher",
               "application-name", "source"),
              ("og:site_name", "DC.publisher")),
    MetaNames("author",
              ("author", "article:author", "dc.creator", "dcterms.creator", "byl", "parsely-author",
               "sailthru.author", "citation_author"),
              ("author", "article:author")),
    MetaNames("url", ("og:url", "twitter:url"), ("og:url",)),
)  # fmt: skip
_ARTICLE_TYPE = re.compile(r"article|posting|report|pressrelease", re.IGNORECASE)
_LD_FIELDS = {
    "title": ("headline", "name"),
    "published": ("datePublished", "dateCreated"),
    "source": ("publisher",),
    "author": ("author", "creator"),
    "url": ("url", "mainEntityOfPage"),
}
_LONGEST_LD = 2_000_000
_DATE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:date|time|published|pubdate|posted|timestamp|datetime)(?:$|[\s_-])", re.IGNORECASE
)
_AUTHOR_CLASS = re.compile(r"(?:^|[\s_-])(?:author|byline)(?:$|[\s_-])", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"comment|related|sidebar|footer|widget|recommend|latest|popular|trending|ticker", re.IGNORECASE
)
_SITE_PART = re.compile(r"\s+[|·•»–—-]\s+")
_HOST = re.compile(r"https?://([^/?#\s:@]{1,253})", re.IGNORECASE)
_ADDRESS = re.compile(r"\s*(?:https?://|www\.|@)", re.IGNORECASE)
_BY = re.compile(r"\s*(?:written\s+by|posted\s+by|by)\s*:?\s+", re.IGNORECASE)
_LONGEST_LINE = 120
_HEADER_LINES = 10
_MOST_FOLLOWING = 60
_SHORTEST_TITLE = 14
_LONGEST_NAME = 60
_MOST_TRIED = 20
_MAY_BE_MARKED = ("time", "span", "p", "div", "a", "li", "small", "address", "em", "td", "meta")
_MOST_SHOWN = 500
_SHOW_TITLES = ("h2", "h3", "div", "p", "td", "b", "strong", "font", "span")
_BLOCKS = frozenset(("p", "div", "ul", "ol", "table", "section", "article", "h1", "h2", "h3", "li", "tr"))


def page_fields(tree: Any) -> dict[str, Any]:
    """Title, publication date, source, author and address, as far as the page tells them in so many words."""
    found: dict[str, Any] = {}
    outside = elsewhere(tree)
    for told in (
        _from_linked_data(tree), _from_meta(tree), _from_elements(tree, outside), _from_lines(tree, outside)
    ):  # fmt: skip
        for field, content in told.items():
            if content is not None:
                found.setdefault(field, content)
    if "source" not in found and (host := _HOST.match(found.get("url") or "")):
        found["source"] = host[1].lower()
    if title := found.get("title"):
        found["title"] = _without_site(title, found.get("source"))
    return found


def _clean(field: str, value: Any) -> Any:
    content = coerced(field, value)
    if not isinstance(content, str):
        return content
    content = " ".join(content.split())
    if field == "author":
        content = _BY.sub("", content, count=1)
    if field in ("author", "source") and _ADDRESS.match(content) and " " not in content:
        return None  # the address of a profile names nobody
    if field == "url" and not _HOST.match(content):
        return None
    return content or None


def _from_linked_data(tree: Any) -> dict[str, Any]:
    things = [thing for script in tree.iter("script") for thing in _things(script)]
    article = next((thing for thing in things if _ARTICLE_TYPE.search(str(thing.get("@type")))), None)
    if article is None:
        return {}
    by_id = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str)}

    def resolved(value: Any) -> Any:
        if isinstance(value, list):
            return [resolved(inner) for inner in value]
        if isinstance(value, dict) and set(value) == {"@id"}:
            return by_id.get(str(value["@id"]), value["@id"])
        return value

    return {
        field: next(filter(None, (_clean(field, resolved(article.get(name))) for name in names)), None)
        for field, names in _LD_FIELDS.items()
    }


def _things(script: Any) -> Iterator[Mapping[str, Any]]:
    text = script.text or ""
    if "ld+json" not in (script.get("type") or "").lower() or len(text) > _LONGEST_LD:
        return
    try:
        data = json.loads(text.strip().removesuffix(";"), strict=False)
    except (ValueError, RecursionError):
        return
    waiting = [data]
    while waiting:
        thing = waiting.pop(0)
        if isinstance(thing, list):
            waiting[:0] = thing
        elif isinstance(thing, dict):
            yield thing
            waiting[:0] = [
                thing[key] for key in ("@graph", "mainEntity") if isinstance(thing.get(key), (list, dict))
            ]


def _from_meta(tree: Any) -> dict[str, Any]:
    given: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = element.get("content")
        for key in ("property", "name", "itemprop"):
            if content and (name := element.get(key)):
                given.setdefault(name.strip().lower(), []).append(content)
    found: dict[str, Any] = {}
    for row in META_NAMES:
        for name in row.names:
            contents = dict.fromkeys(
                filter(None, (_clean(row.field, content) for content in given.get(name, ())))
            )
            if contents:
                found[row.field] = ", ".join(contents) if row.field == "author" else next(iter(contents))
                break
    canonical = next((link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"), None)
    if address := _clean("url", canonical):
        found["url"] = address
    return found


def _from_elements(tree: Any, outside: set[Any]) -> dict[str, Any]:
    """What time elements, microdata and telling classes say, comments and side columns left out."""
    marked = [(element, _marks(element)) for element in tree.iter(*_MAY_BE_MARKED) if element not in outside]
    days = (
        as_day(element.get("datetime") or element.get("content") or _line(element))
        for element, marks in marked
        if element.tag == "time" or "datePublished" in marks
    )
    classed = (_day_of_line(_line(element)) for element, marks in marked if _DATE_CLASS.search(marks))
    authors = (_author_of_line(_line(element)) for element, marks in marked if _AUTHOR_CLASS.search(marks))
    return {
        "published": _first(days) or _first(classed),
        "author": _first(authors),
        "title": _visible_title(tree),
    }


def _marks(element: Any) -> str:
    return " ".join(filter(None, map(element.get, ("class", "id", "itemprop", "rel"))))


def _first(tried: Iterator[Any]) -> Any:
    """The first of few that is something; a page can have any number that are nothing."""
    return next(filter(None, islice(tried, _MOST_TRIED)), None)


def _author_of_line(line: str) -> Any:
    return _clean("author", line) if len(line) <= _LONGEST_NAME else None


def _day_of_line(line: str) -> dt.date | None:
    return as_day(line) or read_text(f"-\n{line}\n-").published if 0 < len(line) <= _LONGEST_LINE else None


def elsewhere(tree: Any) -> set[Any]:
    """The elements of comments, side columns, menus and the like."""
    found: set[Any] = set()
    for element in tree.iter():
        marks = f"{element.get('class') or ''} {element.get('id') or ''}"
        named = element.tag not in ("html", "body") and _ELSEWHERE.search(marks)
        if named or element.tag in ("footer", "aside", "nav") or element.getparent() in found:
            found.add(element)
    return found


def _from_lines(tree: Any, outside: set[Any]) -> dict[str, Any]:
    """The labelled lines beneath the heading, as in plain text: `Source: … | 2024-05-23 | Editor: …`."""
    heading = _heading(tree)
    if heading is None:
        return {}
    lines = [line for line in _following_lines(heading, outside) if len(line) <= _LONGEST_LINE]
    header = read_text("\n".join(["-", *lines[:_HEADER_LINES], "-"]))
    return {name: getattr(header, name) for name in ("published", "source", "author")}


def _following_lines(heading: Any, outside: set[Any]) -> Iterator[str]:
    for element in islice(_following(heading), _MOST_FOLLOWING):
        block = any(inner.tag in _BLOCKS for inner in element.iterdescendants())
        if (
            element not in outside
            and not block
            and not _only_holds_others(element)
            and (line := _line(element))
        ):
            yield line


def _following(element: Any) -> Iterator[Any]:
    """The elements that begin after `element` ends, in the order of the page."""
    for outer in (element, *element.iterancestors()):
        for sibling in outer.itersiblings():
            yield from sibling.iter()


def _only_holds_others(element: Any) -> bool:
    own = (element.text or "", *(inner.tail or "" for inner in element))
    return len(element) > 1 and not "".join(own).strip()


def _heading(tree: Any) -> Any:
    """The element that shows the title: the h1, else the first whose words begin the page's title."""
    first = next((heading for heading in tree.iter("h1") if _line(heading)), None)
    named = _line(next(tree.iter("title"), None))
    if first is not None or not named:
        return first
    lines = ((element, _line(element)) for element in islice(tree.iter(*_SHOW_TITLES), _MOST_SHOWN))
    shown = (element for element, line in lines if len(line) > _SHORTEST_TITLE and named.startswith(line))
    return next(shown, None)


def _visible_title(tree: Any) -> str | None:
    headings = [heading for heading in tree.iter("h1") if _line(heading)]
    shown = headings[0] if len(headings) == 1 else None if headings else _heading(tree)
    return _line(shown) or _line(next(tree.iter("title"), None)) or None


def _without_site(title: str, source: str | None) -> str:
    """`Orders Grow | Steel Daily` without the site's name, at either end."""
    parts = _SITE_PART.split(title)
    if len(parts) < 2 or not source:
        return title
    if _same(parts[-1], source):
        return title[: title.rindex(parts[-1])].rstrip(" |·•»–—-")
    if _same(parts[0], source):
        return title[len(parts[0]) :].lstrip(" |·•»–—-")
    return title


def _same(part: str, source: str) -> bool:
    one, other = ("".join(filter(str.isalnum, name)).lower() for name in (part, source))
    return bool(one) and (one in other or other in one)


def _line(element: Any) -> str:
    """The words of an element on one line, cut off where it is no line."""
    if element is None:
        return ""
    pieces = []
    length = 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece)
        if length > 10 * _LONGEST_LINE:
            break
    return " ".join("".join(pieces).split())
