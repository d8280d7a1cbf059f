"""A parent's account: change the address or the password, sign out everywhere, take the data along, leave."""

from __future__ import annotations

from flask import Blueprint

bp = Blueprint("account", __name__, url_prefix="/auth/account")
