"""What is read together is not parted by the end of a line."""

from __future__ import annotations

import pytest

from learning_jungle.web.typesetting import NO_BREAK, by_sense, steps, unbroken


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("A ribbon is 7 cm long.", "A ribbon is 7~cm long."),
        ("11 a.m. or 3 p.m.", "11~a.m. or 3~p.m."),
        ("2 3/4", "2~3/4"),
        ("160 minutes", "160~minutes"),
        ("893 − 707", "893~−~707"),
        ("□ kg = 3,000 g", "□~kg~=~3,000~g"),
        ("How many days are in 3 weeks?", "How many days are in 3~weeks?"),
        ("Sam has 5 marbles and 3 pens.", "Sam has 5 marbles and 3 pens."),
        ("62,700 + 58,000 = 60,300 + □", "62,700 +~58,000 =~60,300 +~□"),
        ("Mark (3, 5) on the grid.", "Mark (3,~5) on the grid."),
        ("It takes 1 h 15 min to bake.", "It takes 1~h~15~min to bake."),
        ("Jump on 2 tens. Where do you land?", "Jump on 2~tens. Where do you land?"),
        ("no numbers", "no numbers"),
    ],
)
def test_a_number_keeps_its_unit_and_a_short_calculation_its_signs(text: str, kept: str) -> None:
    assert unbroken(text).replace(NO_BREAK, "~") == kept


@pytest.mark.parametrize(
    ("stem", "kept"),
    [
        ("There are 62 wheels in the big box.", "There are 62~wheels in the big~box."),
        ("A team plays 25 matches. It wins 17 of them.", "A~team plays 25~matches. It~wins 17~of~them."),
        ("A zoo has 651 visitors. Then 105 go home.", "A~zoo has 651~visitors. Then~105~go home."),
        ("Count back in 10s: 59, 49, 39, □", "Count back in~10s: 59,~49,~39,~□"),
        ("We count 7, 6, 5. What comes next in it?", "We~count 7,~6,~5. What~comes next in~it?"),
        ("How many groups can you make from 14 buttons?", "How~many groups can you make from 14~buttons?"),
        ("The rows have 1234567 differently coloured tiles.", "The~rows have 1234567 differently coloured tiles."),
        ("", ""),
        ("two  spaces", "two  spaces"),
    ],
)
def test_a_stem_keeps_what_is_read_together_in_one_line_where_it_is_short(stem: str, kept: str) -> None:
    assert by_sense(stem).replace(NO_BREAK, "~") == kept


@pytest.mark.parametrize(
    ("method", "lines"),
    [
        (
            "Count up: 269 + 31 = 300, 300 + 402 = 702. 31 + 402 = 433.",
            ["Count up: 269~+~31~=~300, 300~+~402~=~702.", "31~+~402~=~433."],
        ),
        ("Add 7 cm + 3 cm = 10 cm. It is long.", ["Add 7~cm~+~3~cm~=~10 cm.", "It is long."]),
        ("5 + 5 + 5 + 5 + 5 + 5 = 30", ["5~+~5~+~5~+~5~+~5~+~5 =~30"]),
        ("From 9 a.m. 45 minutes pass.", ["From 9 a.m. 45 minutes pass."]),
        ("Point. “More than 5? Less than 9?” Then write.", ["Point.", "“More than 5? Less than 9?”", "Then write."]),
        ("“Seven fives?” 35. “Two fives?” 10.", ["“Seven fives?” 35.", "“Two fives?” 10."]),
    ],
)
def test_each_step_of_a_method_is_a_line_whose_calculations_are_whole(method: str, lines: list[str]) -> None:
    assert [step.replace(NO_BREAK, "~") for step in steps(method)] == lines
