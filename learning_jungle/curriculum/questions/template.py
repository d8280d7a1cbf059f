"""Question templates: functions that draw numbers, compute the key and derive each distractor from a misconception."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.item import LETTERS, Item, Picture, four
from learning_jungle.curriculum.misconceptions.glossary import NEAR_MISS
from learning_jungle.curriculum.pictures import kinds
from learning_jungle.curriculum.taught.limits import FIRST_YEAR_WITH_NEGATIVES
from learning_jungle.curriculum.taught.strands import strand_of, year_of
from learning_jungle.curriculum.wording.options import Choice
from learning_jungle.curriculum.wording.speech import read_aloud

MOST_DRAWS: Final = 500
DISTRACTORS: Final = 3


class DrawFailed(RuntimeError):
    """A template found no valid question in ``MOST_DRAWS`` draws: its ranges are wrong."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a template draws: the stem, the key and three or more distractors to choose from."""

    stem: str
    key: Choice
    distractors: Sequence[Choice]
    picture: Picture | None = None
    spoken_stem: str | None = None
    expression: str | None = None


@dataclass(frozen=True, slots=True)
class QuestionTemplate:
    """A named way to make questions; ``draw`` returns None when the numbers drawn do not fit together."""

    id: str
    objective: str
    difficulty: str
    draw: Callable[[Random], Draft | None]
    story: bool = False

    @property
    def year_group(self) -> int:
        """The year group, 0 to 6, whose objective this template asks about."""
        return year_of(self.objective)

    @property
    def strand(self) -> str:
        """The id of the strand that the objective belongs to."""
        return strand_of(self.objective)

    def item(self, rng: Random, correct_index: int | None = None) -> Item:
        """Make one question; the key is at ``correct_index`` (0 to 3), by default at a random place.

        Raises DrawFailed when no draw gives four options of different value.
        """
        at = rng.randrange(4) if correct_index is None else correct_index
        for _ in range(MOST_DRAWS):
            draft = self.draw(rng)
            if draft is None:
                continue
            chosen = choose_distractors(draft, self.year_group, rng)
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
        )


def question_template(
    id: str, objective: str, difficulty: str, story: bool = False
) -> Callable[[Callable[[Random], Draft | None]], QuestionTemplate]:
    """Turn a drawing function into a QuestionTemplate."""

    def made(draw: Callable[[Random], Draft | None]) -> QuestionTemplate:
        return QuestionTemplate(id, objective, difficulty, draw, story)

    return made


def choose_distractors(draft: Draft, year_group: int, rng: Random) -> list[Choice] | None:
    """Pick three distractors of different value in random order, or None when there are not three.

    A template may offer more than three. The pick then gives the key a random rank by size, each rank that the offer
    allows as likely as any other, so that neither "the largest" nor "the one in the middle" is a way to guess; on
    each side of the key a mere slip gives way to a distractor that tells what a child thinks.
    """
    by_value: dict[Hashable, list[Choice]] = {}
    for choice in draft.distractors:
        if choice.value != draft.key.value and _allowed(choice, year_group):
            by_value.setdefault(choice.value, []).append(choice)
    values = _telling_first(by_value, rng)
    smaller = [value for value in values if _is_smaller(value, draft.key.value)]
    others = [value for value in values if not _is_smaller(value, draft.key.value)]
    ranks = [rank for rank in range(4) if rank <= len(smaller) and DISTRACTORS - rank <= len(others)]
    if not ranks:
        return None
    rank = rng.choice(ranks)
    picked = smaller[:rank] + others[: DISTRACTORS - rank]
    rng.shuffle(picked)
    return [min(by_value[value], key=_is_near_miss) for value in picked]


def _allowed(choice: Choice, year_group: int) -> bool:
    # Before negative numbers are met, not even a wrong answer may be one.
    return not (year_group < FIRST_YEAR_WITH_NEGATIVES and isinstance(choice.value, Fraction) and choice.value < 0)


def _telling_first(by_value: Mapping[Hashable, Sequence[Choice]], rng: Random) -> list[Hashable]:
    """Return the values in random order, those that only a near miss leads to at the end."""
    values = list(by_value)
    rng.shuffle(values)
    return sorted(values, key=lambda value: all(map(_is_near_miss, by_value[value])))


def _is_near_miss(choice: Choice) -> bool:
    return choice.misconception == NEAR_MISS


def _is_smaller(value: Hashable, key: Hashable) -> bool:
    """Compare by size; a value that is no number has no size and is never smaller."""
    return isinstance(value, Fraction) and isinstance(key, Fraction) and value < key
