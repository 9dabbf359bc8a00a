"""The model card that ships beside the weights."""

from __future__ import annotations

from pathlib import Path

from newsextract.names.training.corpora import CORPORA
from newsextract.names.training.fit import Settings
from newsextract.names.training.network import DESIGN
from newsextract.names.training.score import Scores

CARD = "MODEL_CARD.md"
BASE = "all-MiniLM-L6-v2 (sentence-transformers), Apache-2.0, after MiniLM (Wang et al., 2020)"

_TEXT = """\
# Names in trade news: model card

Marks organisations, persons and places (ORG, PERSON, LOC) in English trade news, under this project's
annotation guidelines. An encoder of {lower} layer over what is read and {upper} over the words that could be
in a name, 384 wide, with an added embedding of letter case and white space; tags per word, int8 ONNX. Made
by `newsextract train names`.

## Data
The layers begin as those of {base}.

| set | licence and attribution |
|---|---|
{sets}
| {articles} annotated articles of this project (its `train` split) | Apache-2.0 |
{marked}| silver articles made from this project's own phrases and drawn names | Apache-2.0 |

All sets were brought to the guidelines' conventions first. The tagger read
{read},
with names swapped, letter case and spaces varied. Names were drawn from the SEC's list of companies (public
domain), the Fortune 500, lists of surnames and first names (Unlicense), and this project's tables.

## Scores
Strict F1 on the development articles of this project, which also served for calibration, the project's tables
weighed in:
{scores}.
A mention's `score` is a calibrated probability that span and label are both right.

## Limits
English news with ordinary spelling; the vocabulary has few pieces for other scripts. Names without a capital
are found only where the tables know them. Product names that are also makers' names, plants and ventures
named after places, and bodies named by common nouns alone are where most errors are. Texts in capitals
throughout and lower-cased texts are read worse. Nothing about a person but the name is inferred.
"""
_MARKED = "| {} articles written by language models for this project, what they say invented | Apache-2.0 |\n"


def write_card(
    folder: Path, scores: Scores, settings: Settings, *, runs: int, articles: int, marked: int
) -> None:
    """Write the card into `folder`; `articles` and `marked` are how many of each kind were learned from."""
    sets = "\n".join(f"| `{c.name}` | {c.attribution} |" for c in CORPORA)
    figures = ", ".join(f"{label} {value:.1f}" for label, value in scores.f1.items())
    text = _TEXT.format(
        base=BASE, sets=sets, articles=articles, marked=_MARKED.format(marked) if marked else "",
        read=_read(settings.pieces, runs), scores=figures,
        lower=len(DESIGN.lower), upper=len(DESIGN.upper),
    )  # fmt: skip
    (folder / CARD).write_text(text, encoding="utf-8")


def _read(pieces: int, runs: int) -> str:
    if runs == 1:
        return f"{pieces:,} word pieces in one run"
    return f"{pieces:,} word pieces in each of {runs} runs from one beginning, and is their mean"
