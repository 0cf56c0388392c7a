# Exercise App. `make` alone lists what there is.
# The first run or test installs what is missing: .venv here, and on Debian and Ubuntu the libraries.
.DEFAULT_GOAL := help
.PHONY: help run install uninstall test check format bench screenshots translations fuzz bundle bundle-check torture lock clean

PY := .venv/bin/python

help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run:  ## Open the app (ARGS="play core-strength-1" hands a command on)
	@scripts/run.sh $(ARGS)

install:  ## Put this checkout into the desktop's menu of programs (Linux)
	@scripts/install.sh

uninstall:  ## Take it out again
	@scripts/install.sh --remove

test:  ## Every check and every test, with coverage (ARGS="tests/core -k sides": only those tests)
	@scripts/test.sh $(ARGS)

check:  ## Style, types and layers, without the tests
	@scripts/check.sh

format:  ## Lay the code out and mend what can be mended
	@scripts/ready.sh test
	@$(PY) -m ruff check --fix --quiet .
	@$(PY) -m ruff format .

bench:  ## Measure speed and accuracy; writes docs/performance.md
	@scripts/ready.sh test
	@$(PY) -m benchmarks $(ARGS)

screenshots:  ## Take the pictures in docs/images anew
	@scripts/ready.sh test
	@$(PY) -m tools.screenshots $(ARGS)
	@$(PY) -m tools.figure_strip
	@$(PY) -m tools.desktop_pictures

translations:  ## Find the texts to translate, and compile what is translated
	@scripts/ready.sh test
	@$(PY) -m tools.translations $(ARGS)

fuzz:  ## Hand any bytes to the readers and the importers (ARGS="reader --seconds 300")
	@scripts/fuzz.sh $(ARGS)

bundle:  ## Make dist/exercise-app, the app in one folder that needs no Python
	@scripts/bundle.sh

bundle-check:  ## Make it, and try it out: commands, voice, a session in a window (needs xvfb, xdotool)
	@scripts/bundle.sh --check

torture:  ## Kill, damage and starve the app for half an hour (ARGS="kills --seed 7")
	@scripts/ready.sh test
	@$(PY) -m tests.torture $(ARGS)

lock:  ## Renew requirements/*.txt (needs uv)
	@tools/lock.sh --upgrade

clean:  ## Remove everything that was made here, .venv too
	@rm -rf .venv .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
