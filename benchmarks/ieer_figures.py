"""MONEY and PERCENT in IEER newswire (1998): strict F1 over exact spans and labels.

Two columns are given: with the conventions converted (IEER follows MUC-7), and without. What is converted:
* MUC leaves approximators out of the span (`$5 million` of `about $5 million`), the guidelines take them in:
  they are cut from the library's spans, and trailing `or more` and the like.
* MUC marks a range as two amounts or one: where the library has one span from the first to the last, two gold
  spans are equal to it.
* a price or rate with its denominator (`$26 a week`) is a MEASURE there and MONEY or PERCENT here: MEASURE
  spans that hold a currency or a percentage are taken as such, the denominator cut.
* gold MONEY without a currency (`9,000` of a share index, `9/32` of a bond's price, `the millions`) is left
  out.

Run: python -m benchmarks.ieer_figures --data ../shared/data [--wrong]
"""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from benchmarks.command import read_arguments
from benchmarks.datasets import read_jsonl
from newsextract import bounds, dates, figures
from newsextract.numerals import scan

TARGETS = {"MONEY": 95.0, "PERCENT": 97.0}


def found(text: str, anchor: dt.date, *, convert: bool = True) -> dict[str, set[tuple[int, int]]]:
    """The library's spans by label; converted, without approximators."""
    blocked = [(mention.start, mention.end) for mention in dates.find(text, anchor)]
    spans: dict[str, set[tuple[int, int]]] = {label: set() for label in TARGETS}
    for mention in figures.find(text, blocked):
        if mention.label in spans:
            span = mention.start, mention.end
            spans[mention.label].add(_core(text, *span) if convert else span)
    return spans


def _core(text: str, start: int, end: int) -> tuple[int, int]:
    for at in range(start + 1, min(start + 40, end)):
        if (
            bounds.before(text, at, start)[0] == start
            and bounds.before(text, at, start)[2]
            and not text[at].isspace()
        ):
            start = at
            break
    return start, end


_CURRENCY = re.compile(r"[$£¥€]|\b(?:[Dd]lrs|RM|DM|dollars?|cents?|pence|pounds?|yen|marks?|won|kron\w+|"
                       r"ringgit|francs?|euros?|rubles?|pesos?|rupees?|lire|shillings?|baht|rupiah|yuan|"
                       r"rand|reals?|dinars?|crowns?|sen)")  # fmt: skip
_RATE = re.compile(r"[\s-]+(?:a|an|per)[\s-]+\w.*|\s\(.*", re.S)


def gold(text: str, spans: list[list[object]], *, convert: bool = True) -> dict[str, set[tuple[int, int]]]:
    """The set's spans by label; converted, in the guidelines' terms."""
    kept: dict[str, set[tuple[int, int]]] = {label: set() for label in TARGETS}
    for start, end, label, *_ in spans:
        assert isinstance(start, int) and isinstance(end, int)
        surface = text[start:end]
        if not convert:
            if label in kept:
                kept[str(label)].add((start, end))
            continue
        if label == "MEASURE":
            end = start + len(_RATE.sub("", surface))
            label = "PERCENT" if "percent" in surface else "MONEY" if _CURRENCY.search(surface) else label
        if label in kept and (label == "PERCENT" or _CURRENCY.search(surface)) and scan(surface):
            kept[str(label)].add((start, end))
    return kept


def run(data: Path, *, wrong: bool = False) -> list[dict[str, str | float]]:
    """Rows of label, strict F1 in per cent with and without conversions, target."""
    converted, plain = measure(data, wrong=wrong), measure(data, convert=False)
    return [
        {"label": label, "strict F1": score, "without conversions": plain[label], "target": TARGETS[label]}
        for label, score in converted.items()
    ]


def measure(data: Path, *, convert: bool = True, wrong: bool = False) -> dict[str, float]:
    """Strict F1 in per cent by label."""
    counts = {label: [0, 0, 0] for label in TARGETS}
    for line in read_jsonl(data / "dev" / "ieer_newswire.jsonl"):
        text, anchor = line["text"], dt.datetime.strptime(line["dct"][:10], "%m/%d/%Y").date()
        theirs, ours = gold(text, line["spans"], convert=convert), found(text, anchor, convert=convert)
        for label, count in counts.items():
            joined = _join(theirs[label], ours[label]) if convert else theirs[label]
            count[0] += len(joined & ours[label])
            count[1] += len(joined)
            count[2] += len(ours[label])
            if wrong:
                _show(text, f"{label} missed", joined - ours[label])
                _show(text, f"{label} not in gold", ours[label] - joined)
    return {label: round(200 * hit / (golds + total), 1) for label, (hit, golds, total) in counts.items()}


def _show(text: str, what: str, spans: set[tuple[int, int]]) -> None:
    for start, end in sorted(spans):
        print(what, repr(text[start:end]), "|", repr(text[max(0, start - 50) : end + 40]))


def _join(golds: set[tuple[int, int]], ours: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Gold with the two ends of a range joined where the library has one span over both."""
    joined = set(golds)
    for start, end in ours:
        inside = sorted(span for span in golds if start <= span[0] and span[1] <= end)
        if len(inside) == 2 and (inside[0][0], inside[1][1]) == (start, end):
            joined -= set(inside)
            joined.add((start, end))
    return joined


def main() -> None:
    given = read_arguments(__doc__, "print what is missed or not in gold")
    for row in run(given.data, wrong=given.wrong):
        print("  ".join(f"{key} {value}" for key, value in row.items()))


if __name__ == "__main__":
    main()
