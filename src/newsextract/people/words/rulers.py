"""Officers whose country the press leaves out: `President Clinton`, `the Treasury Secretary`.

Without them such a president would be taken for one of the firm that the article is about. Only surnames are
here that few others have; prime ministers and chancellors need none, as no firm has those. Offices are those
that one country calls so, or that are spoken of as its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.people.words.nations import NATIONS
from newsextract.people.words.tokens import Token

# adjective of the country: surnames, as they stand last in a name
_BY_NATION = {
    "American": "Reagan, Carter, Nixon, Bush, Clinton, Obama, Trump, Biden, Cheney, Gore, Pence, Vance"
    ", Quayle, Hoover, Roosevelt, Truman, Eisenhower",
    "Argentine": "Alfonsin, Alfonsín, Menem, Kirchner, Macri, Milei",
    "Azerbaijani": "Aliyev",
    "Belarusian": "Lukashenko",
    "Brazilian": "Sarney, Cardoso, Lula, Rousseff, Temer, Bolsonaro",
    "Chilean": "Pinochet, Boric, Piñera, Bachelet",
    "Chinese": "Xi, Jinping, Jintao, Zemin",
    "Colombian": "Uribe, Petro",
    "Ecuadorian": "Noboa, Lasso, Correa",
    "Egyptian": "Mubarak, Sisi, El-Sisi, al-Sisi",
    "French": "Mitterrand, Chirac, Sarkozy, Hollande, Macron",
    "Indonesian": "Suharto, Habibie, Yudhoyono, Widodo, Jokowi, Subianto, Prabowo",
    "Iranian": "Khatami, Ahmadinejad, Rouhani, Raisi, Pezeshkian",
    "Kazakh": "Nazarbayev, Tokayev",
    "Kenyan": "Kenyatta, Ruto",
    "Mexican": "Salinas, Zedillo, Calderón, Sheinbaum, Obrador",
    "Nigerian": "Tinubu, Buhari, Obasanjo, Babangida",
    "Peruvian": "Fujimori, Boluarte",
    "Philippine": "Marcos, Aquino, Arroyo, Duterte",
    "Polish": "Walesa, Wałęsa, Duda, Nawrocki",
    "Russian": "Yeltsin, Putin, Medvedev",
    "South African": "Mandela, Mbeki, Zuma, Ramaphosa",
    "South Korean": "Chun, Roh, Tae-woo, Doo-hwan, Moo-hyun, Young-sam, Dae-jung, Myung-bak, Geun-hye, Jae-in"
    ", Suk-yeol, Jae-myung",
    "Soviet": "Gorbachev",
    "Turkish": "Erdogan, Erdoğan",
    "Ukrainian": "Zelensky, Zelenskyy, Zelenskiy, Poroshenko",
    "Uzbek": "Mirziyoyev",
    "Venezuelan": "Chávez, Chavez, Maduro",
    "Zambian": "Kaunda, Hichilema",
    "Zimbabwean": "Mugabe, Mnangagwa",
}
# adjective of the country: offices
_OFFICES_BY_NATION = {
    "American": "secretary of state, defense secretary, secretary of defense, treasury secretary"
    ", secretary of the treasury, agriculture secretary, secretary of agriculture, commerce secretary"
    ", secretary of commerce, labor secretary, secretary of labor, interior secretary, energy secretary"
    ", transportation secretary, secretary of transportation, homeland security secretary, surgeon general"
    ", trade representative, national security adviser, national security advisor, senate majority leader"
    ", senate minority leader, house speaker, house majority leader, house minority leader",
    "British": "secretary of state for, home secretary, foreign secretary, transport secretary"
    ", business secretary, defence secretary, environment secretary, trade secretary, shadow chancellor"
    ", chancellor of the exchequer, trade and industry secretary, culture secretary",
    "German": "chancellor",
    "Irish": "taoiseach, tanaiste, tánaiste",
    "Indian": "union minister, union transport minister, union steel minister, union finance minister",
    "Japanese": "chief cabinet secretary",
}
OFFICES = frozenset({"President", "Vice President"})
RULERS = {
    surname: NATIONS[nation] for nation, surnames in _BY_NATION.items() for surname in surnames.split(", ")
}
_OFFICES = {
    office: NATIONS[nation]
    for nation, offices in _OFFICES_BY_NATION.items() for office in offices.split(", ")
}


def country_with(title: Sequence[Token]) -> tuple[str, ...] | None:
    """The names of the country that has such an office: of `Defense Secretary` the United States'.

    The longest that the title holds: `Secretary of State for Roads` is a British one.
    """
    words = " ".join(token.lower for token in title)
    held = [office for office in _OFFICES if f" {office} " in f" {words} "]
    return _OFFICES[max(held, key=len)] if held else None
