"""Option texts are read into values that are equal in any notation and unequal in different dimensions."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.curriculum.checking.quantities import number, read_numeral, read_value, read_values


@pytest.mark.parametrize(
    "texts",
    [
        ("1/2", "0.5", "50%", "2/4", "a half", "one half"),
        ("3", "three", "3.0", "III", "6/2"),
        ("2 3/5", "13/5", "2.6", "two and three fifths"),
        ("4,350", "four thousand, three hundred and fifty"),
        ("10,000,000", "ten million"),
        ("−7", "-7"),
        ("XIV", "14", "fourteen"),
        ("£1.50", "150p", "£1 and 50p"),
        ("£6", "£6.00", "600p"),
        ("1 m", "100 cm", "1,000 mm", "1 metre"),
        ("1 m 20 cm", "120 cm", "1.2 m"),
        ("2 kg", "2,000 g"),
        ("1.5 l", "1,500 ml", "1 l 500 ml"),
        ("1 cm²", "100 mm²"),
        ("2 hours 15 minutes", "135 minutes", "2 hours and 15 minutes"),
        ("1.5 h", "90 minutes", "1 hour 30 min"),
        ("2 years", "24 months"),
        ("half past 3", "3:30", "half past three"),
        ("quarter to 6", "5:45", "15 minutes to 6"),
        ("twenty-five to four", "3:35"),
        ("5 o'clock", "5:00"),
        ("3:30 p.m.", "15:30", "3:30pm"),
        ("12:00 p.m.", "noon"),
        ("00:00", "midnight"),
        ("2:3", "4:6"),
        ("(4, 2)", "( 4, 2 )"),
        ("1 face", "1 faces"),
    ],
)
def test_equal_values_in_different_dress(texts: tuple[str, ...]) -> None:
    values = {read_value(text) for text in texts}

    assert len(values) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1/2", "1/3"),
        ("45p", "45"),
        ("45p", "£45"),
        ("5 cm", "5 m"),
        ("5 cm", "5 cm²"),
        ("3:30 a.m.", "3:30 p.m."),
        ("half past 3", "quarter past 3"),
        ("(4, 2)", "(2, 4)"),
        ("2:3", "3:2"),
        ("−3°C", "3°C"),
        ("7", "−7"),
        ("110°", "110"),
        ("square", "rectangle"),
        ("7 remainder 2", "7 remainder 3"),
        ("6 faces", "6 edges"),
    ],
)
def test_different_values(first: str, second: str) -> None:
    assert read_value(first) != read_value(second)


@pytest.mark.parametrize(
    "text",
    [
        "A",
        "V",
        "square-based pyramid",
        "<",
        "£6.5",
        "£0.45p",
        "7.30 p.m.",
        "1/0",
        "12,50",
        "25:00",
        "3n + 2",
        "20 cm 1 m",
    ],
)
def test_what_says_no_quantity_is_a_word(text: str) -> None:
    assert read_value(text).dimension == "word"


@pytest.mark.parametrize(
    ("text", "dimension", "magnitude"),
    [
        ("£6.05", "money", 605),
        ("15 cm", "length", 150),
        ("15:42", "time", 942),
        ("3:42", "clock", 222),
        ("90 seconds", "duration", 90),
        ("25%", "number", Fraction(1, 4)),
        ("3 × 4", "calculation", 12),
        ("8 cm³", "volume", 8000),
        ("−12°C", "temperature", -12),
    ],
)
def test_dimension_and_base_unit(text: str, dimension: str, magnitude: int | Fraction) -> None:
    value = read_value(text)

    assert (value.dimension, value.magnitude) == (dimension, magnitude)


def test_options_are_read_in_the_light_of_each_other() -> None:
    ratios = read_values(["2:3", "12:18", "3:2", "1:4"])
    times = read_values(["10:35", "22:35", "23:35", "20:35"])
    romans = read_values(["V", "IV", "VI", "X"])

    assert ratios[0] == ratios[1] != ratios[2]
    assert {value.dimension for value in times} == {"time"}
    assert romans == tuple(map(number, (5, 4, 6, 10)))


def test_the_face_is_the_printed_number() -> None:
    assert read_value("50%").face == 50
    assert read_value("£6").face == 6
    assert read_value("1 m 20 cm").face is None


@pytest.mark.parametrize("text", ["", "x", "1/0", "1,2", "--1", "1 2"])
def test_a_bad_numeral_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_numeral(text)


@given(st.integers(-9_999_999, 9_999_999))
def test_every_printed_whole_number_is_read(whole: int) -> None:
    assert read_value(f"{whole:,}".replace("-", "−")) == number(whole)


@given(st.text(max_size=30))
def test_every_text_has_a_value(text: str) -> None:
    assert read_value(text) == read_value(text)
