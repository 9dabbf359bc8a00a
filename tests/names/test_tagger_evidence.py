"""What is weighed against the encoder: focus, tables, the document; and the letter of the edges."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from newsextract.mentions import Mention
from newsextract.names.tagger.decode import TAGS, Tagged, best_mentions
from newsextract.names.tagger.document import initials, with_evidence
from newsextract.names.tagger.edges import breaks, trimmed
from newsextract.names.tagger.evidence import with_tables
from newsextract.names.tagger.focus import focus
from newsextract.names.tagger.words import Word, split


def chosen(text: str, flags: list[bool]) -> list[str]:
    return [text[w.start : w.end] for w, flag in zip(split(text), flags, strict=True) if flag]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("So the Bank of Ruden grew", ["So", "the", "Bank", "of", "Ruden"]),
        ("Chair Yong-won said little of the matter", ["Chair", "Yong", "-", "won"]),
        ("Ruden of late sold Ostrel", ["Ruden", "Ostrel"]),
        ("Ruden rose. Ostrel fell.", ["Ruden", "Ostrel"]),
        ("by Ruden Corp. of Varn", ["Ruden", "Corp", ".", "of", "Varn"]),
        ("the Ministry of Coal, Ore and Steel", ["Ministry", "of", "Coal", ",", "Ore", "and", "Steel"]),
        ("said del Ruden of al-Hask", ["del", "Ruden", "of", "al", "-", "Hask"]),
        ("the 20th Century and 3M", ["20", "th", "Century", "3", "M"]),
        ("on Pony.ai shares", ["Pony", ".", "ai"]),
        ("to A. Ruden - Hask", ["A", ".", "Ruden", "-", "Hask"]),
        ("sold 1,200 Ruden 5 vans", ["Ruden"]),
        ("some small firm of note", ["some", "small", "firm", "of", "note"]),
        ("all small here\nRuden grew", ["all", "small", "here", "Ruden"]),
        ("The EV price fell. In October Ruden paid. It sold SUVs", ["In", "October", "Ruden"]),
        ("vans in October. However, May sold an MPV", ["However", ",", "May"]),
        ("the dealers (DBA) and makers (MBA) met. MBA left, YTD", ["DBA", "MBA", "MBA"]),
    ],
)
def test_candidates(text: str, wanted: list[str]) -> None:
    assert chosen(text, focus(split(text)).candidates) == wanted


def test_what_is_far_from_any_candidate_is_not_read() -> None:
    text = "Ruden " + "grew and " * 20 + "so did Ostrel"
    read = chosen(text, focus(split(text)).read)
    assert read[0] == "Ruden"
    assert read[-1] == "Ostrel"
    assert len(read) < len(split(text))


@given(st.text(max_size=200))
def test_every_candidate_is_read(text: str) -> None:
    candidates, read = focus(split(text))
    assert all(is_read for candidate, is_read in zip(candidates, read, strict=True) if candidate)


def likelihoods(words: list[Word], **best: tuple[str, float]) -> NDArray[np.float64]:
    """Rows that favour `O` by far, but for the words named: their tag with its share, the rest to `O`."""
    found = np.full((len(words), len(TAGS)), 1e-4)
    found[:, 0] = 1.0
    for word, row in zip(words, found, strict=True):
        tag, share = best.get(word.surface, ("O", 1.0))
        row[0], row[TAGS.index(tag)] = 1 - share + 1e-4, share
    logs: NDArray[np.float64] = np.log(found / found.sum(axis=1, keepdims=True))
    return logs


def decoded(scores: NDArray[np.float64]) -> list[Tagged]:
    return best_mentions(scores, np.ones(len(scores), np.bool_))


def test_tables_tip_the_scales() -> None:
    words = split("near Ruden today")
    doubtful = likelihoods(words, Ruden=("B-LOC", 0.2))
    assert decoded(doubtful) == []
    changed, named = with_tables(words, doubtful, [Mention(5, 10, "LOC", score=1.0)], focus(words).candidates)
    assert named.tolist() == [False, True, False]
    assert decoded(changed) == [Tagged(1, 2, TAGS.index("B-LOC"))]
    assert np.allclose(np.exp(changed).sum(axis=1), 1)


def test_tables_do_not_override_what_is_sure() -> None:
    words = split("near Ruden today")
    sure = likelihoods(words, Ruden=("B-ORG", 0.9999))
    changed, _ = with_tables(words, sure, [Mention(5, 10, "LOC", score=0.5)], focus(words).candidates)
    assert decoded(changed) == [Tagged(1, 2, TAGS.index("B-ORG"))]


def test_a_firm_known_as_nothing_else_is_hardly_a_person() -> None:
    words = split("near Ruden today")
    given = likelihoods(words)
    given[1] = np.log([0.01, 0.02, 0.01, 0.93, 0.01, 0.01, 0.01])
    doubtful = ("doubtful name",)
    for rule, why, label in (("company", (), "ORG"), ("company", doubtful, "PERSON"), ("firm", (), "PERSON")):
        known = Mention(5, 10, "ORG", rule=rule, why=why, score=0.6)
        changed, _ = with_tables(words, given, [known], focus(words).candidates)
        assert decoded(changed) == [Tagged(1, 2, TAGS.index(f"B-{label}"))]


def test_the_first_two_words_stand_for_a_longer_firm() -> None:
    text = "Ostrel Varn Engenharia grew. Ostrel Varn fell."
    words = split(text)
    given = likelihoods(words, Ostrel=("B-ORG", 0.99), Varn=("I-ORG", 0.99), Engenharia=("I-ORG", 0.99))
    given[5:7] = np.log([
        [0.55, 0.3, 0.03, 0.03, 0.03, 0.03, 0.03],
        [0.55, 0.03, 0.3, 0.03, 0.03, 0.03, 0.03],
    ])  # fmt: skip
    assert decoded(given) == [Tagged(0, 3, TAGS.index("B-ORG"))]
    changed = with_evidence(text, words, given, decoded(given))
    assert Tagged(5, 7, TAGS.index("B-ORG")) in decoded(changed)


def test_tables_say_less_of_what_may_go_on_with_their_name() -> None:
    words = split("old Ruden-am-Varn and Hask stood")
    given = likelihoods(words)
    changed, _ = with_tables(words, given, [Mention(4, 9, "LOC", score=1.0)], focus(words).candidates)
    share = dict(zip([w.surface for w in words], np.exp(changed)[:, 0] / np.exp(given)[:, 0], strict=True))
    assert share["am"] == share["Varn"] < share["stood"]


def test_a_name_found_elsewhere_counts() -> None:
    text = "Ruden grew. Ruden fell. Ruden stood."
    words = split(text)
    given = likelihoods(words, Ruden=("B-ORG", 0.98))
    given[words.index(words[6])] = np.log([0.5, 0.1, 0.01, 0.38, 0.005, 0.0025, 0.0025])
    changed = with_evidence(text, words, given, decoded(given))
    assert {m.tag for m in decoded(changed)} == {TAGS.index("B-ORG")}
    assert len(decoded(changed)) == 3


def test_a_surname_gets_evidence_from_the_full_name() -> None:
    text = "Iva Lunden came. Then Lunden left."
    words = split(text)
    given = likelihoods(words, Iva=("B-PERSON", 0.99), Lunden=("I-PERSON", 0.99))
    given[5] = np.log([0.6, 0.05, 0.01, 0.32, 0.01, 0.005, 0.005])
    changed = with_evidence(text, words, given, decoded(given))
    assert Tagged(5, 6, TAGS.index("B-PERSON")) in decoded(changed)


@pytest.mark.parametrize(("alone", "label"), [("B-PERSON", "B-PERSON"), ("B-ORG", "B-ORG")])
def test_a_full_name_gets_evidence_from_the_surname_alone(alone: str, label: str) -> None:
    text = "Then Iva Lunden came. He met Lunden there."
    words = split(text)
    given = likelihoods(words, Iva=("B-ORG", 0.7), Lunden=(alone, 0.99))
    given[1] = np.log([0.01, 0.7, 0.01, 0.25, 0.01, 0.01, 0.01])
    given[2] = np.log([0.01, 0.01, 0.7, 0.01, 0.25, 0.01, 0.01])
    assert Tagged(1, 3, TAGS.index("B-ORG")) in decoded(given)
    changed = with_evidence(text, words, given, decoded(given))
    assert Tagged(1, 3, TAGS.index(label)) in decoded(changed)


def test_a_surname_outweighs_what_is_seen_where_it_stands_alone() -> None:
    text = "Iva Lunden came. He met Lunden there."
    words = split(text)
    given = likelihoods(words, Iva=("B-PERSON", 0.99), Lunden=("I-PERSON", 0.99))
    given[6] = np.log([0.01, 0.02, 0.01, 0.04, 0.01, 0.9, 0.01])
    assert Tagged(6, 7, TAGS.index("B-LOC")) in decoded(given)
    changed = with_evidence(text, words, given, decoded(given))
    assert Tagged(6, 7, TAGS.index("B-PERSON")) in decoded(changed)


def test_a_surname_outweighs_less_where_it_names_a_firm_too() -> None:
    text = "Iva Lunden came. Lunden Foods grew. He met Lunden there."
    words = split(text)
    given = likelihoods(words, Iva=("B-PERSON", 0.99), Lunden=("I-PERSON", 0.99), Foods=("I-ORG", 0.99))
    given[4] = np.log([0.001, 0.994, 0.001, 0.001, 0.001, 0.001, 0.001])
    given[10] = np.log([0.002, 0.98, 0.002, 0.008, 0.002, 0.004, 0.002])
    changed = with_evidence(text, words, given, decoded(given))
    assert Tagged(10, 11, TAGS.index("B-ORG")) in decoded(changed)


@pytest.mark.parametrize(
    ("text", "is_speaker"),
    [
        ("Iva Lunden came.\nLunden: We sold it.", True),
        ("Iva Lunden came.\nLunden (laughs): We did.", True),
        ("Iva Lunden came.\nLunden: 12,400 units", False),
        ("Iva Lunden came.\nLunden:\nWe sold", False),
        ("Iva Lunden came. So Lunden: it", False),
    ],
)
def test_who_speaks_is_a_person(text: str, is_speaker: bool) -> None:
    words = split(text)
    given = likelihoods(words, Iva=("B-PERSON", 0.99))
    given[1] = np.log([0.01, 0.01, 0.01, 0.01, 0.94, 0.01, 0.01])
    at = next(at for at, word in enumerate(words) if at > 1 and word.surface == "Lunden")
    given[at] = np.log([1e-4, 1e-4, 1e-4, 1e-4, 1e-4, 0.9994, 1e-4])
    changed = with_evidence(text, words, given, decoded(given))
    wanted = "B-PERSON" if is_speaker else "B-LOC"
    assert Tagged(at, at + 1, TAGS.index(wanted)) in decoded(changed)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Board of Investment", {"BoI", "BOI"}),
        ("Ostrel Varn Limited", {"OVL"}),
        ("Ruden Varn", set()),
    ],
)
def test_initials_of_a_name(name: str, wanted: set[str]) -> None:
    assert initials(name.split()) == wanted


def test_initials_stand_for_their_name() -> None:
    text = "Ostrel Varn Union met. The OVU left."
    words = split(text)
    given = likelihoods(words, Ostrel=("B-ORG", 0.99), Varn=("I-ORG", 0.99), Union=("I-ORG", 0.99))
    given[6] = np.log([0.7, 0.25, 0.01, 0.01, 0.01, 0.01, 0.01])
    changed = with_evidence(text, words, given, decoded(given))
    assert Tagged(6, 7, TAGS.index("B-ORG")) in decoded(changed)


def test_without_mentions_nothing_changes() -> None:
    words = split("nothing here")
    given = likelihoods(words)
    assert with_evidence("nothing here", words, given, []) is given


@pytest.mark.parametrize(
    ("text", "surface", "wanted"),
    [
        ("from P&G. The", "P&G.", "P&G"),
        ("of Ruden Ltd. The", "Ruden Ltd", "Ruden Ltd."),
        ("Hask Ltd fell, as did Ruden Ltd. The", "Ruden Ltd", "Ruden Ltd"),
        ("Hask Ltd fell, as did Ruden Ltd.", "Ruden Ltd", "Ruden Ltd"),
        ("Hask Ltd fell, as did Ruden Ltd. and", "Ruden Ltd", "Ruden Ltd."),
        ("Hask Ltd., too; and Ruden Ltd. The", "Ruden Ltd", "Ruden Ltd."),
        ("of RUDEN, INC. ON", "RUDEN, INC", "RUDEN, INC."),
        ("in Varn, Mich., on", "Mich", "Mich."),
        ("so did MAN. The", "MAN.", "MAN"),
        ("at ING. The", "ING", "ING"),
        ("of Iva Lunden jr. of", "Iva Lunden jr", "Iva Lunden jr."),
        ("by Moody's on", "Moody", "Moody's"),
        ("BY MOODY'S ON", "MOODY", "MOODY'S"),
        ("the U.S. said", "U.S", "U.S."),
        ('so "Ostrel" went', '"Ostrel"', "Ostrel"),
        ("so Ostrel (HK) went", "Ostrel (HK)", "Ostrel (HK)"),
        ("so (Ostrel) went", "Ostrel)", "Ostrel"),
        ("of Ostrel (Halden). The", "Ostrel (Halden", "Ostrel (Halden)"),
        ("Ruden's plan", "Ruden's", "Ruden"),
        ("the Israeli plan", "Israeli", ""),
        ("on 12.5% of", "12.5%", ""),
    ],
)
def test_edges(text: str, surface: str, wanted: str) -> None:
    words = split(text)
    start = text.index(surface)
    inside = [at for at, w in enumerate(words) if start <= w.start < start + len(surface)]
    first, end = trimmed(text, words, inside[0], inside[-1] + 1)
    assert text[words[first].start : words[end - 1].end] == wanted if wanted else first == end


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("of Varn, N.C. Hask said", ["of", "Hask"]),
        ("of Varn, Mich. Hask said", ["of", "Hask"]),
        ("of Varn, Mich., Hask said", ["of"]),
        ("of N.C. Hask and Sons", ["of"]),
    ],
)
def test_a_sentence_may_begin_after_a_state(text: str, wanted: list[str]) -> None:
    words = split(text)
    assert [words[at].surface for at in breaks(text, words)] == wanted


def test_a_line_ends_a_name_unless_the_text_is_wrapped() -> None:
    listed = "Iva Lunden\nOstrel Foods\nRuden"
    assert [split(listed)[at].surface for at in breaks(listed, split(listed))] == ["Iva", "Ostrel", "Ruden"]
    celled = "Ostrel  Ruden Varn  12 tonnes"
    assert [split(celled)[at].surface for at in breaks(celled, split(celled))] == ["Ostrel", "Ruden", "10"]
    spaced = "so  Iva  Lunden  went  home  and  stayed"
    assert breaks(spaced, split(spaced)) == [0]
    wrapped = "then Iva\nLunden went\nhome and\nstayed for\nthe rest"
    assert breaks(wrapped, split(wrapped)) == []
