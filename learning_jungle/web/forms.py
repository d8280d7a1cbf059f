"""The base class of every form, with the filter and the validator for text fields."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from flask import request
from flask_wtf import FlaskForm
from markupsafe import Markup
from wtforms import Field, StringField
from wtforms.validators import ValidationError

from learning_jungle.web.templating import typed
from learning_jungle.web.text import same_word, shows_something, tidy

#: Control characters, including line breaks because every field is a single line, and lone surrogates.
NOT_TEXT: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
UNPROCESSABLE: Final = 422


class Form(FlaskForm):
    """A form with CSRF protection; without fields it is the form of a page that has buttons alone.

    It reads the form fields of a request and nothing else: Flask-WTF by itself would also read JSON and files.
    """

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(formdata=request.form if request.method == "POST" else None, **kwargs)


def status_of(form: FlaskForm) -> int:
    """Return the status of a page that shows this form: 422 if it was submitted and is shown again, otherwise 200."""
    return UNPROCESSABLE if form.is_submitted() else 200


def plain_text(_form: Any, field: Field) -> None:  # noqa: ANN401
    """Refuse control characters, including NUL, which PostgreSQL cannot store. Raises ValidationError for them."""
    if isinstance(field.data, str) and NOT_TEXT.search(field.data):
        raise ValidationError("Use letters, numbers and punctuation only.")


def word_field(label: str) -> StringField:
    """Return a field in which a word is typed before something is deleted; ``word_typed`` checks it."""
    return StringField(
        label, filters=[tidy], render_kw={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}
    )


def word_typed(field: Field, word: str) -> bool:
    """Say whether a field holds this word, in any spelling of a keyboard, and put a message beside it if not."""
    if same_word(field.data or "", word):
        return True
    field.errors = [Markup("Type {} to delete.").format(typed(word))]
    return False


def visible(missing: str) -> Callable[[Any, Field], None]:
    """Return a validator that asks for at least one character that can be seen."""

    def check(_form: Any, field: Field) -> None:  # noqa: ANN401
        if not shows_something(field.data or ""):
            raise ValidationError(missing)

    return check
