"""Which organisation a bare title belongs to: every signal and kind proves itself."""

from __future__ import annotations

import time
from collections.abc import Sequence
from unittest.mock import patch

import pytest
from marked_people import people_of, read_marks

from newsextract import people
from newsextract.mentions import Mention
from newsextract.people.choice.countries import Countries
from newsextract.people.choice.descriptions import Descriptions
from newsextract.people.choice.evidence import Evidence, Question
from newsextract.people.choice.kinds import KINDS, Kind
from newsextract.people.choice.passages import Passages
from newsextract.people.choice.signals import (
    COUNTRY_SIGNALS,
    COUNTRY_WEIGHTS,
    SIGNALS,
    WEIGHTS,
    Signal,
)
from newsextract.people.words.tokens import Passage, Token


def _signals(marked: str) -> dict[str, set[str]]:
    """The organisations of each signal at the last question that a marked text puts."""
    asked: list[tuple[Evidence, Question]] = []
    with patch.object(Evidence, "choose", lambda *question: asked.append(question)):
        people_of(marked)
    # A part of a title is asked for before the whole; a description that says nothing is dropped.
    evidence, question = next((one for one in reversed(asked) if one[1].described), asked[-1])
    found: dict[str, set[str]] = {}
    for firm, signal, value in evidence.signals(question):
        if value:
            found.setdefault(signal, set()).add(firm)
    return found


def _called(marked: str, called: str) -> list[str]:
    """The organisations of a marked text for which some words may stand."""
    tokens = Passage(*read_marks(marked)).tokens
    firms = {at: token.text for at, token in enumerate(tokens) if token.kind == "ORG"}
    descriptions = Descriptions(tokens, firms)
    tokens = Passage(*read_marks(called)).tokens
    return [firm for firm in firms.values() if descriptions.likeness(firm, tokens) > 0]


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: signal.name)
def test_signal_stands_in_its_example(signal: Signal) -> None:
    marked, firm = signal.example
    assert firm in _signals(marked)[signal.name]
    assert signal.weight != 0


@pytest.mark.parametrize("signal", COUNTRY_SIGNALS, ids=lambda signal: signal.name)
def test_country_signal_stands_in_its_example(signal: Signal) -> None:
    asked: list[tuple[Countries, int, Sequence[Token]]] = []
    marked, country = signal.example
    with patch.object(Countries, "choose", lambda *question: asked.append(question)):
        people_of(marked)
    countries, *question = asked[-1]
    values = {names[0]: value for names, name, value in countries.signals(*question) if name == signal.name}
    assert values[country] == max(values.values()) > 0
    assert signal.weight != 0


def test_signals_have_names_of_their_own() -> None:
    assert len({**WEIGHTS, **COUNTRY_WEIGHTS}) == len(SIGNALS) + len(COUNTRY_SIGNALS)


@pytest.mark.parametrize(("kind", "marked", "firm"), [
    pytest.param(kind, marked, firm, id=kind.name) for kind in KINDS for marked, firm in kind.examples.items()
])  # fmt: skip
def test_kind_speaks_for_its_organisation(kind: Kind, marked: str, firm: str) -> None:
    if kind.titles:
        assert _signals(marked)["kind fits"] == {firm}
    else:
        assert _called(marked, kind.name) == [firm]


@pytest.mark.parametrize(("marked", "called", "firm"), [
    ("{Oster} met {Halden}, an axle maker.", "axle maker", "Halden"),
    ("{Oster} met {Halden} (HDN), the 50:50 joint venture of two firms.", "venture", "Halden"),
    ("{Oster} formed a joint venture, {Halden}, in May.", "venture", "Halden"),
    ("{Oster} agreed. The venture, to be called {Halden}, starts in May.", "venture", "Halden"),
    ("{Oster} grew. {Halden}, owned equally by the two, starts in May.", "venture", "Halden"),
    ("{Oster} and {Larkmere Works} hold equal shares of {Oster Larkmere}.", "venture", "Oster Larkmere"),
    ("{Oster} met {Halden} of <Larkmere>.", "<Larkmere> firm", "Halden"),
    ("{Oster} sold six to {Halden} in <Casablanca>.", "Moroccan company", "Halden"),
    ("{Oster} met {Halden}, a company from <Norway> which builds.", "Norwegian company", "Halden"),
    ("{Oster} met the {Sindicato dos Halden}.", "welders' union", "Sindicato dos Halden"),
    ("{Oster} met <Sweden>'s {Halden}.", "Swedish firm", "Halden"),
    ("{Oster} met {Halden}, the Swedish firm.", "Swedish group", "Halden"),
])  # fmt: skip
def test_what_an_organisation_is_called(marked: str, called: str, firm: str) -> None:
    assert _called(marked, called) == [firm]


