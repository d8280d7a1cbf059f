"""Runs the smoke test: every step in the order of a family's day, and the removal whatever happens."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Final
from urllib.parse import urlsplit

import requests

from learning_jungle.operations.smoke import rows
from learning_jungle.operations.smoke.browser import Page
from learning_jungle.operations.smoke.family import Account, Family
from learning_jungle.operations.smoke.removal import remove_all
from learning_jungle.operations.smoke.rows import Failed, Matrix, NotApplicable, Result, Row
from learning_jungle.operations.smoke.site import Site

Step = Callable[[], str]
#: When the parts of a row end differently, the worst counts.
WORST: Final = (Result.FAIL, Result.SKIP, Result.PASS)


class NotAnAddress(ValueError):
    """The address is no plain http or https address of a site."""


def site_of(address: str) -> str:
    """Return the site of an address, such as https://example.com; NotAnAddress when it names none, or a password."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        raise NotAnAddress("Give the address of a site, such as https://example.com, without a user or password.")
    return f"{parts.scheme}://{parts.netloc}"


def run_smoke(address: str) -> Matrix:
    """Drive the app at an address and return the matrix; what was made is removed, also when a step fails."""
    memory: list[Page] = []
    accounts: list[Account] = []
    site = Site(site_of(address), memory)
    family = Family(site.address, memory, accounts)
    started = datetime.now(UTC).strftime("%Y-%m-%d %H:%M")
    results: dict[str, list[Row]] = {name: [] for name in rows.ROWS}
    steps: tuple[tuple[str, Step], ...] = (
        (rows.HOME, site.open_home),
        (rows.HEALTH, site.check_health),
        (rows.MIGRATIONS, site.check_migrations),
        (rows.AI, site.check_ai),
        (rows.HTTPS, site.check_https),
        (rows.COOKIE, site.check_cookie),
        (rows.ACCOUNT, family.make_account),
        (rows.FAMILY, family.add_child),
        (rows.DIAGNOSTIC, family.begin),
        (rows.RESUME, family.resume),
        (rows.DIAGNOSTIC, family.finish),
        (rows.CHILD_MODE, family.see_report),
        (rows.READ_ONLY, family.try_to_change),
        (rows.STRANGER, family.be_strangers),
        (rows.CSS, site.check_css),
        (rows.HEADERS, site.check_headers),
        (rows.NO_STORE, site.check_no_store),
    )
    try:
        for name, step in steps:
            results[name].append(run_step(name, step))
    finally:
        removal = partial(remove_all, site.address, memory, accounts)
        results[rows.REMOVED].append(run_step(rows.REMOVED, removal))
    results[rows.NO_ERRORS].append(run_step(rows.NO_ERRORS, site.check_no_errors))
    return Matrix(site.address, started, site.version, [_together(parts) for parts in results.values()])


def run_step(name: str, step: Step) -> Row:
    """Run one step and return its row; whatever it raises is a failure of the app, not of the run."""
    start = time.perf_counter()
    try:
        result, seen = Result.PASS, step()
    except NotApplicable as reason:
        result, seen = Result.SKIP, str(reason)
    except Failed as failure:
        result, seen = Result.FAIL, str(failure)
    except requests.RequestException as error:
        result, seen = Result.FAIL, f"The site could not be reached ({type(error).__name__})."
    except Exception as error:
        result, seen = Result.FAIL, f"The answer could not be understood ({type(error).__name__})."
    return Row(name, result, round((time.perf_counter() - start) * 1000), seen)


def _together(parts: list[Row]) -> Row:
    if len(parts) == 1:
        return parts[0]
    worst = min((row.result for row in parts), key=WORST.index)
    seen = "; ".join(row.seen for row in parts if row.result is worst)
    return Row(parts[0].name, worst, sum(row.milliseconds for row in parts), seen)
