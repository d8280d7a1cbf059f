"""The simple model that the app is compared with: what a child has, and what a browser may open."""

from __future__ import annotations

from dataclasses import dataclass, field

LOGIN, GATE = "/auth/login", "/auth/grown-up"


@dataclass
class ModelCheck:
    """The model's state of a diagnostic; ``answers`` are by position, from 1, and ``chest`` is its opened chest."""

    diagnostic: str
    year_group: int
    answers: dict[int, str] = field(default_factory=dict)
    completed: bool = False
    chest: str | None = None


@dataclass
class ModelChild:
    """The model's state of a child, with the unopened chest and the diagnostics in order."""

    year_group: int = 2
    chest: str | None = None
    checks: list[ModelCheck] = field(default_factory=list)

    @property
    def latest(self) -> ModelCheck | None:
        """The latest diagnostic, or None."""
        return self.checks[-1] if self.checks else None

    @property
    def may_begin(self) -> bool:
        """Whether a start begins a new diagnostic; in the model no time passes."""
        return self.latest is None or (self.latest.completed and self.latest.year_group != self.year_group)

    def fill_chest(self, reward: str) -> None:
        """Fill the unopened chest, or the missing one of a finished diagnostic while no other may begin."""
        if self.latest and self.latest.completed and not (self.may_begin or self.chest or self.latest.chest):
            self.latest.chest = reward
        else:
            self.chest = reward


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
