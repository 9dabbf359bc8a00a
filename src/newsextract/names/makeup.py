"""What a span's own words say: is it built like an organisation's, a person's or a place's name?

Each function gives the names of evidence that `weights.WEIGHTS` weighs.
"""

from __future__ import annotations

from newsextract.names.lexicon import classes, classes_of, common_words, is_legal_form
from newsextract.names.personal import personal
from newsextract.names.runs import Reading, Run
from newsextract.names.tables.legal import PARTNERS
from newsextract.names.words import Word

_HEADS = ("institution", "firm", "business", "generic body")
_OTHER_HEADS = frozenset(("other head", "event head"))
_INFLECTED = ("ing", "ed", "ly", "tion", "tions", "ment", "ments", "ness", "ity", "ities", "ism", "ists")
_UNKNOWN = ("single capital", "two capitals", "several capitals", "several capitals")


def makeup(reading: Reading, run: Run, first: int, end: int) -> list[str]:
    """The evidence in the words `[first, end)` themselves; none if they can't be a name."""
    words = reading.words
    known = known_evidence(reading, first, end)
    found = known or []
    inside = _opening_firm(reading, first, end)  # its own small words hold nothing together
    small = [k for k in range(inside, end) if k in run.small]
    organisation = [] if known else _organisation(reading, run, first, end, small)
    found += organisation
    if not organisation and not known:
        found += _place(reading, first, end, small)
    built = bool(found)
    if not _is_firmly(organisation):
        found += personal(words, first, end, small)
    if not built:
        found += _unknown(words, first, end, small)
    return found + _against(reading, run, first, end, bool(known), organisation) if found else found


def _opening_firm(reading: Reading, first: int, end: int) -> int:
    """The end of the longest known organisation at the head of `[first, end)`; `first` without one."""
    known = reading.known.get(first, ())
    return max((at for at, name in known if at <= end and name.label == "ORG"), default=first)


def _is_firmly(organisation: list[str]) -> bool:
    """Whether the evidence leaves no room for a person's name, as `Glass` in `Philip Glass` does."""
    return bool(organisation) and organisation not in (["business"], ["generic body"])


def known_evidence(reading: Reading, first: int, end: int) -> list[str]:
    """Evidence from the lists of known names."""
    words = reading.words
    found: list[str] = []
    for known_end, known in reading.known.get(first, ()):
        if known_end != end:
            continue
        found.append(known.evidence)
    if found and end - first > 1:
        found.append("known in several words")
    elif found and "doubtful name" in classes_of(words[first].text):
        found.append("doubtful name")
    return list(dict.fromkeys(found))


def is_known(reading: Reading, first: int, end: int) -> bool:
    """Whether the words `[first, end)` are a known name."""
    return any(known_end == end for known_end, _ in reading.known.get(first, ()))


def known_label(reading: Reading, first: int, end: int) -> set[str]:
    """The labels under which the words `[first, end)` are known."""
    return {known.label for known_end, known in reading.known.get(first, ()) if known_end == end}


def _head(words: list[Word], first: int, end: int) -> tuple[frozenset[str], int]:
    """The classes of the head at the end of `[first, end)`, and its length: one word or two."""
    if end - first > 2:
        two = classes().get(f"{words[end - 2].text} {words[end - 1].text}")
        if two:
            return two, 2
    return classes_of(words[end - 1].text), 1


def _organisation(reading: Reading, run: Run, first: int, end: int, small: list[int]) -> list[str]:
    words = reading.words
    found = []
    core = end
    while core > first and is_legal_form(words[core - 1]):
        core -= 1
    if core - 1 > first and core - 1 in small and core < end and words[core].text in PARTNERS:
        core, small = core - 1, small[:-1]
    elif core - 2 > first and core - 2 in small and words[core - 1].text in PARTNERS:
        core, small = core - 2, small[:-1]
    if core == first:
        return []
    if core < end:
        found.append("legal form")
    if not small:
        found += _headed(reading, first, core)
    if not found and (place := _known_place_at_end(reading, first, core)):
        if head := _headed(reading, first, place):
            found += head
        elif "ORG" in known_label(reading, first, place) and words[place].gap == " ":
            found.append("maker and place")
    if small:
        if not _held_together(words, small, core):
            return []
        opener = classes_of(words[small[0] - 1].text)
        if "institution of" in opener:
            found.append("institution of")
        if "institution of" not in opener or "place of" in opener:
            found.append("institution")
    if any("&" in words[k].gap for k in range(first + 1, core)):
        found.append("ampersand")
    if end - first == 1 and words[first].kind == "acronym" and (first == run.first or first - 1 in run.small):
        found.append("acronym")
    elif found and any(known_end < end for known_end, _ in reading.known.get(first, ())):
        found.append("opens with a name")
    return found


def _is_camel_case(text: str) -> bool:
    """`AgroFinance`, but not `McGee`."""
    return text.isalpha() and not text.isupper() and any(c.isupper() for c in text[3:])


