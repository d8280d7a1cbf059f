"""The matrix of the smoke test: its rows, and how they read in Markdown and JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Final

HOME: Final = "Home opens without server errors"
ACCOUNT: Final = "Register, log out and log in"
DIAGNOSTIC: Final = "Diagnostic from start to results"
READ_ONLY: Final = "Revisit is read-only"
CSS: Final = "CSS loads on every page"
AI: Final = "AI is live or safely disabled"
MIGRATIONS: Final = "Migrations are complete"
SAMPLES: Final = "A question and a report open without an account"
HEALTH: Final = "The health check answers"
FAMILY: Final = "Add a child and fill the chest"
RESUME: Final = "Resume on another device"
CHILD_MODE: Final = "The report asks for the grown-up first"
STRANGER: Final = "Another family’s pages are not found"
HTTPS: Final = "HTTP leads to HTTPS"
HEADERS: Final = "Security headers on every kind of response"
COOKIE: Final = "The session cookie is protected"
NO_STORE: Final = "No cache keeps a family’s pages"
RANKS: Final = "Every rank is met in three school years"
REPORTS: Final = "Results and report agree with the answers"
LIST: Final = "The children’s page agrees with the report"
TABS: Final = "Two tabs show the newest answer"
FORGERY: Final = "A form without its token is refused"
FILES: Final = "Scripts, icon, pictures and fonts load"
NO_ERRORS: Final = "No server error on the way"
REMOVED: Final = "The test family is removed"

#: The rows in the order of the matrix: the seven that decide on acceptance, then the rest.
ACCEPTANCE: Final = (HOME, ACCOUNT, DIAGNOSTIC, READ_ONLY, CSS, AI, MIGRATIONS)
ROWS: Final = (
    *ACCEPTANCE,
    HEALTH,
    SAMPLES,
    FAMILY,
    TABS,
    RESUME,
    CHILD_MODE,
    RANKS,
    REPORTS,
    LIST,
    FILES,
    FORGERY,
    STRANGER,
    HTTPS,
    HEADERS,
    COOKIE,
    NO_STORE,
    NO_ERRORS,
    REMOVED,
)


class Failed(Exception):
    """A check did not hold; the message is one plain sentence for the matrix and holds no secret."""


class NotApplicable(Exception):
    """A check says nothing at this address; the message says why."""


class Result(StrEnum):
    """How a row ended."""

    PASS = "PASS"  # noqa: S105
    FAIL = "FAIL"
    SKIP = "SKIP"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the matrix, with the time it took in milliseconds and what was seen."""

    name: str
    result: Result
    milliseconds: int
    seen: str


@dataclass(frozen=True, slots=True)
class Matrix:
    """The whole result for one address; ``started`` is a time in UTC.

    ``version`` and ``release`` (the commit) are what the app says of itself, and ``note`` says what else a reader must
    know; both of the latter are empty where there is nothing to say.
    """

    address: str
    started: str
    version: str
    rows: Sequence[Row]
    release: str = ""
    note: str = ""

    @property
    def passed(self) -> bool:
        """Whether no row failed."""
        return all(row.result is not Result.FAIL for row in self.rows)

    def to_json(self) -> dict[str, Any]:
        """Return the matrix as plain values."""
        rows = [asdict(row) | {"acceptance": row.name in ACCEPTANCE} for row in self.rows]
        return {
            "address": self.address,
            "started": self.started,
            "version": self.version,
            "release": self.release,
            "note": self.note,
            "passed": self.passed,
            "rows": rows,
        }

    def to_markdown(self) -> str:
        """Return the matrix as a Markdown table, to paste into a pull request."""
        good = sum(row.result is Result.PASS for row in self.rows)
        seconds = sum(row.milliseconds for row in self.rows) / 1000
        release = f", release {self.release}" if self.release else ""
        counted = f"{good} of {len(self.rows)} passed in {seconds:.1f} s."
        lines = [
            f"### Smoke test of {self.address}: {Result.PASS if self.passed else Result.FAIL}",
            "",
            *([self.note, ""] if self.note else []),
            f"{self.started} UTC, version {self.version}{release}, {counted}",
            "",
            "| # | Check | Result | Time | What was seen |",
            "|--:|---|---|--:|---|",
        ]
        for number, row in enumerate(self.rows, start=1):
            seen = row.seen.replace("|", "\\|").replace("\n", " ")
            name = f"**{row.name}**" if row.name in ACCEPTANCE else row.name
            lines.append(f"| {number} | {name} | {row.result} | {row.milliseconds} ms | {seen} |")
        return "\n".join(lines)
