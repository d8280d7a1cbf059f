"""Children: what a parent may say of them, and that each parent sees only their own."""

from __future__ import annotations

import re
import uuid

import pytest
from markupsafe import escape
from sqlalchemy import func, select, update

from learning_jungle.curriculum.taught.year_groups import AGES, YEAR_GROUPS, fits_age
from learning_jungle.models import Answer, Child, Diagnostic, TreasureChest
from testing.family import CHEST, CHILD
from testing.past import move_back
from testing.visitor import Visitor, words_of


def count(session, table) -> int:
    return session.scalar(select(func.count()).select_from(table))


def test_a_new_child_leads_to_the_chest_and_stands_in_the_list(parent: Visitor) -> None:
    response = parent.post("/children/new", CHILD)
    assert response.location.endswith("/chest")
    words = words_of(parent.get("/children/"))
    assert "Maya" in words
    assert "Age 7, Year 2, Hill School" in words
    assert "Not started yet" in words


@pytest.mark.parametrize("year_group", YEAR_GROUPS)
def test_the_year_group_must_fit_the_age(parent: Visitor, session, year_group: int) -> None:
    added = 0
    for age in AGES:
        response = parent.post("/children/new", CHILD | {"age": str(age), "year_group": str(year_group)})
        fits = fits_age(year_group, age)
        added += fits
        assert response.status_code == (303 if fits else 422), age
        assert count(session, Child) == added, age
        if not fits:
            assert f"A child aged {age} is usually in" in words_of(response)
    assert 0 < added < len(AGES)


BAD_CHILDREN = [
    ({"age": "4"}, "age from 5 to 11"),
    ({"age": "12"}, "age from 5 to 11"),
    ({"age": ""}, "age from 5 to 11"),
    ({"age": "seven"}, "age from 5 to 11"),
    ({"age": "٧"}, "age from 5 to 11"),
    ({"age": "1e400"}, "age from 5 to 11"),
    ({"year_group": "7"}, "school year"),
    ({"year_group": "-1"}, "school year"),
    ({"year_group": ""}, "school year"),
    ({"year_group": "two"}, "school year"),
    ({"year_group": "2.0"}, "school year"),
    ({"year_group": "٢"}, "school year"),
    ({"year_group": "2" * 10_000}, "school year"),
    ({"age": "7" * 10_000}, "age from 5"),
    ({"first_name": ""}, "first name"),
    ({"first_name": "   "}, "first name"),
    ({"first_name": "M\x00a"}, "letters, numbers and punctuation"),
    ({"first_name": "a\nb"}, "letters, numbers and punctuation"),
    ({"first_name": "x" * 10_000}, "Use 50 characters or fewer"),
    ({"school_name": "x" * 10_000}, "Use 120 characters or fewer"),
]


@pytest.mark.parametrize(("changes", "message"), BAD_CHILDREN)
def test_a_bad_child_says_why_keeps_the_values_and_adds_nobody(parent: Visitor, session, changes, message) -> None:
    response = parent.post("/children/new", CHILD | changes)
    assert response.status_code == 422
    assert message in words_of(response)
    assert count(session, Child) == 0
    if "school_name" not in changes:
        assert 'value="Hill School"' in response.text


NAMES = [
    "Zoë",
    "O’Brien",
    "Ли",
    "🦁🐒",
    "a" * 50,
    "<b>x</b>",
    '" onfocus="x',
    "{{ 7 * 7 }}",
    "%(a)s {0}",
    "'; DROP TABLE child;--",
]


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_kept_and_shown_as_it_is(parent: Visitor, session, name: str) -> None:
    parent.add_child(first_name=name)
    assert session.scalars(select(Child.first_name)).one() == name
    page = parent.get("/children/").text
    assert escape(name) in page
    assert escape(name) == name or name not in page


