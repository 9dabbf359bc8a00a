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
    Signal("share", 4.60, "its share of all mentions of organisations", (
        "{Halden} grew. Chairman [Iva Lund] spoke. {Halden} fell.", "Halden")),
    Signal("share before", 2.67, "its share of those before the title", (
        "{Halden} grew. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("first", 1.64, "named first in the article, but for bystanders", (
        "{Reuters}: {Halden} grew. {Oster} fell. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("only after", -2.62, "named only after the title", (
        "Chairman [Iva Lund] spoke. {Halden} grew.", "Halden")),
    Signal("bystander", -2.91, "a news agency, a paper or an exchange, which articles name as their source", (
        "{Reuters} wrote. Chairman [Iva Lund] spoke.", "Reuters")),
    # By place, from near to far.
    Signal("adjacent", 4.72, "right before the title, but for a comma or a bracket", (
        "{Oster} bought buses from {Halden}, chairman [Iva Lund] said.", "Halden")),
    Signal("nearest passage", 1.80,
           "in the nearest that names any: the sentence, the one before, the paragraph, the one before", (
        "{Oster} fell. {Halden} grew. All went well, chairman [Iva Lund] said.", "Halden")),
    Signal("sentence", 3.18, "last named before the title in its sentence", (
        "{Oster} fell. {Halden} grew, and chairman [Iva Lund] spoke.", "Halden")),
    Signal("frames", 1.27, "the sentence begins with `At Halden`", (
        "{Oster} fell. At {Halden}, a part of {Oster}, all is well, said chairman [Iva Lund].", "Halden")),
    Signal("sentence before", 1.65, "last named in the sentence before", (
        "{Oster} fell. {Halden} grew. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("paragraph", 1.94, "last named earlier in the paragraph", (
        "{Oster} fell.\n{Halden} grew. It was May. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("opens sentence before", 1.04, "opens the sentence before, in the same paragraph", (
        "{Halden} beat {Oster}. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("opens paragraph", 1.47, "opens the paragraph, outside quotation marks", (
        "{Halden} beat {Oster}. It was May. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("opens paragraph before", 0.90, "opens the paragraph before", (
        "{Halden} beat {Oster}. {Oster} sighed.\nIt was May. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("heads", 2.17, "the paragraph is headed with it: `Halden: …`, or alone in the line above", (
        "{Oster} grew.\n{Halden}. It was a good May for {Oster}. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("heads list", 2.08, "so headed, and the title stands in a list: `President: Iva Lund`", (
        "{Oster} grew.\n{Halden}\nPresident: [Ivo Berg]\nTreasurer: [Iva Lund]", "Halden")),
    Signal("after in sentence", 1.98, "named first after the title in its sentence", (
        "{Oster} fell. Chairman [Iva Lund] wants {Halden} to grow.", "Halden")),
    Signal("its first", 1.93, "named first in that passage, before `its`", (
        "{Oster} fell. {Halden} bought {Oster}. Its chairman, [Iva Lund], spoke.", "Halden")),
    # By how it was named last.
    Signal("possessive", -3.31, "before `'s`", (
        "They saw {Halden}'s buses. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("oblique", -0.64, "after a preposition", (
        "They sold it to {Halden}. Chairman [Iva Lund] spoke.", "Halden")),
    Signal("background", -1.87, "a stage of somebody's career", (
        "[Ana Berg] spent ten years with {Halden}. Chairman [Iva Lund] spoke.", "Halden")),
    # By who is with it.
    Signal("own", -3.65, "behind the person's name, whose other title follows", (
        "{Oster} grew. [Iva Lund], treasurer of {Halden}, becomes chairwoman.", "Halden")),
    Signal("staffed", -0.91, "another person stood near it not long before", (
        "{Halden} treasurer [Ana Berg] spoke. Chairman [Iva Lund] left.", "Halden")),
    Signal("name within", 3.95, "a part of the person's name stands in its own", (
        "{Oster} and {Lund Bus} met. The owner, [Iva Lund], spoke.", "Lund Bus")),
    # By what it is.
    Signal("kind fits", 2.96, "of the kind that gives such a title: a union and its general secretary", (
        "{Oster} met the {Halden Union}. General secretary [Iva Lund] spoke.", "Halden Union")),
    # By a description that fits none: it sets one apart from whom the article is about.
    Signal("described", 2.60, "named last before such a description", (
        "{Halden} grew. {Oster} paid for it. [Iva Lund] is chairman of the Larkmere firm.", "Oster")),
    Signal("described share", -1.07, "its share of all mentions, before such a description", (
        "{Halden} grew. [Iva Lund] is chairman of the Larkmere firm.", "Halden")),
    Signal("place fits", 2.10, "called after a place that the title's sentence names", (
        "{Oster} met {Halden} of <Larkmere>. In <Larkmere>, chairman [Iva Lund] spoke.", "Halden")),
)

# Whose minister is meant: in examples a place stands in `< >`.
COUNTRY_SIGNALS = (
    Signal("country's share", 4.75, "its share of all that tells of countries", (
        "<Peru> met <Chile> in <Peru>. Transport minister [Iva Lund] spoke.", "Peru")),
    Signal("country first", 0.86, "told of first", (
        "<Lima> saw more buses, as did <Peru> and <Chile>. Transport minister [Iva Lund] spoke.", "Peru")),
    Signal("country's office", 4.54, "has such an office: the American defense secretary", (
        "<Chile> grew. <Chile> and the <U.S.> met. Defense Secretary [Iva Lund] spoke.", "U.S.")),
    Signal("country named", 0.80, "named itself, not just by its cities or adjective", (
        "<Peru> grew. The Chilean buses are Chilean. Transport minister [Iva Lund] spoke.", "Peru")),
    Signal("country in sentence", 2.04, "told of in the title's sentence, also behind it", (
        "<Chile> grew. Transport minister [Iva Lund] promised that <Peru> would pay.", "Peru")),
    Signal("country in sentence before", 2.02, "told of in the sentence before, in the same paragraph", (
        "<Chile> grew.\nThe <Peru> buses stood still. Transport minister [Iva Lund] spoke.", "Peru")),
)

WEIGHTS = {signal.name: signal.weight for signal in SIGNALS}
COUNTRY_WEIGHTS = {signal.name: signal.weight for signal in COUNTRY_SIGNALS}