def _headed(reading: Reading, first: int, end: int) -> list[str]:
    """The class of the head that closes `[first, end)`, if something stands before it."""
    words = reading.words
    if end <= first:
        return []
    head, length = _head(words, first, end)
    if end - length <= first:
        return []
    if "firm opener" in classes_of(words[first].text) and words[first + 1].gap == " ":
        return ["firm opener"]
    if "division" in head and "ORG" in known_label(reading, first, end - length):
        return [] if words[first].headline else ["division"]
    if words[end - length].gap not in (" ", "-", " & "):
        return []
    return [next(name for name in _HEADS if name in head)] if head.intersection(_HEADS) else []


def _known_place_at_end(reading: Reading, first: int, end: int) -> int:
    """Where a known place begins that closes `[first, end)` after something else; 0 if none does."""
    for at in range(max(first + 1, end - 3), end):
        if "LOC" in known_label(reading, at, end):
            return at
    return 0


def _held_together(words: list[Word], small: list[int], end: int) -> bool:
    """Whether the small words are those of an institution's name, not of a person's or two names'."""
    before = classes_of(words[small[0] - 1].text)
    closed = "institution" in classes_of(words[end - 1].text)  # Port of Wexmoor Authority
    if words[small[0]].text in ("of", "for", "on", "to"):
        return "institution of" in before or ("place of" in before and closed)
    return words[small[0]].text == "and" and closed


def _place(reading: Reading, first: int, end: int, small: list[int]) -> list[str]:
    words = reading.words
    if small:
        of_place = small[0] == first + 1 and words[small[0]].text == "of"
        if not of_place or "place of" not in classes_of(words[first].text):
            return []
        named = "LOC" in known_label(reading, first + 2, end)
        return ["place of", "opens with a name"] if named else ["place of"]
    if end - first < 2:
        return []
    found = []
    head, length = _head(words, first, end)
    before = words[end - length - 1] if end - length > first else None
    if "place head" in head and before is not None and "people or language" not in classes_of(before.text):
        found.append("place head")
        if "LOC" in known_label(reading, first, end - length):
            found.append("opens with a name")
    opening = classes_of(words[first].text)
    if "direction" in opening and "LOC" in known_label(reading, first + 1, end):
        found.append("direction")
    elif "place prefix" in opening and end - first <= 3 and not found:
        found.append("place prefix")
    return found


def _unknown(words: list[Word], first: int, end: int, small: list[int]) -> list[str]:
    """Capitals of which nothing is known; not in headlines, where capitals say nothing."""
    size = end - first
    if size > len(_UNKNOWN) or words[first].headline or small or words[end - 1].text.endswith("."):
        return []
    for word in words[first:end]:
        tail = word.kind == "lower" and word.gap == "-"  # Kim Sang-woo
        if not (tail or word.kind in ("capital", "acronym")) or "people or language" in classes_of(word.text):
            return []
    found = [_UNKNOWN[size - 1]]
    return [*found, "camel case"] if size == 1 and _is_camel_case(words[first].text) else found


def _is_other(words: list[Word], first: int, end: int, organisation: list[str]) -> bool:
    """Whether the words name something else: what an event's or a law's head closes, a people's goods."""
    if "legal form" in organisation or "division" in organisation:
        return False
    if classes_of(words[end - 1].text) & _OTHER_HEADS:
        return True
    if organisation:
        return False
    opening = classes_of(words[first].text)
    inner = first + ("given name" in opening)  # Bill, Mark, Grant
    return "people or language" in opening or any(
        classes_of(words[k].text) & _OTHER_HEADS for k in range(inner, end)
    )


def _event_ahead(words: list[Word], run: Run, end: int) -> bool:
    """Whether the same stretch of capitals goes on to name an event."""
    for k in range(end, run.end):
        if k in run.small or words[k].gap != " ":
            return False
        if "event head" in classes_of(words[k].text):
            return True
    return False


def _against(
    reading: Reading, run: Run, first: int, end: int, known: bool, organisation: list[str]
) -> list[str]:
    """Evidence against a name: what its words are otherwise, and where they stand."""
    words = reading.words
    found = []
    if not known:
        texts = [words[k].text.lower() for k in range(first, end)]
        common = [text in common_words() or text in reading.lower for text in texts]
        if _is_other(words, first, end, organisation):
            found.append("other head")
        elif _event_ahead(words, run, end):
            found.append("part of an event")
        if all(common):
            found.append("common words")
        if words[first].headline:
            found.append("headline")
            found += ["common in headline"] * (sum(common) - bool(organisation))
    doubtful = not known or "doubtful name" in classes_of(words[first].text)
    if words[first].opens and doubtful and not organisation:
        text = words[first].text.lower()
        inflected = end - first == 1 and text.endswith(_INFLECTED)
        if inflected or text in common_words() or text in reading.lower:
            found.append("common opening")
    return found
