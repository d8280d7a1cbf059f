"""Removes what the smoke test has made: the whole account where the app offers it, else every child of it."""

from __future__ import annotations

from urllib.parse import urlsplit

import requests

from learning_jungle.operations.smoke.account import CHILDREN, UUID, Account
from learning_jungle.operations.smoke.browser import Browser
from learning_jungle.operations.smoke.family import CHILD
from learning_jungle.operations.smoke.page import Page
from learning_jungle.operations.smoke.rows import Failed

ACCOUNT = "/auth/account"


def remove_all(site: str, memory: list[Page], accounts: list[Account]) -> str:
    """Remove every account of the run; Failed names how many remain, after all have been tried."""
    results = []
    problems = []
    for account in accounts:
        try:
            results.append(remove(Browser(site, memory), account))
        except Failed as failure:
            problems.append(str(failure))
        except requests.RequestException as error:
            problems.append(f"The site could not be reached ({type(error).__name__}).")
    if problems:
        raise Failed(f"{len(problems)} of {len(accounts)} test accounts remain. {problems[0]}")
    whole = results.count(True)
    kept = results.count(False)
    if kept:
        return f"children deleted; {kept} empty accounts remain, for this version cannot delete accounts"
    return f"{whole} accounts deleted, and none can log in" if whole else "nothing had been made"


def remove(device: Browser, account: Account) -> bool | None:
    """Remove one account: True when it is gone, False when only its children are, None when it never existed."""
    if not _log_in(device, account):
        return None
    page = device.get(ACCOUNT)
    if page.status != 200:
        _delete_children(device)
        return False
    _delete_account(device, page, account)
    if _log_in(Browser(device.base, device.memory), account):
        raise Failed("An account was deleted, but can still log in.")
    return True


def _log_in(device: Browser, account: Account) -> bool:
    page = device.open("/auth/login")
    return bool(device.submit(page, {"email": account.email, "password": account.password}).location)


def _delete_account(device: Browser, page: Page, account: Account) -> None:
    """Find the form that deletes everything, on the account page or one link away, fill it in and send it."""
    pages = [page]
    pages += [device.open(link) for link in page.links if "delete" in link and urlsplit(link).path.startswith(ACCOUNT)]
    for place in pages:
        for form in place.forms:
            target = urlsplit(form.action or place.path).path
            if form.method == "post" and target.startswith(ACCOUNT) and "delete" in target:
                answer = device.post(target, form.filled(_confirmation(form.kinds, account)))
                if not answer.location:
                    raise Failed(f"Deleting an account answered {answer.status}.")
                return
    raise Failed("The account page has no form that deletes the account.")


def _confirmation(kinds: dict[str, str], account: Account) -> dict[str, str]:
    values = {"password": account.password, "email": account.email, "checkbox": "y", "text": "DELETE"}
    return {name: values[kind] for name, kind in kinds.items() if kind in values}


def _delete_children(device: Browser) -> None:
    for link in device.open(CHILDREN).links:
        if UUID.search(link) and link.endswith("/delete"):
            device.submit(device.open(link), {"confirm": CHILD["first_name"]})
    if any(UUID.search(link) for link in device.open(CHILDREN).links):
        raise Failed("A child was deleted, but is still on the children’s page.")
