"""Guessing by place, size and length."""

import pytest

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers.guessing.positions import MOST_BY_GUESSING, STRATEGIES, points
from learning_jungle.curriculum.papers.parallel import PAPERS, build_paper
from tests.curriculum.banks import full_bank


def question(options: tuple[str, str, str, str], correct_index: int) -> Item:
    return Item(
        template="t",
        stem="?",
        options=options,
        correct_index=correct_index,
        strand="number",
        objective="Y3-NP-1",
        difficulty="easy",
        misconceptions=(None, None, None, None),
        spoken_stem="?",
        spoken_options=options,
    )


@pytest.mark.parametrize(
    ("strategy", "right"),
    [("largest", 0), ("smallest", 3), ("lower middle", 1), ("upper middle", 2), ("always B", 1), ("DCBA", 3)],
)
def test_a_strategy_chooses_its_option(strategy, right):
    options = ("1/2", "0.1", "0.2", "−5")
    for correct_index in range(4):
        paper = [question(options, correct_index)]
        assert points(STRATEGIES[strategy], paper) == (1 if correct_index == right else 0)


def test_ties_and_options_without_a_size_are_left_to_chance():
    assert points(STRATEGIES["longest"], [question(("red", "blue", "pink", "green"), 3)]) == 1
    assert points(STRATEGIES["longest"], [question(("red", "blue", "pink", "tan"), 1)]) == 0.5
    assert points(STRATEGIES["largest"], [question(("red", "blue", "pink", "tan"), 1)]) == 0.25


def test_a_paper_with_a_tell_is_found_out():
    paper = [question(("1", "2", "3", "40"), 3)] * 10
    for tell in ("largest", "longest", "always D"):
        assert points(STRATEGIES[tell], paper) == 10
    assert points(STRATEGIES["ABCD"], paper) == 2


def test_balanced_papers_give_no_strategy_an_advantage():
    bank = full_bank(4)
    papers = [build_paper(4, paper, bank) for paper in range(PAPERS * 4)]
    for strategy in STRATEGIES.values():
        assert 10 * sum(points(strategy, paper) for paper in papers) / len(papers) < MOST_BY_GUESSING
