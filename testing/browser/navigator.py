"""The steps that a family takes in the browser."""

from __future__ import annotations

import re
import secrets

from playwright.sync_api import Page, expect

from testing.family import PASSWORD
from testing.network_visitor import NetworkVisitor


class Navigator:
    """One browser page of a family, with a method for each step."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.email = f"parent-{secrets.token_hex(6)}@example.com"

    def press(self, name: str) -> None:
        """Press the button or the link with this name."""
        either = self.page.get_by_role("button", name=name, exact=True).or_(
            self.page.get_by_role("link", name=name, exact=True)
        )
        either.first.click()

    def should_see(self, text: str | re.Pattern[str]) -> None:
        """Wait until the page shows these words."""
        expect(self.page.locator("main")).to_contain_text(text)

    def should_be_at(self, path: str) -> None:
        """Wait until the address has this path."""
        expect(self.page).to_have_url(re.compile(re.escape(path) + r"(\?.*)?$"))

    def register(self) -> None:
        """Create an account, starting at the home page."""
        self.page.goto("/")
        self.press("Register")
        self.page.get_by_label("Email address").fill(self.email)
        self.page.get_by_label("Password").fill(PASSWORD)
        self.page.get_by_role("main").get_by_role("button", name="Register").click()
        self.should_be_at("/children/")

    def send_form(self, path: str, fields: dict[str, str]) -> str:
        """Send a form without opening its page, for steps that are not under test; return its redirect's address."""
        requests = self.page.context.request
        token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', requests.get(path).text())
        assert token, path
        answer = requests.post(path, form={**fields, "csrf_token": token[1]}, max_redirects=0)
        assert answer.status == 303, answer.text()
        return answer.headers["location"]

    def arrive(self, *children: str) -> None:
        """Create an account and children of Year 1 with filled chests, without opening the forms."""
        self.send_form("/auth/register", {"email": self.email, "password": PASSWORD})
        for name in children:
            child = {"first_name": name, "age": "6", "year_group": "1", "school_name": "Hill School"}
            chest = self.send_form("/children/new", child)
            self.send_form(chest, {"reward_description": "A trip to the park", "reward_value": "2.50"})

    def begin(self) -> None:
        """Create an account and a child, and open the first question."""
        self.arrive("Maya")
        self.page.goto("/children/")
        self.hand_over()

    def resume(self, visitor: NetworkVisitor) -> None:
        """Take over the session of a family that came this far over the network."""
        self.page.context.add_cookies(
            [
                {"name": cookie.name, "value": str(cookie.value), "url": visitor.address}
                for cookie in visitor.session.cookies
            ]
        )

    def open_first_question(self, address: str) -> None:
        """Open the first question of a new family's child of Year 1, without the pages that come before."""
        visitor = NetworkVisitor(address)
        visitor.register(self.email)
        child = visitor.add_child(age="6", year_group="1")
        visitor.fill_chest(child)
        diagnostic = visitor.start(child)
        self.resume(visitor)
        self.page.goto(f"/diagnostic/{diagnostic}/question/1")
        self.should_see("Question 1 of 10")

    def carry_on(self, name: str = "Maya") -> None:
        """Resume a child's diagnostic."""
        self.page.goto("/children/")
        self.press(f"Carry on with {name}")
        self.press("Carry on")

    def login(self) -> None:
        """Sign in to this family's account."""
        self.page.goto("/auth/login")
        self.page.get_by_label("Email address").fill(self.email)
        self.page.get_by_label("Password").fill(PASSWORD)
        self.page.get_by_role("main").get_by_role("button", name="Log in").click()
        self.should_be_at("/children/")

    def add_child(self, name: str = "Maya", age: int = 6, year: str = "Year 1") -> None:
        """Add a child, fill the chest, and go back to the list of children."""
        self.page.goto("/children/new")
        self.fill_in_child(name, age, year)
        self.page.get_by_label("What is in the chest?").fill("A trip to the park")
        self.page.get_by_label("Roughly what does it cost, in pounds?").fill("2.50")
        self.press("Save the chest")
        self.should_see(f"Hello {name}")
        self.page.goto("/children/")

    def fill_in_child(self, name: str, age: int, year: str) -> None:
        """Fill in and send the child's details, which opens the chest's form."""
        self.page.get_by_label("First name").fill(name)
        self.page.get_by_label("Age").select_option(str(age))
        self.page.get_by_label("School year").select_option(year)
        self.page.get_by_label("School (optional)").fill("Hill School")
        self.press("Add child")
        self.should_see(f"{name}’s treasure chest")

    def open_menu(self, name: str = "Maya") -> None:
        """Open the menu of a child on the list."""
        self.page.get_by_text(f"More for {name}").click()

    def hand_over(self, name: str = "Maya") -> None:
        """Start the diagnostic, which enters child mode."""
        self.press(f"Start with {name}")
        self.press("Start")
        self.should_see("Question 1 of 10")

    def choose(self, letter: str) -> None:
        """Choose one of the four options."""
        self.page.locator("label.dsj-option__label", has=self.page.locator(f"input[value={letter}]")).click()

    def answer(self, n: int, letter: str) -> None:
        """Answer the question on the screen and go to the next page."""
        self.should_see(f"Question {n} of 10")
        self.choose(letter)
        self.press("Next")
        # The next page opens only after the answer is saved.
        expect(self.page).not_to_have_url(re.compile(rf"/question/{n}$"))

    def go_to(self, n: int) -> None:
        """Follow the path to a question."""
        self.page.locator(".dsj-path__step").nth(n - 1).click()
        self.should_see(f"Question {n} of 10")

    def answer_from(self, first: int, letter: str = "A") -> None:
        """Answer every question from this one to the last."""
        for n in range(first, 11):
            self.answer(n, letter)

    def answer_all_and_review(self, letter: str = "A") -> None:
        """Answer every question without opening its page, for tests of what comes after, and open the review."""
        questions = self.page.url.rpartition("/question/")[0]
        for n in range(1, 11):
            self.send_form(f"{questions}/question/{n}", {"answer": letter})
        self.page.goto(f"{questions}/submit")
        self.should_see("You answered all 10 questions")

    def send(self) -> None:
        """Submit the answers on the review page."""
        self.press("Send my answers")
        self.should_see("You did it")

    def press_the_chest(self) -> None:
        """Tap the chest on the results, which opens or closes it."""
        self.page.locator(".dsj-treasure summary").click()

    def leave_child_mode(self) -> None:
        """Leave child mode without opening the page that asks for the password."""
        self.send_form("/auth/grown-up", {"password": PASSWORD})

    def pass_the_gate(self, password: str = PASSWORD) -> None:
        """Enter the parent's password on the page that leaves child mode."""
        self.page.get_by_label("Your password").fill(password)
        self.press("Continue")
