"""The load driver: a process of its own that plays many browsers at once and times every answer.

It reads one command as a line of JSON, prepares, prints "ready", waits for another line, runs, and prints one line of
JSON: the seconds it took, latencies in milliseconds and the most bytes of each kind of request, and what went wrong.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from typing import Any

from bench.browser import Browser, Record, Unexpected

QUESTIONS = 10


async def play_diagnostic(browser: Browser, child: str, think_seconds: float) -> str:
    """Go the child's whole way: start page, ten answers with their pages, submit, results; return where those are."""
    await browser.get("start page", f"/diagnostic/start/{child}")
    at = await browser.post("start", f"/diagnostic/start/{child}")
    for _ in range(QUESTIONS):
        await browser.get("question", at)
        await asyncio.sleep(think_seconds)
        at = await browser.post("answer", at, answer=random.choice("ABCD"))
    await browser.get("submit page", at)
    at = await browser.post("submit", at)
    await browser.get("results", at)
    return at


async def play_family(browser: Browser, number: int) -> None:
    """Go a family's whole way: register, a child and its diagnostic, the report, the account, a forgotten password.

    The link in a mail is not opened; the new password that would follow is set on the account's page.
    """
    email, password, new = f"family-{number}@example.com", f"three random words {number}", f"four random words {number}"
    for kind, path in (("home", "/"), ("privacy", "/privacy"), ("AI", "/ai/status"), ("register", "/auth/register")):
        await browser.get(kind, path)
    await browser.post("register", "/auth/register", email=email, password=password)
    age = 5 + number % 6
    await browser.get("new child", "/children/new")
    details = {"first_name": "Maya", "age": str(age), "year_group": str(age - 5), "school_name": "Hill School"}
    chest = await browser.post("new child", "/children/new", **details)
    await browser.get("chest", chest)
    await browser.post("chest", chest, reward_description="A trip to the park", reward_value="2.50")
    child = chest.split("/")[2]
    await browser.get("children", "/children/")
    diagnostic = (await play_diagnostic(browser, child, 0)).split("/")[2]
    await browser.get("grown-up", "/auth/grown-up")
    await browser.post("grown-up", "/auth/grown-up", password=password)
    await browser.get("report", f"/diagnostic/{diagnostic}/report")
    await browser.post("flag", f"/diagnostic/{diagnostic}/report/flag/1", comment="It looks wrong.")
    await browser.get("edit", f"/children/{child}/edit")
    await browser.post("edit", f"/children/{child}/edit", **details)
    for kind in ("export", "email", "delete", "password"):
        await browser.get(kind, f"/auth/account/{kind}")
    await browser.post("password", "/auth/account/password", password=password, new_password=new)
    await browser.get("account", "/auth/account")
    await browser.post("logout", "/auth/logout")
    await browser.get("forgot", "/auth/forgot")
    await browser.post("forgot", "/auth/forgot", email=email)
    await browser.get("login", "/auth/login")
    await browser.post("login", "/auth/login", email=email, password=new)
    await browser.get("delete child", f"/children/{child}/delete")
    await browser.post("delete child", f"/children/{child}/delete", confirm="Maya")


def _address_of(number: int) -> str:
    """Return an address of this machine that is this family's alone."""
    return f"127.0.{number // 250 + 1}.{number % 250 + 1}"


async def run_diagnostics(command: dict[str, Any], record: Record) -> float:
    """Let ``at_once`` children answer at a time until every visitor has; return the seconds.

    A visitor with a number instead of a cookie is a family that registers, from an address of its own.
    """
    waiting = iter(command["visitors"])
    think = command.get("think_seconds", 0)

    async def seat(number: int) -> None:
        # Children do not begin in the same instant: at any time some are at each question, and some begin.
        await asyncio.sleep(think * QUESTIONS * number / command["at_once"])
        for visitor in waiting:
            try:
                if "number" in visitor:
                    source = _address_of(visitor["number"])
                    browser = Browser(command["address"], command["host"], "", record, source)
                    await play_family(browser, visitor["number"])
                else:
                    browser = Browser(command["address"], command["host"], visitor["cookie"], record)
                    await play_diagnostic(browser, visitor["child"], think)
            except (Unexpected, OSError, TimeoutError, asyncio.IncompleteReadError) as error:
                record.errors.append(f"{type(error).__name__}: {error}")

    await wait_for_go()
    started = time.perf_counter()
    await asyncio.gather(*(seat(number) for number in range(command["at_once"])))
    return time.perf_counter() - started


async def run_pages(command: dict[str, Any], record: Record) -> float:
    """Ask for one kind of page ``count`` times, each visitor in turn; return the seconds.

    Where there is ``data`` it is posted, with the token of the page at the same address.
    """
    silent = Record()
    browsers = []
    for visitor in command["visitors"]:
        browser = Browser(command["address"], command["host"], visitor["cookie"], silent)
        await browser.get("warm", visitor["path"])
        browser._record = record
        browsers.append((browser, visitor["path"]))

    await wait_for_go()
    started = time.perf_counter()
    for number in range(command["count"]):
        browser, path = browsers[number % len(browsers)]
        try:
            if command.get("data"):
                await browser.post(command["kind"], path, **command["data"])
            else:
                await browser.get(command["kind"], path)
        except (Unexpected, OSError, TimeoutError, asyncio.IncompleteReadError) as error:
            record.errors.append(f"{type(error).__name__}: {error}")
    return time.perf_counter() - started


async def run_forms(command: dict[str, Any], record: Record) -> float:
    """Send each visitor's form, ``at_once`` at a time, with a token that is known; return the seconds."""
    waiting = iter(command["visitors"])

    async def seat() -> None:
        for visitor in waiting:
            browser = Browser(command["address"], command["host"], visitor["cookie"], record)
            browser.token = command["token"]
            try:
                await browser.post(visitor["kind"], visitor["path"], **visitor["data"])
            except (Unexpected, OSError, TimeoutError, asyncio.IncompleteReadError) as error:
                record.errors.append(f"{type(error).__name__}: {error}")
            finally:
                browser.close()

    await wait_for_go()
    started = time.perf_counter()
    await asyncio.gather(*(seat() for _ in range(command["at_once"])))
    return time.perf_counter() - started


async def wait_for_go() -> None:
    """Say that everything is prepared and wait until the other side has read its clocks."""
    print("ready", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)


def main() -> None:
    """Run one command."""
    command = json.loads(sys.stdin.readline())
    record = Record()
    run = {"diagnostics": run_diagnostics, "pages": run_pages, "forms": run_forms}[command["do"]]
    seconds = asyncio.run(run(command, record))
    print(
        json.dumps(
            {
                "seconds": seconds,
                "latencies": record.latencies,
                "most_bytes": record.most_bytes,
                "errors": record.errors,
                "reconnects": record.reconnects,
            }
        )
    )


if __name__ == "__main__":
    main()
