"""The rehearsal's releases after the first: migrations, a rollback, bad settings and a larger dyno."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from learning_jungle.operations.smoke.rows import Failed
from rehearsal.database import CONNECTIONS
from rehearsal.scenario import Rehearsal, last_line

#: What must never go live; HOST is what DEPLOY.md writes for the site's own name.
BAD_SETTINGS: Final = (
    ("DEBUG", "True"),
    ("ALLOWED_HOSTS", "*"),
    ("ALLOWED_HOSTS", "HOST"),
    ("SECRET_KEY", "short"),
    ("WEB_CONCURRENCY", "9"),
    ("SMTP_URL", "http://mail.example.com"),
    ("DATABASE_URL", "postgres://nobody:nothing@127.0.0.1:1/none"),
)
#: How many workers the platform's buildpack sets on a dyno of 1 GB, and how many visitors come to it at once.
WORKERS_OF_1_GB: Final = 4
VISITORS: Final = 40


def second_release(rehearsal: Rehearsal) -> str:
    """Release a new migration and replace the dyno with two new ones while visitors use the app."""
    stage = rehearsal.stage
    slug = rehearsal.with_migration("second", "pass")
    visits: list[int] = []
    done = threading.Event()

    def visit() -> None:
        while not done.is_set():
            visits.append(stage.get("/health").status_code)
            visits.append(stage.get("/auth/login").status_code)
            time.sleep(0.05)

    visitor = threading.Thread(target=visit)
    visitor.start()
    try:
        released = slug.release(stage.variables)
        if released.returncode:
            raise Failed(f"The release phase failed: {last_line(released)}")
        rehearsal.slug = slug
        ended = stage.replace(slug, 2)
    finally:
        done.set()
        visitor.join()
    if set(visits) != {200} or ended != [0]:
        raise Failed(f"Visitors were answered {sorted(set(visits))}, and the old dyno ended with {ended}.")
    if not stage.get("/health").json()["schema_at_head"] or not rehearsal.has_table("second"):
        raise Failed("The new migration has not been run.")
    rehearsal.expect_no_router_errors()
    return f"{len(visits)} visits meanwhile, all 200; schema at head; {rehearsal.run_smoke()} on two dynos"


def failing_migration(rehearsal: Rehearsal) -> str:
    """Release a migration that fails half way: it must leave no trace, and the old release must keep serving."""
    slug = rehearsal.with_migration("third", 'op.execute("SELECT 1 / 0")')
    done = slug.release(rehearsal.stage.variables)
    if done.returncode == 0:
        raise Failed("A failing migration went live.")
    if rehearsal.has_table("third"):
        raise Failed("Half of a failing migration stayed in the database.")
    return f"release phase ended with {done.returncode}, nothing of it stayed; {rehearsal.still_serving()}"


def rollback(rehearsal: Rehearsal) -> str:
    """Roll back across the migration, then forward again: the older release must run on the newer schema."""
    stage, newer = rehearsal.stage, rehearsal.slug
    before = rehearsal.revision()
    # It is the commit as it is, without the migration.
    older = rehearsal.first_slug
    released = older.release(stage.variables)
    if released.returncode:
        raise Failed(f"The release phase of the rollback failed: {last_line(released)}")
    if "WARN  schema: at second, which a newer release made" not in released.stdout:
        raise Failed("The rollback does not say that the schema is newer.")
    rehearsal.slug = older
    stage.replace(older, 1)
    health = stage.get("/health").json()
    if health["status"] != "ok" or not health["schema_newer"] or rehearsal.revision() != before:
        raise Failed(f"After the rollback /health says {health}.")
    seen = rehearsal.run_smoke()
    forward = newer.release(stage.variables)
    if forward.returncode:
        raise Failed(f"The release phase of the way forward failed: {last_line(forward)}")
    rehearsal.slug = newer
    stage.replace(newer, 2)
    return f"the older release warns and runs on the newer schema, {seen}; and forward again"


def bad_configuration(rehearsal: Rehearsal) -> str:
    """Release with one bad setting after another and a new migration: each must fail before the migration."""
    stage, before = rehearsal.stage, rehearsal.revision()
    slug = rehearsal.with_migration("fourth", "pass")
    for name, value in BAD_SETTINGS:
        done = slug.release(stage.variables | {name: value})
        output = done.stdout + done.stderr
        if done.returncode == 0:
            raise Failed(f"A bad {name} went live.")
        if "FAIL" not in output or "Traceback" in output:
            raise Failed(f"A bad {name} is not refused in plain words.")
        if rehearsal.revision() != before or rehearsal.has_table("fourth"):
            raise Failed(f"A bad {name} was refused after the migration.")
    names = ", ".join(dict(BAD_SETTINGS))
    return f"{names} refused before the migration; {rehearsal.still_serving()}"


def retried_release(rehearsal: Rehearsal) -> str:
    """Correct the setting and run the same release again, as the platform's releases:retry does."""
    stage = rehearsal.stage
    slug = rehearsal.with_migration("fifth", "pass")
    if slug.release(stage.variables | {"ALLOWED_HOSTS": "HOST"}).returncode == 0:
        raise Failed("A bad ALLOWED_HOSTS went live.")
    again = slug.release(stage.variables)
    if again.returncode or not rehearsal.has_table("fifth"):
        raise Failed(f"The release failed again: {last_line(again)}")
    rehearsal.slug = slug
    stage.replace(slug, 2)
    if not stage.get("/health").json()["schema_at_head"]:
        raise Failed("The schema is not at head after the second try.")
    return "refused at first, live with its migration after the setting was corrected"


def larger_dyno(rehearsal: Rehearsal) -> str:
    """Release to one dyno of 1 GB, where the platform itself sets the number of workers."""
    stage = rehearsal.stage
    stage.stop()
    stage.variables["WEB_CONCURRENCY"] = str(WORKERS_OF_1_GB)
    done = rehearsal.slug.release(stage.variables)
    if done.returncode:
        raise Failed(f"The release phase failed: {last_line(done)}")
    stage.boot(rehearsal.slug, 1)
    with ThreadPoolExecutor(VISITORS) as visitors:
        seen = set(visitors.map(lambda _: stage.get("/health").status_code, range(5 * VISITORS)))
    used = stage.database.ask("SELECT count(*) FROM pg_stat_activity WHERE usename = 'jungle'")
    if seen != {200}:
        raise Failed(f"{VISITORS} visitors at once were answered {sorted(seen)}.")
    rehearsal.expect_no_router_errors()
    return f"{WORKERS_OF_1_GB} workers, {VISITORS} visitors at once, {used} of {CONNECTIONS} connections"
