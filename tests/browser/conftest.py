"""A real Chromium in front of a real server."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect, sync_playwright

from testing.browser.axe import AxeMissing, barriers, load_axe
from testing.browser.chromium import QUIET, chromium_path
from testing.browser.navigator import Navigator
from testing.network_visitor import NetworkVisitor
from testing.server import Server, cheap_command, environment, serve
from tests.browser.child import Child

#: Chromium finds no other machine.
OWN_SITE_ONLY = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
#: Chromium keeps no second process ready for the next page, which would cost each test a thirtieth of a second.
ONE_RENDERER = "--renderer-process-limit=1"
#: As many lines of the server's log are shown with a test that failed.
LINES_SHOWN = 60


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show the end of the server's log with a test that failed: it names the place of every error."""
    report = yield
    running = getattr(item, "funcargs", {}).get("server")
    if report.failed and isinstance(running, Server):
        report.sections.append(("server log", "\n".join(running.log.splitlines()[-LINES_SHOWN:])))
    return report


@pytest.fixture(scope="session")
def database_url(make_migrated_database) -> str:
    """The database of the server, for tests that choose the questions."""
    return make_migrated_database()


@pytest.fixture(scope="session")
def server(database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app as `make run` serves it: the static files built, the schema upgraded, gunicorn with two workers."""
    environ = environment(database_url)
    with serve(environ, tmp_path_factory.mktemp("server") / "log", cheap_command()) as running:
        yield running


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; without one the browser tests are skipped, or fail where they are required."""
    path = chromium_path()
    if path is None:
        if os.environ.get("BROWSER_TESTS") == "required":
            pytest.fail("No Chromium found, and the browser tests are required.")
        pytest.skip("No Chromium found: make browser installs it.")
    # A busy machine may take longer than the five seconds that are the default.
    expect.set_options(timeout=20_000)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=[*QUIET, OWN_SITE_ONLY, ONE_RENDERER])
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: Browser, server: Server) -> Iterator[BrowserContext]:
    """A browser window of its own, as wide as a tablet, that may speak to our server only."""
    context = browser.new_context(
        base_url=server.address,
        viewport={"width": 820, "height": 1180},
        locale="en-GB",
        reduced_motion="reduce",
        # What passes through a service worker cannot be routed; test_offline.py has one.
        service_workers="block",
    )
    asked: list[str] = []
    # Only looked at, because the browser keeps nothing in its cache when requests are routed.
    context.on("request", lambda request: asked.append(request.url))
    yield context
    context.close()
    foreign = [url for url in asked if not url.startswith((server.address, "data:"))]
    assert foreign == [], "a page asked another site for something"


@pytest.fixture(scope="session")
def axe() -> str | None:
    """The accessibility check, as a script; None where npm has none to give and the browser tests are not required."""
    try:
        return load_axe()
    except AxeMissing as missing:
        if os.environ.get("BROWSER_TESTS") == "required":
            pytest.fail(f"axe-core is required and could not be installed. {missing}")
        return None


@pytest.fixture
def forgiven() -> list[str]:
    """What the browser may complain of in this test: a refused form or a missing page, and what the test adds."""
    return ["422", "404"]


@pytest.fixture
def page(context: BrowserContext, forgiven: list[str]) -> Iterator[Page]:
    """A page whose errors fail the test: a broken script, a refused style, a missing file."""
    page = context.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(_named(message)) if message.type == "error" else None)
    yield page
    # Chromium reports a refusal as a failed load of the page itself.
    assert [one for one in problems if not any(reason in one for reason in forgiven)] == []


def _named(message: ConsoleMessage) -> str:
    """Return a complaint of the browser with the address of what it is about."""
    return f"{message.text} {message.location['url']}"


@pytest.fixture
def family(page: Page) -> Navigator:
    """What a family does, in words."""
    return Navigator(page)


@pytest.fixture
def should_have_no_barrier(page: Page, axe: str | None) -> Callable[[], None]:
    """The accessibility check, for a state that the tour of test_accessibility.py does not stop at."""

    def check() -> None:
        assert axe is None or barriers(page, axe) == []

    return check


@pytest.fixture
def network(family: Navigator, server: Server) -> NetworkVisitor:
    """The family of the page, registered, for the steps that are not under test; resume() goes on in the page."""
    visitor = NetworkVisitor(server.address)
    visitor.register(family.email)
    return visitor


@pytest.fixture
def child(page: Page, server: Server, database_url: str) -> Child:
    """A child in front of the first question."""
    child = Child(page, database_url)
    child.open_first_question(server.address)
    return child


@pytest.fixture
def broken(child: Child, forgiven: list[str]) -> Child:
    """The same, where the browser may complain that a request failed."""
    forgiven += ["Failed to load resource", "ERR_"]
    return child
