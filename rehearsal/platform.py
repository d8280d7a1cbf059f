"""Does what Heroku does with a commit: makes a slug, builds it, runs the release phase and starts dynos."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
#: How long a dyno may take to bind its port, and to end after SIGTERM before it is killed.
BOOT_SECONDS: Final = 60
STOP_SECONDS: Final = 30
#: The variables that the buildpack and the dyno manager set for every Python app.
PLATFORM_VARIABLES: Final = {
    "PYTHONUNBUFFERED": "true",
    "PYTHONHASHSEED": "random",
    "LANG": "en_US.UTF-8",
    "FORWARDED_ALLOW_IPS": "*",
    "GUNICORN_CMD_ARGS": "--access-logfile -",
    "WEB_CONCURRENCY": "2",
}


class Slug:
    """An app's files in their own folder, with the virtual environment that the build creates."""

    def __init__(self, folder: Path, environment: Path) -> None:
        self.folder = folder
        self.environment = environment

    @classmethod
    def of_commit(cls, commit: str, folder: Path) -> Slug:
        """Unpack a commit without the files that .slugignore names, as Heroku does before the build."""
        app = folder / "app"
        app.mkdir(parents=True)
        archive = subprocess.run(["git", "archive", commit], cwd=ROOT, check=True, capture_output=True).stdout
        subprocess.run(["tar", "-x", "-C", str(app)], input=archive, check=True)
        for line in (app / ".slugignore").read_text().splitlines():
            for path in app.glob(line.strip("/")) if line.strip() else ():
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        return cls(app, folder / "python")

    def copy(self, folder: Path) -> Slug:
        """Return a copy of this slug, to be changed for the next release."""
        shutil.copytree(self.folder, folder / "app", symlinks=True)
        return Slug(folder / "app", self.environment)

    def build(self, python: str, variables: Mapping[str, str], commit: str) -> str:
        """Install the production requirements only, run bin/post_compile for this commit and return its output."""
        subprocess.run([python, "-m", "venv", str(self.environment)], check=True)
        pip = [str(self.environment / "bin" / "python"), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
        subprocess.run([*pip, "-r", "requirements.txt"], cwd=self.folder, check=True)
        return self.run("bin/post_compile", self.variables(variables) | {"SOURCE_VERSION": commit}).stdout

    def variables(self, variables: Mapping[str, str], dyno: str = "") -> dict[str, str]:
        """Return the complete environment of a process, which takes no variable from this machine's environment."""
        path = f"{self.environment / 'bin'}{os.pathsep}/usr/local/bin{os.pathsep}/usr/bin{os.pathsep}/bin"
        own = {"PATH": path, "HOME": str(self.folder)} | ({"DYNO": dyno} if dyno else {})
        return {**PLATFORM_VARIABLES, **variables, **own}

    def run(self, command: str, environ: Mapping[str, str], *, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a command in the slug with this environment and capture its output."""
        return subprocess.run(
            command, shell=True, cwd=self.folder, env=environ, check=check, capture_output=True, text=True, timeout=300
        )

    def release(self, variables: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
        """Run the release phase in a one-off dyno; the release may go live only if it returns 0."""
        return self.run(self.procfile("release"), self.variables(variables, "release.1"), check=False)

    def procfile(self, process_type: str) -> str:
        """Return the Procfile's command for a process type."""
        lines = dict(line.split(":", 1) for line in (self.folder / "Procfile").read_text().splitlines() if line)
        return lines[process_type].strip()


class Dyno:
    """A running web process with its own port and a file for its output."""

    def __init__(self, slug: Slug, variables: Mapping[str, str], name: str, log: Path) -> None:
        self.port = _free_port()
        self.log = log
        with log.open("ab") as out:
            self._process = subprocess.Popen(
                shlex.split(slug.procfile("web")),
                cwd=slug.folder,
                env=slug.variables(variables, name) | {"PORT": str(self.port)},
                stdout=out,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def wait_until_up(self) -> float:
        """Wait until the port is bound and return the seconds it took. Raises TimeoutError if it takes too long."""
        start = time.monotonic()
        while time.monotonic() - start < BOOT_SECONDS:
            if self._process.poll() is not None:
                break
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return time.monotonic() - start
            time.sleep(0.05)
        raise TimeoutError(f"The dyno did not come up:\n{self.log.read_text(errors='replace')[-2000:]}")

    def terminate(self) -> None:
        """Send SIGTERM to every process of the dyno twice, because Heroku may do so."""
        for _ in range(2):
            self._signal(signal.SIGTERM)

    def wait_until_down(self) -> int | None:
        """Wait until the process ends and return its exit status, or None if it had to be killed."""
        try:
            return self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._signal(signal.SIGKILL)
            self._process.wait()
            return None

    def _signal(self, number: signal.Signals) -> None:
        if self._process.poll() is None:
            os.killpg(self._process.pid, number)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
