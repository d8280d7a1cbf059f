"""A template turns a draft into a question."""

from random import Random

import pytest

from learning_jungle.curriculum.questions.template import Draft, DrawFailed, QuestionTemplate
from learning_jungle.curriculum.wording.options import whole

DRAFT = Draft("3 + 4 = □", whole(7), (whole(8), whole(6), whole(1), whole(12)), method="3 + 4 = 7")


def test_a_template_that_never_fits_says_so():
    with pytest.raises(DrawFailed, match="Y3-T99"):
        QuestionTemplate("Y3-T99", "Y3-NP-1", "easy", lambda rng: None).item(Random(1))


def test_a_draw_without_its_target_is_drawn_again():
    drafts = iter([Draft("?", whole(7), (whole(7), whole(6), whole(1), whole(12))), DRAFT])
    item = QuestionTemplate("Y3-T99", "Y3-NP-1", "easy", lambda rng: next(drafts)).item(Random(1))
    assert item.stem == DRAFT.stem


@pytest.mark.parametrize("at", range(4))
def test_a_question_has_its_key_where_it_is_wanted_and_the_way_to_it(at):
    item = QuestionTemplate("Y3-T99", "Y3-NP-1", "easy", lambda rng: DRAFT).item(Random(1), at)
    assert (item.correct_index, item.key, item.method) == (at, "7", "3 + 4 = 7")
