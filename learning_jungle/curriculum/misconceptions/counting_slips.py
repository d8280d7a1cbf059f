"""What counting gives when a thing is missed, met twice, or the first one is counted as a jump."""

from __future__ import annotations

from collections.abc import Iterable

from learning_jungle.curriculum.wording.options import Choice, whole


def miscounts(number: int, reach: int = 3, least: int = 1) -> list[Choice]:
    """Offer the counts up to ``reach`` below (not below ``least``) and above a number of things to count."""
    slips = [number + step for step in range(-reach, reach + 1) if step]
    return [whole(slip).because("count-skip-double") for slip in slips if slip >= least]


def near(number: int, steps: Iterable[int] = (-2, -1, 1, 2), unit: str = "") -> list[Choice]:
    """Offer careless slips of one or two round a number; the assembler keeps at most three distractors."""
    return [whole(number + step, unit).because("near-miss") for step in steps if number + step >= 0]
