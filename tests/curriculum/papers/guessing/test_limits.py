"""What guessing scores in a bank, by year group and by template, and what is above its limit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from learning_jungle.curriculum.papers.guessing.by_template import used_templates, worst_rule, worst_rules
from learning_jungle.curriculum.papers.guessing.choices import RULE_NAMES
from learning_jungle.curriculum.papers.guessing.limits import above_limits, measured, too_easily_guessed
from learning_jungle.curriculum.papers.guessing.measure import (
    BEST_LETTERS,
    CalculationScores,
    YearGuessing,
    guess_papers,
)
from learning_jungle.curriculum.papers.parallel import Bank
from tests.curriculum.banks import full_bank
from tests.curriculum.papers.guessing.questions import crossed_template, telling_template

BANK = full_bank(3)
GOOD = YearGuessing(
    year_group=4,
    papers=24,
    rules={"largest": 33.0},
    votes={"a vote of all": 36.0},
    learned=38.0,
    sums=CalculationScores(20, 15.0, 20, 50.0),
    spread=0.5,
    vote_deviation=0.9,
)


def with_draws_of(make, bank: Bank = BANK) -> Bank:
    """Return the bank with every template's drawing replaced by that of another template."""
    return tuple(replace(template, draw=make(template.id).draw) for template in bank)


def test_a_bank_that_tells_is_above_the_limits_and_a_crossed_one_is_not() -> None:
    telling, crossed = (
        guess_papers(12, (3,), with_draws_of(make), processes=1)[0] for make in (telling_template, crossed_template)
    )
    assert telling.rules["one step from most"] == 100
    assert telling.votes["a vote of all"] > 90
    assert telling.learned > 90
    for rule in ("one step from most", "shares most features", "fewest edits to the others", "one of the closest pair"):
        assert crossed.rules[rule] < 33
    assert any("one step from most 100" in sentence for sentence in above_limits([telling]))
    assert not any("one step" in sentence for sentence in above_limits([crossed]))


def test_the_figures_of_a_year_group_are_complete() -> None:
    found = guess_papers(4, (3,), BANK, processes=1)[0]
    assert (found.year_group, found.papers) == (3, 4)
    assert set(found.rules) == {*RULE_NAMES, BEST_LETTERS}
    assert found.rules[BEST_LETTERS] >= 25
    assert 0 < found.sums.calculations <= 40
    assert found.spread == 0


def test_two_processes_find_what_one_finds() -> None:
    assert guess_papers(2, (2, 3), (*full_bank(2), *BANK), processes=2) == guess_papers(
        2, (2, 3), (*full_bank(2), *BANK), processes=1
    )


def test_a_figure_at_its_limit_is_not_above_it() -> None:
    assert above_limits([GOOD]) == []
    assert [one.text for one in measured(GOOD)][:3] == ["33.0", "36.0", "38.0"]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"rules": {"largest": 33.1}}, "Year 4: largest 33.1, at most 33"),
        ({"votes": {"a vote of all": 36.1}}, "Year 4: a vote of all 36.1, at most 36"),
        ({"learned": 38.1}, "Year 4: a learned rule 38.1, at most 38"),
        ({"sums": CalculationScores(20, 15.1, 20, 50.0)}, "Year 4: units digit isolates the key 15.1, at most 15"),
        ({"sums": CalculationScores(20, 15.0, 20, 50.1)}, "Year 4: units digit and estimate 50.1, at most 50"),
        ({"spread": 0.51}, "Year 4: spread between papers, in marks 0.51, at most 0.5"),
    ],
)
def test_a_figure_above_its_limit_is_named(change: dict[str, object], sentence: str) -> None:
    assert above_limits([replace(GOOD, **change)]) == [sentence]


def test_a_few_calculations_are_not_judged_and_estimates_from_year_3_on() -> None:
    assert above_limits([replace(GOOD, sums=CalculationScores(19, 90.0, 20, 50.0))]) == []
    assert above_limits([replace(GOOD, sums=CalculationScores(20, 15.0, 19, 90.0))]) == []
    assert above_limits([replace(GOOD, year_group=2, sums=CalculationScores(20, 15.0, 20, 90.0))]) == []


def test_the_template_that_a_rule_solves_is_named_first() -> None:
    templates = (crossed_template("Y3-T01"), telling_template("Y3-T02"))
    found = worst_rules(templates, draws=60, processes=1)
    assert [one.template for one in found] == ["Y3-T02", "Y3-T01"]
    assert found[0].score == 100
    assert found[1].score < 60
    assert too_easily_guessed(found) == found[:1]
    assert worst_rule(templates[1], draws=60) == found[0]
    assert worst_rules(templates, draws=60, processes=2) == found


def test_the_templates_of_childrens_papers_are_found() -> None:
    used = used_templates((3,), BANK)
    assert 10 <= len(used) <= len(BANK)
    assert set(used) <= set(BANK)
