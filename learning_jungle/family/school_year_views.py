"""The parent's answer to whether the children have moved up into the new school year."""

from __future__ import annotations

import re
import uuid
from typing import Final

from flask import abort, flash, request, url_for
from flask_login import login_required
from werkzeug.wrappers import Response

from learning_jungle.auth.sessions import current_parent
from learning_jungle.curriculum.taught.year_groups import year_group_name
from learning_jungle.extensions import db
from learning_jungle.family import bp
from learning_jungle.family.moving_up import (
    AgeDoesNotFit,
    age_today,
    keep_year_group,
    move_children_up,
    past_year_6,
)
from learning_jungle.family.services import ChildNotFound
from learning_jungle.family.views import announce, children_page
from learning_jungle.models import Child
from learning_jungle.web.forms import UNPROCESSABLE
from learning_jungle.web.london import today_in_london
from learning_jungle.web.responses import see_other
from learning_jungle.web.templating import typed

#: The value of ``moved`` for all children.
ALL: Final = "all"
_AGE: Final = re.compile(r"[0-9]{1,2}", re.ASCII)

bp.add_app_template_filter(age_today)
bp.add_app_template_test(past_year_6)


@bp.post("/school-year")
@login_required
def school_year() -> Response | tuple[str, int]:
    """Save that all children, or the one whose button was tapped, moved up, or that one stays in the same year.

    The form sends ``moved`` with a child's id or "all", or ``stays`` with a child's id, and ``age-ID`` for each child.
    """
    try:
        stays = request.form.get("stays")
        changed = [_stays(stays)] if stays else _moved(request.form.get("moved", ""))
    except AgeDoesNotFit as error:
        db.session.rollback()
        return children_page(error.child_id), UNPROCESSABLE
    except (ChildNotFound, ValueError):
        abort(404)
    db.session.commit()
    for child in changed:
        announce(child)
    return see_other(url_for("family.children"))


def _stays(child_id: str) -> Child:
    child = keep_year_group(db.session, current_parent().id, uuid.UUID(child_id), today_in_london())
    flash(typed(child.first_name) + f" stays in {year_group_name(child.year_group)}.")
    return child


def _moved(whom: str) -> list[Child]:
    children = None if whom == ALL else [uuid.UUID(whom)]
    moved = list(move_children_up(db.session, current_parent().id, children, _ages(), today_in_london()))
    if len(moved) == 1:
        flash(typed(moved[0].first_name) + f" is now in {year_group_name(moved[0].year_group)}.")
    elif moved:
        flash(f"All {len(moved)} children have moved up.")
    return moved


def _ages() -> dict[uuid.UUID, int]:
    """Return the ages that were sent, by the child's id; 0 for what is no number, which fits no year group."""
    ages = {}
    for name, value in request.form.items():
        if name.startswith("age-"):
            ages[uuid.UUID(name.removeprefix("age-"))] = int(value) if _AGE.fullmatch(value) else 0
    return ages
