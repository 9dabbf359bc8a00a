"""The model card that ships beside the weights."""

from __future__ import annotations

from pathlib import Path

from newsextract.names.training.corpora import CORPORA
from newsextract.names.training.fit import Settings
from newsextract.names.training.score import Scores

CARD = "MODEL_CARD.md"
BASE = "all-MiniLM-L6-v2 (sentence-transformers), Apache-2.0, after MiniLM (Wang et al., 2020)"

_TEXT = """\
# Names in trade news: model card

Marks organisations, persons and places (ORG, PERSON, LOC) in English trade news, under this project's
annotation guidelines. A six-layer encoder of 384 dimensions with an added embedding of letter case and
white space, tags per word, int8 ONNX; made by `newsextract.names.training`.

## Data
Base: {base}.

| set | licence and attribution |
|---|---|
{sets}
| {articles} annotated articles of this project (its `train` split) | Apache-2.0 |
| silver articles made from this project's own phrases and drawn names | Apache-2.0 |

All sets were brought to the guidelines' conventions first; {pieces:,} word pieces were read in training.
Names were drawn from the SEC's list of companies (public domain), the Fortune 500, and lists of surnames
and first names (Unlicense).

## Scores
Strict F1 on the development articles of this project, which also served for calibration:
{scores}.
A mention's `score` is a calibrated probability that span and label are both right.

## Limits
English news with ordinary spelling; the vocabulary has few pieces for other scripts. Product names that
are also makers' names, and bodies named by a common noun alone, are where most errors are. Texts in
capitals throughout and lower-cased texts are read worse. Nothing about a person but the name is inferred.
"""


def write_card(folder: Path, scores: Scores, settings: Settings, *, articles: int) -> None:
    """Write the card into `folder`."""
    sets = "\n".join(f"| `{c.name}` | {c.attribution} |" for c in CORPORA)
    figures = ", ".join(f"{label} {value:.1f}" for label, value in scores.f1.items())
    text = _TEXT.format(base=BASE, sets=sets, articles=articles, pieces=settings.pieces, scores=figures)
    (folder / CARD).write_text(text, encoding="utf-8")
