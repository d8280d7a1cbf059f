"""The one normal form of an email address, by which accounts are found and attempts are counted."""

from __future__ import annotations

from contextlib import suppress

from email_validator import EmailNotValidError, validate_email

from learning_jungle.models import LONGEST_EMAIL, folded_email
from learning_jungle.web.text import tidy


class NotAnAddress(ValueError):
    """The text is not a valid email address."""


def normal_address(text: str) -> str:
    """Return an address as it is kept, whatever full-width letters or composed accents it was typed with.

    Raises NotAnAddress. No name server is asked: registering must not wait for somebody's.
    """
    try:
        return validate_email(text, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError as error:
        raise NotAnAddress(str(error)) from error


def account_named(typed: str) -> str:
    """Return a typed address in the form in which every spelling that logs in to one account is equal."""
    named = (tidy(typed) or "")[: LONGEST_EMAIL + 1]
    with suppress(NotAnAddress):
        named = normal_address(named)
    return folded_email(named)


def address_for_mail(address: str) -> str:
    """Return an address with its domain in ASCII (IDNA), which every mail server takes. Raises NotAnAddress."""
    try:
        known = validate_email(address, check_deliverability=False, test_environment=True)
    except EmailNotValidError as error:
        raise NotAnAddress(str(error)) from error
    return f"{known.local_part}@{known.ascii_domain}"
