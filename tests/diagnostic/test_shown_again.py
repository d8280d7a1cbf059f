"""What was named before, and whether it showed again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from learning_jungle.curriculum.item import NOT_YET
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.diagnostic.check import Check
from learning_jungle.diagnostic.shown_again import named_before
from tests.diagnostic.checks import check
from tests.diagnostic.reported import WRONG, reported

REVERSAL = "digit-reversal"


def sheet(place: int, answers: str) -> Check:
    """Return a check of these answers: S shows the misconception, K and X could but do not, N is not learned yet.

    A dot is a right answer to another question, of which each check has six.
    """
    letters = {"K": "A", "X": WRONG, "N": NOT_YET, ".": "A"}
    questions = [
        reported(n, misconception=REVERSAL)
        if answer == "S"
        else reported(n, offered=None if answer == "." else REVERSAL, selected=letters[answer])
        for n, answer in enumerate(answers + "......", start=1)
    ]
    return check(place, questions)


@pytest.mark.parametrize(
    ("later", "sentence"),
    [
        (["K"], "It did not show in the one later question that could show it. One question does not settle it."),
        (["KX"], "It showed in none of the 2 later questions that could show it, so it seems to be gone."),
        (["K", ".", "X"], "It showed in none of the 2 later questions that could show it, so it seems to be gone."),
        (["S"], "It showed in the one later question that could show it."),
        (["KKS"], "It showed in 1 of the 3 later questions that could show it."),
        (["SS"], "The latest check shows it again."),
        ([".", "SS"], "The latest check shows it again."),
        (["SS", "KK"], "It showed in none of the 2 later questions that could show it, so it seems to be gone."),
    ],
)
def test_what_later_checks_say(later, sentence: str) -> None:
    checks = [sheet(place, answers) for place, answers in enumerate(["SS", *later])]
    (named,) = named_before(checks)
    assert named.id == REVERSAL
    assert named.sentence == sentence


def test_each_later_check_says_whether_it_asked_and_whether_it_showed() -> None:
    checks = [sheet(place, answers) for place, answers in enumerate(["SS", "KK", ".", "SKN"])]
    (named,) = named_before(checks)
    assert named.named_in == (checks[0],)
    assert [(one.asked, one.showed) for one in named.later] == [(2, 0), (0, 0), (2, 1)]
    assert (named.asked, named.showed) == (4, 1)


def test_a_question_whose_wrong_options_all_show_it_counts_neither_way() -> None:
    asked = reported(1, misconception=REVERSAL)
    alike = (None, REVERSAL, REVERSAL, REVERSAL)
    blunt = replace(asked, question=replace(asked.question, misconceptions=alike))
    (named,) = named_before([sheet(0, "SS"), check(1, [blunt, *sheet(1, "KX").questions[:2]])])
    assert (named.asked, named.showed) == (2, 0)


def test_what_only_the_latest_check_names_is_left_to_its_report() -> None:
    assert named_before([]) == ()
    assert named_before([sheet(0, "SS")]) == ()
    assert named_before([sheet(0, "KK"), sheet(1, "SS")]) == ()


@pytest.mark.parametrize("later", [["."], ["N"], [".", "N"]])
def test_what_no_later_question_could_show_is_no_news(later) -> None:
    assert named_before([sheet(place, answers) for place, answers in enumerate(["SS", *later])]) == ()


def test_what_to_try_at_home_suits_the_year_group() -> None:
    (named,) = named_before([sheet(place, answers) for place, answers in enumerate(["SS", "S"])])
    assert named.tip == GLOSSARY[REVERSAL].tip_for(2)


def test_what_is_named_again_is_one_entry_with_every_date() -> None:
    checks = [sheet(place, answers) for place, answers in enumerate(["SS", "SS", "K"])]
    (named,) = named_before(checks)
    assert named.named_in == (checks[0], checks[1])
    assert len(named.later) == 1
