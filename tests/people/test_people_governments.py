"""Which country a minister serves where the text names none beside the title."""

from __future__ import annotations

import pytest
from marked_people import people_of

from newsextract.people.words.regions import spelt_out


@pytest.mark.parametrize(("marked", "country"), [
    ("Fleets grew in <Norway>. Transport minister [Iva Lund] left.", "Norway"),
    ("<Chile> and <Peru> met.\nFleets in <Peru> grew. Roads minister [Iva Lund] left.", "Peru"),
    ("The {Kenya Road Agency} met the {Dealers of Kenya}. Transport minister [Iva Lund] left.", "Kenya"),
    ("<JAKARTA> - Fleets grew in <Jakarta>. Transport minister [Iva Lund] left.", "Indonesia"),
    ("The <EU> agreed with <Cyprus>. The <EU> rules. Finance minister [Iva Lund] left.", "Cyprus"),
    ("<Chile> met.\n<Peru> grew. Roads minister [Iva Lund] said <Peru> would pay.", "Peru"),
    ("<Chile> grew.\nFinance minister [Iva Lund] spoke in <Doha>. <Qatar> sat.", "Qatar"),
    ("Swedish fleets grew. A Swedish firm bought 10 buses. Transport minister [Iva Lund] left.", "Sweden"),
    ("<Saarland> grew, and so did <Hessen>. Transport minister [Iva Lund] left.", "Germany"),
    ("<Peru> grew. Minister [Iva Lund] says the {Ministry of Roads} will pay.", "Ministry of Roads"),
    ("Fleets grew near <Jakarta>. Transport minister [Iva Lund] left.", None),
    ("Fleets grew. Transport minister [Iva Lund] left.", None),
])  # fmt: skip
def test_country(marked: str, country: str | None) -> None:
    ((_, firm),) = people_of(marked)["Iva Lund"]
    assert firm == country


@pytest.mark.parametrize(("marked", "place"), [
    ("<Larkmere>, <Tex.> - Fleets in <Dallas> and <Texas> grew. Gov. [Iva Lund] left.", "Texas"),
    ("Fleets grew in <Larkmere>, <Jiangsu> and <Larkmere>. Governor [Iva Lund] left.", "Jiangsu"),
    ("<LARKMERE> - Fleets grew. Mayor [Iva Lund] left.", "Larkmere"),
    ("Fleets in <Ohio> and <Larkmere> grew. Mayor [Iva Lund] left.", "Larkmere"),
    ("Fleets in <Larkmere> grew. The {National Bank of Poland} met. The governor, [Iva Lund], left.",
     "National Bank of Poland"),
    ("Fleets in <Larkmere> grew. {Bank of Canada} met. The governor, [Iva Lund], left.", "Bank of Canada"),
    ("{Bank of China} lent to <Jiangsu>. Vice Governor [Iva Lund] left.", "Jiangsu"),
    ("{Halden} grew in <Europe>. Mayor [Iva Lund] left.", None),
])  # fmt: skip
def test_region(marked: str, place: str | None) -> None:
    ((_, firm),) = people_of(marked)["Iva Lund"]
    assert firm == place


@pytest.mark.parametrize(("written", "full"), [
    ("Tenn.", "Tennessee"), ("N.D.", "North Dakota"), ("Pa.", "Pennsylvania"), ("Ont.", "Ontario"),
    ("Larkmere", "Larkmere"),
])  # fmt: skip
def test_state_spelt_out(written: str, full: str) -> None:
    assert spelt_out(written) == full


@pytest.mark.parametrize(("marked", "role"), [
    ("<Peru> grew. The Minister of the Interior, [Iva Lund], left.", ("Minister of the Interior", "Peru")),
    ("<Britain> grew. Chancellor of the Exchequer [Iva Lund] left.",
     ("Chancellor of the Exchequer", "Britain")),
    ("<U.S.> Secretary of the Treasury [Iva Lund] left.", ("Secretary of the Treasury", "U.S.")),
    ("<Canada> met {Halden}. Prime Minister-designate [Iva Lund] left.",
     ("Prime Minister-designate", "Canada")),
    ("<Pamlico County>, <North Carolina>, grew, said state Rep. [Iva Lund].",
     ("state Rep.", "North Carolina")),
    ("<Peru> grew. Minister for Climate, Energy and Heritage [Iva Lund] left.",
     ("Minister for Climate, Energy and Heritage", "Peru")),
    ("<Peru> lost trade to <Larkmere>: [Iva Lund], its roads minister, left.", ("roads minister", "Peru")),
    ("{Halden} of <Larkmere> met its mayor, [Iva Lund].", ("mayor", "Larkmere")),
    ("<Peru> grew. <Peru> met <U.S.> buyers. Defense Secretary [Iva Lund] left.",
     ("Defense Secretary", "U.S.")),
    ("<Peru> met <U.K.> buyers. Secretary of State for Roads [Iva Lund] left.",
     ("Secretary of State for Roads", "U.K.")),
    ("{Halden} met. The <U.S.> spoke. National Security Adviser [Iva Lund] left.",
     ("National Security Adviser", "U.S.")),
])  # fmt: skip
def test_officers(marked: str, role: tuple[str, str]) -> None:
    assert people_of(marked)["Iva Lund"] == (role,)
