"""A criterion: what a child should be able to do at the end of a year group."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing to be able to do, such as "2AS-1" of Year 2.

    ``not_asked`` says why a question with four options cannot ask it; empty when templates do.
    """

    code: str
    year_group: int
    text: str
    not_asked: str = ""
