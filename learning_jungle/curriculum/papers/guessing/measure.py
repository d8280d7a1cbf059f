"""What guessing scores in the papers of each year group: by rule, by vote, by a learned rule and by rough estimate."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Final

from learning_jungle.curriculum.item import LETTERS, Item
from learning_jungle.curriculum.papers.guessing.calculations import Calculation, calculation
from learning_jungle.curriculum.papers.guessing.choices import (
    RULE_NAMES,
    VOTES,
    Choices,
    chance,
    choices,
    vote,
)
from learning_jungle.curriculum.papers.guessing.learned import learned_chances
from learning_jungle.curriculum.papers.guessing.positions import letter_patterns
from learning_jungle.curriculum.papers.guessing.spread import deviation, expected_marks, value_range
from learning_jungle.curriculum.papers.parallel import Bank, build_paper
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS

BEST_LETTERS: Final = "best pattern of letters"
_CHUNK: Final = 60


@dataclass(frozen=True, slots=True)
class Guessed:
    """What guessing makes of one question."""

    choices: Choices
    calculation: Calculation | None
    difficulty: str


@dataclass(frozen=True, slots=True)
class CalculationScores:
    """In how many of the bare ``calculations`` the last digit isolates the key, in per cent.

    ``units_and_estimate`` is what both together score, in per cent of the calculations that can be estimated.
    """

    calculations: int
    units_isolate: float
    estimates: int
    units_and_estimate: float


@dataclass(frozen=True, slots=True)
class YearGuessing:
    """What guessing scores in the papers of one year group, in per cent of the questions; chance alone scores 25.

    ``spread`` is, in marks, the range between papers of what a child of middling
    knowledge is expected to score; ``vote_deviation`` the standard deviation when it guesses by a vote of all rules.
    """

    year_group: int
    papers: int
    rules: dict[str, float]
    votes: dict[str, float]
    learned: float
    sums: CalculationScores
    spread: float
    vote_deviation: float


def guess(item: Item) -> Guessed:
    """Return what guessing makes of one question."""
    return Guessed(choices(item), calculation(item), item.difficulty)


def guess_papers(
    papers: int,
    year_groups: Sequence[int] = YEAR_GROUPS,
    bank: Bank = ALL_TEMPLATES,
    processes: int | None = None,
) -> list[YearGuessing]:
    """Return what guessing scores in the first ``papers`` papers of each year group.

    The work is shared among ``processes``, by default one for each processor.
    """
    jobs = list(_jobs(papers, year_groups))
    workers = min(processes or os.cpu_count() or 1, max(1, len(jobs)))
    if workers == 1:
        parts = [_guess_chunk(*job, bank) for job in jobs]
    else:
        # Forked workers share the templates, whose drawing functions cannot be sent between processes.
        with multiprocessing.get_context("fork").Pool(workers, _share, (bank,)) as pool:
            parts = list(pool.imap(_guess_shared, jobs))
    found: dict[int, list[list[Guessed]]] = {year_group: [] for year_group in year_groups}
    for (year_group, _, _), part in zip(jobs, parts, strict=True):
        found[year_group] += part
    return [score_papers(year_group, guessed) for year_group, guessed in found.items()]


def score_papers(year_group: int, papers: Sequence[Sequence[Guessed]]) -> YearGuessing:
    """Return what guessing scores in these papers, at least one, of a year group."""
    made = [[one.choices for one in paper] for paper in papers]
    every = [one for paper in made for one in paper]
    voted = [[chance(one.key, vote(one)) for one in paper] for paper in made]
    sums = calculation_scores([one for paper in papers for one in paper])
    difficulties = [[one.difficulty for one in paper] for paper in papers]
    marks = [expected_marks(*pair) for pair in zip(difficulties, voted, strict=True)]
    return YearGuessing(
        year_group=year_group,
        papers=len(papers),
        rules={**rule_scores(every), BEST_LETTERS: _best_letters(made)},
        votes=vote_scores(every),
        learned=_per_cent([one for paper in learned_chances(made) for one in paper]),
        sums=sums,
        spread=value_range(list(map(expected_marks, difficulties))),
        vote_deviation=deviation(marks),
    )


def rule_scores(made: Sequence[Choices]) -> dict[str, float]:
    """Return what each named rule scores in these questions, in per cent."""
    return {
        name: _per_cent([chance(one.key, one.by_rule[number]) for one in made])
        for number, name in enumerate(RULE_NAMES)
    }


def vote_scores(made: Sequence[Choices]) -> dict[str, float]:
    """Return what each vote of rules scores in these questions, in per cent."""
    return {name: _per_cent([chance(one.key, vote(one, voters)) for one in made]) for name, voters in VOTES.items()}


def calculation_scores(guessed: Sequence[Guessed]) -> CalculationScores:
    """Return what the last digit and the estimate tell in those of the questions that are bare calculations."""
    sums = [one.calculation for one in guessed if one.calculation is not None]
    estimates = [one.units_and_estimate for one in sums if one.units_and_estimate is not None]
    isolated = _per_cent([one.units_isolate for one in sums])
    return CalculationScores(len(sums), isolated, len(estimates), _per_cent(estimates))


def _per_cent(chances: Sequence[float]) -> float:
    return 100 * fmean(chances) if chances else 0.0


def _best_letters(papers: Sequence[Sequence[Choices]]) -> float:
    return max(
        _per_cent(
            [LETTERS[one.key] == letters[place % len(letters)] for paper in papers for place, one in enumerate(paper)]
        )
        for letters in letter_patterns()
    )


def _jobs(papers: int, year_groups: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    for year_group in year_groups:
        for start in range(0, papers, _CHUNK):
            yield year_group, start, min(start + _CHUNK, papers)


def _guess_chunk(year_group: int, start: int, stop: int, bank: Bank) -> list[list[Guessed]]:
    return [[guess(item) for item in build_paper(year_group, number, bank)] for number in range(start, stop)]


_shared: Bank | None = None


def _share(bank: Bank) -> None:
    global _shared
    _shared = bank


def _guess_shared(job: tuple[int, int, int]) -> list[list[Guessed]]:
    if _shared is None:
        raise RuntimeError("this process was not given a bank")
    return _guess_chunk(*job, _shared)
