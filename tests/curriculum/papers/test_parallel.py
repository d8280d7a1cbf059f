"""The parallel papers of ten questions."""

import uuid
from collections import Counter
from functools import cache
from itertools import groupby
from random import Random

import pytest

from learning_jungle.curriculum.papers.mixes import QUESTIONS, code_of, mix_for
from learning_jungle.curriculum.papers.parallel import PAPERS, build_paper, key_positions, paper_for
from learning_jungle.curriculum.papers.plans import EmptyBank, plan_papers
from learning_jungle.curriculum.papers.traits import picture_kind, traits
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, EASY, HARD, MEDIUM
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from tests.curriculum.banks import full_bank, made_template

#: What the demands of some years want besides a template for each strand code and difficulty.
EXTRAS = {
    3: (made_template("Y3-T99", "Y3-AS-2", MEDIUM),),
    4: (
        *(made_template(f"Y4-T9{n}", "Y4-MD-1", level, sign="*") for n, level in enumerate(DIFFICULTIES)),
        *(made_template(f"Y4-T8{n}", "Y4-MD-1", level, sign="/") for n, level in enumerate(DIFFICULTIES)),
        *(made_template(f"Y4-T7{n}", "Y4-FDP-6", level) for n, level in enumerate(DIFFICULTIES)),
    ),
    5: (made_template("Y5-T98", "Y5-FDP-7", EASY), made_template("Y5-T99", "Y5-FDP-5", HARD)),
}
BANKS = {year_group: full_bank(year_group) for year_group in YEAR_GROUPS}


@cache
def paper_of(year_group, paper):
    """Build a paper of a small bank once for all tests of its plan, which is the same for any number of draws."""
    return build_paper(year_group, paper, BANKS[year_group], draws=1)


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_a_paper_follows_its_mix(year_group):
    for paper in range(PAPERS):
        items = paper_of(year_group, paper)
        wanted = mix_for(year_group, paper)
        assert Counter(code_of(item.objective) for item in items) == wanted.codes
        assert Counter(item.difficulty for item in items) == wanted.difficulties
        assert len({item.template for item in items}) == QUESTIONS
        assert items[0].difficulty == EASY
        assert items[-1].difficulty != HARD


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_questions_get_harder_until_the_closing_ones(year_group):
    for paper in range(PAPERS):
        closing = mix_for(year_group, paper).closing
        items = paper_of(year_group, paper)[:-1]
        levels = [DIFFICULTIES.index(item.difficulty) for item in items if code_of(item.objective) not in closing]
        assert levels == sorted(levels)


@pytest.mark.parametrize("year_group", range(1, 7))
def test_pictures_and_stories_are_spread(year_group):
    stories = {template.id for template in BANKS[year_group] if template.story}
    for paper in range(PAPERS):
        items = paper_of(year_group, paper)
        kinds = Counter(picture_kind(item.picture) for item in items if item.picture)
        assert max(kinds.values(), default=0) <= (2 if year_group != 1 else QUESTIONS)
        runs = [len(list(run)) for story, run in groupby(item.template in stories for item in items) if story]
        assert max(runs, default=0) <= 2


def test_reception_starts_with_counting_and_ends_with_shape_or_measure():
    for paper in range(PAPERS):
        items = paper_of(0, paper)
        assert items[0].objective == "Y0-NP-1"
        closing = [item for item in items if code_of(item.objective) in ("GE", "ME") and item.difficulty != HARD]
        assert list(items[len(items) - len(closing) :]) == closing


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_demands_of_the_mix_are_met(year_group):
    bank = (*BANKS[year_group], *EXTRAS.get(year_group, ()))
    for paper, plan in enumerate(plan_papers(year_group, PAPERS, "seed", bank)):
        found = list(map(traits, plan.templates))
        for demand in mix_for(year_group, paper).demands:
            assert any(map(demand.is_met_by, found)), demand


def test_planning_more_forms_leaves_the_first_ones_as_they_are():
    assert plan_papers(6, 48, "seed", BANKS[6])[:PAPERS] == plan_papers(6, PAPERS, "seed", BANKS[6])


def test_a_paper_is_the_same_for_ever_and_differs_from_all_others():
    papers, again = ([build_paper(3, paper, BANKS[3], draws=2) for paper in range(PAPERS)] for _ in range(2))
    assert papers == again
    assert len({frozenset((item.stem, item.template) for item in paper) for paper in papers}) == PAPERS
    assert len({frozenset(item.template for item in paper) for paper in papers}) > PAPERS / 2
    assert build_paper(3, PAPERS, BANKS[3], draws=2) != papers[0]


@pytest.mark.parametrize("year_group", [1, 2, 6])
def test_every_template_is_used_and_none_too_often(year_group):
    plans = plan_papers(year_group, PAPERS, "seed", BANKS[year_group])
    uses = Counter(template.id for plan in plans for template in plan.templates)
    asked = Counter(code for paper in range(PAPERS) for code in Counter(mix_for(year_group, paper).codes).elements())
    for code, count in asked.items():
        own = [uses[template.id] for template in BANKS[year_group] if code_of(template.objective) == code]
        fair = count / len(own)
        assert min(own) >= 1 or fair < 4
        assert max(own) <= fair * 2 + 2


def test_strands_are_kept_where_difficulties_cannot_be():
    bank = tuple(template for template in full_bank(2, each=4) if template.difficulty == EASY)
    items = build_paper(2, 0, bank)
    assert Counter(code_of(item.objective) for item in items) == mix_for(2, 0).codes


def test_a_bank_without_a_strand_still_gives_ten_questions():
    items = build_paper(2, 0, full_bank(2, each=2, codes=("NP", "AS")))
    assert len({item.template for item in items}) == QUESTIONS


def test_a_bank_of_one_template_still_gives_ten_questions():
    assert len(build_paper(3, 0, (made_template("Y3-T01", "Y3-NP-1", "hard"),))) == QUESTIONS


def test_an_empty_bank_is_named():
    with pytest.raises(EmptyBank):
        build_paper(2, 0, BANKS[3])


def test_keys_are_balanced_without_a_pattern():
    rng = Random(7)
    seen = set()
    for _ in range(300):
        places = key_positions(rng)
        assert sorted(Counter(places).values()) == [2, 2, 3, 3]
        assert max(len(list(run)) for _, run in groupby(places)) <= 2
        seen.add(tuple(places))
    assert len(seen) > 290


def test_keys_stand_where_they_were_planned():
    counts = Counter()
    for paper in range(PAPERS * 4):
        letters = [item.correct_option for item in paper_of(5, paper)]
        assert set(Counter(letters).values()) == {2, 3}
        counts.update(letters)
    assert all(count / (PAPERS * 40) == pytest.approx(0.25, abs=0.03) for count in counts.values())


def test_the_paper_of_an_identifier_is_stable_and_spread():
    assert paper_for(uuid.UUID(int=1)) == paper_for(uuid.UUID("00000000-0000-0000-0000-000000000001"))
    assert paper_for(uuid.UUID(int=1)) == 19
    counts = Counter(paper_for(uuid.UUID(int=n)) for n in range(PAPERS * 100))
    assert set(counts) == set(range(PAPERS))
    assert max(counts.values()) < 150
