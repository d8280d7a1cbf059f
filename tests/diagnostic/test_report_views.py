"""The parent's report, and the flags on its questions."""

from __future__ import annotations

import re

from sqlalchemy import select

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.models import RANK_BANDS, Question
from testing.visitor import Visitor, words_of


def test_the_report_shows_percentage_rank_and_every_answer(begun, keys) -> None:
    visitor, _, diagnostic_id = begun
    for n, key in enumerate(keys, start=1):
        visitor.answer(diagnostic_id, n, key if n > 3 else "ABCD"["ABCD".index(key) - 1])
    visitor.submit(diagnostic_id)
    visitor.grown_up()
    words = words_of(visitor.get(f"/diagnostic/{diagnostic_id}/report"))
    assert "Maya got 7 of 10, Silver" in words
    assert "70%. Finished on" in words
    gold, silver, bronze = (bound for bound, _ in RANK_BANDS)
    assert f"Bronze starts at {bronze}%, Silver at {silver}% and Gold at {gold}%." in words
    assert words.count("Maya chose") == 10
    assert words.count("which is right") == 7
    assert words.count("The right answer is") == 3
    assert "snapshot" in words


def test_the_report_gives_a_reason_only_where_two_answers_point_to_it(begun, session) -> None:
    visitor, _, diagnostic_id = begun
    questions = session.scalars(select(Question).order_by(Question.position)).all()
    wrong = {}
    for question in questions:
        for letter, misconception in zip("ABCD", question.misconceptions, strict=True):
            if misconception in GLOSSARY and GLOSSARY[misconception].is_diagnosis:
                wrong.setdefault(misconception, {})[question.position] = letter
    misconception, letters = max(wrong.items(), key=lambda pair: len(pair[1]))
    assert len(letters) >= 2
    for question in questions:
        visitor.answer(diagnostic_id, question.position, letters.get(question.position, question.correct_option))
    visitor.submit(diagnostic_id)
    visitor.grown_up()
    words = words_of(visitor.get(f"/diagnostic/{diagnostic_id}/report"))
    *first, last = letters
    numbers = f"{', '.join(map(str, first))} and {last}"
    reason = f"Why we suggest this: the answers to questions {numbers} point to the same habit"
    assert words.count("Why we suggest this") == 1
    assert f"{GLOSSARY[misconception].tip} {reason}: “{GLOSSARY[misconception].name}”." in words


def test_the_report_waits_for_completion(begun) -> None:
    visitor, child_id, diagnostic_id = begun
    visitor.grown_up()
    assert visitor.get(f"/diagnostic/{diagnostic_id}/report").location == f"/diagnostic/start/{child_id}"


def test_every_question_of_a_report_can_be_flagged_at_its_own_address(parent: Visitor) -> None:
    diagnostic_id = parent.finished()
    parent.grown_up()
    report = parent.get(f"/diagnostic/{diagnostic_id}/report").text
    flags = re.findall(
        r'<form method="post" action="([^"]+)">\s*<input type="hidden" name="csrf_token" value="(.+?)"', report
    )
    addresses = [f"/diagnostic/{diagnostic_id}/report/flag/{n}" for n in range(1, 11)]
    assert [address for address, _ in flags if "/flag/" in address] == addresses
    token = flags[-1][1]
    assert parent.client.post(addresses[9], data={"csrf_token": token, "comment": ""}).status_code == 303
    assert "Thank you. We will look at question 10." in words_of(parent.get(f"/diagnostic/{diagnostic_id}/report"))
