"""What a figure is about: organisation, product, period and region, of its clause or carried over."""

from collections.abc import Callable

import pytest
from test_facts_find import found, mentions_of

from growth import LINEAR, exponent
from newsextract import facts
from newsextract.mentions import Mention

NAMES = {
    "Brandt": "ORG", "Lenz": "ORG", "Poland": "LOC", "Gdansk": "LOC", "Austria": "LOC", "Norway": "LOC",
    "Sweden": "LOC", "Tychy": "LOC",
}  # fmt: skip

REGIONS = {
    "Sales of vans in Norway and Sweden rose to 3,100 units.": ["Norway and Sweden"],
    "Polish bus registrations fell 4% in May.": ["Polish"],
    "The Polish group Brandt sold 3,100 buses.": [None],
    "GDANSK, 4 March - Brandt sold 3,100 buses.": [None],
    "Brandt hired 1,200 workers for its Tychy plant in Poland.": ["Tychy"],
    "Brandt, based in Tychy, sold 3,100 buses.": [None],
    "Brandt sold 3,100 buses in Poland and 1,200 buses in Norway.": ["Poland", "Norway"],
    "In Poland the brand is strong. There it sold 3,100 buses.": ["Poland"],
    "Norway's van market shrank by 8%.": ["Norway"],
    "Exports reached 3,100 buses, sold abroad.": [None],
    "Of sales, 50% came from Poland, 35% from Norway and 15% from Sweden.": ["Poland", "Norway", "Sweden"],
    "Poland 3,100\nNorway 1,200\n": ["Poland", "Norway"],
    "The market grew. In May alone, Norway registered 12% more vans.": ["Norway"],
    "The works at Tychy are new. The plant employs 1,300 people.": ["Tychy"],
    "Sales of 3,100 buses were made outside Poland.": ["Poland"],
    "GDANSK, Poland, 4 March - Brandt sold 3,100 buses.": [None],
    "GDANSK: Brandt sold 3,100 buses.": [None],
    "In Norway – a big market – 3,100 buses were sold.": ["Norway"],
    "Norway, hit by a strike in Sweden, was down 8% at 3,100 units.": ["Norway"],
    "Western European output of vans fell 4%.": ["Western European"],
    "Brandt sold 3,100 vans worldwide.": ["worldwide"],
    "Brandt took 12% of the Polish market.": ["Polish"],
    "Output in Norway fell 2%, that of Poland rose 3%.": ["Norway", "Poland"],
    "Norway built 3,100 vans; Poland's 900 vans were 8% less.": ["Norway", "Poland"],
    "Polish sales fell 3%. Norway remained weak. At 900 units, sales were low.": ["Polish", "Norway"],
    "Norway made 900 tonnes of steel. The country accounted for 51% of the world total.": ["Norway"] * 2,
    "Exports from Norway grew 12%, with Poland taking two-thirds.": ["Norway", "Poland"],
    "Brandt built its 5,000th bus in Poland.": [None],
    "Norway's van sales rose 3%.\nBrandt has a capacity of 900 vans.": ["Norway", None],
    "Polish van sales rose to 4,900 units:\n• Brandt sold 3,100 vans.\n• Lenz sold 900 vans.\n": ["Polish"]
    * 3,
}

