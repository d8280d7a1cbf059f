"""The environment of a rehearsal: the router, the database and the dynos, which a release replaces."""

from __future__ import annotations

import secrets
from pathlib import Path

import requests

from rehearsal.database import Database
from rehearsal.platform import Dyno, Slug
from testing.certificate import Certificate
from testing.router import Router


class Stage:
    """The services that outlive a release, and the current dynos; ``variables`` are the app's config vars."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.certificate = Certificate(folder)
        self.database = Database(folder / "postgres", self.certificate.context())
        self.router = Router(self.certificate.context())
        self.address = f"https://localhost:{self.router.port}"
        self.variables = {
            "DATABASE_URL": self.database.url,
            "SECRET_KEY": secrets.token_hex(32),
            "ALLOWED_HOSTS": "localhost",
        }
        self._dynos: list[Dyno] = []
        self._boots = 0

    def close(self) -> None:
        """Stop every process that was started."""
        self.stop()
        self.router.close()
        self.database.close()

    def boot(self, slug: Slug, count: int) -> float:
        """Boot this many dynos, route to them once all are up, and return the seconds the slowest took."""
        self._boots += 1
        for number in range(1, count + 1):
            log = self.folder / f"web-{self._boots}-{number}.log"
            self._dynos.append(Dyno(slug, self.variables, f"web.{number}", log))
        booted = self._dynos[-count:]
        seconds = max(dyno.wait_until_up() for dyno in booted)
        self.router.dynos = [dyno.port for dyno in booted]
        return seconds

    def replace(self, slug: Slug, count: int) -> list[int | None]:
        """Stop routing, end the old dynos and boot new ones; the router holds requests in the meantime.

        Returns the exit status of each old dyno, or None for a dyno that had to be killed.
        """
        old, self.router.dynos = list(self._dynos), []
        for dyno in old:
            dyno.terminate()
        self.boot(slug, count)
        self._dynos = self._dynos[len(old) :]
        return [dyno.wait_until_down() for dyno in old]

    def stop(self) -> list[int | None]:
        """End every dyno and return the exit status of each."""
        self.router.dynos = []
        old, self._dynos = self._dynos, []
        for dyno in old:
            dyno.terminate()
        return [dyno.wait_until_down() for dyno in old]

    def get(self, path: str) -> requests.Response:
        """Open a page through the router."""
        return requests.get(f"{self.address}{path}", verify=str(self.certificate.path), timeout=80)

    def log_lines(self) -> list[str]:
        """Return every line that the dynos have printed."""
        return [line for log in sorted(self.folder.glob("web-*.log")) for line in log.read_text().splitlines()]
