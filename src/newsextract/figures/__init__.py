"""Figures: QUANTITY, ORDINAL, PERCENT and MONEY mentions of a text with their normalised values.

`candidates` finds where figures are and `screening` what is none, `ranges` and `joins` read what neighbours
share, `tables` what a header says, `changes` which way (`parallels` for coordinated ones) and `basis` against
what (`comparisons` by naming the period compared with), `items` what is counted; `values` turns the drafts
into mentions. The knowledge stands in tables: `units`, `currencies`, `percents`, `change_words`, `bases`,
`negatives`, `words`, and the shared `newsextract.numerals` and `newsextract.bounds`.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.figures.candidates import candidates
from newsextract.figures.changes import read_changes
from newsextract.figures.draft import Passage
from newsextract.figures.items import read_item
from newsextract.figures.joins import join, share_items
from newsextract.figures.tables import read_tables
from newsextract.figures.values import mention, take_bounds
from newsextract.mentions import Mention

__all__ = ["find"]


def find(text: str, blocked: Sequence[tuple[int, int]] = ()) -> list[Mention]:
    """The figures of `text`, sorted and disjoint, with offsets in code points.

    Spans in `blocked` (dates found before) hold no figures; the words of a change are read across them, a
    counted noun ends at them. Spans of a day or more are never figures. Values follow the annotation
    guidelines: ISO 4217 codes, singular British units, `low` and `high` for a range.
    """
    passage = Passage(text, blocked)
    drafts = join(passage, candidates(passage))
    read_tables(passage, drafts)
    read_changes(passage, drafts)
    for at, draft in enumerate(drafts):
        take_bounds(passage, draft, drafts[at - 1].end if at else 0)
    for at, draft in enumerate(drafts):
        limit = drafts[at + 1].start if at + 1 < len(drafts) else len(text)
        if draft.kind in ("count", "generic", "measure") and draft.item is None:
            draft.item = read_item(passage, draft, limit)
    share_items(passage, drafts)
    return [mention(draft) for draft in drafts]
