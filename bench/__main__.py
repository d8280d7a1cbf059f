"""``make bench``: measures the whole budget and prints it; the exit status is 1 when a limit is not met."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from bench.budget import table
from bench.machine import description
from bench.run import Run
from bench.stack import cluster

ROOT = Path(__file__).resolve().parent.parent
#: A million families and the logs of loading them.
DISK_BYTES = 12 * 10**9
PARTS = ("floor", "crowds", "memory", "provider", "growth")


def main() -> int:
    """Run and print everything."""
    arguments = argparse.ArgumentParser(prog="bench", description=__doc__)
    arguments.add_argument("--most", type=int, default=10**6, help="completed diagnostics at the end of the growth")
    arguments.add_argument("--only", choices=PARTS, help="the one part to run")
    given = arguments.parse_args()
    most = given.most
    if shutil.disk_usage(tempfile.gettempdir()).free < DISK_BYTES:
        print("The growth to a million diagnostics needs 12 GB in the folder for temporary files.", file=sys.stderr)
        return 2
    print(description(), flush=True)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, cluster(Path(folder)) as postgres:
        run = Run(postgres, Path(folder), most)
        parts = {
            "floor": run.against_the_floor,
            "crowds": run.crowds,
            "memory": run.memory_and_boot,
            "provider": run.provider,
            "growth": lambda: run.growth(ROOT / "docs" / "growth.svg"),
        }
        for name in [given.only] if given.only else PARTS:
            parts[name]()
    lines = run.lines()
    print("\n## Budget\n")
    print(table(("limit", "at most", "measured", "met"), [line.row for line in lines]))
    return 0 if all(line.met for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
