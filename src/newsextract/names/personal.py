"""Is a span built like a person's name?"""

from __future__ import annotations

from newsextract.names.lexicon import classes_of, common_words, is_legal_form, is_pinyin
from newsextract.names.words import Word

_PERSONAL = frozenset(("given name", "surname", "Chinese surname", "Korean surname"))
_NOT_PERSONAL = frozenset((
    "institution", "firm", "business", "generic body", "institution of", "place head", "other head",
    "event head", "people or language", "direction", "calendar", "abbreviation",
))  # fmt: skip
_HEADS_AND_SURNAMES = frozenset(("business", "generic body", "place head"))  # `Glass`, `Marine`, `Park`
_SURNAME_PARTICLES = frozenset(("van", "von", "de", "del", "della", "di"))
_MOST_WORDS = 5
_LONGEST_INITIALS = 6  # code points, dots included
_TWO_SYLLABLES = 5  # letters from which a pinyin word before a surname is no English word


def personal(words: list[Word], first: int, end: int, small: list[int]) -> list[str]:
    """The evidence in the words `[first, end)` for a person's name; `small` are those in lower case."""
    size = end - first
    if size > _MOST_WORDS or any(words[k].gap not in (" ", "-", ", ") for k in range(first + 1, end)):
        return []
    opening = classes_of(words[first].text)
    if size == 1:
        return [f"{name} alone" for name in ("given name", "surname") if name in opening]
    found = []
    last = end - 1
    if "generation" in classes_of(words[last].text):
        if size == 2:
            return ["given name", "generation"] if "given name" in opening else []
        found.append("generation")
        last -= 1
    if small:
        if any("particle" not in classes_of(words[k].text) for k in small):
            return []
        found.append("particle")
    if not _could_be(words[first : last + 1]):
        return []
    found += _pattern(words[first : last + 1])
    if "surname" in classes_of(words[last].text):
        found.append("surname")
    if any(words[k].kind == "initial" or _is_dotted(words[k]) for k in range(first, last)):
        found.append("initial")
    return found


def _could_be(words: list[Word]) -> bool:
    """Whether no word rules a person out: a firm's head, an acronym beside capitals, a headline's verb."""
    closing = classes_of(words[-1].text)
    either = len(words) == 2 and "given name" in classes_of(words[0].text) and closing & _HEADS_AND_SURNAMES
    if len(words) < 2 or any(_is_impersonal(word) for word in (words[:-1] if either else words)):
        return False
    if words[0].headline and words[-1].text.lower() in common_words() and not closing & _PERSONAL:
        return False
    return not _is_mixed(words)


def _is_korean_given(words: list[Word]) -> bool:
    """`Jea-sun` after a surname that isn't known."""
    return len(words) == 2 and words[-1].kind == "lower" and "Korean syllable" in classes_of(words[-1].text)


def _pattern(words: list[Word]) -> list[str]:
    """How given name and surname stand."""
    opening, closing = classes_of(words[0].text), classes_of(words[-1].text)
    if words[-1].gap == "-" and ("Korean surname" in opening or _is_korean_given(words[1:])):
        return ["Korean name"]
    if "given name" in opening:
        return ["given name"]
    if "Chinese surname" in opening and _is_given_pinyin(words[1:]):
        return ["Chinese name"]
    if len(words) != 2:
        return []
    text = words[0].text
    if "Chinese surname" in closing and len(text) >= _TWO_SYLLABLES and is_pinyin(text):
        return ["Chinese name reversed"]
    return ["particle"] if text.lower() in _SURNAME_PARTICLES else []


def _is_given_pinyin(given: list[Word]) -> bool:
    """One word of up to two syllables, or two of one, none of them an English word."""
    if len(given) > 2:
        return False
    return all(is_pinyin(w.text, 3 - len(given)) and w.text.lower() not in common_words() for w in given)


def _is_mixed(words: list[Word]) -> bool:
    """Whether capitals stand beside an acronym, as in a product's name (`Vera CPU`)."""
    return any(w.kind == "capital" for w in words) and any(
        w.kind == "acronym" and "." not in w.text for w in words
    )


def _is_dotted(word: Word) -> bool:
    return word.kind == "acronym" and "." in word.text and len(word.text) <= _LONGEST_INITIALS


def _is_impersonal(word: Word) -> bool:
    found = classes_of(word.text)
    if found & _PERSONAL:
        return False
    return bool(found & _NOT_PERSONAL) or word.kind == "code" or is_legal_form(word)
