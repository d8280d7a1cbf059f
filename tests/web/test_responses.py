"""The browser clears its storage when a session ends."""

from __future__ import annotations

import pytest

from testing.family import PASSWORD
from testing.visitor import Visitor, words_of


@pytest.mark.parametrize(
    ("path", "form", "goodbye"),
    [
        ("/auth/logout", {}, "You have been logged out."),
        ("/auth/account/sign-out-everywhere", {}, "You have been logged out on every device."),
        (
            "/auth/account/delete",
            {"password": PASSWORD, "confirm": "DELETE"},
            "Your account and everything in it has been deleted.",
        ),
    ],
)
def test_the_end_of_a_session_clears_what_pages_kept(
    parent: Visitor, path: str, form: dict[str, str], goodbye: str
) -> None:
    response = parent.post(path, form)
    assert response.status_code == 303
    assert response.headers["Clear-Site-Data"] == '"storage"'
    assert goodbye in words_of(parent.get("/"))


def test_while_the_session_goes_on_nothing_is_cleared(parent: Visitor) -> None:
    for response in (parent.get("/children/"), parent.login(), parent.get("/health")):
        assert "Clear-Site-Data" not in response.headers
