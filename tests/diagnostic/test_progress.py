"""The parent's page with all checks of a child."""

from __future__ import annotations

import re
import uuid
from collections import Counter

import pytest
from sqlalchemy.orm import Session

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.questions.services import bank_set
from learning_jungle.questions.stored_sets import stored_set
from testing.checks import give_checks
from testing.visitor import Visitor, words_of


def progress(parent: Visitor, child: str) -> str:
    response = parent.get(f"/diagnostic/progress/{child}")
    assert response.status_code == 200
    return words_of(response)


def table_of_checks(page: str) -> str:
    return page.partition('<table class="dsj-checks">')[2].partition("</table>")[0]


@pytest.fixture
def child(parent: Visitor) -> str:
    return parent.add_child()


def give(session: Session, child: str, *scores: int, **kwargs) -> list[uuid.UUID]:
    made = give_checks(session, [uuid.UUID(child)], scores, **kwargs)
    session.commit()
    return [ids[0] for ids in made]


def test_without_a_check_the_page_says_what_will_come(parent: Visitor, child: str) -> None:
    words = progress(parent, child)
    assert "first path starts here" in words
    assert "After the first check you find its score and topics here, and ideas for home." in words
    assert "All checks" not in words


def test_an_open_check_can_be_carried_on(parent: Visitor, child: str) -> None:
    diagnostic = parent.start(child)
    parent.answer(diagnostic, 1, "A")
    parent.grown_up()
    words = progress(parent, child)
    assert "The first check is not finished yet" in words
    assert "1 of 10 questions are answered." in words
    assert "Carry on with Maya" in words


def test_one_check_has_a_report_and_topics_but_no_line(parent: Visitor, session, child: str) -> None:
    (diagnostic,) = give(session, child, 7)
    page = parent.get(f"/diagnostic/progress/{child}").text
    assert f"/diagnostic/{diagnostic}/report" in page
    assert "dsj-score-line" not in page
    words = progress(parent, child)
    assert "Year 2, 1 check, on 10 September 2024 7 of 10 in the first check The next check shows" in words
    assert "Report of 10 Sep 2024 Year 2 7 of 10 Silver" in words
    assert "Topics in Year 2 From the 10 questions of one check." in words


@pytest.mark.parametrize(
    ("scores", "change", "words"),
    [
        ((5, 7), "same", "2024 7 of 10: steady About the same as in the first check, 5 of 10 in September."),
        ((3, 9), "higher", "2024 From 3 in September to 9 in October: well done Higher than in the first check."),
        ((1, 7), "higher", "2024 From 1 in September to 7 in October Higher than in the first check."),
        ((9, 8), "same", "2024 8 of 10: well done About the same as in the first check, 9 of 10 in September."),
        ((9, 3), "lower", "2024 3 of 10 this time Lower than in the first check, 9 of 10 in September."),
    ],
)
def test_two_checks_are_about_the_same_unless_they_differ_by_more(
    parent, session, child, scores, change, words
) -> None:
    give(session, child, *scores)
    assert words in progress(parent, child)
    page = parent.get(f"/diagnostic/progress/{child}").text
    assert re.findall(r'data-change="(\w+)"', page) == [change]
    assert re.search(rf'role="img" aria-label="[^"]*Year 2: {scores[0]} and {scores[1]} of 10', page)


def test_the_band_is_explained_where_it_is_drawn(parent: Visitor, session, child: str) -> None:
    give(session, child, 3)
    assert "the shaded area" not in progress(parent, child)
    give(session, child, 3)
    assert "a change inside the shaded area may be chance." in progress(parent, child)


def test_few_answers_call_a_topic_neither_strong_nor_to_practise(parent: Visitor, session, child: str) -> None:
    give(session, child, 3)
    words = progress(parent, child)
    assert "Too few answers so far to say" in words
    assert "“Strong” needs nine answers, “to practise” four, from two checks or more. Fewer can be luck" in words
    for conclusion in (" Strong ", " To practise ", "Mixed so far", "Five-minute ideas for home"):
        assert conclusion not in words


def test_topics_to_practise_lead_to_the_ideas_of_the_latest_report(parent: Visitor, session, child: str) -> None:
    *_, latest = give(session, child, 3, 3, 3)
    words = progress(parent, child)
    assert " To practise Number and place value 2 of 6 Addition and subtraction 4 of 9 Too few" in words
    page = parent.get(f"/diagnostic/progress/{child}").text
    assert f'<a class="dsj-button dsj-button--secondary" href="/diagnostic/{latest}/report#things">' in page
    assert 'id="things"' in parent.get(f"/diagnostic/{latest}/report").text


def test_strong_topics_come_first(parent: Visitor, session, child: str) -> None:
    give(session, child, 10, 10, 10)
    words = progress(parent, child)
    assert re.search(r"From 3 checks with 30 questions in all\. (Topic Bar Right )?Strong Addition", words)
    assert "Going well so far" not in words


def test_what_is_going_well_is_named(parent: Visitor, session, child: str) -> None:
    give(session, child, 6, 6, 6)
    well = "Number and place value , 5 of 6 and Multiplication and division , 4 of 6 ."
    assert f"Going well so far: {well}" in progress(parent, child)


