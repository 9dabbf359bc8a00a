"""One article in an HTML page: its main text, and what the page says of itself before what is guessed.

Libraries see a parsed tree only: given a text that looks like an address, htmldate would fetch it.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
from collections.abc import Iterator
from typing import Any

from newsextract.article import Article
from newsextract.readers.encodings import page_text
from newsextract.readers.fields import article_of
from newsextract.readers.page_fields import elsewhere, page_fields
from newsextract.readers.reading import (
    Outcome,
    Page,
    Reading,
    Source,
    UnreadableError,
    dated,
    megabytes,
    whole,
)

# A page of news has some thousand elements. trafilatura takes a second for 10,000, and its time grows faster
# than the page; that of its baseline does not.
_MOST_FOR_CHOICE = 10_000
_MOST_TEXT = 1_000_000
_MOST_ELEMENTS = 100_000
_LOG = logging.getLogger("trafilatura")
# Below this, precision is suspected of having thrown away the article itself.
_SUSPICIOUSLY_SHORT = 250
_SENTENCE_WORDS = 8
_LONGEST_CELL = 400
_LATEST = "2100-01-01"  # htmldate would ask the clock
_MOST_MARKUP = 20_000_000
# Pictures that a browser saved into the page.
_INLINE_DATA = re.compile(r"data:[\w/+.-]{1,60};base64,[A-Za-z0-9+/=]+")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_BLANK_LINES = re.compile(r"\n{2,}")


def read_html(source: Source, reading: Reading) -> Iterator[Outcome]:
    """The article of a page, or the page if `reading` wants it unparsed. UnreadableError as below."""
    page = Page(whole(source, reading), source.article_id, reading)
    yield 0, page if reading.unparsed_pages else read_page(page)


def read_page(page: Page) -> Article:
    """The article of a page. UnreadableError if it has no main text, or is too large or deep to read."""
    markup = page_text(page.data, page.reading.encoding)
    if not markup.strip():
        raise UnreadableError("validate", "is empty")
    try:
        record = page_record(markup)
    except UnreadableError:
        raise
    except Exception as error:  # strangers' markup in strangers' libraries: what they make of it is an Item
        raise UnreadableError("parse", f"cannot be read as a page ({type(error).__name__})") from None
    return dated(article_of(record, Reading(), page.article_id), page.reading)


def page_record(markup: str) -> dict[str, Any]:
    """The fields of the article in a page. UnreadableError as above."""
    markup = _INLINE_DATA.sub("", markup)
    if len(markup) > _MOST_MARKUP:
        raise UnreadableError("parse", f"is a page of more than {megabytes(_MOST_MARKUP)}")
    tree = _tree(markup)
    elements = sum(1 for _ in tree.iter())
    if elements > _MOST_ELEMENTS:
        raise UnreadableError("parse", f"has more than {_MOST_ELEMENTS:,} elements")
    told = page_fields(tree)
    text = _main_text(tree, elements)
    if not text:
        raise UnreadableError("parse", "has no main text")
    record = {"text": _with_title(text, told.get("title")), **told}
    if "published" not in told and article_of(record, Reading()).published is None:
        record["published"] = _guessed_day(tree)
    return record


def _tree(markup: str) -> Any:
    from lxml import etree, html

    # huge_tree allows 2,048 levels and long scripts; without it, 256 levels and the rest is silently lost.
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    data = _CONTROLS.sub(" ", markup).encode("utf-8", "replace")
    try:
        tree = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        tree = None
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        raise UnreadableError("parse", "is nested too deeply")
    if tree is None or not len(tree):
        raise UnreadableError("parse", "is no HTML")
    return tree


def _main_text(tree: Any, elements: int) -> str:
    import trafilatura

    # It logs what it does not find, which is told as the Item's reason.
    if not _LOG.handlers:
        _LOG.addHandler(logging.NullHandler())
    _unwrap_layout(tree)
    if elements > _MOST_FOR_CHOICE or sum(map(len, tree.itertext())) > _MOST_TEXT:
        text = trafilatura.baseline(tree)[1]
    else:
        text = trafilatura.extract(tree, include_comments=False, favor_precision=True) or ""
        if len(text) < _SUSPICIOUSLY_SHORT:
            text = _with_sentence(trafilatura.extract(tree, include_comments=False) or "") or text
    return _BLANK_LINES.sub("\n", text).strip()


def _with_sentence(text: str) -> str:
    """`text` unless it is but menus and labels."""
    return text if any(len(line.split()) >= _SENTENCE_WORDS for line in text.split("\n")) else ""


def _unwrap_layout(tree: Any) -> None:
    """Tables that lay out a page become plain blocks; main-text extraction takes them for data otherwise."""
    inside: dict[Any, Any] = {}  # the table around each element: one pass, however deep they are nested
    layout: set[Any] = set()
    for element in tree.iter():
        outer = element.getparent()
        table = inside[element] = outer if outer is not None and outer.tag == "table" else inside.get(outer)
        if table is not None and (element.tag == "table" or (element.tag == "td" and _is_long(element))):
            layout.add(table)
    for element, table in inside.items():
        if element in layout or (table in layout and element.tag in ("tbody", "tr", "td")):
            element.tag = "div"


def _is_long(cell: Any) -> bool:
    length = 0
    for piece in cell.itertext():
        length += len(piece)
        if length > _LONGEST_CELL:
            return True
    return False


def _with_title(text: str, title: str | None) -> str:
    """The text beneath its title, as a scrape has it; main-text extraction keeps a heading now and then."""
    first = [_folded(line) for line in text.split("\n", 3)[:3]]
    return text if not title or _folded(title) in first else f"{title}\n{text}"


def _folded(line: str) -> str:
    return "".join(filter(str.isalnum, line)).lower()


def _guessed_day(tree: Any) -> dt.date | None:
    """The day that htmldate makes of what is left of the tree; comments and side columns are taken out."""
    import htmldate

    outside = elsewhere(tree)
    for element in outside:
        outer = element.getparent()
        if outer is not None and outer not in outside:
            element.drop_tree()
    found = htmldate.find_date(tree, extensive_search=False, original_date=True, max_date=_LATEST)
    return dt.date.fromisoformat(found) if found else None
