"""The tables of records in a Dataset, block by block; tests/engines/test_ray.py has them from Ray."""

from __future__ import annotations

from typing import Any

import pytest
from batch_cases import TEXT, record_of

from newsextract.article import Article
from newsextract.batch import TABLES
from newsextract.batch.dataset import tables
from newsextract.formats import dumps

pa = pytest.importorskip("pyarrow")


class OneBlock:
    """What `tables` asks of a Dataset, for one that is a single block."""

    def __init__(self, block: Any) -> None:
        self.block = block

    def columns(self) -> list[str]:
        return list(self.block.column_names)

    def select_columns(self, names: list[str]) -> OneBlock:
        return OneBlock(self.block.select(names))

    def map_batches(self, function: Any, *, batch_format: str, fn_kwargs: dict[str, str]) -> Any:
        assert batch_format == "pyarrow"
        return function(self.block, **fn_kwargs)


def test_tables_have_the_columns_and_types_of_a_run() -> None:
    from newsextract.batch.outputs.arrow import schema

    records = [dumps(record_of(Article(text=text, id="same"))) for text in (TEXT, "Nothing.")]
    block = {"no": pa.array([7, 8, 9], pa.int32()), "text": ["a", "b", "c"], "record": [*records, ""]}
    found = tables(OneBlock(pa.table(block)), key="no")
    assert list(found) == ["articles", "mentions", "people", "facts", "changes"]
    for name, table in found.items():
        types = {field.name: field.type for field in schema(TABLES[name])} | {"article": pa.int32()}
        assert {field.name: types[field.name] for field in table.schema} == {
            field.name: field.type for field in table.schema
        }
    assert found["articles"].column("article").to_pylist() == [7, 8]
    assert found["mentions"].column_names == [column.name for column in TABLES["mentions"].columns]
    mentions = found["mentions"].to_pylist()
    assert [(row["article"], row["number"], row["label"]) for row in mentions] == [
        (7, 0, "ORG"), (7, 1, "PERSON"), (7, 2, "QUANTITY"), (7, 3, "DATE"), (7, 4, "PERCENT"),
    ]  # fmt: skip
    assert mentions[3]["start_date"].isoformat() == "2021-05-01"
    (change,) = found["changes"].to_pylist()
    assert change == {"article": 7, "fact": 0, "change": 0, "mention": 4}


def test_a_missing_column_is_told() -> None:
    with pytest.raises(ValueError, match="has no column id, record"):
        tables(OneBlock(pa.table({"text": ["a"]})))