def test_a_fall_is_explained_kindly_and_leads_to_the_questions(parent: Visitor, session, child: str) -> None:
    *_, latest = give(session, child, 9, 8, 3)
    words = progress(parent, child)
    assert words.count("A tired day, a rush or a long break can, and one lower score can’t tell which.") == 1
    assert "Lower than in the check before, 8 of 10 in October. You could look at its questions together" in words
    page = parent.get(f"/diagnostic/progress/{child}").text
    assert f'<a href="/diagnostic/{latest}/report">its questions</a>' in page


@pytest.mark.parametrize(
    ("scores", "said"),
    [((5, 9, 7), True), ((1, 9, 7), True), ((9, 7), False), ((5, 7, 9), False), ((5, 7, 7), False), ((9, 9, 2), False)],
)
def test_a_small_fall_since_the_check_before_may_be_chance(parent, session, child, scores, said: bool) -> None:
    give(session, child, *scores)
    words = progress(parent, child)
    assert (f"The check before had {scores[-2]} of 10. A fall as small as that may be chance." in words) is said
    assert ("You could look at its questions" in words) is (scores == (9, 9, 2))


def test_a_change_since_the_check_before_gives_the_heading(parent: Visitor, session, child: str) -> None:
    give(session, child, 5, 9, 3)
    assert "3 of 10 this time Lower than in the check before, 9 of 10 in October." in progress(parent, child)


def test_checks_of_two_school_years_are_listed_and_not_compared(parent: Visitor, session, child: str) -> None:
    earlier = give(session, child, 4, 9)
    (latest,) = give(session, child, 5, year_group=3)
    page = parent.get(f"/diagnostic/progress/{child}").text
    assert re.findall(r"/diagnostic/([0-9a-f-]{36})/report", table_of_checks(page)) == [
        str(id) for id in (latest, *reversed(earlier))
    ]
    assert "data-change" not in page
    words = progress(parent, child)
    assert "Years 2 and 3, 3 checks, the latest on 5 November 2024 5 of 10 in the first check of Year 3 Year 3" in words
    assert "has new questions of its own, so scores of different years can’t be compared directly. 9 of 10" in words
    assert words.count("can’t be compared directly") == 1
    assert "9 of 10 in Year 2: well done." in words
    assert words.index("Topics in Year 3") < words.index("Topics in Year 2")
    assert "Topics in Year 2 Going well so far: Addition and subtraction , 4 of 6 . From 2 checks with 20" in words


def test_the_drawing_has_the_date_of_the_first_and_of_the_last_check(parent: Visitor, session, child: str) -> None:
    give(session, child, 3, 9)
    give(session, child, *range(10), year_group=3)
    page = parent.get(f"/diagnostic/progress/{child}").text
    drawing = page[page.index('<svg class="dsj-score-line"') :].partition("</svg>")[0]
    assert re.findall(r">([\d ]*\w+ \d{4})</text>", drawing) == ["Sep 2024", "15 Jul 2025"]


@pytest.mark.parametrize(("number", "folded"), [(6, 0), (7, 2), (13, 8)])
def test_the_newest_five_checks_are_open_and_many_earlier_ones_are_folded(
    parent: Visitor, session, child: str, number: int, folded: int
) -> None:
    ids = give(session, child, *[5] * number)
    page = parent.get(f"/diagnostic/progress/{child}").text
    earlier = page.partition("dsj-checks__earlier")[2]
    links = re.findall(
        r"/diagnostic/([0-9a-f-]{36})/report\"", table_of_checks(page) + earlier.partition("</details>")[0]
    )
    assert links == [str(id) for id in reversed(ids)]
    assert (f"Show {folded} earlier checks" in earlier) is bool(folded)
    assert len(re.findall(r"/report\"", table_of_checks(page))) == number - folded


def test_twenty_checks_and_an_open_one_are_all_there(parent: Visitor, session, child: str) -> None:
    give(session, child, *(place % 11 for place in range(20)))
    parent.start(child)
    parent.grown_up()
    page = parent.get(f"/diagnostic/progress/{child}").text
    assert "Show 15 earlier checks" in page
    assert page.count("dsj-score-line__point") == 20
    words = progress(parent, child)
    assert "Not finished Year 2 0 of 10 answered" in words
    assert "check before" not in words


def test_what_was_named_is_followed_through_later_checks(parent: Visitor, session, child: str) -> None:
    questions = stored_set(session, bank_set(session, 2, 0)).questions
    offered = Counter(id for one in questions for id in set(one.misconceptions) if id in GLOSSARY)
    named = next(id for id, times in offered.most_common() if GLOSSARY[id].is_diagnosis and times > 1)
    give(session, child, 10, shows=named)
    give(session, child, 10, 10, 10)
    page = parent.get(f"/diagnostic/progress/{child}").text
    assert f'data-again="{named}"' in page
    assert GLOSSARY[named].name in progress(parent, child)
    assert "Named on 10 September 2024." in progress(parent, child)


def test_the_list_links_to_the_page_once_there_is_a_check(parent: Visitor, session, child: str) -> None:
    link = f"/diagnostic/progress/{child}"
    assert link not in parent.get("/children/").text
    give(session, child, 5)
    assert link in parent.get("/children/").text


def test_another_parents_child_is_not_found(parent: Visitor, other_parent: Visitor, session, child: str) -> None:
    give(session, child, 5)
    assert other_parent.get(f"/diagnostic/progress/{child}").status_code == 404
