"""The check of the whole bank counts papers, faults and coverage."""

import pytest

from learning_jungle.curriculum.checking import evaluate
from learning_jungle.curriculum.papers.bank_check import MOST_EXAMPLES, check_bank
from learning_jungle.curriculum.papers.guessing import STRATEGIES
from learning_jungle.curriculum.taught.strands import NUMBER, STATISTICS
from tests.curriculum.banks import full_bank

BANK = (*full_bank(2), *full_bank(3))


def add_up(item, year_group):
    """Solve a generated question again from its expression."""
    return [] if evaluate(item.expression) == int(item.key) else [f"the key is {item.key}"]


def object_to_fourteen(item, year_group):
    return ["fourteen"] if item.key == "14" else []


def test_counts_papers_questions_and_strands():
    findings = check_bank(48, (2, 3), BANK, 1, add_up)
    assert (findings.papers, findings.questions, findings.faults) == (96, 960, 0)
    assert findings.coverage[2, NUMBER] == 96
    assert findings.coverage[3, STATISTICS] == 16
    assert sum(findings.coverage.values()) == sum(findings.uses.values()) == 960


def test_faults_are_counted_by_template_and_shown():
    findings = check_bank(60, (2,), BANK, 1, object_to_fourteen)
    assert findings.faults == sum(findings.fault_counts.values()) > 0
    assert 0 < len(findings.examples) <= MOST_EXAMPLES
    first = findings.examples[0]
    assert (first.year_group, first.text) == (2, "fourteen")
    assert first.template in findings.fault_counts


def test_two_processes_find_what_one_finds():
    """Sixty papers are two jobs for each of the two year groups."""
    found = check_bank(60, (2, 3), BANK, 1, object_to_fourteen)
    assert found.faults > 0
    assert check_bank(60, (2, 3), BANK, 2, object_to_fourteen) == found


def test_guessing_is_scored_for_each_year_group():
    findings = check_bank(100, (3,), BANK, 1, add_up)
    assert findings.score(3, "always A") == pytest.approx(25, abs=3)
    name, score = findings.best_guess(3)
    assert score == findings.score(3, name) == max(findings.score(3, each) for each in STRATEGIES)
    assert findings.score(4, "always A") == 0


def test_templates_that_no_paper_takes_are_named():
    findings = check_bank(1, (3,), BANK, 1, add_up)
    assert len(findings.unused) == len(full_bank(3)) - 10


def test_no_papers_give_empty_findings():
    assert check_bank(0, (3,), BANK, 1, add_up).questions == 0
