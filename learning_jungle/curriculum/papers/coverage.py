"""What a year group should learn, which templates ask it, and how many of the children's papers do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.papers.parallel import PAPERS, Bank, plan_of
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.questions.template import QuestionTemplate
from learning_jungle.curriculum.taught.criteria import CRITERIA
from learning_jungle.curriculum.taught.objectives import objectives_for
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS, year_group_name

#: Why no question asks an objective.
OBJECTIVES_NOT_ASKED: Final = {"Y0-ME-2": "What comes first in a day differs from family to family."}


@dataclass(frozen=True, slots=True)
class Covered:
    """A criterion or an objective, the ids of the templates that ask it, and how many children's papers have one.

    ``not_asked`` says why a question with four options cannot ask it; empty when one can.
    """

    code: str
    text: str
    templates: tuple[str, ...]
    papers: int
    not_asked: str = ""

    @property
    def is_gap(self) -> bool:
        """Whether no paper asks it although a question could."""
        return not self.papers and not self.not_asked


def criteria_covered(year_group: int, bank: Bank = ALL_TEMPLATES) -> tuple[Covered, ...]:
    """Return how each criterion of a year group, 0 to 6, is covered."""
    return tuple(
        _covered(one.code, one.text, (t for t in bank if one.code in t.criteria), year_group, bank, one.not_asked)
        for one in CRITERIA.values()
        if one.year_group == year_group
    )


def objectives_covered(year_group: int, bank: Bank = ALL_TEMPLATES) -> tuple[Covered, ...]:
    """Return how each statutory objective of a year group, 0 to 6, is covered."""
    return tuple(
        _covered(
            one.code,
            one.text,
            (t for t in bank if t.objective == one.code),
            year_group,
            bank,
            OBJECTIVES_NOT_ASKED.get(one.code, ""),
        )
        for one in objectives_for(year_group)
    )


def coverage_page(bank: Bank = ALL_TEMPLATES) -> str:
    """Return the page docs/coverage.md."""
    return "\n".join(_lines(bank)) + "\n"


def _covered(
    code: str, text: str, asking: Iterable[QuestionTemplate], year_group: int, bank: Bank, not_asked: str = ""
) -> Covered:
    ids = tuple(sorted(template.id for template in asking))
    plans = (plan_of(year_group, paper, bank) for paper in range(PAPERS))
    papers = sum(any(template.id in ids for template in plan.templates) for plan in plans)
    return Covered(code, text, ids, papers, not_asked)


def _lines(bank: Bank) -> Iterator[str]:
    yield from (
        "# What the bank asks",
        "",
        "For each year group, what a child should be able to do and which question templates ask it. The criteria are",
        "the ready-to-progress criteria of the Department for Education (2020), and for Reception the early learning",
        "goals (2023), in our words. The objectives are those of the National Curriculum (2013), grouped as in",
        f"`curriculum/taught/objectives/`. The last column counts the {PAPERS} papers that children get.",
        "",
        "`flask curriculum coverage --write docs/coverage.md` makes this page; a test holds it to the bank.",
    )
    for year_group in YEAR_GROUPS:
        yield from ("", f"## {year_group_name(year_group)}", "")
        yield from ("| criterion | what | templates | papers |", "|---|---|---|---|")
        yield from map(_row, criteria_covered(year_group, bank))
        yield from ("", "| objective | what | templates | papers |", "|---|---|---|---|")
        yield from map(_row, objectives_covered(year_group, bank))


def _row(covered: Covered) -> str:
    asked = ", ".join(covered.templates) or f"not asked: {covered.not_asked}"
    return f"| {covered.code} | {covered.text} | {asked} | {covered.papers or ''} |"
