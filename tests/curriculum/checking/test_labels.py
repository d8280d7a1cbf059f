"""The label checker passes labels that can give their option, and finds those that cannot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from learning_jungle.curriculum.checking.labels import (
    NOT_PRODUCED,
    PRODUCED,
    RULES,
    UNCHECKED,
    label_faults,
    label_outcome,
)
from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.pictures.kinds import pictogram
from tests.curriculum.checking.items import question

RIGHT = [
    ("37 + 18 = □", "55", "45", "forget-regroup"),
    ("432 − 157 = □", "275", "285", "forget-regroup"),
    ("34 × 6 = □", "204", "184", "forget-regroup"),
    ("52 − 17 = □", "35", "45", "smaller-from-larger"),
    ("£5 − £3.40 = □", "£1.60", "£2.60", "complement-each-digit"),
    ("48 + 27 = □", "75", "615", "carry-in-full"),
    ("52 − 17 = □", "35", "40", "zero-from-borrow"),
    ("What is 10 more than 347?", "357", "447", "column-mixup"),
    ("In 347, what is the digit 4 worth?", "40", "4", "place-value-face"),
    ("In 47, what is the first digit worth?", "40", "70", "digit-reversal"),
    ("Which number is 3 tens and 14 ones?", "44", "17", "place-value-face"),
    ("Which number is 3 tens and 14 ones?", "44", "314", "number-as-heard"),
    ("Which number makes this true? □ > 47", "51", "39", "place-value-face"),
    ("Which number makes this true? □ > 47", "51", "42", "more-less-swap"),
    ("Which multiple of 10 comes just after 47?", "50", "40", "more-less-swap"),
    ("How many minutes are in half an hour?", "30", "50", "time-base-ten"),
    ("Which number is seventeen?", "17", "71", "digit-reversal"),
    ("300 × 4 = □", "1,200", "120", "zero-placeholder"),
    ("Round 4,567 to the nearest 100.", "4,600", "4,500", "rounding-wrong-way"),
    ("It is 3°C. It gets 5 degrees colder. What is the temperature?", "−2°C", "2°C", "negative-size"),
    ("Which year is MCMXC?", "1990", "2210", "roman-additive"),
    ("12 cakes and 5 more. How many?", "17", "7", "operation-swap"),
    ("6 × 7 = □", "42", "13", "add-not-multiply"),
    ("Ben has 20 shells. He finds 5 and loses 8. How many are left?", "17", "25", "partial-step"),
    ("6 × 7 = □", "42", "35", "times-table-neighbour"),
    ("How many boxes of 4 do 23 eggs fill and how many are needed?", "6", "5", "remainder-ignore"),
    ("What is 6²?", "36", "12", "square-as-double"),
    ("3 + 4 × 5 = □", "23", "35", "order-left-right"),
    ("1/2 + 1/3 = □", "5/6", "2/5", "add-tops-and-bottoms"),
    ("Which fraction is the largest?", "1/3", "1/6", "bigger-denominator-bigger"),
    ("What is 3/4 of 20?", "15", "5", "unit-fraction-only"),
    ("3 red and 5 blue counters. What fraction is red?", "3/8", "3/5", "part-part-fraction"),
    ("Which number is the largest?", "0.8", "0.35", "decimal-longer-larger"),
    ("Which number is the largest?", "0.65", "0.4", "decimal-shorter-larger"),
    ("0.8 + 0.6 = □", "1.4", "0.14", "decimal-point-separator"),
    ("Write 1/4 as a decimal.", "0.25", "1.4", "decimal-fraction-digits"),
    ("What is 20% of 60?", "12", "20", "percent-as-amount"),
    ("What is 20% of 60?", "12", "3", "percent-divide"),
    ("How many cm are in 3 m?", "300 cm", "30 cm", "unit-conversion-wrong"),
    ("How many minutes are in 2 hours and 15 minutes?", "135 minutes", "215 minutes", "time-base-ten"),
    ("A rectangle is 6 cm long and 4 cm wide. What is its area?", "24 cm²", "20 cm²", "perimeter-area-swap"),
    ("2 eggs need 5 spoons of flour. How many spoons for 6 eggs?", "15", "9", "ratio-additive"),
    ("What is the mean of 3, 5 and 10?", "6", "18", "mean-mixup"),
    ("Which year is MCMXCIII?", "1993", "2013", "roman-additive"),
    ("Write 31/4 as a mixed number.", "7 3/4", "3 1/4", "place-value-face"),
    ("1 5/6 × 3 = □", "5 3/6", "3 3/6", "forget-regroup"),
    ("0.9 + 0.9 = □", "1.8", "0.8", "forget-regroup"),
    ("Which number is made of 6 ones, 6 tenths and 24 hundredths?", "6.84", "6.64", "forget-regroup"),
    ("Which number is made of 6 ones, 6 tenths and 24 hundredths?", "6.84", "6.624", "decimal-point-separator"),
    ("0.573 litres of 1 litre are gone. What fraction is left?", "427/1000", "537/1000", "complement-each-digit"),
    ("How many millilitres are in 4/5 litre?", "800 ml", "450 ml", "decimal-fraction-digits"),
    ("Which number is ninety-five?", "95", "905", "number-as-heard"),
    ("6 + 5 = □", "11", "15", "compensation-left-out"),
    ("4,567 + 998 = □", "5,565", "5,567", "compensation-left-out"),
    ("What is 5,495 ÷ 100?", "54.95", "549.5", "place-shift"),
    ("What is 3,700 ÷ 100?", "37", "370", "zero-placeholder"),
    ("Round 48.68 to one decimal place.", "48.7", "48.6", "rounding-wrong-way"),
    ("Round 48.68 to one decimal place.", "48.7", "49", "rounding-wrong-place"),
    ("Round 4,567 to the nearest 100.", "4,600", "4,570", "rounding-wrong-place"),
    ("The numbers are 9, 28, 17, 12 and 14. What is their mean?", "16", "19", "mean-mixup"),
    ("The numbers are 9, 28, 17, 12 and 14. What is their mean?", "16", "80", "mean-mixup"),
    ("Which two numbers are both even?", "36 and 58", "43 and 61", "place-value-face"),
    ("Which two numbers are both even?", "36 and 58", "36 and 61", "odd-even"),
    ("Which two numbers are both odd?", "43 and 61", "36 and 58", "place-value-face"),
    ("Which list is in order, smallest first?", "19, 28, 41", "41, 28, 19", "more-less-swap"),
    ("Which list is in order, smallest first?", "19, 28, 41", "41, 28, 19", "place-value-face"),
]
WRONG = [
    ("How many minutes are in half an hour?", "30", "40", "time-base-ten"),
    ("Which number makes this true? □ > 47", "51", "53", "more-less-swap"),
    ("42 + 17 = □", "59", "49", "forget-regroup"),
    ("Which year is MCMXCIII?", "1993", "2003", "roman-additive"),
    ("1 5/6 × 3 = □", "5 3/6", "2 3/6", "forget-regroup"),
    ("How many millilitres are in 4/5 litre?", "800 ml", "470 ml", "decimal-fraction-digits"),
    ("Which number is made of 6 ones and 21 tenths?", "8.1", "6.51", "decimal-point-separator"),
    ("8,964 ÷ 9 = □", "996", "986", "forget-regroup"),
    ("58 − 17 = □", "41", "49", "smaller-from-larger"),
    ("In 347, what is the digit 4 worth?", "40", "46", "place-value-face"),
    ("Which number is seventeen?", "17", "18", "digit-reversal"),
    ("300 × 4 = □", "1,200", "1,300", "zero-placeholder"),
    ("Round 4,567 to the nearest 100.", "4,600", "4,321", "rounding-wrong-way"),
    ("37 + 18 = □", "55", "45", "negative-size"),
    ("Which year is MCMXC?", "1990", "1980", "roman-additive"),
    ("12 cakes and 5 more. How many?", "17", "16", "operation-swap"),
    ("6 × 7 = □", "42", "43", "add-not-multiply"),
    ("Ben has 20 shells. He finds 5 and loses 8. How many are left?", "17", "41", "partial-step"),
    ("What is the mean of 3, 5 and 10?", "6", "7", "times-table-neighbour"),
    ("What is 6²?", "36", "37", "square-as-double"),
    ("1/2 + 1/3 = □", "5/6", "7/9", "add-tops-and-bottoms"),
    ("What is 3/4 of 20?", "15", "16", "unit-fraction-only"),
    ("Which number is the largest?", "7.85", "6.99", "decimal-longer-larger"),
    ("How many cm are in 3 m?", "300 cm", "310 cm", "unit-conversion-wrong"),
    ("What is 20% of 60?", "12", "13", "percent-divide"),
    ("6 + 5 = □", "11", "15", "partial-step"),
    ("8 + 8 = □", "16", "18", "partial-step"),
    ("6 + 5 = □", "11", "17", "compensation-left-out"),
    ("What is 5,495 ÷ 100?", "54.95", "5,495", "zero-placeholder"),
    ("What is 5,495 ÷ 100?", "54.95", "5,495", "place-shift"),
    ("What is 5,495 ÷ 100?", "54.95", "55.95", "place-shift"),
    ("Round 48.68 to one decimal place.", "48.7", "48", "rounding-wrong-way"),
    ("Round 48.68 to one decimal place.", "48.7", "48", "rounding-wrong-place"),
    ("Round 4,567 to the nearest 100.", "4,600", "600", "rounding-wrong-place"),
    ("The numbers are 9, 28, 17, 12 and 14. What is their mean?", "16", "40", "mean-mixup"),
    ("The numbers are 9, 28, 17, 12 and 14. What is their mean?", "16", "21", "mean-mixup"),
    ("Which two numbers are both even?", "62 and 24", "99 and 57", "place-value-face"),
    ("Which two numbers are both odd?", "43 and 61", "26 and 51", "place-value-face"),
    ("Which two numbers are both odd?", "43 and 61", "35 and 51", "odd-even"),
    ("Which list is in order, smallest first?", "19, 28, 41", "28, 19, 41", "place-value-face"),
    ("Which list is in order, smallest first?", "19, 28, 41", "28, 19, 41", "more-less-swap"),
]


def labelled(stem: str, key: str, wrong: str, misconception: str):
    item = question(stem, (key, wrong, "999", "998"))
    return replace(item, misconceptions=(None, misconception, "near-miss", "near-miss"))


@pytest.mark.parametrize(("stem", "key", "wrong", "misconception"), RIGHT)
def test_a_label_that_gives_its_option_passes(stem, key, wrong, misconception):
    item = labelled(stem, key, wrong, misconception)
    assert label_outcome(item, 1) == PRODUCED
    assert label_faults(item, 6) == []


@pytest.mark.parametrize(("stem", "key", "wrong", "misconception"), WRONG)
def test_a_label_that_cannot_give_its_option_is_a_fault(stem, key, wrong, misconception):
    item = labelled(stem, key, wrong, misconception)
    assert label_outcome(item, 1) == NOT_PRODUCED
    assert label_faults(item, 6) == [f"{misconception} does not give B ({wrong})"]


def test_the_numbers_of_a_picture_count():
    picture = Picture.of("array", rows=4, columns=6)
    item = replace(labelled("How many counters?", "24", "10", "add-not-multiply"), picture=picture)
    assert label_outcome(item, 1) == PRODUCED


STARS = pictogram("Favourite fruit", 2, "star", [("apples", 6.5), ("pears", 3.0), ("plums", 4.0)], "children")


@pytest.mark.parametrize(
    ("stem", "key", "wrong", "misconception", "outcome"),
    [
        ("How many children chose apples?", "13", "7", "symbol-as-one", PRODUCED),
        ("How many children chose apples?", "13", "6", "symbol-as-one", PRODUCED),
        ("How many children chose apples?", "13", "14", "symbol-as-one", NOT_PRODUCED),
        ("How many children chose apples?", "13", "12", "symbol-as-one", NOT_PRODUCED),
        ("How many children chose apples?", "13", "14", "half-symbol", PRODUCED),
        ("How many children chose apples?", "13", "12", "half-symbol", PRODUCED),
        ("How many children chose apples?", "13", "15", "half-symbol", NOT_PRODUCED),
        ("How many children chose plums?", "8", "9", "half-symbol", NOT_PRODUCED),
        ("How many more children chose apples than pears?", "7", "8", "half-symbol", PRODUCED),
        ("How many more children chose apples than pears?", "7", "6", "symbol-as-one", NOT_PRODUCED),
        ("How many more children chose apples than pears?", "7", "4", "symbol-as-one", PRODUCED),
    ],
)
def test_the_symbols_of_a_pictogram_are_counted(stem, key, wrong, misconception, outcome):
    item = replace(labelled(stem, key, wrong, misconception), picture=STARS)
    assert label_outcome(item, 1) == outcome


def test_an_option_without_a_number_and_a_label_without_a_rule_cannot_be_checked():
    assert label_outcome(labelled("Which shape is it?", "square", "circle", "operation-swap"), 1) == UNCHECKED
    assert label_outcome(labelled("6 × 7 = □", "42", "45", "near-miss"), 1) == UNCHECKED


def test_every_rule_is_for_a_misconception_of_the_glossary():
    assert RULES.keys() <= GLOSSARY.keys()
