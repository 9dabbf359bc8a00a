"""The page of an evaluation: nothing of an article acts in it, and its filters work in a real browser."""

from __future__ import annotations

import io
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest

from newsextract.article import text_sha256
from newsextract.evaluate import score
from newsextract.evaluate.aligned import Case
from newsextract.evaluate.page import pieces, write_page
from newsextract.records import Record

HOSTILE = '</style><script>alert(1)</script><img src=x onerror=alert(2)> "\'&\u202e\x07 {{ 7 * 7 }}'
TEXT = f"Ural sold 300 units in May. Kama sold 5 % more. {HOSTILE}"


def entity(words: str, label: str, **value: object) -> dict[str, object]:
    start = TEXT.index(words)
    found: dict[str, object] = {"start": start, "end": start + len(words), "label": label, "text": words}
    if label in ("ORG", "PERSON"):
        found["id"] = words
    return found | ({"value": value} if value else {})


def record(*entities: dict[str, object]) -> Record:
    parts = {"id": "a<b>", "text_sha256": text_sha256(TEXT), "meta": {"title": HOSTILE}}
    return Record.model_validate({**parts, "entities": list(entities)})


CASE = Case(
    record(
        entity("Ural", "ORG"),
        entity("300 units", "QUANTITY", value=300, unit="unit"),
        entity("May", "DATE", type="DATE", value="2024-05"),
        entity("5 %", "PERCENT", value=5, unit="%", change="up"),
    ),
    record(
        entity("Ural", "LOC"),
        entity("300", "QUANTITY", value=300),
        entity("Kama", "ORG"),
        entity("5 %", "PERCENT", value=5, unit="%"),
    ),
    TEXT,
)
# type, boundary and value (the unit), missed, spurious, value (the change)
ERRORS = 6


@pytest.fixture(scope="module")
def page() -> str:
    out = io.StringIO()
    write_page(score([CASE], keep_cases=True), out)
    return out.getvalue()


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def test_hostile_text_is_only_text(page: str) -> None:
    parsed = _Tags()
    parsed.feed(page)
    assert parsed.tags.count("script") == 1
    assert "img" not in parsed.tags
    assert not {name for name in parsed.attributes if name.startswith("on")}
    assert "{{ 7 * 7 }}" in parsed.text
    assert "\u202e" not in page
    assert "\x07" not in page


def test_nothing_is_asked_for(page: str) -> None:
    assert "default-src 'none'" in page
    assert not re.findall(r"https?://|url\(|@import|<link|<iframe", page)


def test_the_pieces_joined_are_the_text() -> None:
    (aligned,) = score([CASE], keep_cases=True).cases
    assert "".join(piece.text for piece in pieces(aligned, [])) == TEXT


def _chromium() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next(filter(None, map(shutil.which, names)), None)


@pytest.mark.skipif(_chromium() is None, reason="no Chromium on this machine")
def test_filters_and_keys_in_a_browser(page: str, tmp_path: Path) -> None:
    sync_api = pytest.importorskip("playwright.sync_api")
    file = tmp_path / "page.html"
    file.write_text(page, encoding="utf-8")
    with sync_api.sync_playwright() as playwright:
        switches = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=_chromium(), args=switches)
        view = browser.new_page()
        requests: list[str] = []
        complaints: list[str] = []
        view.on("request", lambda request: requests.append(request.url))
        view.on("console", lambda message: complaints.append(message.text))
        view.on("dialog", lambda dialog: complaints.append("a dialog opened"))
        view.goto(file.as_uri())
        assert view.text_content("#count") == f"{ERRORS} errors"
        view.select_option("#kind", "value")
        assert view.text_content("#count") == "2 errors"
        view.select_option("#label", "PERCENT")
        assert view.text_content("#count") == "1 errors"
        assert "5 %" in (view.text_content("#rows tr.chosen") or "")
        assert view.text_content("article .mark.chosen") == "5 %"
        view.locator("body").press("Escape")
        assert view.text_content("#count") == f"{ERRORS} errors"
        view.fill("#words", "kama")
        assert view.text_content("#count") == "1 errors"
        view.locator("#words").press("Escape")
        first = view.get_attribute("#rows tr.chosen", "id")
        view.locator("body").press("j")
        second = view.get_attribute("#rows tr.chosen", "id")
        view.locator("body").press("k")
        assert view.get_attribute("#rows tr.chosen", "id") == first != second
        browser.close()
    assert requests == [file.as_uri()]
    assert complaints == []
