"""Two hundred concurrent identical requests to the Procfile's server take effect once, without an error."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests
from sqlalchemy import create_engine, text

from testing.family import CHILD, PASSWORD
from testing.network_visitor import NetworkVisitor
from testing.past import move_back
from testing.server import cheap_command, environment, serve

TIMES = 200
AT_ONCE = 40


class Site:
    """A server, and queries on its database."""

    def __init__(self, address: str, database_url: str) -> None:
        self.address = address
        self._engine = create_engine(database_url)

    def count(self, query: str, **values: str) -> int:
        with self._engine.connect() as connection:
            return connection.execute(text(query), values).scalar_one()

    def move_back(self, days: int) -> None:
        with self._engine.begin() as connection:
            move_back(connection, days)

    def close(self) -> None:
        self._engine.dispose()


@pytest.fixture(scope="module")
def site(make_migrated_database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    database_url = make_migrated_database()
    environ = environment(database_url)
    log: Path = tmp_path_factory.mktemp("exactly_once") / "log"
    with serve(environ, log, cheap_command()) as server:
        site = Site(server.address, database_url)
        yield site
        site.close()
        assert "deadlock" not in server.log
        assert "level=ERROR" not in server.log


@pytest.fixture
def family(site: Site, request: pytest.FixtureRequest) -> NetworkVisitor:
    browser = NetworkVisitor(site.address)
    browser.register(f"{request.node.name}@example.com".replace("_", "-"))
    return browser


def all_at_once(
    site: Site, family: NetworkVisitor, work: Callable[[NetworkVisitor], requests.Response], times: int = TIMES
) -> Counter[str]:
    """Send the same request many times over many connections with the family's cookie; count responses by status."""

    def one(_number: int) -> str:
        browser = NetworkVisitor(site.address)
        browser.session.cookies.update(family.session.cookies)
        browser.token = family.token
        with browser.session:
            answer = work(browser)
        return f"{answer.status_code} {answer.headers.get('Location', '')}"

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return Counter(pool.map(one, range(times)))


def test_registrations_of_one_address(site: Site) -> None:
    visitor = NetworkVisitor(site.address)
    visitor.get("/auth/register")
    answers = all_at_once(
        site,
        visitor,
        lambda browser: browser.post("/auth/register", {"email": "same@example.com", "password": PASSWORD}),
    )
    assert answers == {"303 /children/": TIMES}
    assert site.count("SELECT count(*) FROM parent WHERE email = 'same@example.com'") == 1


def test_one_form_adds_one_child(site: Site, family: NetworkVisitor) -> None:
    form = CHILD | {"form_id": str(uuid.uuid4())}
    answers = all_at_once(site, family, lambda browser: browser.post("/children/new", form))
    assert len(answers) == 1, answers
    assert next(iter(answers)).endswith("/chest")
    added = "SELECT count(*) FROM child WHERE parent_id = (SELECT id FROM parent WHERE email LIKE 'test-one-form%')"
    assert site.count(added) == 1


def test_starts_and_chests(site: Site, family: NetworkVisitor) -> None:
    child = family.add_child()
    starts = all_at_once(site, family, lambda browser: browser.post(f"/diagnostic/start/{child}"))
    assert sum(starts.values()) == TIMES
    assert len(starts) == 1, starts
    assert site.count("SELECT count(*) FROM diagnostic WHERE child_id = :child", child=child) == 1
    assert family.grown_up().status_code == 303
    chests = all_at_once(
        site,
        family,
        lambda browser: browser.fill_chest(child),
    )
    assert chests == {"303 /children/": TIMES}
    assert site.count("SELECT count(*) FROM treasure_chest WHERE child_id = :child", child=child) == 1


def test_starts_when_the_next_check_may_begin(site: Site, family: NetworkVisitor) -> None:
    child = family.add_child()
    family.finish(family.start(child))
    assert family.grown_up().status_code == 303
    site.move_back(28)
    starts = all_at_once(site, family, lambda browser: browser.post(f"/diagnostic/start/{child}"))
    assert sum(starts.values()) == TIMES
    assert len(starts) == 1, starts
    assert next(iter(starts)).endswith("/question/1")
    assert site.count("SELECT count(*) FROM diagnostic WHERE child_id = :child", child=child) == 2
    assert site.count("SELECT max(round) FROM diagnostic WHERE child_id = :child", child=child) == 2


def test_submits(site: Site, family: NetworkVisitor) -> None:
    child = family.add_child()
    family.fill_chest(child)
    diagnostic = family.start(child)
    for n in range(1, 11):
        assert family.post(f"/diagnostic/{diagnostic}/question/{n}", {"answer": "A"}).status_code == 303
    answers = all_at_once(site, family, lambda browser: browser.post(f"/diagnostic/{diagnostic}/submit"))
    assert answers == {f"303 /diagnostic/{diagnostic}/results": TIMES}
    done = "SELECT count(*) FROM diagnostic d JOIN treasure_chest c ON c.child_id = d.child_id"
    done += " WHERE d.id = :id AND d.completed_at = c.unlocked_at"
    assert site.count(done, id=diagnostic) == 1


def test_one_press_of_the_flag_form_sent_many_times(site: Site, family: NetworkVisitor) -> None:
    diagnostic = family.finished()
    assert family.grown_up().status_code == 303
    family.get(f"/diagnostic/{diagnostic}/report")
    address, form = f"/diagnostic/{diagnostic}/report/flag/3", {"comment": "Two are right."}
    # Fewer than the limit on flags.
    answers = all_at_once(site, family, lambda browser: browser.post(address, form), times=20)
    assert answers == {f"303 /diagnostic/{diagnostic}/report#question-3": 20}
    assert site.count("SELECT count(*) FROM question_flag WHERE diagnostic_id = :id", id=diagnostic) == 1