PRODUCTS = {
    "Polish truck sales rose 5% in May.": ["truck"],
    "Brandt reported revenue of $4.2 billion.": [None],
    "Brandt built its 5,000th Lenz tractor in May.": ["tractor"],
    "Brandt invested $40 million in foundries.": ["foundries"],
    "Sales of new electric vans rose 5%.": ["new electric vans"],
    "Retail sales of Class 8 trucks came to 3,100 units.": ["Class 8 trucks"],
    "Slabs: output of 3,100 tonnes.": ["Slabs"],
    "Car sales fell 5% to 3,100 units; light vans rose to 4,200 units.": ["Car", "light vans"],
    "Brandt counted 3,100 new registrations.": [None],
    "The price of scrap rose 5% in May.": ["scrap"],
    "Registrations of vans rose 12%, trucks 3% and buses 4%.": ["vans", "trucks", "buses"],
    "New energy vehicle (NEV) sales climbed to 3,100 units.": ["New energy vehicle"],
    "Steel makers had a good year.\nOutput rose 5% in May.": ["Steel"],
    "Output of vans fell 5% to 3,100 units, while that of buses rose 4% to 900 units.": ["vans", "buses"],
    "• Vans (exports): 3,100 units\n• Buses (exports): 900 units\n": ["Vans", "Buses"],
    "Brandt sold 3,100 vans. Its total exports fell 5%.": ["vans", None],
    "Yards received orders for 900,000 gross tonnes, or 12 ferries.": ["ferries", "ferries"],
    "Spending on research rose 5% to $40 million.": ["research"],
    "The oil price of $90 a barrel is high.": ["oil"],
    "A large tanker costs $120 million.": ["large tanker"],
    "Brandt led the market for vans with 3,100 registrations.": ["vans"],
    "VAN REGISTRATIONS: +5% IN MAY": ["VAN"],
    "Polish yards won orders for 31 ferries.": ["ferries"],
    "The bank raised its key lending rate to 7.25%.": ["key lending rate"],
    "Refinery utilisation was 92%.": ["Refinery utilisation"],
    "Light vans should lose about 10% of sales.": ["Light vans"],
    "Cars and light vans totaled 3,100 registrations.": ["Cars and light vans"],
    "Oil and gas production averaged 303,000 barrels.": ["Oil and gas"],
    "Class 8 net orders came in at 3,200 units, and 4,900 for Classes 5-7.": ["Class 8", "Classes 5-7"],
    "Motorcycle sales fell. Brandt led the truck market with 3,100 registrations.": ["truck"],
    "Throughput of oil rose 3%. Coal was at 31 tonnes in May, iron ore and scrap at 15 tonnes.": [
        "oil",
        "Coal",
        "iron ore and scrap",
    ],
    "Truck registrations rose. The gain was carried by heavy trucks (+4%).": ["heavy trucks"],
    "New registrations: vans +15%, buses +3%.": ["vans", "buses"],
    "With corn at $4.30 a bushel, growers wait.": ["corn"],
    "The price of a natural gas (LNG) carrier was $260 million, that of a ferry $120 million.": [
        "natural gas (LNG) carrier",
        "ferry",
    ],
    "Brandt runs 860 ships with a capacity of 900,000 TEU.": ["ships", "ships"],
    "Brandt sold 3,100 trucks in May.\nDeliveries are up. May 2020 saw the 10,000th unit.": ["trucks"] * 2,
    "The new terminal, being built at a cost of $40 million, is late.": ["new terminal"],
    "BRANDT SELLS 3,100 VANS\nBrandt sold 3,100 vans. In May alone, sales came to 900 units.": [
        "VANS",
        "vans",
        "vans",
    ],
    "Brandt won orders for 31 ferries. It keeps its target of $9 million in orders.": ["ferries", None],
}

PERIODS = {
    "In May 2023 Brandt sold 3,100 buses, after 2,900 in May 2022.": ["May 2023", "May 2022"],
    "The plant, opened in 1998, employs 1,300 people.": [None],
    "Brandt sold 3,100 buses last year, employs 4,300 people.": ["last year", None],
    "In 2023 sales were 900 units against 850 units in 2022. Orders came to 700 units (650 units).": [
        "2023", "2022", "2023", "2022",
    ],
    "Brandt sold 3,100 buses in 2023, the most since 2018.": ["2023"],
    "Its largest order, in May 2023, was for 900 buses.": ["May 2023"],
    "In 2023 sales were 900 units (2022: 850).": ["2023", "2022"],
    "In 2023 Brandt sold 900 buses. In May alone it sold 90. Exports rose 5%.": ["2023", "May", "2023"],
    "Sales fell 5% from May 2023 to 900 units in June 2023.": ["June 2023"],
    "Output was 900 units in May 2023, 4% more compared to May 2022. Exports fell 3%.": ["May 2023"] * 2,
    "Sales were less in 2022, when Brandt sold 900 buses.": ["2022"],
    "In 2023 Brandt raised its sales forecast to 900 units from 850 units.": ["2023", "2023"],
    "In 2023 Brandt sold 900 buses.\n• Exports of 90 buses in May 2023\n• Orders for 70 buses\n": [
        "2023", "May 2023", "2023",
    ],
    "Sales May 2023 January to May 2023\nVans 1,190 9,900\nBuses 1,140 9,400\n": [
        "May 2023", "January to May 2023", "May 2023", "January to May 2023",
    ],
    "From January to May Brandt sold 900 buses, below the 950 expected.": ["January to May"] * 2,
}  # fmt: skip

