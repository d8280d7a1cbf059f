# Every task installs what it needs; `make help` lists the tasks.
VENV := .venv
BIN := $(VENV)/bin
# Empty files that mark what is installed: the packages for `make run`, and those for all other tasks.
RUNNABLE := $(VENV)/ready-to-run
READY := $(VENV)/ready
SMOKE := .venv-smoke
INSTALL := $(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes
# Two more than there are processors, because many tests wait for servers and browsers.
WORKERS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 2)
# The tests start dozens of servers, and each would compile all modules anew.
unexport PYTHONDONTWRITEBYTECODE
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --generate-hashes --no-strip-extras

.DEFAULT_GOAL := help
.PHONY: help run demo dev flask test lint fix browser screens lighthouse static smoke mutants rehearse lock audit faults hostile bench

help: ## list the tasks
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(RUNNABLE): requirements-pip.txt requirements-run.txt
	@python=$$(bin/find-python) && echo "Setting up with $$python" && "$$python" -m venv --clear $(VENV)
	@$(INSTALL) -r requirements-pip.txt && $(INSTALL) -r requirements-run.txt
	@touch $(RUNNABLE)

$(READY): $(RUNNABLE) requirements-dev.txt
	@echo "Installing what the checks and tests need"
	@$(INSTALL) -r requirements-dev.txt
	@touch $(READY)

run: $(RUNNABLE) ## serve the app on http://127.0.0.1:5000 (make run PORT=5001 changes the port)
	@exec $(BIN)/python bin/run

demo: $(RUNNABLE) ## the same as run, with a demonstration family, and print its log-in
	@exec $(BIN)/python bin/run --demo

dev: $(RUNNABLE) ## the same as run, but reload changed code
	@exec $(BIN)/python bin/run --reload

flask: $(RUNNABLE) ## run a flask command on the local database (make flask ARGS="stats")
	@$(BIN)/python bin/local-flask $(ARGS)

test: $(READY) browser lint ## run every check and test
	@$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadfile --no-loadscope-reorder --cov --cov-report=term:skip-covered

lint: $(READY) ## check format, style and types
	@$(BIN)/ruff format --check --quiet . && $(BIN)/ruff check --quiet .
	@$(BIN)/djlint --quiet --lint learning_jungle/templates
	@$(BIN)/mypy

fix: $(READY) ## fix format and style
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

browser: ## install the browser for the browser tests if it is missing
	@bin/install-browser

screens: $(READY) browser ## take a picture of every page in every state, into .local/screens
	@$(BIN)/python bin/screens

lighthouse: $(READY) browser ## audit the pages with Lighthouse and print the table
	@bin/install-from-npm lighthouse
	@$(BIN)/python bin/lighthouse

bench: $(READY) ## measure cost and growth against the budget (half an hour, 12 GB in the folder for temporary files)
	@$(BIN)/python -m bench

static: $(RUNNABLE) ## build the static files
	@$(BIN)/python -m learning_jungle.web

# The smoke test runs on a machine that has nothing but Python, so it has a small environment of its own.
$(SMOKE)/ready: requirements-smoke.txt
	@python=$$(bin/find-python) && "$$python" -m venv --clear $(SMOKE)
	@$(SMOKE)/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements-smoke.txt
	@touch $@

smoke: $(SMOKE)/ready ## use a deployed app as a family would (set its address with URL=https://...)
	@test -n "$(URL)" || { echo "Say which app: make smoke URL=https://..."; exit 2; }
	@$(SMOKE)/bin/python -m learning_jungle.operations.smoke "$(URL)"

mutants: $(READY) ## run the smoke test against faulty copies of the app (ten minutes) and fail if it misses one
	@$(BIN)/python bin/mutate-smoke

rehearse: $(READY) ## build, release, boot and smoke-test HEAD on this machine as Heroku does
	@exec $(BIN)/python -m rehearsal

lock: ## update the pins of every requirements file (needs uv)
	@for name in requirements requirements-pip requirements-run requirements-dev requirements-smoke; do $(COMPILE) $$name.in -o $$name.txt || exit; done

audit: $(READY) ## look for known vulnerabilities in packages, code and files
	@bin/audit $(BIN)

faults: $(READY) ## cause one fault after another under load (needs redis-server and gcc)
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m bench.faults

hostile: $(READY) ## send 20,000 hostile requests and fail on any server error
	@$(BIN)/python -m bench.hostile 20000
