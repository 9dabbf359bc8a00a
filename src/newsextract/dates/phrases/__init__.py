"""The table of phrases: every way to say a date that the grammar knows. Earlier rows win ties."""

from newsextract.dates.patterns import Phrase
from newsextract.dates.phrases.counted import COUNTED
from newsextract.dates.phrases.days import DAYS
from newsextract.dates.phrases.durations import DURATIONS
from newsextract.dates.phrases.leaning import LEANING
from newsextract.dates.phrases.relative import RELATIVE
from newsextract.dates.phrases.reported import REPORTED
from newsextract.dates.phrases.same import SAME
from newsextract.dates.phrases.spans import SPANS
from newsextract.dates.phrases.vague import VAGUE

__all__ = ["PHRASES"]

PHRASES: tuple[Phrase, ...] = (
    *DAYS,
    *SPANS,
    *RELATIVE,
    *COUNTED,
    *SAME,
    *REPORTED,
    *VAGUE,
    *DURATIONS,
    *LEANING,
)
