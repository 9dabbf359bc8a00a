"""Every row of words proves itself by its own examples, and takes linear time on them."""

from collections.abc import Callable, Iterator, Mapping
from types import ModuleType

import pytest

from growth import LINEAR, exponent
from newsextract.facts import (
    markets,
    noise,
    organisation_words,
    period_words,
    place_words,
    product_words,
)
from newsextract.facts.words import Words

MODULES = (markets, noise, organisation_words, period_words, place_words, product_words)


def _rows(module: ModuleType) -> Iterator[tuple[str, Words]]:
    for name, value in vars(module).items():
        inner = value if isinstance(value, Mapping) else {}
        for key, row in {"": value, **inner}.items():
            if isinstance(row, Words):
                yield f"{module.__name__.rpartition('.')[2]}.{name}{key and '.'}{key}", row


ROWS = {name: row for module in MODULES for name, row in _rows(module)}


def _plain(example: str) -> str:
    return example.replace("[", "").replace("]", "")


@pytest.mark.parametrize("name", ROWS)
def test_every_row_of_words_finds_its_examples(name: str) -> None:
    row = ROWS[name]
    assert row.examples
    for example in row.examples:
        if "[" not in example:
            assert row.fullmatch(example), example
        else:
            match = row.search(_plain(example))
            assert match is not None, example
            assert match.span() == (example.index("["), example.index("]") - 1), example


def test_every_pattern_of_these_tables_is_such_a_row() -> None:
    compiled = [
        (module.__name__, name)
        for module in MODULES
        for name, value in vars(module).items()
        if type(value).__name__ == "Pattern" and name != "NATIONALITY"
    ]
    assert compiled == []


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_words_take_linear_time_on_their_own_examples(module: ModuleType) -> None:
    rows = [(row, "".join(map(_plain, row.examples))) for _, row in _rows(module)]

    def prepare(length: int) -> Callable[[], object]:
        texts = [(row, unit * (length // len(unit)) + end) for row, unit in rows for end in ("", ", X1 !")]
        return lambda: [
            (row.search(text), row.fullmatch(text), sum(1 for _ in row.finditer(text))) for row, text in texts
        ]

    assert exponent(prepare, 500) < LINEAR
