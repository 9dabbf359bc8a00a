"""What each writer makes of records, with text that tries to break out of it."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import io
import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.article import Article, text_sha256
from newsextract.formats import FORMATS, Extraction
from newsextract.formats.page import segments
from newsextract.formats.wording import visible
from newsextract.mentions import LABELS
from newsextract.records import Record

PLAIN = "Ostrava Coil of Kladno shipped 48,200 tonnes in May, says Dana Kolář."
# Markup, a terminal's escape sequence, C1 and NUL, bidirectional override, separators, emoji, Arabic,
# a template expression and rich's own markup.
HOSTILE = (
    '</style></title><script>alert(1)</script> <img src=x onerror="alert(2)"> &amp; '
    "\x1b[31mred\x1b[0m\x9b2J\x00\x07 "
    "\u202eelbisrever\u202c \u2067\u2028\u2029 🚚 شاحنات {{ 7*7 }} {% raw %} [bold]loud[/bold] ]]> '\""
)
ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@pytest.fixture(autouse=True)
def _width_of_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Test runners in parallel set COLUMNS, which a table obeys."""
    monkeypatch.delenv("COLUMNS", raising=False)



def entity(text: str, words: str, label: str, **more: Any) -> dict[str, Any]:
    start = text.index(words)
    return {"start": start, "end": start + len(words), "label": label, "text": words, **more}


def extraction(text: str, entities: list[dict[str, Any]], **more: Any) -> Extraction:
    meta = {key: more.pop(key, None) for key in ("title", "source")} | {"published": dt.date(2022, 6, 1)}
    article = Article(id=more.pop("id", "coil"), text=text, **meta)
    data = {"id": article.id, "text_sha256": text_sha256(text), "meta": meta, "entities": entities, **more}
    return Extraction(article, Record.model_validate(data))


def plain(**more: Any) -> Extraction:
    entities = [
        entity(PLAIN, "Ostrava Coil", "ORG", id="Ostrava Coil"),
        entity(PLAIN, "Kladno", "LOC"),
        entity(PLAIN, "48,200 tonnes", "QUANTITY", value={"value": 48200, "unit": "tonne"}),
        entity(PLAIN, "May", "DATE", value={"type": "DATE", "value": "2022-05"}),
        entity(PLAIN, "Dana Kolář", "PERSON", id="Dana Kolář"),
    ]
    people = [{"name": "Dana Kolář", "roles": [{"title": "spokeswoman", "organisation": "Ostrava Coil"}]}]
    facts = [{"metric": "deliveries", "organisation": "Ostrava Coil", "figure": 2, "period": 3}]
    more |= {"title": "Coil deliveries", "source": "Coil Daily"}
    return extraction(PLAIN, entities, people=people, facts=facts, **more)


def hostile() -> Extraction:
    entities = [
        entity(HOSTILE, "<script>alert(1)</script>", "ORG", id=HOSTILE),
        entity(HOSTILE, "\x1b[31mred\x1b[0m\x9b2J\x00\x07", "LOC"),
        entity(HOSTILE, "🚚", "QUANTITY", value={"value": 1, "item": "</td><script>alert(3)\x1b[2J"}),
        entity(HOSTILE, "[bold]loud[/bold]", "PERSON", id="</mark>"),
    ]
    people = [{"name": "</mark>", "roles": [{"title": HOSTILE}]}]
    facts = [{"metric": "other", "product": HOSTILE, "figure": 2}]
    return extraction(HOSTILE, entities, title=HOSTILE, source=HOSTILE, people=people, facts=facts)


def written(name: str, *extractions: Extraction) -> str:
    out = io.StringIO()
    FORMATS[name].write(iter(extractions), out)
    out.getvalue().encode("utf-8")
    return out.getvalue()


@pytest.mark.parametrize("name", FORMATS)
def test_no_acting_character_is_written(name: str) -> None:
    shown = written(name, hostile(), plain())
    assert ACTING.findall(shown.replace("\n", "")) == []


# --- json ----------------------------------------------------------------------------------------------


def test_json_is_an_object_for_one_and_an_array_for_several() -> None:
    assert json.loads(written("json", plain())) == plain().record.to_dict()
    for count in (0, 2, 3):
        found = json.loads(written("json", *[plain(id=str(n)) for n in range(count)]))
        assert [record["id"] for record in found] == [str(n) for n in range(count)]


def test_jsonl_is_one_line_a_record_and_comes_back() -> None:
    lines = written("jsonl", plain(), hostile()).splitlines()
    assert [Record.model_validate_json(line) for line in lines] == [plain().record, hostile().record]


def test_jsonl_is_written_as_records_come() -> None:
    out = io.StringIO()

    def watched():
        yield plain()
        assert out.getvalue().count("\n") == 1
        yield plain()

    FORMATS["jsonl"].write(watched(), out)
    assert out.getvalue().count("\n") == 2


