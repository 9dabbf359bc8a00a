"""Ray gives what the local engine gives: through the command line, and row by row in a Dataset."""

from __future__ import annotations

import json
import os
import signal
import sys
import warnings
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import newsextract
from newsextract.article import Article
from newsextract.batch import dataset
from newsextract.engines import ENGINES, EngineError, Work
from newsextract.engines.ray import extract_dataset
from newsextract.formats import dumps

pytestmark = pytest.mark.xdist_group("ray")  # one test process, one cluster

TEXTS = (
    "Volta Motors of Turin sold 1,200 trucks in May 2021, up 5%.",
    "Ann Lee, chair of Arco Steel, said output rose to 3 million tonnes.",
    "Volta Motors of  Turin sold 1,200 trucks in May 2021, up 5%.",
)


def test_batch_writes_what_the_local_engine_writes(cluster: None, invoke, tmp_path: Path) -> None:
    source = tmp_path / "articles.jsonl"
    rows = [json.dumps({"id": str(number), "text": text}) for number, text in enumerate(TEXTS)]
    source.write_text("\n".join([*rows, "no JSON"]) + "\n")
    written = {}
    for engine in ("local", "ray"):
        folder = tmp_path / engine
        folder.mkdir()
        done = invoke(
            "batch", source, "--out", folder / "out.jsonl", "--engine", engine, "--workers", 2, "--quiet"
        )
        assert done.code == 3  # one line is no JSON
        written[engine] = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert len(written["local"]["out.jsonl"].splitlines()) == 2
    assert written["ray"] == written["local"]


@pytest.fixture
def ray_data(cluster: None, monkeypatch: pytest.MonkeyPatch):
    data = pytest.importorskip("ray.data")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Ray's own, when it makes its first context
        context = data.DataContext.get_current()
    monkeypatch.setattr(context, "enable_progress_bars", False)
    return data


# Ray's planner warns of its own deprecated calls, and of files that its threads have still open.
@pytest.mark.filterwarnings(
    "ignore::DeprecationWarning:ray", "ignore::FutureWarning", "ignore::ResourceWarning"
)
def test_from_parquet_to_tables(ray_data, tmp_path: Path) -> None:
    source, written = tmp_path / "articles.parquet", str(tmp_path / "records")
    columns = {"no": [f"a{number}" for number in range(4)], "body": [*TEXTS, ""], "paper": [7, 8, 9, 10]}
    pq.write_table(pa.table(columns), source)
    ds = ray_data.read_parquet(str(source))
    extract_dataset(ds, fields={"text": "body", "id": "no"}).write_parquet(written)
    *found, failed = sorted(pq.read_table(written).to_pylist(), key=lambda row: row["no"])
    given = zip(columns["no"], TEXTS, strict=False)
    records = {no: newsextract.extract(Article(text=text, id=no)) for no, text in given}
    assert {row["no"]: row["record"] for row in found} == {no: dumps(one) for no, one in records.items()}
    assert (failed["record"], failed["stage"]) == ("", "validate")
    assert "no text" in failed["reason"]
    for name, values in columns.items():  # the columns that came are kept
        assert [row[name] for row in [*found, failed]] == values

    tables = dataset.tables(ray_data.read_parquet(written), key="no")
    mentions = tables["mentions"].take_all()
    assert sorted((row["article"], row["number"], row["label"], row["text"]) for row in mentions) == sorted(
        (one, number, entity.label, entity.text)
        for one, record in records.items() for number, entity in enumerate(record.entities)
    )  # fmt: skip
    assert {row["value"] for row in mentions if row["label"] == "PERCENT"} == {5.0}
    schema = tables["mentions"].schema()
    types = dict(zip(schema.names, schema.types, strict=True))
    assert types["start_date"] == pa.date32()
    assert types["value"] == pa.float64()
    assert {row["article"] for row in tables["articles"].take_all()} == set(records)
    with pytest.raises(ValueError, match="has no column no, record"):
        dataset.tables(ray_data.from_items([{"id": 1}]), key="no")


@pytest.mark.filterwarnings("ignore::FutureWarning")
def test_what_a_killed_actor_was_at_is_done_by_its_successor(cluster: None) -> None:
    ray = pytest.importorskip("ray")
    given = [Article(id=str(number), text=f"SLOW {number}") for number in range(40)]
    with ENGINES["ray"](Work("hostile_pipeline:load")) as engine:
        results = engine.run(given)
        first = next(results)
        (actor,) = engine._actors
        os.kill(ray.get(actor.handle.__ray_call__.remote(lambda worker: os.getpid())), signal.SIGKILL)
        done = [first, *results]
    assert [result and json.loads(result)["id"] for result in done] == [article.id for article in given]


def test_a_column_is_never_overwritten(ray_data) -> None:
    ds = ray_data.from_items([{"text": "Sales rose.", "reason": "mine"}])
    with pytest.raises(ValueError, match="reason"):
        extract_dataset(ds)


def test_without_ray_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(EngineError, match=r"pip install 'newsextract\[ray\]'"), ENGINES["ray"](Work()):
        pass
    with pytest.raises(EngineError, match=r"pip install 'newsextract\[ray\]'"):
        extract_dataset(None)


@pytest.mark.parametrize(
    ("address", "tries", "reason"),
    [
        (None, ["local", "local"], "no Ray cluster can be started: Exception: The current node timed"),
        ("head:6379", ["head:6379"], "no Ray cluster answers at head:6379: Exception: The current node"),
    ],
)
def test_a_cluster_that_does_not_start_or_answer_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, address: str | None, tries: list[str], reason: str
) -> None:
    ray = pytest.importorskip("ray", reason="Ray has no wheel for this Python")
    tried = []

    def fails(address: str, **_: object) -> None:
        tried.append(address)
        raise Exception("The current node timed out\nduring startup.")  # noqa: TRY002 (as Ray does)

    monkeypatch.setattr(ray, "is_initialized", lambda: False)
    monkeypatch.setattr(ray, "init", fails)
    monkeypatch.setattr(ray, "shutdown", lambda: None)
    monkeypatch.delenv("RAY_ADDRESS", raising=False)
    if address:
        monkeypatch.setenv("RAY_ADDRESS", address)
    with pytest.raises(EngineError, match=reason):
        ENGINES["ray"](Work()).__enter__()
    assert tried == tries
