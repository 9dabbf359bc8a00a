"""Gold Records against predicted Records: read, align, count, report."""

from newsextract.evaluate.aligned import Aligned, Case
from newsextract.evaluate.alignment import Alignment, Pair, align, align_across_labels
from newsextract.evaluate.bootstrap import Interval
from newsextract.evaluate.comparison import Change, Comparison, ScoreChange, compare
from newsextract.evaluate.differences import KINDS, Difference
from newsextract.evaluate.gate import Gate, read_gate
from newsextract.evaluate.measures import GROUPS, MEASURES, Group, Measure
from newsextract.evaluate.pipelines import LABEL_MAP, predict_spans, read_label_map
from newsextract.evaluate.reading import read_cases, read_gold, read_predictions
from newsextract.evaluate.report import BY_ARTICLE, MACRO, Report, score
from newsextract.evaluate.scores import ALL, Counts
from newsextract.evaluate.splits import choose, read_splits
from newsextract.evaluate.tables import difference_lines, score_tables
from newsextract.evaluate.values import FIELDS, Field, wrong_keys
from newsextract.evaluate.writers import COMPARISON_FORMATS, REPORT_FORMATS, Evaluation, Writer
from newsextract.gold.reading import Fault, FaultsError, GoldCase

__all__ = [
    "ALL",
    "BY_ARTICLE",
    "COMPARISON_FORMATS",
    "FIELDS",
    "GROUPS",
    "KINDS",
    "LABEL_MAP",
    "MACRO",
    "MEASURES",
    "REPORT_FORMATS",
    "Aligned",
    "Alignment",
    "Case",
    "Change",
    "Comparison",
    "Counts",
    "Difference",
    "Evaluation",
    "Fault",
    "FaultsError",
    "Field",
    "Gate",
    "GoldCase",
    "Group",
    "Interval",
    "Measure",
    "Pair",
    "Report",
    "ScoreChange",
    "Writer",
    "align",
    "align_across_labels",
    "choose",
    "compare",
    "difference_lines",
    "predict_spans",
    "read_cases",
    "read_gate",
    "read_gold",
    "read_label_map",
    "read_predictions",
    "read_splits",
    "score",
    "score_tables",
    "wrong_keys",
]
