"""A set is a paper of the bank in which proved questions take the places of their strand and difficulty."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from learning_jungle.ai.assembly import MOST_BARE_SUMS, assemble, is_bare_sum
from learning_jungle.ai.errors import TooFewProved
from learning_jungle.ai.schema import as_question
from learning_jungle.ai.scope import DRAWN_STRANDS, Place, asked_places, place_of
from learning_jungle.ai.verification import Verified, as_item
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers.parallel import build_paper
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS_BY_AGE

KEYS = [(age, year_group) for age, years in YEAR_GROUPS_BY_AGE.items() for year_group in years]
#: A stem and an expression that fit their strand, with a place for a number.
_STORIES = {
    "number": ("Ana has {number} pens and gets 1 more. How many pens now?", "{number} + 1"),
    "multiplication-division": ("Ana has {number} bags of 2 pens. How many pens now?", "{number} * 2"),
    "fractions": ("Ana has {number} pens. Half are red. How many pens are red?", "{number} / 2"),
    "ratio-algebra": ("Ana pays {number} pens for each hour. What do 2 hours cost?", "{number} * 2"),
    "measurement": ("Ana has £{number} and gets £1 more. How much money now?", "£{number} + £1"),
}


def proved(place: Place, number: int, year_group: int, *labels: str) -> Item:
    """Return a question for a place; the number makes it different from others."""
    stem, expression = _STORIES.get(place.strand, _STORIES["number"])
    question = as_question(
        {
            "stem": stem.format(number=number),
            "strand": place.strand,
            "difficulty": place.difficulty,
            "expression": expression.format(number=number),
            "answer": str(number + 1),
            "wrong": [{"text": str(number + 2 + extra)} for extra in range(3)],
        }
    )
    assert question is not None
    item = as_item(question, year_group)
    assert item is not None
    assert item.strand == place.strand
    first, *rest = item.misconceptions
    return replace(item, misconceptions=(first, *labels, *rest[len(labels) :]))


def answer(items: list[Item], dropped: int = 0) -> Verified:
    return Verified(tuple(items), Counter({"wrong": dropped} if dropped else {}), (None,) * len(items))


def own(items: tuple[Item, ...]) -> list[int]:
    return [at for at, item in enumerate(items) if item.template == "ai"]


@pytest.mark.parametrize(("age", "year_group"), KEYS)
def test_all_places_asked_for_are_filled_and_the_others_are_the_papers(age: int, year_group: int) -> None:
    paper = build_paper(year_group, age)
    places = asked_places(paper, year_group)
    items = assemble(answer([proved(place, n, year_group) for n, place in enumerate(places)]), paper, year_group)
    assert list(map(place_of, items)) == list(map(place_of, paper))
    assert len(own(items)) == len(places)
    assert [items[at] for at in range(10) if at not in own(items)] == [
        item for item in paper if item.strand in DRAWN_STRANDS
    ]
    assert [item.correct_index for item in items] == [item.correct_index for item in paper]
    assert all(item.misconceptions[item.correct_index] is None for item in items)
    assert (items[0].difficulty, items[-1].difficulty == "hard") == ("easy", False)


PAPER = build_paper(4, 9)
PLACES = asked_places(PAPER, 4)


def test_a_place_without_a_proved_question_keeps_the_papers_own() -> None:
    items = assemble(answer([proved(place, n, 4) for n, place in enumerate(PLACES[:6])], dropped=3), PAPER, 4)
    assert len(own(items)) == 6
    assert [item for item in items if item.template != "ai"] == [item for item in PAPER if item in items]
    assert len({item.stem for item in items}) == 10


def test_every_proved_question_is_used_before_the_bank_fills() -> None:
    """A question of another difficulty, or one more of another strand, is better than none of the provider's."""
    hard = [proved(Place(place.strand, "hard"), n, 4) for n, place in enumerate(PLACES)]
    items = assemble(answer(hard), PAPER, 4)
    # The first place has to be easy, and the last one must not be hard.
    assert len(own(items)) == len(PLACES) - sum(item.strand not in DRAWN_STRANDS for item in (PAPER[0], PAPER[-1]))
    order = [("easy", "medium", "hard").index(item.difficulty) for item in items[:-1]]
    assert order == sorted(order)
    assert items[0].difficulty == "easy"
    assert items[-1].difficulty != "hard"


def test_no_strand_is_crowded_out() -> None:
    many = [proved(Place("number", "medium"), n, 4) for n in range(20)]
    counts = Counter(item.strand for item in assemble(answer(many), PAPER, 4))
    planned = Counter(item.strand for item in PAPER)
    assert counts["number"] == planned["number"] + 1
    assert counts.keys() == planned.keys()


def test_questions_that_offer_the_targets_come_first() -> None:
    plain = [proved(place, n, 4) for n, place in enumerate(PLACES)]
    aimed = [proved(place, n + 20, 4, "operation-swap") for n, place in enumerate(PLACES)]
    items = assemble(answer(plain + aimed), PAPER, 4)
    assert all("operation-swap" in items[at].misconceptions for at in own(items))


def test_bare_sums_come_last() -> None:
    bare = [replace(proved(place, n, 4), stem=f"What is {n} + 1?") for n, place in enumerate(PLACES)]
    stories = [proved(place, n + 20, 4) for n, place in enumerate(PLACES)]
    items = assemble(answer(bare + stories), PAPER, 4)
    of_the_bank = sum(is_bare_sum(item) for item in PAPER if item.strand in DRAWN_STRANDS)
    assert sum(map(is_bare_sum, items)) <= MOST_BARE_SUMS + of_the_bank
    assert len(own(items)) == len(PLACES)
    assert len(own(assemble(answer(bare), PAPER, 4))) == len(PLACES)


def test_a_question_of_the_paper_is_not_asked_again() -> None:
    kept = next(item for item in PAPER if item.strand in DRAWN_STRANDS)
    again = replace(proved(PLACES[0], 1, 4), stem=kept.stem.upper())
    others = [proved(place, n + 2, 4) for n, place in enumerate(PLACES[1:])]
    stems = [item.stem.casefold() for item in assemble(answer([again, *others]), PAPER, 4)]
    assert len(set(stems)) == 10


@pytest.mark.parametrize(("count", "dropped"), [(8, 9), (4, 0), (6, 8)])
def test_fewer_than_half_is_too_few(count: int, dropped: int) -> None:
    with pytest.raises(TooFewProved):
        assemble(answer([proved(PLACES[0], n, 4) for n in range(count)], dropped), PAPER, 4)
