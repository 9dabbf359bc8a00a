"""The noun phrase that a quantity counts, read without a tagger by closed lists of words that end it."""

from __future__ import annotations

import re

from newsextract.figures.draft import Draft, Passage
from newsextract.figures.words import DETERMINERS, STOPS, is_plural, words

_TOKEN = re.compile(
    r"([ \u00a0\n]{1,2}|-)?((?:[A-Z]\.){2,}|(?:Class|Euro|Level|Stage|Tier|Type|Category) (?:\d|[IVX]+)\b"
    r"|[A-Za-z][\w'’&+/‑-]*)"
)
_OF = re.compile(r"[ \n]of[ \n]")
_ONE_IN = re.compile(r"\b(?:in|out of)\b")
_AND = re.compile(r"[ \n](?:and|or|&)[ \n](?:([a-z][a-z-]*)[ \n])?([a-z][a-z-]*|[A-Z]{2,}s\b)")
# `new or refreshed models`: two adjectives of one noun.
_ADJECTIVES = re.compile(r"[ \n](?:and|or)[ \n][a-z-]+[ \n]([a-z-]+)(?:[ \n]([a-z-]+))?")
# Adverbs that before a plural are adjectives: `56 daily flights`, `four extra shifts`.
_ALSO_ADJECTIVES = words(
    "daily weekly monthly quarterly yearly annual overseas domestic extra online offline total average"
    " maximum"
)
_PREDICATE = re.compile(r" (?:were|are) (?!the\b|up\b|down\b)")
_AFTER_PREDICATE = re.compile(r"\s*(?:[.,;:)]|$)| (?:and|but|while|or)\b")
_AND_ONE = re.compile(r"[ \n](?:and|or|&)[ \n]([a-z][a-z-]*|[A-Z]{2,}s\b)")
_AFTER_PAIR = re.compile(r"\s*(?:[.,;:)]|$)|\s+(\w+)")
_ALSO_VERBS = words("calls ships supplies orders plans trades deals works reports exports imports markets")
_OF_VERBS = words("at the a an its their to with for on")
_INTENDS = words("plan hope aim look move want vote threaten promise offer")
_NO_ADVERB = frozenset(
    ["family", "assembly", "supply", "monopoly", "subassembly", "ally", "fly", "bully", "jelly"]
)
_MOST_WORDS = 7


def read_item(passage: Passage, draft: Draft, limit: int) -> str | None:
    """The noun phrase that `draft` counts, as in the text, not reaching over `limit`.

    A bare count is followed by its noun; after a unit, a fraction or a vague count stands `of`.
    """
    text = passage.text
    limit = min(limit, passage.sentence_end(draft.end, 120))
    linked = _OF.match(text, draft.end)
    if draft.numeral.form == "fraction" and _ONE_IN.search(text, draft.numeral.start, draft.end):
        return _phrase(passage, draft.end, limit)  # `one in five vans`
    if draft.numeral.form == "fraction" and not linked and (token := _TOKEN.match(text, draft.end)):
        start = _skip_determiner(text, draft.end)  # `half the fleet`
        return _phrase(passage, start, limit) if start > draft.end and token[1] else None
    vague = draft.numeral.form in ("fraction", "vague")
    if draft.kind == "count" and not linked:
        return _phrase(passage, draft.end, limit) or _predicate(passage, draft, limit)
    if linked and (draft.kind != "count" or vague):
        start = _skip_determiner(text, linked.end() - 1)
        return _phrase(passage, start, limit, draft.kind == "measure")
    if linked and draft.kind == "count":
        start = linked.end() - 1
        return _phrase(passage, _skip_determiner(text, start), limit) if draft.value != 1 else None
    return None


def _predicate(passage: Passage, draft: Draft, limit: int) -> str | None:
    """What a number is said to be: `340 were trucks`."""
    told = _PREDICATE.match(passage.low, draft.end)
    span = _noun_phrase(passage, told.end() - 1, limit) if told else None
    if span is None or not _AFTER_PREDICATE.match(passage.text, span[1]):
        return None
    phrase = passage.text[span[0] : span[1]]
    return phrase if phrase.islower() and is_plural(phrase.split()[-1]) else None


def _skip_determiner(text: str, at: int) -> int:
    for _ in range(2):
        token = _TOKEN.match(text, at)
        if token is None or token[2].lower() not in DETERMINERS:
            break
        at = token.end()
    return at


