"""The glossary that parents read and that every distractor refers to."""

import re
from itertools import product

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY, SLIPS
from learning_jungle.curriculum.taught.strands import STRANDS
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS

#: Ids that are stored with questions already, and so may never go away.
STORED = """
count-skip-double count-includes-start more-less-swap digit-reversal place-value-face zero-placeholder column-mixup
boundary-bridge rounding-wrong-way negative-size roman-additive operation-swap add-not-multiply smaller-from-larger
forget-regroup equals-means-answer partial-step times-table-neighbour remainder-ignore square-as-double
factor-multiple-swap order-left-right part-part-fraction bigger-denominator-bigger unit-fraction-only
add-tops-and-bottoms decimal-longer-larger decimal-fraction-digits percent-as-amount unit-conversion-wrong
count-coins-not-value clock-misread time-base-ten scale-misread perimeter-area-swap shape-property-mixup
turn-angle-mixup coordinate-swap ratio-additive near-miss
"""


def test_every_entry_is_under_its_own_id_and_no_stored_id_is_lost():
    assert all(id == entry.id and re.fullmatch(r"[a-z]+(-[a-z]+)*", id) for id, entry in GLOSSARY.items())
    assert set(STORED.split()) <= GLOSSARY.keys()


def test_every_entry_can_be_shown_to_a_parent():
    for entry in GLOSSARY.values():
        assert 1 <= len(entry.name.split()) <= 12, entry.id
        assert entry.source, entry.id
        assert entry.strands, entry.id
        assert set(entry.strands) <= set(STRANDS), entry.id
        assert entry.first_year in YEAR_GROUPS, entry.id
        assert entry.first_year <= entry.last_year <= 6, entry.id


def test_every_tip_is_a_short_kind_thing_to_do():
    for entry, year_group in product(GLOSSARY.values(), (2, 3)):
        tip = entry.tip_for(year_group)
        assert 5 <= len(tip.split()) <= 25, (entry.id, year_group)
        assert tip.endswith((".", "?")), (entry.id, year_group)
        assert not re.search(r"\b(wrong|fail|stupid|bad|weak)\b", tip), (entry.id, year_group)


def test_older_children_get_no_tip_for_the_very_young():
    later = [entry.tip_for(5) for entry in GLOSSARY.values() if entry.last_year > 2]
    assert [tip for tip in later if re.search(r"\b(raisins?|toys?|toast|grapes?|board game)\b", tip)] == []


def test_an_early_tip_is_for_a_misconception_of_the_early_years():
    assert [entry.id for entry in GLOSSARY.values() if entry.early_tip and not entry.first_year <= 2] == []


def test_tips_and_names_are_all_different():
    tips = [tip for entry in GLOSSARY.values() for tip in (entry.tip, entry.early_tip) if tip]
    assert len(set(tips)) == len(tips)
    assert len({entry.name for entry in GLOSSARY.values()}) == len(GLOSSARY)


def test_a_name_follows_a_child_s_name_in_a_sentence():
    """A report says "Perhaps Sam takes the smaller digit ...", so that a name begins with what the child does."""
    names = [entry.name for entry in GLOSSARY.values() if entry.is_diagnosis]
    assert [name for name in names if not re.match(r"[A-Z][a-z]*s ", name)] == []


def test_slips_diagnose_nothing_and_all_else_does():
    assert {"near-miss", "units-slip", "combined-slip", "miscount"} == SLIPS
    assert {id for id, entry in GLOSSARY.items() if not entry.is_diagnosis} == SLIPS
