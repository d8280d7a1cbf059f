"""The packed lists judge as zxcvbn's own do."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.auth.guesses import RankedWords, guesses_for

PASSWORDS = [
    "password",
    "P4ssw0rd!",
    "drowssap",
    "qwertyuiop1",
    "monkeymonkeymonkey",
    "sunshine2024",
    "elizabeth and william",
    "three random words",
    "correct horse battery",
    "zxcvfr43edcvb",
    "13/12/1998smith",
    "x7!kPq2#Lm",
    "wwwwwwwwwwww",
    "abcdefgh",
    "l0v3 0f my l1f3",
    "ünïcödé wörds",
]
#: In a process of its own, for here the lists are packed in place.
ORIGINAL = (
    "import json, sys; from zxcvbn import zxcvbn;"
    "print(json.dumps([int(zxcvbn(one, user_inputs=['maya'])['guesses']) for one in json.load(sys.stdin)]))"
)


def test_every_estimate_is_zxcvbns_own() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ORIGINAL], input=json.dumps(PASSWORDS), capture_output=True, text=True, check=True
    )
    assert [guesses_for(one, ["maya"]) for one in PASSWORDS] == json.loads(done.stdout)


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


@given(st.dictionaries(st.text(max_size=8), st.integers(1, 65_535), max_size=60), st.text(max_size=8))
def test_packed_words_are_the_words(words: dict[str, int], other: str) -> None:
    packed = RankedWords([words])
    assert {word: packed[word] for word in words} == words
    assert (other in packed) == (other in words)


def test_the_better_rank_of_a_word_counts() -> None:
    packed = RankedWords([{"rose": 9, "smith": 2}, {"rose": 3}])
    assert (packed["rose"], packed["smith"]) == (3, 2)
    with pytest.raises(KeyError):
        packed["daisy"]
