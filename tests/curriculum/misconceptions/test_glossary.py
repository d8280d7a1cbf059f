"""The glossary that parents read and that every distractor refers to."""

import re

import pytest

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY, NEAR_MISS
from learning_jungle.curriculum.taught.strands import STRANDS
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS


def test_has_forty_entries_under_their_own_ids():
    assert len(GLOSSARY) == 40
    assert all(id == entry.id and re.fullmatch(r"[a-z]+(-[a-z]+)+", id) for id, entry in GLOSSARY.items())


@pytest.mark.parametrize("entry", GLOSSARY.values(), ids=lambda entry: entry.id)
def test_every_entry_can_be_shown_to_a_parent(entry):
    assert 1 <= len(entry.name.split()) <= 12
    assert 5 <= len(entry.tip.split()) <= 25
    assert entry.tip.endswith((".", "?"))
    assert not re.search(r"\b(wrong|fail|stupid|bad|weak)\b", entry.tip)
    assert entry.strands
    assert set(entry.strands) <= set(STRANDS)
    assert entry.first_year in YEAR_GROUPS
    assert entry.first_year <= entry.last_year <= 6


def test_tips_and_names_are_all_different():
    assert len({entry.tip for entry in GLOSSARY.values()}) == 40
    assert len({entry.name for entry in GLOSSARY.values()}) == 40


def test_a_near_miss_is_the_only_entry_that_diagnoses_nothing():
    assert [id for id, entry in GLOSSARY.items() if not entry.is_diagnosis] == [NEAR_MISS]
