"""The command `newsextract train names`: the tagger's weights from the data, or from one's own gold."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from newsextract.cli_options import Corpus, Gold
from newsextract.errors import NewsextractError

app = typer.Typer(
    name="train",
    help="Train the tagger of names (needs the extra: pip install 'newsextract[train]').",
    no_args_is_help=True,
    rich_markup_mode="rich",
)

# Long enough for the published weights; a first look at one's own data needs a tenth of it.
_PIECES = 3_600_000


@app.callback()
def _root() -> None:
    """Keeps `names` a command of its own while it is the only one."""


@app.command(
    help=(
        "Train the tagger and write its weights with their model card into OUTPUT.\n\n"
        "BASE holds an uncased BERT encoder of MiniLM-L6's shape (model.safetensors, vocab.txt); DATA holds "
        "train/*.jsonl and names/. The articles of the split's train list are learned from, those of its dev "
        "list choose and calibrate. The same seed on the same machine gives the same weights.\n\n"
        "[bold]Examples[/bold]\n\n"
        "newsextract train names --data DATA --base minilm --marked gold/names --marked gold/people "
        "--marked gold/trade --output weights\n\n"
        "newsextract train names --data DATA --base minilm --gold my/gold --corpus my/corpus "
        "--splits my/gold/splits.json --start weights/network.safetensors --pieces 200000 "
        "--output my/weights"
    )
)
def names(
    data: Annotated[Path, typer.Option(metavar="DIR", help="Training sets and lists of names.")],
    base: Annotated[Path, typer.Option(metavar="DIR", help="The encoder to begin with.")],
    output: Annotated[Path, typer.Option(metavar="DIR", help="Where the weights go.")],
    gold: Gold = Path("gold"),
    corpus: Corpus = Path("corpus"),
    splits: Annotated[Path, typer.Option(metavar="FILE", help="Lists of ids, train and dev.")] = Path(
        "gold/splits.json"
    ),
    marked: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="DIR",
            help="Further articles, names marked in the text or in a gold file beside it; with a splits.json "
            "those of its split train.",
        ),
    ] = None,
    start: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Go on from the checkpoint of an earlier run.")
    ] = None,
    seed: Annotated[int, typer.Option(help="What is drawn at random is drawn from this.")] = 7,
    pieces: Annotated[int, typer.Option(help="Word pieces to read in each run.")] = _PIECES,
    runs: Annotated[
        int, typer.Option(min=1, help="Runs from one beginning; the weights are the mean of their ends.")
    ] = 2,
    threads: Annotated[int, typer.Option(help="Processor threads.")] = 2,
) -> None:
    try:
        from newsextract.names.training import train as training
        from newsextract.names.training.fit import Settings
    except ImportError as error:
        raise NewsextractError(
            f"training needs the extra [train]: pip install 'newsextract[train]' ({error.name} is missing)"
        ) from error
    sources = training.Sources(data, corpus, gold, splits, base, tuple(marked or ()), start)
    settings = Settings(pieces=pieces, threads=threads)
    scores = training.train(sources, output, seed=seed, settings=settings, runs=runs)
    found = ", ".join(f"{label} {score:.1f}" for label, score in scores.f1.items())
    print(f"{output}: strict F1 on the dev articles: {found}")
