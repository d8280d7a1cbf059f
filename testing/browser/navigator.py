"""What a family does in the browser, so that journeys read as stories."""

from __future__ import annotations

import re
import secrets

from playwright.sync_api import Page, expect

PASSWORD = "three random words"


class Navigator:
    """One browser in a family's hands."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.email = f"parent-{secrets.token_hex(6)}@example.com"

    def press(self, name: str) -> None:
        """Press a button or follow a link by its name."""
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
        """Come to the home page and make an account."""
        self.page.goto("/")
        self.press("Register")
        self.page.get_by_label("Email address").fill(self.email)
        self.page.get_by_label("Password").fill(PASSWORD)
        self.page.get_by_role("main").get_by_role("button", name="Register").click()
        self.should_be_at("/children/")

    def send_form(self, path: str, fields: dict[str, str]) -> str:
        """Send a form without showing it, and return the address it leads to: for what a test is not about."""
        requests = self.page.context.request
        token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', requests.get(path).text())
        assert token, path
        answer = requests.post(path, form={**fields, "csrf_token": token[1]}, max_redirects=0)
        assert answer.status == 303, answer.text()
        return answer.headers["location"]

    def arrive(self, *children: str) -> None:
        """Have an account, and children of Year 1 with a filled chest, without a look at the forms."""
        self.send_form("/auth/register", {"email": self.email, "password": PASSWORD})
        for name in children:
            child = {"first_name": name, "age": "6", "year_group": "1", "school_name": "Hill School"}
            chest = self.send_form("/children/new", child)
            self.send_form(chest, {"reward_description": "A trip to the park", "reward_value": "2.50"})

    def begin(self) -> None:
        """Have an account and a child who stands before the first question."""
        self.arrive("Maya")
        self.page.goto("/children/")
        self.hand_over()

    def carry_on(self, name: str = "Maya") -> None:
        """Go on with a diagnostic that has begun."""
        self.page.goto("/children/")
        self.press(f"Carry on with {name}")
        self.press("Carry on")

    def login(self) -> None:
        """Sign in to the account made before."""
        self.page.goto("/auth/login")
        self.page.get_by_label("Email address").fill(self.email)
        self.page.get_by_label("Password").fill(PASSWORD)
        self.page.get_by_role("main").get_by_role("button", name="Log in").click()
        self.should_be_at("/children/")

    def add_child(self, name: str = "Maya", age: int = 6, year: str = "Year 1") -> None:
        """Add a child and fill the chest."""
        self.page.goto("/children/new")
        self.fill_in_child(name, age, year)
        self.page.get_by_label("What is in the chest?").fill("A trip to the park")
        self.page.get_by_label("Roughly what does it cost, in pounds?").fill("2.50")
        self.press("Save the chest")
        self.should_be_at("/children/")

    def fill_in_child(self, name: str, age: int, year: str) -> None:
        """Say who the child is, which leads to the chest."""
        self.page.get_by_label("First name").fill(name)
        self.page.get_by_label("Age").select_option(str(age))
        self.page.get_by_label("School year").select_option(year)
        self.page.get_by_label("School", exact=True).fill("Hill School")
        self.press("Add child")
        self.should_see(f"{name}’s treasure chest")

    def hand_over(self, name: str = "Maya") -> None:
        """Start, which gives the screen to the child."""
        self.press(f"Start with {name}")
        self.press("Start")
        self.should_see("Question 1 of 10")

    def choose(self, letter: str) -> None:
        """Tap one of the four answers."""
        self.page.locator("label.dsj-option__label", has=self.page.locator(f"input[value={letter}]")).click()

    def answer(self, n: int, letter: str) -> None:
        """Answer the question on the screen and go on."""
        self.should_see(f"Question {n} of 10")
        self.choose(letter)
        self.press("Next")
        # Saved, and on another page.
        expect(self.page).not_to_have_url(re.compile(rf"/question/{n}$"))

    def answer_from(self, first: int, letter: str = "A") -> None:
        """Answer every question from this one to the last."""
        for n in range(first, 11):
            self.answer(n, letter)

    def send(self) -> None:
        """Send the answers."""
        self.press("Send my answers")
        self.should_see("You did it")

    def leave_child_mode(self) -> None:
        """Take the screen back, without a look at the gate."""
        self.send_form("/auth/grown-up", {"password": PASSWORD})

    def pass_the_gate(self, password: str = PASSWORD) -> None:
        """Give the grown-up's password."""
        self.page.get_by_label("Your password").fill(password)
        self.press("Continue")
