"""Tables of Markdown, and the place of a generated one in a page that people write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


def table(rows: Sequence[Mapping[str, Any]]) -> str:
    """Rows as a Markdown table: columns as they first come, a cell empty where its row has none."""
    columns = list(dict.fromkeys(key for row in rows for key in row))
    lines = ["| " + " | ".join(columns) + " |", "|" + "---|" * len(columns)]
    lines += ["| " + " | ".join(str(row.get(column, "")) for column in columns) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def replaced(page: str, name: str, block: str) -> str:
    """`page` with `block` between its markers `<!-- name -->` and `<!-- /name -->`.

    ValueError unless each marker comes once, in this order.
    """
    opening, closing = f"<!-- {name} -->", f"<!-- /{name} -->"
    before, found, rest = page.partition(opening)
    _, ended, after = rest.partition(closing)
    if not found or not ended or opening in rest or closing in before + after:
        raise ValueError(f"the page needs {opening} and then {closing}, once each")
    return f"{before}{opening}\n{block.strip()}\n{closing}{after}"
