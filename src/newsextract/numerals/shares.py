"""What the words around a fraction say of it: a share, a score, or one more of its kind."""

from __future__ import annotations

import re

_SCORED = re.compile(r"\b(?:won|win|lost|lose|scored|drew|failed|made|took|played|started|opened) \Z")
_CONTESTS = re.compile(
    r" (?:[a-z]+ )?(?:races|games|match|matches|starts|attempts|tests|seasons|elections|tries|fights|"
    r"countries|cities|states|provinces|regions|markets|places|locations|ports|plants|continents|"
    r"colou?rs|sizes|versions|languages)\b"
)
_COUNTED_BEFORE = {
    third: re.compile(rf"(?i)\b(?:{words}) [a-z-]+")
    for third, words in {
        3: "two|2|both|twin|pair", 4: "three|3|trio", 5: "four|4", 6: "five|5", 7: "six|6",
    }.items()
}  # fmt: skip
_ONE_MORE = re.compile(r"\s*(?:[.,;:)!?]|$)| (?:is|was|will|by|at|near|later|next|soon|due|under|to be)\b")
_BY = re.compile(r"\b(?:by|than|for|about) a \Z", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?;\n]")
_WINDOW = 90


def is_share(text: str, start: int, end: int) -> bool:
    """Whether `two in five` in `text[start:end]` is a share, no score and no count of things in places."""
    return not (_SCORED.search(text, max(0, start - 10), start) or _CONTESTS.match(text, end))


def is_one_more(text: str, start: int, end: int, number: int) -> bool:
    """Whether an ordinal after `a` counts on in its sentence: `it has two mills and is building a third`."""
    before = _COUNTED_BEFORE.get(number)
    if before is None or not _ONE_MORE.match(text, end):
        return False
    sentence = _SENTENCE.split(text[max(0, start - _WINDOW) : start])[-1]
    led = sentence.endswith((" a ", " A ")) and not _BY.search(sentence)
    return led and before.search(sentence) is not None
