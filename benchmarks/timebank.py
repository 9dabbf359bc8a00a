"""TIMEX3 in TimeBank 1.2 and AQUAINT: how well dates are found and valued on news of 1989 to 2000.

TimeBank marks by TimeML's conventions, the library by the project's annotation guidelines. The gold
is brought to the guidelines before scoring; the library's output is never changed, but for the
spelling of equal values. Conversions, each with its reason:

* times of day: `Wednesday night`, `9 a.m. Tuesday` become `Wednesday`, `Tuesday`; what is only a
  time (`tonight`, `midday`) goes, as do spans shorter than a day (value `PT…`): the guidelines do
  not mark times.
* `daily`, `annual`, `monthly` and the like, and denominators (`a year`, `a day` as a SET) go: not
  marked.
* vague adjectives and adverbs but those that the guidelines name (`currently`, `now`, `recently`):
  `recent`, `current`, `soon`, `already`, `previously`, … go: not marked.
* `from a year earlier`, `than a year ago` go: they are the basis of a change, not a date.
* two marks joined by `to`, `-`, `through`, `until`, or by `and` after `between`, become one range:
  a range is one mention. `the nine months` + `ended` + `Sept. 30` likewise become one, whose value
  is the range of months, but for a quarter that is counted (`the third quarter ended Sept. 30`).
* `the first nine months` + `of 1997`, `October` + `this year` become one: the part and its whole
  are one mention.
* ages (`six-year-old`) are left out on both sides: the guidelines mark them, TimeBank mostly
  doesn't.
* `recent years`, `the coming weeks` (PXY, PXW) are PAST_REF and FUTURE_REF in the guidelines.
* an X in a gold value (`1989-WXX`, `1989-QX`) fits any digits: the annotator left open what the
  guidelines settle.
* `the first nine months` (P9M) without a year equals the months that it spans. In a range
  PRESENT_REF is the anchor.
* white space, commas, full stops (but an abbreviation's) and `'s` at the edges go.
* `fiscal 1989` is FY1989 in the guidelines: `FY` is ignored in values. `1990-XX-XX` is compared as
  `1990`, a week without leading zero as with one, decades and centuries as years (`P2DE` = `P20Y`).

The second column is without any conversion: the set's own spans and values as they stand.

Run: python -m benchmarks.timebank --data ../shared/data
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from newsextract import dates

TARGETS = {"overlap": 93.0, "strict": 84.0, "value": 84.0}

_DAYPART = (
    r"(?:(?:early|late|later|earlier)\s+)?(?:in\s+)?(?:the\s+)?(?:mornings?|afternoons?|evenings?|nights?"
    r"|midnight|midday"
    r"|noon|dawn|overnight)"
)
_CLOCK = r"(?:at\s+)?\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)(?:\s+[A-Z]{2,4})?"
_TIME_EDGE = re.compile(
    rf"^(?:{_CLOCK}|noon|midnight)\s+(?:on\s+)?|\s+{_DAYPART}(?:\s+{_CLOCK})?$|\s+at\s+{_CLOCK}$", re.I
)
_ONLY_TIME = re.compile(
    rf"(?:(?:the|this|that|last|next|early|late|later|earlier|same)\s+){{0,3}}(?:{_DAYPART}|tonight"
    rf"|{_CLOCK}|noontime)"
    r"|(?:last|the next) (?:night|morning)|\d{1,2} in the morning", re.I)  # fmt: skip
_RATES = re.compile(
    r"(?:daily|weekly|monthly|annual|annually|yearly|quarterly|hourly|biannual|biennial|semiannual"
    r"|bimonthly|nightly)", re.I)  # fmt: skip
_VAGUE = re.compile(
    r"(?:recent|current|soon|already|previously|previous|once|yet|future|past|former|formerly|long"
    r"|contemporary|early"
    r"|immediately|eventually|momentarily|some ?day|one day|now and then|late|later|ago|lately|far|fast"
    r"|shortly|then|modern"
    r"|the time|that time|this time|at times|latest|the latest|old|new|late-?breaking|some time|a time"
    r"|time|sometimes)", re.I)  # fmt: skip
_BASIS = re.compile(r"\b(?:from|than|over|with|on|to)\s+$", re.I)
_ONE_BACK = re.compile(r"(?:a|one) (?:year|month|quarter|week) (?:earlier|ago|before)", re.I)
_RANGE = re.compile(r"\s*(?:-|–|to|through|until|till|and)\s*(?:the\s+)?$", re.I)
_AGE = re.compile(r"-old$|\byears old$")
_IS_AGE = re.compile(r"\s+old\b")
_VAGUE_PERIOD = re.compile(r"(?:the )?(recent|past|coming|next) (?:days|weeks|months|years|decades)", re.I)
_ABBREVIATED = re.compile(r"\b[A-Z][a-z]{2,3}\.$")
_LENGTH = re.compile(r"P[\dX]")
_PART = re.compile(r"(?:the )?(?:first|last|second|third|fourth)\b.*", re.I)
_NUMBERED = re.compile(r"\b(?:first|second|third|fourth)\b", re.I)
_ENDED = re.compile(r"\s+(?:ended|ending)\s+(?:on\s+)?$", re.I)


@dataclass
class Mark:
    """A gold mark after conversion."""

    start: int
    end: int
    value: str


def convert(text: str, spans: list[list[object]]) -> list[Mark]:
    """The gold marks of a document under the guidelines; see the module's docstring."""
    marks = []
    for start, end, kind, _mod, value in spans:
        assert isinstance(start, int) and isinstance(end, int) and isinstance(value, str)
        mark = _trimmed(text, Mark(start, end, value))
        surface = " ".join(text[mark.start : mark.end].split())
        if value.startswith("PT") or _ONLY_TIME.fullmatch(surface) or _RATES.fullmatch(surface):
            continue
        if _VAGUE.fullmatch(surface) or (
            kind == "TIMEX3_SET" and re.fullmatch(r"(?:a |an )?(?:day|week|month|year)", surface)
        ):
            continue
        if _ONE_BACK.fullmatch(surface) and _BASIS.search(text[max(0, mark.start - 12) : mark.start]):
            continue
        if _AGE.search(surface) or _IS_AGE.match(text, mark.end):
            continue
        if found := _VAGUE_PERIOD.fullmatch(surface):
            mark.value = "PAST_REF" if found[1].lower() in ("recent", "past") else "FUTURE_REF"
        marks.append(mark)
    return _merged(text, sorted(marks, key=lambda m: m.start))


