"""The whole of training: data to network to files, with scores on the development articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from random import Random

import torch
from safetensors.torch import load_file, save_file

from newsextract.errors import InputError
from newsextract.names.tagger.find import Tagger
from newsextract.names.tagger.pieces import Pieces
from newsextract.names.tagger.weights import Calibration, load
from newsextract.names.training import augment, silver, splits
from newsextract.names.training.bearers import Bearers
from newsextract.names.training.calibrate import calibrated
from newsextract.names.training.card import write_card
from newsextract.names.training.corpora import CORPORA, Corpus, read, read_gold
from newsextract.names.training.export import export, seal
from newsextract.names.training.fit import Settings, Window, fit, windows
from newsextract.names.training.marked import read_marked
from newsextract.names.training.network import Network, from_bert, mean
from newsextract.names.training.score import Scores, scores
from newsextract.names.training.texts import Text

CHECKPOINT = "network.safetensors"


@dataclass(frozen=True, slots=True)
class Mix:
    """What one pass reads: a share of each public set, so many variants of each gold article, silver
    articles."""

    public: float = 0.4
    gold: int = 3
    marked: int = 3
    silver: int = 240
    case: float = 0.02
    space: float = 0.06


@dataclass(frozen=True, slots=True)
class Sources:
    """Where everything is: `data` holds `train/*.jsonl` and `names/`; `base` a BERT encoder with its
    vocabulary.

    `texts/<id>.txt` and `gold/<id>.json` are the annotated articles, `split` a JSON file with the lists of
    ids `train` and `dev`. `marked` are folders of further articles, with their names marked in the text
    or with a gold file beside it.
    `start` is the checkpoint of an earlier run to go on from, instead of the bare encoder.
    """

    data: Path
    texts: Path
    gold: Path
    split: Path
    base: Path
    marked: tuple[Path, ...] = ()
    start: Path | None = None


def train(
    sources: Sources,
    output: Path,
    *,
    seed: int = 7,
    settings: Settings,
    mix: Mix | None = None,
    runs: int = 2,
    report: Callable[[str], None] = print,
) -> Scores:
    """Train, export into `output` and calibrate on the development articles, whose scores are returned.

    Each of the `runs` begins with the same weights, draws anew what it reads, and reads as much as `settings`
    says; their mean is better than any of them, and no slower. `output` gets the tagger's files, its model
    card, and a checkpoint that a later run can start from.
    Raises `InputError` if a source can't be read.
    """
    mix = mix or Mix()
    ids = splits.ids(sources.split, "train")
    vocabulary = _lines(sources.base / "vocab.txt")
    pieces = Pieces(vocabulary)
    output.mkdir(parents=True, exist_ok=True)

    def trained(run: int) -> Network:
        torch.manual_seed(seed)
        network = _begun(sources)  # what the base lacks is drawn, and has to be the same in every run
        torch.manual_seed(seed + run)
        random = Random(seed + run)  # noqa: S311  no secret: what is drawn must come out the same again
        material = _Material.read(sources, ids, random)

        def progress(line: str, at: Network) -> None:
            report(f"run {run + 1} of {runs}, {line}")
            _save(at, output)

        fit(network, lambda number: material.windows(number, mix, pieces), settings, random, progress)
        return network

    network = mean([trained(run) for run in range(runs)])
    _save(network, output)
    return finish(network, vocabulary, sources, output, settings, runs)


def _save(network: Network, output: Path) -> None:
    unfinished = output / f"{CHECKPOINT}.part"
    save_file(network.state_dict(), unfinished)
    unfinished.replace(output / CHECKPOINT)  # so that a run cut short leaves a whole one


def finish(
    network: Network, vocabulary: list[str], sources: Sources, output: Path, settings: Settings, runs: int
) -> Scores:
    """Export a trained network into `output`, calibrate it on the development articles and write its card."""
    development = list(read_gold(sources.texts, sources.gold, splits.ids(sources.split, "dev")))
    export(network, vocabulary, output, Calibration(1.0, 0.0))
    raw = scores(Tagger(load(output)).find, development)
    seal(output, calibrated(*raw.judged))
    final = scores(Tagger(load(output)).find, development)
    articles = len(splits.ids(sources.split, "train"))
    marked = sum(len(read_marked(folder)) for folder in sources.marked)
    write_card(output, final, settings, runs=runs, articles=articles, marked=marked)
    return final


@dataclass(frozen=True, slots=True)
class _Material:
    """All texts of a run, read once; each pass varies them anew."""

    public: dict[Corpus, list[Text]]
    gold: list[Text]
    marked: list[Text]
    bearers: Bearers
    random: Random

    @classmethod
    def read(cls, sources: Sources, ids: list[str], random: Random) -> _Material:
        return cls(
            {corpus: list(read(corpus, sources.data / "train")) for corpus in CORPORA},
            list(read_gold(sources.texts, sources.gold, ids)),
            [text for folder in sources.marked for text in read_marked(folder)],
            Bearers(sources.data / "names", random),
            random,
        )

    def windows(self, number: int, mix: Mix, pieces: Pieces) -> Iterator[Window]:
        """The windows of pass `number`."""
        for corpus, texts in self.public.items():
            yield from windows((self._varied(t, mix) for t in self._some(corpus, texts, mix.public)), pieces)
        for times, texts in ((mix.gold, self.gold), (mix.marked, self.marked)):
            for text, variant in product(texts, range(times)):
                # The articles as they are in every other pass, so that real names are learned too.
                if (number + variant) % 2:
                    text = augment.swapped(
                        text, self.bearers, self.random, self.random.choice((0.15, 0.3, 0.6))
                    )
                yield from windows([self._varied(text, mix)], pieces)
        for _ in range(mix.silver):
            yield from windows([self._varied(silver.article(self.bearers, self.random), mix)], pieces)

    def _some(self, corpus: Corpus, texts: list[Text], share: float) -> list[Text]:
        kept = [t for t in texts if t.spans or self.random.random() < corpus.keep]
        size = int(len(kept) * share)
        if corpus.continuous:
            start = self.random.randint(0, len(kept) - size)
            return kept[start : start + size]
        return self.random.sample(kept, size)

    def _varied(self, text: Text, mix: Mix) -> Text:
        return augment.respaced(augment.recased(text, self.random, mix.case), self.random, mix.space)


def _begun(sources: Sources) -> Network:
    weights = sources.base / "model.safetensors"
    try:
        network = from_bert(weights)
        if sources.start is not None:
            network.load_state_dict(load_file(sources.start))
    except (OSError, KeyError, RuntimeError) as error:
        raise InputError(
            str(sources.start or weights), f"not the weights of such an encoder ({error})"
        ) from error
    return network


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise InputError(str(path), f"not a readable vocabulary ({error})") from error
