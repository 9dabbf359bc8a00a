"""Wordings of the press in which a role was missed before, or one was read that is none."""

from __future__ import annotations

import pytest
from marked_people import people_of

H = "Halden"
OSTER = "Oster"


@pytest.mark.parametrize(("marked", "name", "roles"), [
    # who heads it
    ("{Halden} grew. [Iva Lund], who heads it, left.", "Iva Lund", {(None, H)}),
    ("{Halden} grew under [Iva Lund], who has led it since 2019.", "Iva Lund", {(None, H)}),
    # the organisation behind what it is
    ("[Iva Lund] of rating agency {Halden} sees growth.", "Iva Lund", {(None, H)}),
    ("[Iva Lund] at investment bank {Halden} sees growth.", "Iva Lund", {(None, H)}),
    ("[Iva Lund] of <London>-based {Halden} sees growth.", "Iva Lund", {(None, H)}),
    ("[Iva Lund] from the research house {Halden} sees growth.", "Iva Lund", {(None, H)}),
    ("[Iva Lund] from Danish shipbroker {Halden} sees growth.", "Iva Lund", {(None, H)}),
    ("[Iva Lund] of <Hamburg> law firm {Halden} sees growth.", "Iva Lund", {(None, H)}),
    ("Analyst [Iva Lund] of data provider {Halden} sees growth.", "Iva Lund", {("Analyst", H)}),
    ("[Iva Lund] of the drivers' union {Halden} sees growth.", "Iva Lund", {(None, H)}),
    ("[Iva Lund], of brokerage {Halden}, sees growth.", "Iva Lund", {(None, H)}),
    # As head of Halden, she
    ("{Oster} grew. I rang [Iva Lund]. As CEO of {Halden} she has seen much.", "Iva Lund", {("CEO", H)}),
    ("{Oster} grew. [Iva Lund] came. In his role as chairman of {Halden} he has seen much.",
     "Iva Lund", {("chairman", H)}),
    # a place opens the title
    ("\"No,\" said [Iva Lund], <Chile> trading manager at {Halden} in <Larkmere>.",
     "Iva Lund", {("Chile trading manager", H)}),
    ("[Iva Lund], <Germany> managing director of {Halden}, left.",
     "Iva Lund", {("Germany managing director", H)}),
    ("[Iva Lund], <China> chief executive at {Halden}, left.", "Iva Lund", {("China chief executive", H)}),
    ("[Iva Lund] was named <India> head of {Halden}.", "Iva Lund", {("India head", H)}),
    # a pronoun inside the sentence
    ("[Iva Lund] leaves {Oster}, so to speak: she is country manager of {Halden}.",
     "Iva Lund", {("country manager", H)}),
    ("{Oster} grew. [Iva Lund] knows the trade (she was treasurer of {Halden}).",
     "Iva Lund", {("treasurer", H)}),
    ("{Oster} grew. [Iva Lund] knows the trade - she was treasurer of {Halden}.",
     "Iva Lund", {("treasurer", H)}),
    ("{Oster} grew. [Iva Lund] knows the trade, since she was treasurer of {Halden}.",
     "Iva Lund", {("treasurer", H)}),
    ("{Oster} grew. [Iva Lund], because he is treasurer of {Halden}, left.",
     "Iva Lund", {("treasurer", H)}),
    # a noun before whoever is named
    ("[Hugh Berg], chairman of {Halden}, has made his daughter [Iva Lund] managing director.",
     "Iva Lund", {("managing director", H)}),
    ("{Halden} has named insider [Iva Lund] chief executive.", "Iva Lund", {("chief executive", H)}),
    ("{Halden} has appointed the lawyer [Iva Lund] as chairwoman.", "Iva Lund", {("chairwoman", H)}),
    ("{Halden} promoted 25-year company man [Iva Lund] to treasurer.", "Iva Lund", {("treasurer", H)}),
    ("{Halden} made the Dane [Iva Lund] treasurer.", "Iva Lund", {("treasurer", H)}),
    # two fields of an office
    ("{Halden} grew in <Freedonia>. Ports and fisheries minister [Iva Lund] left.",
     "Iva Lund", {("Ports and fisheries minister", None)}),
    ("{Halden} grew. Roads and highways secretary [Iva Lund] left.",
     "Iva Lund", {("Roads and highways secretary", None)}),
    ("The Minister of Roads, Inland Waterways and Tourism [Iva Lund] left.",
     "Iva Lund", {("Minister of Roads, Inland Waterways and Tourism", None)}),
    # one more role of the same words
    ("{Halden} grew, Chief Executive [Iva Lund] said. [Lund], who is also chief executive of {Oster}, "
     "left.",
     "Iva Lund", {("Chief Executive", H), ("chief executive", OSTER)}),
    ("{Halden} grew. Chairman [Iva Lund] said no. He is also chairman of {Oster}.",
     "Iva Lund", {("Chairman", H), ("chairman", OSTER)}),
    ("{Halden} grew. Chairman [Iva Lund], additionally chairman of {Oster}, said no.",
     "Iva Lund", {("Chairman", H), ("chairman", OSTER)}),
    ("{Halden} grew. Chairman [Iva Lund], concurrently chairman of {Oster}, said no.",
     "Iva Lund", {("Chairman", H), ("chairman", OSTER)}),
    ("{Halden} grew. Chairman [Iva Lund] doubles as chairman of {Oster}.",
     "Iva Lund", {("Chairman", H), ("chairman", OSTER)}),
    ("[Iva Lund], chief executive of {Halden}, is to hold the same post at {Oster}.",
     "Iva Lund", {("chief executive", H), ("chief executive", OSTER)}),
    ("[Iva Lund], chairman of both {Halden} and its parent {Oster}, left.",
     "Iva Lund", {("chairman", H), ("chairman", OSTER)}),
    ("[Iva Lund], chairman of {Halden} and of {Oster}, left.",
     "Iva Lund", {("chairman", H), ("chairman", OSTER)}),
    ("[Iva Lund], who chairs {Halden} and {Oster}, left.", "Iva Lund", {(None, H), (None, OSTER)}),
    ("[Iva Lund], chief executive of {Halden} and of its parent {Oster}, left.",
     "Iva Lund", {("chief executive", H), ("chief executive", OSTER)}),
    # departments behind a title
    ("{Halden} named [Iva Lund] vice president, dealer development.",
     "Iva Lund", {("vice president, dealer development", H)}),
    ("[Iva Lund] has been vice president air cargo of {Halden} since 2017.",
     "Iva Lund", {("vice president air cargo", H)}),
    ("{Halden} grew. [Iva Lund], its general manager airside, left.",
     "Iva Lund", {("general manager airside", H)}),
    ("{Halden} grew. [Iva Lund], vice president sales at {Halden}, left.",
     "Iva Lund", {("vice president sales", H)}),
    ("{Halden} grew. [Iva Lund], director logistics of {Halden}, left.",
     "Iva Lund", {("director logistics", H)}),
    # a city with its state
    ("\"No,\" said [Iva Lund], President and CEO of the <Larkmere>, <Ohio>, carrier {Halden}.",
     "Iva Lund", {("President and CEO", H)}),
    ("{Halden} grew. \"No,\" said [Iva Lund], president of the <Larkmere>, <Ohio>, carrier.",
     "Iva Lund", {("president", H)}),
    ("{Halden} grew. \"No,\" said [Iva Lund], president of the <Larkmere>, <Ohio>-based carrier.",
     "Iva Lund", {("president", H)}),
    ("\"No,\" said [Iva Lund], president of <Larkmere>, <Ohio>-based {Halden}.",
     "Iva Lund", {("president", H)}),
    # titles
    ("{Halden} fell. [Iva Lund], authorised signatory of the company, left.",
     "Iva Lund", {("authorised signatory", H)}),
    ("[Iva Lund], his wife of many years, was bookkeeper of {Halden} until 1988.",
     "Iva Lund", {("bookkeeper", H)}),
    # contacts
    ("Contact: [Iva Lund], Research, {Halden}, <Larkmere>", "Iva Lund", {(None, H)}),
    ("CONTACT: [Ivo Berg], Vice President, {Oster}, 555; or [Iva Lund], {Halden}, +1-330-555",
     "Iva Lund", {(None, H)}),
    ("Press contact: [Iva Lund], Corporate Communications, {Halden}, tel. 040", "Iva Lund", {(None, H)}),
    ("For further information: [Iva Lund], {Halden}, +47 902", "Iva Lund", {(None, H)}),
    # designated
    ("[Iva Lund], at present sales director of {Oster}, has been designated general manager of {Halden}.",
     "Iva Lund", {("general manager", H), ("sales director", OSTER)}),
    # no title of his
    ("[Iva Lund], head of {Halden}, came. Asked whether that hurt her boss, [Lund] smiled.",
     "Iva Lund", {("head", H)}),
    ("{Halden} sacked its treasurer. Asked about the chairman, [Iva Lund] smiled.", "Iva Lund", set()),
    ("{Oster} sold. When it hired a new chief executive, [Iva Lund] left.", "Iva Lund", set()),
    # the office in the next clause
    ("{Oster} talked. [Iva Lund] made the case. \"We cannot,\" the chief executive of {Halden} said, "
     "pointing to tests.",
     "Iva Lund", {("chief executive", H)}),
    ("{Oster} talked. Who knows? [Iva Lund] does. The chief executive of {Halden}, a joint venture of "
     "{Axel} and {Birk}, has nine trucks.",
     "Iva Lund", {("chief executive", H)}),
    ("[Iva Lund] came. \"Blame us,\" the branch secretary of the {Halden Union} said.",
     "Iva Lund", {("branch secretary", "Halden Union")}),
    ("[Iva Lund] has led {Halden}. The former route planner at {Oster} spoke to [Ivo Berg] in a hangar.",
     "Iva Lund", {("former route planner", OSTER), (None, H)}),
    ("{Oster} talked. [Iva Lund] had none of it. {Halden} builds in <Ulm>, and its chief executive "
     "expects trucks.",
     "Iva Lund", {("chief executive", H)}),
    ("{Oster} talked. [Iva Lund] disagrees. {Halden}'s sales director sees no need.",
     "Iva Lund", {("sales director", H)}),
    ("{Oster} talked. [Iva Lund] disagrees. \"No need,\" says {Halden}'s sales director.",
     "Iva Lund", {("sales director", H)}),
    # posts told before
    ("At {Halden} the post of chief operating officer goes to [Iva Lund], 44.",
     "Iva Lund", {("chief operating officer", H)}),
    ("The job of treasurer at {Halden} went to [Iva Lund].", "Iva Lund", {("treasurer", H)}),
    ("{Halden} has given {Oster} a new general manager. [Iva Lund] was a trader at {Birk}.",
     "Iva Lund", {("general manager", OSTER), ("trader", "Birk")}),
    ("{Halden} has a new chief executive. [Iva Lund], 52, comes from {Oster}.",
     "Iva Lund", {("chief executive", H)}),
    ("{Halden} has a new chief executive from within: [Iva Lund].", "Iva Lund", {("chief executive", H)}),
    ("{Halden} has found its new chairman in [Iva Lund].", "Iva Lund", {("chairman", H)}),
    ("{Halden} has a new regional director. She is [Iva Lund], previously treasurer of {Oster}.",
     "Iva Lund", {("regional director", H), ("treasurer", OSTER)}),
    # others
    ("[Iva Lund] of {Halden}, the analyst everybody reads on steel, left.", "Iva Lund", {("analyst", H)}),
    ("[Iva Lund], of the {Halden Union}, said no.", "Iva Lund", {(None, "Halden Union")}),
    ("[Iva Lund], speaking for {Halden}, said no.", "Iva Lund", {(None, H)}),
    ("[Iva Lund], in charge of buses at {Halden}, said no.", "Iva Lund", {(None, H)}),
    ("[Iva Lund], responsible for buses at {Halden}, said no.", "Iva Lund", {(None, H)}),
    ("[Iva Lund], the man in charge of {Halden}, said no.", "Iva Lund", {(None, H)}),
    ("[Iva Lund], second-in-command at {Halden}, said no.", "Iva Lund", {("second-in-command", H)}),
    ("{Halden} has a new treasurer. [Ivo Berg] frowned.", "Ivo Berg", set()),
])  # fmt: skip
def test_wording(marked: str, name: str, roles: set[tuple[str | None, str | None]]) -> None:
    assert set(people_of(marked)[name]) == roles
