"""Training: windows of pieces, batches of about the same number of pieces, one pass of a decaying learning
rate."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, count
from random import Random

import torch
from torch import Tensor, nn
from torch.nn import functional

from newsextract.names.tagger.decode import TAGS
from newsextract.names.tagger.focus import focus
from newsextract.names.tagger.pieces import Pieces
from newsextract.names.training.network import Network
from newsextract.names.training.texts import UNKNOWN, Text, tagged

_POOL = 80  # windows that are put in order together
LONGEST = 256  # pieces of a window, its opening and closing one included


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is steered by: how many pieces are read in all, and the peak rates of the encoder and of
    what begins untrained."""

    pieces: int
    rate: float = 3e-4
    new_rate: float = 1.2e-3
    warm_up: float = 0.04
    batch_pieces: int = 2400
    decay: float = 0.01
    threads: int = 2


@dataclass(frozen=True, slots=True)
class Window:
    """Pieces with the shape of their word, whether it could be in a name, and the tag on its first piece."""

    pieces: list[int]
    shapes: list[int]
    candidates: list[bool]
    tags: list[int]


def windows(texts: Iterable[Text], pieces: Pieces) -> Iterator[Window]:
    """The texts, joined in their order, cut into windows of at most `LONGEST` pieces between words."""
    window = _opened(pieces)
    for text in texts:
        words, tags = tagged(text)
        candidates, read = focus(words)
        for word, tag, candidate, is_read in zip(words, tags, candidates, read, strict=True):
            if not is_read:
                continue
            ids = pieces.of(word.surface)
            if len(window.pieces) + len(ids) >= LONGEST:
                yield _closed(window, pieces)
                window = _opened(pieces)
            window.pieces.extend(ids)
            window.shapes.extend([word.shape] * len(ids))
            window.candidates.extend([candidate] * len(ids))
            window.tags.extend([tag if candidate else UNKNOWN] + [UNKNOWN] * (len(ids) - 1))
    if len(window.pieces) > 1:
        yield _closed(window, pieces)


def _opened(pieces: Pieces) -> Window:
    return Window([pieces.opening], [0], [True], [UNKNOWN])


def _closed(window: Window, pieces: Pieces) -> Window:
    window.pieces.append(pieces.closing)
    window.shapes.append(0)
    window.candidates.append(True)
    window.tags.append(UNKNOWN)
    return window


def batches(found: list[Window], random: Random, most: int) -> list[list[Window]]:
    """Windows in random order, in batches of at most `most` pieces with their padding; those of a batch are
    of about one length and have about as many candidates, so that little is padded."""
    found = random.sample(found, len(found))
    made: list[list[Window]] = []
    for at in range(0, len(found), _POOL):
        made.append([])
        for window in sorted(found[at : at + _POOL], key=lambda w: (len(w.pieces) // 32, sum(w.candidates))):
            if made[-1] and (len(made[-1]) + 1) * max(len(w.pieces) for w in (*made[-1], window)) > most:
                made.append([])
            made[-1].append(window)
    random.shuffle(made)
    return made


def fit(
    network: Network,
    epoch: Callable[[int], Iterable[Window]],
    settings: Settings,
    random: Random,
    report: Callable[[str, Network], None],
) -> None:
    """Train `network` in place on the windows of `epoch(0)`, `epoch(1)`, … until `settings.pieces` are read.

    The rate rises over the warm-up's share and falls in a line to nothing. `report` is called with a line
    on the progress and the network every hundred steps and at the end.
    """
    torch.set_num_threads(settings.threads)
    optimiser = _optimiser(network, settings)
    peaks = [group["lr"] for group in optimiser.param_groups]
    seen = step = 0
    mean = 0.0
    for number in count():
        for batch in batches(list(epoch(number)), random, settings.batch_pieces):
            done = seen / settings.pieces
            if done >= 1:
                report(f"end: step {step}, {seen} pieces, loss {mean:.4f}", network)
                return
            for group, peak in zip(optimiser.param_groups, peaks, strict=True):
                group["lr"] = peak * min(done / settings.warm_up, (1 - done) / (1 - settings.warm_up))
            loss = _step(network, optimiser, batch)
            step += 1
            seen += sum(len(w.pieces) for w in batch)
            mean = loss if step == 1 else 0.98 * mean + 0.02 * loss
            if step % 100 == 0:
                report(f"{done:.1%}, pass {number + 1}, step {step}, {seen} pieces, loss {mean:.4f}", network)


def _optimiser(network: Network, settings: Settings) -> torch.optim.Optimizer:
    new = [*network.shapes.parameters(), *network.tags.parameters()]
    known = {id(p) for p in new}
    plain = [p for p in network.parameters() if id(p) not in known and p.requires_grad]
    return torch.optim.AdamW(
        [{"params": plain, "lr": settings.rate}, {"params": new, "lr": settings.new_rate}],
        weight_decay=settings.decay, betas=(0.9, 0.98), foreach=True,
    )  # fmt: skip


def _step(network: Network, optimiser: torch.optim.Optimizer, batch: list[Window]) -> float:
    network.train()
    chosen = [[at for at, kept in enumerate(w.candidates) if kept] for w in batch]
    pieces = _padded([w.pieces for w in batch], 0)
    shapes = _padded([w.shapes for w in batch], 0)
    tags = _padded([[w.tags[at] for at in places] for w, places in zip(batch, chosen, strict=True)], UNKNOWN)
    mask = _mask([len(w.pieces) for w in batch])
    upper_mask = _mask([len(places) for places in chosen])
    scores = network.scores(pieces, shapes, _padded(chosen, 0), mask, upper_mask)
    losses = functional.cross_entropy(
        scores.reshape(-1, len(TAGS)), tags.reshape(-1), ignore_index=UNKNOWN, reduction="sum"
    )
    loss = losses / max(int((tags != UNKNOWN).sum()), 1)  # a batch may have nothing that is known
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimiser.step()
    return float(loss.detach())


def _mask(lengths: list[int]) -> Tensor:
    """What is added to attention over rows of so many pieces, (rows, 1, 1, longest)."""
    beyond = torch.arange(max(lengths)) >= torch.tensor(lengths)[:, None]
    return torch.zeros(beyond.shape).masked_fill_(beyond, float("-inf"))[:, None, None]


def _padded(rows: list[list[int]], filler: int) -> Tensor:
    longest = max(map(len, rows))
    return torch.tensor(
        list(chain.from_iterable([*row, *[filler] * (longest - len(row))] for row in rows))
    ).view(len(rows), longest)
