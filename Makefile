# The commands of the house. `make demo` and `make test` are the two to begin with.
SHELL := /bin/bash
BIN := .venv/bin
DEMO := build/demo
CONTEST := $(DEMO)/hoi-thi.contest

.DEFAULT_GOAL := help
.PHONY: help setup demo run test check lint shots evening afternoon pages golden bench soak mutants office build clean

help:  ## this list
	@awk -F ':.*  ## ' '/^[a-z]+:.*  ## / {printf "%-10s%s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup:  ## make this machine ready: system packages, .venv, the program
	@bash tools/setup.sh

demo: setup  ## the sample contest from clips to printed decision, then the window on it where there is a screen
	$(BIN)/judging-app demo --out $(DEMO)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/judging-app $(CONTEST); fi

run: setup  ## open the window
	$(BIN)/judging-app

lint: export QT_QPA_PLATFORM := offscreen
lint: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	@echo "$(BIN)/mypy beside $(BIN)/pytest tests/architecture"  # each takes one core for half a minute
	@$(BIN)/mypy & types=$$!; $(BIN)/pytest -q tests/architecture; rules=$$?; wait $$types && exit $$rules

# Without a screen Qt draws off screen; tests that need a real one start their own virtual screen.
# What decides (core) and what comes from strangers (exchange) is tested on every branch, by the tests named here; counting
# branches doubles the time of a test, so the others run without.
DECIDING := tests/core tests/exchange tests/services tests/commands
# Laws over generated contests take longest, and reach no branch that worked cases do not.
LAWS := $(addprefix tests/core/test_,laws.py scale_laws.py better_marks.py counting_law.py)
REST := $(filter-out $(DECIDING) tests/architecture tests/data tests/fakes,$(patsubst %/,%,$(wildcard tests/*/)))
# Much of the rest waits for windows and for clips that play: three workers keep two cores busy.
# A file stays with one worker, in the order that tests/conftest.py gives: those with slow tests first.
SHARED := -n 2 --dist loadfile --no-loadscope-reorder
# Each of thousands of small files is synced to the disk; where memory has room for them that takes no time.
ROOMY := $(shell df -k --output=avail /dev/shm 2>/dev/null | awk 'NR == 2 && $$1 > 4000000 {print "/dev/shm"}')
test: export QT_QPA_PLATFORM := offscreen
test: export TMPDIR := $(or $(ROOMY),$(TMPDIR))
test: lint  ## everything: format, lint, types, import contract, all tests, coverage
	@mkdir -p build/coverage
	$(BIN)/pytest $(SHARED) --cov --cov-report= $(DECIDING) $(addprefix --ignore=,$(LAWS))
	$(BIN)/coverage report --fail-under=100
	$(BIN)/pytest $(SHARED) -n 3 $(LAWS) $(REST)

check: export QT_QPA_PLATFORM := offscreen
check: lint  ## the quick part: format, lint, types, import contract, rules of judging and of the house
	$(BIN)/pytest -q -n 2 tests/core

shots: setup  ## a picture of every screen and state into build/shots
	$(BIN)/python tools/shots.py

evening: setup  ## a judge's full evening at the real program, by keys alone; then all that was typed is read back
	$(BIN)/python -m tools.evening

afternoon: setup  ## the secretariat's afternoon at the real window and by commands; then both contests are compared
	$(BIN)/python -m tools.afternoon

pages: setup  ## a picture of every page of every document into build/pages
	$(BIN)/python -m tools.pages

golden: setup  ## texts and pictures of all pages, which the tests compare with, written anew; look at them first
	$(BIN)/python -m tests.documents.golden
	$(BIN)/python -m tests.documents.golden_pages

bench: export QT_QPA_PLATFORM := offscreen
bench: setup  ## speed and memory against a bare reference
	$(BIN)/python -m benchmarks.bench_standing
	$(BIN)/python -m benchmarks.bench_judge_desk
	$(BIN)/python -m benchmarks.bench_player
	$(BIN)/python -m benchmarks.bench_probing
	$(BIN)/python -m benchmarks.bench_packs
	$(BIN)/python -m benchmarks.bench_chair
	$(BIN)/python -m benchmarks.bench_papers $(DEMO)
	@if [ -d $(DEMO) ]; then $(BIN)/python -m benchmarks.bench_window $(DEMO); fi

soak: setup  ## killed at random moments, hundreds of times: the clips' player, the judge who types; nothing may be lost
	$(BIN)/python -m tools.soak_player
	$(BIN)/python -m tools.soak_marking
	$(BIN)/python -m tools.soak_typing

mutants: setup  ## one small fault after another in the rules of counting: which of them no test finds (an hour or two)
	$(BIN)/python -m tools.mutants

office: setup  ## what LibreOffice makes of our spreadsheets and papers (installs it: 300 MB)
	@bash tools/setup.sh libreoffice-calc-nogui libreoffice-writer-nogui
	$(BIN)/python -m tools.office
	@if [ -d $(DEMO)/van-ban ]; then $(BIN)/python -m tools.office_papers $(DEMO)/van-ban; fi

build: setup  ## the program as a folder that needs no Python, into dist/judging-app
	$(BIN)/pyinstaller --noconfirm --workpath build/pyinstaller --distpath dist build.spec
	dist/judging-app/judging-app-console --self-test

clean:  ## remove what was made (the environment stays)
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache *.egg-info
