"""What follows a number and measures it: the trade's own units, and quantulum3's table under them.

A `Unit` row lists surfaces (words, matched in any case, hyphens as spaces, plurals given) and symbols
(matched as written). A rate is put together from two units (`g/km`, `barrels a day`), so no row spells one
out unless it has a word of its own (`bpd`). Names follow the annotation guidelines: singular, British.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files

from newsextract.numerals.words import Number


@dataclass(frozen=True, slots=True)
class Unit:
    """A row: a unit's name, how it is written, and by how much its number is multiplied.

    `generic` marks a word that counts whole things (`units`); no rate is made with it. `examples` maps a
    phrase to its value.
    """

    name: str
    surfaces: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    factor: int = 1
    generic: bool = False
    examples: Mapping[str, Number] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class UnitMatch:
    """A unit found in a text: where it ends, its name, its factor, and the row that won."""

    end: int
    name: str
    factor: int = 1
    generic: bool = False
    time: bool = False
    row: str = ""


UNITS: tuple[Unit, ...] = (
    Unit("unit", ("unit", "units"), generic=True, examples={"18,200 units": 18_200}),
    Unit("set", ("set", "sets"), generic=True, examples={"12,000 sets": 12_000}),
    Unit("piece", ("piece", "pieces", "pcs"), generic=True, examples={"3 million pieces": 3_000_000}),
    Unit("point", ("point", "points", "pts"), generic=True, examples={"47.5 points": 47.5}),
    Unit("TEU", ("teu", "teus", "twenty foot equivalent units", "twenty foot equivalents"),
         examples={"5.08m teu": 5_080_000, "24,000-TEU": 24_000}),
    Unit("TEU", ("tteu",), ("TTEU", "kTEU"), factor=1000, examples={"8,600 TTEU": 8_600_000}),
    Unit("FEU", ("feu", "feus", "forty foot equivalent units"), examples={"900 FEU": 900}),
    Unit("CEU", ("ceu", "car equivalent units"), examples={"7,600 CEU": 7600}),
    Unit("container", ("container", "containers"), generic=True, examples={"400 containers": 400}),
    Unit("bale", ("bale", "bales"), examples={"2.1 million bales": 2_100_000}),
    Unit("bag", ("bag", "bags"), generic=True, examples={"60,000 bags": 60_000}),
    Unit("tonne",
         ("tonne", "tonnes", "metric ton", "metric tons", "metric tonne", "metric tonnes", "mt", "mts"),
         ("t", "MT"),
         examples={"3.2m tonnes": 3_200_000, "500 mt": 500, "40 t": 40, "17.94 lakh tonnes": 1_794_000}),
    Unit("tonne", (), ("Mt",), factor=10**6, examples={"12 Mt": 12_000_000}),
    Unit("tonne", ("mmt", "million metric tonnes", "million metric tons"), ("MMT",), factor=10**6,
         examples={"12.5 MMT": 12_500_000}),
    Unit("tonne", ("kilotonne", "kilotonnes", "kiloton", "kilotons"), ("kt", "ktons"), factor=1000,
         examples={"300 kt": 300_000}),
    Unit("net ton", ("net ton", "net tons"), examples={"2 million net tons": 2_000_000}),
    Unit("ton", ("ton", "tons"), examples={"20 tons": 20}),
    Unit("short ton", ("short ton", "short tons"), examples={"900 short tons": 900}),
    Unit("long ton", ("long ton", "long tons"), examples={"50,000 long tons": 50_000}),
    Unit("deadweight tonne",
         ("dwt", "deadweight ton", "deadweight tons", "deadweight tonne", "deadweight tonnes", "tdw",
          "tonnes deadweight", "tons deadweight", "dead weight tons", "dead weight tonnes"),
         examples={"82,000 dwt": 82_000}),
    Unit("gross ton",
         ("gt", "gts", "gross tons", "gross ton", "gross tonnes", "gross tonne", "gross tonnage", "grt"),
         examples={"110,000 gross tons": 110_000}),
    Unit("compensated gross ton",
         ("cgt", "cgts", "compensated gross ton", "compensated gross tons", "compensated gross tonne",
          "compensated gross tonnes", "compensated gross tonnage"),
         examples={"1.3m cgt": 1_300_000, "3.33 million CGTs": 3_330_000}),
    Unit("dry metric tonne", ("dmt", "dry metric tonnes", "dry metric tons"), examples={"5,000 dmt": 5000}),
    Unit("tonne per year", ("tpa", "tpy", "mta"), ("t/a", "t/y", "tpa.", "TPA"),
         examples={"7,00,000 TPA": 700_000, "30,000 tpa": 30_000}),
    Unit("tonne per year", ("mtpa", "mmtpa", "mtpy"), factor=10**6, examples={"2.5 mtpa": 2_500_000}),
    Unit("tonne per year", ("ktpa", "kta", "ktpy"), factor=1000, examples={"400 ktpa": 400_000}),
    Unit("tonne per day", ("tpd", "tonnes per day"), ("t/d",), examples={"800 tpd": 800}),
    Unit("tonne per hour", ("tph",), ("t/h",), examples={"350 tph": 350}),
    Unit("tonne-kilometre",
         ("tonne kilometre", "tonne kilometres", "tonne kilometer", "tonne kilometers", "ton kilometers",
          "ton kilometres"),
         ("tkm",), examples={"6 billion tonne-kilometres": 6_000_000_000}),
    Unit("tonne-mile", ("tonne mile", "tonne miles", "ton mile", "ton miles"),
         examples={"9 million ton-miles": 9_000_000}),
    Unit("barrel", ("barrel", "barrels", "brl", "brls"), ("bbl", "bbls"),
         examples={"40 million barrels": 40_000_000}),
    Unit("barrel per day", ("bpd",), ("b/d", "bbl/d", "bopd", "B/D"),
         examples={"1.2 million bpd": 1_200_000}),
    Unit("barrel per day", (), ("mbpd", "mb/d", "mmbpd", "mbd"), factor=10**6,
         examples={"3 mb/d": 3_000_000}),
    Unit("barrel of oil equivalent", ("boe", "barrels of oil equivalent", "barrel of oil equivalent"),
         examples={"70 million boe": 70_000_000}),
    Unit("barrel of oil equivalent per day", ("boepd", "boe per day"), ("boe/d",),
         examples={"52,000 boepd": 52_000}),
    Unit("tonne of oil equivalent", ("toe", "tonnes of oil equivalent"), examples={"900,000 toe": 900_000}),
    Unit("tonne of oil equivalent", (), ("mtoe", "Mtoe"), factor=10**6, examples={"8 Mtoe": 8_000_000}),
    Unit("bushel", ("bushel", "bushels", "bu"), examples={"11 million bushels": 11_000_000}),
    Unit("cubic foot", ("cubic foot", "cubic feet", "cu ft", "cu feet"), ("cf", "ft3", "ft³"),
         examples={"900 cubic feet": 900}),
    Unit("cubic foot", (), ("mcf", "Mcf"), factor=10**3, examples={"20 mcf": 20_000}),
    Unit("cubic foot", (), ("mmcf", "MMcf"), factor=10**6, examples={"15 mmcf": 15_000_000}),
    Unit("cubic foot", (), ("bcf", "Bcf"), factor=10**9, examples={"3 bcf": 3_000_000_000}),
    Unit("cubic foot", (), ("tcf", "Tcf"), factor=10**12, examples={"1.5 tcf": 1_500_000_000_000}),
    Unit("cubic metre", ("cubic metre", "cubic metres", "cubic meter", "cubic meters", "cbm", "cu m"),
         ("m3", "m³"), examples={"174,000 cbm": 174_000, "32 m³": 32}),
    Unit("cubic metre", (), ("bcm", "Bcm"), factor=10**9, examples={"10 bcm": 10_000_000_000}),
    Unit("cubic metre", (), ("mcm",), factor=10**6, examples={"40 mcm": 40_000_000}),
    Unit("square metre",
         ("square metre", "square metres", "square meter", "square meters", "sq metres", "sq meters", "sqm",
          "sq m", "sq.m", "sq. m", "sq. metres", "sq. meters"),
         ("m2", "m²"), examples={"60,000 square metres": 60_000, "900 sqm": 900, "25 m²": 25}),
    Unit("square foot", ("square foot", "square feet", "sq ft", "sqft", "sq. ft", "sq.ft", "sq feet", "sf"),
         ("ft2", "ft²"), examples={"1.1 million square feet": 1_100_000, "300 sq ft": 300}),
    Unit("square kilometre",
         ("square kilometre", "square kilometres", "square kilometer", "square kilometers", "sq km",
          "sq. km"),
         ("km2", "km²"), examples={"85 km2": 85}),
    Unit("square mile", ("square mile", "square miles", "sq mi", "sq miles"),
         examples={"12 square miles": 12}),
    Unit("hectare", ("hectare", "hectares"), ("ha",), examples={"45 hectares": 45, "45 ha": 45}),
    Unit("mu", ("mu",), examples={"12,000 mu": 12_000}),
    Unit("gram", ("gram", "grams", "gramme", "grammes"), ("g", "gr"), examples={"95 g": 95}),
    Unit("kilogram", ("kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes", "kgs"),
         ("kg", "KG", "Kg"), examples={"750 kilos": 750, "750 kg": 750}),
    Unit("pound", ("lb", "lbs", "pound", "pounds"), examples={"33,000 lb": 33_000}),
    Unit("troy ounce", ("troy ounce", "troy ounces", "ounces troy", "ounce troy", "oz troy", "troy oz"),
         examples={"50,000 ounces troy": 50_000}),
    Unit("ounce", ("ounce", "ounces", "oz"), examples={"120,000 ounces": 120_000}),
    Unit("ounce", (), ("koz",), factor=1000, examples={"80 koz": 80_000}),
    Unit("ounce", (), ("Moz", "moz"), factor=10**6, examples={"2.2 Moz": 2_200_000}),
    Unit("carat", ("carat", "carats", "ct"), examples={"3,000 carats": 3000}),
    Unit("quintal", ("quintal", "quintals"), examples={"600 quintals": 600}),
    Unit("horsepower", ("hp", "bhp", "ps", "horsepower", "horse power", "horses", "brake horsepower", "shp"),
         examples={"540 hp": 540, "540-horsepower": 540}),
    Unit("newton metre", ("newton metre", "newton metres", "newton meter", "newton meters"),
         ("Nm", "N·m", "N.m", "NM"), examples={"2,500 Nm": 2500}),
    Unit("pound-foot", ("pound foot", "pound feet", "lb ft", "foot pounds", "ft lb", "lb. ft", "foot pound"),
         examples={"1,850 lb-ft": 1850}),
    Unit("kilowatt", ("kilowatt", "kilowatts"), ("kW", "KW", "kw", "Kw"), examples={"300 kW": 300}),
    Unit("megawatt", ("megawatt", "megawatts", "mw"), ("MW",), examples={"1.5 MW": 1.5}),
    Unit("gigawatt", ("gigawatt", "gigawatts", "gw"), ("GW",), examples={"12 GW": 12}),
    Unit("kilowatt-hour", ("kilowatt hour", "kilowatt hours", "kilowatthours"),
         ("kWh", "KWh", "KWH", "kwh", "kWhs", "kw/h"), examples={"350 kWh": 350, "80-kilowatt-hour": 80}),
    Unit("watt-hour", ("watt hour", "watt hours"), ("Wh",), examples={"180 Wh": 180}),
    Unit("megawatt-hour", ("megawatt hour", "megawatt hours"), ("MWh", "mwh"), examples={"60 MWh": 60}),
    Unit("gigawatt-hour", ("gigawatt hour", "gigawatt hours"), ("GWh", "gwh", "GWH"),
         examples={"40 GWh": 40}),
    Unit("terawatt-hour", ("terawatt hour", "terawatt hours"), ("TWh", "twh"), examples={"2 TWh": 2}),
    Unit("watt-hour per kilogram", (), ("Wh/kg",), examples={"255 Wh/kg": 255}),
    Unit("gigawatt peak", (), ("GWp",), examples={"3 GWp": 3}),
    Unit("megawatt peak", (), ("MWp",), examples={"3 MWp": 3}),
    Unit("kilowatt peak", (), ("kWp",), examples={"3 kWp": 3}),
    Unit("megavolt-ampere", (), ("MVA",), examples={"120 MVA": 120}),
    Unit("ampere", ("amp", "amps", "ampere", "amperes"), ("A",), examples={"500 amps": 500}),
    Unit("volt", ("volt", "volts"), ("V",), examples={"800-volt": 800, "24V": 24}),
    Unit("bar", (), ("bar",), examples={"350 bar": 350}),
    Unit("kilometre", ("kilometre", "kilometres", "kilometer", "kilometers", "kms", "km"), ("km", "KM", "Km"),
         examples={"600 km": 600, "90 kms": 90}),
    Unit("kilometre per hour", ("kmh", "kph", "km h", "kmph"), ("km/h", "km/hr", "KM/H"),
         examples={"80 km/h": 80, "110 kph": 110}),
    Unit("mile per hour", ("mph",), examples={"65 mph": 65}),
    Unit("mile per gallon", ("mpg", "miles per gallon"), examples={"7 mpg": 7}),
    Unit("mile", ("mile", "miles"), examples={"400 miles": 400}),
    Unit("nautical mile", ("nautical mile", "nautical miles"), ("nmi",), examples={"60 nautical miles": 60}),
    Unit("litre", ("litre", "litres", "liter", "liters", "ltr", "ltrs"), ("l", "L"),
         examples={"13-litre": 13, "2.0L": 2}),
    Unit("litre per 100 kilometres",
         ("litres per 100 km", "liters per 100 km", "litres per 100 kilometres", "liters per 100 kilometers"),
         ("l/100km", "L/100km", "l/100", "L/100"), examples={"29 l/100km": 29, "29 litres per 100 km": 29}),
    Unit("kilowatt-hour per 100 kilometres", (), ("kWh/100km",), examples={"110 kWh/100km": 110}),
    Unit("millilitre", ("millilitre", "millilitres", "milliliter", "milliliters"), ("ml", "mL"),
         examples={"250ml": 250}),
    Unit("hectolitre", ("hectolitre", "hectolitres", "hectoliter", "hectoliters"), ("hl",),
         examples={"90 hl": 90}),
    Unit("gallon", ("gallon", "gallons", "gal", "gals"), examples={"150 gallons": 150}),
    Unit("metre", ("metre", "metres", "meter", "meters", "mtrs"), ("m",),
         examples={"18 m": 18, "13.6-metre": 13.6}),
    Unit("inch", ("inch", "inches"), ("″",), examples={"22.5 inches": 22.5}),
    Unit("foot", ("foot", "feet", "ft"), ("′",), examples={"53-foot": 53}),
    Unit("yard", ("yard", "yards", "yd", "yds"), examples={"80 yards": 80}),
    Unit("second", ("second", "seconds", "sec", "secs"), examples={"9.6 seconds": 9.6}),
    Unit("minute", ("minute", "minutes", "min", "mins"), examples={"20 minutes": 20}),
    Unit("hour", ("hour", "hours", "hr", "hrs"), ("h",), examples={"two hours": 2, "8 hrs": 8}),
    Unit("degree Celsius",
         ("degrees celsius", "degree celsius", "degrees c", "deg c", "degc", "deg celsius", "celsius",
          "celcius", "centigrade", "degrees centigrade", "degree c"),
         ("°C", "℃", "° C", "° Celsius", "°Celsius"), examples={"35 °C": 35}),
    Unit("degree Fahrenheit",
         ("degrees fahrenheit", "degree fahrenheit", "degrees f", "deg f", "degf", "fahrenheit",
          "degrees farenheit", "degree f"),
         ("°F", "° F"), examples={"90 degrees F": 90}),
    Unit("degree", ("degree", "degrees", "deg", "deg."), ("°",), examples={"45 degrees": 45}),
    Unit("gigahertz", (), ("GHz", "Ghz", "ghz"), examples={"2.4 GHz": 2.4}),
    Unit("gigabyte", (), ("GB", "Gb", "gb"), examples={"8 GB": 8}),
    Unit("megabyte", (), ("MB", "mb"), examples={"100 MB": 100}),
    Unit("million British thermal units", ("mmbtu",), examples={"900 mmBtu": 900}),
    Unit("megapixel", (), ("MP",), examples={"8 MP": 8}),
    Unit("tonne of carbon dioxide", ("tonnes of co2", "tons of co2", "tonne of co2", "t co2"),
         ("tCO2", "tCO2e"), examples={"500,000 tonnes of CO2": 500_000}),
)  # fmt: skip

# Denominators of a rate, beside the units themselves; after `a` and `an` only these.
TIMES = {
    "second": "second", "sec": "second", "s": "second", "minute": "minute", "min": "minute", "hour": "hour",
    "hr": "hour", "h": "hour", "day": "day", "d": "day", "week": "week", "month": "month", "year": "year",
    "yr": "year", "annum": "year", "a": "year", "y": "year", "quarter": "quarter",
}  # fmt: skip
_LONG = frozenset({"week", "month", "quarter", "year"})
_SPANS = frozenset({"second", "minute", "hour", "millisecond", "microsecond"})
# One letter is too little after a space, where it is as likely a code (`Model 3 A`).
_GLUED_ONLY = frozenset({"A", "l", "″", "′"})

_compiled: dict[str, dict[str, str]] = json.loads(
    (files("newsextract.figures") / "units.json").read_text(encoding="utf-8")
)
_SURFACES: dict[str, UnitMatch] = {
    words: UnitMatch(0, name, time=name in _SPANS, row=name) for words, name in _compiled["surfaces"].items()
}
_SYMBOLS: dict[str, UnitMatch] = {
    symbol: UnitMatch(0, name, time=name in _SPANS, row=name) for symbol, name in _compiled["symbols"].items()
}
for _row in UNITS:
    _match = UnitMatch(0, _row.name, _row.factor, _row.generic, _row.name in _SPANS, _row.name)
    _SURFACES.update(dict.fromkeys(_row.surfaces, _match))
    _SYMBOLS.update(dict.fromkeys(_row.symbols, _match))
# The micro sign and the Greek letter look alike and are both written.
_SYMBOLS.update({symbol.replace("\u00b5", "\u03bc"): match for symbol, match in _SYMBOLS.items()})
_LONGEST = max(len(surface.split()) for surface in (*_SURFACES, *_SYMBOLS))

_LEAD = re.compile(r"[ \u00a0\u2009\u202f]?-?[ ]?|\n")
_PIECE = re.compile(r"[A-Za-z\u00b5\u03bc\u03a9\u2126ℓÅ°℃′″㎐㎩㎪][A-Za-z0-9\u00b5\u03bc²³°·./]{0,24}")
_PIECE_MORE = re.compile(r"100(?= ?k)|" + _PIECE.pattern)
_GAP = re.compile(r"[ \u00a0]?-?[ \u00a0\n]?")
_RATE = re.compile(r"(?:\s|-)(per|an?|each|every)(?:\s|-)|\s?/\s?", re.IGNORECASE)


def find_unit(text: str, at: int) -> UnitMatch | None:
    """The unit that starts at `at` in `text`, one space or hyphen apart: the longest surface that fits.

    A rate is followed to its end (`tonnes per year`, `barrels a day`, `g/km`).
    """
    lead = _LEAD.match(text, at)
    start = lead.end() if lead else at
    pieces, ends = _pieces(text, start)
    if not pieces:
        return None
    for count in range(len(pieces), 0, -1):
        for words, dots in _spellings(pieces[:count]):
            match = _SYMBOLS.get(words) or _SURFACES.get(words.lower().replace("-", " "))
            if match is None or (words in _GLUED_ONLY and start > at):
                continue
            end = ends[count - 1] - dots
            return _rate(text, end, match)
    return _slashed(text, start, pieces[0])


def _pieces(text: str, start: int) -> tuple[list[str], list[int]]:
    pieces: list[str] = []
    ends: list[int] = []
    while len(pieces) < _LONGEST and (piece := (_PIECE_MORE if pieces else _PIECE).match(text, start)):
        pieces.append(piece[0])
        ends.append(piece.end())
        gap = _GAP.match(text, piece.end())
        if gap is None or gap.end() == piece.end():
            break
        start = gap.end()
    return pieces, ends


def _spellings(pieces: list[str]) -> list[tuple[str, int]]:
    """The words as written, and without a final dot: `sq. ft.` may end a sentence."""
    words = " ".join(pieces)
    bare = words.rstrip(".")
    return [(words, 0)] if bare == words else [(words, 0), (bare, len(words) - len(bare))]


def _slashed(text: str, start: int, piece: str) -> UnitMatch | None:
    """`t/day`, `units/year`: a numerator that is a unit, cut at the slash."""
    head, slash, _ = piece.partition("/")
    if not slash:
        return None
    match = _SYMBOLS.get(head) or _SURFACES.get(head.lower())
    return _rate(text, start + len(head), match) if match else None


def _rate(text: str, end: int, match: UnitMatch) -> UnitMatch:
    plain = UnitMatch(end, match.name, match.factor, match.generic, match.time, match.row)
    if " per " in match.name:
        return plain
    link = _RATE.match(text, end)
    if link is None:
        return plain
    piece = _PIECE.match(text, link.end())
    if piece is None:
        return plain
    word = piece[0].rstrip(".")
    below = TIMES.get(word.lower())
    if below is None and link[1] in (None, "per"):
        unit = _SYMBOLS.get(word) or _SURFACES.get(word.lower())
        below = unit.name if unit and not unit.generic else None
    if below is None or (match.time and link[1] is not None):
        return plain
    if match.generic and (link[1] or "").lower() != "per":
        return plain
    if below in _LONG and link[1] is not None and link[1].lower() != "per":
        return plain  # `tonnes a year`: the guidelines mark no such denominator
    name = f"{match.name} per {below}"
    return UnitMatch(piece.start() + len(word), name, match.factor, row=match.row)
