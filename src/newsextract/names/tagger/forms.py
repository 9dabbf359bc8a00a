"""The legal form that follows a firm's name, to its end: `S. de R.L. de C.V.`, `(Thailand) Co., Ltd.`.

The encoder reads words: a form of many dots, in lower case or behind a bracket is often cut in its middle.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from newsextract.mentions import Mention
from newsextract.names.tables.legal import SHORT_FORMS, SPELLED_FORMS
from newsextract.names.tables.rows import any_of
from newsextract.names.tagger.edges import is_full_stop

_EXCHANGE = " stock exchange"  # an organisation in lower case too: `Halden stock exchange`
_REACH = 64  # code points after a name within which its form ends


# A number may stand before the form (`Ruden 2000 S.r.l.`), and so may the place of the branch in brackets.
_BRANCH = r"(?: \((?!Pty|Pvt|Private)[A-Z][^()\n]{1,30}\)(?: Co\.?,?)?)"
_SPELLED = re.compile(
    rf"(?:{_BRANCH}|(?: [0-9]{{1,4}}))?,? (?:{any_of(SPELLED_FORMS.entries)})(?![\w&]|\.\w)"
)
_BRANCHED = re.compile(rf"{_BRANCH},? (?:{any_of(SPELLED_FORMS.entries)})(?![\w&]|\.\w)")
_SHORT = re.compile(rf" (?:{any_of(sorted(SHORT_FORMS))})(?![\w/&-])")


def with_forms(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """`mentions` in order, with the legal form that follows an ORG's name in its span.

    What goes on with a branch in brackets and a form is a firm's name; a mention in a form is dropped.
    """
    found: list[Mention] = []
    reached = 0
    for mention in mentions:
        if mention.start < reached:
            continue
        if mention.label == "LOC" and text.startswith(_EXCHANGE, mention.end):
            mention = replace(mention, end=mention.end + len(_EXCHANGE), label="ORG")
        elif mention.label == "ORG" or _BRANCHED.match(text, mention.end, mention.end + _REACH):
            mention = replace(mention, end=_end(text, mention), label="ORG")
        reached = mention.end
        found.append(mention)
    return found


def _end(text: str, mention: Mention) -> int:
    """Where the name ends with its form; the encoder may have cut the form itself in two."""
    limit = mention.end + _REACH
    first = max(mention.start + 1, mention.end - _REACH)
    for match in _SPELLED.finditer(text, first, limit):
        if match.start() > mention.end:
            break
        if match.end() > mention.end:
            return match.end() - is_full_stop(text, match.end() - 1)
    short = None if text[mention.start : mention.end].isupper() else _SHORT.match(text, mention.end, limit)
    return short.end() if short else mention.end
