"""Faulty copies of the app: each mutation is one edit, and the smoke test catches it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from learning_jungle.operations.smoke import rows
from learning_jungle.operations.smoke.rows import Matrix, Result, Row
from testing import ROOT
from testing.mutations import outcome
from testing.mutations.outcome import failures, in_markdown
from testing.mutations.table import Mutation, NotOneEdit, read_mutations
from testing.mutations.workshop import Workshop

MUTATIONS = {mutation.name: mutation for mutation in read_mutations()}
#: The mutation that is tried here; ``make mutants`` tries all of them.
TRIED_HERE = "The results show the first chest that was opened"
FAULT = Mutation("A fault", "wsgi.py", "x = 1", "x = 2")
PASSED = Matrix("https://x.example", "", "1", [Row("Home", Result.PASS, 1, "200")])
CAUGHT = Matrix("https://x.example", "", "1", [Row("CSS", Result.FAIL, 1, "a | b"), Row("Home", Result.FAIL, 1, "500")])


def test_there_are_mutations_enough_and_each_has_a_name_of_its_own() -> None:
    assert len(MUTATIONS) == len(read_mutations()) >= 25


def test_a_mutation_is_one_edit_of_the_app_as_it_is() -> None:
    for mutation in MUTATIONS.values():
        source = (ROOT / mutation.file).read_text()
        assert mutation.applied(source) != source, mutation.name


@pytest.mark.parametrize("source", ["y = 1", "x = 1\nx = 1"])
def test_a_mutation_that_is_not_one_edit_is_refused(source: str) -> None:
    with pytest.raises(NotOneEdit, match="A fault"):
        FAULT.applied(source)


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory, postgres_url: str) -> Iterator[Workshop]:
    made = Workshop(tmp_path_factory.mktemp("mutations"), postgres_url)
    yield made
    made.close()


def test_the_smoke_test_catches_a_mutation(workshop: Workshop) -> None:
    found = failures(workshop.smoke(MUTATIONS[TRIED_HERE]))
    assert found[0].startswith(f"{rows.RANKS}: ")


def test_the_table_names_what_caught_each_and_what_survives() -> None:
    table = in_markdown([(FAULT, CAUGHT), (FAULT, PASSED)])
    assert table.startswith("2 mutations, 1 survive.")
    assert r"| 1 | A fault | CSS | a \| b |" in table
    assert "| 2 | A fault | **nothing** |  |" in table


def test_the_table_is_written_between_its_marks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = tmp_path / "smoke.md"
    document.write_text(f"before\n{outcome.BEGIN}\nold\n{outcome.END}\nafter\n")
    monkeypatch.setattr(outcome, "DOCUMENT", document)
    outcome.write_document("new")
    assert document.read_text() == f"before\n{outcome.BEGIN}\nnew\n{outcome.END}\nafter\n"


def test_the_document_has_the_table_of_these_mutations_and_none_survives() -> None:
    table = outcome.DOCUMENT.read_text().partition(outcome.BEGIN)[2].partition(outcome.END)[0]
    assert f"{len(MUTATIONS)} mutations, 0 survive." in table
    assert [name for name in MUTATIONS if f"| {name} |" not in table] == []
