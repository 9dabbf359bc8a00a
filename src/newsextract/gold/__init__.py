"""Gold: read it, check it, and turn annotation tools' files into it and back."""

from newsextract.gold.checking import check_gold
from newsextract.gold.converters import CONVERTERS, Converter
from newsextract.gold.draft import draft_case
from newsextract.gold.reading import Fault, FaultsError, GoldCase, read_gold
from newsextract.gold.store import GoldSet, Propose, export_gold, import_gold

__all__ = [
    "CONVERTERS",
    "Converter",
    "Fault",
    "FaultsError",
    "GoldCase",
    "GoldSet",
    "Propose",
    "check_gold",
    "draft_case",
    "export_gold",
    "import_gold",
    "read_gold",
]
