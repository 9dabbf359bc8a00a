"""The encoder that is trained: BERT's layers, with an embedding of each word's shape added at the bottom.

The base reads lower case alone; what capitals and white space say comes in through the shape. Written out
rather than taken from a library, so that what is exported is small and plain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from newsextract.names.tagger.decode import TAGS
from newsextract.names.tagger.words import SHAPES

WIDTH = 384
HEADS = 12
POSITIONS = 512
_HEAD = WIDTH // HEADS
_EPSILON = 1e-12


@dataclass(frozen=True, slots=True)
class Part:
    """A layer: the width of its feed-forward net (0 for none), the layer of the base that it begins as, and
    whether candidates attend over all pieces in it, as the layers below left them, or over one another."""

    inner: int
    begins_as: int
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Design:
    """Layers that read all pieces, then those that read the pieces of words that could be in a name."""

    lower: tuple[Part, ...]
    upper: tuple[Part, ...]


DESIGN = Design(
    lower=(Part(1536, 0),),
    upper=(Part(1536, 1, wide=True), Part(1536, 2), Part(1536, 3), Part(1536, 4)),
)


class Layer(nn.Module):  # type: ignore[misc]  # torch isn't installed where the gates run
    """One BERT layer: attention and a feed-forward net, each with a residual and a norm after it."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.keyvalue = nn.Linear(WIDTH, 2 * WIDTH)
        self.mixed = nn.Linear(WIDTH, WIDTH)
        self.mixed_norm = nn.LayerNorm(WIDTH, eps=_EPSILON)
        self.wide = part.wide
        self.has_inner = part.inner > 0
        if self.has_inner:
            self.inner = nn.Linear(WIDTH, part.inner)
            self.outer = nn.Linear(part.inner, WIDTH)
            self.outer_norm = nn.LayerNorm(WIDTH, eps=_EPSILON)

    def forward(self, states: Tensor, seen: Tensor) -> Tensor:
        """As it is exported: one text's `states` (pieces, width) attend over `seen` (pieces, width)."""
        query = self.query(states).reshape(-1, HEADS, _HEAD).transpose(0, 1)
        key, value = self.keyvalue(seen).reshape(-1, 2, HEADS, _HEAD).unbind(1)
        weights = torch.softmax(query @ key.permute(1, 2, 0) * _HEAD**-0.5, dim=-1)
        return self._fed(states, (weights @ value.transpose(0, 1)).transpose(0, 1).reshape(-1, WIDTH))

    def batched(self, states: Tensor, seen: Tensor, mask: Tensor) -> Tensor:
        """As it is trained: (batch, pieces, width), `mask` (batch, 1, 1, pieces of `seen`) is added."""
        query = self.query(states).unflatten(-1, (HEADS, _HEAD)).transpose(1, 2)
        key, value = self.keyvalue(seen).unflatten(-1, (2, HEADS, _HEAD)).permute(2, 0, 3, 1, 4)
        joined = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        return self._fed(states, joined.transpose(1, 2).flatten(2))

    def _fed(self, states: Tensor, joined: Tensor) -> Tensor:
        states = self.mixed_norm(states + self.mixed(joined))
        if self.has_inner:
            states = self.outer_norm(states + self.outer(functional.gelu(self.inner(states))))
        return states


