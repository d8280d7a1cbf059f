"""The form in a report with which a parent says that a question looks wrong."""

from __future__ import annotations

from wtforms import StringField
from wtforms.validators import Length

from learning_jungle.models import MOST_COMMENT_CHARACTERS
from learning_jungle.web.forms import Form, plain_text
from learning_jungle.web.text import tidy


class FlagForm(Form):
    """An optional comment."""

    comment = StringField(
        "What looks wrong? (optional)",
        filters=[tidy],
        validators=[
            Length(max=MOST_COMMENT_CHARACTERS, message=f"Use {MOST_COMMENT_CHARACTERS} characters or fewer."),
            plain_text,
        ],
        render_kw={"autocomplete": "off"},
    )
