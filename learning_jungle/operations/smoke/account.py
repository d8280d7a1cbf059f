"""The accounts that a run makes: registered, logged in, and remembered so that each is removed."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from typing import Final

from learning_jungle.operations.smoke.browser import Browser
from learning_jungle.operations.smoke.page import expect_redirect
from learning_jungle.operations.smoke.rows import Failed

CHILDREN: Final = "/children/"
UUID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(slots=True)
class Account:
    """A parent made for this run; nobody knows the password, which is never shown."""

    email: str = field(default_factory=lambda: f"smoke-{secrets.token_hex(8)}@example.com")
    password: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)


def register(device: Browser, accounts: list[Account]) -> Account:
    """Create an account on a device; it is noted before it exists, so that it is removed whatever happens."""
    account = Account()
    accounts.append(account)
    page = device.open("/auth/register")
    answer = device.submit(page, {"email": account.email, "password": account.password})
    expect_redirect(answer, CHILDREN)
    device.open(CHILDREN)
    return account


def log_in(device: Browser, account: Account) -> None:
    """Log in on a device."""
    page = device.open("/auth/login")
    answer = device.submit(page, {"email": account.email, "password": account.password})
    expect_redirect(answer, CHILDREN)
    device.open(CHILDREN)


def id_in(path: str, when: str) -> str:
    """Return the id in a path. Raises Failed when there is none."""
    if not (found := UUID.search(path)):
        raise Failed(f"The address after {when} has no id.")
    return found[0]
