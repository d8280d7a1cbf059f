"""Plays a family's complete visit to the app, from registering to logging in again."""

from __future__ import annotations

from bench.load import play_diagnostic, start_page
from bench.timed_browser import TimedBrowser

PUBLIC = (("home", "/"), ("privacy", "/privacy"), ("AI", "/ai/status"), ("register", "/auth/register"))


def source_of(number: int) -> str:
    """Return a loopback address for this family only, because registrations are limited by address."""
    return f"127.0.{number // 250 + 1}.{number % 250 + 1}"


def play_family(browser: TimedBrowser, number: int) -> None:
    """Register, add a child who takes a diagnostic, read the report, use the account, and delete the child.

    The reset link in the mail is not opened; the password is changed on the account's page instead.
    """
    email, password, new = f"family-{number}@example.com", f"three random words {number}", f"four random words {number}"
    for kind, path in PUBLIC:
        browser.get(kind, path)
    browser.post("register", "/auth/register", email=email, password=password)
    child = _add_child(browser, number)
    results = play_diagnostic(browser, start_page(child), think=lambda: None)
    _read_report(browser, results.split("/")[2], password)
    _use_account(browser, email, password, new)
    browser.get("delete child", f"/children/{child}/delete")
    browser.post("delete child", f"/children/{child}/delete", confirm="Maya")


def _add_child(browser: TimedBrowser, number: int) -> str:
    age = 5 + number % 6
    details = {"first_name": "Maya", "age": str(age), "year_group": str(age - 5), "school_name": "Hill School"}
    browser.get("new child", "/children/new")
    chest = browser.post("new child", "/children/new", **details)
    browser.get("chest", chest)
    browser.post("chest", chest, reward_description="A trip to the park", reward_value="2.50")
    child = chest.split("/")[2]
    browser.get("edit", f"/children/{child}/edit")
    browser.post("edit", f"/children/{child}/edit", **details)
    browser.get("children", "/children/")
    return child


def _read_report(browser: TimedBrowser, diagnostic: str, password: str) -> None:
    browser.get("grown-up", "/auth/grown-up")
    browser.post("grown-up", "/auth/grown-up", password=password)
    browser.get("report", f"/diagnostic/{diagnostic}/report")
    browser.post("flag", f"/diagnostic/{diagnostic}/report/flag/1", comment="It looks wrong.")


def _use_account(browser: TimedBrowser, email: str, password: str, new: str) -> None:
    for kind in ("export", "email", "delete", "password"):
        browser.get(kind, f"/auth/account/{kind}")
    browser.post("password", "/auth/account/password", password=password, new_password=new)
    browser.get("account", "/auth/account")
    browser.post("logout", "/auth/logout")
    browser.get("forgot", "/auth/forgot")
    browser.post("forgot", "/auth/forgot", email=email)
    browser.get("login", "/auth/login")
    browser.post("login", "/auth/login", email=email, password=new)
