"""The base of every form: text is cleaned before it is checked, and what a database cannot hold is refused."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Final

from flask_wtf import FlaskForm
from wtforms import Field
from wtforms.validators import ValidationError

#: Control characters (line breaks included: every field of ours is one line), and lone surrogates.
NOT_TEXT: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
UNPROCESSABLE: Final = 422


class Form(FlaskForm):
    """A form with CSRF protection; without fields it is the form of a page that has buttons alone."""


def status_of(form: FlaskForm) -> int:
    """Return the status of a page that shows this form: 422 when it was sent and is shown again with a problem."""
    return UNPROCESSABLE if form.is_submitted() else 200


def tidy(value: str | None) -> str | None:
    """Strip the ends of a text and bring it to one Unicode form, so that equal texts are equal."""
    return unicodedata.normalize("NFC", value).strip() if isinstance(value, str) else value


def plain_text(_form: Any, field: Field) -> None:  # noqa: ANN401
    """Refuse control characters, NUL among them, with a message beside the field."""
    if isinstance(field.data, str) and NOT_TEXT.search(field.data):
        raise ValidationError("Use letters, numbers and punctuation only.")
