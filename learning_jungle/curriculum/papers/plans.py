"""The plan of the parallel papers: which templates each paper takes, and in which order.

The strand counts of the mix come first, then its difficulties, then its demands and pictures, then an even use
of every template. Where a bank is too small for one of these, the plan keeps what comes before it and never fails.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, cycle, islice, product
from math import comb, lcm, prod
from operator import itemgetter
from random import Random
from typing import Final

from learning_jungle.curriculum.papers.arranging import arrange, order_cost
from learning_jungle.curriculum.papers.mixes import QUESTIONS, Mix, code_of, mix_for
from learning_jungle.curriculum.papers.targets import Planting, plant, shortfall
from learning_jungle.curriculum.papers.traits import Traits, traits
from learning_jungle.curriculum.questions.template import QuestionTemplate
from learning_jungle.curriculum.taught.strands import DIFFICULTIES
from learning_jungle.curriculum.taught.year_groups import RECEPTION

MOST_OF_ONE_PICTURE: Final = 2
MOST_STORIES: Final = 6
_TRIES: Final = 40
#: How often a plan is gone through for an exchange of templates that improves it.
_SWEEPS: Final = 2
_ARRANGED: Final = 12


Templates = tuple[QuestionTemplate, ...]
Cost = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The templates of a paper in order, the misconceptions it plants, and where."""

    templates: tuple[QuestionTemplate, ...]
    planting: Planting


@dataclass(frozen=True, slots=True)
class Table:
    """How many easy, medium and hard questions each code gives, and in how many ways a bank can do so."""

    rows: tuple[tuple[str, tuple[int, ...]], ...] = ()
    totals: tuple[int, ...] = (0, 0, 0)
    ways: int = 1

    def with_row(self, code: str, counts: tuple[int, ...], ways: int) -> Table:
        """Return this table with one row more."""
        totals = tuple(total + count for total, count in zip(self.totals, counts, strict=True))
        return Table((*self.rows, (code, counts)), totals, self.ways * ways)


class EmptyBank(LookupError):
    """There is no template at all for a year group."""


def plan_papers(year_group: int, papers: int, seed: str, bank: Sequence[QuestionTemplate]) -> tuple[Plan, ...]:
    """Plan ``papers`` papers of ten templates each; the same arguments give the same plans.

    Raises EmptyBank when the bank has no template of the year group.
    """
    own = [template for template in bank if template.year_group == year_group]
    if not own:
        raise EmptyBank(year_group)
    rng = Random(seed)
    uses: Counter[str] = Counter()
    planted: Counter[str] = Counter()
    plans = []
    for paper in range(papers):
        templates = _choose(own, mix_for(year_group, paper), uses, planted, rng)
        planting = plant(list(map(traits, templates)), planted)
        uses.update(template.id for template in templates)
        planted.update(planting.targets)
        plans.append(Plan(templates, planting))
    return tuple(plans)


def _choose(
    own: Sequence[QuestionTemplate], wanted: Mix, uses: Counter[str], planted: Counter[str], rng: Random
) -> Templates:
    """Choose the ten templates of a paper and put them in order: the best choice that has a good order."""
    stock = Counter((code_of(template.objective), template.difficulty) for template in own)
    tables = _tables(tuple(wanted.codes.items()), tuple(wanted.difficulties.items()), tuple(sorted(stock.items())))
    drawn = rng.choices(tables, [table.ways for table in tables], k=_TRIES)
    share = _share_of_uses(own, wanted, uses)
    meeting = [frozenset(t.id for t in own if demand.is_met_by(traits(t))) for demand in wanted.demands]
    meeting.append(_never_asked(own, uses))

    known = {template.id: traits(template) for template in own}

    def cost(choice: Sequence[QuestionTemplate]) -> Cost:
        seen = [known[template.id] for template in choice]
        return (*_faults(choice, seen, wanted, meeting, planted), sum(share[template.id] for template in choice))

    costed = [(cost(draw), draw) for draw in (_draw(table, own, meeting, uses, rng) for table in drawn)]
    costed.sort(key=itemgetter(0))
    improved = _improved(costed[0][1], own, cost)
    costed[0] = (cost(improved), improved)
    costed.sort(key=itemgetter(0))
    best = costed[0][0][:-1]
    plans = []
    for draw_cost, draw in costed[:_ARRANGED]:
        if draw_cost[:-1] == best:
            plans.append(arrange(draw, wanted, rng))
            if not any(order_cost(plans[-1], wanted)[:2]):
                return plans[-1]
    return min(plans, key=lambda plan: order_cost(plan, wanted))


def _never_asked(own: Sequence[QuestionTemplate], uses: Counter[str]) -> frozenset[str]:
    """Return the ids of the templates whose objective, or one of whose criteria, no paper has asked yet."""
    asked = {code for template in own if uses[template.id] for code in (template.objective, *template.criteria)}
    return frozenset(t.id for t in own if not asked.issuperset((t.objective, *t.criteria)))


