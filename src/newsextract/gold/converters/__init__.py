"""What annotation tools read and write, one a row in `CONVERTERS`: a new tool is a module and a row."""

from __future__ import annotations

from newsextract.gold.converters.brat import read_brat, write_brat
from newsextract.gold.converters.converter import Converter, Source
from newsextract.gold.converters.doc_bin import read_doc_bin, write_doc_bin
from newsextract.gold.converters.inline import read_inline, write_inline
from newsextract.gold.converters.json_lines import read_json_lines, write_json_lines
from newsextract.gold.converters.label_studio import read_label_studio, write_label_studio

CONVERTERS = {
    row.name: row
    for row in (
        Converter(
            "inline", ".mark", read_inline, write_inline,
            "marks in the text, for any editor; holds everything, one file an article",
        ),
        Converter(
            "brat", ".ann", read_brat, write_brat,
            "brat standoff beside the text; holds mentions, with ids and values as notes",
            companion=".txt",
        ),
        Converter(
            "labelstudio", ".json", read_label_studio, write_label_studio,
            "Label Studio tasks; holds everything, ids and values as the regions' remarks",
        ),
        Converter(
            "jsonl", ".jsonl", read_json_lines, write_json_lines,
            "JSON Lines of text and spans, as Prodigy and spaCy have them; holds everything",
        ),
        Converter(
            "docbin", ".spacy", read_doc_bin, write_doc_bin,
            "spaCy's DocBin, for training; holds everything, entities in `doc.ents` and our span group",
        ),
    )
}  # fmt: skip
BY_SUFFIX = {row.suffix: row for row in CONVERTERS.values()}

__all__ = ["BY_SUFFIX", "CONVERTERS", "Converter", "Source"]
