"""The package as installed: light to import, no heavy dependency in its core, no network module in use."""

from __future__ import annotations

import importlib.metadata as metadata
import subprocess
import sys

import pytest

import newsextract

HEAVY = {"torch", "tensorflow", "jax", "scikit-learn", "transformers", "pandas"}


def closure(package: str) -> set[str]:
    """The names of all packages that installing `package` without extras pulls in here."""
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    seen: set[str] = set()
    todo = [package]
    while todo:
        name = canonicalize_name(todo.pop())
        if name in seen:
            continue
        seen.add(name)
        try:
            requirements = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue
        for line in requirements:
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                todo.append(requirement.name)
    return seen


def test_the_core_pulls_in_nothing_heavy():
    names = closure("newsextract")
    assert "spacy" in names
    assert not names & HEAVY


def test_the_face_is_lazy():
    code = (
        "import sys, newsextract; heavy = {'spacy', 'pydantic', 'quantulum3', 'dateparser', 'rich'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_extraction_never_imports_quantulum3():
    code = (
        "import sys, newsextract; newsextract.extract('The 5 kWh pack costs $1.5bn.');"
        "print('quantulum3' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_every_public_name_is_there():
    for name in newsextract.__all__:
        assert getattr(newsextract, name) is not None
    assert set(newsextract.__all__) <= set(dir(newsextract))


def test_version_is_that_of_the_distribution():
    assert newsextract.__version__ == metadata.version("newsextract")


@pytest.mark.parametrize(
    ("before", "after"),
    [("", "True False"), ("gc.disable()", "False False"), ("gc.freeze()", "True True")],
    ids=["as usual", "collector off", "frozen objects"],
)
def test_importing_leaves_the_garbage_collector_as_it_was(before, after):
    code = f"import gc, newsextract\n{before}\nnewsextract.Article\n"
    code += "print(gc.isenabled(), gc.get_freeze_count() > 0)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == after