def _improved(
    chosen: list[QuestionTemplate], own: Sequence[QuestionTemplate], cost: Callable[[Sequence[QuestionTemplate]], Cost]
) -> list[QuestionTemplate]:
    """Exchange templates for others of the same code and difficulty as long as that lowers the cost."""
    best, least = list(chosen), cost(chosen)
    for place in [*range(len(chosen))] * _SWEEPS:
        taken = {template.id for template in best}
        for other in own:
            if other.id not in taken and _cell(other) == _cell(best[place]):
                tried = [*best[:place], other, *best[place + 1 :]]
                if (tried_cost := cost(tried)) < least:
                    best, least = tried, tried_cost
    return best


def _cell(template: QuestionTemplate) -> tuple[str, str]:
    return code_of(template.objective), template.difficulty


def _share_of_uses(own: Sequence[QuestionTemplate], wanted: Mix, uses: Counter[str]) -> dict[str, int]:
    """Return how often each template was taken, beside what would be its even part of its code's questions.

    The figures are in proportion to that share, and whole, so that the papers are the same in every version of Python.
    """
    of_code = Counter(code_of(template.objective) for template in own)
    questions = {code: max(1, wanted.codes.get(code, 0)) for code in of_code}
    scale = lcm(*questions.values())
    return {
        template.id: uses[template.id] * of_code[code] * (scale // questions[code])
        for template in own
        for code in (code_of(template.objective),)
    }


@cache
def _tables(
    codes: tuple[tuple[str, int], ...],
    difficulties: tuple[tuple[str, int], ...],
    stock: tuple[tuple[tuple[str, str], int], ...],
) -> tuple[Table, ...]:
    """Return every table that keeps the code counts and comes nearest to the difficulty counts."""
    aim = [dict(difficulties)[difficulty] for difficulty in DIFFICULTIES]
    tables = [Table()]
    for code, count in codes:
        held = [dict(stock).get((code, difficulty), 0) for difficulty in DIFFICULTIES]
        rows = [(counts, prod(map(comb, held, counts))) for counts in _splits(min(count, sum(held)), held)]
        tables = [table.with_row(code, counts, ways) for table in tables for counts, ways in rows]
    missed = [sum(abs(a - b) for a, b in zip(table.totals, aim, strict=True)) for table in tables]
    least = min(missed)
    return tuple(table for table, misses in zip(tables, missed, strict=True) if misses == least)


def _splits(count: int, held: Sequence[int]) -> list[tuple[int, ...]]:
    """Return the ways to take ``count`` questions out of those of each difficulty."""
    return [split for split in product(*(range(min(count, most) + 1) for most in held)) if sum(split) == count]


def _draw(
    table: Table,
    own: Sequence[QuestionTemplate],
    meeting: Sequence[frozenset[str]],
    uses: Counter[str],
    rng: Random,
) -> list[QuestionTemplate]:
    """Take a table's templates, first what the mix demands, then the least used, then any until there are ten.

    ``meeting`` has the ids of the templates that meet each demand, and of those that ask what was never asked.
    """
    open_places = {
        (code, difficulty): count
        for code, counts in table.rows
        for difficulty, count in zip(DIFFICULTIES, counts, strict=True)
    }
    order = sorted(rng.sample(own, len(own)), key=lambda template: uses[template.id])
    cells = {template.id: _cell(template) for template in own}
    fitting = [template.id for template in order if open_places.get(cells[template.id], 0)]
    first = [rng.choice(meets) for ids in meeting if (meets := [id for id in fitting if id in ids])]
    order.sort(key=lambda template: first.index(template.id) if template.id in first else len(first))
    chosen = []
    for template in order:
        if open_places.get(cells[template.id], 0):
            open_places[cells[template.id]] -= 1
            chosen.append(template)
    taken = {template.id for template in chosen}
    spare = [template for template in order if template.id not in taken]
    return [*chosen, *islice(chain(spare, cycle(order)), QUESTIONS - len(chosen))]


def _faults(
    chosen: Sequence[QuestionTemplate],
    all_traits: Sequence[Traits],
    wanted: Mix,
    meeting: Sequence[frozenset[str]],
    planted: Counter[str],
) -> tuple[int, ...]:
    """Count what is not as it should be in a choice of templates with these traits, the gravest first."""
    ids = {template.id for template in chosen}
    *unmet, neglected = [bool(wanted_ids) and wanted_ids.isdisjoint(ids) for wanted_ids in meeting]
    unplanted = shortfall(plant(all_traits, planted))
    kinds = Counter(kind for one in all_traits for kind in one.pictures)
    too_many = sum(max(0, count - MOST_OF_ONE_PICTURE) for count in kinds.values())
    if chosen[0].year_group == RECEPTION:
        too_many = 0
    bare = max(0, len(wanted.picture_places) - sum(bool(one.pictures) for one in all_traits))
    stories = max(0, sum(template.story for template in chosen) - MOST_STORIES)
    asked = Counter(ask for one in all_traits for ask in one.asks)
    again = sum(count - 1 for count in asked.values())
    repeated = len(chosen) - len({template.objective for template in chosen})
    return (sum(unmet), neglected, unplanted, too_many, bare, stories, again, repeated)
