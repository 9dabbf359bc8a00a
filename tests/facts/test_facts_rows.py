"""Every row of the tables proves itself by its own examples."""

import re

import pytest

from newsextract.facts.markets import MARKET_PARTS, MARKET_WORDS
from newsextract.facts.metrics import METRICS, MetricRow
from newsextract.facts.negatives import NEGATIVES, Negative, negative
from newsextract.facts.sources import KNOWN, Known, sources
from newsextract.facts.things import THINGS, Things, is_thing
from newsextract.facts.triggers import find_triggers
from newsextract.mentions import Mention


@pytest.mark.parametrize("row", METRICS, ids=lambda row: row.name)
def test_every_metric_row_has_examples_that_it_wins(row: MetricRow) -> None:
    assert row.examples
    for example in row.examples:
        parts = example.split("|")
        before, words, rest = parts if len(parts) == 3 else ("", parts[0], "".join(parts[1:]))
        rows = [
            (trigger.start, trigger.end)
            for trigger in find_triggers(before + words + rest)
            if any(trigger.row_for(label) is row for label in row.takes)
        ]
        assert rows == [(len(before), len(before + words))], example


@pytest.mark.parametrize("row", NEGATIVES, ids=lambda row: row.name)
def test_every_negative_has_examples_that_it_meets(row: Negative) -> None:
    assert row.examples
    met = []
    for example in row.examples:
        start, end = example.index("["), example.index("]") - 1
        met.append(negative(example.replace("[", "").replace("]", ""), start, end))
    assert met == [row.name] * len(met)


@pytest.mark.parametrize("row", THINGS, ids=lambda row: row.name)
def test_every_family_of_things_has_phrases_that_it_ends(row: Things) -> None:
    assert row.examples
    for example in row.examples:
        word = example.rsplit(" ", 1)[-1]
        assert is_thing(word)
        assert [other.name for other in THINGS if re.fullmatch(other.nouns, word, re.I)] == [row.name]


@pytest.mark.parametrize("word", ["sales", "factory", "growth", "market", "record", "busy", "carpet"])
def test_what_is_no_thing(word: str) -> None:
    assert not is_thing(word)


def test_a_share_that_changed_hands_is_told_by_levels_alone() -> None:
    (trigger,) = find_triggers("bought 5% more")
    rows = [trigger.row_for("PERCENT", change) for change in (False, True)]
    assert [row and row.metric for row in rows] == ["other", "sales"]


def test_names_of_metric_rows_are_unique() -> None:
    names = [row.name for row in METRICS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("row", KNOWN, ids=lambda row: row.name)
def test_known_sources_tell_by_their_name_alone(row: Known) -> None:
    assert row.names
    for name in row.names:
        assert sources(f"{name} grew.", [Mention(0, len(name), "ORG", rule="given")], {}) == {name}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sales rose, Oster said. Oster figures show it.", {"Oster"}),
        ("Sales rose, Oster said.", set()),
        ("Oster data show it. Oster sold 900 buses.", set()),
        ("Sales rose, the makers' federation Oster said. Oster grew.", {"Oster"}),
    ],
)
def test_who_only_counts_what_others_do(text: str, found: set[str]) -> None:
    mentions = [Mention(m.start(), m.end(), "ORG", rule="given") for m in re.finditer("Oster", text)]
    assert sources(text, mentions, {}) == found


@pytest.mark.parametrize(
    "words", ["domestic", "worldwide", "world output", "at home", "national average", "abroad"]
)
def test_every_word_of_a_market_has_a_part_that_is_looked_for_first(words: str) -> None:
    assert MARKET_WORDS.search(words)
    assert any(part in words for part in MARKET_PARTS)
