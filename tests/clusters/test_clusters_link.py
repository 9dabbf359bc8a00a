"""Ids in small articles: what is one, what stays apart, whose surname it is."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsextract.clusters import link
from newsextract.mentions import Label, Mention

_MARKED = re.compile(r"\[([^\]]+)\]|\{([^}]+)\}")


def linked(marked: str) -> list[tuple[str, str]]:
    """The mentions (organisations in square brackets, people in braces) of a text with their ids."""
    text, mentions, end = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[end : match.start()]
        label: Label = "ORG" if match[1] else "PERSON"
        name = match[1] or match[2]
        mentions.append(Mention(len(text), len(text) + len(name), label))
        text += name
        end = match.end()
    text += marked[end:]
    ids = link(text, mentions)
    assert set(ids) == {(m.start, m.end) for m in mentions}
    return [(text[m.start : m.end], ids[m.start, m.end]) for m in mentions]


@pytest.mark.parametrize(("marked", "full"), [
    ("[Halden Motor Co., Ltd.] grew. [Halden Motor] and [HALDEN] fell.", "Halden Motor Co., Ltd."),
    ("[JAC] and [JAC Motors] are one.", "JAC Motors"),
    ("[Ostrel Tankers] grew. Shares in [Ostrel Tankers A/S] fell.", "Ostrel Tankers A/S"),
    ("[Ostrel Usinas S/A] and [Ostrel Usinas] are one.", "Ostrel Usinas S/A"),
    ("[Ostrel] grew. The plant of [Ostrel Battery AS] opened.", "Ostrel Battery AS"),
    ("The [Halden Association of Wheel Makers] grew. [HAWM] said so.", "Halden Association of Wheel Makers"),
    ("[Oster Energy Solution Ltd.] grew, as did [OES].", "Oster Energy Solution Ltd."),
    ("[OX Wheel Systems] grew. [OXWS] said so.", "OX Wheel Systems"),
    ("[Ostrel Silicon Manufacturing Co.] grew. [OSMC] said so.", "Ostrel Silicon Manufacturing Co."),
    ("[Mercator-Benz] and [Mercator Benz] and [MERCATOR-BENZ] grew.", "Mercator-Benz"),
    ("[Koç Möller Holding] and [Koc Moeller Holding] grew.", "Koç Möller Holding"),
    ("[Ostervandia Truckmakers] and [Ostervandia Truckmaker] grew.", "Ostervandia Truckmakers"),
    ("[Cleveland-Cloves Inc.] grew. [Cloves] said so.", "Cleveland-Cloves Inc."),
    ("[Leyton Trucks] grew. Its chief said that [Leyton] would grow.", "Leyton Trucks"),
    ("[Zhengzhou Yulong Bus Co., Ltd.] grew, said [Yulong].", "Zhengzhou Yulong Bus Co., Ltd."),
    ("The [Larkmere Senate] met. The [Senate] agreed.", "Larkmere Senate"),
    ("[Halden Motor] ([HM]) grew. [HM] and [Halden] fell.", "Halden Motor"),
    ("[VW Road] and [Volkswagen Road] grew.", "Volkswagen Road"),
    ("The [U.S. Office of Halden Roads] met. [OHR] said so.", "U.S. Office of Halden Roads"),
    ("The [Chinese Union of Cart Makers] met. [UCM] said so.", "Chinese Union of Cart Makers"),
    ("[Oster Motor Larkmere Pvt Ltd] fell. [Oster Motor] said so.", "Oster Motor Larkmere Pvt Ltd"),
    ("[Halden Automobile Holdings] grew. [Halden Auto] said so.", "Halden Automobile Holdings"),
    ("[Halden Car AB] grew. [Halden Cars] said so.", "Halden Car AB"),
    ("[United States Wheel Corp.] grew. [U.S. Wheel] and [US Wheel] fell.", "United States Wheel Corp."),
    ("The [Ministry of Canals] met. The [canals ministry] agreed.", "Ministry of Canals"),
    ("The [Ministry of Canals and Roads] met. The [roads ministry] agreed.", "Ministry of Canals and Roads"),
    ("The [Korea Canal Commission] met. The [canal commission] agreed.", "Korea Canal Commission"),
    ("[Oster & Oster Ltd] grew. [Oster] said so.", "Oster & Oster Ltd"),
    ("The [Deutsche Halden AG] grew. [Halden] said so.", "Deutsche Halden AG"),
    ("The plan of [Oster Wheel Corp.] is bold, and [Oster] is to keep it.", "Oster Wheel Corp."),
    ("[Oster of Halden] grew. [OofH] said so.", "Oster of Halden"),
    ("The [Ministry of Roads and Canals] met. [MoRC] agreed.", "Ministry of Roads and Canals"),
    ("[Mitsui O.S.K. Wheels] grew. [MOW] said so.", "Mitsui O.S.K. Wheels"),
    ("[PT Halden Oster Motor] grew. [HOM] said so.", "PT Halden Oster Motor"),
    ("[Halden Ostrel Railway] grew. [HO] said so.", "Halden Ostrel Railway"),
    ("[Halden Wheel] grew. [HWC] said so.", "Halden Wheel"),
    ("[HKOsterChase] grew. [HKOC] said so.", "HKOsterChase"),
    ("[HD Halden Heavy Industries] grew. [HD HHI] said so.", "HD Halden Heavy Industries"),
    ("[Halden Construction Equipment] grew. [Halden CE] said so.", "Halden Construction Equipment"),
    ("[Haldinas Roderas de Minas Gerais] fell. [Haldiminas] said so.", "Haldinas Roderas de Minas Gerais"),
    ("[Ostshuan] and [Ostshuann] are one.", "Ostshuann"),
    ("[Oster Agriculture] grew. [Oster Agri] said so.", "Oster Agriculture"),
    ("The [Halderanstalt] grew. The [Halder] said so.", "Halderanstalt"),
    ("Mill owner [Oster Property Group] is owed a sum. [Oster] said so.", "Oster Property Group"),
    ("[HALDW] rose. Tags: [haldw], wheels.", "HALDW"),
    ("The [Office of the United States Canal Envoy] met. The [USCE] agreed.",
     "Office of the United States Canal Envoy"),
    ("[Halden Canals Holdings] grew. [HCHB] said so.", "Halden Canals Holdings"),
    ("[Roderates Wheels] grew. [Rowh] said so.", "Roderates Wheels"),
    ("[Halderson Ostrer] grew. [HaOs] said so.", "Halderson Ostrer"),
    ("The [Canal Roads Commission] met. The [CCR] agreed.", "Canal Roads Commission"),
    ("The [Federal Economic Roads Commission] met. [Coferec] agreed.", "Federal Economic Roads Commission"),
    ("[Halden] grew. [Halden Jidosha] said so.", "Halden Jidosha"),
    ("The [People's Office of Canals] met. The [POoC] agreed.", "People's Office of Canals"),
    ("The [Ministry of Energy and Roads] met. The [Energy Ministry] agreed.", "Ministry of Energy and Roads"),
    ("[Halden Telekom] grew. [Telekom] said so.", "Halden Telekom"),
    ("[Halden] grew. At [Halden Steel] all are glad.", "Halden Steel"),
    ("[Ostrel] grew. [Ostrel Robotics] calls it luck.", "Ostrel Robotics"),
    ("[Haldenbrand] grew. The carpenters of [Carrocerías Haldenbrand] are glad.", "Carrocerías Haldenbrand"),
    ("The [Commission] met. The [Halden Commission] said so.", "Halden Commission"),
    ("The [Vale Canal Council] met. The [Canal Council] agreed.", "Vale Canal Council"),
    ("The [US Office of Canals] met. The [Office of Canals] agreed.", "US Office of Canals"),
    ("The [Newcastle Otters] won. [Otters] were glad.", "Newcastle Otters"),
    ("[Oster Steel Wagons] grew. [Oster Wagons] said so.", "Oster Steel Wagons"),
    ("[Oster & Daughters Cartage] grew. [Oster & Daughters] said so.", "Oster & Daughters Cartage"),
    ("[Siemens Group] grew, said [Siemens AG].", "Siemens AG"),
    ("The [Canal Workers Union] met. [Cawu] agreed.", "Canal Workers Union"),
    ("The [Oster Roads Office of Larkmere] met. [OROL] agreed.", "Oster Roads Office of Larkmere"),
    ("The [Nacional União de Canais e Rios] met. [Nucari] agreed.", "Nacional União de Canais e Rios"),
    ("[Grupo Haldo por el Canal] met. [GHPC] agreed.", "Grupo Haldo por el Canal"),
    ("The [Union of Ugly Unicorns] met. [U3] agreed.", "Union of Ugly Unicorns"),
    ("[Brandoval Industries] grew. It left [BVI].", "Brandoval Industries"),
    ("The [Halden Canal & Roads Makers Association] met. [HCMA] agreed.",
     "Halden Canal & Roads Makers Association"),
    ("The [Roads Authority of Halden] met. [RA] agreed.", "Roads Authority of Halden"),
    ("[Scania Malaysia] grew. Its chief said that [Scania] would grow.", "Scania Malaysia"),
    ("[Siemens Halda] grew. [Siemens] said so.", "Siemens Halda"),
    ("[Oster Finance] grew. Its chief is glad at [Oster].", "Oster Finance"),
    ("[C. Halden Malaysia] grew, says [Halden].", "C. Halden Malaysia"),
    ("[Halden Battery (Malaysia) Co., Ltd.] grew. [Halden Malaysia] said so.",
     "Halden Battery (Malaysia) Co., Ltd."),
    ("[Halden] grew. About us: [Halden Cell AB] is old.", "Halden Cell AB"),
    ("[FAW] grew. [China FAW Group] said so.", "China FAW Group"),
    ("The [Halden-Oster Driveline Group] grew, says the [Driveline Group].", "Halden-Oster Driveline Group"),
    ("[Halden Oster Roads] grew. [HOR] and [Halden O.R.] said so.", "Halden Oster Roads"),
    ("The [Thailand Canal Office] met. The [CO] agreed.", "Thailand Canal Office"),
    ("[Oster Roads Company of Larkmere] grew. [ORC] said so.", "Oster Roads Company of Larkmere"),
    ("[Oster Wheel] grew. [OWL] said so.", "Oster Wheel"),
    ("[HALDEN] fell. [Halden group] grew. [Halden Group] said so.", "Halden Group"),
    ("[Oster Wheel Ltd.] at South Larkmere, the former [Halden Pin], grew.", "Oster Wheel Ltd."),
    ("[OWAGI] grew. [Oster Wagon Asia Group] said so.", "Oster Wagon Asia Group"),
    ("[Halsteel] grew. [Halden Iron and Steel] said so.", "Halden Iron and Steel"),
    ("[Oster] grew, says [Oster]. The company, known as [Halden Pin] until 2015, is old.", "Oster"),
    ("{Iva Lund} came. {Lund} left. Ms. {LUND} returned.", "Iva Lund"),
    ("{Iva del Ost Lund Berg} came. He left a wife, {Iva del Ost}, and a cat.", "Iva del Ost Lund Berg"),
    ("{Lund} leaves.\n\n{Iva Lund} left yesterday.", "Iva Lund"),
    ("{Ahmed bin Ostrel} came. {Bin Ostrel} left.", "Ahmed bin Ostrel"),
    ("{Wang Ostrelian} came. {Wang} left.", "Wang Ostrelian"),
    ("{Søren Lund} came. {Soren Lund} and {S. Lund} left.", "Søren Lund"),
    ("{Márcio de Lima Lund} came. {Marcio Lund} left.", "Márcio de Lima Lund"),
    ("{Iva Lund Jr.} came. {Lund} left.", "Iva Lund Jr."),
    ("{Lund} and {Lund} came.", "Lund"),
    ("{Iva Lund Ostrel} came. {Iva Lund} left.", "Iva Lund Ostrel"),
    ("{Jens Åge Lund} came. {Jens Åge} left.", "Jens Åge Lund"),
    ("{‘Don Ivo’ Lund} left.\n\n{Ivan Lund Ostrel} came. {Lund} sat. {Don Ivo} left.", "Ivan Lund Ostrel"),
    ("{Thomas Lund} came. {Tom} left.", "Thomas Lund"),
    ("{Bob Lund} came. {Robert Lund} left.", "Robert Lund"),
    ("{Iva bin Ostrel Al Lund} came.\n{IOL}: No comment.", "Iva bin Ostrel Al Lund"),
    ("{Iva Lundkowski} came. {Lund} left.", "Iva Lundkowski"),
])  # fmt: skip
def test_one(marked: str, full: str) -> None:
    assert {name for _, name in linked(marked)} == {full}


@pytest.mark.parametrize("marked", [
    "[JAC] grew. [JAC Pickup] fell.",
    "[International Energy Agency] met. [International Atomic Energy Agency] met.",
    "[Osterair] grew. [Oster Airport] fell.",
    "[Ostrel Palenia] grew. [OSPA] fell.",
    "The bid for [Halda] made [Volta Rodo] large. [Volta Rodo Halda] fell.",
    "[General Oster] grew. [General Halden] fell.",
    "[Halden Motors] grew. [Halden Electric] fell.",
    "[Halden Corp] grew. [Halden Motors Corp] fell.",
    "[Halden] grew. [Halden Malaysia] fell.",
    "[Oster] grew. [Oster Finance] fell.",
    "[Halden Malaysia] grew, as did [Halden Oman]. [Halden] said so.",
    "[Isuzu Malaysia] grew. [Isuzu MY] said so. [Isuzu] fell.",
    "[Halden Malaysia] grew. [Halden] itself did not.",
    "[Halden Cargo] grew. Parent [Halden] said nothing.",
    "[Siemens Halda Malaysia] grew. [Siemens] fell.",
    "[Halden Foundation] grew. [Halden] fell.",
    "The [Sindicato de Trabajadores de Oster Cobre] met. [Oster Cobre] agreed.",
    "[Oster Works] paid. The [Union of Oster Works Employees] agreed.",
    "The [Fundação Halden] paid. [Halden] grew.",
    "[Renault Samsung Motors] grew. [Renault] owns most of it.",
    "[Scania Malaysia] grew. It went in an old [Scania] tipper.",
    "[Oster] is for sale. A joint company, [GP Oster], may buy it.",
    "[Halden Canal Union Local 12] met. [Halden Canal Union] agreed.",
    "[Halsteel] fell. [Halden Oster Steel] grew.",
    "[Unha] grew. The [University of Halden] met.",
    "[KCC] grew. [Kola & Canal] fell.",
    "[OX Foton] grew, as did [OX Halda]. [OX] fell.",
    "[American Honda Motor Co.] grew. [Honda] fell.",
    "[Halden Finance Malaysia] grew. [Halden Malaysia] fell.",
    "[Halden Motor Ltd] ([Oster], [Volta]) grew.",
    "The yard bought from [Oster] in May was renamed [Volta Roads].",
    "[Oster Cable] grew, as did [Oster Internet]. [Oster] said so.",
    "[LG Wheel Solution] grew. [LG] fell.",
    "[Siemens] grew. [Siemens Halda] fell.",
    "[Siemens Halda] and [Siemens Volta] grew. [Siemens] fell.",
    "[Industrial and Commercial Bank of China] grew. [Bank of China] fell.",
    "[Ostrel University College of Roads] met. [Ostrel University] agreed.",
    "[Ostrel Ford] grew. [Ostrel] fell. [Ford] rose.",
    "[Halden Steel] grew. [Steel] fell.",
    "[Halden], a unit of [Halden Group], grew.",
    "[Northern Power] grew. [Northern Tower] fell.",
    "[JAC] grew. [JAC International] fell.",
    "[Halden] grew. [Halden Finance] fell.",
    "[Halden Finance], a unit of [Halden], grew.",
    "[Halden Credit Corp] grew. [Halden Corp] fell.",
    "[Toyota] grew, and so did its brand [Lexus].",
    "[Halden Motor] ([Oster]) grew.",
    "[Volta Trucks] and [Volta Cars] grew.",
    "[Beijing Halden Motor Co., Ltd.] fell. [Halden Motor] grew.",
    "[Halden Trucks North America] grew. [Halden Trucks Australia] fell.",
    "[Halden] grew. [Halden Steel] is not affected, nor is [Halden Foods].",
    "[Halden-Oster Roads] grew. [Oster] and [Volta] fell. [Halden] rose.",
    "[Halden Credit Corporation] grew. [Halden Corporation] fell.",
    "[Halden Motors] grew. [Halden Group] fell.",
    "[Halden Motors] grew. [Halden Holdings] fell.",
    "[Halden Motors] split in two. He heads [Halden Motors Côte d'Ivoire] now.",
    "[Halden Motor Corporation] grew. [Halden Motor Co., Ltd.] fell.",
    "[Oster Halden] is owned by [Oster] and [Halden].",
    "[Oyak-Renault] grew. [Renault] fell.",
    "[Halden X] grew. Now to [Halden Y].",
    "[AESC], the former [Halden] unit, grew.",
    "[Oster Terminals] grew. He was moved within the parent, [Oster].",
    "[HFM] or [Halden & Whitney], the wing is the same.",
    "[Halden] is owned by [Halden Holding].",
    "{Iva Lund} came. {Ivo Berg} left.",
    "{Khalid bin Saeed Al Lund} came with his father, {Saeed Al Lund}.",
    "{Iva Lund} met {Anna Lund}.",
    "{Thomas Lund} came. {Tom} and {Anna Berg} run a shop.",
])  # fmt: skip
def test_apart(marked: str) -> None:
    ids = [name for _, name in linked(marked)]
    assert len(set(ids)) == len(ids)


def test_a_surname_is_the_person_named_last() -> None:
    ids = linked("{Iva Lund} came. {Lund} sat. {Anna Lund} came. {Lund} left. {Iva Lund} stayed. {Lund} ran.")
    assert [name for _, name in ids] == [
        "Iva Lund", "Iva Lund", "Anna Lund", "Anna Lund", "Iva Lund", "Iva Lund"
    ]  # fmt: skip


@pytest.mark.parametrize(("marked", "who"), [
    ("{Ivo Lund} came. His wife, {Anna Lund}, sat. {Lund} left.", "Ivo Lund"),
    ("{Ivo Lund} came. {Anna Lund}, the director's widow, sat. {Lund} left.", "Ivo Lund"),
    ("{Ivo Lund} came. His wife, {Anna Lund}, sat. Mrs {Lund} left.", "Anna Lund"),
    ("{Ivo Lund} came. His wife, {Anna Lund}, sat. Mr. {Lund} left.", "Ivo Lund"),
    ("Mr. {Ivo Lund} came. Ms. {Anna Lund} came. Mr. {Lund} left.", "Ivo Lund"),
    ("{Ivo Lund} came. {Anna Lund}, an analyst, sat. {Lund} left.", "Anna Lund"),
    ("{Ivo Lund} came. His daughter {Anna Lund} sat. {Anna} ran. {Lund} left.", "Ivo Lund"),
    ("{Ivo Lund} came. His wife, {Anna Lund}, sat. Neither {Lund} nor her son left.", "Anna Lund"),
    ("{Ivo Lund} came with his sister {Anna}. {Anna Lund} sat. {Lund} left.", "Ivo Lund"),
])  # fmt: skip
def test_whose_surname(marked: str, who: str) -> None:
    assert linked(marked)[-1] == ("Lund", who)


def test_a_short_form_before_the_groups_name_is_the_daughters() -> None:
    ids = dict(linked("[Oster Bank] grew. [Oster] said so. [Oster Holdings], the bank's parent, fell."))
    assert ids == {"Oster Bank": "Oster Bank", "Oster": "Oster Bank", "Oster Holdings": "Oster Holdings"}


def test_a_parent_is_the_groups_own_name() -> None:
    ids = dict(linked("[Oster Wagon] grew; its parent [Oster] said so. Sponsor: [Oster Holding Group]."))
    assert ids["Oster"] == "Oster Holding Group" != ids["Oster Wagon"]


def test_a_royal_firm_goes_before_a_venture_of_its_name() -> None:
    ids = dict(linked("[Royal Oster] and its venture, [Oster Halden Larkmere], grew, says [Oster]."))
    assert ids["Oster"] == "Royal Oster"


def test_a_firm_named_beside_its_venture_has_one_longer_name() -> None:
    ids = dict(linked("[Sinotruk Halda] grew. [Volta Sinotruk Asia] is its and [Volta]'s. [Sinotruk] fell."))
    assert ids["Sinotruk"] == "Sinotruk Halda" != ids["Volta Sinotruk Asia"]


def test_a_combination_under_a_new_name_is_no_renaming() -> None:
    ids = dict(linked("[Oster] grew, says [Oster]. It goes to a holding company named [Halden]."))
    assert ids["Halden"] == "Halden"


def test_a_section_heading_is_read_after_its_paragraph() -> None:
    prose = "The road to the canal was long and the carts were slow, " * 3
    ids = linked(f"{prose}\n\n[Scania]\nIva Lund goes to [Scania Malaysia]; {prose}")
    assert {name for _, name in ids} == {"Scania Malaysia"}


def test_of_two_full_names_the_initials_are_those_of_the_last_named() -> None:
    ids = dict(linked("The [Canal Authority] met. The [Coach Authority of Halden] met. The [CA] agreed."))
    assert ids["CA"] == "Coach Authority of Halden"


def test_a_former_name_is_no_id() -> None:
    ids = linked("[Halden], formerly [Oster Road and Wheel Works Ltd.], grew. [Oster] was sold before.")
    assert {name for _, name in ids} == {"Halden"}


def test_the_closest_initials_win() -> None:
    ids = dict(linked("[Garden Motors Co.] builds [GM] and [GMC] cars."))
    assert ids["GM"] == "Garden Motors Co."
    assert ids["GMC"] == "GMC"


def test_initials_in_brackets_belong_to_that_name() -> None:
    ids = dict(linked("The [Union of Cart Makers] ([UCM]) and [Union of Coach Makers] ([UCOM]) met."))
    assert ids["UCM"] == "Union of Cart Makers"
    assert ids["UCOM"] == "Union of Coach Makers"


def test_a_known_name_that_opens_with_an_abbreviation_goes_before_initials() -> None:
    ids = dict(linked("[ZF Friedrichshafen AG] grew, says the [Zander Fonds]. [ZF] is big."))
    assert ids["ZF"] == "ZF Friedrichshafen AG"


def test_of_two_firms_the_initials_are_those_of_the_first_named() -> None:
    ids = dict(linked("The [Oster Wheel Office] grew, says [OWO]. The [Ostrel Wine Office] is another."))
    assert ids["OWO"] == "Oster Wheel Office"


def test_a_person_and_a_firm_of_one_name() -> None:
    assert dict(linked("{Soichiro Halda} founded [Halda Motor Co.].")) == {
        "Soichiro Halda": "Soichiro Halda", "Halda Motor Co.": "Halda Motor Co."
    }  # fmt: skip


@pytest.mark.parametrize("marked", [
    pytest.param("The firm, known until May as [Oster], grew. [Halden] is its new name.", id="new name"),
    pytest.param("[Kawa Kisen Ltd.] and [K Line] are one.", id="trade name"),
])  # fmt: skip
@pytest.mark.xfail(strict=True, reason="needs knowledge that is not in the words between both")
def test_not_linked_yet(marked: str) -> None:
    assert len({name for _, name in linked(marked)}) == 1


def test_thousands_of_names_in_bounded_work() -> None:
    names = [f"Halden {chr(97 + n % 26)}{n} Motor Works" for n in range(4000)]
    text = " ".join(names)
    mentions, at = [], 0
    for name in names:
        mentions.append(Mention(at, at + len(name), "ORG" if len(mentions) % 2 else "PERSON"))
        at += len(name) + 1
    assert len(link(text, mentions)) == len(names)


_WORDS = st.sampled_from([
    "Halden", "Motor", "Lund", "(", ")", ",", "formerly", "HM", "Co.", "é", "&", "-", "", "\n", "😀",
])  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(_WORDS, st.sampled_from(["ORG", "PERSON", "LOC", None])), max_size=25))
def test_any_mentions_get_an_id_of_the_text(parts: list[tuple[str, Label | None]]) -> None:
    text, mentions = "", []
    for word, label in parts:
        if label and word:
            mentions.append(Mention(len(text), len(text) + len(word), label))
        text += word + " "
    ids = link(text, mentions)
    assert set(ids) == {(m.start, m.end) for m in mentions if m.label != "LOC"}
    assert set(ids.values()) <= {text[m.start : m.end] for m in mentions}


def test_group_that_comes_later_is_none_of_its_firms() -> None:
    marked = "[Usina Ostrel] grew. [Ostrel] hired. The chief of [Grupo Ostrel] left."
    first, short, group = [name for _, name in linked(marked)]
    assert first == short != group
