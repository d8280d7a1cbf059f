"""The path leads through five places, and the companion speaks three times on the way, never of an answer."""

from __future__ import annotations

import re
import uuid
from itertools import pairwise

import pytest

from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from learning_jungle.diagnostic.places import companion_pose, companion_words, is_older, place_of

#: Words that would judge, or promise what not every child has.
JUDGING = re.compile(
    r"\b(right|wrong|correct|well done|good job|clever|fast|slow|easy|hard|treasure|chest|score)\b", re.I
)


def test_two_questions_are_in_each_place() -> None:
    places = [place_of(position) for position in range(1, 11)]
    assert places == [name for name in ("clearing", "river", "canopy", "cave", "sunset") for _ in range(2)]
    assert place_of(11) == "sunset"


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_the_companion_speaks_at_the_third_fifth_and_eighth_question(year_group: int) -> None:
    said = {n: {companion_words(n, year_group, uuid.UUID(int=one)) for one in range(12)} for n in range(1, 11)}
    assert [n for n, words in said.items() if words != {""}] == [3, 5, 8]
    for n in (3, 5, 8):
        assert len(said[n]) == 3
        assert not any(JUDGING.search(words) for words in said[n])


def test_the_companion_is_happy_where_it_speaks_and_stands_in_another_way_at_the_next_question() -> None:
    poses = [companion_pose(position) for position in range(1, 12)]
    assert [n for n, pose in enumerate(poses, start=1) if pose == "happy"] == [3, 5, 8]
    assert set(poses) == {"look", "think", "point", "happy"}
    assert all(one != following for one, following in pairwise(poses[:10]))


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_what_the_companion_says_is_true_when_nothing_is_answered(year_group: int) -> None:
    said = {companion_words(n, year_group, uuid.UUID(int=one)) for n in range(1, 11) for one in range(12)}
    assert not any(re.search(r"\b(done|answered|finished|left|more)\b", words, re.I) for words in said)


def test_it_says_the_same_when_the_page_is_loaded_again() -> None:
    diagnostic = uuid.uuid4()
    assert companion_words(3, 1, diagnostic) == companion_words(3, 1, diagnostic)


def test_older_children_see_the_calmer_drawings() -> None:
    assert [is_older(year) for year in YEAR_GROUPS] == [False, False, False, True, True, True, True]
