"""Visits every page in every state, for the accessibility check and for screenshots.

Each part of the tour uses its own family, so the parts are independent. A part is a generator that stops at each page
and yields a name for the page and its state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from sqlalchemy import create_engine, select, update
from sqlalchemy.orm import Session

from learning_jungle.models import Child, Parent
from learning_jungle.settings import database_url_for_sqlalchemy
from testing.browser.hard_questions import IN_A_SET, give, hardest_sets
from testing.browser.navigator import Navigator
from testing.browser.report_tour import RIGHT_FOR_GOLD, RIGHT_FOR_NONE, report_stops
from testing.checks import give_checks

Stops = Callable[[Navigator, str], Iterator[str]]


def public_stops(family: Navigator, _database_url: str) -> Iterator[str]:
    """Stop at each page that needs no account."""
    page = family.page
    for name, path in (
        ("home", "/"),
        ("try", "/try"),
        ("try-with-a-picture", "/try?year=0"),
        ("try-answered", "/try?year=3&question=9&answer=B"),
        ("sample-report", "/sample-report"),
        ("shared-report-ended", "/shared/none"),
        ("privacy", "/privacy"),
        ("privacy-for-children", "/privacy/children"),
        ("accessibility", "/accessibility"),
        ("design-system", "/design-system"),
        ("register", "/auth/register"),
        ("login", "/auth/login"),
        ("forgotten-password", "/auth/forgot"),
        ("reset-link-ended", "/auth/reset/none"),
        ("not-found", "/nowhere"),
        ("offline", "/offline"),
    ):
        page.goto(path)
        yield name
    page.goto("/auth/register")
    page.get_by_label("Email address").fill("name@")
    page.get_by_role("main").get_by_role("button", name="Register").click()
    family.should_see("There is a problem")
    yield "register-with-errors"
    page.goto("/auth/login")
    page.get_by_label("Email address").fill("nobody@example.com")
    page.get_by_label("Password").fill("not the password")
    page.get_by_role("main").get_by_role("button", name="Log in").click()
    family.should_see("There is a problem")
    yield "login-with-errors"


def parent_stops(family: Navigator, _database_url: str) -> Iterator[str]:
    """Stop at each page of a parent, from the registration to a family of two children."""
    page = family.page
    family.register()
    yield "children-none"
    page.goto("/children/new")
    yield "child-new"
    page.get_by_label("Age").select_option("7")
    family.press("Add child")
    family.should_see("There is a problem")
    yield "child-with-errors"
    family.fill_in_child("Omar", 9, "Year 4")
    yield "chest"
    page.get_by_role("button", name="Baking together").click()
    page.get_by_label("Roughly what does it cost, in pounds?").fill("50")
    family.press("Save the chest")
    family.should_see("There is a problem")
    yield "chest-with-errors"
    page.goto("/children/")
    yield "children-one-without-chest"
    family.add_child()
    yield "children-two"
    family.open_menu()
    yield "children-menu"
    for name, link in (
        ("child-edit", "Edit Maya"),
        ("child-delete", "Delete Maya"),
        ("child-animal", "Choose another animal"),
    ):
        page.goto("/children/")
        family.open_menu()
        family.press(link)
        family.should_see("Maya")
        yield name
    for name, path in (
        ("account", "/auth/account"),
        ("account-email", "/auth/account/email"),
        ("account-password", "/auth/account/password"),
        ("account-pin", "/auth/account/pin"),
        ("account-delete", "/auth/account/delete"),
    ):
        page.goto(path)
        yield name
    family.press("Delete everything")
    family.should_see("There is a problem")
    yield "account-delete-with-errors"


def gold_stops(family: Navigator, database_url: str) -> Iterator[str]:
    """Stop at each page of a young child who earns Gold, from the welcome to the results, and at the report."""
    page = family.page
    items = hardest_sets()[0]
    family.arrive("Maya")
    give(database_url, family.email, "Maya", items)
    page.goto("/children/")
    family.press("Carry on with Maya")
    family.should_see("Hello Maya")
    yield "welcome"
    family.press("Carry on")
    family.should_see("Question 1 of 10")
    page.get_by_role("button", name="Next").click()
    family.should_see("Choose one answer first")
    yield "question-without-choice"
    family.choose("B")
    page.context.set_offline(True)
    page.get_by_role("button", name="Next").click()
    family.should_see("We go on when the internet is back")
    yield "question-not-saved"
    # The answer is saved already, so the page goes on by itself when the line is back.
    page.context.set_offline(False)
    for n, item in enumerate(items[1:], start=2):
        family.should_see(f"Question {n} of 10")
        yield f"question-{n:02}"
        family.answer(n, item.correct_option if n <= RIGHT_FOR_GOLD + 1 else another(item.correct_option))
    family.should_see("All done?")
    yield "review"
    family.send()
    page.wait_for_timeout(2000)
    yield "results-gold"
    family.press_the_chest()
    page.wait_for_timeout(2000)
    yield "results-gold-open"
    family.press("Your certificate")
    family.should_see("every one of them answered")
    yield "certificate"
    family.press("Back")
    family.press("Show your grown-up")
    family.should_see("Is a grown-up there?")
    yield "grown-up"
    family.press("Continue")
    family.should_see("Enter your password.")
    yield "grown-up-with-errors"
    family.pass_the_gate()
    family.should_see("Three things to do at home")
    yield "report-of-hard-questions"
    page.goto("/children/")
    yield "children-finished"


def no_rank_stops(family: Navigator, database_url: str) -> Iterator[str]:
    """Stop at the questions of an older child who earns no rank, at a review with a gap, and at the report."""
    page = family.page
    items = hardest_sets()[-1]
    family.register()
    family.add_child("Omar", 9, "Year 4")
    give(database_url, family.email, "Omar", items)
    family.carry_on("Omar")
    for n, item in enumerate(items, start=1):
        family.should_see(f"Question {n} of 10")
        if n == IN_A_SET:
            page.goto(page.url.rsplit("/question/", 1)[0] + "/submit")
            family.should_see("Nearly there")
            yield "review-with-a-gap"
            family.press("Go to question 10")
            family.should_see("Question 10 of 10")
        yield f"another-question-{n:02}"
        family.answer(n, item.correct_option if n <= RIGHT_FOR_NONE else another(item.correct_option))
    family.send()
    yield "results-without-rank"
    family.press("Show your grown-up")
    family.pass_the_gate()
    family.should_see("Three things to do at home")
    yield "report-of-more-hard-questions"


def progress_stops(family: Navigator, database_url: str) -> Iterator[str]:
    """Stop at the progress of a child with no check up to thirteen, and at the list in September."""
    page = family.page
    family.register()
    family.add_child()
    engine = create_engine(database_url_for_sqlalchemy(database_url, require_tls=False))
    with Session(engine) as session:
        child = session.scalars(select(Child).join(Parent).where(Parent.email == family.email)).one()
        for name, scores, year_group in (
            ("none", (), 2),
            ("two", (3, 9), 2),
            ("three", (6,), 3),
            ("thirteen", range(1, 11), 3),
        ):
            # Checks of another school year than the child's would ask for a new check at once.
            child.year_group, child.age = year_group, year_group + 5
            give_checks(session, [child.id], scores, year_group=year_group)
            session.commit()
            page.goto(f"/diagnostic/progress/{child.id}")
            family.should_see("progress")
            yield f"progress-{name}"
        session.execute(update(Child).where(Child.id == child.id).values(year_confirmed=Child.year_confirmed - 1))
        session.commit()
    engine.dispose()
    page.goto("/children/")
    family.should_see("A new school year")
    yield "children-new-school-year"


def another(letter: str) -> str:
    """Return a different letter from A to D."""
    return "BCDA"["ABCD".index(letter)]


#: Each part of the tour, and how many stops it makes.
PARTS: Final[tuple[tuple[Stops, int], ...]] = (
    (public_stops, 18),
    (parent_stops, 17),
    (gold_stops, 20),
    (no_rank_stops, 13),
    (report_stops, 6),
    (progress_stops, 5),
)
