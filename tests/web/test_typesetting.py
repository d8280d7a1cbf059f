"""What is read together is not parted by the end of a line."""

from __future__ import annotations

import pytest

from learning_jungle.web.typesetting import NO_BREAK, unbroken


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
        ("no numbers", "no numbers"),
    ],
)
def test_a_number_keeps_its_unit_and_a_short_calculation_its_signs(text: str, kept: str) -> None:
    assert unbroken(text).replace(NO_BREAK, "~") == kept
