"""Pages of many layouts and encodings: the main text, and what the page says before what is guessed."""

from __future__ import annotations

import datetime as dt

import pytest
from page_cases import BODY, COMMENTS, DAY, LEAD, NAVIGATION, PAGES, SECOND, TITLE, PageCase, page
from sources_of_tests import article, fault, read

from newsextract.readers import Reading
from newsextract.readers.page_fields import META_NAMES


@pytest.mark.parametrize("case", PAGES, ids=lambda case: case.name)
def test_a_page_gives_its_article(tmp_path, case: PageCase):
    read_back = article(tmp_path, "page.html", case.markup)
    told = (read_back.title, read_back.published, read_back.source, read_back.author, read_back.url)
    assert told == (case.title, case.published, case.source, case.author, case.url)
    assert [words for words in case.holds if words not in read_back.text] == []
    assert [words for words in case.lacks if words in read_back.text] == []
    assert read_back.id == "page"


@pytest.mark.parametrize("case", PAGES, ids=lambda case: case.name)
def test_the_text_begins_with_the_title_once(tmp_path, case: PageCase):
    text = article(tmp_path, "page.html", case.markup).text
    assert text.startswith(f"{TITLE}\n")
    assert text.count(TITLE) == 1


@pytest.mark.parametrize(
    ("row", "name"),
    [(row, name) for row in META_NAMES for name in row.examples],
    ids=lambda value: str(value)[:40],
)
def test_every_name_of_a_meta_element_gives_its_field(tmp_path, row, name):
    content = {"published": "2021-03-04", "url": "https://steel-daily.example/a"}.get(
        row.field, "Danube Review"
    )
    read_back = article(tmp_path, "a.html", page(f'<meta property="{name}" content="{content}">', BODY))
    assert str(getattr(read_back, row.field)) == content


def test_every_row_has_an_example():
    assert all(row.examples for row in META_NAMES)


@pytest.mark.parametrize(
    ("head", "body", "day"),
    [
        (
            '<meta property="article:published_time" content="2021-03-04">',
            '<time datetime="2023-01-02">x</time>',
            DAY,
        ),
        ('<meta name="date" content="4 mars 2021">', "", DAY),
        ('<meta itemprop="datePublished" content="2021-03-04">', "", DAY),
        ("", '<span itemprop="datePublished" content="2021-03-04">Thursday</span>', DAY),
        ("", '<div class="post-date">March 4, 2021</div>', DAY),
        ("", '<p class="meta date">Published: Thu 4 March 2021, 09:15</p>', DAY),
        ("", '<p class="updated">2 hours ago</p>', None),
        ("", COMMENTS, None),
    ],
)
def test_what_the_page_says_wins_over_what_is_guessed(tmp_path, head, body, day):
    markup = page(head, f"<article><h1>{TITLE}</h1>{body}{BODY}</article>")
    assert article(tmp_path, "a.html", markup).published == day


@pytest.mark.parametrize(
    ("linked", "author", "source"),
    [
        ('{"@type":"NewsArticle","author":"Ana Ruiz","publisher":"Steel Daily"}', "Ana Ruiz", "Steel Daily"),
        ('[{"@type":"Person","name":"No"},{"@type":["Article","Thing"],"author":[{"name":"Tom Ek"}]}]',
         "Tom Ek", None),
        ('{"@type":"BlogPosting","author":{"url":"https://x.example/ana"}}', None, None),
        ('{"@type":"NewsArticle","author":"https://x.example/ana"}', None, None),
        ('{"@type":"NewsArticle","author":', None, None),
        ('{"@type":"WebPage","mainEntity":{"@type":"Report","publisher":{"name":"Steel Daily"}}}',
         None, "Steel Daily"),
    ],
)  # fmt: skip
def test_linked_data(tmp_path, linked, author, source):
    markup = page(f'<script type="application/ld+json">{linked}</script>', f"<h1>{TITLE}</h1>{BODY}")
    read_back = article(tmp_path, "a.html", markup)
    assert (read_back.author, read_back.source) == (author, source)


@pytest.mark.parametrize(
    ("codec", "declaration"),
    [
        ("utf-8", '<meta charset="utf-8">'),
        ("utf-8", ""),
        ("utf-8-sig", '<meta charset="iso-8859-1">'),
        ("utf-16", ""),
        ("cp1252", '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">'),
        ("gb18030", '<meta charset="gb2312">'),
        ("cp1252", '<meta charset="utf-8">'),
        ("cp1252", '<meta charset="unicode_escape">'),
        ("cp1250", '<?xml version="1.0" encoding="windows-1250"?>'),
    ],
)
def test_encodings(tmp_path, codec, declaration):
    words = "Škoda’s plant" if codec == "cp1250" else "The Café’s plant – Zürich"
    markup = (
        f"<html><head>{declaration}</head><body><h1>{TITLE}</h1><p>{words} grew. {LEAD}</p></body></html>"
    )
    assert words in article(tmp_path, "a.html", markup.encode(codec)).text


def test_the_user_s_encoding_wins(tmp_path):
    data = page('<meta charset="utf-8">', f"<p>Жатва началась. {LEAD}</p>").encode("koi8-r")
    assert "Жатва" in article(tmp_path, "a.html", data, Reading(encoding="koi8-r")).text


@pytest.mark.parametrize(
    ("data", "stage", "reason"),
    [
        (b"", "validate", "is empty"),
        (b"\x89PNG\r\n\0\0", "decode", "is a binary file, not a page"),
        (b"<html></html>", "parse", "is no HTML"),
        (page("", NAVIGATION).encode(), "parse", "has no main text"),
        (b"<html>" + b"<div>" * 3000 + LEAD.encode(), "parse", "is nested too deeply"),
        (b"<p>" + b"<b>x</b>" * 100_001, "parse", "has more than 100,000 elements"),
        (b"<p>" + b"word " * 4_000_001, "parse", "is a page of more than 20 MB"),
    ],
)  # fmt: skip
def test_pages_that_are_no_article(tmp_path, data, stage, reason):
    (item,) = read(tmp_path, "a.html", data)
    assert fault(item) == (0, stage, reason)


def test_scripts_and_entities_are_no_text(tmp_path):
    script = "<script>document.write('12 units')</script>"
    body = f"<h1>Plate &amp; Pipe</h1>{script}<p>{LEAD} &lt;b&gt; &#8364;5 &nosuch;</p>"
    text = article(tmp_path, "a.html", page("<style>p {top: 1}</style>", body)).text
    assert text.startswith("Plate & Pipe\n")
    assert "<b> €5" in text
    assert "document" not in text
    assert "top" not in text


def test_a_large_page_is_read_more_simply(tmp_path):
    body = "".join(f"<p>{number}. {LEAD}</p>" for number in range(11_000))
    assert "10999. Varga" in article(tmp_path, "a.html", page("", body)).text


def test_a_layout_of_tables_and_breaks(tmp_path):
    tail = "Source : www.steel.example<br>Editor : Mei"
    cell = f"<b>{TITLE}</b><br>March 4, 2021<br><br>{LEAD}<br><br>{SECOND}<br>{tail}"
    markup = f"<html><body><table><tr><td><a href=/>Home</a></td><td>{cell}</td></tr></table></body></html>"
    read_back = article(tmp_path, "a.html", markup)
    assert read_back.published == dt.date(2021, 3, 4)
    assert (read_back.source, read_back.author) == ("www.steel.example", "Mei")
    assert "Home" not in read_back.text
    assert "|" not in read_back.text
