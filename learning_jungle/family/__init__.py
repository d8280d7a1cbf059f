"""A parent's children and the treasure chest of each."""

from __future__ import annotations

from flask import Blueprint

bp = Blueprint("family", __name__, url_prefix="/children")
