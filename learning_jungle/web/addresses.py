"""Normalises e-mail addresses, so that accounts can be found and attempts counted by address."""

from __future__ import annotations

from email_validator import EmailNotValidError, validate_email


class NotAnAddress(ValueError):
    """The text is not a valid e-mail address."""


def normal_address(text: str) -> str:
    """Return an e-mail address in its normal form, in which Unicode variants of the same letters are equal.

    No DNS look-up is made, because registering must not wait for one. Raises NotAnAddress if it is not valid.
    """
    try:
        return validate_email(text, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError as error:
        raise NotAnAddress(str(error)) from error
