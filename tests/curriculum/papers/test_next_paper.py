"""The choice of a child's next paper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers.kept import kept_papers
from learning_jungle.curriculum.papers.next_paper import Candidate, identity, next_paper
from learning_jungle.curriculum.papers.parallel import PAPERS, plan_of


def of_bank(*questions: str, offers: tuple[str, ...] = ()) -> Candidate:
    return Candidate.of(questions, [offers] * 3)


def candidate_of(items: tuple[Item, ...]) -> Candidate:
    return Candidate.of(map(identity_of, items), [item.misconceptions for item in items])


def identity_of(item: Item):
    return identity(item.stem, item.key, item.picture.to_json() if item.picture else None)


FIRST, SECOND, THIRD = of_bank("a", "b"), of_bank("c", "d"), of_bank("e", "b")


@pytest.mark.parametrize(
    ("had", "expected"),
    [
        ([], 0),
        ([{"x"}], 0),
        ([FIRST.questions], 1),
        ([SECOND.questions], 0),
        # The third has one question that the child has had, the second none.
        ([FIRST.questions, {"x"}], 1),
        ([FIRST.questions, SECOND.questions], 2),
        ([FIRST.questions, SECOND.questions, THIRD.questions], 0),
        ([FIRST.questions, SECOND.questions, THIRD.questions, FIRST.questions], 1),
        ([SECOND.questions, THIRD.questions, FIRST.questions], 1),
        ([THIRD.questions, FIRST.questions, SECOND.questions], 2),
    ],
)
def test_what_the_child_has_had_least_and_longest_ago(had, expected: int) -> None:
    assert next_paper([FIRST, SECOND, THIRD], had) == expected


def test_a_paper_that_targets_what_was_named_comes_first() -> None:
    papers = [of_bank("a"), of_bank("b", offers=("miscount",)), of_bank("c", offers=("miscount", "other"))]
    assert next_paper(papers, [], ["miscount"]) == 1
    assert next_paper(papers, [], ["miscount", "other"]) == 2
    assert next_paper(papers, [], ["unknown"]) == 0
    assert next_paper(papers, [{"b"}, {"c"}], ["miscount"]) == 0


def test_one_question_is_not_enough_to_target() -> None:
    papers = [of_bank("a"), Candidate.of(["b"], [["miscount"]])]
    assert next_paper(papers, [], ["miscount"]) == 0


def test_a_providers_paper_comes_first_until_the_child_has_had_it() -> None:
    papers = [of_bank("a", offers=("miscount",)), Candidate.of(["x"], [], is_bank=False)]
    assert next_paper(papers, [], ["miscount"]) == 1
    assert next_paper(papers, [{"x"}], ["miscount"]) == 0
    assert next_paper(papers, [{"a"}, {"x"}]) == 0


def test_of_a_providers_papers_the_one_that_targets_what_was_named_comes_first() -> None:
    papers = [Candidate.of([name], [offers] * 3, is_bank=False) for name, offers in (("a", []), ("b", ["miscount"]))]
    assert next_paper(papers, [], ["miscount"]) == 1
    assert next_paper(papers, [], ["other"]) == 0


@pytest.mark.parametrize("year_group", range(7))
def test_a_plan_of_the_bank_is_seen_as_targeting_what_it_plants(year_group: int) -> None:
    papers = [candidate_of(paper) for paper in kept_papers(year_group)]
    for target in plan_of(year_group, 5).planting.targets:
        assert papers[next_paper(papers, [], [target])].offered[target] >= 2


def test_other_wrong_options_do_not_make_another_question() -> None:
    item = kept_papers(2)[0][0]
    again = replace(item, options=("1", "2", "3", item.key), correct_index=3)
    assert identity_of(again) == identity_of(item)
    assert identity_of(replace(item, options=("1", "2", "3", "4"), correct_index=0)) != identity_of(item)


@given(st.integers(0, 6), st.integers(0, PAPERS - 1), st.lists(st.sampled_from(["miscount", "add-tops-and-bottoms"])))
def test_no_paper_comes_twice_while_unused_ones_are_left(year_group: int, first: int, named: list[str]) -> None:
    papers = [candidate_of(paper) for paper in kept_papers(year_group)]
    papers = papers[first:] + papers[:first]
    order: list[int] = []
    for _ in range(2 * PAPERS):
        order.append(next_paper(papers, [papers[place].questions for place in order], named))
    assert order[0] == 0 or named
    assert sorted(order[:PAPERS]) == list(range(PAPERS))
    assert sorted(order[PAPERS:]) == list(range(PAPERS))


@pytest.mark.parametrize("year_group", range(7))
def test_no_question_comes_twice_in_a_childs_first_years(year_group: int) -> None:
    """Five checks, more than one a term, have fifty different questions."""
    papers = [candidate_of(paper) for paper in kept_papers(year_group)]
    for first in range(PAPERS):
        turned = papers[first:] + papers[:first]
        had: list[frozenset] = []
        for _ in range(5):
            had.append(turned[next_paper(turned, had)].questions)
        assert len(frozenset().union(*had)) == 50
