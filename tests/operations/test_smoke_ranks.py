"""What the app says of a finished diagnostic is held against the answers; each way of being wrong is found."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from learning_jungle.curriculum.item import LETTERS
from learning_jungle.operations.smoke import ranks as smoke_ranks
from learning_jungle.operations.smoke import rows
from learning_jungle.operations.smoke.question import AskedQuestion
from learning_jungle.operations.smoke.ranks import Ranks
from learning_jungle.operations.smoke.report import Card, Report, ReportedAnswer
from learning_jungle.operations.smoke.rows import Failed, Result
from learning_jungle.operations.smoke.run import run_smoke
from learning_jungle.operations.smoke.site import Site
from learning_jungle.operations.smoke.sitting import Sitting, hold_card, hold_report
from learning_jungle.questions import services
from tests.operations.broken import OPEN, Fault, without
from tests.operations.conftest import Deployment, result_of

ASKED = AskedQuestion("3 + 4 = □", ("5", "6", "7", "8"), tuple(LETTERS), "", "", "C")
SAID = ReportedAnswer("1. 3 + 4 = □ Sam chose C: 7, which is right.", "", "C", "C")
WRONG = ReportedAnswer("1. 3 + 4 = □ Sam chose A: 5. The right answer is C: 7.", "", "A", "C")


def sitting() -> Sitting:
    """A child with seven of ten right."""
    return Sitting(
        "Sam",
        "Year 2",
        "a kite",
        questions=[ASKED] * 10,
        answers=["C"] * 7 + ["A"] * 3,
        rank_shown="Silver",
        report=Report(7, Decimal(70), "Silver", (SAID,) * 7 + (WRONG,) * 3),
    )


CARD = Card(Decimal(70), "Silver", "Sam 70%, Silver, a kite, open, a new check from 2 May 2026")


def test_a_report_that_agrees_passes() -> None:
    hold_report(sitting())
    hold_card(sitting(), CARD)


def broken_answer(**changes: str) -> Report:
    whole = sitting().report
    return replace(whole, answers=(replace(SAID, **changes), *whole.answers[1:]))


WRONG_REPORTS = [
    (broken_answer(chosen="B"), "question 1: C was chosen, the report says B"),
    (broken_answer(key="B"), "question 1: C is right, the report says B"),
    (broken_answer(text="1. 9 + 9 = □ Sam chose C: 7, which is right."), "another question"),
    (broken_answer(text="1. 3 + 4 = □ Sam chose C: 8, which is right."), "another answer text"),
    (broken_answer(picture="Two ducks."), "do not show the same picture"),
    (replace(sitting().report, correct=6), "7 answers are right, the report says 6"),
    (replace(sitting().report, percentage=Decimal(100)), "7 of 10 is reported as 100%"),
    (replace(sitting().report, rank="Gold"), "70% is Silver, but the report shows Gold"),
    (None, "no report was seen"),
]


@pytest.mark.parametrize(("report", "words"), WRONG_REPORTS, ids=[words for _, words in WRONG_REPORTS])
def test_a_report_that_disagrees_fails(report: Report, words: str) -> None:
    child = sitting()
    child.report = report
    with pytest.raises(Failed, match=words):
        hold_report(child)


def test_results_that_disagree_fail() -> None:
    child = sitting()
    child.rank_shown = "none"
    with pytest.raises(Failed, match="70% is Silver, but the results show none"):
        hold_report(child)


WRONG_CARDS = [
    (replace(CARD, percentage=Decimal(80)), "shows 80% for 70%"),
    (replace(CARD, rank="Gold"), "shows Gold for 70%"),
    (replace(CARD, text="Sam 70%, Silver, a drum, open"), "another chest"),
    (replace(CARD, text="Sam 70%, Silver, a kite"), "does not say that the chest is open"),
    (replace(CARD, text="Sam 70%, Silver, a kite, open, a new check"), "from which day a new check makes sense"),
]


@pytest.mark.parametrize(("card", "words"), WRONG_CARDS, ids=[words for _, words in WRONG_CARDS])
def test_a_card_that_disagrees_fails(card: Card, words: str) -> None:
    with pytest.raises(Failed, match=words):
        hold_card(sitting(), card)


def reception_of(deployed: Deployment, monkeypatch: pytest.MonkeyPatch) -> Ranks:
    """Return the steps for the youngest year group alone; a whole run goes through all three."""
    monkeypatch.setattr(smoke_ranks, "YEARS", smoke_ranks.YEARS[:1])
    return Ranks(Site(deployed.address, []), [])


def test_every_rank_is_met_and_agrees_with_report_and_list(
    deployed: Deployment, monkeypatch: pytest.MonkeyPatch
) -> None:
    ranks = reception_of(deployed, monkeypatch)
    result, seen = result_of(ranks.meet_ranks)
    assert result is Result.PASS, seen
    assert "none, Bronze, Silver, Gold each met by 4 children" in seen
    assert "“not learned yet” chosen 4 times" in seen
    assert result_of(ranks.hold_reports)[0] is Result.PASS
    assert result_of(ranks.hold_list)[0] is Result.PASS
    deployed.broken.faults = [Fault("GET", "/children/", body=without("Gold", "Silver"))]
    assert result_of(ranks.hold_list)[0] is Result.FAIL


RANK_FAULTS = [
    (Fault("GET", "/diagnostic/[^/]+/results", body=without("Smoke treasure ..", "a drum")), "in this child’s chest"),
    (Fault("POST", "/diagnostic/[^/]+/submit", status=500, headers=OPEN), "answered 500"),
    (Fault("GET", "/diagnostic/[^/]+/question/.*", body=without("dsj-pic ", "gone ")), "shows no picture"),
    (Fault("GET", "/diagnostic/[^/]+/question/.*", body=without('(stem">)', r"\1Please ")), "questions can be solved"),
]


@pytest.mark.parametrize(("fault", "words"), RANK_FAULTS, ids=[words for _, words in RANK_FAULTS])
def test_children_who_cannot_finish_fail(
    deployed: Deployment, monkeypatch: pytest.MonkeyPatch, fault: Fault, words: str
) -> None:
    deployed.broken.faults = [fault]
    same_paper(monkeypatch)
    result, seen = result_of(reception_of(deployed, monkeypatch).meet_ranks)
    assert result is Result.FAIL
    assert words in seen


def test_the_list_is_not_reached_when_no_child_came_to_the_end(deployed: Deployment) -> None:
    ranks = Ranks(Site(deployed.address, []), [])
    assert result_of(ranks.hold_list) == (Result.FAIL, "Not reached: no child came to the end.")
    assert result_of(ranks.hold_reports) == (Result.FAIL, "Not reached: no child came to the end.")


def same_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give all children of a year group the same ten questions, as an AI's set does."""
    monkeypatch.setattr(services, "paper_for", lambda _: 1)


