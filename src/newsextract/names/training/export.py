"""A trained network to the files that the tagger loads: int8 ONNX, vocabulary, manifest."""

from __future__ import annotations

import hashlib
import json
import tempfile
import warnings
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from newsextract.names.tagger.weights import FORMAT, GRAPH, MANIFEST, VOCABULARY, Calibration
from newsextract.names.training.network import Network

_OPSET = 17  # the first with a LayerNormalization operator


def export(network: Network, vocabulary: list[str], folder: Path, calibration: Calibration) -> None:
    """Write the graph, the vocabulary and the manifest into `folder`.

    Weights are quantised per channel to seven bits: with eight, processors without VNNI instructions overflow
    in the 16-bit sums, and one file has to serve all.
    """
    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / GRAPH
        _trace(network, whole)
        quantize_dynamic(
            whole, folder / GRAPH, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
        )
    (folder / VOCABULARY).write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    seal(folder, calibration)


def _trace(network: Network, path: Path) -> None:
    example = torch.ones(16, dtype=torch.int64)
    with warnings.catch_warnings():
        # The older exporter writes the plainer graph, of which onnxruntime fuses more.
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.onnx.export(
            network, (example, example, torch.arange(8)), str(path),
            input_names=["pieces", "shapes", "candidates"], output_names=["scores"],
            dynamic_axes={
                "pieces": {0: "length"}, "shapes": {0: "length"},
                "candidates": {0: "kept"}, "scores": {0: "kept"},
            },
            opset_version=_OPSET, dynamo=False,
        )  # fmt: skip


def seal(folder: Path, calibration: Calibration) -> None:
    """Write the manifest that vouches for the graph and the vocabulary in `folder`."""
    manifest = {
        "format": FORMAT,
        "sha256": {
            name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in (GRAPH, VOCABULARY)
        },
        "calibration": {"slope": calibration.slope, "offset": calibration.offset},
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
