"""Printed texts are converted into words to read aloud."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from learning_jungle.curriculum.wording.speech import read_aloud
from learning_jungle.curriculum.wording.spoken_numbers import SPOKEN_UNITS


@pytest.mark.parametrize(
    ("printed", "year_group", "heard"),
    [
        ("7 + 5 = □", 2, "seven add five equals what number?"),
        ("7 + 5 = □", 1, "seven plus five equals what number?"),
        ("12 − 4", 1, "twelve take away four"),
        ("12 − 4", 2, "twelve subtract four"),
        ("12−4", 3, "twelve subtract four"),
        ("12 - 4", 3, "twelve subtract four"),
        ("6 × 7", 2, "six times seven"),
        ("6 × 7", 3, "six multiplied by seven"),
        ("24 ÷ 6 = □", 4, "twenty-four divided by six equals what number?"),
        ("□ > 46", 2, "what number is greater than forty-six"),
        ("38 < 83", 2, "thirty-eight is less than eighty-three"),
        ("□ − 9 = 7", 3, "what number subtract nine equals seven"),
        ("5 − −3", 6, "five subtract negative three"),
        ("−4 + 9", 5, "negative four add nine"),
        ("a − b", 6, "a subtract b"),
        ("2 + 3 × 4", 6, "two add three multiplied by four"),
        ("(2 + 3) × 4", 6, "open bracket two add three close bracket multiplied by four"),
        ("3, 6, 9, ?", 2, "three, six, nine, what number?"),
    ],
)
def test_says_calculations(printed, year_group, heard):
    assert read_aloud(printed, year_group) == heard


@pytest.mark.parametrize(
    ("printed", "heard"),
    [
        ("0", "zero"),
        ("4,350", "four thousand, three hundred and fifty"),
        ("1,000,006", "one million and six"),
        ("10,000,000", "ten million"),
        ("0.305", "zero point three zero five"),
        ("12.5", "twelve point five"),
        ("−7", "negative seven"),
        ("-7", "negative seven"),
        ("3/4", "three quarters"),
        ("1/2", "one half"),
        ("3/2", "three halves"),
        ("7/12", "seven twelfths"),
        ("5/21", "five twenty-firsts"),
        ("3/100", "three hundredths"),
        ("1/1000", "one thousandth"),
        ("60/120", "sixty over one hundred and twenty"),
        ("Count in 8s: 8, 16, □", "Count in eights: eight, sixteen, what number"),
        ("Count back in 6s.", "Count back in sixes."),
        ("in 20s, 25s, 100s and 1,000s", "in twenties, twenty-fives, hundreds and thousands"),
        ("3, 1, −1", "three, one, negative one"),
        ("from −10 to 4", "from negative ten to four"),
        ("2 × 3 = 6\nWhat is 4 × 3?", "two multiplied by three equals six.\nWhat is four multiplied by three?"),
        ("9/20", "nine twentieths"),
        ("2 3/5", "two and three fifths"),
        ("□/12", "what number over twelve"),
        ("25%", "twenty-five per cent"),
        ("5²", "five squared"),
        ("5³ = □", "five cubed equals what number?"),
        ("3n + 2", "three n add two"),
        ("(4, 2)", "four, two"),
        ("(−3, 5)", "negative three, five"),
        ("the 3rd and the 12th", "the third and the twelfth"),
        ("XIV", "X I V"),
        ("a 4-digit number", "a four-digit number"),
        ("In the year 1905", "In the year nineteen oh five"),
    ],
)
def test_says_numbers(printed, heard):
    assert read_aloud(printed, 6) == heard


@pytest.mark.parametrize(
    ("printed", "heard"),
    [
        ("45p", "forty-five pence"),
        ("1p", "one penny"),
        ("£1", "one pound"),
        ("£6", "six pounds"),
        ("£1.50", "one pound fifty"),
        ("£3.05", "three pounds and five pence"),
        ("£3 and 45p", "three pounds and forty-five pence"),
        ("Pay with a £5 note.", "Pay with a five pound note."),
        ("£2 − £1.20 = □", "two pounds subtract one pound twenty equals what number?"),
        ("15:42", "fifteen forty-two"),
        ("3:42 p.m.", "three forty-two p m"),
        ("09:07", "oh nine oh seven"),
        ("7:00", "seven o'clock"),
        ("7:00 p.m.", "seven p m"),
        ("at 1 p.m. or 9 a.m.?", "at one p m or nine a m?"),
        ("at 1p.m.", "at one p m"),
        ("It ends at 4:20 p.m. How long is it?", "It ends at four twenty p m. How long is it?"),
        ("from −10°C to 17°C", "from minus ten degrees Celsius to seventeen degrees Celsius"),
        ("14:00", "fourteen hundred"),
        ("half past 4", "half past four"),
        ("8 cm", "eight centimetres"),
        ("1 m", "one metre"),
        ("1 m 20 cm", "one metre twenty centimetres"),
        ("8 cm²", "eight square centimetres"),
        ("1 cm³", "one cubic centimetre"),
        ("0.5 kg", "zero point five kilograms"),
        ("3/4 kg", "three quarters of a kilogram"),
        ("How many ml are in 2 l?", "How many millilitres are in two litres?"),
        ("−7°C", "minus seven degrees Celsius"),
        ("110°", "one hundred and ten degrees"),
        ("□ cm = 3 m", "how many centimetres equals three metres"),
    ],
)
def test_says_money_times_and_measures(printed, heard):
    assert read_aloud(printed, 4) == heard


@pytest.mark.parametrize(
    ("printed", "year_group", "heard"),
    [
        ("2:3", 6, "two to three"),
        ("Share 20 in the ratio 2:30.", 6, "Share twenty in the ratio two to thirty."),
        ("It leaves at 2:30.", 6, "It leaves at two thirty."),
        ("2:30", 4, "two thirty"),
        ("1:2:3", 6, "one to two to three"),
    ],
)
def test_a_colon_is_a_ratio_only_where_ratios_are_known(printed, year_group, heard):
    assert read_aloud(printed, year_group) == heard


def test_one_letter_after_a_number_is_a_unit_before_algebra_is_taught():
    assert read_aloud("5m", 3) == "five metres"
    assert read_aloud("5m", 6) == "five m"


WORD = st.from_regex(r"[a-z]{1,9}(-[a-z]{2,5})?", fullmatch=True).filter(
    lambda word: not set(word.split("-")) & set(SPOKEN_UNITS)
)


@given(st.lists(WORD, min_size=1, max_size=8), st.sampled_from(YEAR_GROUPS))
def test_plain_words_stay_as_they_are(words, year_group):
    text = " ".join(words).capitalize() + "."
    assert read_aloud(text, year_group) == text


@given(st.text() | st.text("0123456789/:.,£p%□?−-+×÷=<>()²³ cmkgXIVnthr°\n"), st.sampled_from(YEAR_GROUPS))
def test_any_text_can_be_said(text, year_group):
    assert isinstance(read_aloud(text, year_group), str)


PARTS = ["7", "4,350", "0.35", "3/4", "2 1/2", "−6", "£3.05", "45p", "8 cm²", "25%", "□", "9:30", "12°C"]
SIGNS = [" + ", " − ", " × ", " ÷ ", " = ", " < ", " > "]


@given(
    st.lists(st.tuples(st.sampled_from(PARTS), st.sampled_from(SIGNS)), min_size=1, max_size=4), st.sampled_from(PARTS)
)
def test_a_calculation_becomes_words_only_and_stays_so(parts, last):
    heard = read_aloud("".join(part + sign for part, sign in parts) + last, 5)
    assert all(letter.isalpha() or letter in " -,?" for letter in heard)
    assert read_aloud(heard, 5) == heard


@given(st.integers(0, 10_000_000), st.sampled_from(YEAR_GROUPS))
def test_every_whole_number_is_said_in_words(number, year_group):
    heard = read_aloud(f"{number:,}", year_group)
    assert all(letter.isalpha() or letter in " -," for letter in heard)
