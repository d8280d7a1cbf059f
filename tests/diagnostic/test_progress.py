"""The parent's page with all checks of a child."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime

import pytest

from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.family.rounds import SHORTEST_PAUSE
from learning_jungle.questions.services import bank_set
from learning_jungle.questions.stored_sets import stored_set
from learning_jungle.web.london import day_in_london
from learning_jungle.web.templating import date_in_words
from testing.checks import PAUSE
from testing.visitor import Visitor
from tests.diagnostic.progress_page import give, progress

DONE = "Two checks done since September, each to the last question."


def table_of_checks(page: str) -> str:
    return page.partition('<table class="dsj-checks">')[2].partition("</table>")[0]


@pytest.fixture
def child(parent: Visitor) -> str:
    return parent.add_child()


def test_without_a_check_the_page_says_what_will_come(parent: Visitor, child: str) -> None:
    words = progress(parent, child)
    assert "first path starts here" in words
    assert "Ten questions, about ten minutes. Start with Maya" in words
    assert "After the first check you’ll see the score and the topics here, and ideas for home." in words
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
    assert page.count("dsj-leaf dsj-leaf--right") == 7 + 1
    words = progress(parent, child)
    assert "Year 2, 1 check, on 10 September 2024" in words
    assert "7 of 10 in the first check A good base. The next check shows" in words
    assert "Report Score Rank Report of 10 Sep 2024 7 of 10 Silver" in words
    assert "Topics in Year 2: too early to say much One check asks only a little of each topic." in words
    assert "A leaf for each of the 10 questions in one check: right , not right ." in words


@pytest.mark.parametrize(
    ("scores", "sign", "words"),
    [
        (
            (5, 7),
            "same",
            f"2024 7 of 10: steady {DONE} 5, then 7 of 10: ups and downs of this size are normal.",
        ),
        (
            (3, 9),
            "higher",
            "2024 From 3 of 10 to 9 of 10: well done Higher than in the first check, in September, and by",
        ),
        (
            (9, 8),
            "star",
            f"2024 Lovely steady work: 8 of 10 {DONE} 8 or 9 of 10, twice running.",
        ),
        (
            (9, 3),
            "lower",
            "2024 3 of 10 this time One lower score does not undo the ones before. Lower than in the first check, 9",
        ),
    ],
)
def test_the_page_begins_with_what_two_checks_show(parent, session, child, scores, sign, words) -> None:
    give(session, child, *scores)
    assert words in progress(parent, child)
    page = parent.get(f"/diagnostic/progress/{child}").text
    assert re.findall(r'data-sign="(\w+)"', page) == [sign]
    assert re.search(rf'role="img" aria-label="[^"]*Year 2: {scores[0]} and {scores[1]} of 10', page)


def test_the_first_card_ends_with_the_next_check_once_it_makes_sense(parent: Visitor, session, child: str) -> None:
    give(session, child, 5)
    assert (
        "A new check makes sense now, with new questions. Check again with Maya Five-minute ideas for home Topics in"
        in progress(parent, child)
    )
    parent.start(child)
    parent.grown_up()
    words = progress(parent, child)
    assert (
        "A new check has begun: 0 of 10 questions are answered. Carry on with Maya Five-minute ideas for home Topics in"
        in words
    )


def test_until_the_next_check_the_first_card_ends_with_ideas_for_home(parent: Visitor, session, child: str) -> None:
    # Just before midnight, the end of summer time would leave a day less between two checks.
    today = datetime.now(UTC).replace(hour=0, minute=0)
    *_, latest = give(session, child, 3, 3, 3, first_day=today - 2 * PAUSE)
    day = date_in_words(day_in_london(today + SHORTEST_PAUSE))
    assert f"The next check makes sense from {day} . Five-minute ideas for home" in progress(parent, child)
    assert parent.get(f"/diagnostic/progress/{child}").text.count(f'href="/diagnostic/{latest}/report#things"') == 1


def test_in_a_new_school_year_a_new_check_makes_sense(parent: Visitor, session, child: str) -> None:
    give(session, child, 3, year_group=1, first_day=datetime.now(UTC))
    assert "Maya is in Year 2 now, so a new check makes sense. Check again with Maya" in progress(parent, child)


def test_the_band_is_explained_where_it_is_drawn(parent: Visitor, session, child: str) -> None:
    give(session, child, 3)
    path = f"/diagnostic/progress/{child}"
    assert "about the same" not in parent.get(path).text
    give(session, child, 3)
    assert ">about the same<" in parent.get(path).text
    # The scores of a new school year are compared with none before.
    give(session, child, 4, year_group=3)
    assert "about the same" not in parent.get(path).text
    assert "dsj-score-line__band" not in parent.get(path).text
    give(session, child, 4, year_group=3)
    # The band of two checks beside many others has no room for words.
    assert "Scores in the shade are about the same as the first of Year 3. Topics" in progress(parent, child)
    assert "about the same as the first Year 3" not in progress(parent, child)


def test_a_check_without_a_rank_is_called_finished_beside_those_with_one(parent: Visitor, session, child: str) -> None:
    give(session, child, 3)
    assert "Report Score Report of 10 Sep 2024 3 of 10" in progress(parent, child)
    give(session, child, 9)
    words = progress(parent, child)
    assert "Report Score Rank" in words
    assert "3 of 10 Finished" in words
    table = table_of_checks(parent.get(f"/diagnostic/progress/{child}").text)
    assert re.findall(r'aria-label="([^"]+)"', table) == ["Gold rank", "A garland"]


def test_a_fall_is_explained_and_leads_to_the_questions(parent: Visitor, session, child: str) -> None:
    *_, latest = give(session, child, 9, 8, 3)
    words = progress(parent, child)
    assert (
        "One lower score does not undo the ones before. Lower than in the first check, 9 of 10 in September. That is"
        " more than bad luck usually explains. A tired day, a rush or a long break can bring it, and so can a topic"
        " that needs another look. Look at the questions together Five-minute ideas for home A new check makes sense"
        " now, with new questions."
        " Check again with Maya"
    ) in words
    assert "check before" not in words
    page = parent.get(f"/diagnostic/progress/{child}").text
    assert f'<a class="dsj-button dsj-button--primary" href="/diagnostic/{latest}/report">' in page


def test_a_change_since_the_check_before_gives_the_heading(parent: Visitor, session, child: str) -> None:
    give(session, child, 5, 9, 3)
    assert "Lower than in the check before, 9 of 10 in October." in progress(parent, child)


def test_checks_of_two_school_years_are_listed_and_not_compared(parent: Visitor, session, child: str) -> None:
    earlier = give(session, child, 4, 9)
    (latest,) = give(session, child, 5, year_group=3)
    page = parent.get(f"/diagnostic/progress/{child}").text
    assert re.findall(r"/diagnostic/([0-9a-f-]{36})/report", table_of_checks(page)) == [
        str(id) for id in (latest, *reversed(earlier))
    ]
    words = progress(parent, child)
    assert "Years 2 and 3, 3 checks, the latest on 5 November 2024 A first look at Year 3: 5 of 10 Maya got" in words
    assert re.search(
        r"Maya got [a-z ]+ right\. Year 2 ended with 9 of 10: well done\. Year 3 has new questions,",
        words,
    )
    assert "Report of 5 Nov 2024 Year 3 5 of 10" in words
    assert "Topics in Year 3: too early to say much One check asks" in words
    # The few answers of an earlier year say nothing new.
    assert "Topics in Year 2" not in words


def test_the_drawing_has_the_date_of_the_first_and_of_the_last_check(parent: Visitor, session, child: str) -> None:
    give(session, child, 3, 9)
    give(session, child, *range(10), year_group=3)
    page = parent.get(f"/diagnostic/progress/{child}").text
    drawing = page[page.index('<svg class="dsj-score-line"') :].partition("</svg>")[0]
    assert re.findall(r">([\d ]*\w+ \d{4})</text>", drawing) == ["Sep 2024", "15 Jul 2025"]


@pytest.mark.parametrize(("number", "folded"), [(4, 0), (5, 2), (13, 10)])
def test_the_newest_three_checks_are_open_and_many_earlier_ones_are_folded(
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
    assert "Show 17 earlier checks" in page
    assert len(re.findall("dsj-score-line__(?:leaf|point)", page)) == 20
    words = progress(parent, child)
    assert "Not finished 0 of 10 answered" in words


def test_what_was_named_is_followed_through_later_checks(parent: Visitor, session, child: str) -> None:
    questions = stored_set(session, bank_set(session, 2, 0)).questions
    offered = Counter(id for one in questions for id in set(one.misconceptions) if id in GLOSSARY)
    named = next(id for id, times in offered.most_common() if GLOSSARY[id].is_diagnosis and times > 1)
    (first,) = give(session, child, 10, shows=named)
    give(session, child, 10, 10, 10)
    page = parent.get(f"/diagnostic/progress/{child}").text
    assert f'data-again="{named}"' in page
    assert GLOSSARY[named].name in progress(parent, child)
    assert "Named on 10 September 2024 ." in progress(parent, child)
    assert f'Named on <a href="/diagnostic/{first}/report">' in page


def test_the_list_links_to_the_page_once_there_is_a_check(parent: Visitor, session, child: str) -> None:
    link = f"/diagnostic/progress/{child}"
    assert link not in parent.get("/children/").text
    give(session, child, 5)
    assert link in parent.get("/children/").text


def test_another_parents_child_is_not_found(parent: Visitor, other_parent: Visitor, session, child: str) -> None:
    give(session, child, 5)
    assert other_parent.get(f"/diagnostic/progress/{child}").status_code == 404
