"""A parent shows a report to a teacher by a link, and ends it; the link opens that report and nothing else."""

from __future__ import annotations

import logging
import re

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from learning_jungle.diagnostic.limits import SHARE
from learning_jungle.models import SharedReport
from testing.visitor import Visitor, words_of
from tests.diagnostic.conftest import REWARD, SCHOOL, path_of_link


def test_a_teacher_reads_the_report_without_an_account(teacher: Visitor, link: str) -> None:
    page = teacher.get(link)
    words = words_of(page)
    assert page.status_code == 200
    assert re.search(r"Zephyrina’s maths check \d+ of 10 right, \d+%", words)
    assert words.count("Please do not pass this link on.") == 1
    assert "Shared by Zephyrina’s family until" in words
    assert words.index("to look at again") < words.index("Suggested to the family")
    assert "Ten multiple-choice questions at home, untimed." in words
    # What chance gives is there once.
    assert len(re.findall("luck alone gives|Chance alone is right in one of four", words)) == 1
    assert "Does it match what you see in class? Tell the family in your usual way." in words
    # The kind words at the head are for the family.
    assert "to take together" not in words
    assert "What to do next" not in words
    assert ", Zephyrina." not in words
    assert "show this page to the teacher" not in words


def test_a_teacher_reads_what_is_worth_a_look_in_class_and_once_what_the_edges_mean(
    begun, keys, teacher: Visitor
) -> None:
    parent, _, diagnostic_id = begun
    for n, key in enumerate(keys, start=1):
        parent.answer(diagnostic_id, n, "BCDA"["ABCD".index(key)] if n == 4 else key)
    parent.submit(diagnostic_id)
    parent.grown_up()
    page = teacher.get(path_of_link(parent, diagnostic_id))
    assert re.search(
        r"Worth a look in class: perhaps a single slip: [^()]+ \(question 4\)\. Does it ring true\? ",
        words_of(page),
    )
    assert page.text.count("dsj-answered__key") == 1
    assert re.search(r"One to look at again right answer Maya ?’s choice 4\.", words_of(page))
    # The table does not have it once more.
    assert "data-next" not in page.text
    # It is for a teacher, who sees the class.
    assert "in class" not in words_of(parent.get(f"/diagnostic/{diagnostic_id}/report"))


def test_a_teacher_reads_of_nothing_to_look_at_where_all_is_right(begun, keys, teacher: Visitor) -> None:
    parent, _, diagnostic_id = begun
    for n, key in enumerate(keys, start=1):
        parent.answer(diagnostic_id, n, key)
    parent.submit(diagnostic_id)
    parent.grown_up()
    page = teacher.get(path_of_link(parent, diagnostic_id))
    assert "Worth a look" not in words_of(page)
    assert "dsj-answered__key" not in page.text


def test_a_teacher_sees_nothing_else_of_the_family(teacher: Visitor, link: str) -> None:
    page = teacher.get(link)
    for secret in (SCHOOL, REWARD, "parent@example.com", "/children/", "/auth/", "/report/flag", "csrf_token", "<form"):
        assert secret not in page.text
    # Animal and colour are the family's own.
    assert "dsj-animal" not in page.text
    assert "dsj-who--" not in page.text
    assert "This question looks wrong" not in page.text
    assert teacher.client.get_cookie("session") is None


def test_nobody_indexes_the_page_keeps_it_or_learns_its_address_from_it(teacher: Visitor, link: str) -> None:
    page = teacher.get(link)
    assert "noindex" in page.headers["X-Robots-Tag"]
    assert '<meta name="robots" content="noindex" />' in page.text
    assert page.headers.getlist("Referrer-Policy") == ["no-referrer"]
    assert page.headers["Cache-Control"] == "no-store"
    assert "noindex" in teacher.get("/shared/no-such-link").headers["X-Robots-Tag"]


def test_the_link_is_shown_once(parent: Visitor, reported: str, link: str) -> None:
    page = parent.get(f"/diagnostic/{reported}/share")
    assert "/shared/" not in page.text
    assert "A link works now" in words_of(page)
    assert "Nobody has opened it yet" in words_of(page)


def test_an_ended_link_says_so_kindly(parent: Visitor, teacher: Visitor, reported: str, link: str) -> None:
    ended = parent.post(f"/diagnostic/{reported}/share/end")
    assert "Nobody can open the report" in words_of(parent.get(ended.location))
    page = teacher.get(link)
    assert page.status_code == 404
    assert "This link has ended" in words_of(page)
    assert "Zephyrina" not in page.text


