"""Which organisation a bare title belongs to: every signal and kind proves itself."""

from __future__ import annotations

import time

import pytest
from marked_people import people_of, read_marks

from newsextract import people
from newsextract.mentions import Mention
from newsextract.people.evidence import Evidence, Question
from newsextract.people.kinds import KINDS, Kind
from newsextract.people.passages import Passages
from newsextract.people.signals import SIGNALS, WEIGHTS, Signal
from newsextract.people.title import is_stop
from newsextract.people.tokens import Passage


def _signals(marked: str) -> dict[str, set[str]]:
    """The organisations of each signal at the first title of a marked text."""
    text, mentions = read_marks(marked)
    tokens = Passage(text, mentions).tokens
    end = at = next(at for at, token in enumerate(tokens) if token.kind == "PERSON")
    while (before := tokens[at - 1]).text == "," or (at and before.kind == "word" and not is_stop(before)):
        at -= 1
    evidence = Evidence(tokens, lambda token: token.text, Passages(tokens))
    found: dict[str, set[str]] = {}
    for firm, signal, value in evidence.signals(Question(at, tuple(tokens[at:end]))):
        if value:
            found.setdefault(signal, set()).add(firm)
    return found


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: signal.name)
def test_signal_stands_in_its_example(signal: Signal) -> None:
    marked, firm = signal.example
    assert firm in _signals(marked)[signal.name]
    assert signal.weight != 0


def test_signals_have_names_of_their_own() -> None:
    assert len(WEIGHTS) == len(SIGNALS)


@pytest.mark.parametrize(("kind", "marked", "firm"), [
    pytest.param(kind, marked, firm, id=kind.name) for kind in KINDS for marked, firm in kind.examples.items()
])  # fmt: skip
def test_kind_speaks_for_its_organisation(kind: Kind, marked: str, firm: str) -> None:
    assert _signals(marked)["kind fits"] == {firm}


@pytest.mark.parametrize(("marked", "firm"), [
    # One subject: what the article is about, though another was named a moment ago.
    ("{Halden} sold more buses\n{Halden} grew in May. {Halden} hired. The {Oster} buses stood still.\n"
     "It was a good year for {Halden}, chief executive [Iva Lund] said.", "Halden"),
    # Many subjects: the one of this sentence or of the one before.
    ("{Oster} grew by far. {Oster} hired.\n{Halden}, of Larkmere, stops two days a week, confirms president "
     "[Iva Lund].", "Halden"),
    ("{Oster} grew by far. {Oster} hired.\n* {Halden}. Founder [Iva Lund] wants more.", "Halden"),
    ("{Oster} grew by far. {Oster} hired.\nAt {Halden}, chairman [Iva Lund] left.", "Halden"),
    ("{Oster} beat {Lund Shipping}.\nThe owner, [Iva Lund], left.", "Lund Shipping"),
])  # fmt: skip
def test_organisation_of_a_bare_title(marked: str, firm: str) -> None:
    roles = next(iter(people_of(marked).values()))
    assert [organisation for _, organisation in roles] == [firm]


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
