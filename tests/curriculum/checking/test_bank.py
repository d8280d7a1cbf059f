"""The figures about the whole bank."""

import pytest

from learning_jungle.curriculum.checking.bank import MOST_EXAMPLES, check_bank
from learning_jungle.curriculum.papers.guessing import STRATEGIES
from learning_jungle.curriculum.taught.strands import NUMBER, STATISTICS
from tests.curriculum.banks import full_bank

BANK = (*full_bank(2), *full_bank(3))


def add_up(item, year_group):
    """Solve a made question again from its expression."""
    total = sum(int(part) for part in item.expression.split(" + "))
    return [] if item.key == str(total) else [f"the key is {item.key}"]


def object_to_eleven(item, year_group):
    return ["eleven"] if item.key == "11" else []


@pytest.mark.parametrize("processes", [1, 2])
def test_counts_forms_questions_and_strands(processes):
    report = check_bank(48, add_up, (2, 3), BANK, processes)
    assert (report.forms, report.questions, report.faults) == (96, 960, 0)
    assert report.coverage[2, NUMBER] == 96
    assert report.coverage[3, STATISTICS] == 48
    assert sum(report.coverage.values()) == sum(report.uses.values()) == 960


def test_faults_are_counted_by_template_and_shown():
    report = check_bank(60, object_to_eleven, (2,), BANK, 1)
    assert report.faults == sum(report.fault_counts.values()) > 0
    assert 0 < len(report.examples) <= MOST_EXAMPLES
    first = report.examples[0]
    assert (first.year_group, first.text) == (2, "eleven")
    assert first.template in report.fault_counts


def test_two_processes_find_what_one_finds():
    assert check_bank(300, object_to_eleven, (2, 3), BANK, 1) == check_bank(300, object_to_eleven, (2, 3), BANK, 2)


def test_guessing_is_scored_for_each_year_group():
    report = check_bank(100, add_up, (3,), BANK, 1)
    assert report.score(3, "always A") == pytest.approx(25, abs=3)
    name, score = report.best_guess(3)
    assert score == report.score(3, name) == max(report.score(3, each) for each in STRATEGIES)
    assert report.score(4, "always A") == 0


def test_templates_that_no_form_takes_are_named():
    report = check_bank(1, add_up, (3,), BANK, 1)
    assert len(report.unused) == len(full_bank(3)) - 10


def test_no_forms_give_an_empty_report():
    assert check_bank(0, add_up, (3,), BANK).questions == 0
