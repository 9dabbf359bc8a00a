"""Compile quantulum3's unit table into the package's own JSON: surfaces and symbols to unit names.

python scripts/compile_units.py # write src/newsextract/figures/units.json python scripts/compile_units.py
--check # exit with 1 if the file is not up to date

quantulum3 (MIT licence) has the widest free table of units, but loading it takes seconds; so its table is
taken over once, here, under the names of the annotation guidelines. Left out are currencies, percentages,
spans of a day or more (they are dates), units that trade news uses as plain nouns (`league`, `cup`, `tesla`)
and symbols that are as likely words or codes (`in`, `a`, `C`). Units of the trade are rows of
`newsextract.figures.units`, which win over this table.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import quantulum3

SOURCE = Path(quantulum3.__file__).parent / "units.json"
TARGET = Path(__file__).parents[1] / "src" / "newsextract" / "figures" / "units.json"

ENTITIES = frozenset(
    {"length", "mass", "volume", "area", "temperature", "pressure", "energy", "power", "force", "time",
    "speed",
     "angle", "data storage", "torque", "sound level", "instance frequency", "frequency", "current",
     "electric potential", "electrical resistance", "charge", "luminous flux", "illuminance", "luminance",
     "volumetric flow", "mass flow", "data transfer rate", "dimensionless", "typographical element",
     "linear mass density", "density", "volume (lumber)", "radiation absorbed dose", "radioactivity",
     "dynamic viscosity", "kinematic viscosity"}
)  # fmt: skip
# Words that news uses as nouns, and spans that are dates.
LEFT_OUT = frozenset(
    {"unk", "dimensionless", "pair", "set", "percentage", "basis point", "count", "turn", "barn", "league",
    "ell",
     "span", "cubit", "quarter", "drop", "cup", "peck", "stere", "bar", "quad", "shake", "day", "week",
     "month",
     "year", "fortnight", "lustrum", "decade", "century", "millennium", "minute of arc", "second of arc",
     "nibble", "dozen", "gross", "great gross", "long hundred", "quantum bit", "base pair", "kilo base pair",
     "mega base pair", "giga base pair", "nucleotide", "rad", "gray", "poise", "twip", "solar mass",
     "earth mass", "inverse femtobarn", "faraday", "speed of light", "short ton", "long ton", "fathom",
     "candela", "tex", "per mille", "radian", "steradian", "atomic mass unit", "rutherford", "stokes",
     "barye",
     "atmosphere", "technical atmosphere", "thermie", "quintal", "degree rankine", "circular mil", "kelvin",
     "inverse second", "ångström", "kip", "hartree", "statcoulomb", "statvolt", "statohm", "bevatron",
          "poundal"}
)  # fmt: skip
SURFACES_OUT = frozenset(
    {"minute of arc", "quadrillion british thermal unit", "beep", "bip", "second arc", "kilo", "kg", "kgs",
     "dots", "pel", "tetrad", "quartet", "nit", "arc degree", "atmosphere", "weight ton", "small calorie",
     "gram calorie", "large calorie", "kilogram calorie", "pferdestarke", "µs", "hectorlitre", "hectorliter",
     "pond",
     "per second", "franklin", "thermie", "picture element", "gaj"}
)  # fmt: skip
SYMBOLS_OUT = frozenset(
    {"in", '"', "'", "”", "a", "d", "b", "B", "P", "p", "C", "F", "R", "S", "c", "u", "q", "K", "J", "N",
    "T", "G",
     "H", "A", "E", "y", "pt", "ha", "ac", "Ha", "au", "ua", "AU", "UA", "lea", "fur", "gal", "Gal", "bu",
     "bar",
     "MB", "mb", "Mb", "gb", "tb", "kb", "St", "Eh", "Ba", "Da", "bp", "nt", "Pa", "TR", "MP", "BF", "FS",
     "s", "h",
     "kt", "Mt", "Gt", "kn", "min", "sec", "hs", "ct", "st", "pk", "mi", "t", "yd", "at", "At", "AT",
     "cm H2O",
     "EB", "PB", "ZB", "YB", "Eb", "Pb", "Zb", "Yb", "KB", "amp", "deg", "sb", "cP", "tf"}
)  # fmt: skip
# quantulum3's name -> the guidelines' name.
NAMES = {
    "kilowatt hour": "kilowatt-hour", "pound-mass": "pound", "degree fahrenheit": "degree Fahrenheit",
    "degree angle": "degree", "revolutions per minute": "revolution per minute", "ton": "ton",
    "british thermal unit": "British thermal unit",
    "mega british thermal unit": "million British thermal units", "parts-per-million": "part per million",
    "parts-per-billion": "part per billion", "parts-per-trillion": "part per trillion",
    "standard atmosphere": "atmosphere", "board-foot": "board foot",
    "millimeter of mercury": "millimetre of mercury", "cycle per second": "hertz", "acre foot": "acre-foot",
    "centimeter of water": "centimetre of water", "ton per day": "tonne per day",
}  # fmt: skip
PREFIXES = {"k": "kilo", "M": "mega", "G": "giga", "T": "tera", "m": "milli", "c": "centi", "d": "deci",
            "µ": "micro", "n": "nano"}  # fmt: skip
# Only these are worth their prefixes in news; quantulum3 would make `exayear` and `millibarn`.
PREFIXED = {"metre": "kmn", "watt": "kMGTm", "hertz": "kMGT", "volt": "kmM", "ampere": "km", "ohm": "kM",
            "volt-ampere": "kM", "watt-hour": "kMGT"}  # fmt: skip


def compile_units(source: dict[str, Any]) -> dict[str, dict[str, str]]:
    """`{"surfaces": {lower-case words: name}, "symbols": {symbol as written: name}}`, sorted."""
    surfaces: dict[str, str] = {}
    symbols: dict[str, str] = {}
    for key, unit in source.items():
        if key in LEFT_OUT or unit["entity"] not in ENTITIES:
            continue
        name = NAMES.get(key, key)
        for surface in unit.get("surfaces", ()):
            if surface not in SURFACES_OUT:
                for form in forms(surface.lower()):
                    surfaces.setdefault(form, name)
        for symbol in unit.get("symbols", ()):
            if symbol not in SYMBOLS_OUT:
                symbols.setdefault(symbol, name)
        for prefix in PREFIXED.get(key, ""):
            for surface in unit["surfaces"]:
                for form in forms(PREFIXES[prefix] + surface):
                    surfaces.setdefault(form, PREFIXES[prefix] + name)
            for symbol in unit["symbols"]:
                symbols.setdefault(prefix + symbol, PREFIXES[prefix] + name)
    return {"surfaces": dict(sorted(surfaces.items())), "symbols": dict(sorted(symbols.items()))}


def forms(surface: str) -> set[str]:
    """Singular and plural of a surface, hyphens read as spaces: `square foot` → also `square feet`."""
    surface = surface.replace("-", " ")
    head, linked, rest = surface.partition(" per ")
    if not linked:
        head, linked, rest = surface.partition(" of ")
    return {surface, plural(head) + linked + rest}


def plural(words: str) -> str:
    if words.endswith("foot"):
        return words[:-4] + "feet"
    if words.endswith(("inch", "lux", "hertz", "siemens", "horsepower")):
        return words + "es" if words.endswith("inch") else words
    return words if words.endswith("s") else words + "s"


def main() -> int:
    compiled = compile_units(json.loads(SOURCE.read_text(encoding="utf-8")))
    text = json.dumps(compiled, ensure_ascii=False, indent=1) + "\n"
    if "--check" in sys.argv[1:]:
        return 0 if TARGET.is_file() and TARGET.read_text(encoding="utf-8") == text else 1
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
