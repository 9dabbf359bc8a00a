"""Sudden ends of a run: whatever they leave, the same command brings the output of an uninterrupted run."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from batch_cases import contents, tables, write_articles

HERE = Path(__file__).parent
PRIVATE = ("--user", "--map-root-user", "--mount")  # a namespace of its own


@pytest.mark.parametrize("name", ["records.jsonl.gz", "tables.csv"])
def test_killed_at_every_step(source: Path, out: Path, name: str) -> None:
    command = [sys.executable, HERE / "killed_at_every_step.py", source, out.with_name(name)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stderr, done.returncode) == ("", 0)
    assert int(done.stdout) > 40


def _needs_a_disk_of_its_own() -> None:
    unshare = shutil.which("unshare")
    command = [unshare or "", *PRIVATE, "sh", "-c", "mount -t tmpfs -o size=64k none /mnt"]
    if unshare is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no file system may be mounted here, not even in a namespace of one's own")


@pytest.mark.parametrize("suffix", [".jsonl.gz", ".parquet", ".duckdb", ".sqlite", ".csv"])
def test_a_disk_that_fills_up_at_any_moment(source: Path, tmp_path: Path, suffix: str) -> None:
    _needs_a_disk_of_its_own()
    write_articles(source, 600)
    (tmp_path / "disk").mkdir()
    program = [sys.executable, HERE / "run_on_small_disk.py", source, tmp_path / "disk", f"out{suffix}"]
    done = subprocess.run(["unshare", *PRIVATE, *program], capture_output=True, text=True, check=False)
    assert (done.stderr, done.returncode) == ("", 0)
    refused, moments = map(int, done.stdout.split())
    assert refused >= moments >= 4


@pytest.mark.parametrize("suffix", [".jsonl", ".jsonl.gz", ".parquet", ".duckdb", ".sqlite", ".csv"])
@pytest.mark.parametrize("limit", [3_000, 12_000])
def test_no_room_is_told_in_a_line_and_the_run_goes_on_when_there_is(
    source: Path, out: Path, suffix: str, limit: int
) -> None:
    write_articles(source, 600)
    target = out.with_name(f"records{suffix}")
    command = [sys.executable, HERE / "run_with_limit.py", source, target]
    done = subprocess.run([*command, str(limit)], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith(f"{target}: cannot be written: ")
    assert done.stderr.endswith("; the same command goes on where it stopped\n")
    assert len(done.stderr.splitlines()) == 1
    assert not target.exists()
    done = subprocess.run([*command, str(10**9)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    whole = target.parent / "whole" / target.name
    whole.parent.mkdir()
    subprocess.run([*command[:-1], whole, str(10**9)], check=True)
    if suffix in (".parquet", ".duckdb"):
        assert tables(target) == tables(whole)
    else:
        assert contents(target) == contents(whole)
