"""Runs the smoke test with nothing but Python and requests: ``python -m learning_jungle.operations.smoke URL``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from learning_jungle.operations.smoke.run import NotAnAddress, run_smoke


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the matrix of the app at an address; return 0 when every row passed, 1 on any FAIL, 2 for a bad address."""
    parser = argparse.ArgumentParser(
        prog="smoke",
        description="Drive the app at URL as a family does and print a PASS/FAIL matrix; exit 1 on any FAIL.",
    )
    parser.add_argument("url", metavar="URL")
    parser.add_argument("--json", action="store_true", dest="as_json", help="print the matrix as JSON")
    given = parser.parse_args(arguments)
    try:
        matrix = run_smoke(given.url)
    except NotAnAddress as error:
        parser.error(str(error))
    as_json = json.dumps(matrix.to_json(), indent=2, ensure_ascii=False)
    sys.stdout.write(f"{as_json if given.as_json else matrix.to_markdown()}\n")
    return 0 if matrix.passed else 1


if __name__ == "__main__":
    sys.exit(main())
