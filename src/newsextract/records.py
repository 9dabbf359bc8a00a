"""What comes out: the Record of one article. A gold file is a Record that a human wrote.

The schema is that of the annotation guidelines, key for key; `check` holds a Record against its text.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from newsextract.article import text_sha256
from newsextract.mentions import NAME_LABELS, Label

Mod: TypeAlias = Literal[
    "APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END"
]
Change: TypeAlias = Literal["up", "down", "flat"]
Basis: TypeAlias = Literal["yoy", "mom", "qoq", "wow", "ytd"]
Metric: TypeAlias = Literal[
    "sales", "production", "exports", "imports", "registrations", "deliveries", "orders", "market_share",
    "revenue", "profit", "capacity", "investment", "headcount", "price", "inventory", "fleet", "reach",
    "milestone", "other",
]  # fmt: skip

# TIMEX3 as the guidelines write it: a point or period, a duration, a reference, or a range of two points.
_POINT = r"(?:FY)?(?:\d{4}(?:-(?:\d\d(?:-\d\d)?|Q[1-4]|H[12]|W\d\d(?:-WE)?|SP|SU|FA|WI))?|\d{2,3})"
_OPEN_POINT = r"XXXX(?:-(?:XX|\d\d|Q[1-4]|H[12]|WXX|SP|SU|FA|WI)(?:-(?:XX|\d\d?))?)?"
_DURATION = r"P(?:(?:\d+(?:\.\d+)?|X)(?:Y|Q|M|W|D|DE|CE))+"
TIMEX3 = re.compile(
    rf"(?:{_POINT}|{_OPEN_POINT})(?:/(?:{_POINT}|{_OPEN_POINT}))?|{_DURATION}|(?:PAST|PRESENT|FUTURE)_REF"
)


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DateValue(_Model):
    """A normalised date: a TIMEX3 value, and the first and last day where they can be known."""

    type: Literal["DATE", "DURATION", "SET"]
    value: Annotated[str, StringConstraints(pattern=rf"^(?:{TIMEX3.pattern})$")]
    start: dt.date | None = None
    end: dt.date | None = None
    mod: Mod | None = None


class FigureValue(_Model):
    """A normalised number: `value`, or `low` and/or `high` for a range or a vague count."""

    value: int | float | None = None
    low: int | float | None = None
    high: int | float | None = None
    unit: str | None = None
    item: str | None = None
    mod: Mod | None = None
    change: Change | None = None
    basis: Basis | None = None

    @model_validator(mode="after")
    def _has_number(self) -> FigureValue:
        if self.value is None and self.low is None and self.high is None:
            raise ValueError("a figure needs `value`, or `low` or `high`")
        return self


class Entity(_Model):
    """One mention: half-open offsets in Unicode code points, and `text` the words between them."""

    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=1)]
    label: Label
    text: Annotated[str, StringConstraints(min_length=1)]
    id: str | None = None
    value: DateValue | FigureValue | None = None

    @model_validator(mode="after")
    def _fits_label(self) -> Entity:
        wanted = None if self.label in NAME_LABELS else DateValue if self.label == "DATE" else FigureValue
        if type(self.value) is not (wanted or type(None)):
            raise ValueError(f"the value of {self.label} {self.text!r} is not of its kind")
        if (self.label in ("ORG", "PERSON")) != (self.id is not None):
            raise ValueError(f"ORG and PERSON have an id, others none: {self.label} {self.text!r}")
        if self.label == "PERCENT" and isinstance(self.value, FigureValue) \
                and self.value.unit not in ("%", "pp", "bp"):
            raise ValueError(f"the unit of PERCENT {self.text!r} is none of %, pp, bp")
        if self.label == "MONEY" and isinstance(self.value, FigureValue) \
                and not re.fullmatch("[A-Z]{3}", self.value.unit or ""):
            raise ValueError(f"the unit of MONEY {self.text!r} is no ISO 4217 code")
        return self


class Role(_Model):
    """What a person is, and of which organisation: an ORG's id, or the words used."""

    title: str | None = None
    organisation: str | None = None


class Person(_Model):
    """A named human; `name` is the id of the PERSON mentions."""

    name: str
    roles: list[Role] = Field(default_factory=list)


class Fact(_Model):
    """A statement that gives a figure for a measured thing; numbers are indices in `entities`."""

    metric: Metric
    organisation: str | None = None
    product: str | None = None
    figure: int | None = None
    changes: list[int] = Field(default_factory=list)
    period: int | None = None
    region: str | None = None


class Meta(_Model):
    """What the article says of itself."""

    title: str | None = None
    published: dt.date | None = None
    source: str | None = None
    author: str | None = None


class Record(_Model):
    """All that is known about one article, in the order of its text."""

    id: str
    text_sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    meta: Meta = Field(default_factory=Meta)
    entities: list[Entity] = Field(default_factory=list)
    people: list[Person] = Field(default_factory=list)
    facts: list[Fact] = Field(default_factory=list)

    def to_dict(self) -> dict[str, Any]:
        """The Record as a gold file holds it: JSON types, absent keys left out."""
        return self.model_dump(mode="json", exclude_none=True)

    def to_json(self, indent: int | None = None) -> str:
        """The Record as JSON text; one line unless `indent` is given."""
        return self.model_dump_json(exclude_none=True, indent=indent)


def check(record: Record, text: str) -> list[str]:
    """Hold a Record against its article: every fault in one clause, none if the list is empty."""
    faults = []
    if record.text_sha256 != text_sha256(text):
        faults.append("text_sha256 is not that of the text")
    faults += _span_faults(record, text)
    faults += _reference_faults(record)
    return faults


def _span_faults(record: Record, text: str) -> list[str]:
    faults = []
    reached = 0
    for index, entity in enumerate(record.entities):
        name = f"entity {index} ({entity.label} {entity.text!r} at {entity.start})"
        if text[entity.start : entity.end] != entity.text:
            faults.append(f"{name}: the text there is {text[entity.start : entity.end]!r}")
        if entity.text != entity.text.strip():
            faults.append(f"{name}: white space at its edge")
        if entity.start < reached:
            faults.append(f"{name}: overlaps the one before it, or is out of order")
        reached = max(reached, entity.end)
    return faults


def _reference_faults(record: Record) -> list[str]:
    faults = []
    labels = [entity.label for entity in record.entities]
    people = {e.id for e in record.entities if e.label == "PERSON"}
    organisations = {e.id for e in record.entities if e.label == "ORG"}
    for person in record.people:
        if person.name not in people:
            faults.append(f"person {person.name!r} is no PERSON's id")
    for index, fact in enumerate(record.facts):
        name = f"fact {index} ({fact.metric})"
        if fact.organisation is not None and fact.organisation not in organisations:
            faults.append(f"{name}: organisation {fact.organisation!r} is no ORG's id")
        pointers = [(fact.period, {"DATE"})]
        pointers += [(at, {"QUANTITY", "MONEY", "ORDINAL", "PERCENT"}) for at in (fact.figure, *fact.changes)]
        for at, allowed in pointers:
            if at is not None and not (0 <= at < len(labels) and labels[at] in allowed):
                faults.append(f"{name}: entity {at} does not exist or is none of {sorted(allowed)}")
    return faults
