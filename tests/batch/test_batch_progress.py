"""How far a run is: the figures, and how the command line shows them."""

from __future__ import annotations

from pathlib import Path

import pytest
from batch_cases import write_articles

from command_line import Invoke
from newsextract import cli_batch
from newsextract.batch import Counts, Progress
from newsextract.batch.entry import Entry
from newsextract.batch.progress import Meter


def moments_of(times: list[float], total: int | None, start: Counts) -> list[Progress]:
    """What is told of articles of ten words that are done at these times."""
    moments: list[Progress] = []
    clock = iter(times)
    meter = Meter(moments.append, start, total, lambda: next(clock))
    for number, _ in enumerate(times):
        meter.count(Entry(number, "a", number, words=10, record=b"{}"))
    return moments


def test_rates_and_the_time_left() -> None:
    *_, last = moments_of([0.0, 1.0, 2.0, 3.0], 10, Counts())
    assert (last.done, last.total) == (4, 10)
    assert (last.articles_per_second, last.words_per_second, last.seconds_left) == (1.0, 10.0, 6.0)


def test_what_an_earlier_run_had_done_is_no_speed() -> None:
    *_, last = moments_of([0.0, 2.0], 200, Counts(read=100, written=100, words=1000))
    assert (last.done, last.articles_per_second, last.words_per_second) == (102, 0.5, 5.0)


def test_it_is_told_a_few_times_a_second_at_most() -> None:
    told = moments_of([number / 8 for number in range(8)], None, Counts())
    assert [moment.done for moment in told] == [1, 3, 5, 7]
    assert {moment.seconds_left for moment in told} == {None}


def test_rates_are_of_the_last_half_minute() -> None:
    *_, last = moments_of([0.0, 1000.0, 1001.0, 1002.0], None, Counts())
    assert last.articles_per_second == 1.0


def test_nothing_is_counted_twice_with_nobody_watching() -> None:
    meter = Meter(None, Counts(read=3, errors=3))
    meter.count(Entry(3, "a", 3, record=b"{}"))
    assert meter.counts == Counts(read=4, written=1, errors=3)


@pytest.mark.usefixtures("fake")
def test_lines_are_told_where_there_is_no_terminal(
    invoke: Invoke, source: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli_batch, "_LINE_EVERY", 0)
    code, printed, told = invoke("batch", source, "--out", out)
    assert (code, printed) == (3, "")
    first, *_, last = told.splitlines()
    assert first == "newsextract: extracting 1 of 31, 0.0 articles/s, 0 words/s, 0 errors"
    assert last == f"{out}: 31 read: 23 written, 4 duplicates, 4 errors"
    assert "newsextract: writing" in told


@pytest.mark.usefixtures("fake")
def test_a_terminal_gets_a_bar(
    invoke: Invoke, source: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "200")
    write_articles(source, 200)
    told = invoke("batch", source, "--out", out).err
    assert "━" in told
    assert "articles/s" in told
    assert told.splitlines()[-1].endswith("errors")


def test_the_time_left_is_readable() -> None:
    moment = Progress("extracting", 5, 10, Counts(errors=1234), 2.0, 3456.7, 3725.4)
    assert cli_batch._rates(moment) == "2.0 articles/s, 3,457 words/s, 1,234 errors, 1:02:05 left"
