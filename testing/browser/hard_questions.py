"""Finds the bank's questions that are hardest to fit on a screen, and gives them to a child."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from functools import lru_cache
from random import Random

import brotli
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.papers.parallel import PAPERS, build_paper
from learning_jungle.curriculum.pictures import render
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from learning_jungle.diagnostic.layout import VIEW_BOX, options_layout, shape_of
from learning_jungle.models import SOURCE_BANK, SUBJECT_MATHS, Child, Diagnostic, Parent
from learning_jungle.questions.services import SetDetails, store_set
from learning_jungle.settings import database_url_for_sqlalchemy

IN_A_SET = 10
#: So many questions of each template are looked at.
LOOKS = 4


@lru_cache(maxsize=1)
def hardest_sets() -> tuple[tuple[Item, ...], ...]:
    """Return sets of ten with the tallest picture and the longest stem of every layout."""
    hardest: dict[tuple[str, str, str], tuple[float, Item]] = {}
    for item in (template.item(Random(look)) for template in ALL_TEMPLATES for look in range(LOOKS)):
        drawn = _drawn(item)
        place = (options_layout(item.options, item.picture), shape_of(drawn) if drawn else "none")
        box = VIEW_BOX.search(drawn)
        height = float(box[2]) if box else 0.0
        for measure, size in (("picture", height), ("stem", len(item.stem))):
            if size > hardest.get((*place, measure), (0.0,))[0]:
                hardest[(*place, measure)] = (size, item)
    items = list(dict.fromkeys(item.stem for _, item in hardest.values()))
    by_stem = {item.stem: item for _, item in hardest.values()}
    chosen = [by_stem[stem] for stem in items]
    chosen += chosen[: -len(chosen) % IN_A_SET]
    return tuple(tuple(chosen[at : at + IN_A_SET]) for at in range(0, len(chosen), IN_A_SET))


@lru_cache(maxsize=1)
def heaviest_form() -> tuple[Item, ...]:
    """Return the paper whose pictures are the largest when compressed together, as in a report."""
    places = [(year, form) for year in YEAR_GROUPS for form in range(PAPERS)]
    return build_paper(*max(places, key=_weight_of_pictures))


def _weight_of_pictures(place: tuple[int, int]) -> int:
    drawn = "".join(map(_drawn, build_paper(*place)))
    return len(brotli.compress(drawn.encode(), quality=4))


def _drawn(item: Item) -> str:
    return render(item.picture) if item.picture else ""


def give(database_url: str, email: str, child: str, items: Sequence[Item]) -> uuid.UUID:
    """Start a diagnostic with these questions for a parent's child, and return its id."""
    engine = create_engine(database_url_for_sqlalchemy(database_url, require_tls=False))
    with Session(engine) as session:
        found = session.scalars(
            select(Child)
            .join(Parent, Parent.id == Child.parent_id)
            .where(Parent.email == email, Child.first_name == child)
        ).one()
        details = SetDetails(
            key=f"test/{uuid.uuid4()}", year_group=found.year_group, source=SOURCE_BANK, version="test"
        )
        diagnostic = Diagnostic(
            id=uuid.uuid4(),
            child_id=found.id,
            subject=SUBJECT_MATHS,
            year_group=found.year_group,
            question_set_id=store_set(session, details, items),
            total_questions=len(items),
        )
        session.add(diagnostic)
        session.commit()
        made = diagnostic.id
    engine.dispose()
    return made
