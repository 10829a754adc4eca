# Each target sets up what it needs: packaging/setup.sh does nothing where nothing changed.
# Hand options to a command with ARGS, e.g. make run ARGS="--windowed".
PYTHON ?= python3
export PYTHON

bin := .venv/bin
headless := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
uv_compile := $(bin)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --no-annotate

# Two workers, each of whole files: fixtures of a module, and what it starts, are made once.
# What is slow comes first (tests/conftest.py), so the order is kept. One process: ARGS="-n0 --pdb".
WORKERS ?= 2
PYTEST_ARGS ?=
pytest := $(headless) $(bin)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder \
	--durations=10 $(PYTEST_ARGS)

qml := $(sort $(shell find kiosk/ui/qml -name "*.qml"))
i18n := resources/i18n

# What is traced stands in pyproject.toml; tests.coverage_floor prints it and holds the floor.
coverage := --cov --cov-report=

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev fonts demo run sandbox check check-salesforce check-salesforce-if-possible \
	format-salesforce test test-quick proof \
	crash crash-hub powercut stops soak hub-demo deb prove-deb image-notes bench walls languages screenshots compare sheets translations faults environment heroku house lock sbom release promote clean

help:  ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup:
	@packaging/setup.sh runtime

setup-dev:
	@packaging/setup.sh dev

fonts:  ## fonts for offers in other scripts than Latin and Arabic, and for emoji (145 MB); the doctor says who needs it
	@packaging/setup.sh fonts

demo: setup  ## sandbox and kiosk in one go; with no display, a tour that leaves pictures in shots/
	$(bin)/kiosk demo --shots shots $(ARGS)

hub-demo: setup-dev  ## a hub with three kiosks in one go: killed, and each lead once; needs redis-server; pictures in shots/
	$(headless) $(bin)/python -m tests.hub_demo.hub_demo --shots shots $(ARGS)

run: setup  ## the kiosk, as configured
	$(bin)/kiosk run $(ARGS)

sandbox: setup  ## stand-ins for Salesforce and Pusher Channels, with a console page
	$(bin)/kiosk sandbox $(ARGS)

check: setup-dev  ## lint, format and types
	$(bin)/ruff check .
	$(bin)/ruff format --check .
	$(bin)/mypy

check-salesforce: setup-dev  ## the Salesforce package and its Apex tests, without an org; needs Node 20 and Java 17
	@$(bin)/python packaging/salesforce/check $(ARGS)

check-salesforce-if-possible: setup-dev
	@$(bin)/python packaging/salesforce/check --if-possible

format-salesforce: setup-dev
	@$(bin)/python packaging/salesforce/check --format $(ARGS)

# Types are checked on one core, and much of the Salesforce package is too: they share the two.
test: setup-dev  ## all checks and all tests, without a display
	@$(MAKE) --no-print-directory --output-sync=target -j2 check check-salesforce-if-possible
	$(pytest) $(coverage) $(ARGS)
	@$(if $(ARGS),,$(bin)/python -m tests.coverage_floor)

test-quick: setup-dev  ## the tests without what is slow: a minute and a half on two cores
	$(pytest) -m "not slow" $(ARGS)

proof: setup-dev  ## the long forms, once for each release; adds a table to docs/proof.md; ARGS=--quick tries it
	@$(bin)/python -m tests.proof.proof $(ARGS)

crash: setup-dev  ## kill the kiosk 500 times; count leads and redemptions; ARGS="--kills N --seed S"
	@$(bin)/python -m tests.crash.crash $(ARGS)

crash-hub: setup-dev  ## kill a hub's processes, Redis and kiosks 500 times; needs redis-server; ARGS="--kills N --seed S"
	@$(bin)/python -m tests.crash_hub.crash_hub $(ARGS)

powercut: setup-dev  ## cut the power of recorded commands and start on what is left; needs strace; ARGS="--states N"
	@$(bin)/python -m tests.powercut.powercut $(ARGS)

stops: setup-dev  ## stop the kiosk 1,000 times by SIGTERM or Ctrl-C; no crash, none over 5 s; ARGS="--stops N --seed S"
	@$(bin)/python -m tests.stops.stops $(ARGS)

MINUTES ?= 90
soak: setup-dev  ## visits, events and faults on Xvfb, each alone, then together, MINUTES=90 each; judges what memory they leave
	@$(bin)/python -m tests.soak.soak --minutes $(MINUTES) $(ARGS)

deb: setup-dev  ## the Debian packages in dist/, for this machine's release or DEBIAN=12|13; ARCH=arm64 for 13
	@$(bin)/python packaging/debian $(if $(DEBIAN),--debian $(DEBIAN)) $(if $(ARCH),--arch $(ARCH)) $(ARGS)

prove-deb: setup-dev  ## build them, and install, upgrade, remove and purge them in clean Debian 12 and 13; needs root, mmdebstrap
	@$(bin)/python -m tests.deb.deb $(ARGS)

