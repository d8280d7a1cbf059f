"""Papers of small banks for tests are drawn once, because nothing is measured that several draws even out."""

from collections.abc import Iterator

import pytest

from learning_jungle.curriculum.papers import parallel

#: The tests of the real papers, which are drawn as children get them.
REAL = "test_childrens_papers"


@pytest.fixture(autouse=True)
def single_draws(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Draw each question of a small bank's papers once."""
    if request.module.__name__.endswith(REAL):
        yield
        return
    monkeypatch.setattr(parallel, "DRAWS", 1)
    yield
