# `make demo` and `make test` need nothing but Python 3.10 or newer and make.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
DATA   ?= ../shared/data

.PHONY: demo test lint scores benchmarks clean
.DELETE_ON_ERROR:

demo: $(VENV)/.installed ## extract from corpus/, show the table and the scores
	$(BIN)/newsextract extract corpus/jac-pickup-300000.txt
	$(BIN)/newsextract evaluate

test: lint ## everything that CI checks
	$(BIN)/pytest -n auto --dist loadgroup

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports

scores: $(VENV)/.installed ## score the pipeline on dev and test, and write the figures into README.md
	$(BIN)/python -m benchmarks.scores --write README.md

benchmarks: $(VENV)/.installed-dev ## measure again and rewrite docs/benchmarks.md
	$(BIN)/python -m benchmarks --data $(DATA) --peers --write docs/benchmarks.md

# A stamp rather than the folder, so that a changed pyproject.toml installs again.
$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/.installed-dev: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