image-notes: setup-dev  ## how to bake the packages into an image, with the names of what make deb builds
	@$(bin)/python packaging/debian/image_notes.py $(if $(DEBIAN),--debian $(DEBIAN))

bench: setup-dev  ## print the figures: feed, feeds side by side, wall, memory, form, outbox, redeem, pages, hub; ARGS=--quick for the short form
	@for bench in feed feeds wall form outbox redeem pages hub; do \
		echo "== $$bench"; $(bin)/python -m "tests.bench.$$bench" $(ARGS) || exit 1; \
	done

walls: setup-dev  ## look at the wall in every combination of size, offers, look and direction, and measure all pages; some minutes
	WALLS=1 $(pytest) -k "every_combination or high_and_targets" tests/ui/wall/test_wall_matrix.py tests/ui/screen/test_measures.py $(ARGS)

languages: setup-dev  ## lay the screens out in every language, not in those with the longest texts alone; some minutes
	ALL_LANGUAGES=1 $(pytest) -k language tests/ui $(ARGS)

screenshots: setup-dev  ## the gallery in docs/screens; look at each picture afterwards
	$(headless) $(bin)/python -m tests.gallery.screens $(ARGS)
	$(headless) $(bin)/python -m tests.gallery.staff_screens $(ARGS)

compare: setup-dev  ## each target beside ours in docs/screens; look at each sheet; ARGS="--targets FOLDER"; pages need chromium
	$(headless) $(bin)/python -m tests.gallery.compare $(ARGS)

sheets: setup-dev  ## sheets of one screen in every language, with larger text; look at each; ARGS="wall --panel 7 --plain"
	$(headless) $(bin)/python -m tests.gallery.language_sheets $(ARGS)

trees: setup-dev  ## the accessibility trees in tests/ui/accessibility/trees; read what changed afterwards
	$(pytest) --write-trees tests/ui/accessibility $(ARGS)

translations: setup-dev  ## bring resources/i18n up to date with the QML; then translate what is unfinished
	@codes=$$($(bin)/python -c "from kiosk.core.languages import LANGUAGES; print(*LANGUAGES)") || exit 1; \
	for language in $$codes; do \
		case $$language in en) only=-pluralonly ;; *) only= ;; esac; \
		$(bin)/pyside6-lupdate -silent $$only -locations none -no-obsolete -source-language en \
			-target-language $$language $(qml) -ts $(i18n)/kiosk_$$language.ts && \
		$(bin)/pyside6-lrelease -silent $(i18n)/kiosk_$$language.ts \
			-qm $(i18n)/kiosk_$$language.qm || exit 1; \
	done

faults: setup-dev  ## write docs/faults.md anew from the catalogue of faults
	$(bin)/python packaging/write_faults.py

environment: setup-dev  ## write the table of docs/environment.md anew from the code
	$(bin)/python packaging/write_environment.py

heroku: setup-dev  ## write the folders to push to Heroku, build/heroku/web and build/heroku/work; see docs/hub.md
	$(bin)/python packaging/heroku/build.py build/heroku

house: setup-dev  ## draw docs/house.svg anew from the imports
	$(bin)/python packaging/draw_house.py

lock: setup-dev  ## pin the dependencies anew; ARGS=--upgrade takes the newest
	$(bin)/python -m pip install --quiet --disable-pip-version-check "uv==0.13.9"
	$(uv_compile) $(ARGS) --extra build --extra sandbox \
		-o packaging/requirements.lock pyproject.toml
	$(uv_compile) $(ARGS) --extra build --extra sandbox --extra hub --extra camera --extra dev \
		-c packaging/requirements.lock \
		-o packaging/requirements-dev.lock pyproject.toml
	$(uv_compile) $(ARGS) --extra hub --no-emit-package pyside6-essentials \
		--no-emit-package pyside6-addons --no-emit-package shiboken6 \
		-c packaging/requirements-dev.lock \
		-o packaging/requirements-hub.lock pyproject.toml

sbom: setup  ## the bill of materials (CycloneDX) and the third-party notices, into build/supply
	@$(bin)/python packaging/supply $(ARGS)

# The folder of the fleet's repository, what signs it (gpg --list-keys), and what is published in it.
REPO ?= dist/repository
DEBS ?= $(sort $(wildcard dist/*.deb))
repository := $(PYTHON) packaging/release/repository.py --repo "$(REPO)" --key "$(KEY)"

release:  ## publish dist/*.deb in the first ring of a signed apt repository; KEY=…; REPO=, DEBS=
	@$(repository) add $(DEBS)

promote:  ## give the next ring what one has run; FROM=ring-1 TO=ring-10, then FROM=ring-10 TO=stable; KEY=…
	@$(repository) promote $(FROM) $(TO)

clean:  ## remove everything that can be made again
	rm -rf .venv build dist shots .coverage* .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find kiosk tests -name __pycache__ -type d -prune -exec rm -rf {} +
