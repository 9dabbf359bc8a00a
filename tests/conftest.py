"""Shared by all tests: the corpus, one loaded pipeline, the command line, and no network for anybody."""

from __future__ import annotations

import io
import socket
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from command_line import STEEL, Invoke, Result, write

ROOT = Path(__file__).parents[1]

# The same examples in every run, and none judged by the clock, which a busy machine would fail.
# `pytest --hypothesis-profile=search` looks for new counterexamples.
settings.register_profile(
    "tests", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", deadline=None, max_examples=2000)
settings.load_profile("tests")


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """An attempt to connect or to look up a host fails the test, whatever the code does with the error."""

    def refuse(*args: object, **_: object) -> None:
        pytest.fail(f"a network connection was attempted: {args!r}")

    for call in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, call, refuse)
    for call in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, call, refuse)


@pytest.fixture(scope="session")
def nlp():
    import newsextract

    return newsextract.load()


@pytest.fixture(scope="session")
def customer_text() -> str:
    return (ROOT / "corpus" / "jac-pickup-300000.txt").read_bytes().decode("utf-8")


@pytest.fixture
def invoke(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Invoke:
    """Run the command line in this process."""
    from newsextract import cli

    def run(*arguments: object, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as stopped:
            cli.main([str(argument) for argument in arguments])
        return Result(int(stopped.value.code or 0), *capsys.readouterr())

    return run


@pytest.fixture
def steel(tmp_path: Path) -> Path:
    return write(tmp_path / "steel.txt", STEEL)
