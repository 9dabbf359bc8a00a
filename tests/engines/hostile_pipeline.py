"""Pipelines for the tests of engines: the first word of a text makes one misbehave."""

from __future__ import annotations

import os
import signal
import sys
import time

import spacy
from spacy.language import Language
from spacy.tokens import Doc


class HostileComponent:
    """Does what the first word says."""

    def __call__(self, doc: Doc) -> Doc:
        match doc.text.split()[0]:
            case "CRASH":
                os.kill(os.getpid(), signal.SIGSEGV)
            case "LEAVE":
                os._exit(7)
            case "EXIT":
                sys.exit("gone")
            case "RAISE":
                raise ValueError("a line\nand another \udcff")
            case "HANG":
                time.sleep(3600)
            case "SLOW":
                time.sleep(0.05)
            case "PRINT":
                print("printed by a component", flush=True)
                print("complained by a component", file=sys.stderr, flush=True)
        return doc


@Language.factory("hostile")
def make_hostile(nlp: Language, name: str) -> HostileComponent:
    return HostileComponent()


def load() -> Language:
    """The article component alone, and the hostile one."""
    nlp = spacy.blank("en")
    nlp.add_pipe("newsextract_article")
    nlp.add_pipe("newsextract_dates")
    nlp.add_pipe("hostile")
    return nlp


def load_broken() -> Language:
    raise FileNotFoundError("weights.bin is not there")


def load_dying() -> Language:
    os._exit(5)


def load_failing() -> Language:
    """Loads well, and fails on every article."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer", config={"punct_chars": None})
    nlp.add_pipe("hostile")
    nlp.tokenizer = None
    return nlp
