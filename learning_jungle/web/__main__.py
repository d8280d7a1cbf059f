"""Builds the static files: ``python -m learning_jungle.web``."""

from __future__ import annotations

import sys

from learning_jungle.settings import STATIC_ROOT
from learning_jungle.web.static_build import build

sys.stdout.write(f"{len(build(STATIC_ROOT))} static files built\n")
