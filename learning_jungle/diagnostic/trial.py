"""Single questions of the bank for visitors who try one: nothing is stored, and the address has all that is known."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.item import LETTERS, Item
from learning_jungle.curriculum.misconceptions.signs import SIGNS
from learning_jungle.curriculum.papers.mixes import QUESTIONS
from learning_jungle.curriculum.papers.parallel import PAPERS, build_paper
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from learning_jungle.diagnostic.question_look import QuestionLook, question_look
from learning_jungle.questions.stored_sets import StoredQuestion

#: The year group of the question that a visitor meets first.
FIRST_YEAR: Final = 3
#: The first question of each year group: one whose wrong answers say something.
FIRST_QUESTIONS: Final[dict[int, int]] = {0: 17, 1: 24, 2: 22, 3: 9, 4: 8, 5: 24, 6: 32}
#: How many questions of a year group can be tried: those of all its papers.
MOST_QUESTIONS: Final = PAPERS * QUESTIONS
_NO_ID: Final = uuid.UUID(int=0)


class QuestionNotFound(LookupError):
    """There is no such year group, or it has no question with this number."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A question to try, with its year group (0 to 6) and its number there (from 1)."""

    year_group: int
    number: int
    question: StoredQuestion

    @property
    def next_number(self) -> int:
        """The number of the question that comes after it; after the last one comes the first."""
        return self.number % MOST_QUESTIONS + 1

    @property
    def look(self) -> QuestionLook:
        """How the question looks, as on a child's page."""
        return question_look(self.question, self.year_group, _NO_ID)

    def other_signs(self, selected: str) -> Sequence[tuple[str, str]]:
        """Return the wrong options that were not selected.

        Each is a letter with a clause that goes after "when", which is "" where the option says nothing specific.
        """
        others = (letter for letter in LETTERS if letter not in (selected, self.question.correct_option))
        return [(letter, SIGNS.get(self.question.misconception_of(letter) or "", "")) for letter in others]


def trial_of(year: str | None, number: str | None) -> Trial:
    """Return the question to try for a year group and a number, which are text from the address.

    Without a year group it is FIRST_YEAR, and without a number the year group's one in FIRST_QUESTIONS. Raises
    QuestionNotFound for anything that is not a year group, or not the number of one of its questions.
    """
    year_group = _whole(year, FIRST_YEAR, YEAR_GROUPS)
    position = _whole(number, FIRST_QUESTIONS[year_group], range(1, MOST_QUESTIONS + 1))
    paper, place = divmod(position - 1, QUESTIONS)
    return Trial(year_group, position, question_of(build_paper(year_group, paper)[place], place + 1))


def question_of(item: Item, position: int) -> StoredQuestion:
    """Return a question of the bank in the form of a stored one, without an id."""
    return StoredQuestion(
        id=_NO_ID,
        position=position,
        stem=item.stem,
        options=item.options,
        correct_option=item.correct_option,
        strand=item.strand,
        objective=item.objective,
        difficulty=item.difficulty,
        misconceptions=item.misconceptions,
        picture=item.picture,
        spoken_stem=item.spoken_stem,
        spoken_options=item.spoken_options,
        template=item.template,
        method=item.method,
    )


def _whole(text: str | None, first: int, allowed: Sequence[int]) -> int:
    if text is None:
        return first
    if text.isascii() and text.isdigit() and len(text) <= len(str(MOST_QUESTIONS)) and int(text) in allowed:
        return int(text)
    raise QuestionNotFound
