"""What guessing would score."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers.guessing import MOST_BY_GUESSING, STRATEGIES, guessing_scores, points, value_of
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
    ("text", "value"),
    [
        ("7", 7),
        ("4,350", 4350),
        ("−7", -7),
        ("0.305", Fraction("0.305")),
        ("3/4", Fraction(3, 4)),
        ("2 3/5", Fraction(13, 5)),
        ("45p", 45),
        ("£6.05", 605),
        ("£3 and 45p", 345),
        ("8 cm²", 8),
        ("1 m 20 cm", 1200),
        ("25%", 25),
        ("−7°C", -7),
        ("15:42", 942),
        ("3:42 p.m.", 942),
        ("12:05 a.m.", 5),
        ("half past 4", 270),
        ("quarter to 6", 345),
        ("20 past 3", 200),
        ("4 o'clock", 240),
        ("1 hour 5 minutes", 3900),
        ("triangle", None),
        ("3/0", None),
        ("(4, 2)", None),
        ("", None),
    ],
)
def test_reads_the_size_of_an_option(text, value):
    assert value_of(text) == value


@given(st.text() | st.text("0123456789,./:£p%− cm²ahourspast"))
def test_any_text_has_a_size_or_none(text):
    assert value_of(text) is None or isinstance(value_of(text), Fraction)


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


def test_a_bank_with_a_tell_is_found_out():
    paper = [question(("1", "2", "3", "40"), 3)] * 10
    scores = guessing_scores([paper])
    assert scores["largest"] == scores["longest"] == scores["always D"] == 100
    assert scores["ABCD"] == 20
    assert guessing_scores([]) == {}


def test_balanced_forms_give_no_strategy_an_advantage():
    bank = full_bank(4)
    scores = guessing_scores(build_paper(4, paper, bank) for paper in range(PAPERS * 4))
    assert max(scores.values()) < MOST_BY_GUESSING
