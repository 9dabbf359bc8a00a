"""Pages in the layouts of the trade press, each with what a reader should make of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

LEAD = (
    "Varga Steel shipped 12,500 tonnes of plate in February, up 3.5 per cent on the year, the company said "
    "on Thursday. Shipments to yards on the Danube rose fastest."
)
SECOND = (
    "“Demand from shipbuilders has held up better than we feared,” said sales director Ilona Barta. The mill "
    "in Miskolc will add a third shift from May, and hire about 140 people for it."
)
THIRD = (
    "Varga expects to ship between 145,000 and 150,000 tonnes this year, against 138,200 tonnes in 2020. "
    "Prices for heavy plate stood at EUR 720 a tonne at the end of the month."
)
BODY = f"<p>{LEAD}</p><p>{SECOND}</p><p>{THIRD}</p>"
DAY = dt.date(2021, 3, 4)
TITLE = "Varga Steel Ships More Plate"


@dataclass(frozen=True)
class PageCase:
    """A page and what it says: `holds` stands in the main text, `lacks` does not."""

    name: str
    markup: str
    title: str | None = TITLE
    published: dt.date | None = DAY
    source: str | None = None
    author: str | None = None
    url: str | None = None
    holds: tuple[str, ...] = (LEAD, SECOND, THIRD)
    lacks: tuple[str, ...] = field(default=("Cookie", "Subscribe", "Great news", "Read also"))


def page(head: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="en"><head>{head}</head><body>{body}</body></html>'


NAVIGATION = (
    '<nav><ul><li><a href="/">Home</a></li><li><a href="/steel">Steel</a></li><li><a href="/s">Ships</a></li>'
    "</ul></nav>"
)
COOKIES = (
    '<div id="cookie-consent" class="cookie-banner"><p>Cookie notice: we and our 214 partners store data on '
    "your device. Accept all or choose what we may use.</p><button>Accept</button></div>"
)
NEWSLETTER = '<div class="newsletter"><p>Subscribe to our daily letter, read by 30,000 buyers.</p></div>'
COMMENTS = (
    '<section id="comments" class="comments"><h3>2 comments</h3><div class="comment"><p>Great news for the '
    'valley, my uncle works there since 1998!</p><time datetime="2023-08-01">1 August 2023</time></div>'
    "</section>"
)
RELATED = (
    '<aside class="related"><h3>Read also</h3><ul><li><a href="/a">Danube locks close for 12 days</a> '
    '<time datetime="2022-01-09">9 Jan 2022</time></li></ul></aside>'
)
FOOTER = "<footer><p>© 2009-2024 Steel Daily Publishing Ltd. All rights reserved.</p></footer>"

LINKED_DATA = """<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"WebSite","@id":"https://steel-daily.example/#site","name":"Steel Daily"},
{"@type":"Organization","@id":"https://steel-daily.example/#org","name":"Steel Daily"},
{"@type":"Person","@id":"https://steel-daily.example/#ana","name":"Ana Ruiz"},
{"@type":"NewsArticle","headline":"Varga Steel Ships More Plate","datePublished":"2021-03-04T23:30:00-05:00",
 "dateModified":"2021-06-30T08:00:00Z","author":[{"@id":"https://steel-daily.example/#ana"},
 {"@type":"Person","name":"Tom Ek"}],"publisher":{"@id":"https://steel-daily.example/#org"}}]}</script>"""

PAGES = (
    PageCase(
        "a news site with linked data, banners and comments",
        page(
            "<title>Varga Steel Ships More Plate - Steel Daily</title>" + LINKED_DATA,
            f"{COOKIES}{NAVIGATION}<main><article><h1>{TITLE}</h1>{BODY}</article>{NEWSLETTER}{COMMENTS}</main>"
            f"{RELATED}{FOOTER}",
        ),
        source="Steel Daily",
        author="Ana Ruiz, Tom Ek",
    ),
    PageCase(
        "meta elements of a content management system",
        page(
            '<meta property="og:title" content="Varga Steel Ships More Plate | Steel Daily">'
            '<meta property="og:site_name" content="Steel Daily"><meta name="author" content="By Ana Ruiz">'
            '<meta property="article:published_time" content="2021-03-04T08:15:00+00:00">'
            '<meta property="article:modified_time" content="2022-12-01T08:15:00+00:00">'
            '<link rel="canonical" href="https://steel-daily.example/2021/03/varga">',
            f'{NAVIGATION}<div class="post"><h1>{TITLE}</h1><div class="entry-content">{BODY}</div></div>'
            f"{FOOTER}",
        ),
        source="Steel Daily",
        author="Ana Ruiz",
        url="https://steel-daily.example/2021/03/varga",
    ),
    PageCase(
        "plain old markup with Dublin Core",
        "<html><head><title>Varga Steel Ships More Plate</title>"
        '<META NAME="DC.date.issued" CONTENT="2021-03-04"><META NAME="DC.creator" CONTENT="Ana Ruiz">'
        '<META NAME="DC.publisher" CONTENT="Danube Trade Review"></head><body bgcolor=white>'
        f"<table><tr><td><font size=2>Home | News | Links</font></td></tr></table><h1>{TITLE}</h1>"
        f"<p>{LEAD}<p>{SECOND}<p>{THIRD}</body></html>",
        source="Danube Trade Review",
        author="Ana Ruiz",
    ),
    PageCase(
        "a time element and a class for the author",
        page(
            f"<title>{TITLE}</title>",
            f'{RELATED}<article><header><h1>{TITLE}</h1><span class="byline">By <a href="/a">Ana Ruiz</a>'
            f'</span><time datetime="2021-03-04T09:00">Thursday</time></header>{BODY}</article>{COMMENTS}',
        ),
        author="Ana Ruiz",
    ),
    PageCase(
        "a labelled line beneath the heading",
        page(
            f"<title>{TITLE}</title>",
            f'<div class="top"><h1>{TITLE}</h1><div class="info">Source: <a href="#">www.steel.example</a> | '
            f'Date: March 4, 2021 | Editor: Mei</div></div><div class="text">{BODY}</div>',
        ),
        source="www.steel.example",
        author="Mei",
    ),
    PageCase(
        "nothing but a dateline",
        page(
            f"<title>{TITLE}</title>",
            f"<h1>{TITLE}</h1><p>MISKOLC, Hungary, March 4, 2021 -- {LEAD}</p><p>{SECOND}</p><p>{THIRD}</p>",
        ),
    ),
    PageCase(
        "a date in the address only",
        page(
            f'<title>{TITLE}</title><link rel="canonical" href="https://steel-daily.example/2021/03/04/varga.html">',
            f"<h1>{TITLE}</h1>{BODY}",
        ),
        source="steel-daily.example",
        url="https://steel-daily.example/2021/03/04/varga.html",
    ),
    PageCase(
        "no date at all, and years in the text",
        page(f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1>{BODY}{FOOTER}"),
        published=None,
    ),
    PageCase(
        "a table of shipments",
        page(
            f'<title>{TITLE}</title><meta name="pubdate" content="20210304">',
            f"<article><h1>{TITLE}</h1>{BODY}<table><tr><th>Plant</th><th>February</th><th>Change</th></tr>"
            "<tr><td>Miskolc</td><td>9,100</td><td>+4.1%</td></tr><tr><td>Ózd</td><td>3,400</td><td>+1.9%</td></tr>"
            f"</table><p>{THIRD}</p></article>",
        ),
        holds=(LEAD, "Miskolc", "9,100", "+4.1%", "Ózd", "+1.9%"),
    ),
    PageCase(
        "a press release of a few lines",
        page(
            f'<title>{TITLE}</title><meta name="date" content="4 March 2021">',
            f"{NAVIGATION}<h1>{TITLE}</h1><p>{LEAD}</p>{FOOTER}",
        ),
        holds=(LEAD,),
    ),
)
