"""The rehearsal's app and the steps of its first release; each returns what happened, or raises Failed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
from typing import Any, Final

from learning_jungle.operations.smoke.rows import Failed
from rehearsal.database import CONNECTIONS
from rehearsal.platform import ROOT, Slug
from rehearsal.stage import Stage

LOG_LINE: Final = re.compile(r"\S+ \S+ level=[A-Z]+ logger=\S+ request_id=(\S+) .+")
REQUIREMENT_FILES: Final = ("requirements.txt", "uv.lock", "poetry.lock", "Pipfile.lock")
FOURTH_ANSWER: Final = re.compile(r"POST /diagnostic/[^/]+/question/4$")
NEW_MIGRATION: Final = '''"""A migration of the rehearsal's own."""
from alembic import op

revision, down_revision = "{revision}", "{head}"


def upgrade():
    op.execute("CREATE TABLE rehearsal_{revision} (id int PRIMARY KEY)")
    {then}


def downgrade():
    op.execute("DROP TABLE rehearsal_{revision}")
'''


class Rehearsal:
    """One rehearsal of an app's deployment, from the first build to the last release."""

    def __init__(self, stage: Stage, commit: str) -> None:
        self.stage = stage
        done = subprocess.run(["git", "rev-parse", commit], cwd=ROOT, check=True, capture_output=True, text=True)
        self.commit = done.stdout.strip()
        self.slug = self.first_slug = Slug(stage.folder, stage.folder)
        self.smoke: dict[str, Any] = {}

    def unpack(self) -> str:
        """Unpack the commit and check that it contains what the buildpack requires and nothing that it refuses."""
        self.slug = self.first_slug = Slug.of_commit(self.commit, self.stage.folder / "slug-1")
        app = self.slug.folder
        locks = [name for name in REQUIREMENT_FILES if (app / name).exists()]
        if locks != ["requirements.txt"]:
            raise Failed(f"The buildpack wants exactly one of its requirement files, not {', '.join(locks)}.")
        if found := [name for name in (".venv", "venv", ".env", ".git", "tests", "build") if (app / name).exists()]:
            raise Failed(f"The slug contains {found[0]}.")
        runtime = (app / "runtime.txt").read_text().strip()
        if runtime != f"python-{(app / '.python-version').read_text().strip()}":
            raise Failed("runtime.txt and .python-version do not agree.")
        files = [path for path in app.rglob("*") if path.is_file()]
        dirty = subprocess.run(["git", "status", "--porcelain"], cwd=ROOT, check=True, capture_output=True, text=True)
        note = "; uncommitted changes are NOT in it" if dirty.stdout else ""
        return f"{len(files)} files, {sum(path.stat().st_size for path in files) // 1024} KiB, {runtime}{note}"

    def build(self) -> str:
        """Build the slug as the buildpack does, with this machine's Python, and note if the app asks for another."""
        wanted = (self.slug.folder / ".python-version").read_text().strip()
        if f"{sys.version_info.major}.{sys.version_info.minor}" != wanted:
            note = f" (this machine has {sys.version.split()[0]}, not {wanted})"
        else:
            note = ""
        output = self.slug.build(sys.executable, self.stage.variables, self.commit)
        return f"production requirements alone, {output.strip()}{note}"

    def release_and_boot(self) -> str:
        """Run the first release phase on an empty database, then boot one dyno."""
        done = self.slug.release(self.stage.variables)
        if done.returncode:
            raise Failed(f"The release phase failed: {last_line(done)}")
        seconds = self.stage.boot(self.slug, 1)
        return f"release phase passed on an empty database, port bound after {seconds:.1f} s"

    def run_smoke(self) -> str:
        """Run the smoke test against the router; every row must pass and none may be skipped."""
        done = self.slug.run(
            f"python -m learning_jungle.operations --json {self.stage.address}",
            self.slug.variables({"REQUESTS_CA_BUNDLE": str(self.stage.certificate.path)}),
            check=False,
        )
        if not done.stdout.startswith("{"):
            raise Failed(f"The smoke test did not run: {last_line(done)}")
        self.smoke = json.loads(done.stdout)
        rows = self.smoke["rows"]
        if bad := [f"{row['name']} ({row['seen']})" for row in rows if row["result"] != "PASS"]:
            raise Failed(f"{len(bad)} of {len(rows)} did not pass: {bad[0]}")
        if self.smoke["release"] != self.commit:
            raise Failed(f"The smoke test saw the release {self.smoke['release']}, not {self.commit}.")
        if done.returncode:
            raise Failed(f"The smoke test passed but ended with {done.returncode}.")
        return f"{len(rows)} of {len(rows)} passed"

    def restart_under_smoke(self) -> str:
        """Restart the dyno while the fourth answer of a child is being sent; no answer may be lost."""
        restarts: list[int | None] = []
        once = threading.Lock()
        threads: list[threading.Thread] = []

        def watch(method: str, path: str) -> None:
            if FOURTH_ANSWER.search(f"{method} {path}") and once.acquire(blocking=False):
                threads.append(threading.Thread(target=lambda: restarts.append(self.stage.replace(self.slug, 1)[0])))
                threads[0].start()

        self.stage.router.watcher = watch
        try:
            seen = self.run_smoke()
        finally:
            self.stage.router.watcher = None
            for thread in threads:
                thread.join()
        if restarts != [0]:
            raise Failed(f"The dyno was to end once, with 0, but: {restarts}.")
        self.expect_no_router_errors()
        return f"SIGTERM during the fourth answer, dyno ended with 0; {seen}"

    def stop(self) -> str:
        """Stop every dyno and check that each ends with 0."""
        ended = self.stage.stop()
        if set(ended) != {0}:
            raise Failed(f"The dynos ended with {ended}.")
        return f"{len(ended)} dynos ended with 0 in time"

    def read_logs(self) -> str:
        """Check the format of every line that the dynos logged, that none is private and that no request is missing."""
        lines = self.stage.log_lines()
        found = [LOG_LINE.fullmatch(line) for line in lines]
        if other := [line for line, match in zip(lines, found, strict=True) if match is None]:
            raise Failed(f"{len(other)} lines have another format, the first: {other[0][:80]}")
        secret = [self.stage.variables[name] for name in ("SECRET_KEY", "DATABASE_URL")]
        private = ["@example.com", "Smoke Test School", *secret]
        if any(word in line for line in lines for word in private):
            raise Failed("The log contains a family's data or a secret.")
        logged = {match[1] for match in found if match}
        ids = self.stage.router.ids
        if missing := [request_id for request_id in ids if request_id not in logged]:
            raise Failed(f"{len(missing)} of {len(ids)} requests of the router are not in the log.")
        return f"{len(lines)} lines in one form; each of the router's {len(ids)} request ids is there"

    def with_migration(self, revision: str, then: str) -> Slug:
        """Return the slug of a next release, whose migration adds a table and then runs the line ``then``."""
        head = self.revision()
        slug = self.slug.copy(self.stage.folder / f"slug-{revision}")
        migration = NEW_MIGRATION.format(revision=revision, head=head, then=then)
        (slug.folder / "migrations" / "versions" / f"99999999_{revision}.py").write_text(migration)
        return slug

    def revision(self) -> str:
        """Return the revision of the database's schema."""
        return self.stage.database.ask("SELECT version_num FROM alembic_version")

    def has_table(self, revision: str) -> bool:
        """Return whether the migration of this revision has been run."""
        return self.stage.database.ask(f"SELECT to_regclass('rehearsal_{revision}') IS NOT NULL")

    def still_serving(self) -> str:
        """Check that the release which was live before still answers, and return how many connections it uses."""
        health = self.stage.get("/health").json()
        if health["status"] != "ok" or self.stage.get("/").status_code != 200:
            raise Failed(f"The old release does not serve: health says {health['status']}.")
        used = self.stage.database.ask("SELECT count(*) FROM pg_stat_activity WHERE usename = 'jungle'")
        return f"the old release serves, with {used} of {CONNECTIONS} connections"

    def expect_no_router_errors(self) -> None:
        """Check that no request was lost between the router and the dynos."""
        if self.stage.router.errors:
            raise Failed(f"The router could not pass on {len(self.stage.router.errors)}: {self.stage.router.errors[0]}")


def last_line(done: subprocess.CompletedProcess[str]) -> str:
    """Return the last FAIL line of a command's output, or its last line if there is none."""
    lines = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    failures = [line for line in lines if line.startswith("FAIL")]
    return (failures or lines or ["it printed nothing"])[-1][:200]
