"""Chooses three things to do at home: for a named misconception, for what went wrong, and else to keep or to go on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, zip_longest
from typing import Final

from learning_jungle.curriculum.diagnosis.evidence import Finding
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.taught.objectives import OBJECTIVES, objectives_for
from learning_jungle.curriculum.taught.strands import STRANDS, strand_name, strand_of
from learning_jungle.curriculum.taught.year_groups import RECEPTION, year_group_name
from learning_jungle.diagnostic.activities import activity_for
from learning_jungle.diagnostic.conclusions import Practice
from learning_jungle.diagnostic.report import ReportedQuestion
from learning_jungle.diagnostic.sentences import in_a_sentence, numbered

THINGS: Final = 3
#: What is drawn beside the second and the third thing of a strand.
_OTHER_DRAWINGS: Final = ("pencil", "sand glass")


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing to do at home, an example of five minutes ("" for a tip without one), and what it is for.

    ``strand`` is the id of the strand that it practises, and ``topic`` the strand's name. ``went_wrong`` says whether
    it is for questions that went wrong. ``drawing`` is what is drawn beside it: its strand, or something else if
    another thing has the drawing of the strand.
    """

    text: str
    example: str
    reason: str
    strand: str
    went_wrong: bool = False
    drawing: str = ""
    topic: str = ""


def things_to_do(
    found: Sequence[Finding],
    practice: Sequence[Practice],
    questions: Sequence[ReportedQuestion],
    year_group: int,
    *,
    gently: bool = False,
) -> tuple[Thing, ...]:
    """Return three different things to do at home, for a year group from 0 to 6.

    Tips for the misconceptions ``found`` come first, then activities for the objectives to ``practice``, one of each
    strand in turn. What is still missing goes on with objectives of the same year that were not asked; where the child
    has not learned some of the paper yet, it keeps what was right instead, or goes back a year. With ``gently``, and
    without a misconception, the first thing is of the year before.
    """
    strands = {reported.position: reported.question.strand for reported in questions}
    tips = (_tip(finding, year_group, strands[finding.chosen[0]]) for finding in found)
    more: Iterator[Thing]
    if any(reported.not_yet for reported in questions):
        more = chain(_kept(questions), _from_before(questions, year_group))
    else:
        more = _further(questions, year_group)
    chosen: dict[str, Thing] = {}
    practised = list(_practised(practice, year_group))
    if gently and not found:
        practised = _from_an_easier_one(practised, practice, year_group)
    for thing in chain(tips, practised, more):
        chosen.setdefault(thing.text, thing)
    return _drawn(list(chosen.values())[:THINGS], year_group)


def _drawn(things: Sequence[Thing], year_group: int) -> tuple[Thing, ...]:
    """Return the things with the names of their strands, and with their drawings, which are all different."""
    others = iter(_OTHER_DRAWINGS)
    strands: set[str] = set()
    drawn = []
    for thing in things:
        drawing = next(others) if thing.strand in strands else thing.strand
        drawn.append(replace(thing, drawing=drawing, topic=strand_name(thing.strand, year_group)))
        strands.add(thing.strand)
    return tuple(drawn)


def _tip(finding: Finding, year_group: int, strand: str) -> Thing:
    misconception = GLOSSARY[finding.misconception]
    return Thing(
        misconception.tip_for(year_group),
        misconception.example,
        f"For the mistake in {numbered(finding.chosen)}",
        strand,
        went_wrong=True,
    )


def _practised(practice: Sequence[Practice], year_group: int) -> Iterator[Thing]:
    for turn in zip_longest(*(one.aims for one in practice)):
        for aim in turn:
            if aim is not None:
                text = aim.text or strand_name(strand_of(aim.objective), year_group)
                yield from _thing(aim.objective, _where(aim.positions, text), went_wrong=True)


def _from_an_easier_one(practised: Sequence[Thing], practice: Sequence[Practice], year_group: int) -> list[Thing]:
    """Return the things with the first one that the year before has a step towards replaced by it, and at the front."""
    before = {known.strand: known.code for known in reversed(objectives_for(max(year_group - 1, RECEPTION)))}
    for place, one in enumerate(practice):
        if year_group > RECEPTION and one.strand in before:
            positions = sorted(position for aim in one.aims for position in aim.positions)
            reason = f"An easier step, from {year_group_name(year_group - 1)}, towards {numbered(positions)}"
            first = _thing(before[one.strand], reason, went_wrong=True)
            return [*first, *practised[:place], *practised[place + 1 :]]
    return list(practised)


def _kept(questions: Sequence[ReportedQuestion]) -> Iterator[Thing]:
    right = {one.question.objective: one.position for one in reversed(questions) if one.right}
    for code in _in_turns(one.question.objective for one in questions if one.right):
        yield from _thing(code, f"To keep what went well in question {right[code]}")


def _from_before(questions: Sequence[ReportedQuestion], year_group: int) -> Iterator[Thing]:
    """Yield things for the year before; in Reception for the objectives that were not asked."""
    asked = {reported.question.objective for reported in questions}
    before = objectives_for(max(year_group - 1, RECEPTION))
    for code in _in_turns(objective.code for objective in before if objective.code not in asked):
        yield from _thing(code, "For fun, from what comes first")


def _further(questions: Sequence[ReportedQuestion], year_group: int) -> Iterator[Thing]:
    """Yield things for objectives of the year that were not asked, the last of each strand first.

    Strands with a wrong answer come after the others that were asked, and strands that were not asked come last.
    """
    asked = {reported.question.objective for reported in questions}
    wrong = {reported.question.strand for reported in questions if reported.wrong}
    right = {reported.question.strand for reported in questions} - wrong
    new = [one for one in reversed(objectives_for(year_group)) if one.code not in asked]
    new.sort(key=lambda one: (one.strand not in right, one.strand not in wrong, STRANDS.index(one.strand)))
    for code in _in_turns(one.code for one in new):
        yield from _thing(code, f"To go further: {in_a_sentence(OBJECTIVES[code].text)}")


def _in_turns(objectives: Iterable[str]) -> list[str]:
    """Return the codes so that their strands take turns."""
    strands: dict[str, list[str]] = defaultdict(list)
    for code in objectives:
        strands[strand_of(code)].append(code)
    return [code for turn in zip_longest(*strands.values()) for code in turn if code is not None]


def _thing(objective: str, reason: str, *, went_wrong: bool = False) -> Iterator[Thing]:
    activity = activity_for(objective)
    if activity is not None:
        yield Thing(activity.text, activity.example, reason, strand_of(objective), went_wrong)


def _where(positions: Sequence[int], text: str) -> str:
    return f"{numbered(positions).capitalize()}: {in_a_sentence(text)}"
