"""The forms of registration, sign-in and the grown-up gate."""

from __future__ import annotations

from typing import Any, Final

from wtforms import BooleanField, EmailField, Field, PasswordField
from wtforms.validators import InputRequired, Length, ValidationError

from learning_jungle.auth.passwords import easy_to_guess
from learning_jungle.models import LONGEST_EMAIL
from learning_jungle.web.addresses import NotAnAddress, normal_address
from learning_jungle.web.forms import Form, plain_text
from learning_jungle.web.text import tidy

SHORTEST_PASSWORD: Final = 8
LONGEST_PASSWORD: Final = 200
#: Shown to a signed-in parent, at the grown-up gate and on the account pages.
WRONG_PASSWORD: Final = "That is not the password of this account."  # noqa: S105

WRONG_PIN: Final = "That is not your PIN."
NO_MORE_PINS: Final = "That is not your PIN. Please enter your password."


def email_address(_form: Any, field: Field) -> None:  # noqa: ANN401
    """Accept a valid email address and replace it with its normal form. Raises ValidationError for any other text."""
    try:
        field.data = normal_address(field.data)
    except NotAnAddress as error:
        raise ValidationError("Enter an email address like name@example.com.") from error


def email_field(label: str = "Email address") -> EmailField:
    """Return a required field for a valid email address."""
    return EmailField(
        label,
        filters=[tidy],
        validators=[
            InputRequired("Enter your email address."),
            Length(max=LONGEST_EMAIL, message="That email address is too long."),
            plain_text,
            email_address,
        ],
        render_kw={"autocomplete": "email", "autocapitalize": "none", "spellcheck": "false"},
    )


def current_password_field(label: str, autocomplete: str = "current-password", **attributes: str) -> PasswordField:
    """Return a required field, with these attributes of HTML, for the password that the account has now."""
    return PasswordField(
        label,
        validators=[
            InputRequired("Enter your password."),
            Length(max=LONGEST_PASSWORD, message="That password is too long."),
        ],
        render_kw={"autocomplete": autocomplete, **attributes},
    )


#: Browsers do not fill in a "new-password" field by themselves, but they offer to. A page's script empties a field with
#: this mark when that happens: a child who holds the device would only have to choose the parent's saved password.
TYPED_ONLY: Final = {"autocomplete": "new-password", "data-typed-only": ""}


def refuse_saved_passwords(field: PasswordField) -> None:
    """Have this form's field take only a password that is typed, because a child may hold the device."""
    field.render_kw = {**(field.render_kw or {}), **TYPED_ONLY}


def password_of_a_grown_up_field(label: str) -> PasswordField:
    """Return a field for the parent's password that browsers do not fill in by themselves.

    They may fill in a "current-password" field, and a child who holds the device would only have to press the button.
    """
    return current_password_field(label, autocomplete="new-password")


def _words_of_address(form: Any) -> list[str]:  # noqa: ANN401
    """Return the email address, its local part and its domain, from the form's field or its ``address`` attribute."""
    address = form.email.data if hasattr(form, "email") else getattr(form, "address", None)
    return [address, *address.split("@")] if isinstance(address, str) else []


def hard_to_guess(form: Any, field: Field) -> None:  # noqa: ANN401
    """Refuse a password that is easy to guess, or easy for someone who knows the account's email address.

    Raises ValidationError for such a password.
    """
    if not field.errors and easy_to_guess(field.data, _words_of_address(form)):
        raise ValidationError("That password is easy to guess. Try three random words with spaces between them.")


def new_password_field(label: str) -> PasswordField:
    """Return a required field for choosing a new password."""
    return PasswordField(
        label,
        description=f"At least {SHORTEST_PASSWORD} characters. Three random words are easy to remember.",
        validators=[
            InputRequired("Choose a password."),
            Length(
                min=SHORTEST_PASSWORD, message=f"Choose a longer password: at least {SHORTEST_PASSWORD} characters."
            ),
            Length(max=LONGEST_PASSWORD, message=f"Choose a shorter password: at most {LONGEST_PASSWORD} characters."),
            hard_to_guess,
        ],
        render_kw={"autocomplete": "new-password"},
    )


class RegisterForm(Form):
    """Registration: the email address and the password of a new account."""

    email = email_field()
    password = new_password_field("Password")


class LoginForm(Form):
    """Sign-in; ``remember`` keeps the parent signed in after the browser closes."""

    email = email_field()
    password = current_password_field("Password")
    remember = BooleanField("Keep me logged in on this device")


class GrownUpForm(Form):
    """The gate out of child mode, for a parent with a password only."""

    password = current_password_field("Your password", **TYPED_ONLY)


class PinOrPasswordForm(Form):
    """The gate out of child mode, for a parent who has set a PIN."""

    pin = PasswordField("Your PIN", filters=[tidy], render_kw={**TYPED_ONLY, "inputmode": "numeric", "maxlength": "4"})
    password = PasswordField(
        "Or your password",
        validators=[Length(max=LONGEST_PASSWORD, message="That password is too long.")],
        render_kw=TYPED_ONLY,
    )

    def validate_pin(self, field: Field) -> None:
        """Require a PIN or a password. Raises ValidationError if both are empty."""
        if not field.data and not self.password.data:
            raise ValidationError("Enter your PIN or your password.")


class ForgotForm(Form):
    """The email address to send a reset link to."""

    email = email_field()


class NewPasswordForm(Form):
    """The new password that a reset link sets; ``address`` is the account's email address."""

    address: str | None = None
    password = new_password_field("New password")
