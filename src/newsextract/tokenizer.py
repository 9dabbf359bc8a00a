"""A tokeniser whose borders never cut what the grammars find.

spaCy's English rules keep `RMB1.2`, `23,2024` and `10-million` in one token, so that a mention inside them
could not become a Span. Here every change between letters, digits and punctuation is a border; only
well-formed numbers (`55,000`, `11.3`) stay whole. One linear regular expression: no exceptions, no cache,
no quadratic case on hostile text.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

_TOKEN = re.compile(
    r"""
    \s+
  | \d{1,3}(?:,\d{2})*(?:,\d{3})+(?![\d])(?:\.\d+)?     # 1,234.5 and 7,00,000; not the 23,2024 of May 23,2024
  | \d+(?:\.\d+)?
  | ['’][sS](?!\w)                                      # the possessive
  | [^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*               # a word, its combining accents with it
    (?:['’](?![sS](?!\w))[^\W\d_]+)?                    # don't, O'Neill; not JAC's
  | [\s\S]
    """,
    re.VERBOSE,
)


class NewsTokenizer:
    """Text to Doc, without loss: `Doc.text` is the text given."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        words: list[str] = []
        spaces: list[bool] = []
        for token in _TOKEN.findall(text):
            if token[0] == " " and words and not spaces[-1] and not words[-1].isspace():
                spaces[-1] = True
                token = token[1:]
            if token:
                words.append(token)
                spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)

    # spaCy serialises a pipeline by asking each part; this part has no state beyond the vocabulary.
    def to_bytes(self, **_: Any) -> bytes:
        return b""

    def from_bytes(self, _bytes_data: bytes, **_: Any) -> NewsTokenizer:
        return self

    def to_disk(self, _path: str | Path, **_: Any) -> None:
        return None

    def from_disk(self, _path: str | Path, **_: Any) -> NewsTokenizer:
        return self


@registry.tokenizers("newsextract.Tokenizer.v1")  # type: ignore[untyped-decorator]
def make_tokenizer() -> Any:
    """The factory that a pipeline's config names."""

    def create(nlp: Language) -> NewsTokenizer:
        return NewsTokenizer(nlp.vocab)

    return create
