"""Traits are found by drawing a few questions of a template."""

from random import Random

from learning_jungle.curriculum.papers.traits import traits
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.questions.template import Draft, QuestionTemplate
from learning_jungle.curriculum.taught.strands import EASY
from learning_jungle.curriculum.wording.options import whole
from tests.curriculum.banks import made_template


def test_operations_pictures_and_recall():
    bare, pictured = made_template("a", "Y1-AS-1", EASY, sign="-"), made_template("b", "Y1-AS-1", EASY, pictured=True)
    assert (traits(bare).operations, traits(bare).recall, traits(bare).pictures) == ({"-"}, True, frozenset())
    assert (traits(pictured).operations, traits(pictured).recall, traits(pictured).pictures) == (
        {"+"},
        False,
        {"array"},
    )


def test_the_target_is_the_first_distractor_and_no_slip():
    telling = made_template("c", "Y1-AS-1", EASY, offered=("operation-swap", "near-miss", "digit-reversal"))
    assert traits(telling).target == "operation-swap"
    assert traits(telling).misconceptions == {"operation-swap", "digit-reversal"}
    assert traits(made_template("d", "Y1-AS-1", EASY)).target is None


def test_where_all_wrong_options_have_one_label_nothing_is_offered():
    """A wrong answer there has many causes, so it shows nothing of the misconception."""
    alike = made_template("g", "Y1-AS-1", EASY, offered=("odd-even",) * 3)
    assert (traits(alike).misconceptions, traits(alike).target) == (frozenset(), None)


def test_what_is_asked_has_no_numbers_and_no_bare_calculations():
    def draw(rng: Random) -> Draft:
        count = rng.randint(2, 9)
        return Draft(f"Maya has {count} buns. How many buns are left of 1,{count}00?", whole(1), [whole(2), whole(3)])

    assert traits(QuestionTemplate("h", "Y1-AS-1", EASY, draw)).asks == {"How many buns are left of #?"}
    assert traits(made_template("i", "Y1-AS-1", EASY)).asks == frozenset()


def test_what_is_offered_only_now_and_then_is_not_counted_on():
    def draw(rng: Random) -> Draft:
        often = [whole(7).because("operation-swap")] * (rng.random() < 0.5)
        return Draft("3 + 2 = □", whole(5), [whole(6).because("near-miss"), *often, whole(4), whole(3)])

    assert traits(QuestionTemplate("e", "Y1-AS-1", EASY, draw)).misconceptions == frozenset()


def test_a_template_without_questions_has_traits_all_the_same():
    assert traits(QuestionTemplate("f", "Y1-AS-1", EASY, lambda rng: None)).misconceptions == frozenset()


def test_panels_are_looked_into():
    drawn = next(template for template in ALL_TEMPLATES if template.id == "Y2-T47")
    assert traits(drawn).pictures
    assert "panels" not in traits(drawn).pictures
