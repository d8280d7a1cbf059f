"""The base class of every form, with the filter and the validator for text fields."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Final

from flask_wtf import FlaskForm
from wtforms import Field
from wtforms.validators import ValidationError

#: Control characters, including line breaks because every field is a single line, and lone surrogates.
NOT_TEXT: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
UNPROCESSABLE: Final = 422


class Form(FlaskForm):
    """A form with CSRF protection, which is used without fields for pages that only have buttons."""


def status_of(form: FlaskForm) -> int:
    """Return the status of a page that shows this form: 422 if it was submitted and is shown again, otherwise 200."""
    return UNPROCESSABLE if form.is_submitted() else 200


def tidy(value: str | None) -> str | None:
    """Strip surrounding whitespace and normalise to NFC, so that texts that look the same are equal."""
    return unicodedata.normalize("NFC", value).strip() if isinstance(value, str) else value


def plain_text(_form: Any, field: Field) -> None:  # noqa: ANN401
    """Refuse control characters, including NUL, which PostgreSQL cannot store. Raises ValidationError for them."""
    if isinstance(field.data, str) and NOT_TEXT.search(field.data):
        raise ValidationError("Use letters, numbers and punctuation only.")
