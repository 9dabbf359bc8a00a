"""What speaks for and against an organisation where a title names none: one row a signal.

The weights are those of a conditional logistic regression over the organisations of our annotated articles:
`python -m benchmarks.focus --write` fits them again and writes them here. In examples a person stands in
`[ ]`, an organisation in `{ }`; beside the text stands the organisation that has the signal at the last
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
    Signal("share", 5.05, "its share of all mentions of organisations", (
        "{Halden} grew. Chairman [Iva Lund] spoke. {Halden} fell.", "Halden")),
    Signal("share before", 3.47, "its share of those before the title", (
        "{Halden} grew. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("first", 1.21, "named first in the article, but for bystanders", (
        "{Reuters}: {Halden} grew. {Oster} fell. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("only after", -3.13, "named only after the title", (
        "Chairman [Iva Lund] spoke. {Halden} grew.", "Halden")),
    Signal("bystander", -2.45, "a news agency, a paper or an exchange, which articles name as their source", (
        "{Reuters} wrote. Chairman [Iva Lund] spoke.", "Reuters")),
    # By place, from near to far.
    Signal("adjacent", 5.53, "right before the title, but for a comma or a bracket", (
        "{Oster} bought buses from {Halden}, chairman [Iva Lund] said.", "Halden")),
    Signal("nearest passage", 3.40,
           "in the nearest that names any: the sentence, the one before, the paragraph, the one before", (
        "{Oster} fell. {Halden} grew. All went well, chairman [Iva Lund] said.", "Halden")),
    Signal("opens sentence before", 0.50, "opens the sentence before, in the same paragraph", (
        "{Halden} beat {Oster}. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("opens paragraph", 2.45, "opens the paragraph, outside quotation marks", (
        "{Halden} beat {Oster}. It was May. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("heads", 1.57, "the paragraph is headed with it: `Halden: …`, or alone in the line above", (
        "{Oster} grew.\n{Halden}. It was a good May for {Oster}. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("after in sentence", 1.76, "named first after the title in its sentence", (
        "{Oster} fell. Chairman [Iva Lund] wants {Halden} to grow.", "Halden")),
    # By how it was named last.
    Signal("possessive", -3.43, "before `'s`", (
        "They saw {Halden}'s buses. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("background", -2.16, "a stage of somebody's career", (
        "[Ana Berg] spent ten years with {Halden}. Chairman [Iva Lund] spoke.", "Halden")),
    # By who is with it.
    Signal("staffed", -0.70, "another person stood near it not long before", (
        "{Halden} treasurer [Ana Berg] spoke. Chairman [Iva Lund] left.", "Halden")),
    Signal("name within", 4.29, "a part of the person's name stands in its own", (
        "{Oster} and {Lund Bus} met. The owner, [Iva Lund], spoke.", "Lund Bus")),
    # By what it is.
    Signal("kind fits", 3.29, "of the kind that gives such a title: a union and its general secretary", (
        "{Oster} met the {Halden Union}. General secretary [Iva Lund] spoke.", "Halden Union")),
    Signal("place fits", 2.28, "called after a place that the title's sentence names", (
        "{Oster} met {Halden} of <Larkmere>. In <Larkmere>, chairman [Iva Lund] spoke.", "Halden")),
)

WEIGHTS = {signal.name: signal.weight for signal in SIGNALS}
