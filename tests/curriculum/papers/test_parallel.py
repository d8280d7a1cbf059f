"""The parallel forms of ten questions."""

import uuid
from collections import Counter
from itertools import groupby
from random import Random

import pytest

from learning_jungle.curriculum.papers.mixes import QUESTIONS, blueprint, code_of
from learning_jungle.curriculum.papers.parallel import FORMS, build_form, fill, form_for, key_positions
from learning_jungle.curriculum.papers.plans import EmptyBank, picture_kind, picture_kinds, plan_forms
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, EASY, FRACTIONS, GEOMETRY, HARD
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from tests.curriculum.banks import full_bank, made_template

BANKS = {year_group: full_bank(year_group) for year_group in YEAR_GROUPS}


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_a_form_follows_its_blueprint(year_group):
    for form in range(FORMS):
        items = build_form(year_group, form, BANKS[year_group])
        wanted = blueprint(year_group, form)
        assert Counter(code_of(item.objective) for item in items) == wanted.codes
        assert Counter(item.difficulty for item in items) == wanted.difficulties
        assert len({item.template for item in items}) == QUESTIONS
        assert items[0].difficulty == EASY
        assert items[-1].difficulty != HARD


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_questions_get_harder_until_the_closing_ones(year_group):
    for form in range(FORMS):
        closing = blueprint(year_group, form).closing
        items = build_form(year_group, form, BANKS[year_group])[:-1]
        levels = [DIFFICULTIES.index(item.difficulty) for item in items if code_of(item.objective) not in closing]
        assert levels == sorted(levels)


@pytest.mark.parametrize("year_group", range(1, 7))
def test_pictures_and_stories_are_spread(year_group):
    stories = {one.id for one in BANKS[year_group] if one.story}
    for form in range(FORMS):
        items = build_form(year_group, form, BANKS[year_group])
        kinds = Counter(picture_kind(item.picture) for item in items if item.picture)
        assert max(kinds.values(), default=0) <= (2 if year_group != 1 else QUESTIONS)
        runs = [len(list(run)) for story, run in groupby(item.template in stories for item in items) if story]
        assert max(runs, default=0) <= 2


def test_reception_starts_with_counting_and_ends_with_shape_or_measure():
    for form in range(FORMS):
        items = build_form(0, form, BANKS[0])
        assert items[0].objective == "Y0-NP-1"
        closing = [item for item in items if code_of(item.objective) in ("GE", "ME") and item.difficulty != HARD]
        assert list(items[len(items) - len(closing) :]) == closing


def test_demands_of_the_blueprint_are_met():
    bank = (*BANKS[4], made_template("Y4-T99", "Y4-FDP-6", "hard"))
    for form in range(FORMS):
        items = build_form(4, form, bank)
        for demand in blueprint(4, form).demands:
            assert any(demand.is_met_by(item.objective, item.difficulty) for item in items)


def test_planning_more_forms_leaves_the_first_ones_as_they_are():
    assert plan_forms(6, 48, "seed", BANKS[6])[:FORMS] == plan_forms(6, FORMS, "seed", BANKS[6])


def test_a_form_is_the_same_for_ever_and_differs_from_all_others():
    forms = [build_form(3, form, BANKS[3]) for form in range(FORMS)]
    assert forms == [build_form(3, form, BANKS[3]) for form in range(FORMS)]
    assert len({frozenset((item.stem, item.template) for item in form) for form in forms}) == FORMS
    assert len({frozenset(item.template for item in form) for form in forms}) > FORMS / 2
    assert build_form(3, FORMS, BANKS[3]) != forms[0]


@pytest.mark.parametrize("year_group", [1, 2, 6])
def test_every_template_is_used_and_none_too_often(year_group):
    plans = plan_forms(year_group, FORMS, "seed", BANKS[year_group])
    uses = Counter(one.id for plan in plans for one in plan)
    for code, count in blueprint(year_group, 0).codes.items():
        own = [uses[one.id] for one in BANKS[year_group] if code_of(one.objective) == code]
        fair = count * FORMS / len(own) / (2 if code in ("GE", "ST") and year_group == 6 else 1)
        assert min(own) >= 1
        assert max(own) <= fair * 2 + 2


def test_strands_are_kept_where_difficulties_cannot_be():
    bank = tuple(one for one in full_bank(2, each=4) if one.difficulty == EASY)
    items = build_form(2, 0, bank)
    assert Counter(code_of(item.objective) for item in items) == blueprint(2, 0).codes


def test_a_bank_without_a_strand_still_gives_ten_questions():
    items = build_form(2, 0, full_bank(2, each=2, codes=("NP", "AS")))
    assert len({item.template for item in items}) == QUESTIONS


def test_a_bank_of_one_template_still_gives_ten_questions():
    assert len(build_form(3, 0, (made_template("Y3-T01", "Y3-NP-1", "hard"),))) == QUESTIONS


def test_an_empty_bank_is_named():
    with pytest.raises(EmptyBank):
        build_form(2, 0, BANKS[3])
    with pytest.raises(EmptyBank):
        fill(2, FRACTIONS, (), Random(1), BANKS[3])


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
    for form in range(FORMS * 4):
        letters = [item.correct_option for item in build_form(5, form, BANKS[5])]
        assert set(Counter(letters).values()) == {2, 3}
        counts.update(letters)
    assert all(count / (FORMS * 40) == pytest.approx(0.25, abs=0.03) for count in counts.values())


def test_the_form_of_an_identifier_is_stable_and_spread():
    assert form_for(uuid.UUID(int=1)) == form_for(uuid.UUID("00000000-0000-0000-0000-000000000001"))
    assert form_for(uuid.UUID(int=1)) == 19
    counts = Counter(form_for(uuid.UUID(int=n)) for n in range(FORMS * 100))
    assert set(counts) == set(range(FORMS))
    assert max(counts.values()) < 150


def test_fill_takes_the_strand_then_anything_new_then_anything():
    rng = Random(3)
    assert fill(4, GEOMETRY, (), rng, BANKS[4]).strand == GEOMETRY
    geometry = {one.id for one in BANKS[4] if one.strand == GEOMETRY}
    other = fill(4, GEOMETRY, geometry, rng, BANKS[4])
    assert other.template not in geometry
    assert fill(4, GEOMETRY, {one.id for one in BANKS[4]}, rng, BANKS[4]).template


def test_picture_kinds_look_into_panels():
    assert picture_kinds(made_template("a", "Y1-NP-1", EASY, pictured=True)) == {"array"}
    assert picture_kinds(made_template("b", "Y1-NP-1", EASY)) == frozenset()
