"""Roles that another wording, another person or the form of the text tells."""

from __future__ import annotations

import pytest
from marked_people import people_of

H = "Halden"
OSTER = "Oster"


@pytest.mark.parametrize(("marked", "roles"), [
    # a second role behind the first
    ("[Iva Lund], CEO of {Halden} until 2019 and now chairman of {Oster}, left.",
     [("CEO", H), ("chairman", OSTER)]),
    ("[Iva Lund] was CFO of {Oster} before joining {Halden} as CEO.", [("CFO", OSTER), ("CEO", H)]),
    ("{Halden} named [Iva Lund] CEO. She was CFO at {Oster} and before that a partner at {Lark LLP}.",
     [("CEO", H), ("CFO", OSTER), ("partner", "Lark LLP")]),
    ("[Iva Lund], the {Halden} chairman and mayor of <Larkmere>, left.",
     [("chairman", H), ("mayor", "Larkmere")]),
    ("{Halden}'s chairman and president of {Oster}, [Iva Lund], left.",
     [("chairman", H), ("president", OSTER)]),
    ("[Iva Lund] sells trucks. In May she was treasurer of {Halden} and sat as a board member of {Oster}.",
     [("treasurer", H), ("board member", OSTER)]),
    # verbs
    ("[Iva Lund], who chairs both {Halden} and {Oster}, left.", [(None, H), (None, OSTER)]),
    ("{Oster} fell. [Iva Lund], who leads the <Larkmere> steelmaker {Halden}, left.", [(None, H)]),
    ("{Oster} fell. [Iva Lund], who runs the parent, {Halden}, left.", [(None, H)]),
    ("[Iva Lund], who heads <U.S.> truck research at {Halden}, left.", [(None, H)]),
    ("{Oster} fell. [Iva Lund] joins {Halden}, a maker of axles, as head of sales.", [("head of sales", H)]),
    ("[Iva Lund] comes from {Halden} in <Larkmere>, where she was head of sales.", [("head of sales", H)]),
    ("{Halden}: [Iva Lund] will take over the finance chair as CFO.", [("CFO", H)]),
    ("[Iva Lund] once drove for {Halden}.", []),
    ("[Iva Lund], head of {Halden}, which works for {Oster}, left.", [("head", H)]),
    ("Her father, [Iva Lund], remains chairman of {Halden}.", [("chairman", H)]),
    ("[Iva Lund] new head of {Halden}", [("head", H)]),
    # extent
    ("[Iva Lund] becomes President, <North America>, of {Halden}.", [("President, North America", H)]),
    ("[Iva Lund], head of the wire sector at {Halden}, left.", [("head of the wire sector", H)]),
    ("[Iva Lund] KC, counsel for {Halden}, left.", [("counsel", H)]),
    # the organisation in other words
    ("[Iva Lund], CEO of competitor {Halden}, left.", [("CEO", H)]),
    ("[Iva Lund], head of sales {Halden}, left.", [("head of sales", H)]),
    ("[Iva Lund], chief executive of {Larkmere Bourse}-listed {Halden}, left.", [("chief executive", H)]),
    ("{Oster} fell. [Iva Lund], secretary of the freight commission, {Halden}, left.", [("secretary", H)]),
    ("{Oster Port Authority} met {Halden}. [Iva Lund], commissioner of the authority, left.",
     [("commissioner", "Oster Port Authority")]),
    ("The {Oster Road Board} sued {Halden}. The board's chairman, [Iva Lund], left.",
     [("chairman", "Oster Road Board")]),
    ("{Halden} has a mill. [Iva Lund], manager of the mill, left.", [("manager", H)]),
    ("{Halden} hired. [Iva Lund] is head of safety in its <Larkmere> office.", [("head of safety", H)]),
    ("The {Halden Union}'s delegate at <Larkmere>, [Iva Lund], left.", [("delegate", "Halden Union")]),
    ("<Port of Larkmere> director [Iva Lund] left {Halden}.", [("director", "Port of Larkmere")]),
    ("[Iva Lund], mayor of the city of <Larkmere>, left.", [("mayor", "Larkmere")]),
    ("His lawyer, [Iva Lund] of {Lark LLP}, wrote to {Halden}.", [("lawyer", "Lark LLP")]),
    # offices
    ("{Halden} fell. <Larkmere> Party secretary [Iva Lund] came.", [("Party secretary", "Larkmere")]),
    ("[Iva Lund], mayor of <Oslo>, and, later, acting governor [Ivo Berg] came.", [("mayor", "Oslo")]),
    ("Sen. [Iva Lund] (D-<Ohio>) left {Halden}.", [("Sen.", "Ohio")]),
    ("Sen. [Iva Lund], a Republican from <Ohio>, left {Halden}.", [("Sen.", "Ohio")]),
    ("{Halden} hired. {Tamil Nadu Road Union} frowned. Chief Minister [Iva Lund] came.",
     [("Chief Minister", "Tamil Nadu")]),
    ("{Halden} sued. The {Larkmere Court} sat. {Oster} paid, as Judge [Iva Lund] had said.",
     [("Judge", "Larkmere Court")]),
    ("{Halden} sued {Oster}. Judge [Iva Lund] sat.", [("Judge", None)]),
    ("Minister [Iva Lund] came. [Iva Lund], roads minister of <Freedonia>, left.",
     [("roads minister", "Freedonia")]),
    # lists and captions
    ("• [Iva Lund] – {Halden} – CEO", [("CEO", H)]),
    ("Picture: from left, [Iva Lund] ({Halden}) and friends", [(None, H)]),
    ("From our correspondent [Iva Lund]\n{Halden} grew.", [("correspondent", None)]),
])  # fmt: skip
def test_role_is_read(marked: str, roles: list[tuple[str | None, str | None]]) -> None:
    assert next(iter(people_of(marked).values())) == tuple(roles)


