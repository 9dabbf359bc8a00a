"""Roles in the forms of the press: before the name, after it, by a verb, in lists; and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked_people import people_of

from newsextract.clusters import link
from newsextract.mentions import Label, Mention
from newsextract.people import find

H = "Halden"
OSTER = "Oster"


@pytest.mark.parametrize(("marked", "roles"), [
    # before the name
    ("{Halden} Chairman [Iva Lund] left.", [("Chairman", H)]),
    ("{Halden}'s chief executive [Iva Lund] left.", [("chief executive", H)]),
    ("{Halden}’s newly appointed chief executive, [Iva Lund], left.", [("chief executive", H)]),
    ("the general manager of {Halden} Mr. [Iva Lund] left.", [("general manager", H)]),
    ("said the president of {Halden}, [Iva Lund].", [("president", H)]),
    ("{Oster} fell. At {Halden} in <Larkmere>, shipping analyst [Iva Lund] left.", [("shipping analyst", H)]),
    ("{Oster} pays {Halden}, where Professor [Iva Lund] tests cells.", [("Professor", H)]),
    ("{Halden} met. [Iva Lund] was elected vice chairman.", [("vice chairman", H)]),
    ("{Halden} President and CEO [Iva Lund] left.", [("President and CEO", H)]),
    ("{Halden} chairman, president and CEO [Iva Lund] left.", [("chairman, president and CEO", H)]),
    ("{Halden} senior analyst for heavy vehicles [Iva Lund] left.",
     [("senior analyst for heavy vehicles", H)]),
    ("{Halden} grew, finance chief [Iva Lund] said.", [("finance chief", H)]),
    ("({Halden}; President & CEO: [Iva Lund]) grew.", [("President & CEO", H)]),
    ("{Halden}, whose chairman is his brother [Iva Lund], grew.", [("chairman", H)]),
    ("Fleets grew, said <UK> transport minister [Iva Lund].", [("transport minister", "UK")]),
    ("<Freedonia>'s energy minister [Iva Lund] left.", [("energy minister", "Freedonia")]),
    ("It was {Halden}'s [Iva Lund] who left.", [(None, H)]),
    # after the name
    ("[Iva Lund], president of {Halden}, left.", [("president", H)]),
    ("[Iva Lund], President, {Halden}, left.", [("President", H)]),
    ("[Iva Lund] (president of {Halden}) left.", [("president", H)]),
    ("[Iva Lund] – president of {Halden} – left.", [("president", H)]),
    ("[Iva Lund], Ph.D., {Halden}'s head of research, left.", [("head of research", H)]),
    ("[Iva Lund], 58, president of {Halden}, left.", [("president", H)]),
    ("[Iva Lund], the 58-year-old founder of {Halden}, left.", [("founder", H)]),
    ("[Iva Lund], former chairman of {Halden}, left.", [("former chairman", H)]),
    ("[Iva Lund], secretary of the board of directors of {Halden} and general manager of the bus division.",
     [("secretary of the board of directors", H), ("general manager", "bus division")]),
    ("[Iva Lund], president of {Halden} and a manager at {Oster}, left.",
     [("president", H), ("manager", OSTER)]),
    ("[Iva Lund], executive director (operations) of {Halden}, left.",
     [("executive director (operations)", H)]),
    ("[Iva Lund], President - {Farm Sector}, {Halden}, left.", [("President", "Farm Sector")]),
    ("[Iva Lund], Vice President, Investor Relations, {Halden}, left.",
     [("Vice President, Investor Relations", H)]),
    ("[Iva Lund], vice-president for sales, marketing and service at {Halden}, left.",
     [("vice-president for sales, marketing and service", H)]),
    ("[Iva Lund], head of the axle division at {Halden}, left.", [("head of the axle division", H)]),
    ("[Iva Lund], Managing Director, {Halden} and {Oster}.",
     [("Managing Director", H), ("Managing Director", OSTER)]),
    ("[Iva Lund], spokesman for the {Union}'s {Oster}, left.", [("spokesman", OSTER)]),
    ("[Iva Lund], analyst at <Larkmere>-based {Halden}, left.", [("analyst", H)]),
    ("[Iva Lund], governor of <Larkmere>, left.", [("governor", "Larkmere")]),
    ("[Iva Lund], deputy secretary and Governor of the <Larkmere>, left.",
     [("deputy secretary and Governor", "Larkmere")]),
    ("{Halden}\nContacts\n[Iva Lund]\nHead of Investor Relations\nTel. 5",
     [("Head of Investor Relations", H)]),
    ("[Iva Lund] of {Halden} left.", [(None, H)]),
    ("Minister [Iva Lund] of the {Ministry of Roads} left.", [("Minister", "Ministry of Roads")]),
    ("By [Iva Lund] | Staff reporter", [("Staff reporter", None)]),
    ("[Iva Lund], president of Halden Street Works, left.", [("president", "Halden Street Works")]),
    ("[Iva Lund], head of Ocean & Rail at {Halden}, left.", [("head of Ocean & Rail", H)]),
    # by a verb
    ("[Iva Lund] was appointed chairman of {Halden} on Monday.", [("chairman", H)]),
    ("[Iva Lund], former head of {Oster}, was named chairman of {Halden}.",
     [("former head", OSTER), ("chairman", H)]),
    ("[Iva Lund] has resigned as president of {Halden}.", [("president", H)]),
    ("[Iva Lund], who is also president of {Halden}, left.", [("president", H)]),
    ("{Halden} names [Iva Lund] acting CEO as sales fall.", [("acting CEO", H)]),
    ("{Oster} hired [Iva Lund], the former chairman of {Halden}, in May.", [("former chairman", H)]),
    ("[Iva Lund] joined {Halden} as chief financial officer.", [("chief financial officer", H)]),
    ("[Iva Lund], who heads {Halden}, left.", [(None, H)]),
    # the organisation that the text is about
    ("{Halden} grew. {Halden} fell. [Iva Lund], chief financial officer, said so.",
     [("chief financial officer", H)]),
    ("{Halden} grew. [Iva Lund], the company's president, left.", [("president", H)]),
    ("{Halden} of chairman [Iva Lund] grew. {Oster} fell. {Oster} rose.", [("chairman", H)]),
    ("{Halden} will grow, “we know {Oster},” said its chairman [Iva Lund].", [("chairman", H)]),
    ("{Oster} grew. The {Halden Council} met. [Iva Lund], the council's chair, left.",
     [("chair", "Halden Council")]),
    # the whole phrase between whose title it is and the name
    ("<Freedonia>'s rural water board chief [Iva Lund] left.", [("rural water board chief", "Freedonia")]),
    ("{Halden} Motors chairman [Iva Lund] left.", [("chairman", H)]),
    ("A {Halden} spokeswoman, [Iva Lund], left.", [("spokeswoman", H)]),
    ("{Halden} grew, said the treasurer, [Iva Lund], then.", [("treasurer", H)]),
    ("Owner of {Halden}, [Iva Lund] left.", [("Owner", H)]),
    ("{Oster} of vice president and {Halden} head [Iva Lund] grew.",
     [("vice president", OSTER), ("head", H)]),
    # fields and bodies in a title
    ("[Iva Lund], President – Carts & Wagons, {Halden}, left.", [("President – Carts & Wagons", H)]),
    ("[Iva Lund], vice president, road safety and service, {Halden}, left.",
     [("vice president, road safety and service", H)]),
    ("[Iva Lund], board member responsible for research at {Halden}, left.",
     [("board member responsible for research", H)]),
    ("[Iva Lund], chairman of the board and general manager of {Halden}, left.",
     [("chairman of the board and general manager", H)]),
    ("[Iva Lund], Minister for {Roads and Bridges} of <Freedonia>, left.",
     [("Minister for Roads and Bridges", "Freedonia")]),
    ("[Iva Lund], head of {Road & Rail} at {Halden}, left.", [("head of Road & Rail", H)]),
    ("[Iva Lund], Managing Director, Halden Wagons", [("Managing Director", "Halden Wagons")]),
    ("[Iva Lund], chairman-designate of {Halden}, left.", [("chairman-designate", H)]),
    ("[Iva Lund], vice president, Research and Safety and chief roads officer, {Halden}, left.",
     [("vice president, Research and Safety and chief roads officer", H)]),
    ("[Iva Lund], chief tunnelling officer of roads, {Halden}, left.",
     [("chief tunnelling officer of roads", H)]),
    ("[Iva Lund], head of <Freedonia> Road Safety at {Halden}, left.",
     [("head of Freedonia Road Safety", H)]),
    ("{Halden} grew. {Port} director [Iva Lund] left.", [("Port director", H)]),
    ("[Iva Lund], {SVP}, {Halden}, left.", [("SVP", H)]),
    ("[Iva Lund], [Ph.D.], head of {Halden}, left.", [("head", H)]),
    ("{Halden} further said director [Iva Lund] left.", [("director", H)]),
    # no title
    ("[Iva Lund] ({Halden}) left.", [(None, H)]),
    ("[Iva Lund], formerly of {Halden}, left.", []),
    ("[Iva Lund], who covers tankers for {Halden}, left.", [(None, H)]),
    ("[Iva Lund], a Democrat who chairs {Halden}, left.", [(None, H)]),
    ("It was signed by [Iva Lund] for {Halden}.", [(None, H)]),
    # who comes and who goes
    ("{Halden} has promoted its treasurer [Iva Lund] to chairman.", [("treasurer", H), ("chairman", H)]),
    ("{Halden} hired [Iva Lund] from {Oster} as its chairman.", [("chairman", H)]),
    ("[Iva Lund] joins {Halden} as treasurer from {Oster}, where she was chairman.",
     [("treasurer", H), ("chairman", OSTER)]),
    ("[Iva Lund] left {Oster}. She is now head of {Halden}.", [("head", H)]),
    ("[Iva Lund] has been with {Halden} since May, most recently as head of sales.", [("head of sales", H)]),
    ("[Iva Lund], who bought a mill when it was cheap, will hand over as chairman of {Halden}.",
     [("chairman", H)]),
    ("[Iva Lund] joins from {Oster} as head of sales at {Halden}.", [("head of sales", H)]),
    ("{Halden} hired [Iva Lund] from {Oster} to be its treasurer.", [("treasurer", H)]),
    ("[Iva Lund] joined {Halden} from {Oster}, where she was a manager.", [("manager", OSTER)]),
    ("[Iva Lund] left. She is head of {Halden} and has been a professor at {Oster}.",
     [("head", H), ("professor", OSTER)]),
    ("[Iva Lund], who had been treasurer, becomes chairman of {Halden}.",
     [("treasurer", H), ("chairman", H)]),
    ("[Iva Lund], who is president of {Halden} and heads its sales, left.", [("president", H)]),
    ("[Iva Lund] joined {Oster} as head of its lending arm, {Halden}.", [("head", H)]),
    # officers of a country, told by its adjective or by its president's name
    ("{Halden} grew. Belgian trade minister [Iva Lund] left.", [("trade minister", "Belgium")]),
    ("{Halden} grew. South African Minister of Roads [Iva Lund] left.",
     [("Minister of Roads", "South Africa")]),
    ("{Halden} grew in the <UK>. The British energy minister, [Iva Lund], left.",
     [("energy minister", "UK")]),
    ("{Halden} grew. The French president, [Iva Lund], left.", [("president", "France")]),
    ("The French president of {Halden}, [Iva Lund], left.", [("French president", H)]),
    ("{Halden} grew. President [Clinton] left.", [("President", "U.S.")]),
    ("{Halden} grew in <Chile>. President [Lund] left.", [("President", "Chile")]),
    ("{Halden} grew in <Chile>. President [Iva Lund] left.", [("President", H)]),
    ("President [Iva Lund] of <Chile> left {Halden}.", [("President", "Chile")]),
    ("{Halden} grew in <Chile>. [Iva Lund], the country's energy minister, left.",
     [("energy minister", "Chile")]),
    # names that are parts of titles
    ("{Halden} grew. {U.S. Trade} Representative [Iva Lund] left.", [("Trade Representative", "U.S.")]),
    ("{Halden} grew. {Treasury} Secretary [Iva Lund] left the <U.S.>.", [("Treasury Secretary", "U.S.")]),
    ("[Iva Lund], director of {Human Resources} at {Halden}, left.", [("director of Human Resources", H)]),
    ("[Iva Lund], CEO of {Global Mobility}, left.", [("CEO", "Global Mobility")]),
    ("{Halden} grew. {Oster Refinery} General Manager [Iva Lund] left.",
     [("Oster Refinery General Manager", H)]),
    # places and lists in a title
    ("{Halden} <Asia> president [Iva Lund] left.", [("Asia president", H)]),
    ("- [Iva Lund], SVP, <India> and Emerging Markets\n- [Ivo Berg], CEO, {Halden}",
     [("SVP, India and Emerging Markets", H)]),
    ("- [Iva Lund], SVP, <North America> Stores\n{Halden}", [("SVP, North America Stores", H)]),
    ("{Halden} grew. {Halden} fell.\n- [Iva Lund], VP, Audio, {Oster}, and Games\n{Halden} left.",
     [("VP, Audio, Oster, and Games", H)]),
    ("said [Iva Lund], Chief Scientist, {Oster}, {Halden}.", [("Chief Scientist, Oster", H)]),
    ("said [Iva Lund], SVP, Chief Technology Officer, {Halden}.", [("SVP, Chief Technology Officer", H)]),
    ("[Iva Lund], Regional President, <Latin America>, {Halden}, left.",
     [("Regional President, Latin America", H)]),
    ("[Iva Lund], head of <Middle East> research at {Halden}, left.", [("head of Middle East research", H)]),
    ("[Iva Lund], analyst in <Larkmere> with {Halden}, left.", [("analyst", H)]),
    ("[Iva Lund], chairman of both {Halden} and {Oster}, left.", [("chairman", H), ("chairman", OSTER)]),
    ("[Iva Lund], head of the department of foreign trade of the {Halden Ministry}, left.",
     [("head of the department of foreign trade", "Halden Ministry")]),
    # words that no table knows, compounds, lists of fields
    ("[Iva Lund], the court-appointed manager of {Halden}, left.", [("court-appointed manager", H)]),
    ("[Iva Lund], the soft-spoken manager of {Halden}, left.", []),
    ("[Iva Lund], chief pricing officer of {Halden}, left.", [("chief pricing officer", H)]),
    ("[Iva Lund], road and rail manager at {Halden}, left.", [("road and rail manager", H)]),
    ("{Halden} grew, said actuarial director [Iva Lund].", [("actuarial director", H)]),
    ("{Halden} grew, told chairman [Iva Lund].", [("chairman", H)]),
    ("[Iva Lund], treasurer and co-builder of {Halden}, left.", [("treasurer and co-builder", H)]),
    ("[Iva Lund], {Halden} chief officer-customers, left.", [("chief officer-customers", H)]),
    ("[Iva Lund], {Halden} Chief Officer – Customers.", [("Chief Officer – Customers", H)]),
    ("[Iva Lund] is the third president of {Halden}.", [("president", H)]),
    ("[Iva Lund] is first vice president of {Halden}.", [("first vice president", H)]),
    ("\"We grew,\" the picket manager, [Iva Lund], said of {Halden}.", [("picket manager", H)]),
    ("{Halden}'s other chairman, [Iva Lund], left.", [("chairman", H)]),
    ("[Iva Lund], vice president, lending, of {Halden}, left.", [("vice president, lending", H)]),
    ("[Iva Lund], president, tractor division, left {Halden}.", [("president, tractor division", H)]),
    ("[Iva Lund], president, Farm & Forestry, left {Halden}.", [("president, Farm & Forestry", H)]),
    ("[Iva Lund], director, <Asia> at consultancy {Halden}, left.", [("director, Asia", H)]),
    ("[Iva Lund], manager, <Oman>, at <Larkmere>'s {Halden}, left.", [("manager, Oman", H)]),
    ("[Iva Lund], {Halden} area director <North Sea>.", [("area director North Sea", H)]),
    ("[Iva Lund] - Vice President Sales & Marketing, {Halden}", [("Vice President Sales & Marketing", H)]),
    ("{Halden} grew. {Halden} fell.\n- [Iva Lund], SVP, {Oster} CFO", [("SVP", H), ("CFO", OSTER)]),
    ("[Iva Lund], Member of Parliament for <Larkmere>, left {Halden}.",
     [("Member of Parliament", "Larkmere")]),
    ("[Iva Lund], senator from <Larkmere>, left {Halden}.", [("senator", "Larkmere")]),
    # organisations with a noun before or in apposition
    ("[Iva Lund], engineer at <Larkmere> trailer builder {Halden}, left.", [("engineer", H)]),
    ("[Iva Lund], analyst at the <Larkmere>-based broker {Halden}, left.", [("analyst", H)]),
    ("{Halden}, the coach operator, grew. {Oster} fell. {Oster} rose. [Iva Lund], the operator's head, left.",
     [("head", H)]),
    ("{Halden}, the largest union, met. {Oster} left. {Oster} rose. Its treasurer is [Iva Lund].",
     [("treasurer", OSTER)]),
    ("[Iva Lund], dean of the {Institute for Roads} at {Halden University}, left.",
     [("dean", "Institute for Roads")]),
    ("[Iva Lund], partner in the energy practice of {Halden}, left.", [("partner", H)]),
    ("[Iva Lund], chief officer of the Red Star, left {Halden}.", [("chief officer", "Red Star")]),
    ("{Halden}, the venture of {Oster} and {Volta}, named [Iva Lund] treasurer.", [("treasurer", H)]),
    # the role opens a line, the name ends it
    ("Head of {Halden}, the arm that {Oster} set up: [Iva Lund].", [("Head", H)]),
    ("Chairman of {Halden}, the arm of {Oster}, is [Iva Lund].", [("Chairman", H)]),
    # two roles, at two times
    ("[Iva Lund]: Head of {Halden} (now treasurer of {Oster})", [("Head", H), ("treasurer", OSTER)]),
    ("[Iva Lund], analyst, {Halden}; was treasurer at {Oster}", [("analyst", H), ("treasurer", OSTER)]),
    ("[Iva Lund] has been head of {Halden} since May, the first from abroad, and is also chair of {Oster}.",
     [("head", H), ("chair", OSTER)]),
    ("[Iva Lund] (ex-{Oster}): head, {Halden}", [("head", H)]),
    ("[Iva Lund] of {Oster}, counsel for {Halden}, left.", [(None, OSTER), ("counsel", H)]),
    ("[Iva Lund] of {Halden}, an analyst, left.", [("analyst", H)]),
    ("[Iva Lund] of <Freedonia>, former roads minister, left.", [("former roads minister", "Freedonia")]),
    ("[Iva Lund] spent years at {Oster}, most recently as treasurer, and left {Halden}.",
     [("treasurer", OSTER)]),
    # the person of the sentence before
    ("[Iva Lund] left. She's now treasurer of {Halden}.", [("treasurer", H)]),
    ("[Iva Lund] left. A former treasurer of {Halden}, she came back.", [("former treasurer", H)]),
    ("[Iva Lund] left. Since May she has been treasurer of {Halden}.", [("treasurer", H)]),
    ("[Iva Lund] of {Halden} left. The deputy chairman wants more.", [("deputy chairman", H)]),
    ("[Iva Lund] and [Ivo Berg] met at {Halden}. The deputy chairman wants more.", []),
    ("[Iva Lund], treasurer of {Halden}, left. The chairman stays.", [("treasurer", H)]),
    # no title
    ("{Halden}, under [Iva Lund], grew.", [(None, H)]),
    ("[Iva Lund], who heads {Halden}'s truck division, left.", [(None, H)]),
    ("[Iva Lund], who runs {Halden} in the country, left.", [(None, H)]),
    ("Contact:\n[Iva Lund]\nVP, Sales\niva@halden.example\n{Halden}", [("VP, Sales", H)]),
    # additions between name and role, wrapped lines
    ("[Iva Lund]*, head of {Halden}, left.", [("head", H)]),
    ("[Iva Lund], Ph.D., of {Halden} left.", [(None, H)]),
    ("said [Iva Lund], the\nhead of {Halden}, the maker.", [("head", H)]),
    # the person of the sentence before
    ("[Iva Lund] is glum. \"Orders fell,\" the {Halden} chairman said.", [("chairman", H)]),
    ("[Iva Lund] is glum. \"Orders fell,\" the {Halden} chairman told [Ivo Berg].", []),
    # organisations behind a possessive, a noun of their own, a place or an abbreviation
    ("{Oster} grew. [Iva Lund], head of the company's subsidiary {Halden}, left.", [("head", H)]),
    ("[Iva Lund], head of {Oster}'s wagon unit {Halden}, left.", [("head", H)]),
    ("[Iva Lund], director of the <Larkmere> think shop {Halden}, left.", [("director", H)]),
    ("[Iva Lund], editor of the bulletin {Halden}, left.", [("editor", H)]),
    ("[Iva Lund], treasurer for <North America> of {Halden}, left.",
     [("treasurer for North America", H)]),
    ("{Oster} grew. {Oster} fell. [Iva Lund], Treasurer, {Halden Wagon} (HW), left.",
     [("Treasurer", "Halden Wagon")]),
    ("{Oster} met {Halden Wagon Group}. {Oster} left. [Iva Lund], the <Larkmere> group's treasurer, stayed.",
     [("treasurer", "Halden Wagon Group")]),
    ("{Halden} grew. [Iva Lund], the plant's managing director, left.", [("managing director", H)]),
    # fields behind a title whose organisation is known
    ("[Iva Lund], its president, Wagons and Carts, left {Halden}.", [("president, Wagons and Carts", H)]),
    ("[Iva Lund] is {Halden}'s senior manager, ports and terminals, in <Larkmere>.",
     [("senior manager, ports and terminals", H)]),
    ("[Iva Lund] is {Halden}'s manager, NSW, in <Larkmere>.", [("manager, NSW", H)]),
    ("<Larkmere>'s minister of state for IT, [Iva Lund], left.", [("minister of state for IT", "Larkmere")]),
    ("<Larkmere>'s senator for the environment, [Iva Lund], left.",
     [("senator for the environment", "Larkmere")]),
    ("{Oster} grew. [Iva Lund], president of Local 214 of the {Halden Union}, left.",
     [("president of Local 214", "Halden Union")]),
    ("{Halden} grew. [Iva Lund], head of the test laboratory there, left.",
     [("head of the test laboratory", H)]),
    ("{Halden} grew. [Iva Lund], chairman of the rural People's Committee, left.",
     [("chairman", "rural People's Committee")]),
    # time words
    ("{Halden} grew. For the moment treasurer [Iva Lund] leads.", [("treasurer", H)]),
    ("[Iva Lund], for 26 years head of sales at {Halden}, left.", [("head of sales", H)]),
    ("{Oster} has named [Iva Lund], until June plant manager at {Halden}, treasurer.",
     [("plant manager", H)]),
    ("Head since May, [Iva Lund] runs {Halden}.", [("Head", H)]),
    ("A treasurer of {Halden} until April, [Iva Lund] came back.", [("treasurer", H)]),
    # who hires
    ("{Oster}, the maker, turned down the offer of {Volta} and named [Iva Lund] as treasurer.",
     [("treasurer", OSTER)]),
    ("{Oster} has hired [Iva Lund], a former head of {Halden}, as analyst.",
     [("former head", H), ("analyst", OSTER)]),
    ("{Oster} has taken [Iva Lund] from {Halden} as treasurer.", [("treasurer", OSTER)]),
    ("Former treasurer [Iva Lund] of {Halden} becomes chairman of {Oster}.",
     [("Former treasurer", H), ("chairman", OSTER)]),
    ("[Iva Lund], treasurer of {Halden} in <Larkmere>, and chairman of {Oster}, left.",
     [("treasurer", H), ("chairman", OSTER)]),
    ("{Halden}, which [Iva Lund] runs, grew.", [(None, H)]),
    # courts, by-lines, officers in a sentence of their own
    ("{Halden} won, <U.S.> District Judge [Iva Lund] ruled.", [("U.S. District Judge", None)]),
    ("2024-05-04 {Halden} Editor: [Iva Lund]", [("Editor", None)]),
    ("{Halden} grew. [Iva Lund], a senior representative, said so.", [("senior representative", H)]),
    ("[Iva Lund] of {Halden} is glum. \"Orders fell,\" says the treasurer, whose aide left.",
     [("treasurer", H)]),
    ("Analyst [Iva Lund] was glum. [Lund] of {Halden} left.", [("Analyst", H)]),
    ("{Oster} grew. Former chairman [Iva Lund], who led {Halden}, left.", [("Former chairman", H)]),
    ("[Iva Lund], chief executive of the bidder and granddaughter of its founder, left {Halden}.",
     [("chief executive", H)]),
    # no organisation
    ("{Halden} led. [Iva Lund] led the {Oster League} in goals.", []),
    ("Editor : [Iva Lund]", [("Editor", None)]),
    ("{Halden} grew. Mayor [Iva Lund] left.", [("Mayor", None)]),
])  # fmt: skip
def test_roles(marked: str, roles: list[tuple[str | None, str | None]]) -> None:
    assert list(next(iter(people_of(marked).values()))) == roles


@pytest.mark.parametrize("marked", [
    "By [Iva Lund] in <Larkmere>",
    "{Halden} grew, [Iva Lund] said.",
    "Photo: [Iva Lund]",
    "[Iva Lund], an engineer by training, left {Halden}.",
    "[Iva Lund], not the chairman of {Halden}, left.",
    "[Iva Lund] met the chairman of {Halden}.",
    "[Iva Lund], pushing the head of {Halden}, left.",
    "The venture has two heads: [Iva Lund] and others.",
    "In the view of the chairman, [Iva Lund] said, {Halden} grew.",
    "Photo: [Iva Lund] ({Halden})",
    "Analysts [Iva Lund] fear for {Halden}.",
    "[Iva Lund], who spent years at {Halden}, left.",
    "[Iva Lund] and [Ivo Berg] are proven operators. {Halden} grew.",
    "[Iva Lund], who has {Halden} as owner, left.",
    "[Iva Lund] leads the shareholder campaign. {Halden} grew.",
    "{Halden Party} politician [Iva Lund] left.",
    "{Halden}, which [Iva Lund] founded, grew.",
])  # fmt: skip
def test_no_role(marked: str) -> None:
    assert next(iter(people_of(marked).values())) == ()


def test_each_has_his_own_role() -> None:
    assert people_of(
        "[Iva Lund], chairman of {Halden}, and [Ivo Berg], president of {Oster}, met "
        "chairman [Ulf Dahl] of {Volta}."
    ) == {
        "Iva Lund": (("chairman", H),),
        "Ivo Berg": (("president", OSTER),),
        "Ulf Dahl": (("chairman", "Volta"),),
    }


@pytest.mark.parametrize(("marked", "roles"), [
    ("{Halden} analysts [Iva Lund] and [Ivo Berg] left.", [("analysts", H), ("analysts", H)]),
    ("[Iva Lund] and [Ivo Berg], managers at {Halden}, left.", [("managers", H), ("managers", H)]),
    ("[Iva Lund] and [Ivo Berg] were named chairman and treasurer of {Halden}, respectively.",
     [("chairman", H), ("treasurer", H)]),
    ("{Halden} chairman [Iva Lund] and treasurer [Ivo Berg] left {Oster}. {Oster} grew. {Oster} fell.",
     [("chairman", H), ("treasurer", H)]),
    ("{Oster} grew. {Oster} fell. [Iva Lund], chairman, and [Ivo Berg], treasurer of {Halden}, left.",
     [("chairman", H), ("treasurer", H)]),
    ("[Iva Lund] replaces [Ivo Berg] as chairman of {Halden}.", [("chairman", H), None]),
    ("{Halden} promoted [Iva Lund] to treasurer and [Ivo Berg] to head of sales.",
     [("treasurer", H), ("head of sales", H)]),
    ("At {Halden}, [Iva Lund] becomes treasurer and [Ivo Berg] head of sales.",
     [("treasurer", H), ("head of sales", H)]),
    ("[Ivo Berg], the country's trade minister, and {Halden} head [Iva Lund] met in <Chile>.",
     [("trade minister", "Chile"), ("head", H)]),
    ("Chairman [Iva Lund], {Halden} head [Ivo Berg] and {Oster} governor [Ulf Dahl] met.",
     [("Chairman", H), ("head", H), ("governor", OSTER)]),
    ("Analysts [Iva Lund] of {Halden} and [Ivo Berg] of {Oster} left.",
     [("Analysts", H), ("Analysts", OSTER)]),
    ("{Halden} chairman [Iva Lund] and [Ivo Berg], {Oster} chairman, left.",
     [("chairman", H), ("chairman", OSTER)]),
    ("[Ivo Berg] is glum, says the treasurer, whose deputy chairman, [Iva Lund], left {Halden}.",
     [None, ("deputy chairman", H)]),
    ("{Halden} spokespeople [Iva Lund] and [Ivo Berg] left.", [("spokespeople", H), ("spokespeople", H)]),
    ("Chairman [Iva Lund] of {Halden} and minister [Ivo Berg] met.", [("Chairman", H), ("minister", None)]),
])  # fmt: skip
def test_people_of_one_company(marked: str, roles: list[tuple[str | None, str | None] | None]) -> None:
    assert list(people_of(marked).values()) == [(role,) if role else () for role in roles]


def test_a_role_is_told_once() -> None:
    assert people_of("{Halden} CEO [Iva Lund] left. CEO [Iva Lund], [Lund], CEO of {Halden}, are one.") == {
        "Iva Lund": (("CEO", H),)
    }


def test_the_organisation_is_the_id() -> None:
    found = people_of("{Halden Motor Co., Ltd.} grew. [Iva Lund], head of {Halden Motor}, left.")
    assert found == {"Iva Lund": (("head", "Halden Motor Co., Ltd."),)}


def test_long_lists_in_bounded_work() -> None:
    part = "Iva Lund, vice president of sales, marketing and service, Halden, and "
    text = part * 2000
    mentions = []
    for at in range(0, len(text), len(part)):
        firm = at + part.index(H)
        mentions += [Mention(at, at + 8, "PERSON"), Mention(firm, firm + len(H), "ORG")]
    ((name, _),) = find(text, mentions, link(text, mentions))
    assert name == "Iva Lund"


_PARTS = st.sampled_from([
    "Iva", "chairman", "of", "the", ",", "(", ")", ":", "and", "'s", "CEO", "\n", "who", "was", "its",
    "Halden", "named", "division", "Ph.D.", "😀", "-", "&", "board", "president", ".", "as",
])  # fmt: skip
_LABELS = st.sampled_from(["ORG", "PERSON", "LOC", "DATE", None, None])


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(_PARTS, _LABELS), max_size=30))
def test_any_text_gives_people_of_its_mentions(parts: list[tuple[str, Label | None]]) -> None:
    text, mentions = "", []
    for word, label in parts:
        if label and not word.isspace():
            mentions.append(Mention(len(text), len(text) + len(word), label))
        text += word + " "
    ids = link(text, mentions)
    found = find(text, mentions, ids)
    named = {ids[m.start, m.end] for m in mentions if m.label == "PERSON"}
    assert [name for name, _ in found] == list(dict.fromkeys(name for name, _ in found))
    assert {name for name, _ in found} == named
    assert all(title or firm for _, roles in found for title, firm in roles)
