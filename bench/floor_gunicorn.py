"""gunicorn's settings for the floor: production's own, except that there is no app of ours to load before the fork."""

import runpy
from pathlib import Path

globals().update(runpy.run_path(str(Path(__file__).resolve().parent.parent / "gunicorn.conf.py")))
preload_app = False
