"""The spaCy pipeline: one factory a component, `load` that lines them up, `extract` that runs them.

The factories are registered under spaCy's entry points, so `nlp.add_pipe("newsextract_figures")` works in
any pipeline once the package is installed. spaCy imports this module whenever it starts, so what is heavy
is imported when a component is made.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from newsextract import annotation, clusters, dates, facts, figures, names, people, readers
from newsextract.article import Article
from newsextract.mentions import Mention
from newsextract.records import Fact, Person, Record, Role

Finder = Callable[[str], list[Mention]]

annotation.register_extensions()


class ArticleComponent:
    """Gives each Doc its article's data: what was passed in, else what the text's header lines say."""

    def __call__(self, doc: Doc) -> Doc:
        if not annotation.has_article(doc):
            context = doc._context
            given = context if isinstance(context, Article) else readers.read_text(annotation.text_of(doc))
            annotation.set_article(doc, given)
        return doc


class DatesComponent:
    """Adds DATE mentions, normalised against the article's publication date."""

    def __call__(self, doc: Doc) -> Doc:
        annotation.add_mentions(doc, dates.find(annotation.text_of(doc), annotation.anchor(doc)))
        return doc


class FiguresComponent:
    """Adds QUANTITY, ORDINAL, PERCENT and MONEY mentions; numbers inside dates are left to the dates."""

    def __call__(self, doc: Doc) -> Doc:
        dated = annotation.spans_of(doc, ("DATE",))
        annotation.add_mentions(doc, figures.find(annotation.text_of(doc), dated))
        return doc


class NamesComponent:
    """Adds ORG, PERSON and LOC mentions by `finder`, a function of the text."""

    def __init__(self, finder: Finder) -> None:
        self.finder = finder

    def __call__(self, doc: Doc) -> Doc:
        annotation.add_mentions(doc, self.finder(annotation.text_of(doc)))
        return doc


class ClustersComponent:
    """Gives ORG and PERSON mentions the id of what they name."""

    def __call__(self, doc: Doc) -> Doc:
        annotation.set_ids(doc, clusters.link(annotation.text_of(doc), annotation.mentions_of(doc)))
        return doc


class PeopleComponent:
    """Adds the people with their roles; organisations by their ids."""

    def __call__(self, doc: Doc) -> Doc:
        found = people.find(annotation.text_of(doc), annotation.mentions_of(doc), annotation.ids_of(doc))
        annotation.set_people(doc, [
            Person(name=name, roles=[Role(title=title, organisation=firm) for title, firm in roles])
            for name, roles in found
        ])  # fmt: skip
        return doc


class FactsComponent:
    """Adds the facts: who has how many of what, where, in which period, up or down by how much."""

    def __call__(self, doc: Doc) -> Doc:
        found = facts.find(annotation.text_of(doc), annotation.mentions_of(doc), annotation.ids_of(doc))
        annotation.set_facts(doc, [_as_fact(fact) for fact in found])
        return doc


def _as_fact(found: facts.FoundFact) -> Fact:
    return Fact.model_validate({key: part for key, part in asdict(found).items() if key in Fact.model_fields})


@Language.factory("newsextract_article", assigns=["doc._.article", "doc._.record"])
def make_article(nlp: Language, name: str) -> ArticleComponent:
    return ArticleComponent()


@Language.factory(
    "newsextract_dates",
    requires=["doc._.article"],
    assigns=["doc.ents", "doc.spans", "span._.value", "span._.rule", "span._.why"],
)
def make_dates(nlp: Language, name: str) -> DatesComponent:
    return DatesComponent()


@Language.factory(
    "newsextract_figures", assigns=["doc.ents", "doc.spans", "span._.value", "span._.rule", "span._.why"]
)
def make_figures(nlp: Language, name: str) -> FiguresComponent:
    return FiguresComponent()


