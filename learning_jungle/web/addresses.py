"""The one normal form of an e-mail address, by which accounts are found and tries are counted."""

from __future__ import annotations

from email_validator import EmailNotValidError, validate_email


class NotAnAddress(ValueError):
    """The text is no address that could receive mail."""


def normal_address(text: str) -> str:
    """Return an address as it is kept, whatever full-width letters or composed accents it was typed with; NotAnAddress.

    No name server is asked: registering must not wait for somebody's.
    """
    try:
        return validate_email(text, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError as error:
        raise NotAnAddress(str(error)) from error
