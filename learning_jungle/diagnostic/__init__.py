"""The diagnostic: ten questions answered once, a rank, an opened chest, and a report."""

from __future__ import annotations

from flask import Blueprint

bp = Blueprint("diagnostic", __name__, url_prefix="/diagnostic")
