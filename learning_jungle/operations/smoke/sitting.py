"""One child's ten answers: chosen to earn a rank, and held against what the app says of them afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from learning_jungle.curriculum.item import LETTERS
from learning_jungle.operations.smoke.question import NOT_LEARNED, AskedQuestion
from learning_jungle.operations.smoke.report import NO_RANK, QUESTIONS, Card, Report, rank_of
from learning_jungle.operations.smoke.rows import Failed

#: The chance that an answer to a question nobody could read is right.
GUESSED: Final = 4


@dataclass(slots=True)
class Sitting:
    """A finished diagnostic: what was asked and answered, and what results, report and list say of it."""

    name: str
    year: str
    chest: str
    child_id: str = ""
    diagnostic_id: str = ""
    questions: list[AskedQuestion] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    rank_shown: str = ""
    report: Report | None = None

    @property
    def right(self) -> int:
        """How many answers are right by the report's own keys. Raises Failed when there was no report."""
        return sum(given == answer.key for given, answer in zip(self.answers, self.reported.answers, strict=True))

    @property
    def rank(self) -> str:
        """The rank that the answers earn."""
        return rank_of(self.percentage)

    @property
    def percentage(self) -> Decimal:
        """The percentage of right answers."""
        return Decimal(self.right * 100) / QUESTIONS

    @property
    def reported(self) -> Report:
        """The report. Raises Failed when it was not reached."""
        if self.report is None:
            raise Failed("Not reached: no report was seen.")
        return self.report


def plan_answers(questions: Sequence[AskedQuestion], wanted: int) -> list[str]:
    """Return an answer to each question, so that ``wanted`` of them are right as far as the keys are known.

    Which ones are right, and which wrong letter is chosen, differs from one number wanted to the next. One wrong
    answer is "not learned yet" where a question offers that.
    """
    unread = sum(question.key is None for question in questions)
    known = [n for n, question in enumerate(questions) if question.key is not None]
    turned = known[wanted:] + known[:wanted]
    right = set(turned[: max(0, wanted - unread // GUESSED)])
    answers = [_answer(question, n in right, n + wanted) for n, question in enumerate(questions)]
    wrong = [n for n in known if n not in right and NOT_LEARNED in questions[n].choices]
    if wrong:
        answers[wrong[-1]] = NOT_LEARNED
    return answers


def _answer(question: AskedQuestion, right: bool, turn: int) -> str:
    if question.key is None:
        return LETTERS[turn % len(LETTERS)]
    if right:
        return question.key
    others = [letter for letter in LETTERS if letter != question.key]
    return others[turn % len(others)]


def hold_report(sitting: Sitting) -> None:
    """Hold a report against the answers and against itself, and the results against it.

    Raises Failed with the first thing that does not agree, in plain words.
    """
    report = sitting.reported
    for n, (question, given, reported) in enumerate(
        zip(sitting.questions, sitting.answers, report.answers, strict=True), start=1
    ):
        if reported.chosen != given:
            raise Failed(f"{sitting.year}, question {n}: {given} was chosen, the report says {reported.chosen}.")
        if question.key and reported.key != question.key:
            raise Failed(f"{sitting.year}, question {n}: {question.key} is right, the report says {reported.key}.")
        if question.stem not in reported.text:
            raise Failed(f"{sitting.year}, question {n}: the report shows another question.")
        if given in LETTERS and not question.drawn and question.options[LETTERS.index(given)] not in reported.text:
            raise Failed(f"{sitting.year}, question {n}: the report shows another answer text.")
        if question.picture != reported.picture:
            raise Failed(f"{sitting.year}, question {n}: the question and the report do not show the same picture.")
    _hold_numbers(sitting, report)


def _hold_numbers(sitting: Sitting, report: Report) -> None:
    if report.correct != sitting.right:
        raise Failed(f"{sitting.year}: {sitting.right} answers are right, the report says {report.correct}.")
    if report.percentage != sitting.percentage:
        raise Failed(f"{sitting.year}: {sitting.right} of {QUESTIONS} is reported as {report.percentage}%.")
    for place, shown in (("results show", sitting.rank_shown), ("report shows", report.rank)):
        if shown != sitting.rank:
            wanted = sitting.rank if sitting.rank != NO_RANK else "no rank"
            raise Failed(f"{sitting.year}: {sitting.percentage:f}% is {wanted}, but the {place} {shown}.")


def hold_card(sitting: Sitting, card: Card) -> None:
    """Hold the child's card on the children's page against the answers. Raises Failed with what does not agree."""
    if card.percentage != sitting.percentage:
        raise Failed(f"{sitting.year}: the children’s page shows {card.percentage}% for {sitting.percentage:f}%.")
    if card.rank != sitting.rank:
        raise Failed(f"{sitting.year}: the children’s page shows {card.rank} for {sitting.percentage:f}%.")
    if sitting.name not in card.text or sitting.chest not in card.text:
        raise Failed(f"{sitting.year}: the children’s page shows another name or another chest.")
    if not card.chest_open:
        raise Failed(f"{sitting.year}: the children’s page does not say that the chest is open.")
    if not card.names_next_day:
        raise Failed(f"{sitting.year}: the children’s page does not say from which day a new check makes sense.")
