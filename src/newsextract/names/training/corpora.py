"""Training sets as texts under the annotation guidelines' conventions.

Each public set has habits of its own: articles and possessives inside a span, nationalities as places, titles
as part of a person's name. What a set is silent about that the guidelines mark (a maker inside a product's
name, a country inside an event's) is masked, so that it doesn't teach that there is no name.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pycountry

from newsextract.errors import InputError
from newsextract.mentions import NAME_LABELS
from newsextract.names.tables.common import PEOPLES
from newsextract.names.tables.organisations import ORGANISATIONS
from newsextract.names.tables.places import COUNTRIES, EXACT_COUNTRIES
from newsextract.names.tables.roles import HONORIFICS
from newsextract.names.tables.rows import entries
from newsextract.names.training.texts import Span, Text


@dataclass(frozen=True, slots=True)
class Corpus:
    """A public training set: `name` of its file without `.jsonl`, and how it is read.

    `continuous` says that neighbouring lines belong together; `spaced` that hyphens and possessives stand
    between spaces; `peoples` that nationalities are marked as places;
    `silent` that makers and countries may stand unmarked inside other names; `keep` is the share of lines
    without a name that are used; `genres`, if given, are the openings of the ids of the lines that are used.
    """

    name: str
    continuous: bool = True
    spaced: bool = False
    peoples: bool = False
    silent: bool = False
    keep: float = 1.0
    genres: tuple[str, ...] = ()
    attribution: str = ""


_NEWS_LIKE = ("newsgroup", "weblog")

CORPORA = (
    Corpus("uner_ewt_train", keep=0.35, genres=_NEWS_LIKE,
           attribution="Universal NER, English EWT, CC BY-SA 4.0"),
    Corpus("uner_ewt_test", keep=0.35, genres=_NEWS_LIKE,
           attribution="Universal NER, English EWT, CC BY-SA 4.0"),
    Corpus("uner_pud", continuous=False, attribution="Universal NER, English PUD, CC BY-SA 3.0"),
    Corpus("wikigold", silent=True, attribution="WikiGold (Balasuriya et al., 2009), CC BY 4.0"),
    Corpus("crossner_5dom", continuous=False, spaced=True, peoples=True, silent=True, keep=0.3,
           attribution="CrossNER (Liu et al., 2021), MIT"),
    Corpus("redocred_dev", continuous=False, spaced=True, peoples=True, silent=True,
           attribution="Re-DocRED (Tan et al., 2022), MIT"),
    Corpus("redocred_test", continuous=False, spaced=True, peoples=True, silent=True,
           attribution="Re-DocRED (Tan et al., 2022), MIT"),
)  # fmt: skip

_LEADING = re.compile(r"(?:(?:the|The|THE|a|A|an|An)\s+|[\s\"'“”‘’(\[,.\-]+)")
_TRAILING = re.compile(r"(?:\s?['’]\s?s|[\s\"'“”‘’)\],]+)$")
_SPACED_SIGN = re.compile(r"(?<=\w)( )[-–/]( )(?=\w)")
_SPACED_POSSESSIVE = re.compile(r"( )['’]( )?s\b")
_TITLE_WORDS = entries("""
    President, King, Queen, Emperor, Empress, Prince, Princess, Pope, Cardinal, Judge, Justice, Senator
    Governor, General, Colonel, Captain, Major, Secretary, Minister, Chancellor, Mayor, Coach
    Commander, Admiral, Archbishop, Bishop, Duke, Baron, Professor, Reverend, Representative, Chairman
    Ambassador, Sergeant, Lieutenant, Saint
