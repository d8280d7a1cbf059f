"""Evening out a paper."""

from __future__ import annotations

from dataclasses import replace

from learning_jungle.curriculum.papers.balance import evened_out
from learning_jungle.curriculum.papers.parallel import build_paper


def test_a_calculation_is_not_asked_twice() -> None:
    shown, *others = (replace(item, options=("19", "21", "29", "18"), correct_index=0) for item in build_paper(1, 0))
    asked = replace(shown, method="Count back one: 20 − 1 = 19.")
    again = replace(others[0], method="One less than 20 is in the ten below: 20 − 1 = 19.")
    another = replace(others[0], method="Take away one ten: 29 − 10 = 19.")
    assert evened_out([[asked], [again, another]]) == (asked, another)
    assert evened_out([[again, another], [asked]]) == (another, asked)
    assert evened_out([[asked], [again]]) == (asked, again)
