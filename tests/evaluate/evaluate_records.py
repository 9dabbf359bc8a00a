"""Records made for tests: from words of a text, and random ones."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from newsextract.article import text_sha256
from newsextract.mentions import LABELS
from newsextract.records import Record

LENGTH = 60
BLANK = "x" * LENGTH
NAMES = ("Aldo", "Brix", "Cato")
FIGURES = ("QUANTITY", "ORDINAL", "PERCENT", "MONEY")


def mention(text: str, label: str, words: str, nth: int = 0, **more: Any) -> dict[str, Any]:
    """An entity over the `nth` occurrence of `words`."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return {"start": start, "end": start + len(words), "label": label, "text": words, **more}


def record(text: str, entities: list[dict[str, Any]], name: str = "made", **more: Any) -> Record:
    return Record.model_validate({"id": name, "text_sha256": text_sha256(text), "entities": entities, **more})


@st.composite
def spans(draw: st.DrawFn, labels: tuple[str, ...] = LABELS) -> list[dict[str, Any]]:
    """Disjoint spans over BLANK with labels, ids and a small choice of values."""
    borders = sorted(draw(st.sets(st.integers(0, LENGTH), max_size=16)))
    found = []
    for start, end in zip(borders[::2], borders[1::2], strict=False):
        label = draw(st.sampled_from(labels))
        entity: dict[str, Any] = {"start": start, "end": end, "label": label, "text": BLANK[start:end]}
        if label in ("ORG", "PERSON"):
            entity["id"] = draw(st.sampled_from(NAMES))
        elif label == "DATE":
            entity["value"] = {"type": "DATE", "value": draw(st.sampled_from(("2022", "2022-05")))}
        elif label != "LOC":
            unit = {"MONEY": "EUR", "PERCENT": "%"}.get(label)
            more = draw(st.sampled_from(({}, {"mod": "APPROX"}, {"change": "up", "basis": "yoy"})))
            entity["value"] = {"value": draw(st.sampled_from((1, 1.5, 2))), "unit": unit, **more}
        found.append(entity)
    return found


@st.composite
def records(draw: st.DrawFn, name: str = "made") -> Record:
    """Records over BLANK with people and facts that fit their entities."""
    entities = draw(spans())
    ids = {label: [e["id"] for e in entities if e["label"] == label] for label in ("PERSON", "ORG")}
    figures = [at for at, e in enumerate(entities) if e["label"] in FIGURES]
    dates = [at for at, e in enumerate(entities) if e["label"] == "DATE"]

    def some(choices: list[Any]) -> st.SearchStrategy[Any]:
        return st.sampled_from([None, *choices])

    organisation = some([*ids["ORG"], "a rival"])
    role = st.fixed_dictionaries({"title": some(["chairman", "Chairman "]), "organisation": organisation})
    people = [{"name": who, "roles": draw(st.lists(role, max_size=2))} for who in sorted(set(ids["PERSON"]))]
    fact = st.fixed_dictionaries({
        "metric": st.sampled_from(("sales", "production")), "organisation": some(ids["ORG"]),
        "product": some(["vans"]), "figure": some(figures), "period": some(dates),
        "changes": st.lists(st.sampled_from(figures), max_size=2) if figures else st.just([]),
    })  # fmt: skip
    return record(BLANK, entities, name, people=people, facts=draw(st.lists(fact, max_size=4)))