@pytest.mark.parametrize(("marked", "firm"), [
    # One subject: what the article is about, though another was named a moment ago.
    ("{Halden} sold more buses\n{Halden} grew in May. {Halden} hired. The {Oster} buses stood still.\n"
     "It was a good year for {Halden}, chief executive [Iva Lund] said.", "Halden"),
    # Many subjects: the one of this sentence or of the one before.
    ("{Oster} grew by far. {Oster} hired.\n{Halden}, of Larkmere, stops two days a week, confirms president "
     "[Iva Lund].", "Halden"),
    ("{Oster} grew by far. {Oster} hired.\n* {Halden}. Founder [Iva Lund] wants more.", "Halden"),
    ("{Oster} grew by far. {Oster} hired.\nAt {Halden}, chairman [Iva Lund] left.", "Halden"),
    # What is quoted and who wrote the article are not meant.
    ("{Halden} grew.\n“We like {Oster}. It is a good name,” chairman [Iva Lund] said.", "Halden"),
    ("{Larkmere Bote} > Business\n{Halden} grew. It was May.\nIt ends. Chairman [Iva Lund] left.",
     "Halden"),
    # Sentences framed by it, lists below it, and what only looks like a sentence's end.
    ("{Berg} fell. {Oster} grew.\nAt {Halden}, which buys from {Oster}, it is May, chair [Iva Lund] said.",
     "Halden"),
    ("{Berg} fell. {Oster} grew.\n{Halden}\nChairwoman: [Ana Berg] (new)\nTreasurer: [Iva Lund]", "Halden"),
    ("{Wheelpulse} - Feb. 5, 2026\n{Halden} grew. It hired.\nIt was May. Chair [Iva Lund] left.", "Halden"),
    # A description that fits none sets apart from whom the article is about.
    ("{Berg} fell. {Halden} grew.\nIt sold buses to {Oster}. [Iva Lund], chair of the Larkmere firm, left.",
     "Oster"),
    ("{Berg} fell. {Halden} grew.\nSix went to {Oster}; the operator's chair, [Iva Lund], left.", "Oster"),
    ("{Halden} beat {Larkia}. {Halden} grew. [Iva Lund], treasurer of the Larki carrier, left.", "Larkia"),
    # The authority's.
    ("{Halden} raised prices. The {Oster Trade Commission} said so.\nIt must pay, [Iva Lund], head of the "
     "cartel bureau, said.", "Oster Trade Commission"),
    ("{Oster} grew.\nAt {Halden}, a venture of {Berg Bus}, all went well, said chair [Iva Lund].", "Halden"),
    ("{Oster} beat {Lund Shipping}.\nThe owner, [Iva Lund], left.", "Lund Shipping"),
])  # fmt: skip
def test_organisation_of_a_bare_title(marked: str, firm: str) -> None:
    roles = people_of(marked)["Iva Lund"]
    assert [organisation for _, organisation in roles] == [firm]


def test_what_somebody_is_besides_is_not_meant() -> None:
    roles = people_of("{Oster} grew.\n[Iva Lund], treasurer of {Halden}, becomes chairwoman.")["Iva Lund"]
    assert roles == (("treasurer", "Halden"), ("chairwoman", "Oster"))


def test_without_organisations_there_is_none() -> None:
    assert people_of("Chairman [Iva Lund] spoke.") == {"Iva Lund": (("Chairman", None),)}


def test_sentence_ends() -> None:
    passages = Passages(Passage("They paid approx. ten. It was May!\nYes.", []).tokens)
    begins = [at for at in range(14) if passages.begins(at)]
    assert begins[:3] == [0, 6, 10]


def test_questions_are_bounded_on_text_without_ends() -> None:
    def seconds(times: int) -> float:
        unit = "Halden and chairman Lund "
        text = unit * times
        mentions = [Mention(at, at + 6, "ORG") for at in range(0, len(text), len(unit))]
        mentions += [Mention(at + 20, at + 24, "PERSON") for at in range(0, len(text), len(unit))]
        ids = {(m.start, m.end): f"firm {m.start}" for m in mentions if m.label == "ORG"}
        begin = time.process_time()
        people.find(text, mentions, ids)
        return time.process_time() - begin

    seconds(50)
    assert seconds(400) < 10 * max(seconds(100), 0.01)
