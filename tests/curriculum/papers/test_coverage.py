"""Every criterion and objective that a question can ask is asked, and docs/coverage.md says by what."""

from pathlib import Path

import pytest

from learning_jungle.curriculum.papers.coverage import Covered, coverage_page, criteria_covered, objectives_covered
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.taught.criteria import CRITERIA
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS

DOCS = Path(__file__).parents[3] / "docs"
#: Fewer would mean that a year group's criteria were forgotten; the guidance has between eight and twenty for each.
FEWEST_CRITERIA = 6


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_everything_that_can_be_asked_is_in_a_childs_paper(year_group):
    covered = (*criteria_covered(year_group), *objectives_covered(year_group))
    assert [one.code for one in covered if one.is_gap] == []


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_a_year_group_has_its_criteria(year_group):
    assert len(criteria_covered(year_group)) >= FEWEST_CRITERIA


def test_templates_name_criteria_of_their_year_group_that_can_be_asked():
    for template in ALL_TEMPLATES:
        for code in template.criteria:
            assert CRITERIA[code].year_group == template.year_group, (template.id, code)
            assert not CRITERIA[code].not_asked, (template.id, code)


@pytest.mark.parametrize(
    ("papers", "not_asked", "is_gap"), [(0, "", True), (1, "", False), (0, "It needs a pencil.", False)]
)
def test_a_gap_is_what_could_be_asked_and_is_not(papers, not_asked, is_gap):
    assert Covered("2X-1", "count", (), papers, not_asked).is_gap is is_gap


def test_the_page_is_what_the_bank_gives():
    written = (DOCS / "coverage.md").read_text(encoding="utf-8")
    assert written == coverage_page(), "run: flask curriculum coverage --write docs/coverage.md"
