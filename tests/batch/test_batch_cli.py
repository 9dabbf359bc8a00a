"""`newsextract batch` as a user meets it, with the pipeline and its workers."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from batch_cases import contents, lines

import newsextract
from command_line import Invoke
from newsextract import cli_batch
from newsextract.article import Article
from newsextract.batch import StorageError
from newsextract.formats import dumps

HOSTILE = Path(__file__).parents[1] / "engines"
TEXTS = [
    f"{name} Steel sold {number},{number}00 tonnes in May 20{number}, up {number}.5%. Ann Lee leads it."
    for number, name in enumerate(("Arco", "Varga", "Ostrava", "Linz", "Turin", "Genk"), 11)
]


@pytest.fixture
def news(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    file = tmp_path / "in" / "news.jsonl"
    file.write_text(lines(*TEXTS))
    return file


def said(told: str | bytes) -> str:
    """Standard error without the lines of progress, which a slow machine has time for."""
    text = told if isinstance(told, str) else told.decode()
    return "".join(line for line in text.splitlines(True) if " articles/s, " not in line)


def start(source: Path, out: Path, *options: str, **keywords: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "newsextract", "batch", source, "--out", out, "--workers", "2", *options]
    environment = {**os.environ, "PYTHONPATH": str(HOSTILE), "COLUMNS": "200"}
    return subprocess.Popen(command, stderr=subprocess.PIPE, env=environment, **keywords)  # type: ignore[call-overload,no-any-return]


def test_records_are_those_of_extract(invoke: Invoke, news: Path, out: Path) -> None:
    code, printed, told = invoke("batch", news, "--out", out, "--workers", "1")
    assert (code, printed) == (0, "")
    assert said(told) == f"{out}: 6 read: 6 written, 0 duplicates, 0 errors\n"
    articles = [Article(**json.loads(line)) for line in news.read_text().splitlines()]
    assert out.read_text().splitlines() == [dumps(newsextract.extract(article)) for article in articles]
    assert invoke("batch", news, "--out", out).err.startswith(f"{out}: done before; --restart does it again")
    assert invoke("batch", news, "--out", out, "--quiet") == (0, "", "")


def test_options_reach_the_run(invoke: Invoke, tmp_path: Path, out: Path) -> None:
    page = tmp_path / "in.csv"
    page.write_text("Nr,Body,Day,Who\n7,Sales rose last month.,2020-03-01,Ann Lee\n")
    code, _, _ = invoke(
        "batch", page, "--out", out, "--names", "off", "--workers", "1", "--id-field", "Nr", "--text-field",
        "Body", "--published-field", "Day", "--author-field", "Who", "--quiet",
    )  # fmt: skip
    record = json.loads(out.read_text())
    assert (code, record["id"]) == (0, "7")
    assert record["meta"] == {"published": "2020-03-01", "author": "Ann Lee"}
    assert record["entities"][0]["value"]["value"] == "2020-02"


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--format", "docx"], "'docx' is none of plain"),
        (["--published", "soon"], "is no ISO 8601 date"),
        (["--engine", "steam"], "'steam' is none of the engines"),
        (["--timeout", "0"], "0.1"),
        (["--names", "no_such_pipeline"], "no such spaCy pipeline"),
    ],
)
def test_wrong_use_is_exit_code_2(
    invoke: Invoke, news: Path, out: Path, arguments: list[str], reason: str
) -> None:
    code, printed, told = invoke("batch", news, "--out", out, *arguments)
    assert (code, printed) == (2, "")
    assert reason in told
    assert len(told.splitlines()) == 1


def test_a_component_that_crashes_costs_its_article_alone(tmp_path: Path, out: Path) -> None:
    source = tmp_path / "marked.jsonl"
    texts = ("In May 2021.", "CRASH in June 2021.", "In July 2021.", "HANG", "RAISE", "In 2022.")
    source.write_text(lines(*texts))
    with start(source, out, "--pipeline", "hostile_pipeline:load", "--timeout", "5") as process:
        told = said(process.communicate()[1])
    assert process.returncode == 3
    assert told == f"{out}: 6 read: 3 written, 0 duplicates, 3 errors\n"
    assert [json.loads(line)["id"] for line in out.read_text().splitlines()] == ["a0", "a2", "a5"]
    errors = out.with_name(out.name + ".errors.jsonl").read_text().splitlines()
    assert [json.loads(line)["stage"] for line in errors] == ["crash", "timeout", "extract"]


def test_a_broken_pipeline_is_exit_code_2(news: Path, out: Path) -> None:
    with start(news, out, "--pipeline", "hostile_pipeline:load_broken") as process:
        told = said(process.communicate()[1])
    assert process.returncode == 2
    assert "cannot be loaded: FileNotFoundError: weights.bin is not there" in told


def test_too_many_errors_are_exit_code_3(tmp_path: Path, out: Path) -> None:
    source = tmp_path / "bad.jsonl"
    source.write_text("no JSON\n" * 5)
    with start(source, out, "--max-errors", "2", "--names", "off") as process:
        told = said(process.communicate()[1])
    assert process.returncode == 3
    assert told.startswith("newsextract: stopped: 3 articles have failed")


def slow_run(source: Path, out: Path) -> subprocess.Popen[bytes]:
    return start(source, out, "--pipeline", "hostile_pipeline:load")


def wait_for(out: Path, process: subprocess.Popen[bytes]) -> None:
    """Return once the run has begun, or ended."""
    plan = out.with_name(out.name + ".partial") / "plan.json"
    while not plan.exists() and process.poll() is None:
        time.sleep(0.01)


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    """Two thousand articles that take some seconds, for every twentieth is slow."""
    (tmp_path / "in").mkdir()
    source = tmp_path / "in" / "slow.jsonl"
    texts = (f"{'SLOW' if n % 20 == 0 else 'In'} May {n % 30 + 1}, {1900 + n // 30}." for n in range(2000))
    source.write_text(lines(*texts))
    return source


def test_killed_ten_times_at_random_moments(slow: Path, out: Path, tmp_path: Path) -> None:
    (tmp_path / "whole").mkdir()
    with slow_run(slow, tmp_path / "whole" / out.name) as process:
        process.communicate()
    assert process.returncode == 0
    moments = random.Random(7)
    killed = 0
    for _ in range(10):
        with slow_run(slow, out) as process:
            wait_for(out, process)
            try:
                process.wait(timeout=moments.uniform(0.0, 2.0))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                killed += 1
    assert killed > 3
    with slow_run(slow, out) as process:
        process.communicate()
    assert process.returncode == 0
    assert contents(out) == contents(tmp_path / "whole" / out.name)


def test_ctrl_c_says_how_to_go_on(slow: Path, out: Path) -> None:
    with slow_run(slow, out) as process:
        wait_for(out, process)
        process.send_signal(signal.SIGINT)
        told = said(process.communicate()[1])
    assert (process.returncode, told) == (
        130, "newsextract: interrupted; the same command goes on where it stopped\n",
    )  # fmt: skip


def test_an_output_that_cannot_be_written_is_exit_code_1(
    invoke: Invoke, news: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageError("there is no room left")

    monkeypatch.setattr(cli_batch, "run", full)
    assert invoke("batch", news, "--out", out) == (1, "", "newsextract: there is no room left\n")
