"""Each specific misconception has words for a single sign of it."""

import re

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY, SLIPS
from learning_jungle.curriculum.misconceptions.signs import SIGNS


def test_every_specific_misconception_has_a_clause_and_no_slip_has_one():
    assert {id for id, known in GLOSSARY.items() if known.is_diagnosis} <= set(SIGNS)
    assert not SLIPS & set(SIGNS)


def test_a_clause_goes_on_a_sentence_and_blames_nobody():
    for clause in SIGNS.values():
        assert re.match(r"[a-z0-9]", clause), clause
        assert not clause.endswith((".", ",")), clause
        assert len(clause.split()) <= 14, clause
        assert not re.search(r"\b(?:the child|he|she|forgets|careless)\b", clause), clause