def _trimmed(text: str, mark: Mark) -> Mark:
    while True:
        surface = text[mark.start : mark.end]
        edge = _TIME_EDGE.search(surface)
        if edge and edge.group() != surface:
            if edge.start() == 0:
                mark.start += edge.end()
            else:
                mark.end = mark.start + edge.start()
            continue
        if surface.endswith(("'s", "’s")):
            mark.end -= 2
        elif surface[-1:] in " ,\n" or (surface[-1:] == "." and not _ABBREVIATED.search(surface)):
            mark.end -= 1
        elif surface[:1] in " \n":
            mark.start += 1
        else:
            return mark


def _merged(text: str, marks: list[Mark]) -> list[Mark]:
    merged: list[Mark] = []
    for mark in marks:
        last = merged[-1] if merged else None
        if last is not None and last.end > mark.start:
            if mark.end - mark.start > last.end - last.start:
                merged[-1] = mark
            continue
        between = text[last.end : mark.start] if last else ""
        if last and _ENDED.fullmatch(between):
            merged[-1] = Mark(last.start, mark.end, _ended(last.value, mark.value, _is_numbered(text, last)))
        elif last and (whole := _joined_whole(text, last, mark)):
            merged[-1] = Mark(last.start, mark.end, whole)
        elif last and _is_range(text, last, mark):
            merged[-1] = Mark(last.start, mark.end, f"{last.value}/{mark.value}")
        else:
            merged.append(mark)
    return merged


def _is_range(text: str, first: Mark, last: Mark) -> bool:
    joint = text[first.end : last.start]
    if not _RANGE.fullmatch(joint) or _LENGTH.match(first.value) or _LENGTH.match(last.value):
        return False
    before = text[max(0, first.start - 9) : first.start]
    return "and" not in joint or before.strip().lower().endswith("between")


def _joined_whole(text: str, part: Mark, whole: Mark) -> str | None:
    joint = text[part.end : whole.start]
    if joint.strip() not in ("", "of") or len(joint) > 5:
        return None
    return _of_whole(text[part.start : part.end], part.value, whole.value)


def _of_whole(part: str, value: str, whole: str) -> str | None:
    """The value of a part of a year, marked apart by TimeBank; None if the two are no such pair."""
    if not re.fullmatch(r"\d{4}", whole):
        return None
    if re.fullmatch(r"(?:early |late )?[A-Z][a-z]{2,8}\.?", part) and re.fullmatch(r"\d{4}-\d\d", value):
        return f"{whole}{value[4:]}"
    months = re.fullmatch(r"P(\d+)M", value)
    if months and _PART.fullmatch(part):
        return f"{whole}-01/{whole}-{int(months[1]):02d}"
    return None


def _is_numbered(text: str, quarter: Mark) -> bool:
    return _NUMBERED.search(text[quarter.start : quarter.end]) is not None


