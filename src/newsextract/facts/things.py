"""Things that trade news counts: the nouns at the end of a product's name, by family.

A phrase that ends in one of these names a product even where no word for a metric stands beside it: as the
subject of a sentence, in a title, in a heading.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Things:
    """A family of nouns, singular or plural, each a regular expression; `examples` are phrases it ends."""

    name: str
    nouns: str
    examples: tuple[str, ...]


THINGS: tuple[Things, ...] = (
    Things(
        "road",
        r"vehicles?|cars?|automobiles?|trucks?|lorr(?:y|ies)|buses|bus|coach(?:es)?|vans?|pick-?ups?|SUVs?|sedans?|"
        r"EVs?|NEVs?|LCVs?|tractors?|trailers?|chassis|motorcycles?|motorbikes?|bikes?|scooters?|e-bikes?|e-scooters?|"
        r"(?:two|three)-wheelers?|light commercials|diesels?|hybrids?|minivans?|mopeds?|taxis?",
        ("heavy trucks", "new passenger cars", "electric two-wheelers", "school bus"),
    ),
    Things(
        "rail and air",
        r"locomotives?|wagons?|railcars?|trains?|trams?|aircraft|jets?|planes?|airliners?|helicopters?|drones?",
        ("freight wagons", "narrow-body jets"),
    ),
    Things(
        "ships",
        r"ships?|vessels?|tankers?|carriers?|ferr(?:y|ies)|barges?|bulkers?|boxes|containers?|boxships?",
        ("LNG carriers", "empty containers"),
    ),
    Things(
        "machines",
        r"machines?|excavators?|loaders?|cranes?|bulldozers?|forklifts?|harvesters?|gensets?|generators?|engines?|"
        r"turbines?|robots?|gearboxes|tyres?|tires?|axles?|motors|elevators?|lifts",
        ("wheel loaders", "truck cranes", "diesel engines"),
    ),
    Things(
        "electrical",
        r"batter(?:y|ies)|cells?|chips?|wafers?|semiconductors?|panels?|modules?|inverters?|chargers?|smartphones?|"
        r"phones?|laptops?|PCs|televisions?|TVs",
        ("EV batteries", "silicon wafers", "solar panels"),
    ),
    Things(
        "metals and ores",
        r"steel|iron|ores?|pellets?|coils?|plates?|rebars?|billets?|slabs?|copper|nickel|zinc|lead|tin|"
        r"alumin(?:i)?um|alumina|bauxite|lithium|cobalt|gold|silver|platinum|concentrates?|scrap|stainless",
        ("crude steel", "copper", "hot-rolled coil"),
    ),
    Things(
        "energy",
        r"oil|crude|gas|LNG|LPG|coal|lignite|coke|diesel|gasoline|petrol|kerosene|naphtha|fuel|biodiesel|ethanol|"
        r"hydrogen|ammonia|methanol|power|electricity|solar|uranium|bunker",
        ("crude palm oil", "liquefied natural gas", "thermal coal"),
    ),
    Things(
        "crops and goods",
        r"wheat|corn|maize|rice|soy(?:a)?beans?|soy(?:a)?oil|soymeal|sugar|cotton|coffee|cocoa|rubber|timber|lumber|"
        r"pulp|paper|cement|clinker|fertili[sz]ers?|urea|potash|phosphates?|salt|fish|beef|pork|milk|wool|"
        r"textiles?|garments?|shoes|toys|furniture|plastics?|polymers?|chemicals?|cargo(?:es)?|freight|parcels?",
        ("palm kernel cargo", "air freight", "basmati rice"),
    ),
)
_ONE_OF = "|".join(f"(?:{row.nouns})" for row in THINGS)
_THING = re.compile(rf"(?:{_ONE_OF})", re.I)


_CLASS = re.compile(r"\bClass(?:es)? \d(?:-\d)?$")


def ends_in_thing(phrase: str) -> bool:
    """Whether a phrase names a product: its last word does, or it is a class of trucks."""
    return is_thing(phrase.split()[-1]) or bool(_CLASS.search(phrase))


@lru_cache(maxsize=8192)
def is_thing(word: str) -> bool:
    """Whether a word, singular or plural, is the noun of a product."""
    return bool(_THING.fullmatch(word))
