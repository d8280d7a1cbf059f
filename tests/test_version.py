"""The app says which commit runs, wherever it was built."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from learning_jungle.version import BUILT_RELEASE, find_release, running_release
from testing import ROOT

COMMIT = "1f7e0c5a9b3d2e4f6a8b0c1d2e3f4a5b6c7d8e9f"


def write_built(root: Path, commit: str) -> None:
    path = root / BUILT_RELEASE
    path.parent.mkdir(parents=True)
    path.write_text(f"{commit}\n")


def test_the_dyno_s_metadata_comes_before_the_commit_that_was_built(tmp_path: Path) -> None:
    write_built(tmp_path, COMMIT)
    assert find_release({}, tmp_path) == COMMIT
    assert find_release({"HEROKU_SLUG_COMMIT": "f" * 40}, tmp_path) == "f" * 40


def test_a_checkout_says_its_commit(tmp_path: Path) -> None:
    git = ["git", "-C", str(tmp_path), "-c", "user.name=x", "-c", "user.email=x@example.com"]
    subprocess.run([*git, "init", "-q"], check=True)
    assert find_release({}, tmp_path) is None
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "Begin"], check=True)
    done = subprocess.run([*git, "rev-parse", "HEAD"], check=True, capture_output=True, text=True)
    assert find_release({}, tmp_path) == done.stdout.strip()


def test_without_a_word_of_it_the_release_is_not_known(tmp_path: Path) -> None:
    write_built(tmp_path, "")
    assert find_release({"HEROKU_SLUG_COMMIT": " "}, tmp_path) is None


def test_the_build_keeps_the_commit_of_the_platform(tmp_path: Path) -> None:
    for name in ("bin", "build/fonts", "learning_jungle"):
        shutil.copytree(ROOT / name, tmp_path / name)
    path = f"{Path(sys.executable).parent}{os.pathsep}/usr/bin:/bin"
    build = [str(tmp_path / "bin" / "post_compile")]
    subprocess.run(build, check=True, env={"PATH": path, "SOURCE_VERSION": COMMIT}, capture_output=True)
    assert find_release({}, tmp_path) == COMMIT
    # A build that does not know its commit keeps none of an earlier one.
    subprocess.run(build, check=True, env={"PATH": path}, capture_output=True)
    assert find_release({}, tmp_path) is None


def test_this_process_knows_its_commit() -> None:
    assert running_release() == find_release(os.environ, ROOT)
