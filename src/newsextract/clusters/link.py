"""Ids for mentions: `link` is the face of this room."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.clusters import organisations, persons
from newsextract.clusters.folding import key
from newsextract.clusters.names import fullest
from newsextract.mentions import Mention

Span = tuple[int, int]


def link(text: str, mentions: Sequence[Mention]) -> dict[Span, str]:
    """The id of every ORG and PERSON mention by its span: the fullest name of its cluster in the article.

    Mentions of other labels are passed over. Full names, short forms, legal forms, abbreviations, surnames
    and former names share an id; a parent and its division, a maker and its brand do not (annotation
    guidelines, "Clusters, people, facts"). Work on each mention is bounded.
    """
    ordered = sorted(mentions, key=lambda mention: (mention.start, mention.end))
    firms = [mention for mention in ordered if mention.label == "ORG"]
    names = organisations.cluster(text, firms)
    shown: dict[str, str] = {}
    for group in names.clusters():
        shown |= dict.fromkeys((name.key for name in group), fullest(group))
    ids = {(m.start, m.end): shown[key(text[m.start : m.end])] for m in firms}
    return ids | persons.cluster(text, [mention for mention in ordered if mention.label == "PERSON"])
