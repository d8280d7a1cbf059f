"""An address given by a visitor is followed within the site only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_jungle.auth.redirects import safe_next


@pytest.mark.parametrize("target", ["/", "/children/", "/children/new?age=7", "/diagnostic/x#y"])
def test_a_path_on_this_site_is_followed(target: str) -> None:
    assert safe_next(target, "/home") == target


@pytest.mark.parametrize(
    "target",
    [
        None,
        "",
        "children",
        "//evil",
        "///evil",
        "/\\evil",
        "\\\\evil",
        "http://evil",
        "javascript:alert(1)",
        "/\n/evil",
        "/%09" + "\t",
        " /x",
        "/a b",
        "/" + "x" * 3000,
        "//[",
        "/\x7f",
    ],
)
def test_everything_else_leads_to_the_default(target: str | None) -> None:
    assert safe_next(target, "/home") == "/home"


@given(st.text())
def test_the_answer_is_always_a_path_of_this_site(target: str) -> None:
    answer = safe_next(target, "/home")
    assert answer.startswith("/")
    assert not answer.startswith(("//", "/\\"))
    assert not any(ord(character) < 33 for character in answer)
