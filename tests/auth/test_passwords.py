"""A new password must not be among the first that anyone would try."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from argon2.exceptions import HashingError
from flask import Flask

from learning_jungle.auth import passwords
from learning_jungle.auth.forms import LONGEST_PASSWORD, SHORTEST_PASSWORD
from learning_jungle.auth.passwords import HASHES_AT_ONCE, easy_to_guess, hash_password, password_matches
from learning_jungle.operations.preload import preload
from learning_jungle.web.static_build import SOURCE
from testing.family import PASSWORD
from testing.visitor import Visitor, words_of

COMMON = [
    "password",
    "password123",
    "Password123!",
    "Passw0rd",
    "12345678",
    "123456789",
    "qwertyuiop",
    "iloveyou",
    "liverpool1",
    "sunshine2024",
    "abcdefgh1",
    "aaaaaaaaaaaa",
    "maya2018",
    "LearningJungle",
    "11111111",
    "letmein1",
    "passwordpasswordpassword",
]
FINE = [
    PASSWORD,
    "four other random words",
    "a third set of words",
    "correct horse battery staple",
    "TestPass123!",
    "x7!kPq2#Lm",
]


@pytest.mark.parametrize("password", COMMON)
def test_a_common_password_is_refused_beside_the_field(visitor: Visitor, password: str) -> None:
    response = visitor.post("/auth/register", {"email": "p@example.com", "password": password})
    assert response.status_code == 422
    assert "easy to guess" in words_of(response)


@pytest.mark.parametrize("password", FINE)
def test_other_passwords_are_taken(password: str) -> None:
    assert not easy_to_guess(password)


def test_the_address_itself_is_no_password(visitor: Visitor) -> None:
    form = {"email": "maximilian.archer@example.com", "password": "maximilian.archer"}
    assert "easy to guess" in words_of(visitor.post("/auth/register", form))
    assert not easy_to_guess("maximilian.archer")


def test_nor_is_it_when_the_password_is_changed(visitor: Visitor) -> None:
    visitor.register("maximilian.archer@example.com")
    form = {"password": PASSWORD, "new_password": "maximilian.archer"}
    assert "easy to guess" in words_of(visitor.post("/auth/account/password", form))


def test_a_common_password_cannot_be_changed_to(parent: Visitor) -> None:
    form = {"password": PASSWORD, "new_password": "password123"}
    assert "easy to guess" in words_of(parent.post("/auth/account/password", form))


@pytest.mark.parametrize(
    "password", ["$z1|s{%1{23|!<5z+(90<%a0{6@[<e$+<@|z1$573<z84{$2e<$6|(58(1[<a79765z3|7@@", "0110" * 50]
)
def test_no_password_holds_a_worker_for_long(password: str) -> None:
    easy_to_guess("warm")
    started = time.process_time()
    easy_to_guess(password)
    # Judged whole, the first of these takes six seconds.
    assert time.process_time() - started < 1


def test_the_commonest_leaked_passwords_of_our_length_are_refused() -> None:
    # Read by a process of its own, for here the lists are packed in place.
    read = "import json; from zxcvbn.frequency_lists import FREQUENCY_LISTS as l; print(json.dumps(l['passwords']))"
    words = json.loads(subprocess.run([sys.executable, "-c", read], capture_output=True, text=True, check=True).stdout)
    leaked = [word for word in words if len(word) >= SHORTEST_PASSWORD]
    assert len(leaked) >= 3000
    # The list is in order of how often a password was found; one in thirty of the whole keeps the test short.
    assert [word for word in leaked[:3000:30] + leaked[3000::300] if not easy_to_guess(word)] == []


@pytest.mark.parametrize("length", [64, LONGEST_PASSWORD])
def test_a_long_password_is_taken_and_every_character_of_it_counts(visitor: Visitor, length: int) -> None:
    chosen = ("Räuber, otters & 7 umbrellas; " * 10)[:length]
    visitor.register(password=chosen)
    visitor.post("/auth/logout")
    others = {chosen[:-1], chosen[:-1] + "x", chosen.lower(), chosen.replace("ä", "a")}
    assert [visitor.login(password=other).status_code for other in others] == [422] * len(others)
    assert visitor.login(password=chosen).status_code == 303


def test_spaces_at_the_ends_of_a_password_are_part_of_it(visitor: Visitor) -> None:
    visitor.register(password=f"  {PASSWORD} ")
    visitor.post("/auth/logout")
    assert visitor.login(password=PASSWORD).status_code == 422
    assert visitor.login(password=f"  {PASSWORD} ").status_code == 303


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/auth/login", ["current-password"]),
        ("/auth/register", ["new-password"]),
        ("/auth/account/email", ["current-password"]),
        ("/auth/account/password", ["current-password", "new-password"]),
        ("/auth/account/delete", ["new-password"]),
    ],
)
def test_password_fields_are_masked_and_open_to_password_managers(
    parent: Visitor, path: str, expected: list[str]
) -> None:
    if path in ("/auth/login", "/auth/register"):
        parent.post("/auth/logout")
    page = parent.get(path).text
    fields = [field for field in re.findall(r"<input[^>]*>", page) if re.search(r'name="(new_)?password"', field)]
    assert all('type="password"' in field for field in fields)
    assert [re.search(r'autocomplete="([^"]+)"', field)[1] for field in fields] == expected
    # The page's one script shows what was typed, and none is allowed inline, so nothing can forbid pasting.
    assert re.findall(r'<script type="module" src="/static/js/([\w-]+)\.', page) == ["show-password"]
    assert page.count("<script") == 1
    assert re.search(r"paste|preventDefault", (SOURCE / "js" / "show-password.js").read_text()) is None


def test_a_password_is_the_same_whichever_keyboard_composed_its_accents() -> None:
    composed, decomposed = "caf\u00e9 cr\u00e8me br\u00fbl\u00e9e", "cafe\u0301 cre\u0300me bru\u0302le\u0301e"
    for chosen in (composed, decomposed):
        kept = hash_password(chosen)
        assert password_matches(kept, composed)
        assert password_matches(kept, decomposed)
        assert not password_matches(kept, "cafe creme brulee")
    before = passwords.HASHER.hash(decomposed)
    assert password_matches(before, decomposed)
    assert password_matches(before, composed)


class Watched:
    """A hasher that notes which threads hash, and how many of them at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._at_work = 0
        self.most_at_work = 0
        self.threads: set[str] = set()

    def hash(self, password: str) -> str:
        with self._lock:
            self.threads.add(threading.current_thread().name)
            self._at_work += 1
            self.most_at_work = max(self.most_at_work, self._at_work)
        time.sleep(0.01)
        with self._lock:
            self._at_work -= 1
        if password == "broken":
            raise HashingError
        return password[::-1]


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    watched = Watched()
    monkeypatch.setattr(passwords, "HASHER", watched)
    with ThreadPoolExecutor(HASHES_AT_ONCE, thread_name_prefix="watched") as hashers:
        monkeypatch.setattr(passwords, "HASHERS", hashers)
        yield watched


def test_many_visitors_hash_in_a_few_threads_and_each_gets_the_own_hash(watched: Watched) -> None:
    typed = [f"password {number}" for number in range(24)]
    with ThreadPoolExecutor(24) as visitors:
        assert list(visitors.map(hash_password, typed)) == [password[::-1] for password in typed]
    assert watched.most_at_work == HASHES_AT_ONCE
    assert len(watched.threads) == HASHES_AT_ONCE


def test_a_hash_that_fails_fails_for_its_visitor_and_the_thread_goes_on(watched: Watched) -> None:
    for _ in range(HASHES_AT_ONCE + 1):
        with pytest.raises(HashingError):
            hash_password("broken")
    assert hash_password("ab") == "ba"


@pytest.mark.usefixtures("watched")
def test_no_thread_that_hashes_is_made_before_the_workers_are_forked(app: Flask) -> None:
    """Threads do not survive a fork, and a pool that counts on them would never hash again."""
    preload(app)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("watched")]
    hash_password("ab")
    assert [thread for thread in threading.enumerate() if thread.name.startswith("watched")]
