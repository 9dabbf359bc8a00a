"""A run from its sources to its output, in this process and without a pipeline."""

from __future__ import annotations

import gzip
import io
import json
import sys
from pathlib import Path

import pytest
import zstandard
from batch_cases import FakeEngine, contents, lines, record_of, tables

from newsextract.article import Article
from newsextract.batch import OUTPUTS, Counts, Options, Progress, StorageError, TooManyErrorsError, run
from newsextract.batch import run as run_batch
from newsextract.batch.target import Target
from newsextract.engines import ENGINES
from newsextract.errors import InputError, NewsextractError
from newsextract.formats import dumps
from newsextract.readers import Reading

pytestmark = pytest.mark.usefixtures("fake")
SMALL = Options(shard=4)


def read_lines(file: Path) -> list[dict]:
    return [json.loads(line) for line in file.read_text().splitlines()]


def test_every_item_is_accounted_for(source: Path, out: Path) -> None:
    summary = run([source], out, options=SMALL)
    assert summary.counts == Counts(read=31, written=23, duplicates=4, errors=4, words=23 * 17)
    given = [json.loads(line) for line in source.read_text().splitlines()[:-1]]
    expected = [
        dumps(record_of(Article(**article)))
        for number, article in enumerate(given)
        if number % 7 != 6 and number % 9 != 8
    ]
    assert out.read_text().splitlines() == expected
    errors = read_lines(out.with_name("records.jsonl.errors.jsonl"))
    assert [(row["article"], row["position"], row["stage"]) for row in errors] == [
        (8, 8, "extract"), (17, 17, "extract"), (26, 26, "extract"), (30, 30, "parse"),
    ]  # fmt: skip
    assert errors[0] == {
        "article": 8, "id": "a8", "source": str(source), "position": 8, "stage": "extract",
        "reason": "no luck",
    }  # fmt: skip
    duplicates = read_lines(out.with_name("records.jsonl.duplicates.jsonl"))
    assert [(row["article"], row["first"]) for row in duplicates] == [(6, 5), (13, 12), (20, 19), (27, 26)]
    assert {(row["first_source"], row["first_position"] + 1 - row["position"]) for row in duplicates} == {
        (str(source), 0)
    }


def test_nothing_is_left_but_the_output(source: Path, out: Path) -> None:
    run([source], out, options=SMALL)
    assert sorted(contents(out)) == [
        "records.jsonl", "records.jsonl.duplicates.jsonl", "records.jsonl.errors.jsonl",
        "records.jsonl.manifest.json",
    ]  # fmt: skip
    assert sorted(path.name for path in source.parent.iterdir()) == ["articles.jsonl"]


def test_the_manifest_tells_what_was_done(source: Path, out: Path) -> None:
    run([source], out, options=SMALL)
    manifest = json.loads(out.with_name("records.jsonl.manifest.json").read_bytes())
    assert manifest["counts"] == {"read": 31, "written": 23, "duplicates": 4, "errors": 4, "words": 391}
    assert manifest["rows"] == {"records": 23, "duplicates": 4, "errors": 4}
    plan = manifest["plan"]
    assert plan["sources"][0]["bytes"] == source.stat().st_size
    assert plan["options"]["names"] == "tagger"
    assert {"newsextract", "python", "spacy"} <= plan["versions"].keys()
    assert all(len(digest) == 64 for digest in plan["model"].values())


def test_compressed_records_are_the_same_bytes_each_time(source: Path, out: Path) -> None:
    run([source], out, options=SMALL)
    for suffix, unpack in ((".gz", gzip.decompress), (".zst", zstandard.decompress)):
        packed = out.with_name("records.jsonl" + suffix)
        run([source], packed, options=SMALL)
        once = packed.read_bytes()
        run([source], packed, options=SMALL, restart=True)
        assert packed.read_bytes() == once
        if suffix == ".gz":
            assert unpack(once) == out.read_bytes()
        else:
            assert zstandard.ZstdDecompressor().stream_reader(once).read() == out.read_bytes()


def test_several_sources_are_one_run(source: Path, out: Path, tmp_path: Path) -> None:
    more = tmp_path / "more.jsonl"
    more.write_text(source.read_text())
    counts = run([source, more], out).counts
    assert counts == Counts(read=62, written=23, duplicates=34, errors=5, words=391)


def test_a_failed_text_that_comes_again_is_a_duplicate_of_it(out: Path, tmp_path: Path) -> None:
    file = tmp_path / "twice.jsonl"
    file.write_text(lines("FAIL here", "FAIL  here"))
    assert run([file], out).counts == Counts(read=2, duplicates=1, errors=1)


# --- again, and after an interruption ------------------------------------------------------------------


def test_a_finished_run_is_not_done_again(source: Path, out: Path) -> None:
    first = run([source], out, options=SMALL)
    before = contents(out)
    FakeEngine.ran = []
    again = run([source], out, options=Options(shard=4, workers=1, max_errors=99))
    assert (again.found, again.counts, FakeEngine.ran) == (True, first.counts, [])
    assert contents(out) == before


