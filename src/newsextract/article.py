"""What goes in: one article, as scraped."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, JsonValue, model_validator


class Article(BaseModel):
    """One article and what is known about it.

    `text` is kept exactly as read: every offset in a Record counts its Unicode code points.
    `published` is the anchor against which relative dates are read; nothing reads the clock.
    An `id` left out is made from the text, so that the same text gets the same id.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    id: str = ""
    title: str | None = None
    published: dt.date | None = None
    source: str | None = None
    author: str | None = None
    url: str | None = None
    extra: dict[str, JsonValue] = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _identify(cls, data: Any) -> Any:
        if isinstance(data, dict) and not data.get("id") and isinstance(data.get("text"), str):
            return {**data, "id": text_sha256(data["text"])[:16]}
        return data


def text_sha256(text: str) -> str:
    """The hexadecimal SHA-256 of `text` in UTF-8, as gold files hold it.

    A lone surrogate (possible in text from broken JSON) is hashed as WTF-8 rather than refused.
    """
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
