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
from learning_jungle.operations.smoke.account import Account
from learning_jungle.operations.smoke.browser import TIMEOUT_SECONDS
from learning_jungle.operations.smoke.family import Family
from learning_jungle.operations.smoke.files import Files
from learning_jungle.operations.smoke.page import REDIRECTS, Page
from learning_jungle.operations.smoke.ranks import Ranks
from learning_jungle.operations.smoke.removal import remove_all
from learning_jungle.operations.smoke.rows import Failed, Matrix, NotApplicable, Result, Row
from learning_jungle.operations.smoke.site import Site

Step = Callable[[], str]
#: When the parts of a row end differently, the worst counts.
WORST: Final = (Result.FAIL, Result.SKIP, Result.PASS)


class NotAnAddress(ValueError):
    """The address is not a plain http or https address of a site."""


def site_of(address: str) -> str:
    """Return the site of an address, such as https://example.com.

    Raises NotAnAddress when the address names no site, or holds a user or password.
    """
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        raise NotAnAddress("Give the address of a site, such as https://example.com, without a user or password.")
    return f"{parts.scheme}://{parts.netloc}"


def follow_to_https(site: str) -> str:
    """Return the https site that an http site leads to, or the site itself where it leads to none."""
    parts = urlsplit(site)
    if parts.scheme == "https":
        return site
    try:
        answer = requests.get(f"{site}/", timeout=TIMEOUT_SECONDS, allow_redirects=False)
    except requests.RequestException:
        return site
    target = urlsplit(answer.headers.get("Location", ""))
    if answer.status_code in REDIRECTS and target.scheme == "https" and target.hostname == parts.hostname:
        return f"https://{target.netloc}"
    return site


def run_smoke(address: str, *, until_failure: bool = False) -> Matrix:
    """Drive the app at an address and return the matrix; what was made is removed, also when a step fails.

    With ``until_failure`` the run ends at the first step that fails, and the matrix has only the rows reached.
    """
    memory: list[Page] = []
    accounts: list[Account] = []
    given = site_of(address)
    site = Site(follow_to_https(given), memory)
    note = f"{given} leads to {site.address}, which was tested." if given != site.address else ""
    family = Family(site.address, memory, accounts)
    ranks = Ranks(site, accounts)
    files = Files(site)
    started = datetime.now(UTC).strftime("%Y-%m-%d %H:%M")
    results: dict[str, list[Row]] = {name: [] for name in rows.ROWS}
    steps: tuple[tuple[str, Step], ...] = (
        (rows.HOME, site.open_home),
        (rows.HEALTH, site.check_health),
        (rows.MIGRATIONS, site.check_migrations),
        (rows.AI, site.check_ai),
        (rows.SAMPLES, site.try_questions),
        (rows.SAMPLES, site.check_sample_report),
        (rows.HTTPS, site.check_https),
        (rows.COOKIE, site.check_cookie),
        (rows.ACCOUNT, family.make_account),
        (rows.FORGERY, family.send_without_token),
        (rows.FAMILY, family.add_child),
        (rows.DIAGNOSTIC, family.begin),
        (rows.TABS, family.share_question),
        (rows.RESUME, family.resume),
        (rows.DIAGNOSTIC, family.finish),
        (rows.CHILD_MODE, family.see_report),
        (rows.READ_ONLY, family.try_to_change),
        (rows.STRANGER, family.be_strangers),
        (rows.RANKS, ranks.meet_ranks),
        (rows.REPORTS, family.hold_outcome),
        (rows.READ_ONLY, family.check_again),
        (rows.REPORTS, ranks.hold_reports),
        (rows.LIST, ranks.hold_list),
        (rows.CSS, files.check_css),
        (rows.FILES, files.check_files),
        (rows.HEADERS, site.check_headers),
        (rows.NO_STORE, site.check_no_store),
    )
    try:
        for name, step in steps:
            results[name].append(run_step(name, step))
            if until_failure and results[name][-1].result is Result.FAIL:
                break
    finally:
        removal = partial(remove_all, site.address, memory, accounts)
        results[rows.REMOVED].append(run_step(rows.REMOVED, removal))
    results[rows.NO_ERRORS].append(run_step(rows.NO_ERRORS, site.check_no_errors))
    together = [_together(parts) for parts in results.values() if parts]
    return Matrix(site.address, started, site.version, together, site.release, note)


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
