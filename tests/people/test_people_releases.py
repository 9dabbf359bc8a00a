"""Wordings of press releases, wires and papers overseas in which a role was missed or read wrong."""

from __future__ import annotations

import pytest
from marked_people import people_of

H = "Halden"
OSTER = "Oster"


@pytest.mark.parametrize(("marked", "roles"), [
    # what a bracket behind an organisation calls it or lists it
    ("The Director-General of the {Halden} ({HLD}), Mr [Iva Lund], sighed.", {("Director-General", H)}),
    ("Also speaking, the National President of {Halden} ({HLD}), Alhaji [Iva Lund], sighed.",
     {("National President", H)}),
    ("{Halden} ({HLD}) chairman [Iva Lund] left.", {("chairman", H)}),
    ("[Iva Lund], chairman of {Halden} ({HLD}) and a director of {Oster}, left.",
     {("chairman", H), ("director", OSTER)}),
    ("{Halden} ({Nasdaq}: HLD) (\"Halden\" or the \"Company\") said its Board has appointed [Iva Lund] as "
     "Chief Executive Officer.", {("Chief Executive Officer", H)}),
    # how a sentence opens before an apposition
    ("Speaking in <Larkmere>, chairman of {Halden}, Chief [Iva Lund], said so.", {("chairman", H)}),
    ("In his remarks, president of {Halden}, Mr [Iva Lund], said so.", {("president", H)}),
    ("{Oster} bought it from the heir, chairman of {Halden}, [Iva Lund] said.", set()),
    # what is given, found or held
    ("{Halden}, the arm of {Oster}, on Monday named [Iva Lund], a former manager of {Kalix}, as its CEO.",
     {("former manager", "Kalix"), ("CEO", H)}),
    ("{Halden} has found a chief executive: [Iva Lund].", {("chief executive", H)}),
    ("[Iva Lund] held various positions at {Halden}, including treasurer.", {("treasurer", H)}),
    ("[Iva Lund] joined {Halden} in 2005 and has held roles including head of sales.",
     {("head of sales", H)}),
    ("{Oster} grew. [Iva Lund] began as a plant engineer with {Halden} and sits on the {Kalix} as a member.",
     {("plant engineer", H), ("member", "Kalix")}),
    ("[Iva Lund] is a director of {Halden}, {Oster} and {Kalix}.",
     {("director", H), ("director", OSTER), ("director", "Kalix")}),
    ("{Kalix} grew. [Iva Lund] was a senior advisor at private-equity investor {Halden}.",
     {("senior advisor", H)}),
    ("{Oster} grew. [Iva Lund], ten years his junior and later the founder of {Halden}, left.",
     {("founder", H)}),
    ("{Oster} grew. [Iva Lund], who also chairs {Halden}'s truck group, sighed.", {(None, H)}),
    ("[Iva Lund], head of {Halden}, and a representative of {Oster} signed.", {("head", H)}),
    ("[Iva Lund] joins from {Halden}, where she was vice president of operations and oversaw plants.",
     {("vice president of operations", H)}),
    ("In May {Halden} grew. Its new boss there, [Iva Lund], left.", {("boss", H)}),
    # fields
    ("“Fine,” says [Iva Lund], engineering manager, gathering and compression. “Yes.”",
     {("engineering manager, gathering and compression", None)}),
    ("“Fine,” says [Iva Lund], the manager, laughing and waving. “Yes.”", {("manager", None)}),
    ("{Halden} has named [Iva Lund] plant head, <Larkmere> Unit II, effective 1 July.",
     {("plant head, Larkmere Unit II", H)}),
    ("[Iva Lund] is said to be joining {Halden} as chief operating officer, electric vehicles.",
     {("chief operating officer, electric vehicles", H)}),
    # whom a court puts in charge
    ("{Halden} failed. Joint administrators [Ivo Berg] and [Iva Lund], of {Oster} in <Leeds>, sold it.",
     {("Joint administrators", H), (None, OSTER)}),
    ("{Halden} failed. Liquidator [Iva Lund], of {Oster}, sold it.", {("Liquidator", H), (None, OSTER)}),
    ("Administrator [Iva Lund] of the {Halden Administration} left.",
     {("Administrator", "Halden Administration")}),
    # governments
    ("{Oster} fell in <Larkmere>. The town's mayor, [Iva Lund], sighed.", {("mayor", "Larkmere")}),
    ("{Oster} came to <Texas>. The state's governor, [Iva Lund], was pleased.", {("governor", "Texas")}),
    ("<Ohio> grew. <Ohio> sighed. Governor [Iva Lund] said <Texas> would have plants.",
     {("Governor", "Texas")}),
    ("{Halden} grew in <Texas>. “Fine,” said state Sen. [Iva Lund].", {("state Sen.", "Texas")}),
    ("Rep. [Iva Lund] (D., <Ohio>) left.", {("Rep.", "Ohio")}),
    ("<Peru> grew. Senator [Iva Lund] ({Halden}) left.", {("Senator", None)}),
    ("{Oster} met {Halden}. <U.S.> buses grew, Trade Representative [Iva Lund] said.",
     {("Trade Representative", "U.S.")}),
    ("<Texas> signed. {Oster} grew. Commissioner for Transport, Dr. [Iva Lund], sighed.",
     {("Commissioner for Transport", "Texas")}),
    ("{Oster} met {Halden University}. Professor [Iva Lund] came.", {("Professor", "Halden University")}),
    # lists and bylines
    ("Speakers: [Ivo Berg], {Oster}; [Iva Lund], {Halden}.", {(None, H)}),
    ("{Halden} News\nBy our editor [Iva Lund]\n{Oster} grew.", {("editor", None)}),
    ("[Iva Lund] was harbour master at <Larkmere> before joining {Halden}.",
     {("harbour master", "Larkmere")}),
])  # fmt: skip
def test_release(marked: str, roles: set[tuple[str | None, str | None]]) -> None:
    assert set(people_of(marked)["Iva Lund"]) == roles


def test_kin_in_an_interview() -> None:
    marked = (
        "We met [Ivo Berg], owner of {Halden}.\nQ: You sell {Oster}?\nA: Yes.\nQ: And then?\n"
        "A: My daughter [Iva Lund] has been treasurer since May. {Oster} sighs."
    )
    assert people_of(marked)["Iva Lund"] == (("treasurer", H),)
