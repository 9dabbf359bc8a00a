"""The legal form that follows a firm's name lies in its span, to the form's end."""

from __future__ import annotations

import pytest

from newsextract.mentions import Label, Mention
from newsextract.names.tables.legal import SHORT_FORMS, SPELLED_FORMS
from newsextract.names.tagger.forms import with_forms

FIRM = "Ostrel Varn"


def formed(text: str, *names: tuple[str, Label]) -> list[str]:
    mentions = [Mention(text.index(name), text.index(name) + len(name), label) for name, label in names]
    return [text[m.start : m.end] for m in with_forms(text, mentions)]


@pytest.mark.parametrize("form", [*SPELLED_FORMS.entries, *sorted(SHORT_FORMS)])
def test_a_form_belongs_to_the_firm_before_it(form: str) -> None:
    assert formed(f"They sued {FIRM} {form} in May.", (FIRM, "ORG")) == [f"{FIRM} {form}"]


@pytest.mark.parametrize(("text", "expected"), SPELLED_FORMS.examples.items(), ids=str)
def test_examples_are_whole(text: str, expected: tuple[str, Label]) -> None:
    name, label = expected
    opening = " ".join(name.split()[:2]).rstrip(",")
    assert formed(text, (opening, label)) == [name]


@pytest.mark.parametrize(
    ("text", "names", "wanted"),
    [
        ("of Ruden, S. de R.L. de C.V., a", (("Ruden", "ORG"), ("S. de R.L", "ORG")),
         ["Ruden, S. de R.L. de C.V."]),
        ("the Ruden 2000 S.r.l. yard", (("Ruden", "ORG"),), ["Ruden 2000 S.r.l."]),
        ("so Ruden S.r.l. did", (("Ruden S.r.", "ORG"),), ["Ruden S.r.l."]),
        ("at Ruden (Varn) Co., Ltd. on", (("Ruden", "ORG"), ("Varn", "LOC")), ["Ruden (Varn) Co., Ltd."]),
        ("at Ruden Varn (Foods) Ltd on", (("Ruden Varn", "PERSON"), ("Foods) Ltd", "ORG")),
         ["Ruden Varn (Foods) Ltd"]),
        ("at Ruden Varn (Foods) on", (("Ruden Varn", "PERSON"),), ["Ruden Varn"]),
        ("Hask Inc fell. It met Ruden Inc. The rest", (("Ruden", "ORG"),), ["Ruden Inc"]),
        ("Hask Inc., too. It met Ruden Inc. The rest", (("Ruden", "ORG"),), ["Ruden Inc."]),
        ("It met Ruden Inc. The rest", (("Ruden", "ORG"),), ["Ruden Inc."]),
        ("the Varn stock exchange", (("Varn", "LOC"),), ["Varn stock exchange"]),
        ("the Varn stock market", (("Varn", "LOC"),), ["Varn"]),
        ("at Ruden (Varn) on", (("Ruden", "ORG"), ("Varn", "LOC")), ["Ruden", "Varn"]),
        ("from Ruden Ltd in", (("Ruden", "ORG"),), ["Ruden Ltd"]),
        ("RUDEN AS EXPECTED", (("RUDEN", "ORG"),), ["RUDEN"]),
        ("from Ruden, AB, in", (("Ruden", "ORG"),), ["Ruden"]),
        ("at Ruden SE-based", (("Ruden", "ORG"),), ["Ruden"]),
        ("in Ruden S.A. there", (("Ruden", "LOC"),), ["Ruden"]),
        ("by Ruden Limitedness", (("Ruden", "ORG"),), ["Ruden"]),
    ],
)  # fmt: skip
def test_where_a_name_ends(text: str, names: tuple[tuple[str, Label], ...], wanted: list[str]) -> None:
    assert formed(text, *names) == wanted


def test_a_hostile_tail_is_read_in_bounds() -> None:
    text = "Ruden" + " (Varn" * 20_000 + ", S. de R.L. de" * 20_000
    assert formed(text, ("Ruden", "ORG")) == ["Ruden"]
