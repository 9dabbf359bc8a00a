"""What the header and residue lines of scraped articles look like, as rows with examples."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Field:
    """A labelled line, `Label : content`. `examples` maps a line to the content that it gives."""

    name: str
    labels: tuple[str, ...]
    examples: Mapping[str, str]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Matches the label and its colon at the start of a line."""
        labels = "|".join(re.escape(label).replace(r"\ ", r"\s+") for label in self.labels)
        return re.compile(rf"\s*(?:{labels})\s*[:：]\s*", re.IGNORECASE)


FIELDS = (
    Field(
        "source",
        ("source", "sources", "news source", "from", "via"),
        {"Source : www.chinatrucks.com": "www.chinatrucks.com", "Source:Steel Daily": "Steel Daily"},
    ),
    Field(
        "author",
        ("editor", "author", "written by", "reporter", "writer", "edited by", "reported by", "posted by",
         "by"),
        {"Editor : Mia": "Mia", "Author: Ana Ruiz": "Ana Ruiz", "By: J. Olsen": "J. Olsen"},
    ),
    Field(
        "published",
        ("published", "published on", "publication date", "date", "posted", "posted on", "release date",
         "released", "updated", "last updated", "publish time", "time", "issued", "press release"),
        {"Published: 23 May 2024": "23 May 2024", "Date : 2021-03-04": "2021-03-04"},
    ),
    Field(
        "url",
        ("url", "link", "original link", "permalink"),
        {"URL: https://example.org/a": "https://example.org/a"},
    ),
    Field(
        "ignored",
        ("views", "hits", "clicks", "tags", "keywords", "category", "photo", "share", "comments"),
        {"Views : 6881": "6881"},
    ),
)  # fmt: skip

# `By Ana Ruiz`, `By Ana Ruiz and Tom Ek`, `by Ana Ruiz, Steel Daily`: one to four capitalised words each.
_NAME = r"[^\W\d_a-z][\w.'’-]*(?:\s+[^\W\d_a-z][\w.'’-]*){1,3}"
BYLINE = re.compile(rf"(?i:by)\s+(?P<name>{_NAME}(?:(?:,|\s+and)\s+{_NAME}){{0,2}})(?:,\s.{{1,40}})?")

# A place in capitals or title case, perhaps its country, the date, perhaps the agency, and a dash.
AGENCY_DATELINE = re.compile(
    r"(?P<head>[^\W\d_a-z][^:;!?]{2,110}?(?:19|20)\d\d)\s*,?\s*(?:/[^/\n]{2,40}/|\([^)\n]{2,60}\))?\s*(?:--|[–—-])\s"
)
