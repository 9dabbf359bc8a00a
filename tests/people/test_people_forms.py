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
    ("<Larkmere> governor [Ivo Berg] and his colleague in <Ostrel>, governor [Iva Lund], met.",
     ("governor", "Ostrel")),
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
    ("[Iva Lund] came. The head of {Halden}, 46, was treasurer of {Oster} before.",
     [("head", H), ("treasurer", OSTER)]),
    ("[Iva Lund] came. The former mayor of <Larkmere>, who before that time was treasurer of {Oster}, sat.",
     [("former mayor", "Larkmere"), ("treasurer", OSTER)]),
    ("[Iva Lund] of {Halden} spoke. The delegate was to meet [Ivo Berg] in May.", [("delegate", H)]),
    ("[Iva Lund] came late. President of {Halden} since the flood, he has no car.", [("President", H)]),
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


@pytest.mark.parametrize(("marked", "roles"), [
    # the words of a name or beside it
    ("The {Halden Bank} met {Oster}. [Iva Lund], a director of the bank, left.",
     [("director", "Halden Bank")]),
    ("{Halden}, a bus operator, met {Oster}. The operator's treasurer, [Iva Lund], left.",
     [("treasurer", H)]),
    ("<Larkmere>'s {Halden} met {Oster}. [Iva Lund], head of the Larkmere firm, left.", [("head", H)]),
    # the kind
    ("{Halden Airways} met {Oster}. [Iva Lund], head of the airline, left.", [("head", "Halden Airways")]),
    ("{Halden}, a joint venture, met {Oster}. The venture's treasurer, [Iva Lund], left.",
     [("treasurer", H)]),
    # what sets a body apart
    ("The {Halden Union} met {Oster}. [Iva Lund], head of the dockers' union, left.",
     [("head", "dockers' union")]),
    # what none is called
    ("{Halden Airways} met {Oster}. The guild's treasurer, [Iva Lund], left.", [("treasurer", "guild")]),
    ("{Halden} sold axles to {Oster}. That company's treasurer, [Iva Lund], left.", [("treasurer", OSTER)]),
    # a part of a firm is the title's
    ("[Iva Lund], president of the truck group of {Halden}, left.", [("president of the truck group", H)]),
    # the noun behind a name
    ("The {Halden} shipyard's treasurer, [Iva Lund], left {Oster}.", [("treasurer", H)]),
    # whose `its` is
    ("{Halden} bought axles from {Oster} last May, its treasurer, [Iva Lund], said.", [("treasurer", H)]),
    ("{Halden}, which beat {Oster}, has a new treasurer: [Iva Lund].", [("treasurer", H)]),
])  # fmt: skip
def test_description_stands_for_an_organisation(marked: str, roles: list[tuple[str, str]]) -> None:
    assert people_of(marked)["Iva Lund"] == tuple(roles)


@pytest.mark.parametrize(("marked", "roles"), [
    ("{Halden} hires, its treasurer said. \"We grow,\" [Iva Lund] told us.", [("treasurer", H)]),
    ("{Halden} hires, its treasurer said. [Ivo Berg] agreed. \"We grow,\" [Iva Lund] said.", []),
    ("{Halden} hires, its treasurer said. The mayor met [Iva Lund].", []),
])  # fmt: skip
def test_speaker_is_named_later(marked: str, roles: list[tuple[str, str]]) -> None:
    assert people_of(marked)["Iva Lund"] == tuple(roles)


@pytest.mark.parametrize(("marked", "roles"), [
    ("The head of {Halden}, Ing. [Iva Lund], left.", [("head", H)]),
    ("Sales and promotion director [Iva Lund] left {Halden}.", [("Sales and promotion director", H)]),
    ("[Iva Lund] was regional manager North at {Halden}.", [("regional manager North", H)]),
    ("[Iva Lund], roads minister of <Freedonia> and former mayor of <Larkmere>, left.",
     [("roads minister", "Freedonia"), ("former mayor", "Larkmere")]),
    ("[Iva Lund], chief engineer of the <Port of Larkmere>, met {Oster}.",
     [("chief engineer", "Port of Larkmere")]),
    ("Letter No. 3 - editor: [Iva Lund]", [("editor", None)]),
    ("[Iva Lund], who until last week was treasurer of {Halden}, left.", [("treasurer", H)]),
    ("[Iva Lund], at present treasurer of {Halden}, left.", [("treasurer", H)]),
    ("In <Ontario>, {Halden} grew. Premier [Iva Lund] came.", [("Premier", "Ontario")]),
    ("In <Larkmere>, <Germany>, {Halden} grew. Premier [Iva Lund] came.", [("Premier", "Germany")]),
])  # fmt: skip
def test_title_and_place(marked: str, roles: list[tuple[str, str | None]]) -> None:
    assert next(iter(people_of(marked).values())) == tuple(roles)


def test_profile_goes_on_with_its_subject() -> None:
    text = ("[Iva Lund], 1924-2011\n[Iva Lund] sold trucks. [Ivo Berg] bought them. It rained. It snowed.\n"
            "It was cold. She was a former president of {Halden}.")  # fmt: skip
    assert people_of(text) == {"Iva Lund": (("former president", H),), "Ivo Berg": ()}
