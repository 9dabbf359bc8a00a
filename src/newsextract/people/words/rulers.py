"""Presidents whom the press names by office and surname alone: `President Clinton`.

Without them such a president would be taken for one of the firm that the article is about. Only surnames are
here that few others have; prime ministers and chancellors need none, as no firm has those.
"""

from __future__ import annotations

from newsextract.people.words.nations import NATIONS

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
    "South Korean": "Chun, Roh, Jae-in, Suk-yeol, Jae-myung",
    "Soviet": "Gorbachev",
    "Turkish": "Erdogan, Erdoğan",
    "Ukrainian": "Zelensky, Zelenskyy, Zelenskiy, Poroshenko",
    "Uzbek": "Mirziyoyev",
    "Venezuelan": "Chávez, Chavez, Maduro",
    "Zambian": "Kaunda, Hichilema",
    "Zimbabwean": "Mugabe, Mnangagwa",
}
OFFICES = frozenset({"President", "Vice President"})
RULERS = {
    surname: NATIONS[nation] for nation, surnames in _BY_NATION.items() for surname in surnames.split(", ")
}
