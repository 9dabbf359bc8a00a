"""Random gold cases, sound by the guidelines, over texts that annotation formats trip over."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from newsextract.article import text_sha256
from newsextract.gold import GoldCase
from newsextract.gold.annotated import id_fault
from newsextract.gold.rules import ENCLOSING, breaches
from newsextract.mentions import FIGURE_LABELS, LABELS
from newsextract.records import Record, check

# Signs of the markup, line ends of all kinds, right-to-left letters and controls, emoji with their joiners.
_PIECES = [
    "[[", "]]", "[", "]", "|", ";", "=", "\\", "\\n", "\n", "\r\n", "\r", "\t", " ", "\u00a0", "\u2028",
    "\x85", "\x0b", "\x1c", "\ufeff", "🚚", "👨\u200d🔧", "🇰🇷", "e\u0301", "مصنع", "\u202e", "שלום", "=====",
    "\n=====\n", "Orlo", "Brakka Steel", "12,400", "T1", "#1", '"', "'",
    "{", "}", "<b>", "&amp;", "\x00", "\x1b[31m",
]  # fmt: skip
words = st.lists(st.sampled_from(_PIECES) | st.text(st.characters(exclude_categories=["Cs"]), max_size=3),
                 max_size=4).map("".join)  # fmt: skip
_mentions = words.map(str.strip).filter(lambda words: words and words[0] + words[-1] not in ENCLOSING)
ids = st.text(st.sampled_from("abz09_-. üж車🚚[];=#"), min_size=1, max_size=12).filter(
    lambda name: not id_fault(name)
)
numbers = st.integers(-(10**25), 10**25) | st.floats(allow_nan=False, allow_infinity=False)

DATES = [
    {"type": "DATE", "value": "2024-05-23", "start": "2024-05-23", "end": "2024-05-23", "mod": "END"},
    {"type": "DATE", "value": "2024-02", "start": "2024-02-01", "end": "2024-02-29"},
    {"type": "DATE", "value": "2023-Q3", "start": "2023-07-01", "end": "2023-09-30"},
    {"type": "DATE", "value": "2019/2021", "start": "2019-01-01", "end": "2021-12-31"},
    {"type": "DATE", "value": "FY2024"},
    {"type": "DATE", "value": "PAST_REF"},
    {"type": "DURATION", "value": "P2.5Y", "mod": "LESS_THAN"},
    {"type": "SET", "value": "P1Y"},
]


def _optional(**parts: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=parts)


_amounts = (
    st.builds(lambda value: {"value": value}, numbers)
    | st.builds(lambda low: {"low": low}, numbers)
    | st.builds(lambda pair: {"low": min(pair), "high": max(pair)}, st.tuples(numbers, numbers))
)
_mods = st.sampled_from(["APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"])
_changes = {"change": st.sampled_from(["up", "down", "flat"]), "basis": st.sampled_from(["yoy", "ytd"])}
_extras = {
    "QUANTITY": _optional(unit=words, item=words, mod=_mods, **_changes),
    "ORDINAL": _optional(item=words, mod=_mods),
    "PERCENT": _optional(mod=_mods, **_changes).map(lambda extra: {"unit": "%", **extra}),
    "MONEY": _optional(mod=_mods, **_changes).map(lambda extra: {"unit": "EUR", **extra}),
}


@st.composite
def cases(draw: st.DrawFn) -> GoldCase:
    text = ""
    entities = []
    for gap, mention in draw(st.lists(st.tuples(words, _mentions), max_size=6)):
        start = len(text + gap)
        text += gap + mention
        entities.append(_entity(draw, mention, start))
    text += draw(words) or "."
    data = {
        "id": draw(ids),
        "text_sha256": text_sha256(text),
        "meta": draw(_optional(title=words, source=words, author=words, published=st.just("2024-05-23"))),
        "entities": entities,
        "people": _people(draw, entities),
        "facts": _facts(draw, entities),
    }
    record = Record.model_validate(data)
    assert check(record, text) == breaches(record) == []
    return GoldCase(record, text)


def _entity(draw: st.DrawFn, words_there: str, start: int) -> dict[str, Any]:
    label = draw(st.sampled_from(LABELS))
    entity: dict[str, Any] = {
        "start": start, "end": start + len(words_there), "label": label, "text": words_there,
    }  # fmt: skip
    if label in ("ORG", "PERSON"):
        entity["id"] = draw(st.just(words_there) | words.filter(str.strip))
    elif label == "DATE":
        entity["value"] = draw(st.sampled_from(DATES))
    elif label in _extras:
        entity["value"] = {**draw(_amounts), **draw(_extras[label])}
    return entity


def _people(draw: st.DrawFn, entities: list[dict[str, Any]]) -> list[dict[str, Any]]:
    role = st.fixed_dictionaries({"title": words}, optional={"organisation": words})
    names = dict.fromkeys(e["id"] for e in entities if e["label"] == "PERSON")
    return [{"name": name, "roles": draw(st.lists(role, max_size=2))} for name in names]


def _facts(draw: st.DrawFn, entities: list[dict[str, Any]]) -> list[dict[str, Any]]:
    figures = [at for at, e in enumerate(entities) if e["label"] in FIGURE_LABELS]
    if not figures:
        return []
    optional: dict[str, st.SearchStrategy[Any]] = {"product": words, "region": words}
    for key, label, part in (("period", "DATE", None), ("organisation", "ORG", "id")):
        found = [e[part] if part else at for at, e in enumerate(entities) if e["label"] == label]
        if found:
            optional[key] = st.sampled_from(found)
    fact = st.fixed_dictionaries(
        {
            "metric": st.sampled_from(["sales", "exports", "other"]),
            "figure": st.sampled_from(figures),
            "changes": st.lists(st.sampled_from(figures), max_size=2),
        },
        optional=optional,
    )
    return draw(st.lists(fact, max_size=3))