""")


@cache
def _title() -> re.Pattern[str]:
    """Titles before a person's name. `Queen`, `Pope` and the like stay if one short name is all that
    follows."""
    words = "|".join(re.escape(w) for w in sorted({*HONORIFICS.entries, *_TITLE_WORDS}, reverse=True))
    return re.compile(rf"(?:(?:{words})\.?\s+)+(?=\w)")


@cache
def _countries() -> frozenset[str]:
    known = {country.name for country in pycountry.countries if country.name.isalpha()}
    known |= {
        "European Union",
        "EU",
        "United States",
        "United Kingdom",
        "U.S.",
        "US",
        "UK",
        "Russia",
        "South Korea",
    }
    return frozenset(known.union(COUNTRIES.entries, EXACT_COUNTRIES.entries))


@cache
def _silent_names() -> re.Pattern[str]:
    names = {name for row in ORGANISATIONS if row.name in ("maker", "carrier") for name in row.entries}
    names |= _countries()
    return re.compile(
        r"(?<!\w)(?:" + "|".join(re.escape(n) for n in sorted(names, reverse=True)) + r")(?!\w)"
    )


def read(corpus: Corpus, data: Path) -> Iterator[Text]:
    """The texts of `corpus` in the folder `data` of `.jsonl` files; `InputError` if it can't be read."""
    path = data / f"{corpus.name}.jsonl"
    try:
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                if corpus.genres and not row["id"].startswith(corpus.genres):
                    continue
                yield _conventional(corpus, row["text"], [s for s in row["spans"] if s[2] in NAME_LABELS])
    except (OSError, ValueError, KeyError) as error:
        raise InputError(str(path), f"not a readable training set ({error})") from error


def read_gold(texts: Path, gold: Path, ids: list[str]) -> Iterator[Text]:
    """Annotated articles by their ids: `texts/<id>.txt` and `gold/<id>.json`; `InputError` if one is
    amiss."""
    for article in ids:
        try:
            record = json.loads((gold / f"{article}.json").read_text(encoding="utf-8"))
            with (texts / f"{article}.txt").open(encoding="utf-8", newline="") as file:
                text = file.read()
        except (OSError, ValueError) as error:
            raise InputError(article, f"not a readable gold file ({error})") from error
        names = [e for e in record["entities"] if e["label"] in NAME_LABELS]
        yield Text(
            text,
            tuple((e["start"], e["end"], e["label"]) for e in names),
            group=tuple(e.get("id", e["text"]) for e in names),
        )


def _conventional(corpus: Corpus, text: str, marked: list[list[int | str]]) -> Text:
    spans = [(int(s[0]), int(s[1]), str(s[2])) for s in marked]
    if corpus.spaced:
        text, spans = _closed_up(text, spans)
    peoples = frozenset(PEOPLES.entries) if corpus.peoples else frozenset()
    kept: list[Span] = []
    reached = 0
    for start, end, label in sorted(spans):
        start, end = _trimmed(text, start, end, label)
        if (
            label == "ORG" and text[start:end] in _countries()
        ):  # a place that stands for its government is a place
            label = "LOC"
        if reached <= start < end and not (label == "LOC" and text[start:end] in peoples):
            kept.append((start, end, label))
            reached = end
    masked = [m.span() for m in _silent_names().finditer(text)] if corpus.silent else []
    return Text(text, tuple(kept), tuple(masked), tuple(text[s:e] for s, e, _ in kept))


def _trimmed(text: str, start: int, end: int, label: str) -> tuple[int, int]:
    while (match := _LEADING.match(text, start, end)) and match.end() < end:
        # A person may be called `A`, an organisation or place is not.
        if label == "PERSON" and match.group()[0].isalpha() and match.group()[0] not in "tT":
            break
        start = match.end()
    if label == "PERSON" and (match := _title().match(text, start, end)):
        start = match.end()
    if (match := _TRAILING.search(text[start:end])) and match.start() > 0:
        end = start + match.start()
    return start, end


def _closed_up(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """The text without the spaces that a tokeniser put around hyphens and before `'s`."""
    dropped: set[int] = set()
    for pattern in (_SPACED_SIGN, _SPACED_POSSESSIVE):
        for match in pattern.finditer(text):
            dropped.update(match.start(group) for group in (1, 2) if match.start(group) >= 0)
    places = [0]
    for index in range(len(text)):
        places.append(places[-1] + (index not in dropped))
    closed = "".join(c for index, c in enumerate(text) if index not in dropped)
    return closed, [(places[start], places[end], label) for start, end, label in spans]
