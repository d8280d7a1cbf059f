"""Each rule of thumb points at the option it names, and at all options alike where it says nothing."""

from __future__ import annotations

from itertools import permutations

import pytest

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.papers.guessing.rules import RULES
from learning_jungle.curriculum.papers.guessing.sight import see
from learning_jungle.curriculum.pictures import kinds
from tests.curriculum.papers.guessing.questions import question

SLIPS = ("652", "642", "752", "653")
STEM = "Tom has 85 and finds 37 more."
TRACK = Picture.of("number_line", start=0, stop=4, step=1, labels=[0, 1, 3, 4], marker=2, jumps=[])


def chosen(rule: str, options: tuple[str, ...], stem: str = "?", picture: Picture | None = None) -> set[str]:
    return {options[place] for place in RULES[rule](see(question(options, stem=stem, picture=picture)))}


@pytest.mark.parametrize(
    ("rule", "options", "wanted"),
    [
        ("shares most features", SLIPS, "652"),
        ("fewest edits to the others", SLIPS, "652"),
        ("digits of the majority", SLIPS, "652"),
        ("majority from the left", SLIPS, "652"),
        ("one step from most", SLIPS, "652"),
        ("one step from most", ("3/8", "4/8", "2/8", "7/9"), "3/8"),
        ("one step from most", ("0.7", "0.8", "0.6", "2"), "0.7"),
        ("fewest features of its own", ("40", "50", "60", "7"), "40 50 60"),
        ("furthest from the others", ("1", "2", "3", "90"), "90"),
        ("loneliest", ("1", "2", "50", "51.5"), "51.5 50"),
        ("one of the middle two", ("1", "2", "3", "90"), "2 3"),
        ("nearest to the midpoint", ("1", "2", "3", "90"), "3"),
        ("one of the closest pair", ("1", "2", "40", "90"), "1 2"),
        ("last digit of most", ("12", "32", "45", "60"), "12 32"),
        ("parity of most", ("12", "32", "44", "61"), "12 32 44"),
        ("parity of its own", ("12", "32", "44", "61"), "61"),
        ("same digits as another", ("25", "52", "29", "21"), "25 52"),
        ("cross out the furthest", ("1", "2", "3", "90"), "1 2 3"),
        ("cross out the furthest, then edits", ("11", "12", "13", "900"), "11 12 13"),
        ("cross out the furthest, then features", ("24", "34", "25", "900"), "24"),
        ("cross out the loneliest, then features", ("24", "34", "25", "900"), "24"),
        ("cross out the odd one, then features", ("24", "34", "25", "half"), "24"),
        ("cross out the odd one, then edits", ("24", "34", "25", "half"), "24"),
        ("odd one out", ("24", "34", "25", "half"), "half"),
        ("most edits to the others", ("24", "34", "25", "half"), "half"),
        ("most round", ("300", "20", "13", "7"), "300"),
        ("least round", ("300", "20", "13", "7"), "13 7"),
        ("double or half of another", ("6", "12", "7", "30"), "6 12"),
        ("ten times or a tenth of another", ("0.3", "3", "7", "50"), "0.3 3"),
        ("largest", ("1/2", "0.7", "0.3", "0"), "0.7"),
        ("longest", ("red", "blue", "pink", "yellow"), "yellow"),
    ],
)
def test_a_rule_points_at_its_options_wherever_they_stand(rule: str, options: tuple[str, ...], wanted: str) -> None:
    for order in permutations(options):
        assert chosen(rule, order) == set(wanted.split())


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        ("repeats a number of the stem", "85 37"),
        ("repeats no number of the stem", "122 73"),
        ("digits of the stem in another order", "73"),
        ("most digits of the stem", "85 37 73"),
        ("fewest digits of the stem", "122"),
        ("cross out numbers of the stem", "122 73"),
    ],
)
def test_a_rule_compares_the_options_with_the_stem(rule: str, wanted: str) -> None:
    assert chosen(rule, ("85", "37", "122", "73"), STEM) == set(wanted.split())


def test_the_only_number_that_is_not_printed_in_the_picture_is_found() -> None:
    assert chosen("not printed in the picture", ("1", "2", "3", "4"), picture=TRACK) == {"2"}
    assert chosen("printed in the picture", ("1", "2", "3", "4"), picture=TRACK) == {"1", "3", "4"}


def test_every_rule_always_chooses_something_and_each_place_once() -> None:
    for rule in sorted(RULES):
        for options in (
            SLIPS,
            ("A", "B", "C", "D"),
            ("red", "blue", "pink", "tan"),
            ("1:2", "(3, 4)", "half past 2", "7 cm"),
        ):
            places = list(RULES[rule](see(question(options, stem=STEM, picture=TRACK))))
            assert places, rule
            assert sorted(set(places)) == sorted(places), rule
            assert set(places) <= {0, 1, 2, 3}, rule


def test_drawings_of_one_kind_that_differ_in_nothing_else_give_no_rule_a_hold() -> None:
    for rule in sorted(RULES):
        drawn = kinds.panels([kinds.array(1, count) for count in (2, 3, 4, 5)])
        assert len(RULES[rule](see(question("ABCD", picture=drawn)))) == 4, rule


def test_drawings_that_share_what_they_show_are_alike() -> None:
    drawn = kinds.panels([kinds.array(rows, columns) for rows, columns in ((2, 3), (2, 5), (4, 3), (1, 6))])
    assert RULES["shares most features"](see(question("ABCD", picture=drawn))) == [0]


def test_to_tell_odd_from_even_is_no_guess_where_the_question_asks_for_it() -> None:
    options = ("12", "32", "44", "61")
    assert len(chosen("parity of its own", options, "Which number is odd?")) == 4
    assert chosen("parity of its own", options, "Which number is it?") == {"61"}


@pytest.mark.parametrize("stem", ["Which number is the largest?", "Which number makes this true?\n50 < □"])
def test_the_largest_is_no_guess_where_the_question_asks_for_it(stem: str) -> None:
    assert len(chosen("largest", ("12", "32", "44", "61"), stem)) == 4
    assert chosen("lower middle", ("12", "32", "44", "61"), stem) == {"32"}


def test_a_crossed_pair_of_slips_leaves_likeness_undecided() -> None:
    for rule in ("shares most features", "fewest edits to the others", "one step from most", "one of the closest pair"):
        assert chosen(rule, ("55", "45", "54", "44")) == {"55", "45", "54", "44"}
