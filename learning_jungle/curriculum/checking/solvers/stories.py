"""Solvers for stories: what happens to a number of things, told in a few sentences."""

from __future__ import annotations

import re
from fractions import Fraction

from learning_jungle.curriculum.checking import pictures
from learning_jungle.curriculum.checking.quantities import Value
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()
