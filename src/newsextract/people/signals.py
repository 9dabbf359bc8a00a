"""What speaks for and against an organisation where a title names none: one row a signal.

The weights are those of a conditional logistic regression over the organisations of our annotated articles:
`python -m benchmarks.focus --write` fits them again and writes them here. In examples a person stands in
`[ ]`, an organisation in `{ }`; beside the text stands the organisation that has the signal at the first
question that the text puts.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signal:
    """`weight` is the change of the logarithm of the odds where the signal stands; `says` when it does."""

    name: str
    weight: float
    says: str
    example: tuple[str, str]


SIGNALS = (
    # In the whole article.
    Signal("top", 1.16, "no organisation is named more often in the article", (
        "{Halden} grew. {Oster} fell. {Halden} left.\nChairman [Iva Lund] spoke.", "Halden")),
    Signal("headline", 0.42, "named in the first line", (
        "{Halden} grows\n{Oster} fell. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("lead", 0.96, "named in the first 60 tokens", (
        "{Halden} grew. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("only after", -2.50, "named only after the title", (
        "Chairman [Iva Lund] spoke. {Halden} grew.", "Halden")),
    Signal("bystander", -1.34, "a news agency or an exchange, which articles name as their source", (
        "{Reuters} wrote. Chairman [Iva Lund] spoke.", "Reuters")),
    # By place, from near to far.
    Signal("in sentence", 0.99, "named before the title in its sentence, outside quotation marks", (
        "{Halden} grew, chairman [Iva Lund] said.", "Halden")),
    Signal("nearest passage", 2.41,
           "in the nearest that names any: the sentence, the one before, the paragraph, the one before", (
        "{Oster} fell. {Halden} grew. All went well, chairman [Iva Lund] said.", "Halden")),
    Signal("opens sentence before", 1.26, "opens the sentence before, in the same paragraph", (
        "{Halden} beat {Oster}. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("opens paragraph", 1.31, "opens the paragraph", (
        "{Halden} beat {Oster}. It was May. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("paragraph share", 0.86, "its share of the mentions in the paragraph so far", (
        "{Halden} beat {Oster}. It was May. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("after in sentence", 1.03, "named first after the title in its sentence", (
        "{Oster} fell. Chairman [Iva Lund] wants {Halden} to grow.", "Halden")),
    # By how it was named last.
    Signal("framed", 0.51, "after `at` or `in` at the sentence's beginning", (
        "{Oster} fell. At {Halden}, chairman [Iva Lund] spoke.", "Halden")),
    Signal("possessive", -1.15, "before `'s`", (
        "They saw {Halden}'s buses. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("oblique", -0.92, "in a phrase that a preposition opens", (
        "{Oster} fell against {Halden}. Chairman [Iva Lund] spoke.", "Halden")),
    # By what it is.
    Signal("name within", 2.13, "a part of the person's name stands in its own", (
        "{Oster} and {Lund Bus} met. The owner, [Iva Lund], spoke.", "Lund Bus")),
    Signal("kind fits", 1.79, "of the kind that gives such a title: a union and its general secretary", (
        "{Oster} met the {Halden Union}. General secretary [Iva Lund] spoke.", "Halden Union")),
    Signal("authority", -0.60, "an authority, where the title is a firm's", (
        "{Road Ministry} data came. CEO [Iva Lund] spoke.", "Road Ministry")),
)

WEIGHTS = {signal.name: signal.weight for signal in SIGNALS}
