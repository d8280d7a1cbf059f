"""The simple model that the app is compared with: what a child has, and what a browser may open."""

from __future__ import annotations

from dataclasses import dataclass, field

LOGIN, GATE = "/auth/login", "/auth/grown-up"


@dataclass
class ModelChild:
    """The model's state of a child; ``answers`` are by position, from 1."""

    chest: str | None = None
    diagnostic: str | None = None
    answers: dict[int, str] = field(default_factory=dict)
    completed: bool = False


@dataclass
class ModelBrowser:
    """The model's state of a browser: whether it is signed in, and the diagnostic of its child mode."""

    signed_in: bool = True
    child_mode: str | None = None

    def stopped_at(self, diagnostic: str | None = None) -> str | None:
        """Return where a parent's page, or a page of this diagnostic, redirects instead of opening."""
        if not self.signed_in:
            return LOGIN
        return GATE if self.child_mode and self.child_mode != diagnostic else None
