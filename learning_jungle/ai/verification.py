"""Decides which of a provider's questions may be shown, and records why each of the others is dropped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, TypeVar

from learning_jungle.ai.answer_key import answer_key_fault
from learning_jungle.ai.distractor_labels import with_believed_labels
from learning_jungle.ai.labels import WRONG_STRAND, strand_by_operation, strand_fault
from learning_jungle.ai.repeats import Written, sameness, sameness_of
from learning_jungle.ai.wording import wording_fault
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY, NEAR_MISS
from learning_jungle.curriculum.taught.limits import limit_faults
from learning_jungle.curriculum.taught.objectives import objectives_for
from learning_jungle.curriculum.wording.speech import read_aloud
from learning_jungle.models import SOURCE_AI

if TYPE_CHECKING:
    # The schema brings pydantic, which a web process only needs once an answer has come.
    from learning_jungle.ai.schema import AskedQuestion

T = TypeVar("T")

WRONG_SHAPE: Final = "it does not have the shape that was asked for"
FOREIGN_STRAND: Final = "the year has no such strand"
ASKED_TWICE: Final = "it repeats another question"


@dataclass(frozen=True, slots=True)
class Verified:
    """The proved items of an answer in their order, and how many questions were dropped for each reason.

    ``faults`` has for each question of the answer why it was dropped, or None if it was proved.
    """

    items: tuple[Item, ...]
    reasons: Counter[str] = field(default_factory=Counter)
    faults: tuple[str | None, ...] = ()

    @property
    def dropped(self) -> int:
        """How many questions were dropped."""
        return self.reasons.total()


def verify_all(questions: Sequence[AskedQuestion | None], year_group: int, before: Iterable[Written] = ()) -> Verified:
    """Prove each question for a year group, 0 to 6; None means a question of the wrong shape.

    Questions that repeat one of those written ``before`` are dropped.
    """
    items: list[Item] = []
    faults: list[str | None] = []
    asked: set[Hashable] = {sameness_of(one.stem, one.key) for one in before}
    for question in questions:
        if question is None:
            faults.append(WRONG_SHAPE)
            continue
        item = as_item(question, year_group)
        reason = FOREIGN_STRAND if item is None else fault(item, year_group)
        if item is not None and reason is None and sameness(item) in asked:
            reason = ASKED_TWICE
        if item is not None and reason is None:
            items.append(with_believed_labels(item, question.sums))
            asked.add(sameness(item))
        faults.append(reason)
    return Verified(tuple(items), Counter(reason for reason in faults if reason is not None), tuple(faults))


def fault(item: Item, year_group: int) -> str | None:
    """Return in a few words why a question may not be shown to a year group, or None if it is proved."""
    return (
        strand_fault(item)
        or wording_fault(item.stem, item.options, year_group)
        or next(iter(limit_faults(item.stem, item.options, item.correct_index, year_group)), None)
        or answer_key_fault(item, year_group)
    )


def as_item(question: AskedQuestion, year_group: int) -> Item | None:
    """Return a question as an unproved Item, or None if the year group has no such strand.

    A strand that does not fit the operation is not believed: the question gets the strand of its operation.

    An answer names no objective, so the item gets the first of its strand. An unknown misconception becomes a near
    miss, which reports never mention.
    """
    objective = _objective(question.strand, year_group)
    if objective is None:
        return None
    options = _four(option.strip() for option in question.options)
    labels = [label if label in GLOSSARY else NEAR_MISS for label in question.misconceptions]
    stem = question.stem.strip()
    item = Item(
        template=SOURCE_AI,
        stem=stem,
        options=options,
        correct_index=question.correct_index,
        strand=question.strand,
        objective=objective,
        difficulty=question.difficulty,
        misconceptions=_four(None if at == question.correct_index else label for at, label in enumerate(labels)),
        spoken_stem=read_aloud(stem, year_group),
        spoken_options=_four(read_aloud(option, year_group) for option in options),
        expression=question.expression,
    )
    if strand_fault(item) != WRONG_STRAND:
        return item
    strand = strand_by_operation(question.expression)
    objective = _objective(strand, year_group)
    return None if objective is None else replace(item, strand=strand, objective=objective)


def _objective(strand: str, year_group: int) -> str | None:
    return next((known.code for known in objectives_for(year_group) if known.strand == strand), None)


def _four(values: Iterable[T]) -> tuple[T, T, T, T]:
    first, second, third, fourth = values
    return first, second, third, fourth