def test_keys_that_cannot_be_solved_are_learned_from_the_first_report(
    deployed: Deployment, monkeypatch: pytest.MonkeyPatch
) -> None:
    same_paper(monkeypatch)
    deployed.broken.faults = [
        Fault("GET", "/diagnostic/[^/]+/question/.*", body=without('(stem">)', r"\1Please ")),
        Fault("GET", "/diagnostic/[^/]+/report", body=without(r'(answered__stem">[0-9]+\. )', r"\1Please ")),
    ]
    ranks = reception_of(deployed, monkeypatch)
    ranks._site.ai_live = True
    result, seen = result_of(ranks.meet_ranks)
    assert (result, "each met by 4 children; 0 of 40 questions solved" in seen) == (Result.PASS, True), seen
    assert result_of(ranks.hold_reports)[0] is Result.PASS


def asked(year: str, stem: str) -> Sitting:
    question = AskedQuestion(stem, ("5", "6", "7", "8"), tuple(LETTERS), "", "", "C")
    return Sitting("Sam", year, "a kite", questions=[question])


def test_a_year_group_that_is_asked_another_ones_questions_fails(deployed: Deployment) -> None:
    ranks = Ranks(Site(deployed.address, []), [])
    ranks._sittings = [asked("Reception", "Count."), asked("Year 2", "3 + 4 = □"), asked("Year 6", "5 + 9 = □")]
    with pytest.raises(Failed, match="Year 2 and Year 6 are asked the same questions"):
        ranks._expect_own_questions()


def test_a_run_can_end_at_the_first_failure(deployed: Deployment) -> None:
    deployed.broken.faults = [Fault("GET", "/health", status=503)]
    before = deployed.parents()
    matrix = run_smoke(deployed.address, until_failure=True)
    assert [row.name for row in matrix.rows if row.result is Result.FAIL] == [rows.HEALTH, rows.NO_ERRORS]
    assert rows.RANKS not in [row.name for row in matrix.rows]
    assert deployed.parents() == before


def test_an_http_address_that_leads_to_https_is_tested_there(deployed: Deployment) -> None:
    plain = deployed.address.replace("https://", "http://")
    deployed.broken.faults = [Fault("GET", "/health", status=503)]
    matrix = run_smoke(plain, until_failure=True)
    assert matrix.address == deployed.address
    assert matrix.note == f"{plain} leads to {deployed.address}, which was tested."
    assert matrix.note in matrix.to_markdown()
    assert matrix.to_json()["note"] == matrix.note
