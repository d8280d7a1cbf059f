"""The forms of the account pages; each asks for the current password."""

from __future__ import annotations

import re
from typing import Final

from wtforms import Field, PasswordField
from wtforms.validators import ValidationError

from learning_jungle.auth.forms import (
    current_password_field,
    email_field,
    new_password_field,
    password_of_a_grown_up_field,
)
from learning_jungle.web.forms import Form, word_field, word_typed
from learning_jungle.web.text import tidy

#: The word to type, in upper or lower case, before an account is deleted.
DELETE_WORD: Final = "DELETE"
PIN: Final = re.compile("[0-9]{4}")
#: The same digit four times, or four consecutive digits.
EASY_PINS: Final = frozenset(
    [digit * 4 for digit in "0123456789"] + [run[i : i + 4] for run in ("0123456789", "9876543210") for i in range(7)]
)


class EmailForm(Form):
    """A change of the email address."""

    email = email_field("New email address")
    password = current_password_field("Your password")


class PasswordForm(Form):
    """A change of the password; ``address`` is the account's email address."""

    address: str | None = None
    password = current_password_field("Your current password")
    new_password = new_password_field("New password")


class PinForm(Form):
    """The PIN of the grown-up gate; an empty one removes it."""

    pin = PasswordField(
        "New PIN",
        description="Four digits. Leave it empty to go without a PIN.",
        filters=[tidy],
        render_kw={"autocomplete": "off", "inputmode": "numeric", "maxlength": "4"},
    )
    password = password_of_a_grown_up_field("Your password")

    def validate_pin(self, field: Field) -> None:
        """Require four digits that are not among the first that a child would try. Raises ValidationError otherwise."""
        if not field.data:
            return
        if not PIN.fullmatch(field.data):
            raise ValidationError("Enter four digits.")
        if field.data in EASY_PINS:
            raise ValidationError("That PIN is easy to guess. Choose another.")


class DeleteForm(Form):
    """The confirmation that an account is to be deleted: a word and the password."""

    confirm = word_field(f"Type {DELETE_WORD} to delete everything")
    password = password_of_a_grown_up_field("Your password")

    def validate_confirm(self, field: Field) -> None:
        """Require the word. A form that lacks the password as well has a message beside both fields."""
        word_typed(field, DELETE_WORD)
