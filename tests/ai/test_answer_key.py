"""The proof of one question: what is asked, its unit, its whole things, and how often each number is used."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learning_jungle.ai.verification import fault
from learning_jungle.curriculum.item import Item, four

UNIT = "the options are not in the unit asked for"
DIFFER = "the numbers of stem and expression differ"
VALUE = "the expression does not equal the key only"
NOT_WHOLE = "a number of things is not whole"
NOTHING = "it asks nothing"


def proof(
    stem: str, expression: str, options: str, year_group: int = 4, strand: str = "addition-subtraction"
) -> str | None:
    """Return the fault of a question whose options are given in one line, the key first."""
    four_options = four(option.strip() for option in options.split("|"))
    item = Item(
        template="ai", stem=stem, options=four_options, correct_index=0, strand=strand, objective="", difficulty="easy",
        misconceptions=(None, "near-miss", "near-miss", "near-miss"), spoken_stem=stem, spoken_options=four_options,
        expression=expression,
    )  # fmt: skip
    return fault(item, year_group)


MD = "multiplication-division"
ME = "measurement"
DROPPED = [
    # A wording that is read with gaps must not make a wrong key right.
    ("Marcus has 210 cards. He has 58 more than Carter. How many cards does Carter have?",
     "210 + 58", "268|152|58|210"),
    ("Tom has 5 apples and Sam has 3 more than Tom. How many do they have altogether?", "5 + 3", "8|13|2|15"),
    ("Tom has 8 cards. Sam has 3 more packs. How many cards does Tom have?", "8 + 3", "11|8|5|24"),
    ("In 6 hours there were these visitors: 58, 58, 62, 55, 49, 48. What is the mean?", "58 - 10", "48|55|60|58"),
    # Units.
    ("There are 5 kg of rice and 150 g of salt. What is the total mass?", "5 kg + 150 kg", "155 kg|5 kg|150 kg|145 kg"),
    ("There are 5 kg of rice and 150 g of salt. What is the total mass?", "5 + 150", "155 kg|5 kg|150 kg|145 kg"),
    ("A film lasts 2 hours. The trailers last 15 minutes. How long is that?",
     "2 + 15", "17 hours|3 hours|13 hours|30 hours"),
    ("A rope is 6 m long. Sam cuts off 2 m. How many centimetres are left?", "6 - 2", "4 m|8 m|3 m|5 m"),
    ("A rope is 6 m long. Sam cuts off 2 m. How many centimetres are left?", "6 - 2", "4|8|3|5"),
    ("There are 6 kg of apples. Sam eats 2 kg. How many apples are left?", "6 - 2", "4 kg|8 kg|3 kg|5 kg"),
    ("There are 28 bottles and he drinks 7 a day. How many weeks will they last?", "28 / 7", "4|5|21|35", 4, MD),
    ("Will has 28 bottles and drinks seven each day. How many weeks will they last?", "28 / 7", "4|5|21|35", 4, MD),
    ("Each pen costs 5p. What do 7 pens cost?", "5 / 4 * 7", "8.75p|35p|12p|2p", 5, MD),
    ("A car goes 20 kilometres per litres of petrol. The house is 100 km away. How many millilitres does it take?",
     "100 / 20", "5|100|10|20", 4, MD),
    ("Ana works 8 hours every day. She walks for 5 minutes every hour. How many hours does she walk in 5 days?",
     "8 * 5 * 5", "200|210|8|190", 4, MD),
    # Whole things.
    ("There are 22 dogs for 5 vans. How many dogs go in each van?", "22 / 5", "4.4|4|5|17", 5, MD),
    ("Tom has 5 apples and gives away 8. How many apples has he?", "5 - 8", "−3|3|13|8", 6),
    # A number is used as often as it is printed.
    ("Sarah has 7 boxes of apples. How many apples has she?", "7 * 7", "49|14|7|42", 4, MD),
    ("Tom has 3 apples. He buys some more. How many apples has he now?", "3 + 3", "6|3|9|5"),
    ("Tom has 9 pens, 4 rulers and 5 bags. How many pens and rulers has he?", "9 + 4", "13|5|18|36"),
    ("Dad is five times as old as Ben. Ben is three times as old as Mia. Mia is some years old. How old is Dad?",
     "3 * 3 * 5", "45 years|3 years|90 years|6 years", 4, MD),
    ("Ana is paid £12 per day in a some-day week. How much is she paid in 2 weeks?", "12 * (2 * 7)",
     "£168|£178|£336|£12", 4, MD),
    # The question wants another operation.
    ("Mia had 30 cards. She gave 8 away. How many cards are left?", "30 + 8", "38|22|28|240"),
    ("Ann is 9 and Ben is 4. How much older is Ann than Ben?", "9 + 4", "13|5|36|6"),
    ("12 sweets are shared equally between 3 girls. How many does each get?", "12 * 3", "36|4|9|15", 4, MD),
    # Rules that no expression tells.
    ("What is 347 to the nearest 10?", "347 - 10 + 13", "350|340|300|400"),
    ("It is 3:15 now. How long is it to 4:00?", "4 - 3", "1 hour|2 hours|3 hours|4 hours", 4, ME),
    ("Five scores are 4, 8 and 6. What is the mean?", "4 + 8 + 6", "18|6|8|5", 6),
    ("A rectangle is 8 cm long and 5 cm wide. What is its perimeter?", "8 + 5", "13 cm|26 cm|40 cm|21 cm", 4, ME),
    ("A rectangle is 8 cm long and 5 cm wide. What is its area?", "8 * 5", "40 cm|26 cm|13 cm|80 cm", 5, ME),
]  # fmt: skip


@pytest.mark.parametrize("question", DROPPED, ids=lambda question: question[0][:40])
def test_a_question_that_is_not_proved_is_dropped(question: tuple) -> None:
    assert proof(*question) is not None


KEPT = [
    ("Marcus has 210 cards. He has 58 more than Carter. How many cards does Carter have?",
     "210 - 58", "152|268|58|210"),
    ("Tom has 5 apples and Sam has 3 more than Tom. How many do they have altogether?", "5 + 5 + 3", "13|8|2|15"),
    ("There are 28 bottles and he drinks seven a day. How many days will they last?", "28 / 7", "4|5|21|35", 4, MD),
    ("Tom had 18 grapes. He ate 7. How many are left?", "18 - 7", "11|25|10|12", 1),
    ("There are 5 kg of rice and 150 g of salt. How many grams is that?",
     "5 * 1000 + 150", "5150 g|155 g|650 g|5015 g", 4, ME),
    ("There are 5 kg of rice and 150 g of salt. How many grams is that?", "5 kg + 150 g", "5150|155|650|5015", 4, ME),
    ("He throws on average 25 punches a minute. How many punches in 3 minutes?", "25 * 3", "75|28|22|100", 6, MD),
    ("The nearest shop is 4 km away. The station is 3 km further. How far is that?",
     "4 + 3", "7 km|1 km|12 km|8 km", 4, ME),
    ("Mia looked at 12 planets and 7 stars. What is the total number of things?", "12 + 7", "19|5|84|20"),
    ("Sam ordered 12 cases with 6 jars in each case. How many jars is that?", "12 * 6", "72|18|6|60", 4, MD),
    ("One-third of 12 eggs are brown. How many eggs are brown?", "12 / 3", "4|36|9|3", 4, "fractions"),
    ("Zoë paid 1/2 of £30 at the café. How much did she pay?", "0.5 * 30", "£15|£60|£30.50|£10", 4, "fractions"),
    ("A book costs £4.50. How much do three books cost?", "450p * 3", "£13.50|£4.53|£7.50|£12", 4, ME),
    ("There are 6 knives, 7 forks and 8 spoons. How many is that altogether?", "6 + 7 + 8", "21|15|14|13"),
    ("Kim shot 14 goals and Ali shot 9 goals. How many goals is that altogether?", "14 + 9", "23|5|13|25"),
    # Remainders and rounding up, means, perimeters and areas.
    ("50 children go by minibus. Each minibus seats 8. How many minibuses are needed?", "50 / 8", "7|6|2|8", 5, MD),
    ("There are 50 eggs for boxes of 8. How many full boxes is that?", "50 / 8", "6|7|2|8", 5, MD),
    ("There are 50 eggs. Each box takes 8. How many eggs are left over?", "50 / 8", "2|6|7|8", 5, MD),
    ("There are 50 eggs. Each box takes 8. How many eggs are left over?", "50 % 8", "2|6|7|8", 5, MD),
    ("Ben scored 4, 8 and 6 points. What is his mean score?", "(4 + 8 + 6) / 3", "6|18|8|5", 6, MD),
    ("A rectangle is 8 cm long and 5 cm wide. What is its perimeter?", "2 * (8 + 5)", "26 cm|13 cm|40 cm|21 cm", 4, ME),
    ("A square has sides of 6 m. What is its perimeter?", "4 * 6", "24 m|36 m|12 m|10 m", 4, ME),
    ("A lawn is 8 m long and 5 m wide. What is its area?", "8 * 5", "40 m²|26 m²|13 m²|80 m²", 5, ME),
]  # fmt: skip


@pytest.mark.parametrize("question", KEPT, ids=lambda question: question[0][:40])
def test_a_good_question_is_kept(question: tuple) -> None:
    assert proof(*question) is None


@pytest.mark.parametrize(
    "stem",
    [
        "There are 3 cats and 4 dogs.",
        "There are 3 cats and 4 dogs. How many",
        "There are 3 cats and 4 dogs. How many animals are",
        "There are 3 cats and 4 dogs. Animals?",
        "There are 3 cats and 4 dogs. How many animals are there than?",
    ],
)
def test_a_stem_must_ask_something_in_whole_sentences(stem: str) -> None:
    assert proof(stem, "3 + 4", "7|1|12|8") in (NOTHING, "a sentence is not complete")


@pytest.mark.parametrize("stem", ["Work out 30 + 47.", "What is 30 + 47?", "30 + 47 = □", "Add 30 and 47."])
def test_a_command_and_an_equation_ask_something(stem: str) -> None:
    assert proof(stem, "30 + 47", "77|17|67|87", 3) is None


@given(st.integers(0, 60), st.integers(0, 60))
@settings(max_examples=40, deadline=None)
def test_a_plain_sum_is_proved_with_any_numbers_and_no_wrong_key_is(first: int, second: int) -> None:
    stem = f"Tom has {first} shells and Mia has {second}. How many shells have they altogether?"
    total = first + second
    assert proof(stem, f"{first} + {second}", f"{total}|{total + 1}|{total + 2}|{total + 3}") is None
    assert proof(stem, f"{first} + {second}", f"{total + 1}|{total}|{total + 2}|{total + 3}") is not None


@given(st.text(max_size=120), st.text("0123456789+-*/(). £pcm%", max_size=30), st.integers(0, 6))
@settings(max_examples=100, deadline=None)
def test_no_text_makes_the_proof_fail(stem: str, expression: str, year_group: int) -> None:
    assert isinstance(proof(stem, expression, "1|2|3|4", year_group), str | None)