def test_a_new_link_ends_the_one_before(parent: Visitor, teacher: Visitor, reported: str, link: str) -> None:
    newer = path_of_link(parent, reported)
    assert newer != link
    assert teacher.get(link).status_code == 404
    assert teacher.get(newer).status_code == 200


def test_the_account_lists_what_was_shown(parent: Visitor, teacher: Visitor, reported: str, link: str) -> None:
    assert "not opened yet" in words_of(parent.get("/auth/account"))
    teacher.get(link)
    words = words_of(parent.get("/auth/account"))
    assert "Zephyrina" in words
    assert "opened once, last on" in words
    assert "End link" in words
    parent.post(f"/diagnostic/{reported}/share/end")
    words = words_of(parent.get("/auth/account"))
    assert "Ended on" in words
    assert "End link" not in words


def test_a_link_opens_in_child_mode_and_opens_nothing_more(parent: Visitor, link: str) -> None:
    other = parent.start(parent.add_child(first_name="Balthazar"))
    assert parent.get("/children/").location.startswith("/auth/grown-up")
    page = parent.get(link)
    assert page.status_code == 200
    assert "Balthazar" not in page.text
    assert other not in page.text
    assert parent.get("/auth/account").location.startswith("/auth/grown-up")


@pytest.mark.parametrize("path", ["share", "share/end"])
def test_another_parent_can_neither_make_nor_end_a_link(
    other_parent: Visitor, teacher: Visitor, reported: str, link: str, session: Session, path: str
) -> None:
    assert other_parent.post(f"/diagnostic/{reported}/{path}").status_code == 404
    assert other_parent.get(f"/diagnostic/{reported}/share").status_code == 404
    assert teacher.get(link).status_code == 200
    assert session.scalar(select(func.count()).select_from(SharedReport)) == 1


def test_an_unfinished_report_has_no_link(parent: Visitor, session: Session) -> None:
    diagnostic = parent.start(parent.add_child())
    parent.grown_up()
    assert parent.get(f"/diagnostic/{diagnostic}/share").location == f"/diagnostic/{diagnostic}/report"
    assert parent.post(f"/diagnostic/{diagnostic}/share").status_code == 404
    assert session.scalar(select(func.count()).select_from(SharedReport)) == 0


def test_a_link_goes_with_its_child(parent: Visitor, teacher: Visitor, link: str, session: Session) -> None:
    child = re.search(r"/children/([0-9a-f-]{36})/edit", parent.get("/children/").text)[1]
    assert parent.post(f"/children/{child}/delete", {"confirm": "Zephyrina"}).status_code == 303
    assert teacher.get(link).status_code == 404
    assert session.scalar(select(func.count()).select_from(SharedReport)) == 0


def test_an_account_makes_only_so_many_links_an_hour(parent: Visitor, reported: str) -> None:
    allowed = int(SHARE.split()[0])
    answers = [parent.post(f"/diagnostic/{reported}/share").status_code for _ in range(allowed + 1)]
    assert answers == [303] * allowed + [429]


def test_the_log_names_the_route_and_no_link(
    parent: Visitor, teacher: Visitor, reported: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging.getLogger("learning_jungle"), "propagate", True)
    with caplog.at_level(logging.DEBUG):
        link = path_of_link(parent, reported)
        teacher.get(link)
        parent.post(f"/diagnostic/{reported}/share/end")
        teacher.get(link)
    assert link.rpartition("/")[2] not in caplog.text
    events = re.findall(r"event=(\S+) route=(\S+)", caplog.text)
    assert list(dict.fromkeys(events)) == [
        ("report-shared", "/diagnostic/<uuid:diagnostic_id>/share"),
        ("shared-report-opened", "/shared/<token>"),
        ("sharing-ended", "/diagnostic/<uuid:diagnostic_id>/share/end"),
        ("shared-link-refused", "/shared/<token>"),
    ]


@pytest.mark.parametrize("token", ["x", "", "é", "a" * 3000, "%00", "..%2f"])
def test_what_is_no_link_is_not_found(teacher: Visitor, token: str) -> None:
    assert teacher.get(f"/shared/{token}").status_code == 404
