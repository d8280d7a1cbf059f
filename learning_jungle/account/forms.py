"""The forms of the account pages; each asks for the current password."""

from __future__ import annotations

from learning_jungle.auth.forms import current_password_field, email_field, new_password_field
from learning_jungle.web.forms import Form


class EmailForm(Form):
    """A new e-mail address."""

    email = email_field("New email address")
    password = current_password_field("Your password")


class PasswordForm(Form):
    """A new password; ``address`` is that of the account."""

    address: str | None = None
    password = current_password_field("Your current password")
    new_password = new_password_field("New password")


class DeleteForm(Form):
    """The end of an account."""

    password = current_password_field("Your password")
