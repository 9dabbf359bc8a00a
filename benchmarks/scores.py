"""The current pipeline's scores on dev and test of the project's gold, and README's copy of them.

    python -m benchmarks.scores [--gold gold] [--corpus corpus] [--write README.md]

F1 in per cent with 95 % bootstrap intervals, resampled by article; what each measure counts is said by
`newsextract evaluate`. `--write` replaces what stands between the markers `<!-- scores -->` and
`<!-- /scores -->`, so that no figure there is typed by hand; `make scores` does it for README.md.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import newsextract
from benchmarks.markdown import replaced, table
from newsextract.evaluate import ALL, Case, GoldCase, Report, choose, read_gold, read_splits, score
from newsextract.mentions import LABELS

GOLD = Path("gold")
CORPUS = Path("corpus")
SPLITS = ("dev", "test")
MARKER = "scores"

# What is said of whole articles: a name for the reader, the measure, its row.
STATEMENTS = (
    ("clusters of ORG, B-cubed", "b-cubed", "ORG"),
    ("clusters of PERSON, B-cubed", "b-cubed", "PERSON"),
    ("roles: person, title and organisation", "roles", ALL),
    ("facts, core: metric, figure and changes", "facts-core", ALL),
    ("facts, full: organisation, product, period and region too", "facts", ALL),
)

Row: TypeAlias = dict[str, str]


def read_split(gold: Path, corpus: Path, split: str | None) -> list[GoldCase]:
    """The gold of a split, None for all articles; ids that have no gold file yet are passed over."""
    ids = choose(read_splits(None, gold), split)
    there = None if ids is None else [name for name in ids if (gold / f"{name}.json").is_file()]
    return read_gold(gold, corpus, there)


def predicted(cases: Iterable[GoldCase]) -> Iterator[Case]:
    """Each article of the gold with what the default pipeline extracts, against its own publication date."""
    kept = list(cases)
    articles = (
        newsextract.Article(id=case.record.id, text=case.text, published=case.record.meta.published)
        for case in kept
    )
    for case, record in zip(kept, newsextract.extract_many(articles), strict=True):
        yield Case(case.record, record, case.text)


def reports(gold: Path = GOLD, corpus: Path = CORPUS, splits: Sequence[str] = SPLITS) -> dict[str, Report]:
    """A Report for each split, by its name."""
    return {
        split: score(predicted(read_split(gold, corpus, split)), keep_differences=False) for split in splits
    }


def cell(report: Report, measure: str, row: str = ALL) -> str:
    """F1 and its interval, as in `91.2 (88.0–93.9)`; empty where neither side has anything."""
    score = report.f1(measure, row)
    if score is None:
        return ""
    interval = report.intervals.get((measure, row))
    within = f" ({100 * interval.low:.1f}–{100 * interval.high:.1f})" if interval else ""
    return f"{100 * score:.1f}{within}"


def label_rows(found: Mapping[str, Report]) -> list[Row]:
    """A row for each label and for all of them: strict spans, and right values, on each split."""
    return [
        {"label": label, **{f"{split} {measure}": cell(report, measure, label)
                            for split, report in found.items() for measure in ("strict", "values")}}
        for label in (*LABELS, ALL)
    ]  # fmt: skip


def statement_rows(found: Mapping[str, Report]) -> list[Row]:
    """A row for clusters, roles and facts each, on each split."""
    return [
        {"": name, **{split: cell(report, measure, row) for split, report in found.items()}}
        for name, measure, row in STATEMENTS
    ]


def sizes(found: Mapping[str, Report]) -> str:
    """How many articles and mentions each split has: `dev: 20 articles, 1,012 mentions; test: …`."""
    return "; ".join(
        f"{split}: {report.articles} articles, {report.scores['strict'][ALL].gold:,.0f} mentions"
        for split, report in found.items()
    )


def block(found: Mapping[str, Report]) -> str:
    """What README holds between the markers."""
    return "\n".join((
        f"F1 in per cent, with 95 % bootstrap intervals over articles; {sizes(found)}.",
        "A mention is right for `strict` with its label and both boundaries; for `values` with its label, an",
        "overlapping span and every field of its value but `item` and a date's days, which follow from its",
        "value. Train and dev were read while the rules were written, so dev flatters; nothing is tuned",
        "on test.\n",
        table(label_rows(found)),
        table(statement_rows(found)),
        "Written by `make scores`.",
    ))  # fmt: skip


def run(gold: Path = GOLD, corpus: Path = CORPUS) -> list[Row]:
    """Rows of both tables for the benchmarks page, split by split."""
    found = reports(gold, corpus)
    rows = []
    for split, report in found.items():
        rows += [
            {"split": split, "label or statement": label, "strict": cell(report, "strict", label),
             "values": cell(report, "values", label)}
            for label in (*LABELS, ALL)
        ]  # fmt: skip
        rows += [
            {"split": split, "label or statement": name, "F1": cell(report, measure, row)}
            for name, measure, row in STATEMENTS
        ]
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", type=Path, default=GOLD, help=f"gold records (default {GOLD})")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help=f"their texts (default {CORPUS})")
    parser.add_argument("--write", type=Path, metavar="FILE", help="put the tables into this page")
    given = parser.parse_args()
    text = block(reports(given.gold, given.corpus))
    print(text)
    if given.write:
        page = given.write.read_text(encoding="utf-8")
        given.write.write_text(replaced(page, MARKER, text), encoding="utf-8")


if __name__ == "__main__":
    main()