def test_editing_changes_a_child_and_bad_input_does_not(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    assert parent.post(f"/children/{child_id}/edit", CHILD | {"age": "12"}).status_code == 422
    assert session.scalars(select(Child.age)).one() == 7
    page = parent.get(f"/children/{child_id}/edit")
    assert 'value="Maya"' in page.text
    assert (
        parent.post(f"/children/{child_id}/edit", CHILD | {"first_name": "May", "age": "8", "year_group": "4"}).location
        == "/children/"
    )
    assert session.execute(select(Child.first_name, Child.age, Child.year_group)).one() == ("May", 8, 4)


def test_deleting_asks_first_and_then_removes_everything_below(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    parent.fill_chest(child_id)
    parent.answer_all(parent.start(child_id))
    parent.grown_up()
    assert "can’t be undone" in words_of(parent.get(f"/children/{child_id}/delete"))
    assert count(session, Child) == 1
    assert parent.post(f"/children/{child_id}/delete", {"confirm": " MAYA "}).location == "/children/"
    assert [count(session, table) for table in (Child, TreasureChest, Diagnostic, Answer)] == [0, 0, 0, 0]
    assert "Nobody here yet" in words_of(parent.get("/children/"))


def test_deleting_removes_every_diagnostic_and_chest(parent: Visitor, session) -> None:
    child_id = parent.add_child()
    for _ in range(2):
        parent.fill_chest(child_id)
        parent.finish(parent.start(child_id))
        parent.grown_up()
        move_back(session, 28)
    parent.fill_chest(child_id)
    assert [count(session, table) for table in (TreasureChest, Diagnostic, Answer)] == [3, 2, 20]
    assert parent.post(f"/children/{child_id}/delete", {"confirm": "Maya"}).location == "/children/"
    assert [count(session, table) for table in (Child, TreasureChest, Diagnostic, Answer)] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    "path", ["/children/{}/edit", "/children/{}/delete", "/children/{}/chest", "/diagnostic/start/{}"]
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_another_parents_child_is_not_found(
    parent: Visitor, other_parent: Visitor, session, path: str, method: str
) -> None:
    child_id = parent.add_child()
    response = getattr(other_parent, method)(path.format(child_id), *([CHILD | CHEST] if method == "post" else []))
    assert response.status_code == 404
    assert session.scalars(select(Child.first_name)).one() == "Maya"
    assert count(session, TreasureChest) == count(session, Diagnostic) == 0


@pytest.mark.parametrize("child_id", ["1", "x", "00000000-0000-0000-0000-000000000000", "0" * 10_000, "%00", "🙂"])
def test_a_malformed_or_unknown_id_is_not_found(parent: Visitor, child_id: str) -> None:
    assert parent.get(f"/children/{child_id}/edit").status_code == 404


def test_the_list_shows_how_far_each_child_is_and_one_next_step(parent: Visitor) -> None:
    parent.add_child()
    assert "Fill the treasure chest" in words_of(parent.get("/children/"))
    diagnostic_id = parent.start(parent.add_child(first_name="Omar"))
    parent.answer(diagnostic_id, 1, "A")
    parent.grown_up()
    assert "1 of 10 questions answered" in words_of(parent.get("/children/"))
    parent.finished(first_name="Ada")
    parent.grown_up()
    words = words_of(parent.get("/children/"))
    assert "Finished:" in words
    assert "See the report" in words


def test_one_form_sent_twice_adds_one_child_and_leads_to_the_same_page(parent: Visitor, session) -> None:
    form = CHILD | {"form_id": str(uuid.uuid4())}
    first, second = parent.post("/children/new", form), parent.post("/children/new", form)
    assert second.status_code == 303
    assert second.location == first.location
    assert session.scalar(select(func.count()).select_from(Child)) == 1


def test_a_form_filled_in_again_for_another_child_adds_that_child(parent: Visitor, session) -> None:
    form = CHILD | {"form_id": str(uuid.uuid4())}
    parent.post("/children/new", form)
    parent.post("/children/new", form | {"first_name": "Omar"})
    assert session.scalar(select(func.count()).select_from(Child)) == 2


def test_every_page_that_adds_a_child_has_an_id_of_its_own(parent: Visitor) -> None:
    pages = [parent.get("/children/new").text for _ in range(2)]
    first, second = (re.search(r'name="form_id"[^>]*value="([^"]+)"', page)[1] for page in pages)
    assert uuid.UUID(first) != uuid.UUID(second)


@pytest.mark.parametrize("name", ["\u200b", "\u202e\u202c", "\u0301\u0302", "\u3164", "\u2800 \u2800"])
def test_a_name_that_nobody_can_see_is_refused(parent: Visitor, session, name: str) -> None:
    response = parent.post("/children/new", CHILD | {"first_name": name})
    assert response.status_code == 422
    assert "Enter your child’s first name." in words_of(response)
    assert count(session, Child) == 0


def test_what_a_family_typed_is_isolated_from_our_words(parent: Visitor) -> None:
    child_id = parent.add_child(first_name="\u202eمريم", school_name="مدرسة")
    flashed = parent.get(f"/children/{child_id}/chest").text
    assert "<bdi>مريم</bdi> has been added" in flashed
    assert "<bdi>مريم</bdi>’s treasure chest" in flashed
    parent.fill_chest(child_id, reward_description="نزهة")
    page = parent.get("/children/").text
    for typed in ("مريم", "مدرسة", "نزهة"):
        assert f"<bdi>{typed}</bdi>" in page
    assert "\u202e" not in page
    assert "<bdi>parent@example.com</bdi>" in parent.get("/auth/account").text


@pytest.mark.parametrize("word", ["", "May", "DELETE"])
def test_a_child_is_deleted_only_with_the_first_name_typed(parent: Visitor, session, word: str) -> None:
    child_id = parent.add_child()
    response = parent.post(f"/children/{child_id}/delete", {"confirm": word})
    assert response.status_code == 422
    assert "Type Maya to delete." in words_of(response)
    assert count(session, Child) == 1


@pytest.mark.parametrize(
    ("kept", "typed"), [("Anna  Maria", "Anna Maria"), ("Anna\u00a0Maria", "anna maria"), ("O\u2019Brien", "O'Brien")]
)
def test_a_child_is_deleted_with_the_first_name_as_a_keyboard_has_it(parent: Visitor, session, kept, typed) -> None:
    child_id = parent.add_child()
    # As an earlier release may have kept it.
    session.execute(update(Child).values(first_name=kept))
    session.commit()
    assert parent.post(f"/children/{child_id}/delete", {"confirm": typed}).status_code == 303
    assert count(session, Child) == 0
