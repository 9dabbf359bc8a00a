"""What the benchmarks write into pages, and the conversions by which peers are compared."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks import markdown, peers, scores
from benchmarks.__main__ import SECTIONS, merged

from newsextract.article import text_sha256
from newsextract.evaluate import Case, score
from newsextract.records import Record

ROOT = Path(__file__).parents[1]
PAGE = "before\n<!-- scores -->\nold\n<!-- /scores -->\nafter\n"


def record(*entities: tuple[int, int, str, dict[str, object]]) -> Record:
    text = "x" * 40
    return Record.model_validate({
        "id": "a", "text_sha256": text_sha256(text),
        "entities": [{"start": start, "end": end, "label": label, "text": text[start:end], **more}
                     for start, end, label, more in entities],
    })  # fmt: skip


def test_sections_measured_alone_take_their_places_in_the_page():
    first, second = (section.title for section in SECTIONS[:2])
    page = merged("", {second: f"## {second}\n\nold\n"})
    page = merged(page, {first: f"## {first}\n\nnew\n"})
    assert page.index(f"## {first}\n\nnew\n") < page.index(f"## {second}\n\nold\n")
    assert merged(page, {second: f"## {second}\n\nold\n"}) == page
    assert "\nold\n" not in merged(page, {second: f"## {second}\n\nnewer\n"})


def test_a_block_replaces_the_old_one_and_again_changes_nothing():
    page = markdown.replaced(PAGE, "scores", "\nnew\n")
    assert page == "before\n<!-- scores -->\nnew\n<!-- /scores -->\nafter\n"
    assert markdown.replaced(page, "scores", "new") == page


@pytest.mark.parametrize("page", [
    "", "<!-- scores -->", "<!-- /scores --><!-- scores -->", PAGE + PAGE, PAGE + "<!-- /scores -->",
])  # fmt: skip
def test_a_page_without_its_two_markers_is_refused(page: str):
    with pytest.raises(ValueError, match="once each"):
        markdown.replaced(page, "scores", "new")


def test_a_table_has_every_column_of_its_rows():
    rows = [{"label": "ORG", "dev": "1"}, {"label": "LOC", "test": 2}]
    assert markdown.table(rows) == "| label | dev | test |\n|---|---|---|\n| ORG | 1 |  |\n| LOC |  | 2 |\n"


def test_the_readme_has_a_place_for_the_scores():
    markdown.replaced((ROOT / "README.md").read_text(encoding="utf-8"), scores.MARKER, "")


def test_a_cell_has_score_and_interval_and_is_empty_without_mentions():
    pairs = [Case(record((0, 3, "LOC", {})), record((0, 3, "LOC", {}))) for _ in range(3)]
    report = score(pairs)
    assert scores.cell(report, "strict", "LOC") == "100.0 (100.0–100.0)"
    assert scores.cell(report, "strict", "MONEY") == ""


def test_peers_are_not_asked_for_bounds_and_changes():
    share = {"value": 5, "unit": "%"}
    gold = record((0, 3, "PERCENT", {"value": {**share, "mod": "APPROX", "change": "up", "basis": "yoy"}}))
    found = record((0, 3, "PERCENT", {"value": share}))
    assert score([(gold, found)], samples=0).f1("values") == 0
    assert score([(peers.bare(gold), peers.bare(found))], samples=0).f1("values") == 1


def test_a_label_that_a_system_never_gives_is_empty():
    gold = record((0, 3, "LOC", {}), (5, 8, "ORG", {"id": "x"}))
    report = score([(gold, record((0, 3, "LOC", {})))], samples=0)
    assert [peers._rate(report, "strict", row) for row in ("LOC", "ORG", "all")] == ["100.0", "", ""]