@pytest.mark.parametrize(("marked", "roles"), [
    ("{Halden} CEO [Ivo Berg] left. His counterpart at {Oster}, [Iva Lund], stayed.", ("CEO", OSTER)),
    ("{Halden} CEO [Ivo Berg] left. [Iva Lund], his opposite number at {Oster}, stayed.", ("CEO", OSTER)),
    ("{Halden} CEO [Ivo Berg] left. His {Oster} counterpart [Iva Lund] stayed.", ("CEO", OSTER)),
    ("Roads minister [Ivo Berg] of <Brazil> and his Chilean counterpart [Iva Lund] met.",
     ("Roads minister", "Chile")),
    ("[Ivo Berg], treasurer of {Halden}, stays; [Iva Lund], same title, {Oster}.", ("treasurer", OSTER)),
    ("{Oster} fell. [Ivo Berg], CEO of {Halden}, left. {Oster} says [Iva Lund] will succeed [Berg] as CEO.",
     ("CEO", H)),
    ("{Halden} CEO [Ivo Berg] left. [Berg]'s spokeswoman, [Iva Lund], stayed.", ("spokeswoman", H)),
])  # fmt: skip
def test_role_is_told_by_another_person(marked: str, roles: tuple[str, str]) -> None:
    assert people_of(marked)["Iva Lund"] == (roles,)


@pytest.mark.parametrize(("marked", "roles"), [
    ("And [Iva Lund]? The head of bus sales at {Halden} sighed.", [("head of bus sales", H)]),
    ("[Iva Lund] is glum: the head of sales at {Halden} met [Ivo Berg].", [("head of sales", H)]),
    ("[Iva Lund] is with {Oster}. The former head of {Halden} likes it.",
     [(None, OSTER), ("former head", H)]),
    ("[Iva Lund] of the {Halden Union} wrote. The union's president wants more.",
     [("president", "Halden Union")]),
    ("[Iva Lund], treasurer of {Halden}, wrote. The head of {Oster} sighed.", [("treasurer", H)]),
    ("[Iva Lund] wrote. The head of {Oster}, [Ivo Berg], sighed.", []),
    ("{Oster} lost [Iva Lund]. The 58-year-old Dane was formerly head of {Halden}.", [("head", H)]),
    ("{Oster} lost [Iva Lund]. The Swede, currently head of {Halden}, had a car.", [("head", H)]),
])  # fmt: skip
def test_person_is_named_by_office(marked: str, roles: list[tuple[str | None, str | None]]) -> None:
    assert people_of(marked)["Iva Lund"] == tuple(roles)


@pytest.mark.parametrize(("marked", "name", "role"), [
    ("[Iva Lund] is CEO of {Halden}.\nQ: Who?\nA: {Oster} fell. [Ivo Berg], our sales chief, is not.",
     "Ivo Berg", ("sales chief", H)),
    ("[Iva Lund], CEO of {Halden}, met us.\nQ: And {Oster}?\n[Lund]: Your man may know, my deputy CEO, "
     "[Ivo Berg], does.", "Ivo Berg", ("deputy CEO", H)),
    ("We met [Iva Lund].\nQ: Trucks?\n[Lund]: Since 2001. I started as a clerk at {Halden}.",
     "Iva Lund", ("clerk", H)),
])  # fmt: skip
def test_interview(marked: str, name: str, role: tuple[str, str]) -> None:
    assert role in people_of(marked)[name]


def test_profile_goes_on_with_its_subject() -> None:
    text = ("[Iva Lund], 1924-2011\n[Iva Lund] sold trucks. [Ivo Berg] bought them. It rained. It snowed.\n"
            "It was cold. She was a former president of {Halden}.")  # fmt: skip
    assert people_of(text) == {"Iva Lund": (("former president", H),), "Ivo Berg": ()}
