"""A child before the questions: what the database holds of the answers, and what may answer in our place."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, Route, expect
from sqlalchemy import create_engine, text

from testing.browser.navigator import Navigator

ANSWERS = text(
    "SELECT coalesce(answer.selected_option, '-') FROM diagnostic"
    " JOIN question ON question.question_set_id = diagnostic.question_set_id"
    " LEFT JOIN answer ON answer.diagnostic_id = diagnostic.id AND answer.question_id = question.id"
    " WHERE diagnostic.id = :id ORDER BY question.position"
)
NONE_SAVED = "----------"


class Child(Navigator):
    """A child before the questions, and what the database holds of the answers."""

    def __init__(self, page: Page, database_url: str) -> None:
        super().__init__(page)
        self._engine = create_engine(database_url)

    @property
    def saved(self) -> str:
        """The letters that the database holds, a hyphen for a question without an answer."""
        diagnostic = self.page.url.split("/diagnostic/")[1].split("/")[0]
        with self._engine.connect() as connection:
            return "".join(connection.scalars(ANSWERS, {"id": diagnostic}))

    def should_be_told(self, words: str) -> None:
        """Wait until the quiet line below the answers says this."""
        expect(self.page.locator("[data-state]")).to_have_text(words)

    def should_show(self, letter: str) -> None:
        """Wait until this option, and no other, is chosen."""
        expect(self.page.locator(f"input[value={letter}]")).to_be_checked()

    def answered_by(self, act: Callable[[Route], object], n: int = 1) -> None:
        """Let something else answer when the answer to a question is sent; pages come through."""
        self.page.route(f"**/question/{n}", lambda route: act(route) if is_save(route) else route.fallback())

    def answered_by_us(self, n: int = 1) -> None:
        """Let the answers through again."""
        self.page.unroute(f"**/question/{n}")


def is_save(route: Route) -> bool:
    return route.request.method == "POST"
