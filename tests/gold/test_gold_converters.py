"""Each annotation format: there and back without loss, and no input that gets through or raises."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from pathlib import Path

import pytest
from gold_cases import cases
from hypothesis import given, settings
from hypothesis import strategies as st

from newsextract.gold import CONVERTERS, Fault, GoldCase, read_gold
from newsextract.gold.annotated import Annotated, Span, completed, from_case, outer_faults, to_case
from newsextract.gold.converters import Source

HOLDING_ALL = sorted(CONVERTERS.keys() - {"brat"})


def there_and_back(name: str, given_cases: Sequence[GoldCase]) -> tuple[list[Annotated], list[Fault]]:
    converter = CONVERTERS[name]
    files = dict(converter.write([from_case(case) for case in given_cases]))
    faults: list[Fault] = []
    found = []
    for file, data in files.items():
        if file.endswith(converter.suffix):
            stem = file.removesuffix(converter.suffix)
            companion = files.get(stem + converter.companion) if converter.companion else None
            found += [article for _, article in converter.read(Source(file, stem, data, companion), faults)]
    return found, faults


def as_cases(found: Sequence[Annotated], faults: list[Fault]) -> list[GoldCase | None]:
    return [to_case(article, article.id, faults) for article in found]


@pytest.mark.parametrize("name", HOLDING_ALL)
@settings(max_examples=60)
@given(given_cases=st.lists(cases(), min_size=1, max_size=2, unique_by=lambda case: case.record.id))
def test_there_and_back(name: str, given_cases: list[GoldCase]) -> None:
    found, faults = there_and_back(name, given_cases)
    returned = as_cases(found, faults)
    assert (faults, returned) == ([], given_cases)
    # Equality takes 1 for 1.0; the files tell them apart.
    assert [case and case.record.to_json() for case in returned] == [c.record.to_json() for c in given_cases]


@settings(max_examples=60)
@given(case=cases())
def test_brat_holds_mentions_and_keeps_the_rest(case: GoldCase) -> None:
    [article], faults = there_and_back("brat", [case])
    alone = to_case(completed(article, None, None, {}), "x", faults)
    assert faults == []
    assert alone is not None
    assert alone.record.entities == case.record.entities
    assert as_cases([completed(article, case, None, {})], faults) == [case]


# --- input that nobody made in good faith ---------------------------------------------------------------

_scalars = st.none() | st.booleans() | st.integers(-5, 1 << 70) | st.floats() | st.text(max_size=6)
_keys = st.sampled_from([
    "text", "spans", "entities", "start", "end", "label", "id", "value", "tag", "meta", "people", "facts",
    "data", "annotations", "predictions", "result", "type", "labels", "figure", "changes", "metric", "answer",
])  # fmt: skip
_surrogates = st.sampled_from(["\ud800", "x\udfff", "labels", "sales"])
_json = st.recursive(
    _scalars | _surrogates,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_keys, inner, max_size=6),
    max_leaves=30,
)
_extras = st.dictionaries(_keys, _json, max_size=4)
_span = _extras.map(lambda extra: {"start": 0, "end": 1, "label": "ORG", **extra})
_line = _extras.map(lambda extra: {"text": "abc", "spans": [], **extra})
_region = st.builds(
    lambda span, extra: {"type": "labels", "value": {**span, "labels": ["ORG"], "text": "a"}, **extra},
    _span, _extras,
)  # fmt: skip
_documents = st.one_of(
    _json,
    st.builds(lambda line, spans: {**line, "spans": spans}, _line, st.lists(_span, max_size=2)),
    st.builds(lambda line, regions: [{"data": line, "annotations": [{"result": regions}]}],
              _line, st.lists(_region, max_size=2)),
)  # fmt: skip


def swallow(name: str, data: bytes, companion: bytes | None = None) -> None:
    """Read whatever it is: it becomes sound cases or faults of one line that name the file."""
    faults: list[Fault] = []
    for source, article in CONVERTERS[name].read(Source("x", "x", data, companion), faults):
        before = len(faults)
        case = to_case(completed(article, None, None, {}), source, faults)
        assert (case is None) == (len(faults) > before)
    assert all(fault.file.startswith("x") for fault in faults)


@pytest.mark.parametrize("name", ["jsonl", "labelstudio"])
@settings(max_examples=150)
@given(document=_documents)
def test_any_json_is_swallowed(name: str, document: object) -> None:
    swallow(name, json.dumps(document).encode())


@settings(max_examples=80)
@given(head=_json, body=st.text(st.sampled_from("[[]]|;=\\ab\nORG"), max_size=30))
def test_any_markup_is_swallowed(head: object, body: str) -> None:
    swallow("inline", (json.dumps(head) + "\n=====\n" + body).encode())
    swallow("inline", ("{}\n=====\n" + body).encode())


@settings(max_examples=80)
@given(lines=st.lists(st.sampled_from([
    "T1\tORG 0 3\tabc", "T1\tORG 4 3\t", "T2\tLOC 0 2;4 9\tab", "T2\tORG", "T", "", "\r", "#", "R1\tx",
    "#1\tAnnotatorNotes T1\tid=x;id=y", "#1\tAnnotatorNotes T1\tvalue", "T3\tDATE 99999999999 3\tx",
    "E1\tORG:T1", "T1\tORG 0 3\tabd",
]), max_size=5))  # fmt: skip
def test_any_standoff_is_swallowed(lines: list[str]) -> None:
    swallow("brat", "\n".join(lines).encode(), b"abc\ndef")


@pytest.mark.parametrize("name", sorted(CONVERTERS))
@settings(max_examples=40)
@given(data=st.binary(max_size=60))
def test_any_bytes_are_swallowed(name: str, data: bytes) -> None:
    swallow(name, data, data)
    swallow(name, zlib.compress(data))


_DOC_BIN = dict(CONVERTERS["docbin"].write([Annotated("x", "Orlo sold 7 vans. " * 3)]))["gold.spacy"]


@settings(max_examples=150)
@given(at=st.integers(0, len(zlib.decompress(_DOC_BIN)) - 1), bit=st.integers(0, 7))
def test_a_broken_doc_bin_is_swallowed(at: int, bit: int) -> None:
    data = bytearray(zlib.decompress(_DOC_BIN))
    data[at] ^= 1 << bit
    swallow("docbin", zlib.compress(bytes(data)))


def test_a_doc_bin_that_unpacks_to_terabytes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsextract.gold.converters.doc_bin._LARGEST", 1 << 20)
    faults: list[Fault] = []
    assert not list(CONVERTERS["docbin"].read(Source("x", "x", zlib.compress(bytes(1 << 22))), faults))
    assert str(faults[0]) == "x: unpacks to more than 1 MiB"


# --- what each format's own tool writes ------------------------------------------------------------------

TEXT = "🚚 Brakka Steel shipped 310 coils\nin May."


def read_one(name: str, data: str, companion: str | None = None) -> tuple[list[Annotated], list[str]]:
    faults: list[Fault] = []
    source = Source("f", "f", data.encode(), None if companion is None else companion.encode())
    return [article for _, article in CONVERTERS[name].read(source, faults)], [str(f) for f in faults]


def region(start: int, end: int, text: str, **extra: object) -> dict[str, object]:
    value = {"start": start, "end": end, "text": text, "labels": ["ORG"]}
    return {"id": "Qx1", "type": "labels", "from_name": "label", "to_name": "text", "value": value, **extra}


def task(*regions: object, **extra: object) -> str:
    drafts = {"annotations": [{"result": list(regions)}], **extra}
    return json.dumps([{"id": 7, "data": {"text": TEXT, "id": "coils"}, **drafts}])


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(task(region(2, 14, "Brakka Steel")), id="code points"),
        pytest.param(task(region(3, 15, "Brakka Steel")), id="UTF-16 units of older releases"),
        pytest.param(task(annotations=[{"result": []}, {"result": [region(2, 14, "Brakka Steel")]},
                                       {"result": [], "was_cancelled": True}]), id="the last not cancelled"),
        pytest.param(task(annotations=[], predictions=[{"result": [region(2, 14, "Brakka Steel")]}]),
                     id="a prediction"),
        pytest.param(task(region(2, 14, "Brakka Steel"), {"type": "choices", "value": {}}), id="choices"),
    ],
)  # fmt: skip
def test_label_studio_exports(given: str) -> None:
    [article], faults = read_one("labelstudio", given)
    assert faults == []
    assert article.spans == [Span(2, 14, "ORG", tag="Qx1")]


def test_label_studio_writes_line_ends_of_regions_as_letters() -> None:
    [article], _ = read_one("labelstudio", task(region(27, 35, "coils\\nin")))
    assert TEXT[article.spans[0].start : article.spans[0].end] == "coils\nin"


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ("{", "f: not JSON: "),
        ("7", "f task 1: not a task with data.text"),
        (task(region(2, 14, "Brakka steel")), "f task 1: region 'Qx1': the text there is not 'Brakka steel'"),
        (task({"type": "labels", "value": {"start": "2"}}), "f task 1: region None: no start and end"),
        (task(region(2, 14, "Brakka Steel", meta={"text": ["x"]})), "f task 1: region 'Qx1': 'x' is not key"),
    ],
)
def test_label_studio_faults(given: str, fault: str) -> None:
    found, faults = read_one("labelstudio", given)
    assert found == []
    assert faults[0].startswith(fault)


@pytest.mark.parametrize(
    "given",
    [
        {"text": TEXT, "spans": [{"start": 2, "end": 14, "label": "ORG", "token_start": 1, "token_end": 2}],
         "tokens": [], "_input_hash": 5, "answer": "accept", "meta": {"score": 0.5}},
        {"text": TEXT, "entities": [[2, 14, "ORG"]]},
        [TEXT, {"entities": [[2, 14, "ORG"]]}],
    ],
)  # fmt: skip
def test_json_lines_of_prodigy_and_spacy(given: object) -> None:
    rejected = json.dumps({"text": "Orlo", "spans": [], "answer": "reject"})
    [article], faults = read_one("jsonl", f"{json.dumps(given)}\n\n{rejected}\n")
    assert faults == []
    assert (article.text, article.spans, article.meta) == (TEXT, [Span(2, 14, "ORG")], None)


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ("[1", "f line 1: not JSON"),
        ('{"text": 5}', "f line 1: not an object with a text"),
        ('{"text": "abc", "spans": [[0, 1]]}', "f line 1: span 0: no start and end"),
        ('{"text": "abc", "spans": [{"start": 0, "end": true}]}', "f line 1: span 0: no start and end"),
        ('{"text": "a", "spans": [{"start": 0, "end": 1, "label": 5}]}', "f line 1: span 0: the label is 5"),
        ('{"text": "abc", "spans": [{"start": 0, "end": 1, "label": "ORG", "text": "b"}]}',
         "f line 1: span 0: says 'b', but the text there is 'a'"),
    ],
)  # fmt: skip
def test_json_lines_faults(given: str, fault: str) -> None:
    found, faults = read_one("jsonl", given)
    assert found == []
    assert faults[0].startswith(fault)


def test_brat_reads_fragments_notes_and_leaves_the_rest() -> None:
    standoff = "\n".join([
        "T1\tORG 2 14\tBrakka Steel", "#1\tAnnotatorNotes T1\tid=Brakka Steel Works", "R1\tOwner Arg1:T1",
        "T2\tQUANTITY 23 26\t310", "#2\tAnnotatorNotes T2\tvalue = 310; item = coils", "A1\tSure T2",
        "T3\tDATE 27 32;33 39\tcoils in May", "",
    ])  # fmt: skip
    [article], faults = read_one("brat", standoff, TEXT)
    assert faults == []
    assert article.spans == [
        Span(2, 14, "ORG", "Brakka Steel Works"),
        Span(23, 26, "QUANTITY", value={"value": 310, "item": "coils"}),
        Span(27, 39, "DATE"),
    ]


@pytest.mark.parametrize(
    ("standoff", "fault"),
    [
        ("T1\tORG 2\tBrakka", "f: line 1: T1 is no text-bound annotation"),
        ("T1\tORG 2 8\tBrakke", "f: line 1: T1 says 'Brakke', but the text there is 'Brakka'"),
        ("T1\tORG 2 8;15 22\tBrakka shipped", "f: line 1: T1 is in pieces, with words between them"),
        ("T1\tORG 2 8\tBrakka\nT1\tORG 2 8\tBrakka", "f: line 2: T1 comes twice"),
        ("T1\tORG 2 8\tBrakka\n#1\tAnnotatorNotes T1\tx", "f: note on T1 (ORG 'Brakka'): 'x' is not key"),
    ],
)
def test_brat_faults(standoff: str, fault: str) -> None:
    found, faults = read_one("brat", standoff, TEXT)
    assert found == []
    assert faults[0].startswith(fault)


def test_brat_needs_its_text() -> None:
    assert read_one("brat", "") == ([], ["f: no .txt of the same name beside it"])


def test_inline_markup() -> None:
    head = {"meta": {"published": "2024-05-23"}, "people": [], "facts": [{"metric": "sales", "figure": "q"}]}
    body = "[Photo] [[Brakka|ORG| id = Brakka Steel ]] shipped [[310 [net\\]|QUANTITY|value=310;tag=q]]"
    body += " ]] a\\\\b\n\n"
    [article], faults = read_one("inline", json.dumps(head) + "\n=====\n" + body)
    assert faults == []
    assert article.text == "[Photo] Brakka shipped 310 [net] ]] a\\b\n"
    assert article.spans == [
        Span(8, 14, "ORG", "Brakka Steel"), Span(23, 32, "QUANTITY", value={"value": 310}, tag="q"),
    ]  # fmt: skip
    assert article.facts == [{"metric": "sales", "figure": "q"}]


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ("[[a|ORG]]", "f: no line ===== between the head and the text"),
        ("{\n=====\na", "f: the head is not JSON"),
        ('{"mood": 1}\n=====\na', "f: the head is no object of facts, id, meta, people"),
        ("{}\n=====\na\n[[b|ORG", "f: line 4: the mark [['b|ORG' is not closed"),
        ("{}\n=====\na [[b [[c|ORG]]", "f: line 3: a mark within a mark"),
        ("{}\n=====\n\n[[b]]", "f: line 4: [[b]] is not [[surface|LABEL|attributes]]"),
        ("{}\n=====\n[[b|ORG|id]]", "f: line 3: 'id' is not key=value"),
        ("{}\n=====\n[[b|ORG|id=a;id=b]]", "f: line 3: the key 'id' comes twice"),
    ],
)
def test_inline_faults(given: str, fault: str) -> None:
    found, faults = read_one("inline", given)
    assert found == []
    assert faults[0].startswith(fault)


def test_a_doc_bin_serves_spacy() -> None:
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    spans = [Span(2, 14, "ORG", "Brakka"), Span(23, 26, "QUANTITY", value={"value": 310})]
    article = Annotated("coils", TEXT, spans)
    [(_, data)] = CONVERTERS["docbin"].write([article])
    [doc] = DocBin().from_bytes(data).get_docs(Vocab())
    assert [(ent.text, ent.label_, ent._.value) for ent in doc.ents] == [
        ("Brakka Steel", "ORG", None), ("310", "QUANTITY", {"value": 310}),
    ]  # fmt: skip
    assert (doc._.record.id, doc._.record.entities[0].id) == ("coils", "Brakka")


def test_a_doc_bin_of_any_pipeline_gives_spans() -> None:
    import spacy
    from spacy.tokens import DocBin
    from spacy.tokens import Span as SpacySpan

    doc = spacy.blank("en")(TEXT)
    doc.set_ents([SpacySpan(doc, 1, 3, label="ORG")])
    faults: list[Fault] = []
    source = Source("f", "f", DocBin(docs=[doc], store_user_data=True).to_bytes())
    [(name, article)] = CONVERTERS["docbin"].read(source, faults)
    assert (name, article.text, article.spans, faults) == ("f doc 1", TEXT, [Span(2, 14, "ORG")], [])


@pytest.mark.parametrize("name", ["jsonl", "labelstudio", "brat"])
def test_a_small_file_cannot_fill_the_memory(name: str) -> None:
    """20,000 spans over a text of 200,000 signs would be 4 GB of words."""
    text, wide = "vans " * 40_000, {"start": 0, "end": 199_999, "label": "PERSON"}
    documents = {
        "jsonl": json.dumps({"text": text, "spans": [wide] * 20_000}),
        "labelstudio": json.dumps([{"data": {"text": text}, "annotations": [{"result": [
            {"type": "labels", "value": {**wide, "labels": ["ORG"]}}] * 20_000}]}]),
        "brat": "".join(f"T{n}\tORG 0 199999\tvans\n" for n in range(20_000)),
    }  # fmt: skip
    found, faults = read_one(name, documents[name], text)
    told = [Fault("f", reason) for article in found for reason in outer_faults(article)]
    assert len(faults) + len(told) >= 19_999


@pytest.mark.parametrize("name", HOLDING_ALL)
def test_the_committed_gold_goes_there_and_back(name: str) -> None:
    root = Path(__file__).parents[2]
    given_cases = read_gold(root / "gold", root / "corpus")
    found, faults = there_and_back(name, given_cases)
    assert (as_cases(found, faults), faults) == (given_cases, [])
