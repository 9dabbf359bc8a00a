"""What tokens look like: their kinds, and the one regular expression that cuts a text into them.

Every alternative of the expression is bounded or a plain run of a class, so that cutting is linear.
"""

from __future__ import annotations

import re

from newsextract.dates.lexicon import OWN_KIND, WORDS

_SHAPES = ("x", "break", "stop", ",", "-", "/", "(", ")", "'s", "&", "%", "$",
           "small", "int", "year", "number", "words", "ord", "nday", "iso", "yearmonth", "apos", "decade",
           "code", "fy", "holiday", "clock", "lowmonth")  # fmt: skip
KINDS: dict[str, str] = {}
for _name in (*_SHAPES, *(row.kind for row in WORDS), *OWN_KIND):
    KINDS.setdefault(_name, chr(0xE000 + len(KINDS)))
"""Kind name to the character that stands for it in `Tokens.kinds`."""

# Abbreviations whose full stop belongs to them.
DOTTED = frozenset(["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun"])  # fmt: skip
_N = r"(?<![\w.,/:-])"  # where a numeric date may begin
TOKEN = re.compile(
    r"(?P<url>https?://\S{0,2000}|www\.\S{0,2000})"
    r"|(?P<word>[^\W\d_]+(?!\w))"
    rf"|{_N}(?P<iso>(?:\d{{4}}(?P<s1>[-/.])\d{{1,2}}(?P=s1)\d{{1,2}}"
    rf"|\d{{1,2}}(?P<s2>[-/.])\d{{1,2}}(?P=s2)(?:\d{{4}}|\d\d))"
    r"(?!\d)(?=t\d|[^\w]|$)(?![-/,:]\d|\.\d))"
    r"|(?<![\w.,/:])(?P<slashed>\d{1,2}(?P<s3>[/.])\d{1,2}(?P=s3)\d{4})(?![\w/:]|\.\d)"
    r"|(?<![\w.,/:])(?<!\w-)(?P<compact>(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\w)(?![.,:/-]\d)"
    rf"|{_N}(?P<yearmonth>(?:(?:19|20)\d\d[-/](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[-/](?:19|20)\d\d))"
    r"(?!\w)(?![.,:/-]\d)"
    r"|(?P<clock>\d{1,2}:\d\d(?::\d\d)?(?!\d))"
    r"|(?P<ord>\d{1,3}(?:st|nd|rd|th)(?!\w))"
    # with a space as well, as texts have it that were cut into words on their way
    r"|(?P<decade>(?:(?:(?:1[5-9]|20)\d0|['’]?\d0)(?:['’]?s)|19\d0 s)(?!\w))"
    r"|(?P<apos>['’]\d\d(?!\w))"
    r"|(?P<number>(?:\d{1,3}(?:,\d{3}){1,6}(?!\d)|\d{1,18})(?:\.\d{1,18})?(?!\w))"
    r"|(?P<code>(?:(?:[1-4]q|q[1-4]|[12]h|h[12]|[1-9]m|1[0-2]m)(?:fy|cy)?['’]?(?:20)?(?:\d\d)?(?:[-/]\d\d)?"
    r"|20\d\d[qh][1-4]|(?:fy|cy)['’]?(?:20)?\d\d(?:[-/](?:20)?\d\d)?(?:[qh][1-4]|[1-4][qh])?)(?!\w))"
    r"|(?P<poss>['’]s(?!\w))"
    r"|(?P<other>\w+(?:[.,]\d+){0,9})"
    r"|(?P<mark>[^\w\s])"
    r"|(?P<lines>\n\s*)"
)
MARKS = {",": ",", "-": "-", "–": "-", "‑": "-", "~": "-", "−": "-", "/": "/", "(": "(", ")": ")", "&": "&",
          "%": "%", "$": "$", "€": "$", "£": "$", "¥": "$", "₹": "$", ".": "stop", "!": "stop", "?": "stop",
          ";": "stop", "•": "stop", "|": "stop", "。": "stop"}  # fmt: skip
BROKEN_OFF = frozenset(".!?:;")
CODE = re.compile(
    r"(?P<y0>20\d\d(?=[qh]))?(?:(?P<p1>[1-4]q|q[1-4]|[12]h|h[12]|\d{1,2}m))?"
    r"(?P<fy>fy|cy)?['’]?(?P<y>(?:20)?\d\d)?(?:[-/](?P<y2>(?:20)?\d\d))?(?P<p2>[qh][1-4]|[1-4][qh])?"
)
