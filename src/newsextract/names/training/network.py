"""The encoder that is trained: BERT's layers, with an embedding of each word's shape added at the bottom.

The base reads lower case alone; what capitals and white space say comes in through the shape. Written out
rather than taken from a library, so that what is exported is small and plain.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from newsextract.names.tagger.decode import TAGS
from newsextract.names.tagger.words import SHAPES

WIDTH = 384
HEADS = 12
INNER = 1536
LAYERS = 6
LOWER_LAYERS = 3  # read all pieces; the others only those of words that could be in a name
POSITIONS = 512
_EPSILON = 1e-12


class Layer(nn.Module):  # type: ignore[misc]  # torch isn't installed where the gates run
    """One BERT layer: attention and a feed-forward net, each with a residual and a norm after it."""

    def __init__(self) -> None:
        super().__init__()
        self.attended = nn.Linear(WIDTH, 3 * WIDTH)  # query, key and value in one product
        self.mixed = nn.Linear(WIDTH, WIDTH)
        self.mixed_norm = nn.LayerNorm(WIDTH, eps=_EPSILON)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.outer_norm = nn.LayerNorm(WIDTH, eps=_EPSILON)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        query, key, value = (self._heads(part) for part in self.attended(states).split(WIDTH, dim=-1))
        if mask is None:  # written out for the export
            weights = torch.softmax(query @ key.transpose(2, 3) * (WIDTH // HEADS) ** -0.5, dim=-1)
            seen = weights @ value
        else:
            seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        joined = seen.transpose(1, 2).reshape(states.shape)
        states = self.mixed_norm(states + self.mixed(joined))
        inner = functional.gelu(self.inner(states))
        return self.outer_norm(states + self.outer(inner))

    def _heads(self, states: Tensor) -> Tensor:
        return states.reshape(states.shape[0], -1, HEADS, WIDTH // HEADS).transpose(1, 2)


class Network(nn.Module):  # type: ignore[misc]
    """Pieces and shapes, int64 (batch, pieces), to scores of tags."""

    def __init__(self, vocabulary: int) -> None:
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=_EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.tags = nn.Linear(WIDTH, len(TAGS))
        nn.init.normal_(self.shapes.weight, std=0.02)

    def forward(self, pieces: Tensor, shapes: Tensor, candidates: Tensor) -> Tensor:
        """As it is exported: the upper layers read the pieces at the places `candidates`, (places,).

        The scores are theirs, (1, places, `TAGS`).
        """
        states = self._embedded(pieces, shapes)
        for layer in self.layers[:LOWER_LAYERS]:
            states = layer(states, None)
        states = states.index_select(1, candidates)
        for layer in self.layers[LOWER_LAYERS:]:
            states = layer(states, None)
        scores: Tensor = self.tags(states)
        return scores

    def scores(self, pieces: Tensor, shapes: Tensor, mask: Tensor, upper_mask: Tensor) -> Tensor:
        """As it is trained, in batches: the upper layers see what `upper_mask` leaves.

        Masks are added to the attention, (batch, 1, 1, pieces). Scores are (batch, pieces, `TAGS`); those of
        masked pieces mean nothing.
        """
        states = self._embedded(pieces, shapes)
        for index, layer in enumerate(self.layers):
            states = layer(states, mask if index < LOWER_LAYERS else upper_mask)
        scores: Tensor = self.tags(states)
        return scores

    def _embedded(self, pieces: Tensor, shapes: Tensor) -> Tensor:
        positions = self.positions.weight[: pieces.shape[1]]
        embedded: Tensor = self.norm(self.pieces(pieces) + self.shapes(shapes) + positions)
        return embedded


_EMBEDDINGS = {
    "embeddings.word_embeddings.weight": "pieces.weight",
    "embeddings.LayerNorm.weight": "norm.weight",
    "embeddings.LayerNorm.bias": "norm.bias",
}
_LAYER = {
    "attention.output.dense": "mixed",
    "attention.output.LayerNorm": "mixed_norm",
    "intermediate.dense": "inner",
    "output.dense": "outer",
    "output.LayerNorm": "outer_norm",
}


def from_bert(weights: Path) -> Network:
    """A network that begins as the BERT encoder of `weights` (safetensors, six layers of 384)."""
    given = load_file(weights)
    network = Network(given["embeddings.word_embeddings.weight"].shape[0])
    network.pieces.weight.requires_grad_(False)  # half of all weights, at rest
    own = {new: given[old] for old, new in _EMBEDDINGS.items()}
    # A single text has one type of token, whose embedding can be added to the positions for good.
    types = given["embeddings.token_type_embeddings.weight"][0]
    own["positions.weight"] = given["embeddings.position_embeddings.weight"] + types
    for index in range(LAYERS):
        for kind in ("weight", "bias"):
            layer = f"encoder.layer.{index}"
            for old, new in _LAYER.items():
                own[f"layers.{index}.{new}.{kind}"] = given[f"{layer}.{old}.{kind}"]
            parts = [given[f"{layer}.attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            own[f"layers.{index}.attended.{kind}"] = torch.cat(parts)
    missing, unexpected = network.load_state_dict(own, strict=False)
    assert not unexpected
    assert {name.split(".")[0] for name in missing} == {"shapes", "tags"}
    return network