def test_a_lone_surrogate_is_written_as_json_writes_it() -> None:
    odd = plain()
    meta = odd.record.meta.model_copy(update={"title": "sales \ud83d up"})
    odd = Extraction(odd.article, odd.record.model_copy(update={"meta": meta}))
    assert json.loads(written("jsonl", odd))["meta"]["title"] == "sales \ud83d up"
    assert "sales \ufffd up" in written("html", odd)
    assert "sales \ufffd up" in written("table", odd)


# --- table ---------------------------------------------------------------------------------------------


def rows(shown: str) -> list[list[str]]:
    return [re.split(r"\s{2,}", line.strip()) for line in shown.splitlines() if line.strip()]


def test_table_shows_heading_entities_people_and_facts() -> None:
    found = rows(written("table", plain()))
    assert found[:2] == [["Coil deliveries"], ["2022-06-01 · Coil Daily"]]
    for row in (
        ["label", "text", "value"],
        ["ORG", "Ostrava Coil"],
        ["QUANTITY", "48,200 tonnes", "48,200 tonne"],
        ["DATE", "May", "2022-05"],
        ["person", "roles"],
        ["Dana Kolář", "spokeswoman, Ostrava Coil"],
        ["deliveries", "Ostrava Coil", "48,200 tonne", "2022-05"],
    ):
        assert row in found


def test_table_leaves_out_what_is_not_there() -> None:
    shown = written("table", extraction(PLAIN, []))
    assert rows(shown)[0] == ["coil"]
    assert "person" not in shown
    assert "metric" not in shown


def test_table_takes_text_for_text() -> None:
    assert "[bold]loud[/bold]" in written("table", hostile())


# --- html ----------------------------------------------------------------------------------------------


class Page(HTMLParser):
    """The tags of a page with their attributes, and the words inside its elements of class `text`."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.style = ""
        self._depth = 0
        self._open: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "div" and (self._depth or dict(attrs).get("class") == "text"):
            self._depth += 1
            if self._depth == 1:
                self.texts.append("")
        if tag != "meta":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag, f"</{tag}> closes another element"
        if tag == "div" and self._depth:
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._open[-1:] == ["style"]:
            self.style += data
        if self._depth:
            self.texts[-1] += data


OWN_TAGS = {
    "html", "head", "meta", "title", "style", "body", "p", "mark", "details", "summary", "bdi", "div",
    "table", "thead", "tbody", "tr", "th", "td", "a",
}  # fmt: skip


def test_no_tag_of_an_article_survives() -> None:
    page = Page(written("html", hostile(), plain()))
    assert {tag for tag, _ in page.tags} <= OWN_TAGS
    names = {name for _, attrs in page.tags for name in attrs}
    assert not {name for name in names if name.startswith("on")}
    assert not names & {"src", "srcset", "style", "action"}
    assert all(attrs["href"].startswith("#a") for tag, attrs in page.tags if tag == "a")


def test_page_shows_the_whole_text_with_its_mentions() -> None:
    page = Page(written("html", plain(), hostile()))
    assert page.texts[0] == PLAIN
    assert page.texts[1] == visible(HOSTILE)
    marks = [attrs for tag, attrs in page.tags if tag == "mark" and "data-label" in attrs]
    assert [mark["class"] for mark in marks[:5]] == ["ORG", "LOC", "QUANTITY", "DATE", "PERSON"]
    assert marks[2]["title"] == "48,200 tonne"


def test_every_value_links_to_its_mention_and_ids_are_unique() -> None:
    page = Page(written("html", plain(), plain(id="again")))
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids)) == 10
    assert [f"#{name}" for name in ids] == [attrs["href"] for tag, attrs in page.tags if tag == "a"]


def test_policy_lets_in_the_one_style_and_nothing_else() -> None:
    page = Page(written("html", plain()))
    policy = next(a["content"] for _, a in page.tags if a.get("http-equiv") == "Content-Security-Policy")
    digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert "url(" not in page.style
    assert "@import" not in page.style
    assert "prefers-color-scheme: dark" in page.style


def test_legend_and_style_know_every_label() -> None:
    page = Page(written("html"))
    assert [attrs["class"] for tag, attrs in page.tags if tag == "mark"] == list(LABELS)
    assert all(f".{label} {{ --hue:" in page.style for label in LABELS)


@given(st.text(max_size=40), st.sets(st.integers(0, 40), max_size=8))
def test_segments_join_to_the_text(text: str, borders: set[int]) -> None:
    edges = sorted(at for at in borders if at <= len(text))
    entities = [
        {"start": a, "end": b, "label": "LOC", "text": text[a:b]}
        for a, b in zip(edges[::2], edges[1::2], strict=False)
    ]
    made = extraction(text, entities)
    pieces = list(segments(text, made.record))
    assert "".join(piece.text for piece in pieces) == text
    assert [piece.entity for piece in pieces if piece.entity] == made.record.entities


@given(st.text(max_size=60))
def test_any_text_stays_text(text: str) -> None:
    page = Page(written("html", extraction(text, [], title=text or None)))
    assert {tag for tag, _ in page.tags} <= OWN_TAGS
    assert len(page.texts[0].replace("\r\n", "\n")) == len(text.replace("\r\n", "\n"))