class Network(nn.Module):  # type: ignore[misc]
    """Pieces and shapes, int64, to scores of tags for the places of candidates among the pieces."""

    def __init__(self, vocabulary: int, design: Design = DESIGN) -> None:
        super().__init__()
        self.design = design
        self.pieces = nn.Embedding(vocabulary, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=_EPSILON)
        self.lower = nn.ModuleList(Layer(part) for part in design.lower)
        self.upper = nn.ModuleList(Layer(part) for part in design.upper)
        self.tags = nn.Linear(WIDTH, len(TAGS))
        nn.init.normal_(self.shapes.weight, std=0.02)

    def forward(self, pieces: Tensor, shapes: Tensor, candidates: Tensor) -> Tensor:
        """As it is exported: `pieces` and `shapes` (pieces,) of one text, `candidates` (places,).

        The scores are (places, `TAGS`).
        """
        states = self._embedded(pieces, shapes)
        for layer in self.lower:
            states = layer(states, states)
        chosen = states.index_select(0, candidates)
        for layer in self.upper:
            chosen = layer(chosen, states if layer.wide else chosen)
        scores: Tensor = self.tags(chosen)
        return scores

    def scores(
        self, pieces: Tensor, shapes: Tensor, candidates: Tensor, mask: Tensor, upper_mask: Tensor
    ) -> Tensor:
        """As it is trained, in padded batches: `pieces` and `shapes` (batch, pieces), `candidates` (batch,
        places).

        Masks are added to the attention, (batch, 1, 1, pieces) and (batch, 1, 1, places). Scores are (batch,
        places, `TAGS`); those of padding mean nothing.
        """
        states = self._embedded(pieces, shapes)
        for layer in self.lower:
            states = layer.batched(states, states, mask)
        chosen = states.gather(1, candidates[..., None].expand(-1, -1, WIDTH))
        for layer in self.upper:
            seen = (states, mask) if layer.wide else (chosen, upper_mask)
            chosen = layer.batched(chosen, *seen)
        scores: Tensor = self.tags(chosen)
        return scores

    def _embedded(self, pieces: Tensor, shapes: Tensor) -> Tensor:
        positions = self.positions.weight[: pieces.shape[-1]]
        embedded: Tensor = self.norm(self.pieces(pieces) + self.shapes(shapes) + positions)
        return embedded


_EMBEDDINGS = {
    "embeddings.word_embeddings.weight": "pieces.weight",
    "embeddings.LayerNorm.weight": "norm.weight",
    "embeddings.LayerNorm.bias": "norm.bias",
}
_ATTENTION = {
    "attention.output.dense": "mixed",
    "attention.output.LayerNorm": "mixed_norm",
}


def from_bert(weights: Path, design: Design = DESIGN) -> Network:
    """A network that begins as layers of the BERT encoder of `weights` (safetensors, width 384)."""
    given = load_file(weights)
    network = Network(given["embeddings.word_embeddings.weight"].shape[0], design)
    network.pieces.weight.requires_grad_(False)  # half of all weights, at rest
    own = {new: given[old] for old, new in _EMBEDDINGS.items()}
    # A single text has one type of token, whose embedding can be added to the positions for good.
    types = given["embeddings.token_type_embeddings.weight"][0]
    own["positions.weight"] = given["embeddings.position_embeddings.weight"] + types
    for stack, parts in (("lower", design.lower), ("upper", design.upper)):
        for index, part in enumerate(parts):
            layer = _layer(given, f"encoder.layer.{part.begins_as}", part.inner)
            own |= {f"{stack}.{index}.{name}": tensor for name, tensor in layer.items()}
    missing, unexpected = network.load_state_dict(own, strict=False)
    assert not unexpected
    assert {name.split(".")[0] for name in missing} == {"shapes", "tags"}
    return network


def mean(networks: Sequence[Network]) -> Network:
    """One network whose weights are the mean of theirs, which must have begun as the same one."""
    states = [network.state_dict() for network in networks]
    merged = Network(states[0]["pieces.weight"].shape[0], networks[0].design)
    merged.load_state_dict({
        name: torch.stack([state[name] for state in states]).mean(dim=0) for name in states[0]
    })  # fmt: skip
    return merged


def _layer(given: dict[str, Tensor], base: str, inner: int) -> dict[str, Tensor]:
    """A layer's weights; of a feed-forward net wider than `inner` those of its weightiest units."""
    own = {}
    for kind in ("weight", "bias"):
        for old, new in _ATTENTION.items():
            own[f"{new}.{kind}"] = given[f"{base}.{old}.{kind}"]
        own[f"query.{kind}"] = given[f"{base}.attention.self.query.{kind}"]
        pair = [given[f"{base}.attention.self.{part}.{kind}"] for part in ("key", "value")]
        own[f"keyvalue.{kind}"] = torch.cat(pair)
    if inner:
        into, out = given[f"{base}.intermediate.dense.weight"], given[f"{base}.output.dense.weight"]
        weight = into.norm(dim=1) * out.norm(dim=0)
        kept = weight.topk(inner).indices.sort().values
        own["inner.weight"], own["outer.weight"] = into[kept], out[:, kept].contiguous()
        own["inner.bias"] = given[f"{base}.intermediate.dense.bias"][kept]
        own["outer.bias"] = given[f"{base}.output.dense.bias"]
        for kind in ("weight", "bias"):
            own[f"outer_norm.{kind}"] = given[f"{base}.output.LayerNorm.{kind}"]
    return own