ORGANISATIONS = {
    "Lenz was founded by Brandt. Last year it sold 3,100 buses.": ["Lenz"],
    "Brandt, a rival of Lenz, sold 3,100 buses.": ["Brandt"],
    "Sales of Lenz rose 5% in May.": ["Lenz"],
    "Brandt and Lenz sold 310 and 420 buses respectively.": ["Brandt", "Lenz"],
    "Brandt is glad that the 4,300 employees of Lenz stay.": ["Lenz"],
    "Brandt, whose works are old, can wait. It sold 3,100 buses.": ["Brandt"],
    "Together they sold 3,100 buses.": [None],
    "Brandt counted 3,100 trucks sold by all.": [None],
    "Output rose 5%, the makers' association Brandt said.": [None],
    "Brandt sold 900 buses. The Polish bus market shrank by 8% to 3,100 units.": ["Brandt", None],
    "Brandt led the market with 3,100 buses.": ["Brandt"],
    "Brandt chairman Iva Lund said the yard sold 3,100 buses.": ["Brandt"],
}


@pytest.mark.parametrize("text", REGIONS)
def test_region(text: str) -> None:
    assert [fact.region for fact in found(text, NAMES | {"GDANSK": "LOC"})] == REGIONS[text]


@pytest.mark.parametrize("text", PRODUCTS)
def test_product(text: str) -> None:
    assert [fact.product for fact in found(text, NAMES)] == PRODUCTS[text]


@pytest.mark.parametrize("text", PERIODS)
def test_period(text: str) -> None:
    mentions = mentions_of(text, NAMES)
    periods = [None if fact.period is None else mentions[fact.period] for fact in found(text, NAMES)]
    assert [m and text[m.start : m.end] for m in periods] == PERIODS[text]


@pytest.mark.parametrize("text", ORGANISATIONS)
def test_organisation(text: str) -> None:
    assert [fact.organisation for fact in found(text, NAMES)] == ORGANISATIONS[text]


def test_a_heading_names_the_product_of_the_lines_below() -> None:
    text = "Brandt sold 3,100 buses in May.\nTractors\nSales rose 5%, more than other tractors.\n"
    assert [fact.product for fact in found(text, NAMES)] == ["buses", "Tractors"]


def test_a_long_list_of_places_takes_linear_time() -> None:
    def prepare(times: int) -> Callable[[], object]:
        text = "Sales rose 5% in " + ", ".join(["Oslo"] * times) + " global Polish output" * times
        mentions = [Mention(11, 13, "PERCENT", {"value": 5, "unit": "%", "change": "up"}, rule="given")]
        mentions += [Mention(17 + 6 * k, 21 + 6 * k, "LOC", rule="given") for k in range(times)]
        return lambda: facts.find(text, mentions, {})

    assert exponent(prepare, 500) < LINEAR


@pytest.mark.parametrize("unit", [
    "Cars and oil (LNG) carriers and ", "total of 5% with coal at ", "led the truck market, that of ",
    "target of $9 for the Class 8 of ", "cut the target in the country from 9 to 3 vans: 4% ", "in Oslo ",
])  # fmt: skip
def test_repeated_words_of_the_tables_take_linear_time(unit: str) -> None:
    def prepare(length: int) -> Callable[[], object]:
        text = unit * (length // len(unit)) + "."
        mentions = mentions_of(text, {"Oslo": "LOC"})
        return lambda: facts.find(text, mentions, {})

    assert exponent(prepare, 4_000) < LINEAR
