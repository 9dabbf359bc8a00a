"""Ray gives what the local engine gives: through the command line, and row by row in a Dataset."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import newsextract
from newsextract.article import Article
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
    monkeypatch.setattr(data.DataContext.get_current(), "enable_progress_bars", False)
    return data


# Ray's planner warns of its own deprecated calls, and of files that its threads have still open.
@pytest.mark.filterwarnings(
    "ignore::DeprecationWarning:ray", "ignore::FutureWarning", "ignore::ResourceWarning"
)
def test_a_dataset_keeps_its_columns_and_gets_the_record(ray_data, tmp_path: Path) -> None:
    rows = [{"body": text, "no": number} for number, text in enumerate([*TEXTS, ""])]
    ds = ray_data.from_items(rows, override_num_blocks=1)
    extract_dataset(ds, concurrency=1, fields={"text": "body", "id": "no"}).write_parquet(
        str(tmp_path / "out")
    )
    found = sorted(ray_data.read_parquet(str(tmp_path / "out")).take_all(), key=lambda row: row["no"])
    assert [{"body": row["body"], "no": row["no"]} for row in found] == rows
    for row, text in zip(found, TEXTS, strict=False):
        assert row["record"] == dumps(newsextract.extract(Article(text=text, id=str(row["no"]))))
    failed = found[-1]
    assert (failed["record"], failed["stage"]) == ("", "validate")
    assert "no text" in failed["reason"]


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


def test_a_cluster_that_does_not_start_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    ray = pytest.importorskip("ray", reason="Ray has no wheel for this Python")

    def fails(**_: object) -> None:
        raise Exception("The current node timed out\nduring startup.")  # noqa: TRY002 (as Ray does)

    monkeypatch.setattr(ray, "is_initialized", lambda: False)
    monkeypatch.setattr(ray, "init", fails)
    with pytest.raises(EngineError, match="started: Exception: The current node timed out during startup"):
        ENGINES["ray"](Work()).__enter__()
