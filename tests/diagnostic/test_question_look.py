"""What a question's page shows: drawn options are buttons of their own, read aloud as what they show."""

from __future__ import annotations

import uuid
from dataclasses import replace

import pytest

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures import kinds, text_alternative
from learning_jungle.diagnostic.question_look import question_look
from learning_jungle.diagnostic.samples import samples
from learning_jungle.questions.stored_sets import StoredQuestion

DIAGNOSTIC = uuid.UUID(int=3)
CLOCKS = [kinds.clock(hour, 0) for hour in (1, 4, 7, 10)]


def asked(picture: Picture | None) -> StoredQuestion:
    question = samples().answered[0].question
    return replace(question, picture=picture)


def test_an_option_that_is_drawn_is_read_aloud_as_what_it_shows() -> None:
    look = question_look(asked(kinds.panels(CLOCKS)), 2, DIAGNOSTIC)
    assert [option.spoken for option in look.options] == [text_alternative(clock) for clock in CLOCKS]
    assert [option.letter for option in look.options] == list("ABCD")
    assert all(option.drawing for option in look.options)
    assert (look.picture, look.shape, look.layout) == (None, "none", "drawn")


def test_the_picture_that_drawn_options_belong_to_is_the_questions_own() -> None:
    look = question_look(asked(kinds.panels(CLOCKS, above=kinds.shape("square"))), 2, DIAGNOSTIC)
    assert look.picture is not None
    assert "dsj-pic-shape" in look.picture
    assert "dsj-pic-clock" not in look.picture


def test_a_question_in_words_keeps_its_picture_and_its_options() -> None:
    question = asked(kinds.fraction_bars([kinds.bar(4, 3)]))
    look = question_look(question, 3, DIAGNOSTIC)
    assert [option.text for option in look.options] == list(question.options)
    assert [option.spoken for option in look.options] == list(question.spoken_options)
    assert look.picture is not None
    assert (look.place, look.older) == ("river", True)


def test_a_question_without_a_picture_whose_options_are_words_is_on_the_board() -> None:
    in_words = question_look(asked(None), 3, DIAGNOSTIC)
    assert (in_words.in_words, in_words.on_board) == (True, True)
    drawn = question_look(asked(kinds.panels(CLOCKS)), 3, DIAGNOSTIC)
    assert (drawn.in_words, drawn.on_board) == (False, False)


def test_a_flat_picture_has_all_the_width_over_answers_that_fit_in_one_row() -> None:
    bar = asked(kinds.fraction_bars([kinds.bar(4, 3)]))
    assert question_look(bar, 3, DIAGNOSTIC).is_across
    worded = replace(bar, options=("three quarters", "a half", "a third", "a whole"))
    assert not question_look(worded, 3, DIAGNOSTIC).is_across
    assert not question_look(asked(kinds.shape("rectangle")), 3, DIAGNOSTIC).is_across
    assert not question_look(asked(kinds.panels(CLOCKS)), 3, DIAGNOSTIC).is_across


def test_a_pattern_has_all_the_width_over_the_things_to_choose_from() -> None:
    things = ["star", "ball", "apple", "shell"]
    panels = kinds.panels([kinds.pattern([thing]) for thing in things], above=kinds.pattern(["star", "ball", "star"]))
    look = question_look(asked(panels), 0, DIAGNOSTIC)
    assert (look.in_words, look.is_across) == (False, True)


@pytest.mark.parametrize(
    ("options", "large"),
    [
        (("£2,208", "£1,850", "£1,950", "£1,692"), True),
        (("7:03 p.m.", "6:03 p.m.", "9:03 p.m.", "7:03 a.m."), True),
        (("95 minutes", "125 minutes", "115 minutes", "195 minutes"), False),
        (("circumference", "radius", "diameter", "centre"), False),
        (("3,200,000", "3,100,000", "3,000,000", "3,180,000"), False),
    ],
)
def test_words_and_numbers_are_large_where_the_longest_fits(options: tuple[str, ...], large: bool) -> None:
    assert question_look(replace(asked(None), options=options), 4, DIAGNOSTIC).is_large == large


def test_four_answers_in_a_row_have_room_for_shorter_words() -> None:
    bar = asked(kinds.fraction_bars([kinds.bar(4, 3)]))
    for options, large in ((("13 cm", "12 cm", "16 cm", "25 cm"), True), (("200,000", "450,000", "5", "6"), False)):
        look = question_look(replace(bar, options=options), 3, DIAGNOSTIC)
        assert (look.is_across, look.is_large) == (True, large)


def test_flat_drawings_are_two_in_a_row() -> None:
    coins = asked(kinds.panels([kinds.coins(worth) for worth in ([5, 5, 5], [10], [5, 5], [2, 2])]))
    assert question_look(coins, 1, DIAGNOSTIC).has_flat_options
    plates = asked(kinds.panels([kinds.objects([kinds.group("berry", count)]) for count in (6, 7, 8, 9)]))
    assert question_look(plates, 0, DIAGNOSTIC).has_flat_options
    assert not question_look(asked(kinds.panels(CLOCKS)), 1, DIAGNOSTIC).has_flat_options


def test_the_things_of_drawn_options_are_on_plates_where_the_stem_names_plates() -> None:
    berries = asked(kinds.panels([kinds.objects([kinds.group("berry", count)]) for count in (1, 2, 3, 4)]))
    assert question_look(replace(berries, stem="Which plate has the most berries?"), 0, DIAGNOSTIC).on_plates
    assert not question_look(replace(berries, stem="Which has the most berries?"), 0, DIAGNOSTIC).on_plates
    assert not question_look(replace(asked(None), stem="How many plates are there?"), 0, DIAGNOSTIC).on_plates
