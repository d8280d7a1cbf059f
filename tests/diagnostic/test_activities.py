"""Every objective has an activity at home that suits its year group."""

from __future__ import annotations

import re

from learning_jungle.curriculum.taught.limits import limit_faults
from learning_jungle.curriculum.taught.objectives import OBJECTIVES, objectives_for
from learning_jungle.curriculum.taught.strands import year_of
from learning_jungle.diagnostic.activities import ACTIVITIES, activity_for

FIRST_YEAR_WITHOUT_TOYS = 3
TOYS = re.compile(r"\b(?:toys?|teddy|cuddly|raisins?|dolls?|bricks|dice|robot)\b", re.IGNORECASE)
#: A colon before a worked answer, which is no ratio.
COLON = re.compile(r"(?<=\w): ")


def test_every_objective_has_an_activity_and_no_other_code_has_one() -> None:
    assert set(ACTIVITIES) == set(OBJECTIVES)


def test_an_activity_is_short_and_of_its_year() -> None:
    for activity in ACTIVITIES.values():
        year_group = year_of(activity.objective)
        for text in (activity.text, activity.example):
            assert limit_faults(COLON.sub(" – ", text), (), -1, year_group) == [], activity.objective
            assert text.endswith((".", "?", "”", "!")), activity.objective
        assert len(activity.text.split()) <= 22, activity.objective
        assert len(activity.example.split()) <= 32, activity.objective
        assert year_group < FIRST_YEAR_WITHOUT_TOYS or not TOYS.search(f"{activity.text} {activity.example}"), (
            activity.objective
        )


def test_a_code_that_is_no_longer_in_use_gets_the_first_activity_of_its_strand() -> None:
    assert activity_for("Y4-MD-99") == ACTIVITIES["Y4-MD-1"]
    assert activity_for("Y1-ST-1") is None
    assert all(activity_for(one.code) == ACTIVITIES[one.code] for one in objectives_for(6))
