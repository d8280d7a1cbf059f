"""Rehearses the deployment of a commit, by default HEAD, and prints the results: ``python -m rehearsal``."""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Final

from learning_jungle.operations.smoke.rows import Matrix, Result, Row
from learning_jungle.operations.smoke.run import run_step
from rehearsal import releases
from rehearsal.scenario import Rehearsal
from rehearsal.stage import Stage

Step = tuple[str, Callable[[Rehearsal], str]]
STEPS: Final[tuple[Step, ...]] = (
    ("The slug has what the buildpack requires", Rehearsal.unpack),
    ("Build from the production requirements", Rehearsal.build),
    ("First release and boot", Rehearsal.release_and_boot),
    ("Smoke test", Rehearsal.run_smoke),
    ("Restart during the smoke test", Rehearsal.restart_under_smoke),
    ("Second release with a new migration", releases.second_release),
    ("A rollback across the migration", releases.rollback),
    ("A failing migration never goes live", releases.failing_migration),
    ("A bad setting with a new migration changes nothing", releases.bad_configuration),
    ("The release is retried after the setting is corrected", releases.retried_release),
    ("A dyno of 1 GB with the platform’s number of workers", releases.larger_dyno),
    ("SIGTERM ends every dyno", Rehearsal.stop),
    ("The logs are complete and contain nothing private", Rehearsal.read_logs),
)


def main() -> int:
    """Run the steps until one fails; return 0 if all of them pass."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("commit", nargs="?", default="HEAD")
    commit = arguments.parse_args().commit
    signal.signal(signal.SIGTERM, stop)
    rows: list[Row] = []
    smoke: dict = {}
    with tempfile.TemporaryDirectory(prefix="rehearsal-") as folder:
        # PostgreSQL runs as a different user if we are root, and must be able to enter the folder.
        Path(folder).chmod(0o755)
        stage = Stage(Path(folder))
        rehearsal = Rehearsal(stage, commit)
        try:
            for name, step in STEPS:
                print(f"... {name}", flush=True)
                rows.append(run_step(name, partial(step, rehearsal)))
                print(f"    {rows[-1].result} {rows[-1].seen}", flush=True)
                if rows[-1].result is not Result.PASS:
                    break
        finally:
            stage.close()
        smoke = rehearsal.smoke
    print(f"\n{in_markdown(rows, smoke)}")
    return 0 if len(rows) == len(STEPS) and all(row.result is Result.PASS for row in rows) else 1


def stop(_signal: int, _frame: FrameType | None) -> None:
    """Treat SIGTERM like Ctrl-C, so that every process started here is ended at exit."""
    raise KeyboardInterrupt


def in_markdown(rows: list[Row], smoke: dict) -> str:
    """Return the results of the rehearsal and of its last smoke test as Markdown tables."""
    missing = [Row(name, Result.FAIL, 0, "Not reached.") for name, _ in STEPS[len(rows) :]]
    all_rows = rows + missing
    passed = all(row.result is Result.PASS for row in all_rows)
    lines = [
        f"### Rehearsal: {'PASS' if passed else 'FAIL'}",
        "",
        "| # | Step | Result | Time | What was seen |",
        "|--:|---|---|--:|---|",
        *(
            f"| {number} | {row.name} | {row.result} | {row.milliseconds / 1000:.1f} s | {row.seen} |"
            for number, row in enumerate(all_rows, start=1)
        ),
    ]
    if smoke:
        parts = [Row(row["name"], Result(row["result"]), row["milliseconds"], row["seen"]) for row in smoke["rows"]]
        matrix = Matrix(smoke["address"], smoke["started"], smoke["version"], parts, smoke["release"])
        lines += ["", matrix.to_markdown()]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
