"""The papers that children get: their mix, pictures and keys, no fault, nothing to guess, and conclusions that hold.

They are kept in files, which one test here makes anew.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from typing import Final

import pytest

from learning_jungle.curriculum.papers.bank_check import check_bank
from learning_jungle.curriculum.papers.guessing import MOST_BY_GUESSING
from learning_jungle.curriculum.papers.guessing.limits import above_limits
from learning_jungle.curriculum.papers.guessing.measure import guess_papers
from learning_jungle.curriculum.papers.kept import line_of
from learning_jungle.curriculum.papers.mixes import mix_for
from learning_jungle.curriculum.papers.parallel import BANK_VERSION, PAPERS, build_paper, make_paper, plan_of
from learning_jungle.curriculum.papers.simulation import (
    FEWEST_NAMED_ALWAYS,
    FEWEST_NAMED_SOMETIMES,
    MOST_NAMED_WRONGLY,
    simulate,
)
from learning_jungle.curriculum.papers.traits import traits
from learning_jungle.curriculum.taught.strands import EASY, HARD
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS

#: The version, and the fingerprint of all its papers.
PINNED: Final = (2, "d780f316e7c202f4")
EACH_PAPER: Final = [(year, paper) for year in YEAR_GROUPS for paper in range(PAPERS)]
#: The least part of the questions with a picture, by year group.
PICTURED: Final = {0: 1.0, 1: 0.5, 2: 0.3}
#: Sheets for each paper: few, so that a share may be off by chance; `flask curriculum simulate` takes 400.
SHEETS: Final = 15
BY_CHANCE: Final = 3.0
#: A step of a method with its result, such as "20 − 1 = 19".
STEP: Final = re.compile(r"[0-9,.]+ [+−×÷] [0-9,.]+ = ([0-9,]+)")


def test_what_children_get_changes_only_with_the_version() -> None:
    """If the papers were changed on purpose, increase BANK_VERSION and pin the new version and fingerprint here."""
    assert (BANK_VERSION, fingerprint()) == PINNED


@pytest.mark.parametrize("year", YEAR_GROUPS)
def test_the_papers_kept_are_those_that_are_made(year: int) -> None:
    """Three papers of each year, others for each year; `flask curriculum keep` writes them all."""
    for paper in range(year, PAPERS, 8):
        made, kept = (list(map(line_of, each(year, paper))) for each in (make_paper, build_paper))
        assert made == kept, (year, paper, "run: flask curriculum keep")


def fingerprint() -> str:
    digest = hashlib.sha256()
    for year, paper in EACH_PAPER:
        for item in build_paper(year, paper):
            digest.update(repr((item.stem, item.options, item.correct_index, item.misconceptions)).encode())
            digest.update(repr(item.picture.to_json() if item.picture else None).encode())
    return digest.hexdigest()[:16]


def test_there_are_at_least_sixteen_parallel_papers() -> None:
    assert PAPERS >= 16
    for year in YEAR_GROUPS:
        assert len({tuple(item.stem for item in build_paper(year, paper)) for paper in range(PAPERS)}) == PAPERS


def test_a_paper_follows_its_mix() -> None:
    for year, paper in EACH_PAPER:
        items = build_paper(year, paper)
        wanted = mix_for(year, paper)
        assert len(items) == 10, (year, paper)
        assert dict(Counter(item.strand for item in items)) == wanted.strands, (year, paper)
        assert Counter(item.difficulty for item in items) == Counter(wanted.difficulties), (year, paper)
        assert items[0].difficulty == EASY, (year, paper)
        assert items[-1].difficulty != HARD, (year, paper)
        assert len({item.template for item in items}) == 10, (year, paper)


def test_no_two_questions_of_a_paper_are_the_same_calculation() -> None:
    for year, paper in EACH_PAPER:
        last_steps = Counter(
            step
            for item in build_paper(year, paper)
            for step in {step[0] for step in STEP.finditer(item.method) if step[1] == item.key}
        )
        assert {step: times for step, times in last_steps.items() if times > 1} == {}, (year, paper)


@pytest.mark.parametrize("year", YEAR_GROUPS)
def test_hardly_any_paper_asks_the_same_thing_twice(year: int) -> None:
    """With other numbers, "How many more counters will fill the frame?" is the same question to a child."""
    asked = [
        Counter(ask for one in plan_of(year, paper).templates for ask in traits(one).asks) for paper in range(PAPERS)
    ]
    assert sum(max(of_paper.values()) > 1 for of_paper in asked) <= PAPERS // 8


def test_the_keys_of_a_paper_are_balanced() -> None:
    for year, paper in EACH_PAPER:
        places = [item.correct_index for item in build_paper(year, paper)]
        assert set(Counter(places).values()) <= {2, 3}, (year, paper)
        assert set(Counter(places)) == {0, 1, 2, 3}, (year, paper)
        assert not any(places[n] == places[n + 1] == places[n + 2] for n in range(8)), (year, paper)


@pytest.mark.parametrize(("year", "share"), PICTURED.items())
def test_the_youngest_have_pictures(year: int, share: float) -> None:
    items = [item for paper in range(PAPERS) for item in build_paper(year, paper)]
    assert sum(item.picture is not None for item in items) >= share * len(items)


def test_every_paper_that_children_get_is_right_and_cannot_be_guessed() -> None:
    findings = check_bank(PAPERS, processes=1)
    assert findings.examples == []
    assert findings.questions == PAPERS * 10 * len(YEAR_GROUPS)
    for year in YEAR_GROUPS:
        strategy, score = findings.best_guess(year)
        assert score < MOST_BY_GUESSING, f"Year {year}: {strategy} scores {score}"


@pytest.mark.parametrize("year", YEAR_GROUPS)
def test_no_way_of_guessing_is_above_its_limit(year: int) -> None:
    assert above_limits(guess_papers(PAPERS, (year,), processes=1)) == []


@pytest.mark.parametrize("year", YEAR_GROUPS)
def test_misconceptions_are_named_rightly_and_hardly_ever_wrongly(year: int) -> None:
    found = simulate(year, SHEETS)
    assert max(found.wrongly) <= MOST_NAMED_WRONGLY + BY_CHANCE
    assert found.always >= FEWEST_NAMED_ALWAYS
    assert found.sometimes >= FEWEST_NAMED_SOMETIMES - BY_CHANCE
    assert found.targets >= 2
