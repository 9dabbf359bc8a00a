"""An engine without a pipeline for the tests that are not about engines."""

from __future__ import annotations

from pathlib import Path

import pytest
from batch_cases import start_fake, write_articles

from newsextract.engines import ENGINES


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine `local` runs in this process."""
    monkeypatch.setitem(ENGINES, "local", start_fake)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return write_articles(tmp_path / "in" / "articles.jsonl")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder to write to, in which nothing else lies."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "records.jsonl"
