"""What goes in: one article, as scraped."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, JsonValue, model_validator


def _is_unicode(text: str) -> str:
    """Broken JSON can hold half a surrogate pair, which is no character and cannot be written as UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError(f"not valid Unicode: a lone surrogate at offset {error.start}") from None
    return text


_Text = Annotated[str, AfterValidator(_is_unicode)]


class Article(BaseModel):
    """One article and what is known about it.

    `text` is kept exactly as read: every offset in a Record counts its Unicode code points.
    `published` is the anchor against which relative dates are read; nothing reads the clock.
    An `id` left out is made from the text, so that the same text gets the same id.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: _Text
    id: _Text = ""
    title: _Text | None = None
    published: dt.date | None = None
    source: _Text | None = None
    author: _Text | None = None
    url: _Text | None = None
    extra: dict[str, JsonValue] = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _identify(cls, data: Any) -> Any:
        if isinstance(data, dict) and not data.get("id") and isinstance(data.get("text"), str):
            return {**data, "id": text_sha256(data["text"])[:16]}
        return data


def text_sha256(text: str) -> str:
    """The hexadecimal SHA-256 of `text` in UTF-8, as gold files hold it."""
    # An id is made before the text is validated, so hashing itself must not trip over a surrogate.
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
