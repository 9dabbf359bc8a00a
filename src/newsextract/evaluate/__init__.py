"""Gold Records against predicted Records: read, align, count, report."""

from newsextract.evaluate.alignment import Alignment, Pair, align
from newsextract.evaluate.gold import Fault, FaultsError, GoldCase, read_gold, read_predictions
from newsextract.evaluate.measures import MEASURES, Measure, wrong_keys
from newsextract.evaluate.report import ALL, Difference, Report, score
from newsextract.evaluate.scores import Counts
from newsextract.evaluate.tables import difference_lines, score_tables

__all__ = [
    "ALL",
    "MEASURES",
    "Alignment",
    "Counts",
    "Difference",
    "Fault",
    "FaultsError",
    "GoldCase",
    "Measure",
    "Pair",
    "Report",
    "align",
    "difference_lines",
    "read_gold",
    "read_predictions",
    "score",
    "score_tables",
    "wrong_keys",
]
