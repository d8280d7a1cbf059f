"""Break one thing after another under load and print what families noticed; exit 1 when a promise was broken.

``python -m bench.faults`` runs all; words in the arguments choose the faults whose names hold them.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from bench.faults.cases import FAULTS, Fault
from bench.faults.clock import Clock, build_library
from bench.faults.load import Load
from bench.faults.stage import Database, Redis, Stage, Web

BEFORE, AFTER = 2.0, 3.0
#: Seconds within which every request is answered, whatever has failed.
MOST_WAITING = 10
COLUMNS = ("fault", "answered", "lost", "not allowed", "503 with Retry-After", "connections broken", "s to normal")


def run(fault: Fault, stage: Stage) -> tuple[list[object], list[str]]:
    """Break one thing under load; return the row of the table and the broken promises."""
    broken = []
    with Load(stage.web.address) as load:
        time.sleep(BEFORE)
        try:
            fault.break_it(stage)
        except AssertionError as error:
            broken.append(str(error))
        lifted = time.monotonic()
        stage.web.wait()
        time.sleep(AFTER + (fault.normal_within if fault.cuts_connections else 0) / 3)
    lost, refused, cut = load.lost(stage.database), load.refused(), load.of(0)
    normal = load.seconds_to_normal(lifted)
    if lost:
        broken.append(f"{lost} acknowledged answers are lost")
    if refused:
        broken.append(f"answers that no family may see: {dict(refused)}")
    if cut and not fault.cuts_connections:
        broken.append(f"{cut} connections broke")
    if normal > fault.normal_within or not load.outcomes[-1].good:
        broken.append(f"not back to normal within {fault.normal_within} s")
    if (waited := load.longest_wait()) > MOST_WAITING:
        broken.append(f"a refusal took {waited:.1f} s")
    friendly = load.of(503) - refused["503"]
    row = [fault.name, load.acknowledged(), lost, sum(refused.values()), friendly, cut, f"{normal:.1f}"]
    return row, [f"{fault.name}: {one}" for one in broken]


def missing() -> list[str]:
    """Return a sentence for each program that is not installed."""
    packages = {"redis-server": "redis-server", "redis-cli": "redis-tools", "cc": "gcc"}
    return [
        f"{program} is missing: apt-get install {package} brings it."
        for program, package in packages.items()
        if not shutil.which(program)
    ]


def main(chosen: list[str]) -> int:
    """Run the faults, print the table, and return the exit status."""
    if lacking := missing():
        print("\n".join(lacking), file=sys.stderr)
        return 2
    faults = [one for one in FAULTS if not chosen or any(word in one.name for word in chosen)]
    broken: list[str] = []
    print("| " + " | ".join(COLUMNS) + " |", "|" + "---|" * len(COLUMNS), sep="\n", flush=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        # PostgreSQL runs as a user of its own where we are root, and must find the way to its folder.
        os.chmod(folder, 0o755)
        place = Path(folder)
        library = build_library(place)
        database, redis = Database(place / "postgres", Clock(place / "postgres-clock", library)), Redis()
        web = Web(database.url, redis.url, place, Clock(place / "web-clock", library))
        stage = Stage(web, database, redis)
        try:
            for fault in faults:
                row, promises = run(fault, stage)
                broken += promises
                print("| " + " | ".join(map(str, row)) + " |", flush=True)
            print(*stage.notes, sep="\n", flush=True)
        finally:
            web.close()
            redis.kill()
            database.close()
            if broken:
                # One line a request, and the counts say it already.
                plenty = ("database away", "csrf refused")
                lines = [line for line in web.log.read_text().splitlines() if not any(one in line for one in plenty)]
                print("\n".join(lines[-40:]), file=sys.stderr)
    for promise in broken:
        print(f"BROKEN: {promise}", file=sys.stderr)
    return bool(broken)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
