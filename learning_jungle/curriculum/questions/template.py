"""Question templates: functions that draw numbers, compute the key and derive each distractor from a misconception."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.item import LETTERS, Item, Picture, four
from learning_jungle.curriculum.pictures import kinds
from learning_jungle.curriculum.questions.distractors import Aim, choose_distractors
from learning_jungle.curriculum.taught.strands import strand_of, year_of
from learning_jungle.curriculum.wording.options import Choice
from learning_jungle.curriculum.wording.speech import read_aloud

MOST_DRAWS: Final = 500
#: Kinds of picture on which an answer lies.
SCALES: Final = frozenset({"number_line", "scale"})
#: A stem that is nothing but a calculation, whose last digit a child can work out by itself.
BARE_CALCULATION: Final = re.compile(r"[^A-Za-z]+(?:What is the missing number\?)?")
#: Up to here a child sees without a calculation that an answer is more than there was.
MOST_AT_A_GLANCE: Final = 100
_PARTED: Final = re.compile(r"([0-9.]+)(?: [-/] [0-9.]+)+")


class DrawFailed(RuntimeError):
    """A template found no valid question in ``MOST_DRAWS`` draws: its ranges are wrong."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a template draws: the stem, the key, the distractors to choose from and the way to the answer.

    The first distractor is the target, the one that the template exists for. ``method`` says in one or two short
    lines how to get to the answer with these numbers: "37 + 18: 37 + 10 = 47, 47 + 8 = 55". ``crossed`` says whether
    options may be made from two slips at once.
    """

    stem: str
    key: Choice
    distractors: Sequence[Choice]
    picture: Picture | None = None
    spoken_stem: str | None = None
    expression: str | None = None
    method: str = ""
    crossed: bool = True


@dataclass(frozen=True, slots=True)
class QuestionTemplate:
    """A named way to make questions; ``draw`` returns None when the numbers drawn do not fit together.

    ``criteria`` are the codes of the ready-to-progress criteria that it asks, as in taught/criteria.
    """

    id: str
    objective: str
    difficulty: str
    draw: Callable[[Random], Draft | None]
    story: bool = False
    criteria: tuple[str, ...] = ()

    @property
    def year_group(self) -> int:
        """The year group, 0 to 6, whose objective this template asks about."""
        return year_of(self.objective)

    @property
    def strand(self) -> str:
        """The id of the strand that the objective belongs to."""
        return strand_of(self.objective)

    def item(
        self, rng: Random, correct_index: int | None = None, wanted: Collection[str] = (), aim: Aim | None = None
    ) -> Item:
        """Make one question; the key is at ``correct_index`` (0 to 3), by default at a random place.

        One of the misconceptions ``wanted``, by their ids, leads to an option where the template can offer it, and
        the options come as near as they can to the ``aim``.
        Raises DrawFailed when no draw gives four options of different value.
        """
        at = rng.randrange(4) if correct_index is None else correct_index
        for _ in range(MOST_DRAWS):
            draft = self.draw(rng)
            if draft is None:
                continue
            chosen = choose_distractors(
                draft.stem,
                draft.key,
                draft.distractors,
                self.year_group,
                rng,
                wanted=wanted,
                aim=aim,
                crossed=draft.crossed,
                within=draft.picture is not None and draft.picture.kind in SCALES,
                calculation=draft.expression if BARE_CALCULATION.fullmatch(draft.stem) else None,
                most=_amount_parted(draft),
            )
            if chosen is not None:
                return self._assemble(draft, chosen, at)
        raise DrawFailed(self.id)

    def _assemble(self, draft: Draft, distractors: Sequence[Choice], at: int) -> Item:
        choices = [*distractors[:at], draft.key, *distractors[at:]]
        drawn = [choice.picture for choice in choices if choice.picture is not None]
        texts = four(LETTERS[n] if choice.picture else choice.text for n, choice in enumerate(choices))
        spoken = four(
            choice.spoken or read_aloud(text, self.year_group) for choice, text in zip(choices, texts, strict=True)
        )
        return Item(
            template=self.id,
            stem=draft.stem,
            options=texts,
            correct_index=at,
            strand=self.strand,
            objective=self.objective,
            difficulty=self.difficulty,
            misconceptions=four(choice.misconception for choice in choices),
            spoken_stem=draft.spoken_stem or read_aloud(draft.stem, self.year_group),
            spoken_options=spoken,
            picture=kinds.panels(drawn, draft.picture) if len(drawn) == len(choices) else draft.picture,
            expression=draft.expression,
            method=draft.method,
        )


def _amount_parted(draft: Draft) -> Fraction | None:
    """Return the amount, up to MOST_AT_A_GLANCE, from which the key is what is left or a share, or None."""
    parted = _PARTED.fullmatch(draft.expression or "")
    amount = Fraction(parted[1]) if parted else Fraction(0)
    key = draft.key.value
    return amount if isinstance(key, Fraction) and key <= amount <= MOST_AT_A_GLANCE else None


def question_template(
    id: str, objective: str, difficulty: str, story: bool = False, criteria: tuple[str, ...] = ()
) -> Callable[[Callable[[Random], Draft | None]], QuestionTemplate]:
    """Turn a drawing function into a QuestionTemplate."""

    def made(draw: Callable[[Random], Draft | None]) -> QuestionTemplate:
        return QuestionTemplate(id, objective, difficulty, draw, story, criteria)

    return made
