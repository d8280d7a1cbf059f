"""Each paper plants misconceptions in so many questions that a pattern can be told from chance."""

from collections import Counter

import pytest

from learning_jungle.curriculum.papers.parallel import BANK_VERSION, PAPERS, build_paper
from learning_jungle.curriculum.papers.plans import plan_papers
from learning_jungle.curriculum.papers.targets import ENOUGH_QUESTIONS, Planting, plant, shortfall
from learning_jungle.curriculum.papers.traits import Traits
from learning_jungle.curriculum.taught.strands import EASY
from tests.curriculum.banks import full_bank, made_template


def question(*offered: str, target: str | None = None) -> Traits:
    return Traits("Y2-AS-1", EASY, frozenset(), False, frozenset(), frozenset(), frozenset(offered), target)


def test_what_most_questions_offer_is_planted_first():
    planting = plant([question("a"), question("a", "b"), question("b"), question("a")], Counter())
    assert planting.targets == ("a",)
    assert planting.wanted == ({"a"}, {"a"}, set(), {"a"})


def test_a_question_hosts_its_target_and_one_more():
    questions = [question("a", "b", "c", target="a")] * 4
    planting = plant(questions, Counter())
    assert planting.targets == ("a", "b")
    assert all(wanted == {"a", "b"} for wanted in planting.wanted)


def test_what_was_planted_before_gives_way_to_what_was_not():
    questions = [question("a"), question("a"), question("a"), question("b"), question("b"), question("b")]
    assert plant(questions, Counter()).targets == ("a", "b")
    assert plant(questions, Counter(a=1)).targets == ("b", "a")


@pytest.mark.parametrize(
    ("wanted", "short"),
    [([], 6), ([{"a"}] * 3, 3), ([{"a", "b"}] * 3, 0), ([{"a", "b"}] * 2, 2), ([{"a"}] * 5 + [{"b"}] * 2, 1)],
)
def test_the_shortfall_counts_missing_questions_for_two_misconceptions(wanted, short):
    targets = tuple(sorted({id for one in wanted for id in one}))
    assert shortfall(Planting(targets, tuple(map(frozenset, wanted)))) == short


def test_what_is_planted_is_in_the_paper():
    offered = ("operation-swap", "digit-reversal", "partial-step", "near-miss", "near-miss")
    bank = (*full_bank(2), *(made_template(f"Y2-T9{n}", "Y2-AS-9", EASY, offered=offered) for n in range(6)))
    for paper, plan in enumerate(plan_papers(2, PAPERS, f"{BANK_VERSION}:2", bank)):
        items = build_paper(2, paper, bank)
        for item, wanted in zip(items, plan.planting.wanted, strict=True):
            assert wanted <= set(item.misconceptions)
    assert ENOUGH_QUESTIONS == 3
