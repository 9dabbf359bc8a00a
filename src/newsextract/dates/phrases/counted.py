"""Times so far from another: `two years ago`, `a week later`, `a year earlier`."""

from __future__ import annotations

from newsextract.dates import periods as p
from newsextract.dates.company import LEVELS
from newsextract.dates.expressions import Beside, Duration, Expression, Offset, Reference, RelativeMember
from newsextract.dates.patterns import Found, Phrase, kinds_of
from newsextract.dates.shapes import KINDS

_MADE = frozenset(
    ("sold", "made", "built", "produced", "exported", "registered", "shipped", "delivered", "recorded")
)
_EDGE = kinds_of("stop", "break", ",")
_GOES_ON = frozenset(("it", "they", "he", "she", "we", "its", "their", "his", "her", "our"))
_NUMBERS = kinds_of("DIGITS", ",", ")")


def _ago(m: Found) -> Expression | None:
    if not _counted(m):
        return None
    duration = _amounts(m)
    beside_level = duration.parts == ((1, p.YEAR),) and (
        m.before() in LEVELS
        or m.kind_before() in _NUMBERS
        or (m.before() == "of" and m.before(2) in LEVELS)
        or (m.before() in _MADE and m.kind_before(2) in _NUMBERS)
    )
    return Offset(duration, -1, from_context=beside_level)


def _from_now(m: Found) -> Expression | None:
    return Offset(_amounts(m), 1) if _counted(m) else None


def _counted(m: Found) -> bool:
    """Whether something says how many: a number, `a`, `several`, `a couple of`."""
    return m.has("count") or m.has("few") or m.tokens.word(m.first) in ("a", "an", "one", "the")


def _amounts(m: Found) -> Duration:
    count: int | float | None = 1
    if m.has("count"):
        value = m.value("count")
        assert isinstance(value, int | float)
        count = value
    elif m.has("few"):
        count = 2 if m.text("few") == "couple" else None
    grain = m.grain()
    if m.has("half") and count is not None:
        count += 0.5
    first = (count, grain)
    if not m.has("grain2"):
        return Duration((first,))
    parts: list[tuple[int | float | None, str]] = [first]
    for number in "23":
        if m.has(f"grain{number}"):
            further = m.value(f"count{number}")
            assert isinstance(further, int | float)
            parts.append((further, str(m.value(f"grain{number}"))))
    return Duration(tuple(parts))


def _later(m: Found) -> Expression | None:
    if m.after() == "than":
        return None  # `two months later than usual`
    return Offset(_amounts(m), 1, from_context=True) if _counted(m) else None


def _earlier(m: Found) -> Expression | None:
    return Offset(_amounts(m), -1, from_context=True) if _counted(m) else None


def _before_now(m: Found) -> Expression | None:
    """`the year before`, `the month after`; not `the year before last` nor `the day after the launch`."""
    opens = m.kind_before() in _EDGE and m.kind_after() == KINDS["x"] and m.after() not in _GOES_ON
    if (
        not opens
        and m.tokens.word(m.last - 1) != "that"
        and m.after()
        not in (
            "",
            ".",
            ",",
            ";",
            ")",
            "and",
            "but",
            "when",
            "while",
            "as",
            "to",
            "for",
            "in",
            "at",
            "-",
        )
    ):
        return None
    grain = m.grain()
    if m.tokens.word(m.first) == "a" and grain in p.LENGTH and m.tokens.word(m.last - 1) != "that":
        return Offset(Duration(((1, grain),)), -1 if m.text("side") == "before" else 1, from_context=True)
    return Beside(grain, -1 if m.text("side") == "before" else 1) if grain in p.LENGTH else None


def _weekdays_off(m: Found) -> Expression | None:
    """`two Sundays ago`: from the nearest one."""
    count, ago = m.value("count"), m.tokens.word(m.last - 1) == "ago"
    if not isinstance(count, int) or not 1 < count < 10 or not (ago or m.tokens.word(m.last - 1) == "now"):
        return None
    sign = -1 if ago else 1
    return Offset(
        Duration(((count - 1, p.WEEK),)), sign, RelativeMember("weekday", m.number("weekday"), sign)
    )


def _grains_ago(m: Found) -> Expression | None:
    return Reference("PAST_REF")


COUNTED: tuple[Phrase, ...] = (
    Phrase("ago",
           "[ a|an ]? [ count:COUNT ]? [ few:several|couple of? ]? [ and a half:half ]? "
           "grain:grain|grains [ and? count2:COUNT grain2:grain|grains ]? [ and? count3:COUNT "
           "grain3:grain|grains ]? ago", _ago, {"two years ago": "2022", "a week ago": "2024-W20",
            "10 days ago": "2024-05-10", "several years ago": "PAST_REF", "three months ago": "2024-02",
            "a decade ago": "2014"}),
    Phrase("and-a-half-ago", "[ a|an ]? [ count:COUNT ]? grain:grain|grains and a half:half ago", _ago,
           {"a year and a half ago": "2022-11"}),
    Phrase("grains-ago", "grain:grains ago", _grains_ago, {"[years ago]": "PAST_REF"}),
    Phrase("later",
           "[ a|an ]? [ count:COUNT ]? [ few:several|couple of? ]? [ and a half:half ]? "
           "grain:grain|grains [ and? count2:COUNT grain2:grain|grains ]? later", _later,
           {"two weeks later": "2024-W23", "a month later": "2024-06", "10 days later": "2024-05-30"}),
    Phrase("earlier",
           "[ a|an|the ]? [ count:COUNT ]? [ few:several|couple of? ]? grain:grain|grains earlier", _earlier,
           {"[A year earlier], it sold none": "2023", "two years earlier": "2022",
            "a month earlier": "2024-04"}),
    Phrase("weekdays-off", "count:COUNT weekday:weekdays side:ago|from now?", _weekdays_off,
           {"two Sundays ago": "2024-05-12", "three Fridays from now": "2024-06-07"}),
    Phrase("period-before", "the|a grain:grain side:before|after that?", _before_now,
           {"[The year before], it sold none": "2023",
            "In 2021 it sold 9, in [the year before that] none": "2020",
            "In 2021 output was 9; [the year before] output was 8": "2020"}),
    Phrase("from-now", "[ a|an ]? [ count:COUNT ]? [ few:several|couple of? ]? grain:grain|grains from now",
           _from_now, {"two weeks from now": "2024-W23", "a year from now": "2025"}),
)  # fmt: skip
