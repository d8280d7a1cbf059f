"""The report suggests three things to do at home, whatever the answers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.taught.strands import GEOMETRY, NUMBER, STRANDS
from learning_jungle.diagnostic.at_home import THINGS, things_to_do
from learning_jungle.diagnostic.report import StrandResult
from learning_jungle.diagnostic.summary import Pattern, next_strands

results = st.lists(st.sampled_from(STRANDS), min_size=2, unique=True).flatmap(
    lambda strands: st.tuples(
        *(st.integers(0, 2).map(lambda right, strand=strand: StrandResult(strand, right, 2)) for strand in strands)
    )
)


@given(results, st.integers(0, 6))
def test_there_are_always_three_different_short_things(strands, year_group: int) -> None:
    things = things_to_do((), next_strands(strands), strands, year_group)
    assert len(things) == len({thing.text for thing in things}) == THINGS
    assert all(len(thing.text.split()) <= 25 for thing in things)


def test_the_tip_of_a_pattern_comes_first_then_the_topic_that_comes_next() -> None:
    strands = [StrandResult(NUMBER, 2, 2), StrandResult(GEOMETRY, 0, 2)]
    pattern = Pattern(GLOSSARY["turn-angle-mixup"], (1, 2))
    things = things_to_do((pattern,), next_strands(strands), strands, 4)
    assert things[0].text == GLOSSARY["turn-angle-mixup"].tip
    assert things[0].pattern is pattern
    assert things[1:] == things_to_do((), next_strands(strands), strands, 4)[:2]


def test_younger_and_older_children_get_different_games() -> None:
    strands = [StrandResult(NUMBER, 1, 2), StrandResult(GEOMETRY, 1, 2)]
    younger, older = (set(things_to_do((), strands, strands, year)) for year in (2, 3))
    assert not younger & older
