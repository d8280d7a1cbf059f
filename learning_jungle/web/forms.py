"""The base of every form: text is cleaned before it is checked, and what a database cannot hold is refused."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Final

from flask import request
from flask_wtf import FlaskForm
from flask_wtf.csrf import generate_csrf
from markupsafe import Markup
from wtforms import Field
from wtforms.validators import ValidationError

#: Control characters (line breaks included: every field of ours is one line), and lone surrogates.
NOT_TEXT: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


UNPROCESSABLE: Final = 422


class Form(FlaskForm):
    """A form with CSRF protection."""


class ButtonForm:
    """A form of buttons alone, without fields to check: its CSRF token was looked at before its view began.

    It costs a child's page a tenth of what a form with fields costs.
    """

    @property
    def csrf_token(self) -> Markup:
        """The hidden field with the token; the token has no character that would need escaping."""
        return Markup(f'<input name="csrf_token" type="hidden" value="{generate_csrf()}">')  # noqa: S704  # nosec B704

    def is_submitted(self) -> bool:
        """Say whether the form was sent."""
        return request.method == "POST"

    validate_on_submit = is_submitted


def status_of(form: FlaskForm | ButtonForm) -> int:
    """Return the status of a page that shows this form: 422 when it comes back with something to mend."""
    return UNPROCESSABLE if form.is_submitted() else 200


def tidy(value: str | None) -> str | None:
    """Strip the ends of a text and bring it to one Unicode form, so that equal texts are equal."""
    return unicodedata.normalize("NFC", value).strip() if isinstance(value, str) else value


def plain_text(_form: Any, field: Field) -> None:  # noqa: ANN401
    """Refuse control characters, NUL among them, with a message beside the field."""
    if isinstance(field.data, str) and NOT_TEXT.search(field.data):
        raise ValidationError("Use letters, numbers and punctuation only.")