def _ended(duration: str, last: str, numbered: bool) -> str:
    """The months of a duration that ends on a day: P9M and 1989-09-30 give 1989-01/1989-09.

    `numbered`: a quarter that is counted, and so stays one.
    """
    found = re.fullmatch(r"P(\d+)([MYQ])", duration)
    day = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", last)
    if not day:
        return duration
    if not found:
        if "Q" not in duration:
            return duration
        months = 3
    else:
        months = int(found[1]) * {"M": 1, "Q": 3, "Y": 12}[found[2]]
    end = int(day[1]) * 12 + int(day[2]) - 1
    if day[3] and int(day[3]) <= 7:
        end -= 1
    first = end - months + 1
    if months == 3 and end % 3 == 2 and numbered:
        return f"{end // 12}-Q{end % 12 // 3 + 1}"
    if months == 12 and end % 12 == 11:
        return str(end // 12)
    return f"{first // 12}-{first % 12 + 1:02d}/{end // 12}-{end % 12 + 1:02d}"


def same_value(left: str, right: str) -> bool:
    """Equal values, spelling apart; an X on the left fits any digit."""
    gold, found = _spelled(left), _spelled(right)
    if months := re.fullmatch(r"P(\d)M", gold):
        return gold == found or bool(re.fullmatch(rf"(\d{{4}})-01/\1-0{months[1]}", found))
    if gold.startswith("PRESENT_REF/"):
        return found.endswith(gold.partition("/")[2])
    if gold == found:
        return True
    left_open = "X" in gold and not gold.startswith(("P", "XXXX"))
    return left_open and bool(re.fullmatch(re.sub("X+", r"[0-9X]+", gold), found))


def _spelled(value: str) -> str:
    value = re.sub(r"^(\d{3})X$", r"\1", value)
    value = re.sub(r"T(?:\d\d(?::\d\d)*|MO|MI|AF|EV|NI|DT)$", "", value.replace("FY", ""))
    value = re.sub(r"(?:-XX)+$", "", value)
    value = re.sub(r"-W(\d)$", r"-W0\1", value)
    value = re.sub(r"P(\d+)DE$", lambda m: f"P{int(m[1]) * 10}Y", value)
    value = re.sub(r"P(\d+)\.5Y$", r"P\1Y6M", value)
    value = re.sub(r"P(\d+)Q$", lambda m: f"P{int(m[1]) * 3}M", value)
    return re.sub(r"P(\d+)CE$", lambda m: f"P{int(m[1]) * 100}Y", value)


@dataclass
class Tally:
    """Counts that add up over documents."""

    gold: int = 0
    found: int = 0
    overlap: int = 0
    strict: int = 0
    value: int = 0

    def f1(self, hits: int) -> float:
        return 200 * hits / (self.gold + self.found) if self.gold + self.found else 0.0


def score(
    gold: list[Mark], found: list[Mark], tally: Tally, same: Callable[[str, str], bool] = same_value
) -> list[tuple[Mark | None, Mark | None]]:
    """Add a document to `tally`; each mark is matched once. Returns the pairs, None for no partner."""
    pairs: list[tuple[Mark | None, Mark | None]] = []
    free = list(found)
    for mark in gold:
        partners = [m for m in free if m.start < mark.end and mark.start < m.end]
        partner = max(partners, key=lambda m: min(m.end, mark.end) - max(m.start, mark.start), default=None)
        pairs.append((mark, partner))
        if partner is None:
            continue
        free.remove(partner)
        tally.overlap += 1
        tally.strict += (mark.start, mark.end) == (partner.start, partner.end)
        tally.value += same(mark.value, partner.value)
    tally.gold += len(gold)
    tally.found += len(found)
    return pairs + [(None, mark) for mark in free]


def without_ages(text: str, marks: list[Mark]) -> list[Mark]:
    """The marks that are no ages; see the module's docstring."""
    return [
        mark
        for mark in marks
        if not _AGE.search(text[mark.start : mark.end]) and not _IS_AGE.match(text, mark.end)
    ]


def run(data: Path) -> dict[str, float]:
    """F1, in per cent, for overlap, strict spans, overlap with the right value; then as the set stands."""
    tally, plain = Tally(), Tally()
    for line in (data / "dev" / "timebank_aquaint.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text, spans = row["text"], row["spans"]
        mentions = dates.find(text, dt.date.fromisoformat(row["dct"][:10]))
        found = [Mark(m.start, m.end, str((m.value or {})["value"])) for m in mentions]
        score(convert(text, spans), without_ages(text, found), tally)
        score([Mark(start, end, value) for start, end, _, _, value in spans], found, plain, operator.eq)
    figures = {}
    for note, counts in (("", tally), (", unconverted", plain)):
        figures |= {
            "overlap" + note: counts.f1(counts.overlap),
            "strict" + note: counts.f1(counts.strict),
            "value" + note: counts.f1(counts.value),
            "precision" + note: 100 * counts.overlap / max(1, counts.found),
            "recall" + note: 100 * counts.overlap / max(1, counts.gold),
        }
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    figures = run(parser.parse_args().data)
    print(f"{'':<10}{'converted':>10}{'as it is':>10}{'target':>8}")
    for name in ("overlap", "strict", "value", "precision", "recall"):
        plain = figures[f"{name}, unconverted"]
        print(f"{name:<10}{figures[name]:10.1f}{plain:10.1f}{TARGETS.get(name, ''):>8}")


if __name__ == "__main__":
    main()
