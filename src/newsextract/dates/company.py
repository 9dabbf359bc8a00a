"""The company that bare words and numbers keep: what must or must not stand beside them to make a date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Company:
    """A family of words that stand beside a date, or rule one out. `examples`: a text and its mentions."""

    name: str
    words: frozenset[str]
    examples: Mapping[str, tuple[str, ...]] = field(hash=False)

    def __contains__(self, word: str) -> bool:
        return word in self.words


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


BEFORE_PERIOD = Company(
    "before a period",
    _words(
        "in on of for during since until till by from to through throughout last this next early late mid"
        " earlier and or between before after than over with against vs versus ending ended beginning"
        " starting around about circa as"
        " end strongest best worst weakest record busiest highest lowest"
    ),
    {
        "orders in March": ("March",),
        "the strongest May since 2016": ("May", "2016"),
        "We may buy": (),
        "The march went on": (),
    },
)
MONTH_FIGURES = Company(
    "figures of a month",
    _words(
        "sales production deliveries exports imports registrations figures data output results orders"
        " shipments numbers volume volumes total report retail wholesale wholesales contract futures"
        " delivery revenue turnover inflation cpi ppi auto car truck vehicle passenger highlights"
    ),
    {"March sales were weak": ("March",), "May sales were weak": ("May",)},
)
RESULTS = Company(
    "what a run of months has",
    _words(
        "result results profit profits loss losses earnings income operating net sales revenue revenues"
        " turnover production output deliveries exports imports figures report registrations total orders"
    ),
    {"six-month sales of 9,000": ("six-month",), "a nine-month strike": ("nine-month",)},
)
MEASURED = Company(
    "a measure or place after a count",
    _words(
        "units people jobs employees workers staff km kms kilometres kilometers miles metres meters kg hp"
        " bhp kw kwh mw mwh gw gwh nm rpm cc litres liters sets pieces homes houses shares dealers stores"
        " outlets stations countries cities locations customers students members hectares acres mu points"
        " percent pct per million billion trillion bn mn crore lakh dollars euros yuan yen rupees pounds"
        " rmb usd eur mm cm m g kb mb gb mhz volts v tonnes tons tonne ton teu barrels copies seats rooms"
        " beds passengers times pages words questions visitors attendees soldiers troops"
    ),
    {"built 2000 units": (), "in 2000 stores": (), "a 1950 kg load in 1951": ("1951",)},
)
GOODS = Company(
    "goods after a count",
    _words(
        "vehicles trucks cars buses suppliers companies firms aircraft planes ships vessels containers bags"
        " drivers engines batteries bikes motorcycles tractors trailers vans wagons locomotives chargers"
        " pickups suvs men women children"
    ),
    {"sold 1950 trucks": (), "in 2023 trucks sold well": ("2023",)},
)
NUMBERED = Company(
    "before a number that names something",
    _words(
        "no number flight model type class series version section article page pages room highway route"
        " rule level views view tel fax phone isbn iso din gb sae euro stage peugeot mazda mercedes bmw audi"
        " volvo iveco boeing airbus windows office score points index nikkei rs usd rmb us$ clause block lot"
        " agenda hits clicks visits reads chapter box suite unit code id"
    ),
    {"Peugeot 2008": (), "Views : 2019": (), "ISO 2010": ()},
)
STREETS = Company(
    "after a house number",
    _words(
        "street st avenue ave road rd drive dr lane boulevard blvd way main place court square park broadway"
    ),
    {"at 1940 Main Street": ()},
)
OLD_YEAR_BEFORE = Company(
    "before a year of long ago",
    _words("in since of from until by around about circa ( before after year between to early late"),
    {"founded in 1788": ("1788",), "paid 1788 of them": ()},
)
SEASON_BEFORE = Company(
    "before a season",
    _words(
        "in this into over last next early late mid by until since through during for before after every"
        " each of that following previous coming past"
    ),
    {"closed in summer": ("summer",), "a spring broke": ()},
)
SEASON_AFTER = Company(
    "after a season that is part of something else",
    _words("festival water steel tyres tires sports games olympics paralympics wheat barley crop wear in on"),
    {"at the Winter Games": (), "a spring in the hood": (), "sold 1987 winter wheat": ("1987",)},
)
TITLES_AFTER = Company(
    "after a day that is part of a title",
    _words("times telegraph mirror mail express herald tribune post"),
    {"the Sunday Times said": ()},
)
LEVELS = Company(
    "after a level",
    _words(
        "share million billion thousand units unit vehicles trucks cars tonnes tons barrels cents percent %"
        " cent dollars yuan euros yen rupees crore lakh teu mw kwh bn mn mt mln"
    ),
    {"In Q1 2019 it made 300 units, against 200 units a year ago.": ("Q1 2019", "a year ago")},
)
DURATION_BEFORE = Company(
    "before `a year` as a duration",
    _words(
        "for in within after over about nearly almost than around roughly least most last lasting lasted"
        " takes took take spent spend by through throughout only just to up under approximately quite"
        " during of be was barely some full"
    ),
    {"within a month": ("a month",), "5,000 units a month": ()},
)
PLURAL_BEFORE = Company(
    "before a bare plural",
    _words("for within after over in many take takes took taking last lasts lasted spend spent wait waited"),
    {"lasted for weeks": ("weeks",), "the days of steam": ()},
)
DEFINITE_BEFORE = Company(
    "before `the year` as the period reported on",
    _words(
        "in of for during by over throughout through since from until at on within into and as with to"
        " before after than ended ends end finished closed close began begin started start"
    ),
    {
        "it ended the year well": ("the year",),
        "in the quarter": ("the quarter",),
        "won Truck of the Year": (),
    },
)
AWARDED = Company(
    "what is chosen `of the year`",
    _words(
        "car truck van bus partner supplier dealer driver man woman person player company maker product"
        " engine manager executive ceo brand model innovation employer word song book team coach"
    ),
    {"became partner of the year": (), "sales of the year": ("the year",)},
)
MAKES = Company(
    "a make after a model year",
    _words(
        "volvo scania daf man mercedes iveco renault ford toyota honda nissan hyundai kia mazda subaru"
        " chevrolet gmc ram dodge jeep chrysler cadillac buick lincoln tesla bmw audi volkswagen vw porsche"
        " opel peugeot citroen fiat seat skoda mitsubishi isuzu hino lexus acura infiniti suzuki byd geely"
        " chery foton freightliner kenworth peterbilt mack rivian polestar jaguar model"
    ),
    {"The 2025 Volvo FH is quieter": (), "a 2022 Ford pickup": (), "In 2022 Ford sold more": ("2022",)},
)
TOLD_OF = Company(
    "what follows a month that opens a sentence",
    _words("was is saw brought marked will has had remains remained could should would might looks"),
    {"March brought a record": ("March",), "May was better": ("May",), "March on, he said": ()},
)
FOR_DELIVERY = Company(
    "what is traded for a month ahead",
    _words("futures contract contracts delivery swaps"),
    {"crude futures for July fell": ("July",)},
)
TRADED = Company(
    "goods traded ahead after a month",
    _words("soybeans soybean corn wheat soyoil soymeal canola rapeseed cotton arabica robusta cocoa crude"),
    {"July corn fell 3 cents": ("July",)},
)
FUTURE_AFTER = Company(
    "after a future that is somebody's",
    _words("of - generations generation growth development earnings plans"),
    {"in the future of coal": (), "about the future": ("the future",)},
)

COMPANIES = (
    BEFORE_PERIOD, MONTH_FIGURES, RESULTS, MEASURED, GOODS, NUMBERED, STREETS, OLD_YEAR_BEFORE, SEASON_BEFORE,
    SEASON_AFTER, TITLES_AFTER, LEVELS, DURATION_BEFORE, PLURAL_BEFORE, DEFINITE_BEFORE, AWARDED,
    FUTURE_AFTER, FOR_DELIVERY, MAKES, TOLD_OF, TRADED,
)  # fmt: skip
"""Every row, for the test that walks the table."""
