"""A count of the labels in the bank whose misconception gives its option, does not, or cannot be checked."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from learning_jungle.curriculum.checking.labels import NOT_PRODUCED, label_outcome
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.questions.template import QuestionTemplate


@dataclass(slots=True)
class LabelCounts:
    """What the labels with one misconception came to: how many of each outcome, and the templates of the false ones."""

    outcomes: Counter[str] = field(default_factory=Counter)
    faulty: Counter[str] = field(default_factory=Counter)


def count_labels(forms: int, bank: Sequence[QuestionTemplate] = ALL_TEMPLATES) -> dict[str, LabelCounts]:
    """Check the labels of ``forms`` questions of each template; return the counts by misconception id, in order."""
    found: defaultdict[str, LabelCounts] = defaultdict(LabelCounts)
    for template in bank:
        for form in range(forms):
            item = template.item(Random(f"{template.id} {form}"), form % 4)
            for at, misconception in enumerate(item.misconceptions):
                if misconception is None:
                    continue
                outcome = label_outcome(item, at)
                found[misconception].outcomes[outcome] += 1
                if outcome == NOT_PRODUCED:
                    found[misconception].faulty[template.id] += 1
    return dict(sorted(found.items()))