def test_a_finished_run_is_done_again_if_its_output_is_gone(source: Path, out: Path) -> None:
    run([source], out)
    out.unlink()
    assert not run([source], out).found
    assert out.exists()


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"options": Options(shard=4, names=None)}, "options"),
        ({"reading": Reading(fields={"text": "id"})}, "reading"),
    ],
)
def test_another_plan_is_another_run(source: Path, out: Path, change: dict, part: str) -> None:
    run([source], out, options=SMALL)
    arguments = {"options": SMALL, **change}
    with pytest.raises(InputError, match=f"finished run with other {part}; --restart replaces it"):
        run([source], out, **arguments)
    assert not run([source], out, restart=True, **arguments).found


def test_changed_input_is_another_run(source: Path, out: Path, tmp_path: Path) -> None:
    run([source.parent], out)
    (source.parent / "more.jsonl").write_text(lines("One more."))
    with pytest.raises(InputError, match="other sources"):
        run([source.parent], out)
    assert run([source.parent], out, restart=True).counts.read == 32


def interrupted(source: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that was stopped in the middle of its third shard."""
    with monkeypatch.context() as patch:
        patch.setattr("batch_cases.record_of", _stop_at("a10"))
        with pytest.raises(KeyboardInterrupt):
            run([source], out, options=SMALL)


def _stop_at(article_id: str):
    def stopping(article: Article):
        if article.id == article_id:
            raise KeyboardInterrupt
        return record_of(article)

    return stopping


def test_ctrl_c_loses_no_whole_shard(
    source: Path, out: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    interrupted(source, out, monkeypatch)
    assert list(contents(out)) == [
        "records.jsonl.partial/index.sqlite", "records.jsonl.partial/plan.json",
        "records.jsonl.partial/shards/00000000.zst", "records.jsonl.partial/shards/00000001.zst",
    ]  # fmt: skip
    summary = run([source], out, options=SMALL)
    assert summary.resumed == 8
    assert FakeEngine.ran[0] == "a8"
    (tmp_path / "whole").mkdir()
    run([source], tmp_path / "whole" / out.name, options=SMALL)
    assert contents(out) == contents(tmp_path / "whole" / out.name)


def test_an_unfinished_run_of_another_plan_is_kept(
    source: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(source, out, monkeypatch)
    before = contents(out)
    with pytest.raises(InputError, match="unfinished run with other options; --restart begins anew"):
        run([source], out, options=Options(shard=5))
    assert contents(out) == before
    assert run([source], out, options=Options(shard=5), restart=True).resumed == 0


def test_a_folder_that_was_never_begun_is_no_run(source: Path, out: Path) -> None:
    (out.parent / "records.jsonl.partial" / "shards").mkdir(parents=True)
    assert run([source], out, options=SMALL).counts.read == 31


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("shards/00000000.zst", "lost some of its shards|is damaged"),
        ("index.sqlite", "can't be read"),
        ("plan.json", "can't be read"),
    ],
)
def test_a_damaged_folder_is_told_and_can_be_left_behind(
    source: Path, out: Path, monkeypatch: pytest.MonkeyPatch, file: str, reason: str
) -> None:
    interrupted(source, out, monkeypatch)
    damaged = out.with_name("records.jsonl.partial") / file
    damaged.write_bytes(damaged.read_bytes()[:60] + b"\xff" * 40)
    with pytest.raises(NewsextractError, match=f"({reason}).*--restart begins anew"):
        run([source], out, options=SMALL)
    assert run([source], out, options=SMALL, restart=True).counts.read == 31


def test_a_shard_that_is_gone_is_missed(source: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupted(source, out, monkeypatch)
    (out.with_name("records.jsonl.partial") / "shards" / "00000000.zst").unlink()
    with pytest.raises(NewsextractError, match="shards are missing; --restart begins anew"):
        run([source], out, options=SMALL)


def test_two_runs_do_not_work_at_one_output(
    source: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(work: object):
        monkeypatch.setitem(ENGINES, "local", start)
        for restart in (False, True):
            with pytest.raises(NewsextractError, match="another run is at work there"):
                run_batch([source], out, options=SMALL, restart=restart)
        return start(work)

    start = ENGINES["local"]
    monkeypatch.setitem(ENGINES, "local", meanwhile)
    assert run([source], out, options=SMALL).counts.read == 31


def test_too_many_errors_stop_the_run_and_more_patience_goes_on(source: Path, out: Path) -> None:
    with pytest.raises(TooManyErrorsError, match=r"2 articles have failed.*no luck.*--max-errors"):
        run([source], out, options=Options(shard=4, max_errors=1))
    assert not out.exists()
    summary = run([source], out, options=Options(shard=4, max_errors=4))
    assert (summary.resumed, summary.counts.errors) == (16, 4)


# --- what is refused -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["records.txt", "records", ".jsonl", "records.jsonl.bz2"])
def test_an_unknown_suffix_is_refused(source: Path, out: Path, name: str) -> None:
    with pytest.raises(InputError, match=r"ends with one of \.jsonl, \.jsonl\.gz"):
        run([source], out.with_name(name))


@pytest.mark.parametrize("suffix", [".parquet", ".duckdb"])
def test_a_missing_library_is_told_before_the_run(
    source: Path, out: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(NewsextractError, match=r"pip install 'newsextract\[tables\]' \(pyarrow is missing\)"):
        run([source], out.with_suffix(suffix))
    assert list(out.parent.iterdir()) == []


def test_a_file_that_no_run_made_is_left_alone(source: Path, out: Path) -> None:
    out.write_text("mine")
    for restart in (False, True):
        with pytest.raises(InputError, match="is there already, and is no run's output"):
            run([source], out, restart=restart)
    assert out.read_text() == "mine"


def test_a_manifest_of_something_else_is_left_alone(source: Path, out: Path) -> None:
    out.with_name("records.jsonl.manifest.json").write_text("[]")
    with pytest.raises(InputError, match="is no manifest of a run"):
        run([source], out)


def test_an_output_that_would_be_read_is_refused(source: Path) -> None:
    for inside in (source.parent / "records.jsonl", source):
        with pytest.raises(InputError, match="would be read with it"):
            run([source.parent, source], inside)


@pytest.mark.parametrize(
    ("sources", "options", "reason"),
    [
        ([], SMALL, "needs a source"),
        (["missing.jsonl"], SMALL, "missing.jsonl: no such file"),
        (["a\0b"], SMALL, "cannot be read"),
        ([__file__], Options(engine="steam"), "'steam' is none of the engines"),
        ([__file__], Options(pipeline="no.such.module:load"), "no such module"),
        ([__file__], Options(names="no_such_pipeline"), "no such spaCy pipeline is installed"),
    ],
)
def test_wrong_use_is_told_before_anything_is_begun(
    out: Path, sources: list[str], options: Options, reason: str
) -> None:
    with pytest.raises(NewsextractError, match=reason):
        run(sources, out, options=options)
    assert list(out.parent.iterdir()) == []


def test_there_must_be_a_folder_to_write_to(source: Path, out: Path) -> None:
    with pytest.raises(InputError, match="no such folder"):
        run([source], out.parent / "missing" / "records.jsonl")


# --- standard input, names, progress -------------------------------------------------------------------


@pytest.mark.parametrize("pack", [bytes, gzip.compress, zstandard.compress])
def test_a_run_from_standard_input_can_be_resumed(
    source: Path, out: Path, monkeypatch: pytest.MonkeyPatch, pack
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(pack(source.read_bytes()))))
    reading = Reading(format="jsonl")
    with monkeypatch.context() as patch:
        patch.setattr("batch_cases.record_of", _stop_at("a10"))
        with pytest.raises(KeyboardInterrupt):
            run(["-"], out, reading=reading, options=SMALL)
    summary = run(["-"], out, reading=reading, options=SMALL)
    assert (summary.resumed, summary.counts.read) == (8, 31)
    assert {row["source"] for row in read_lines(out.with_name("records.jsonl.errors.jsonl"))} == {"-"}


def test_a_file_name_that_is_no_utf8_is_escaped(out: Path, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "caf\udce9.txt").write_text("FAIL")
    for suffix in (".jsonl", ".sqlite", ".csv", ".duckdb", ".parquet"):
        assert run([folder], out.with_suffix(suffix)).counts.errors == 1
    (row,) = read_lines(out.with_name("records.jsonl.errors.jsonl"))
    assert row["source"].endswith(r"caf\xe9.txt") or row["source"].endswith(r"caf\udce9.txt")


def test_progress_is_told(source: Path, out: Path) -> None:
    moments: list[Progress] = []
    run([source], out, options=SMALL, watch=moments.append)
    assert {moment.stage for moment in moments} == {"extracting", "writing"}
    assert {moment.total for moment in moments} == {31}


def test_hostile_articles_stay_inside_the_output(out: Path, tmp_path: Path) -> None:
    ids = ["../../escape", "/etc/passwd", "a\nb", "x" * 5000, "=1+1"]
    file = tmp_path / "hostile.jsonl"
    file.write_text("".join(json.dumps({"id": one, "text": f"Text of {one}"}) + "\n" for one in ids))
    for suffix in OUTPUTS:
        run([file], out.with_name("records" + suffix))
    assert {path.name for path in tmp_path.iterdir()} == {"hostile.jsonl", "out"}
    assert [json.loads(line)["id"] for line in out.read_text().splitlines()] == ids
    assert [row[1] for row in tables(out.with_suffix(".sqlite"))["articles"]] == ids


def test_a_full_disk_is_one_line(source: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("newsextract.batch.durable.os.fsync", full)
        with pytest.raises(StorageError, match=r"there is no room left .* goes on where it stopped"):
            run([source], out, options=SMALL)
    assert run([source], out, options=SMALL).counts.read == 31


def test_work_lies_beside_the_output(out: Path) -> None:
    target = Target(out)
    assert {target.work.parent, target.manifest.parent} == {out.parent}
