"""Background work is queued without waiting and runs one key at a time, and a failure does not stop it."""

from __future__ import annotations

import logging
import time
from threading import Event

from learning_jungle.questions.background import MOST_WAITING, Background
from testing.waiting import until


def test_asking_returns_at_once_and_the_same_key_waits_once() -> None:
    gate, done = Event(), []

    def work(age: int, year_group: int, number: int) -> bool:
        gate.wait(30)
        done.append((age, year_group, number))
        return True

    background = Background(work)
    for _ in range(50):
        background.ask(7, 2, 1)
        background.ask(8, 3, 1)
    # The first key is still being worked on, so no caller has waited for it.
    assert done == []
    gate.set()
    until(lambda: len(done) == 2)
    background.ask(7, 2, 1)
    time.sleep(0.05)
    assert done == [(7, 2, 1), (8, 3, 1)]


def test_a_failure_is_logged_by_its_kind_alone_and_the_next_is_worked_on(caplog, monkeypatch) -> None:
    monkeypatch.setattr(logging.getLogger("learning_jungle"), "propagate", True)
    done = []

    def work(age: int, year_group: int, number: int) -> bool:
        done.append(age)
        if len(done) == 1:
            raise RuntimeError("a secret")
        return True

    background = Background(work)
    background.ask(7, 2, 1)
    until(lambda: len(done) == 1)
    until(lambda: background._thread is None)
    background.ask(7, 2, 1)
    until(lambda: len(done) == 2)
    assert "RuntimeError" in caplog.text
    assert "a secret" not in caplog.text


def test_what_waits_is_bounded() -> None:
    gate, seen = Event(), []
    background = Background(lambda age, year, number: bool(seen.append(age)) or gate.wait(30))
    for number in range(10 * MOST_WAITING):
        background.ask(number, 0, 1)
    assert len(background._waiting) <= MOST_WAITING
    gate.set()
    until(lambda: background._thread is None)


def test_the_thread_ends_when_nothing_waits() -> None:
    background = Background(lambda age, year, number: True)
    background.ask(7, 2, 1)
    until(lambda: background._thread is None)
    background.ask(8, 3, 1)
    until(lambda: background._thread is None and not background._waiting)
