"""The commands `evaluate` and `compare`: parse, call, print."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import typer

from newsextract import evaluate
from newsextract.article import Article
from newsextract.cli_options import Corpus, Gold, Names, complain, load_pipeline, opened

_BELOW = 1

Splits = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="JSON object of lists of ids; else splits.json beside the gold."),
]
Split = Annotated[str | None, typer.Option(metavar="NAME", help="Score only the articles of this split.")]
Samples = Annotated[int, typer.Option(min=0, max=100_000, help="Bootstrap resamples; 0 for none.")]
Seed = Annotated[int, typer.Option(min=0, help="Seed of the bootstrap.")]


def _one_of(formats: Mapping[str, object]) -> Callable[[str], str]:
    def check(name: str) -> str:
        if name not in formats:
            raise typer.BadParameter(f"{name!r} is none of {', '.join(formats)}")
        return name

    return check


def _format_option(formats: Mapping[str, evaluate.Writer[Any]]) -> Any:
    rows = "; ".join(f"{row.name}: {row.description}" for row in formats.values())
    return typer.Option(
        "--format", callback=_one_of(formats), metavar="|".join(formats), help=f"{rows}."
    )


def run_evaluation(
    gold: Gold = Path("gold"),
    corpus: Corpus = Path("corpus"),
    predictions: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Records to score, one a line (JSON Lines).")
    ] = None,
    pipeline: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Score the spans of this installed spaCy pipeline, nothing else."),
    ] = None,
    label_map: Annotated[
        str | None,
        typer.Option(
            metavar="THEIRS=OURS,…",
            help="With --pipeline: changes to the usual map of labels; THEIRS= drops one.",
        ),
    ] = None,
    names: Names = "tagger",
    splits: Splits = None,
    split: Split = None,
    fail_under: Annotated[
        list[str] | None,
        typer.Option(
            metavar="LABEL.MEASURE=X",
            help="Exit with code 1 if this F1 is under X (0.9, 90 and 90% are the same); may come often.",
        ),
    ] = None,
    articles: Annotated[bool, typer.Option("--articles", help="List every article's scores too.")] = False,
    differences: Annotated[bool, typer.Option("--differences", help="List every difference too.")] = False,
    samples: Samples = 1000,
    seed: Seed = 0,
    save: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write the records that are scored there, as compare reads them."),
    ] = None,
    output_format: Annotated[str, _format_option(evaluate.REPORT_FORMATS)] = "table",
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write there and not to standard output.")
    ] = None,
) -> None:
    if save and pipeline:
        raise typer.BadParameter("--save and --pipeline exclude each other: bare spans are no records")
    gates = [evaluate.read_gate(text) for text in fail_under or ()]
    found = evaluate.read_splits(splits, gold)
    writer = evaluate.REPORT_FORMATS[output_format]
    ids = evaluate.choose(found, split)
    source = _Source(gold, corpus, ids, predictions, pipeline, label_map, names)
    cases = source.read()
    report = evaluate.score(
        _saved(cases, save) if save else cases,
        measures=[measure for measure in evaluate.MEASURES if measure.group == "spans" or not pipeline],
        keep_differences=differences or writer.needs_differences,
        keep_cases=writer.needs_cases,
        samples=samples,
        seed=seed,
    )
    by_split = {} if split else {name: report.subset(members) for name, members in found.items()}
    with opened(output) as out:
        writer.write(evaluate.Evaluation(report, by_split, articles, differences), out)
    faults = [fault for gate in gates if (fault := gate.fault(report))]
    for fault in faults:
        complain(fault)
    if faults:
        raise typer.Exit(_BELOW)


class _Source(NamedTuple):
    """Where the cases come from, as the options have it."""

    gold: Path
    corpus: Path
    ids: Collection[str] | None
    predictions: Path | None
    pipeline: str | None
    label_map: str | None
    names: str

    def read(self) -> Iterator[evaluate.Case]:
        if self.predictions and self.pipeline:
            raise typer.BadParameter("--predictions and --pipeline exclude each other")
        if self.label_map and not self.pipeline:
            raise typer.BadParameter("--label-map needs --pipeline")
        if self.predictions:
            return evaluate.read_cases(self.gold, self.corpus, self.predictions, self.ids)
        if self.pipeline:
            labels = evaluate.read_label_map(self.label_map)
            cases = evaluate.read_gold(self.gold, self.corpus, self.ids)
            return evaluate.predict_spans(self.pipeline, cases, labels)
        return _extracted(self.gold, self.corpus, self.ids, self.names)


def _extracted(
    gold: Path, corpus: Path, ids: Collection[str] | None, names: str
) -> Iterator[evaluate.Case]:
    """Each gold article with what is extracted from it, against its own publication date."""
    from newsextract.pipeline import extract_many  # imports spaCy

    cases = evaluate.read_gold(gold, corpus, ids)
    articles = (
        Article(id=case.record.id, text=case.text, published=case.record.meta.published) for case in cases
    )
    for case, record in zip(cases, extract_many(articles, nlp=load_pipeline(names)), strict=True):
        yield evaluate.Case(case.record, record, case.text)


def _saved(cases: Iterable[evaluate.Case], file: Path) -> Iterator[evaluate.Case]:
    """The cases as they come, while their predicted records are written to a file, one a line."""
    with opened(file) as out:
        for case in cases:
            out.write(case.predicted.to_json() + "\n")
            yield case


def run_comparison(
    before: Annotated[Path, typer.Argument(metavar="A.jsonl", help="Records as they were, one a line.")],
    after: Annotated[Path, typer.Argument(metavar="B.jsonl", help="Records as they are, one a line.")],
    gold: Gold = Path("gold"),
    corpus: Corpus = Path("corpus"),
    splits: Splits = None,
    split: Split = None,
    samples: Samples = 1000,
    seed: Seed = 0,
    output_format: Annotated[str, _format_option(evaluate.COMPARISON_FORMATS)] = "table",
) -> None:
    ids = evaluate.choose(evaluate.read_splits(splits, gold), split)
    reports = [
        evaluate.score(evaluate.read_cases(gold, corpus, file, ids), samples=samples, seed=seed)
        for file in (before, after)
    ]
    with opened(None) as out:
        evaluate.COMPARISON_FORMATS[output_format].write(evaluate.compare(*reports), out)


EVALUATE_HELP = (
    "Score records against gold.\n\n"
    "Reads GOLD/<id>.json with CORPUS/<id>.txt. Without [bold]--predictions[/bold] or "
    "[bold]--pipeline[/bold] the articles are extracted here, each against its own publication date. "
    "Scores are F1 in per cent, with 95 % bootstrap intervals over articles.\n\n"
    "[bold]Examples[/bold]\n\n"
    "newsextract evaluate --differences\n\n"
    "newsextract evaluate --split dev --articles --fail-under ORG.strict=0.8 --fail-under all.values=0.7\n\n"
    "newsextract evaluate --predictions records.jsonl --format json\n\n"
    "newsextract evaluate --pipeline en_core_web_sm --label-map NORP=ORG,FAC="
)
COMPARE_HELP = (
    "Say what became right and what became wrong from A to B.\n\n"
    "Both are records of the same articles in JSON Lines, scored against the same gold. p is that of the "
    "paired bootstrap: the smaller, the less the difference looks like chance.\n\n"
    "[bold]Examples[/bold]\n\n"
    "newsextract evaluate --save after.jsonl\n\n"
    "newsextract compare before.jsonl after.jsonl"
)
