"""In September the list asks whether each child has moved up, and saves what the parent says."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from uuid import UUID

import pytest
from sqlalchemy import select, text

from learning_jungle.diagnostic import services
from learning_jungle.diagnostic.services import start
from learning_jungle.models import Child
from learning_jungle.questions.services import question_set_for
from learning_jungle.signals import child_saved
from testing.family import CHILD
from testing.visitor import Visitor, words_of
from tests.family.dates import today_is

BEFORE, FIRST, JULY = date(2027, 8, 31), date(2027, 9, 1), date(2028, 7, 1)
ASKED = "A new school year"
ANSWER = "/children/school-year"


@pytest.fixture
def family(parent: Visitor) -> dict[str, str]:
    """Three children who were added in November 2026; the month of birth is known of one of them."""
    with today_is(date(2026, 11, 27)):
        return {
            "Maya": parent.add_child(first_name="Maya", age="7", year_group="2"),
            "Omar": parent.add_child(first_name="Omar", age="9", year_group="4", birth_month="9"),
            "Zoe": parent.add_child(first_name="Zoe", age="11", year_group="6"),
        }


def kept(session) -> dict[str, tuple[int, int, int]]:
    session.expire_all()
    rows = session.execute(select(Child.first_name, Child.age, Child.year_group, Child.year_confirmed))
    return {name: (age, year_group, confirmed) for name, age, year_group, confirmed in rows}


def send(parent: Visitor, **data: str):
    return parent.post(ANSWER, {name.replace("_", "-"): value for name, value in data.items()})


def test_nothing_is_asked_before_september_and_nothing_is_written_by_asking(parent, session, family) -> None:
    before = kept(session)
    with today_is(BEFORE):
        assert ASKED not in words_of(parent.get("/children/"))
    with today_is(FIRST):
        words = words_of(parent.get("/children/"))
    assert "A new school year: have they moved up?" in words
    assert "Maya moves to Year 3, aged 7 8" in words
    assert "Omar moves to Year 5, aged 10" in words
    assert kept(session) == before


def test_the_last_report_is_a_tap_away_from_the_question(parent: Visitor) -> None:
    with today_is(date(2026, 11, 27)):
        child = parent.add_child(first_name="Maya", age="7", year_group="2")
        diagnostic = parent.start(child)
        parent.answer_all(diagnostic)
        parent.submit(diagnostic)
        parent.grown_up()
    with today_is(FIRST):
        page = parent.get("/children/").text
    assert f'<a href="/diagnostic/{diagnostic}/report">See the last report</a>' in page


def test_one_tap_moves_all_and_the_question_is_gone(parent, session, family) -> None:
    with today_is(FIRST):
        page = parent.get("/children/").text
        ages = dict(re.findall(r'<select [^>]*name="(age-[^"]+)".*?<option value="(\d+)" selected', page, re.DOTALL))
        assert ages == {f"age-{family['Maya']}": "7"}
        assert parent.post(ANSWER, {"moved": "all"} | ages).location == "/children/"
        words = words_of(parent.get("/children/"))
    assert ASKED not in words
    assert "All 2 children have moved up." in words
    assert kept(session) == {"Maya": (7, 3, 2027), "Omar": (10, 5, 2027), "Zoe": (11, 6, 2026)}


def test_one_child_moves_up_with_the_age_that_the_parent_chose(parent, session, family) -> None:
    with today_is(FIRST):
        parent.post(ANSWER, {"moved": family["Maya"], f"age-{family['Maya']}": "8"})
        words = words_of(parent.get("/children/"))
    assert "Maya is now in Year 3." in words
    assert "has Omar moved up?" in words
    assert kept(session)["Maya"] == (8, 3, 2027)
    assert kept(session)["Omar"] == (9, 4, 2026)


def test_a_child_who_stays_is_asked_again_a_year_later(parent, session, family) -> None:
    with today_is(FIRST):
        parent.post(ANSWER, {"stays": family["Omar"]})
        words = words_of(parent.get("/children/"))
    assert "Omar stays in Year 4." in words
    assert "has Maya moved up?" in words
    assert kept(session)["Omar"] == (9, 4, 2027)
    with today_is(date(2028, 9, 1)):
        assert "Omar moves to Year 5, aged 10" in words_of(parent.get("/children/"))


def test_a_second_tap_moves_nobody_twice(parent, session, family) -> None:
    with today_is(FIRST):
        for _ in range(2):
            assert parent.post(ANSWER, {"moved": "all"}).status_code == 303
        assert parent.post(ANSWER, {"stays": family["Omar"]}).status_code == 303
    assert kept(session)["Omar"] == (10, 5, 2027)


def test_an_age_that_does_not_fit_moves_nobody_and_says_so_beside_the_field(parent, session, family) -> None:
    before = kept(session)
    for wrong in ("9", "0", "", "seven", "٧", "8" * 5000):
        with today_is(FIRST):
            response = parent.post(ANSWER, {"moved": "all", f"age-{family['Maya']}": wrong})
        assert response.status_code == 422
        assert "Choose one of these ages." in words_of(response)
        assert kept(session) == before


def test_an_age_that_is_known_needs_no_answer(parent, session, family) -> None:
    with today_is(FIRST):
        assert parent.post(ANSWER, {"moved": family["Omar"], f"age-{family['Omar']}": "9"}).status_code == 303
    assert kept(session)["Omar"] == (10, 5, 2027)


@pytest.mark.parametrize("data", [{}, {"moved": ""}, {"moved": "x"}, {"stays": "x"}, {"moved": "all", "age-x": "7"}])
def test_what_no_button_sends_changes_nothing(parent, session, family, data) -> None:
    before = kept(session)
    with today_is(FIRST):
        assert parent.post(ANSWER, data).status_code == 404
    assert kept(session) == before


@pytest.mark.parametrize("field", ["moved", "stays"])
def test_another_parents_child_is_not_found_and_stays_as_it_is(parent, other_parent, session, family, field) -> None:
    before = kept(session)
    with today_is(FIRST):
        assert other_parent.post(ANSWER, {field: family["Maya"]}).status_code == 404
        assert other_parent.post(ANSWER, {"moved": "all"}).status_code == 303
    assert kept(session) == before


def test_our_questions_end_with_year_6(parent, session, family) -> None:
    end = "Our questions end with Year 6, so this check is one of Year 6."
    with today_is(BEFORE):
        assert end not in words_of(parent.get("/children/"))
    with today_is(FIRST):
        assert end in words_of(parent.get("/children/"))
        # Saving the details says that the child is still in Year 6.
        parent.post(f"/children/{family['Zoe']}/edit", CHILD | {"first_name": "Zoe", "age": "11", "year_group": "6"})
        assert end not in words_of(parent.get("/children/"))


def test_editing_a_child_answers_the_question_as_well(parent, session, family) -> None:
    with today_is(FIRST):
        parent.post(f"/children/{family['Maya']}/edit", CHILD | {"age": "8", "year_group": "3"})
        assert "has Omar moved up?" in words_of(parent.get("/children/"))


@pytest.mark.parametrize("name", ["Maya", "Omar"])
def test_other_details_can_be_corrected_while_the_list_still_asks(parent, session, family, name: str) -> None:
    path = f"/children/{family[name]}/edit"
    with today_is(FIRST):
        # The age of Omar, whose month of birth is known, has grown since he was added.
        age, year_group = re.findall(r'<option selected value="(\d+)">', parent.get(path).text)[:2]
        sent = CHILD | {"first_name": name, "age": age, "year_group": year_group, "school_name": "Hill Primary School"}
        assert parent.post(path, sent).status_code == 303
        words = words_of(parent.get("/children/"))
    assert "Hill Primary School" in words
    assert ASKED in words
    assert f"{name} moves to Year" in words
    assert kept(session)[name][2] == 2026


def test_a_child_of_the_release_before_is_up_to_date_in_the_school_year_of_its_first_day(parent, session) -> None:
    parent.add_child()
    created = datetime(2027, 8, 31, 22, 59, tzinfo=UTC)
    session.execute(text("UPDATE child SET year_confirmed = NULL, created_at = :created"), {"created": created})
    session.commit()
    with today_is(BEFORE):
        assert ASKED not in words_of(parent.get("/children/"))
    with today_is(FIRST):
        assert ASKED in words_of(parent.get("/children/"))


def test_the_age_grows_in_the_list_and_in_the_form(parent, session) -> None:
    with today_is(date(2026, 11, 27)):
        child = parent.add_child(age="6", year_group="2", birth_month="6")
    with today_is(JULY.replace(year=2027)):
        assert "Age 7, Year 2" in words_of(parent.get("/children/"))
        assert re.search(r'<option selected value="7">', parent.get(f"/children/{child}/edit").text)
        session.expire_all()
        assert session.get(Child, UUID(child)).age == 6


def test_questions_are_prepared_for_each_child_who_moved(app, parent, family) -> None:
    seen = []

    def note(_app, age: int, year_group: int) -> None:
        seen.append((age, year_group))

    with child_saved.connected_to(note), today_is(FIRST):
        parent.post(ANSWER, {"moved": "all"})
    assert sorted(seen) == [(7, 3), (10, 5)]


@pytest.mark.parametrize(("sent", "stored"), [("", None), ("5", 5), ("12", 12)])
def test_the_month_of_birth_is_optional_and_can_be_taken_back(parent, session, sent: str, stored) -> None:
    child = parent.add_child(birth_month="3")
    parent.post(f"/children/{child}/edit", CHILD | {"birth_month": sent})
    session.expire_all()
    assert session.get(Child, UUID(child)).birth_month == stored


@pytest.mark.parametrize("wrong", ["0", "13", "May", "5.0", "٥"])
def test_a_wrong_month_says_so(parent, session, wrong: str) -> None:
    response = parent.post("/children/new", CHILD | {"birth_month": wrong})
    assert response.status_code == 422
    assert "Choose a month, or leave it out." in words_of(response)


def test_a_page_that_knows_no_month_of_birth_keeps_it(parent, session) -> None:
    child = parent.add_child(birth_month="3")
    parent.post(f"/children/{child}/edit", CHILD)
    session.expire_all()
    assert session.get(Child, UUID(child)).birth_month == 3


@pytest.mark.parametrize(("day", "age"), [(date(2027, 5, 31), 6), (date(2027, 6, 1), 7)])
def test_the_age_of_the_day_decides_which_questions_are_asked(parent, session, monkeypatch, day, age) -> None:
    with today_is(date(2026, 11, 27)):
        child = parent.add_child(age="6", year_group="2", birth_month="6")
    asked_for = []
    monkeypatch.setattr(
        services, "question_set_for", lambda *given: asked_for.append(given) or question_set_for(*given)
    )
    start(session, session.get(Child, UUID(child)), now=datetime.combine(day, time(12), UTC))
    assert [given[2:] for given in asked_for] == [(age, 2)]
