"""The faults, each a function that breaks one thing for a while and puts it right again."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from bench.faults.away import fall_silent, hang, make_read_only, revoke_rights
from bench.faults.slow import KINDS, slow_senders
from bench.faults.stage import Database, Stage, Web
from testing.network_visitor import NetworkVisitor

HOURS_AHEAD = 2
DISK_FULL = """
CREATE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$
"""


@dataclass(frozen=True)
class Fault:
    """A fault: its name, what breaks, whether connections may break with it, and in how many seconds all is well."""

    name: str
    break_it: Callable[[Stage], None]
    cuts_connections: bool
    normal_within: float


def kill_worker(stage: Stage) -> None:
    stage.web.workers()[0].kill()


def kill_master(stage: Stage) -> None:
    stage.web.process.kill()


def terminate_in_mid_request(stage: Stage) -> None:
    """End the web process while a request waits for a lock; that request must still get its answer."""
    browser = NetworkVisitor(stage.web.address)
    browser.register(f"{os.urandom(8).hex()}@example.com")
    child = browser.add_child()
    browser.get(f"/children/{child}/edit")
    answers: list[int] = []
    fields = {"first_name": "Omar", "age": "7", "year_group": "2", "school_name": "Hill School"}
    request = threading.Thread(
        target=lambda: answers.append(browser.post(f"/children/{child}/edit", fields).status_code)
    )
    with stage.database.locked(f"SELECT 1 FROM child WHERE id = '{child}' FOR UPDATE"):
        request.start()
        time.sleep(1)
        os.kill(stage.web.process.pid, signal.SIGTERM)
        time.sleep(2)
    request.join()
    assert answers == [303], f"the request in flight was answered {answers}"
    assert stage.database.inside(f"SELECT first_name FROM child WHERE id = '{child}'") == [("Omar",)]


def stop_database(stage: Stage) -> None:
    stage.database.stop()
    time.sleep(3)
    stage.database.start()


def kill_backends(stage: Stage) -> None:
    """Kill a backend at work, five times; the server cuts every connection and recovers, each time by itself."""
    before = stage.database.recoveries()
    for kills in range(5):
        stage.database.wait(before + kills)
        time.sleep(0.5)
        stage.database.kill_backend()
    stage.database.wait(before + 5)


def kill_database(stage: Stage) -> None:
    """Kill the whole server three times; each time it recovers from its write-ahead log when it is started."""
    before = stage.database.recoveries()
    for kills in range(3):
        time.sleep(1)
        stage.database.kill()
        time.sleep(1)
        stage.database.start()
        stage.database.wait(before + kills + 1)


def cut_connections(stage: Stage) -> None:
    for _ in range(20):
        stage.database.cut_connections()
        time.sleep(0.15)


def fill_disk(stage: Stage) -> None:
    stage.database.inside(DISK_FULL)
    stage.database.inside(
        "CREATE TRIGGER disk_full BEFORE INSERT OR UPDATE ON answer FOR EACH ROW EXECUTE FUNCTION disk_full()"
    )
    time.sleep(3)
    stage.database.inside("DROP FUNCTION disk_full CASCADE")


def hold_lock(stage: Stage) -> None:
    with stage.database.locked("LOCK TABLE answer IN ACCESS EXCLUSIVE MODE"):
        time.sleep(13)


def exhaust_connections(stage: Stage) -> None:
    stage.database.run("ALTER ROLE jungle CONNECTION LIMIT 1")
    stage.database.cut_connections()
    time.sleep(4)
    stage.database.run("ALTER ROLE jungle CONNECTION LIMIT -1")


def move_web_clock(stage: Stage) -> None:
    move_clock(stage, stage.web)


def move_database_clock(stage: Stage) -> None:
    move_clock(stage, stage.database)


def move_clock(stage: Stage, process: Web | Database) -> None:
    """Set a clock ahead and back; a child who began while it ran ahead can finish."""
    browser = NetworkVisitor(stage.web.address)
    try:
        process.clock.move(HOURS_AHEAD * 3600)
        ahead = process.now() - time.time()
        assert abs(ahead - HOURS_AHEAD * 3600) < 60, f"the clock is {ahead:.0f} s ahead"
        browser.register(f"{os.urandom(8).hex()}@example.com")
        diagnostic = browser.start(browser.add_child())
        time.sleep(3)
    finally:
        process.clock.move(0)
    ahead = process.now() - time.time()
    assert abs(ahead) < 60, f"the clock is still {ahead:.0f} s ahead"
    browser.finish(diagnostic)


def lose_redis(stage: Stage) -> None:
    """Kill Redis: right passwords still sign in, and a flood of wrong ones is still held."""
    stage.redis.kill()
    try:
        browser = NetworkVisitor(stage.web.address)
        browser.get("/auth/login")
        tries = [
            browser.post("/auth/login", {"email": "victim@example.com", "password": "wrong words here"}).status_code
            for _ in range(40)
        ]
        assert set(tries) == {422, 429}, f"a flood of wrong passwords was answered {set(tries)}"
        # Each worker counts for itself while Redis is away.
        assert tries.count(422) <= 10 * len(stage.web.workers()), f"{tries.count(422)} wrong passwords were looked at"
        NetworkVisitor(stage.web.address).register(f"{os.urandom(8).hex()}@example.com")
    finally:
        stage.redis.start()


FAULTS = (
    Fault("a worker is killed (SIGKILL)", kill_worker, True, 5),
    Fault("the master is killed (SIGKILL)", kill_master, True, 15),
    Fault("SIGTERM in mid-request", terminate_in_mid_request, True, 15),
    Fault("PostgreSQL stops for 3 s", stop_database, False, 10),
    Fault("a backend of PostgreSQL is killed (SIGKILL), 5 times", kill_backends, False, 10),
    Fault("all of PostgreSQL is killed (SIGKILL), 3 times", kill_database, False, 10),
    Fault("the server cuts connections, 20 times", cut_connections, False, 5),
    Fault("the database's disk is full for 3 s", fill_disk, False, 5),
    Fault("another session holds a lock for 13 s", hold_lock, False, 12),
    Fault("the database takes no connection for 4 s", exhaust_connections, False, 10),
    Fault("PostgreSQL hangs (SIGSTOP) for 12 s", hang, False, 2),
    Fault("packets to PostgreSQL are dropped for 12 s", fall_silent, False, 2),
    Fault("the database is read-only for 4 s", make_read_only, False, 2),
    Fault("the database's role has no rights for 4 s", revoke_rights, False, 2),
    *(Fault(f"100 slow senders of {kind}", slow_senders(kind), False, 2) for kind in KINDS),
    Fault("Redis is killed", lose_redis, False, 5),
    Fault("the web's clock jumps 2 h ahead and back", move_web_clock, False, 5),
    Fault("PostgreSQL's clock jumps 2 h ahead and back", move_database_clock, False, 5),
)
