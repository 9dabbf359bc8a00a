"""What a figure means: a draft becomes a mention with its normalised value."""

from __future__ import annotations

from decimal import Decimal

from newsextract import bounds
from newsextract.figures.draft import Draft, Passage
from newsextract.mentions import Label, Mention, Value
from newsextract.numerals import Number, as_number

_LABELS: dict[str, Label] = {
    "percent": "PERCENT", "money": "MONEY", "ordinal": "ORDINAL", "measure": "QUANTITY",
    "generic": "QUANTITY", "count": "QUANTITY",
}  # fmt: skip


def take_bounds(passage: Passage, draft: Draft, floor: int) -> None:
    """Take the approximators on both sides into the draft's span, and their modifier."""
    if draft.kind == "ordinal":
        return
    start, mod, name = bounds.before(passage.text, draft.start, floor)
    if name:
        draft.start = start
        # Of `about 500 or more` the second bound says more.
        draft.mod = draft.mod if draft.mod and mod in (None, "APPROX") else mod
        draft.why.append(f"bound {name}")
    end, mod, name = bounds.after(passage.text, draft.end)
    if name and not passage.blocked(draft.end, end):
        draft.end = end
        draft.mod = mod if draft.mod in (None, "APPROX") and mod else draft.mod
        draft.why.append(f"bound {name}")


def mention(draft: Draft) -> Mention:
    """The finished mention: the keys of the annotation guidelines, in their order."""
    value: Value = {}
    low = _worth(draft, draft.value)
    if draft.high is not None:
        value["low"], value["high"] = low, _worth(draft, draft.high)
    elif draft.numeral.form == "vague":
        value["low"] = low
    else:
        value["value"] = low
    for key in ("unit", "item", "mod", "change", "basis"):
        found = getattr(draft, key)
        if found is not None:
            value[key] = found
    return Mention(draft.start, draft.end, _LABELS[draft.kind], value, draft.rule, tuple(draft.why))


def _worth(draft: Draft, number: Number) -> Number:
    worth = Decimal(str(number)) * draft.factor
    if draft.sign == "-" and draft.kind != "percent":
        worth = -worth
    return as_number(worth)
