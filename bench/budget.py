"""The limits of the budget, and the table that shows whether each is met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One limit: the measured number, its maximum, and the format of both."""

    name: str
    measured: float
    limit: float
    form: str = "{:.2f}"

    @property
    def met(self) -> bool:
        """Whether the limit is met."""
        return self.measured <= self.limit

    @property
    def row(self) -> tuple[str, str, str, str]:
        """The cells of the limit's row in the table."""
        return (
            self.name,
            self.form.format(self.limit),
            self.form.format(self.measured),
            "yes" if self.met else "NO",
        )


#: The most SQL statements for each page, including those that load the sign-in.
STATEMENTS: Mapping[str, int] = {
    "question": 2,
    "answer": 4,
    "submit": 7,
    "results": 3,
    "report": 4,
    "children list": 3,
    "start": 6,
}


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = [f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *rows)]
    return "\n".join(lines)
