"""A run of training from end to end, on a little data and an encoder of random weights; needs torch."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsextract.names.tables.rows import entries
from newsextract.names.tagger.find import Tagger
from newsextract.names.tagger.weights import load

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

WORDS = entries(
    "ruden, varn, ostrel, iva, lunden, said, of, in, the, rose, fell, sold, bought, trucks, cars, makes, ."
)
ARTICLE = "Iva Lunden of Ostrel said trucks sold in Varn . Ostrel rose in Varn , Lunden said .\n"
NAMES = {"Iva Lunden": "PERSON", "Lunden": "PERSON", "Ostrel": "ORG", "Varn": "LOC"}
MARKED = "[[Ostrel|ORG]] of [[Varn|LOC]] bought cars , [[Iva Lunden|PERSON]] said .\n" * 3


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """An encoder of the base's shape, untrained, whose vocabulary is a few words."""
    from safetensors.torch import save_file

    from newsextract.names.training.network import POSITIONS, WIDTH

    folder = tmp_path / "base"
    folder.mkdir()
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *WORDS]
    (folder / "vocab.txt").write_text("\n".join(vocabulary), encoding="utf-8")
    torch.manual_seed(5)
    shapes = {
        "embeddings.word_embeddings.weight": (len(vocabulary), WIDTH),
        "embeddings.position_embeddings.weight": (POSITIONS, WIDTH),
        "embeddings.token_type_embeddings.weight": (2, WIDTH),
    }
    for index in range(6):
        layer = f"encoder.layer.{index}"
        for part in ("attention.self.query", "attention.self.key", "attention.self.value"):
            shapes[f"{layer}.{part}.weight"] = (WIDTH, WIDTH)
        shapes[f"{layer}.attention.output.dense.weight"] = (WIDTH, WIDTH)
        shapes[f"{layer}.intermediate.dense.weight"] = (4 * WIDTH, WIDTH)
        shapes[f"{layer}.output.dense.weight"] = (WIDTH, 4 * WIDTH)
    weights = {name: torch.randn(shape) * 0.05 for name, shape in shapes.items()}
    biases = {n.removesuffix("weight") + "bias": torch.zeros(s[0]) for n, s in shapes.items() if "layer" in n}
    norms = [
        n for i in range(6) for n in (f"encoder.layer.{i}.attention.output", f"encoder.layer.{i}.output")
    ]
    for norm in ("embeddings", *norms):
        weights[f"{norm}.LayerNorm.weight"] = torch.ones(WIDTH)
        biases[f"{norm}.LayerNorm.bias"] = torch.zeros(WIDTH)
    save_file(weights | biases, folder / "model.safetensors")
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with gold of two articles, a marked one, and name lists; the public sets are empty."""
    from newsextract.names.training.corpora import CORPORA

    entities = []
    at = 0
    while at < len(ARTICLE):
        name = next((n for n in NAMES if ARTICLE.startswith(n, at)), None)
        if name:
            end = at + len(name)
            entities.append({"start": at, "end": end, "label": NAMES[name], "text": name, "id": name})
        at += len(name or " ")
    for folder in ("gold", "corpus", "marked", "data/train", "data/names"):
        (tmp_path / folder).mkdir(parents=True)
    for article in ("one", "two"):
        (tmp_path / f"corpus/{article}.txt").write_text(ARTICLE, encoding="utf-8")
        (tmp_path / f"gold/{article}.json").write_text(json.dumps({"entities": entities}), encoding="utf-8")
    (tmp_path / "gold/splits.json").write_text('{"train": ["one"], "dev": ["two"]}', encoding="utf-8")
    (tmp_path / "marked/three.txt").write_text(MARKED, encoding="utf-8")
    for corpus in CORPORA:
        (tmp_path / f"data/train/{corpus.name}.jsonl").touch()
    lists = {
        "sec_company_tickers.json": '{"0": {"title": "OSTREL CORP"}}',
        "fortune500.json": '{"companies": ["Ruden"]}',
        "surnames_us.txt": "Lunden", "first_names_us.txt": "Iva",
    }  # fmt: skip
    for name, content in lists.items():
        (tmp_path / "data/names" / name).write_text(content, encoding="utf-8")
    return tmp_path


def test_training_and_going_on_from_its_checkpoint(base: Path, project: Path) -> None:
    from newsextract.names.training import train as training
    from newsextract.names.training.fit import Settings

    sources = training.Sources(
        project / "data", project / "corpus", project / "gold", project / "gold/splits.json", base,
        marked=(project / "marked",),
    )  # fmt: skip
    mix = training.Mix(silver=2, gold=20, marked=20)
    lines: list[str] = []
    settings = Settings(pieces=6_000, batch_pieces=400, threads=1)
    for output in ("once", "again"):
        training.train(sources, project / output, settings=settings, mix=mix, report=lines.append)
    assert (project / "once/tagger.onnx").read_bytes() == (project / "again/tagger.onnx").read_bytes()
    assert lines[-1].startswith("run 2 of 2, end: ")
    on = training.Sources(
        sources.data, sources.texts, sources.gold, sources.split, base,
        start=project / "once" / training.CHECKPOINT,
    )  # fmt: skip
    scores = training.train(on, project / "tuned", settings=settings, mix=mix, report=lines.append)
    assert scores.f1["LOC"] > 60  # one word that stands for one place is soon learned
    found = Tagger(load(project / "tuned")).find(ARTICLE)
    assert ("Varn", "LOC") in [(ARTICLE[m.start : m.end], m.label) for m in found]
    assert "Scores" in (project / "tuned/MODEL_CARD.md").read_text(encoding="utf-8")
