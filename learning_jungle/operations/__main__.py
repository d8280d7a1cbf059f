"""Runs the smoke test without settings or a database: ``python -m learning_jungle.operations``."""

from __future__ import annotations

import sys

from learning_jungle.operations.smoke.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
