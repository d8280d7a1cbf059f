"""Parents: registration, sign-in, and the gate between a child's pages and a parent's."""

from __future__ import annotations

from flask import Blueprint

bp = Blueprint("auth", __name__, url_prefix="/auth")
