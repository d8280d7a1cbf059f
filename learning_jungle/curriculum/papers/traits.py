"""What the questions of a template have in common, found by drawing a few of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Final

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.questions.template import BARE_CALCULATION, Draft, QuestionTemplate

_LOOKS: Final = 12
_MOST_TRIES: Final = 600
#: In so large a part of its draws a template must offer a misconception, for a plan to count on it.
_OFFERED: Final = 0.8
_NUMBER: Final = re.compile(r"[0-9][0-9,.:/]*(?<![.,:/])")
_SENTENCE_END: Final = re.compile(r"(?<=[.?!]) |\n")
_OPERATION: Final = re.compile(r"(?<=[0-9)\s])[-+*/]")


@dataclass(frozen=True, slots=True)
class Traits:
    """The traits of a template.

    ``operations`` are the signs + - * / in its expressions. ``recall`` says whether it is a bare calculation without a
    picture. ``pictures`` are the kinds of picture that a child sees. ``asks`` are the questions of its stems with #
    for each number, and none of a bare calculation. ``misconceptions`` are the ids of the specific misconceptions that
    it can offer beside another kind of wrong option, and ``target`` the one of them that it exists for, None where that
    is a slip.
    """

    objective: str
    difficulty: str
    operations: frozenset[str]
    recall: bool
    pictures: frozenset[str]
    asks: frozenset[str]
    misconceptions: frozenset[str]
    target: str | None


def picture_kind(picture: Picture | None) -> str | None:
    """Return what a child sees: the kind of a picture, or of the drawings in its panels; None without a picture."""
    if picture is None:
        return None
    return picture.data["panels"][0]["kind"] if picture.kind == "panels" else picture.kind


@cache
def traits(template: QuestionTemplate) -> Traits:
    """Return the traits of a template."""
    drafts = list(_drafts(template))
    offered = Counter(id for draft in drafts for id in _offered(draft))
    targets = Counter(draft.distractors[0].misconception for draft in drafts)
    target = targets.most_common(1)[0][0] if targets else None
    misconceptions = frozenset(id for id, count in offered.items() if count >= _OFFERED * len(drafts))
    return Traits(
        objective=template.objective,
        difficulty=template.difficulty,
        operations=frozenset(sign for draft in drafts for sign in _OPERATION.findall(draft.expression or "")),
        recall=all(draft.picture is None and BARE_CALCULATION.fullmatch(draft.stem) for draft in drafts),
        pictures=frozenset(kind for draft in drafts if (kind := _pictured(draft)) is not None),
        asks=frozenset(_asks(draft) for draft in drafts if not BARE_CALCULATION.fullmatch(draft.stem)),
        misconceptions=misconceptions,
        target=target if target in misconceptions else None,
    )


def _drafts(template: QuestionTemplate) -> Iterator[Draft]:
    rng = Random(template.id)
    found = 0
    for _ in range(_MOST_TRIES):
        draft = template.draw(rng)
        if draft is not None and draft.distractors:
            yield draft
            found += 1
        if found == _LOOKS:
            return


def _offered(draft: Draft) -> set[str]:
    labels = {choice.misconception for choice in draft.distractors if choice.value != draft.key.value}
    # Where all wrong options have one label, a wrong answer shows nothing of that misconception.
    return {label for label in labels if label is not None and _is_specific(label)} if len(labels) > 1 else set()


def _asks(draft: Draft) -> str:
    sentences = _SENTENCE_END.split(_NUMBER.sub("#", draft.stem))
    questions = [sentence for sentence in sentences if sentence.endswith("?")]
    return (questions or sentences)[-1]


def _is_specific(misconception: str) -> bool:
    return misconception in GLOSSARY and GLOSSARY[misconception].is_diagnosis


def _pictured(draft: Draft) -> str | None:
    return draft.key.picture.kind if draft.key.picture is not None else picture_kind(draft.picture)
