"""The words about one visitor are not taken into account for another."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from learning_jungle.auth.guesses import guesses_for


@pytest.fixture
def hurried() -> Iterator[None]:
    """Threads that give way to each other as often as they can."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("hurried")
def test_what_is_known_of_one_visitor_is_not_taken_for_anothers() -> None:
    names = [f"archibald{number}quince" for number in range(40)]
    alone = guesses_for(names[0], [names[0]])
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda name: guesses_for(name, [name]), names * 5))
    assert set(found) == {alone}
    assert guesses_for(names[0], [names[1]]) > 1000 * alone
