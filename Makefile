# Caspian Explorer: `make` alone lists what can be made.
# Nothing needs to be installed beforehand but git, make and Python 3.11, 3.12 or 3.13.

VENV := .venv
ARGS ?=

# Tests run in several processes; those of one file stay together, because they share a window.
PYTEST := pytest --numprocesses auto --maxprocesses 4 --dist loadfile

# The first Python on this machine that is in range; another one: make PYTHON=python3.13 …
PYTHON ?= $(or $(shell for python in python3.11 python3.12 python3.13 python3; do \
	  "$$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null \
	  && echo "$$python" && break; done),\
	$(error No Python 3.11, 3.12 or 3.13 was found. On Debian 12: apt-get install python3))
PREPARE = $(PYTHON) -m tools.prepare

# With a display the window opens on it; elsewhere Qt draws off screen.
DISPLAYED := $(if $(filter-out Linux,$(shell uname)),yes,$(DISPLAY)$(WAYLAND_DISPLAY))

# Chromium's sandbox refuses to start as root. For anybody else it stays on.
ifeq ($(shell id -u),0)
export QTWEBENGINE_DISABLE_SANDBOX := 1
endif

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run tour test torture test-library test-wheel check bench translations wheel sbom lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## open the window; where there is no display, save pictures of it in out/
ifneq ($(DISPLAYED),)
	@$(PREPARE) $(VENV) build run --project --libraries desktop
	$(VENV)/bin/caspian $(ARGS)
else
	@$(PREPARE) $(VENV) build run --project --libraries page
	@echo "There is no display here, so the window cannot open: it is drawn off screen and pictured in out/ instead."
	$(VENV)/bin/caspian tour out/
endif

tour: ## walk the window through the atlas and save a picture at each stop in out/
	@$(PREPARE) $(VENV) build run --project --libraries page
	$(VENV)/bin/caspian tour out/

test: export QT_QPA_PLATFORM := offscreen
test: ## run every test, headless; some of them: make test ARGS="tests/geo -k periods"
	@$(PREPARE) $(VENV) build run test --project --libraries page
	$(VENV)/bin/$(PYTEST) $(ARGS)

torture: export QT_QPA_PLATFORM := offscreen
torture: export CASPIAN_TORTURE := full
torture: ## hostile texts, files and pages, kills, full disks, crashes, calls: all of them, with one table at the end
	@$(PREPARE) $(VENV) build run test --project --libraries page
	$(VENV)/bin/$(PYTEST) tests/torture tests/end_to_end/test_failures.py $(ARGS)

test-library: ## run the library's tests where Qt is not installed
	@$(PREPARE) $(VENV)-library build library test --project
	@$(VENV)-library/bin/python -c 'import importlib.util as i; assert not i.find_spec("PySide6"), "Qt is installed here."'
	$(VENV)-library/bin/$(PYTEST) -p no:pytest-qt tests/geo $(ARGS)

test-wheel: export QT_QPA_PLATFORM := offscreen
test-wheel: wheel ## run every test against the built wheel, with the sources away
	@$(PREPARE) $(VENV)-wheel run test --libraries page
	sh tools/test_wheel.sh $(VENV)-wheel dist/*.whl $(PYTEST) $(ARGS)

check: ## lint, format, types, contracts between modules, lock files
	@$(PREPARE) $(VENV) build run test check --project
	$(VENV)/bin/ruff check
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/python -m tools.lock --check

bench: export QT_QPA_PLATFORM := offscreen
bench: ## measure start-up and the other speeds that are promised
	@$(PREPARE) $(VENV) build run test --project --libraries page
	$(VENV)/bin/python -m tests.benchmarks.bench $(ARGS)

translations: ## bring the catalogues of the window's words in step with the code, and compile them
	@$(PREPARE) $(VENV) build run --project --libraries page
	$(VENV)/bin/python -m tools.translations

wheel: ## build the wheel in dist/
	@$(PREPARE) $(VENV) build
	@rm -rf dist
	$(VENV)/bin/hatchling build --target wheel --directory dist

sbom: ## list all that ships, with versions and licences, in dist/sbom.cdx.json (CycloneDX)
	@$(PREPARE) $(VENV) build run --project
	$(VENV)/bin/python -m tools.sbom dist/sbom.cdx.json

lock: ## resolve the lock files anew; to the newest versions: make lock ARGS=--upgrade
	@$(PREPARE) $(VENV) test lock
	$(VENV)/bin/python -m tools.lock $(ARGS)

clean: ## remove everything that make has made
	rm -rf $(VENV) $(VENV)-library $(VENV)-wheel dist out .benchmarks .hypothesis
	rm -rf .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find assets explorer geo tests tools -name __pycache__ -prune -exec rm -rf {} +
