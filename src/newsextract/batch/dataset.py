"""The tables of a `ray.data.Dataset` that holds records, each a Dataset itself.

A Dataset has no order that would number its articles, so a column of its own joins them. Needs [ray].
"""

from __future__ import annotations

import json
from typing import Any

from newsextract.batch.entry import Entry
from newsextract.batch.tables import TABLES

# What a record tells; the rest of an article stays in the Dataset that it came from.
_UNTOLD = {"source", "position", "url", "words", "text"}
_NAMES = ("articles", "mentions", "people", "facts", "changes")


def tables(ds: Any, *, key: str = "id") -> dict[str, Any]:
    """The Datasets `articles`, `mentions`, `people`, `facts` and `changes` of what `extract_dataset` gave,
    with the columns and types of a run's tables.

    `article`, which joins them, is the column `key`, whose values should be unique. `articles` lacks what a
    record doesn't tell (text, url, …). Each table reads `ds` anew: pass one that was written and read back,
    or materialised, or every article is extracted five times. ValueError if a column is missing.
    """
    missing = {key, "record"} - set(ds.columns() or ())
    if missing:
        raise ValueError(f"the dataset has no column {', '.join(sorted(missing))}")
    return {
        name: ds.select_columns([key, "record"]).map_batches(
            _table, batch_format="pyarrow", fn_kwargs={"name": name, "key": key}
        )
        for name in _NAMES
    }


def _table(block: Any, name: str, key: str) -> Any:
    """The rows of one table, from a block of records."""
    import pyarrow as pa

    from newsextract.batch.outputs.arrow import array

    table = TABLES[name]
    keys, rows = [], []
    nobody = Entry(0, "", 0)  # its number gives way to the key
    for one, record in zip(block[key].to_pylist(), block["record"].to_pylist(), strict=True):
        for row in table.rows(nobody, json.loads(record) if record else {}):
            keys.append(one)
            rows.append(row)
    columns = {"article": pa.array(keys, block.schema.field(key).type)}
    for at, column in enumerate(table.columns):
        if column.name != "article" and column.name not in (_UNTOLD if name == "articles" else ()):
            columns[column.name] = array(column, [row[at] for row in rows])
    return pa.table(columns)
