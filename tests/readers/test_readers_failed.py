"""A bad line of a file is told, and the lines around it are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsextract import readers
from newsextract.errors import InputError


def test_what_fails_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    file = tmp_path / "news.jsonl"
    file.write_text('{"text": "One truck."}\nno JSON\n{"text": "Two trucks."}\n')
    failures: list[InputError] = []
    texts = [article.text for article in readers.read_file(file, failed=failures.append)]
    assert texts == ["One truck.", "Two trucks."]
    assert [error.source for error in failures] == [str(file)]
    assert failures[0].reason.startswith("line 2 ")
    with pytest.raises(InputError, match="line 2 "):
        list(readers.read_file(file))
