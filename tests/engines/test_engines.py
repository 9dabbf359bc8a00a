"""What every engine holds: results in order, one for each article, whatever an article does."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsextract
from newsextract.article import Article
from newsextract.engines import ENGINES, EngineError, Failure, Result, Work
from newsextract.formats import dumps

HOSTILE = Work("hostile_pipeline:load", workers=2, timeout=3.0)


def articles(*texts: str | None) -> list[Article | None]:
    return [Article(id=str(number), text=text) if text else None for number, text in enumerate(texts)]


def outcomes(results: list[Result]) -> list[str]:
    """Ids of records, stages of failures, and a dash for an empty place."""
    return [
        "-" if result is None else result.stage if isinstance(result, Failure) else json.loads(result)["id"]
        for result in results
    ]


@pytest.fixture
def start():
    return ENGINES["local"]


# The tests on Ray run in one test process, so that one cluster is started. They are few, since an actor takes
# seconds to start and has a local engine within.
@pytest.fixture(params=["local", pytest.param("ray", marks=pytest.mark.xdist_group("ray"))])
def start_anywhere(request: pytest.FixtureRequest):
    if request.param == "ray":
        request.getfixturevalue("cluster")
    return ENGINES[request.param]


def test_records_are_those_of_extract(start_anywhere) -> None:
    given = articles(
        "Volta Motors of Turin sold 1,200 trucks in May 2021, up 5%.", None, "Ann Lee leads Arco Steel.", None
    )
    expected = [article and dumps(newsextract.extract(article)).encode() for article in given]
    with start_anywhere(Work(workers=2)) as engine:
        for _ in range(2):
            assert list(engine.run(given)) == expected


@pytest.mark.parametrize(
    ("word", "stage", "reason"),
    [
        ("CRASH", "crash", "killed its worker (SIGSEGV), and another before"),
        ("LEAVE", "crash", "killed its worker (exit code 7), and another before"),
        ("EXIT", "extract", "SystemExit: gone"),
        ("RAISE", "extract", r"ValueError: a line and another \udcff"),
        ("HANG", "timeout", "took longer than 3 seconds"),
    ],
)
def test_a_hostile_article_fails_alone(start, word: str, stage: str, reason: str) -> None:
    texts = ["quiet before", f"{word} here", "quiet after", None, f"{word} again", "quiet to the end"]
    with start(HOSTILE) as engine:
        results = list(engine.run(articles(*texts)))
    assert outcomes(results) == ["0", stage, "2", "-", stage, "5"]
    assert results[1] == Failure(reason, stage)


def test_order_holds_when_the_first_is_the_slowest(start) -> None:
    texts = ["SLOW one" if number % 40 == 0 else f"quick {number}" for number in range(200)]
    with start(HOSTILE) as engine:
        results = list(engine.run(articles(*texts)))
    assert outcomes(results) == [str(number) for number in range(200)]


def test_nothing_is_read_far_ahead(start) -> None:
    taken = 0

    def endless() -> Iterator[Article | None]:
        nonlocal taken
        while True:
            taken += 1
            yield Article(id="a", text=f"{'word ' * 20_000}{taken}") if taken % 3 else None

    with start(HOSTILE) as engine:
        results = engine.run(endless())
        for _ in range(9):
            next(results)
    assert taken < 40


def test_an_engine_can_run_again_after_a_crash(start) -> None:
    with start(HOSTILE) as engine:
        for _ in range(2):
            assert outcomes(list(engine.run(articles("one", "two", "CRASH")))) == ["0", "1", "crash"]
        assert list(engine.run([])) == []


@pytest.mark.parametrize(
    ("function", "reason"),
    [
        ("load_broken", r"cannot be loaded: FileNotFoundError: weights\.bin is not there"),
        ("load_failing", "fails on the simplest article"),
        ("load_dying", r"no worker can start \(exit code 5\)"),
        ("no_such_function", "cannot be loaded: AttributeError"),
    ],
)
def test_a_pipeline_that_cannot_work_is_told_at_once(start, function: str, reason: str) -> None:
    work = Work(f"hostile_pipeline:{function}", workers=2)
    with start(work) as engine, pytest.raises(EngineError, match=reason):
        list(engine.run(articles("one")))


def test_what_a_component_prints_goes_nowhere(start, capfd: pytest.CaptureFixture[str]) -> None:
    with start(HOSTILE) as engine:
        assert outcomes(list(engine.run(articles("PRINT this")))) == ["0"]
    assert capfd.readouterr() == ("", "")


def test_an_engine_that_was_stopped_says_so(start_anywhere) -> None:
    with start_anywhere(HOSTILE) as engine:
        pass
    with pytest.raises(EngineError, match="stopped"):
        list(engine.run(articles("one")))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a program's peak is its own")
def test_a_large_parent_does_not_make_a_worker_look_large() -> None:
    # A worker that seems too large is replaced after every article.
    program = "from newsextract.engines.worker import _peak; print(_peak())"
    run = "subprocess.run([sys.executable, '-c', sys.argv[1]])"
    large = f"import subprocess, sys; held = b'.' * (600 << 20); {run}"
    done = subprocess.run([sys.executable, "-c", large, program], capture_output=True, text=True, check=True)
    assert 0 < int(done.stdout) < 500


@pytest.mark.parametrize("work", [{"workers": 0}, {"timeout": 0.0}, {"timeout": float("nan")}])
def test_work_that_makes_no_sense_is_refused(work: dict) -> None:
    with pytest.raises(ValueError, match=r"workers|timeout"):
        Work(**work)


# --- the local engine alone ----------------------------------------------------------------------------

SCRIPT = """
from newsextract.article import Article
from newsextract.engines import ENGINES, Work
with ENGINES["local"](Work(arguments={"names": None})) as engine:
    print(len(list(engine.run([Article(text="Sales rose.")]))))
"""


def test_a_script_needs_no_main_guard(tmp_path: Path) -> None:
    file = tmp_path / "script.py"
    file.write_text(SCRIPT)
    for command in ([str(file)], ["-c", SCRIPT]):
        done = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=True)
        assert done.stdout == "1\n"


def test_workers_do_not_outlive_a_killed_parent(tmp_path: Path) -> None:
    code = (
        "from newsextract.engines import ENGINES, Work; from newsextract.article import Article; import sys\n"
        "context = ENGINES['local'](Work('hostile_pipeline:load')); engine = context.__enter__()\n"
        "results = engine.run([Article(text='quick'), Article(text='HANG')])\n"
        "next(results); print(engine._workers[0]._process.pid, flush=True); next(results)"
    )
    environment = {"PYTHONPATH": str(Path(__file__).parent)}
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=environment) as parent:
        assert parent.stdout
        worker = Path("/proc") / parent.stdout.readline().decode().strip()
        assert worker.exists()
        parent.kill()
    deadline = time.monotonic() + 10
    while worker.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not worker.exists()
