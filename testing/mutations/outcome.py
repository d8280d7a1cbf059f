"""What came of the mutations, as lines and as the table of docs/smoke.md."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from learning_jungle.operations.smoke.rows import Matrix, Result
from testing import ROOT
from testing.mutations.table import Mutation

DOCUMENT: Final = ROOT / "docs" / "smoke.md"
BEGIN: Final = "<!-- mutations: written by bin/mutate-smoke --write -->"
END: Final = "<!-- end of mutations -->"

#: A mutation with the matrix of the smoke test that was run against it.
Outcome = tuple[Mutation, Matrix]


def failures(matrix: Matrix) -> list[str]:
    """Return the names of the rows that failed, each with what was seen."""
    return [f"{row.name}: {row.seen}" for row in matrix.rows if row.result is Result.FAIL]


def in_markdown(caught: Sequence[Outcome]) -> str:
    """Return the table of mutations, with the row of the matrix that caught each."""
    survived = sum(matrix.passed for _, matrix in caught)
    lines = [
        f"{len(caught)} mutations, {survived} survive.",
        "",
        "| # | Mutation | Caught by | What was seen |",
        "|--:|---|---|---|",
    ]
    for number, (mutation, matrix) in enumerate(caught, start=1):
        rows = [row for row in matrix.rows if row.result is Result.FAIL]
        by, seen = (rows[0].name, rows[0].seen.replace("|", "\\|")) if rows else ("**nothing**", "")
        lines.append(f"| {number} | {mutation.name} | {by} | {seen} |")
    return "\n".join(lines)


def write_document(table: str) -> None:
    """Put the table between its marks in docs/smoke.md."""
    before, _, rest = DOCUMENT.read_text().partition(BEGIN)
    after = rest.partition(END)[2]
    DOCUMENT.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}")