def _phrase(passage: Passage, at: int, limit: int, matter: bool = False) -> str | None:
    """The noun phrase from `at`; capitals alone only where a `matter` is measured (`tonnes of LNG`)."""
    span = _noun_phrase(passage, at, limit)
    if span is None:
        return None
    phrase = passage.text[span[0] : span[1]].replace("\n", " ").rstrip("'’-/")
    phrase = phrase if phrase.endswith(".") and "." in phrase[:-1] else phrase.rstrip(".")
    if any(letter.islower() for letter in phrase):
        return phrase
    shouted = matter or (is_plural(phrase.split()[-1]) and passage.in_capitals(at))
    return phrase if shouted else None


def _noun_phrase(passage: Passage, at: int, limit: int) -> tuple[int, int] | None:
    """The words from `at` to the first that no noun phrase holds, or to the end of its plural head."""
    start, end, head, count = -1, at, False, 0
    while count < _MOST_WORDS and (token := _TOKEN.match(passage.text, end)):
        word = token[2]
        if token.end() > limit or token[1] is None:
            break
        if not head and start >= 0 and word in ("and", "or"):
            if not _are_adjectives(passage, end, limit):
                break
        elif _ends(word, head) and not _is_adjective(passage.text, word, token.end()):
            break
        if passage.blocked(token.start(2), token.end(2)) or _is_verb(passage.text, token):
            break
        if start < 0 and word in _INTENDS and passage.text.startswith(" to ", token.end()):
            break  # `31 plan to close`
        start = token.start(2) if start < 0 else start
        end, count = token.end(), count + 1
        head = head or is_plural(word.rsplit("-", 1)[-1])
        if token[1] == "-":
            break  # `four-door car` counts doors
    if start < 0:
        return None
    if head:
        return start, _extend(passage, end, limit)
    common = _ends_common(passage.text[start:end]) or passage.text[start:end].isupper()
    return (start, end) if common else None


def _ends_common(phrase: str) -> bool:
    """Whether a phrase without a plural ends in a common noun: a name alone is counted by nobody."""
    return phrase.split()[-1].islower()


def _ends(word: str, head: bool) -> bool:
    low = word.lower()
    if low in STOPS and not (word.isupper() and len(word) > 1):
        return True
    if low.endswith("ly") and len(low) > 4 and low.rsplit("-", 1)[-1] not in _NO_ADVERB:
        return True
    return head and not (word.islower() and is_plural(word))


def _are_adjectives(passage: Passage, at: int, limit: int) -> bool:
    """Whether `and` or `or` at `at` joins two adjectives of a plural: `new or refreshed models`."""
    pair = _ADJECTIVES.match(passage.text, at)
    if pair is None:
        return False
    end = pair.end(1) if is_plural(pair[1]) else pair.end(2) if pair[2] and is_plural(pair[2]) else limit + 1
    inner = passage.text[at:end].split()[1:]
    return end <= limit and not any(word in STOPS for word in inner) and not passage.blocked(at, end)


def _is_adjective(text: str, word: str, end: int) -> bool:
    """Whether a word that is mostly an adverb describes the plural after it: `56 daily flights`."""
    following = _TOKEN.match(text, end)
    if word not in _ALSO_ADJECTIVES or following is None or following[1] is None:
        return False
    noun = following[2]
    return noun.islower() and noun not in STOPS


def _is_verb(text: str, token: re.Match[str]) -> bool:
    """Whether a word in -ed or -ing ends its phrase: `one plant closed in`, not `12 closed plants`."""
    if not token[2].endswith(("ed", "ing")):
        return False
    following = _TOKEN.match(text, token.end())
    return following is None or following[1] is None or following[2].lower() in STOPS


def _extend(passage: Passage, end: int, limit: int) -> int:
    """Over `and regions` of `countries and regions`, and `of trucks` of `types of trucks`."""
    text = passage.text
    pair = _AND.match(text, end)
    if pair and pair[1] and (pair[1] in STOPS or is_plural(pair[1]) or not is_plural(pair[2])):
        pair = _AND_ONE.match(text, end)
    noun = pair[pair.lastindex or 1] if pair else ""
    if pair and pair.end() <= limit and is_plural(noun) and noun not in STOPS:
        after = _AFTER_PAIR.match(text, pair.end())
        if after and noun in _ALSO_VERBS and after[1] in _OF_VERBS:
            return end  # `70,000 people and calls at 500 ports`
        if after and (after[1] is None or after[1].lower() in STOPS or after[1].endswith(("ed", "ing"))):
            return pair.end()
    if linked := _OF.match(text, end):
        inner = _noun_phrase(passage, linked.end() - 1, limit)
        if inner is not None and text[inner[0]].islower():
            return inner[1]
    return end
