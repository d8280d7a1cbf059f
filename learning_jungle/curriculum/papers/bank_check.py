"""A check of the whole bank: every question of many papers solved again, strands counted and guessing tried."""

from __future__ import annotations

import multiprocessing
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import starmap
from typing import Final

from learning_jungle.curriculum.checking import verify
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers.guessing import STRATEGIES, points
from learning_jungle.curriculum.papers.parallel import Bank, build_paper
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS

#: Solves a question again from what a child sees, for a year group, and says what is wrong with it.
Verify = Callable[[Item, int], list[str]]

MOST_EXAMPLES: Final = 50
_CHUNK: Final = 50


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with one question of one paper."""

    year_group: int
    paper: int
    template: str
    stem: str
    text: str


@dataclass(slots=True)
class BankFindings:
    """What checking the bank found.

    ``fault_counts`` and ``uses`` count by template id, ``coverage`` counts questions by (year group, strand id).
    ``examples`` holds the first faults of each year group. ``right`` holds the questions that each guessing strategy
    is expected to get right, by (year group, strategy); ``asked`` the questions by year group.
    """

    papers: int = 0
    questions: int = 0
    fault_counts: Counter[str] = field(default_factory=Counter)
    examples: list[Fault] = field(default_factory=list)
    coverage: Counter[tuple[int, str]] = field(default_factory=Counter)
    uses: Counter[str] = field(default_factory=Counter)
    right: defaultdict[tuple[int, str], float] = field(default_factory=lambda: defaultdict(float))
    asked: Counter[int] = field(default_factory=Counter)
    unused: tuple[str, ...] = ()

    @property
    def faults(self) -> int:
        """The number of faults, all questions together."""
        return self.fault_counts.total()

    def score(self, year_group: int, strategy: str) -> float:
        """Return what a guessing strategy scores in a year group, in per cent; 0 when nothing was asked."""
        asked = self.asked[year_group]
        return 100 * self.right[year_group, strategy] / asked if asked else 0.0

    def best_guess(self, year_group: int) -> tuple[str, float]:
        """Return the strategy that scores most in a year group, with its score in per cent."""
        return max(((name, self.score(year_group, name)) for name in STRATEGIES), key=lambda pair: pair[1])

    def add(self, other: BankFindings) -> None:
        """Add the figures found on other papers."""
        self.papers += other.papers
        self.questions += other.questions
        self.fault_counts.update(other.fault_counts)
        self.examples += other.examples[: MOST_EXAMPLES - len(self.examples)]
        self.coverage.update(other.coverage)
        self.uses.update(other.uses)
        for strategy, right in other.right.items():
            self.right[strategy] += right
        self.asked.update(other.asked)


def check_bank(
    papers: int,
    year_groups: Sequence[int] = YEAR_GROUPS,
    bank: Bank = ALL_TEMPLATES,
    processes: int | None = None,
    verify: Verify = verify,
) -> BankFindings:
    """Check the first ``papers`` papers of each year group and return the figures.

    The work is shared among ``processes`` (by default one for each processor); with more than one, ``verify`` must be
    a function of a module. The first PAPERS papers are those that children get; more draw other numbers.
    """
    jobs = list(_jobs(papers, verify, year_groups, bank))
    workers = min(processes or os.cpu_count() or 1, max(1, len(jobs)))
    findings = BankFindings()
    if workers == 1:
        for part in starmap(_check, jobs):
            findings.add(part)
    else:
        # Forked workers share the templates, whose drawing functions cannot be sent between processes.
        with multiprocessing.get_context("fork").Pool(workers, _share, (bank, verify)) as pool:
            for part in pool.imap(_check_shared, [job[:3] for job in jobs]):
                findings.add(part)
    findings.unused = tuple(
        template.id for template in bank if template.year_group in year_groups and not findings.uses[template.id]
    )
    return findings


def _jobs(
    papers: int, verify: Verify, year_groups: Sequence[int], bank: Bank
) -> Iterator[tuple[int, int, int, Bank, Verify]]:
    for year_group in year_groups:
        for start in range(0, papers, _CHUNK):
            yield year_group, start, min(start + _CHUNK, papers), bank, verify


def _check(year_group: int, start: int, stop: int, bank: Bank, verify: Verify) -> BankFindings:
    part = BankFindings()
    for number in range(start, stop):
        paper = build_paper(year_group, number, bank, draws=1)
        part.papers += 1
        part.questions += len(paper)
        part.asked[year_group] += len(paper)
        for item in paper:
            part.coverage[year_group, item.strand] += 1
            part.uses[item.template] += 1
            for text in verify(item, year_group):
                part.fault_counts[item.template] += 1
                if len(part.examples) < MOST_EXAMPLES:
                    part.examples.append(Fault(year_group, number, item.template, item.stem, text))
        for name, strategy in STRATEGIES.items():
            part.right[year_group, name] += points(strategy, paper)
    return part


_shared: tuple[Bank, Verify] | None = None


def _share(bank: Bank, verify: Verify) -> None:
    global _shared
    _shared = (bank, verify)


def _check_shared(job: tuple[int, int, int]) -> BankFindings:
    if _shared is None:
        raise RuntimeError("this process was not given a bank")
    return _check(*job, *_shared)