@Language.factory(
    "newsextract_names",
    default_config={"names": "tagger"},
    assigns=["doc.ents", "doc.spans", "span._.rule", "span._.score"],
)
def make_names(nlp: Language, name: str, names: str) -> NamesComponent:
    return NamesComponent(_name_finder(names))


@Language.factory(
    "newsextract_clusters", requires=["doc.ents"], assigns=["doc.spans", "span._.cluster"]
)
def make_clusters(nlp: Language, name: str) -> ClustersComponent:
    return ClustersComponent()


@Language.factory("newsextract_people", requires=["doc.ents", "span._.cluster"], assigns=["doc._.people"])
def make_people(nlp: Language, name: str) -> PeopleComponent:
    return PeopleComponent()


@Language.factory(
    "newsextract_facts", requires=["doc.ents", "span._.value", "span._.cluster"], assigns=["doc._.facts"]
)
def make_facts(nlp: Language, name: str) -> FactsComponent:
    return FactsComponent()


def _name_finder(choice: str) -> Finder:
    if choice == "tagger":
        return _by_tagger
    if choice == "evidence":
        return names.find
    return names.external_finder(choice)


def _by_tagger(text: str) -> list[Mention]:
    # A function of its own, so that a component stays light to pickle, and importing this module, which
    # spaCy does at every start, does not import the inference runtime.
    from newsextract.names import tagger

    return tagger.find(text)


def load(*, names: str | None = "tagger") -> Language:
    """The whole pipeline as a spaCy `Language`.

    `names` says who finds ORG, PERSON and LOC: `"tagger"` (trained, with weights in the package),
    `"evidence"` (tables and context alone: faster, less is found), the name or path of any installed spaCy
    pipeline such as `"en_core_web_sm"`, or None for nobody.
    """
    config = {"nlp": {"tokenizer": {"@tokenizers": "newsextract.Tokenizer.v1"}}}
    nlp = spacy.blank("en", config=config)
    # spaCy's limit guards parsers whose memory grows fast with length; ours are linear.
    nlp.max_length = 1 << 31
    for component in ("newsextract_article", "newsextract_dates", "newsextract_figures"):
        nlp.add_pipe(component)
    if names is not None:
        nlp.add_pipe("newsextract_names", config={"names": names})
        nlp.add_pipe("newsextract_clusters")
        nlp.add_pipe("newsextract_people")
        nlp.add_pipe("newsextract_facts")
    return nlp


@cache
def _default_pipeline() -> Language:
    return load()


def make_doc(nlp: Language, article: Article) -> Doc:
    """A tokenised Doc that knows its article, ready for `nlp(doc)` or `nlp.pipe(docs)`."""
    doc = nlp.make_doc(article.text)
    annotation.set_article(doc, article)
    return doc


def extract(
    article: Article | str, *, published: dt.date | str | None = None, nlp: Language | None = None
) -> Record:
    """The Record of one article.

    A `str` is read as scraped plain text: its header lines give title, date, source and author.
    `published` (a date, or ISO 8601 text) overrides what the article says; a ValueError if it is no date.
    `nlp` is a pipeline from `load`; by default one is made on first use and kept.
    """
    given = dt.date.fromisoformat(published) if isinstance(published, str) else published
    nlp = nlp or _default_pipeline()
    return annotation.record_of(nlp(make_doc(nlp, _as_article(article, given))))


def extract_many(
    articles: Iterable[Article | str],
    *,
    nlp: Language | None = None,
    n_process: int = 1,
    batch_size: int = 64,
) -> Iterator[Record]:
    """The Records of many articles, streamed in order; `n_process` worker processes, -1 for all cores."""
    nlp = nlp or _default_pipeline()
    docs = (make_doc(nlp, _as_article(article, None)) for article in articles)
    for doc in nlp.pipe(docs, n_process=n_process, batch_size=batch_size):
        yield annotation.record_of(doc)


def _as_article(article: Article | str, published: dt.date | None) -> Article:
    if isinstance(article, str):
        return readers.read_text(article, published=published)
    return article if published is None else article.model_copy(update={"published": published})


