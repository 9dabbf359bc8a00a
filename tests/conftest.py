"""Shared by all tests: where the corpus is, one loaded pipeline, and no network for anybody."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


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
