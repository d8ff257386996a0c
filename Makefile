# `make run` starts Nod, `make test` checks everything. Both set up what they need, also as the first command in a fresh clone.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .make

# Compiled files are kept, also where the shell says otherwise: every program of ours that a test starts would compile all
# of it again, a third of the time of `make test-fast`.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: run test test-fast check browsers extension charts types screenshots package release audit mutate bench bench-browser bench-reading new-hint soak models evaluate match format clean

run: $(STAMP)/agent
	@$(BIN)/python -m agent run $(ARGS)

test: $(STAMP)/dev $(STAMP)/node browsers
	@$(MAKE) --no-print-directory check
	@$(BIN)/python -m pytest -q -n auto --dist loadscope -m "not browser" $(ARGS)
	@$(BIN)/python -m pytest -q -n 3 --dist loadfile --no-loadscope-reorder -m browser --reruns 2 -rR $(ARGS)

test-fast: $(STAMP)/dev $(STAMP)/node
	@$(MAKE) --no-print-directory check
	@$(BIN)/python -m pytest -q -n auto --dist loadscope -m "not browser and not slow" $(ARGS)

# What reads the code without running it, and the tests in JavaScript; two at a time.
check: $(STAMP)/dev $(STAMP)/node
	@$(MAKE) --no-print-directory -j 2 check-modules check-python check-extension

.PHONY: check-python check-modules check-extension

check-python:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	node --test --test-reporter=dot tests/js/*.test.js

check-modules:
	npx --no-install tsc -p .

check-extension:
	npx --no-install web-ext lint -s extension --no-config-discovery --output text

browsers: $(STAMP)/dev
	@$(PYTHON) tools/browsers.py

# The content part of the extension, bundled into the one classic script that the browsers load.
extension: $(STAMP)/node
	npx --no-install esbuild extension/content/main.js --bundle --format=iife --target=es2022 --charset=utf8 \
	  --loader:.css=text --legal-comments=none --outfile=extension/content.js

# The extension as it is given to the stores: only what runs, minified, one folder and one zip, in build/.
package: $(STAMP)/node $(STAMP)/dev
	@$(BIN)/python -m tools.package

# The plots of the dashboard's mirror, bundled with the parts of D3 that they use.
charts: $(STAMP)/node
	npx --no-install esbuild agent/dashboard/charts/mirror.js --bundle --minify --format=iife --target=es2022 --charset=utf8 \
	  --legal-comments=inline --outfile=agent/dashboard/pages/mirror.js

# The agent's shapes as TypeScript types, generated from its OpenAPI document.
types: $(STAMP)/dev $(STAMP)/node
	$(BIN)/python -m tools.openapi | npx --no-install openapi-typescript /dev/stdin -o extension/agent-api.d.ts

# The skeleton of a hint on drafts: make new-hint NAME=long-winded
new-hint: $(STAMP)/dev
	@$(BIN)/python -m tools.new_hint $(NAME)

# What is handed out, in dist/: wheel, sdist, a package for each store, texts and pictures; same commit, same bytes.
release: $(STAMP)/dev $(STAMP)/node
	@$(BIN)/python -m tools.release $(ARGS)

# Whether anything that Nod is made of has a known hole; says so where nobody can be asked.
audit: $(STAMP)/dev $(STAMP)/node
	@$(BIN)/python -m tools.audit

screenshots: $(STAMP)/dev browsers
	$(BIN)/python -m tools.screenshots

# Every mark of every replica page taken away in turn: what is told, what is bridged, what would be silent.
mutate: $(STAMP)/dev $(STAMP)/node browsers
	@$(BIN)/python -m tests.sites.mutate $(ARGS)

# The figures of docs/performance.md, some minutes; `make bench ARGS=--quick` in half of one, to the terminal alone.
bench: $(STAMP)/dev
	@$(BIN)/python -m benchmarks $(ARGS)

# What reading costs beside the page itself, and what Nod costs a page of X in a real browser, with and without it in one
# run; some minutes, `ARGS=--quick` in one.
bench-browser: $(STAMP)/dev $(STAMP)/node browsers
	@$(BIN)/python -m benchmarks.looking $(ARGS)
	@$(BIN)/python -m benchmarks.browser $(ARGS)

# The faults many times over: 1,000 killed writers, 10,000 torn files, 100,000 random operations, 10,000 archives, 100,000
# requests, 1,000 sequences of calls, 500 requests a route, 60 starts under load. Some hours.
soak: $(STAMP)/dev
	NOD_KILL_TRIALS=1000 NOD_TORN_TRIALS=10000 NOD_OPERATIONS=100000 NOD_ARCHIVES=10000 NOD_REQUESTS=100000 \
	  NOD_MACHINES=1000 NOD_STARTS=60 NOD_SCHEMA_EXAMPLES=500 $(BIN)/python -m pytest -q -s --timeout 7200 tests/durability \
	  tests/unit/importing/test_random_archives.py tests/api/test_machine.py tests/api/test_schema.py $(ARGS)

# How long reading takes beside other programs on the same texts.
bench-reading: $(STAMP)/bench
	@$(BIN)/python -m benchmarks.understanding $(ARGS)

# The heads' weights, made anew from training/data (`make models ARGS=--check` only compares). What trains them lives in
# an environment of its own, so that it is never importable where the agent runs.
models: $(STAMP)/train
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 .venv-train/bin/python -m training.make $(ARGS)

# The figures of the reading and of the hints; ARGS=--held opens the half of the labelled lines that nobody tunes on.
evaluate: $(STAMP)/dev
	@$(BIN)/python -m training.evaluate $(ARGS)
	@$(BIN)/python -m training.hints $(ARGS)

# What the extra [match] adds to the match score, in an environment of its own.
match: $(STAMP)/match
	@.venv-match/bin/python -m training.alike $(ARGS)

format: $(STAMP)/dev
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

clean:
	rm -rf .venv .venv-train .venv-match benchmarks/node_modules node_modules $(STAMP) build dist ./*.egg-info

$(STAMP)/venv:
	@$(PYTHON) tools/environment.py $(PYTHON) .venv
	@mkdir -p $(STAMP) && touch $@

$(STAMP)/agent: $(STAMP)/venv pyproject.toml
	@echo "Setting up Nod (once, about a minute) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(STAMP)/dev: $(STAMP)/venv pyproject.toml
	@echo "Setting up what the tests need (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	@touch $@ $(STAMP)/agent

$(STAMP)/train: pyproject.toml
	@$(PYTHON) tools/environment.py $(PYTHON) .venv-train
	@.venv-train/bin/python -m pip install --quiet --disable-pip-version-check --editable ".[train]"
	@mkdir -p $(STAMP) && touch $@

$(STAMP)/match: pyproject.toml
	@$(PYTHON) tools/environment.py $(PYTHON) .venv-match
	@.venv-match/bin/python -m pip install --quiet --disable-pip-version-check --editable ".[match]"
	@mkdir -p $(STAMP) && touch $@

$(STAMP)/bench: $(STAMP)/dev benchmarks/package-lock.json
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[bench]"
	cd benchmarks && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(STAMP)/node: package-lock.json
	npm ci --no-audit --no-fund --loglevel=error
	@mkdir -p $(STAMP) && touch $@
