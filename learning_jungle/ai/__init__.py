"""Questions from an AI provider, proved before anyone sees them."""

from __future__ import annotations

from flask import Blueprint

bp = Blueprint("ai", __name__, url_prefix="/ai")
