"""Words and sentences are counted, and texts beyond a year group's limits are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.taught.limits import LIMITS
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from learning_jungle.curriculum.wording.reading import reading_faults, sentences_in, words_in


@pytest.mark.parametrize(
    ("stem", "words"),
    [
        ("7 + 5 = □", 0),
        ("What is 3/4 of 20?", 3),
        ("Omar has 12 cm of ribbon.", 4),
        ("A film starts at 3:42 p.m.", 5),
        ("Which number is XIV?", 3),
        ("Don't count the square-based pyramid.", 5),
        ("One is £3 and 45p.", 3),
        ("5n − 3 = 12", 0),
        ("", 0),
    ],
)
def test_counts_words_but_no_numerals(stem, words):
    assert words_in(stem) == words


@pytest.mark.parametrize(
    ("stem", "sentences"),
    [
        ("7 + 5 = □", 1),
        ("5 frogs. 2 hop off. How many are left?", 3),
        ("It starts at 3:42 p.m. and ends at 4:10 p.m. How long is it?", 2),
        ("Read the graph.\nHow many?", 2),
        ("It weighs 1.5 kg.", 1),
        ("", 0),
    ],
)
def test_counts_sentences(stem, sentences):
    assert sentences_in(stem) == sentences


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_one_word_too_many_is_a_fault(year_group):
    most = LIMITS[year_group].words
    longest = " ".join(["word"] * most)
    assert reading_faults(longest, year_group) == []
    assert reading_faults(longest + " word", year_group) == [f"{most + 1} words, most {most}"]


def test_too_many_sentences_are_a_fault():
    assert reading_faults("One. Two. Three.", 1) == ["3 sentences, most 2"]


@given(st.text())
def test_any_text_can_be_counted(text):
    assert words_in(text) >= 0
    assert sentences_in(text) >= 0
