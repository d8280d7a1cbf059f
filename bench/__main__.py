"""``python -m bench`` measures everything in the budget and prints it; exits with 1 if a limit is not met."""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
from pathlib import Path
from types import FrameType
from typing import NoReturn

from bench.budget import table
from bench.machine import description
from bench.parts import PARTS, WHOLE
from bench.postgres import running_postgres
from bench.stage import Options, Stage
from testing import ROOT


def main() -> int:
    """Run the requested parts and print their limits."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--only", choices=PARTS, help="run only this part")
    parser.add_argument(
        "--most", type=int, default=10**6, help="completed diagnostics at the end of the growth; a million need 12 GB"
    )
    parser.add_argument("--starts", type=int, default=20_000, help="children who start in the provider part")
    parser.add_argument(
        "--app", type=Path, action="append", help="a checkout whose pages to measure; repeat to compare checkouts"
    )
    given = parser.parse_args()
    options = Options(given.most, given.starts, tuple(given.app or [ROOT]))
    # SIGTERM must run the exits of the with blocks, which stop the servers.
    signal.signal(signal.SIGTERM, _leave)
    print(description(), flush=True)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, running_postgres(Path(folder)) as postgres:
        stage = Stage(postgres, Path(folder), options)
        lines = [line for name in ([given.only] if given.only else WHOLE) for line in PARTS[name](stage)]
    if lines:
        print("\n## Budget\n")
        print(table(("limit", "at most", "measured", "met"), [line.row for line in lines]))
    return 0 if all(line.met for line in lines) else 1


def _leave(_signal: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(128 + signal.SIGTERM)


if __name__ == "__main__":
    sys.exit(main())
