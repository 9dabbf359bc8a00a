"""What a writer gets: an article beside its Record."""

from __future__ import annotations

from dataclasses import dataclass

from newsextract.article import Article
from newsextract.records import Record


@dataclass(frozen=True, slots=True)
class Extraction:
    """An article and the Record made from it; the Record's offsets point into `article.text`."""

    article: Article
    record: Record
