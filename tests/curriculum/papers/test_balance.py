"""Evening out a paper."""

from __future__ import annotations

from dataclasses import replace

from learning_jungle.curriculum.papers.balance import BLIND, evened_out
from learning_jungle.curriculum.papers.guessing.choices import RULE_NAMES, chance, choices
from learning_jungle.curriculum.papers.guessing.kept_weights import kept_weights
from learning_jungle.curriculum.papers.guessing.learned import Weights, choose
from learning_jungle.curriculum.papers.parallel import build_paper

UNLEARNED = [0.0] * len(RULE_NAMES)


def test_a_calculation_is_not_asked_twice() -> None:
    shown, *others = (replace(item, options=("19", "21", "29", "18"), correct_index=0) for item in build_paper(1, 0))
    asked = replace(shown, method="Count back one: 20 − 1 = 19.")
    again = replace(others[0], method="One less than 20 is in the ten below: 20 − 1 = 19.")
    another = replace(others[0], method="Take away one ten: 29 − 10 = 19.")
    assert evened_out([[asked], [again, another]], UNLEARNED) == (asked, another)
    assert evened_out([[again, another], [asked]], UNLEARNED) == (another, asked)
    assert evened_out([[asked], [again]], UNLEARNED) == (asked, again)


def test_what_was_learned_from_earlier_papers_scores_nearer_to_a_blind_guess() -> None:
    weights = kept_weights(5)
    offered = [
        [[build_paper(5, paper + other)[place] for other in range(4)] for place in range(10)] for paper in range(20)
    ]

    def off(known: Weights) -> float:
        """Return how far from a blind guess the learned rule is in these papers, in marks of all together."""
        papers = [[choices(item) for item in evened_out(candidates, known)] for candidates in offered]
        scores = [sum(chance(one.key, choose(weights, one)) for one in made) for made in papers]
        return sum(abs(score - BLIND * 10) for score in scores)

    assert off(weights) < 0.8 * off(UNLEARNED)


def test_no_last_digit_tells_the_key_where_another_draw_is_there() -> None:
    asked = replace(build_paper(3, 0)[0], stem="What is 45 + 38?", expression="45 + 38", method="", correct_index=0)
    told, untold = (replace(asked, options=options) for options in (("83", "74", "75", "85"), ("83", "73", "75", "85")))
    pictures = [[item] for item in build_paper(0, 0)[:9]]
    assert evened_out([*pictures, [told, untold]], UNLEARNED)[-1] == untold
