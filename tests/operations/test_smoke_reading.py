"""The smoke test reads questions, reports and lists as a visitor does, and solves them without a database."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from types import SimpleNamespace

import pytest

from learning_jungle.curriculum.checking import solve
from learning_jungle.curriculum.item import LETTERS
from learning_jungle.curriculum.pictures import text_alternative
from learning_jungle.operations.smoke.document import read_document
from learning_jungle.operations.smoke.page import Page
from learning_jungle.operations.smoke.pictures import read_picture
from learning_jungle.operations.smoke.question import NOT_LEARNED, AskedQuestion, read_question
from learning_jungle.operations.smoke.ranks import LEAST_READ, YEARS
from learning_jungle.operations.smoke.report import rank_of, read_card, read_rank, read_report
from learning_jungle.operations.smoke.rows import Failed
from learning_jungle.operations.smoke.sitting import plan_answers
from tests.curriculum.samples import sample, templates_for

CHILD = "11111111-1111-1111-1111-111111111111"
SISTER = "22222222-2222-2222-2222-222222222222"


def page(html: str, path: str = "/x") -> Page:
    content = f"<main>{html}</main>"
    headers = {"Content-Type": "text/html; charset=utf-8"}
    response = SimpleNamespace(
        url=f"https://x.example{path}", status_code=200, headers=headers, text=content, content=content.encode()
    )
    return Page("GET", response)


@pytest.mark.parametrize("year", YEARS, ids=lambda year: year.name)
def test_the_checker_solves_the_bank_from_the_text_alternatives_alone(year) -> None:
    solved, asked = 0, 0
    for template in templates_for(year.number):
        for item in sample(template, 3):
            picture = read_picture(item.picture.kind, text_alternative(item.picture)) if item.picture else None
            asked += 1
            if item.picture and picture is None:
                continue
            right = solve(replace(item, picture=picture, correct_index=0), year.number).right
            if right is not None and len(right) == 1:
                solved += 1
                assert right == {item.correct_index}, item.stem
    assert solved > (1 + LEAST_READ) / 2 * asked


def test_words_that_are_not_known_are_not_guessed() -> None:
    assert read_picture("objects", "Some ducks.") is None
    assert read_picture("panels", "A: Some ducks. B: Some ducks. C: Some ducks. D: Some ducks.") is None
    assert read_picture("hologram", "A hologram.") is None


def test_text_is_what_is_shown_and_no_more() -> None:
    root = read_document(
        "<p>Work out <span aria-hidden='true'><span>3</span><span>/</span><span>4</span></span>"
        "<span class='dsj-hidden'>three quarters</span> of <b>8</b><br>"
        "and<svg><text>x</text></svg>\n 2.<script>y</script>"
    )
    assert root.text == "Work out 3/4 of 8 and 2."


QUESTION = "<h1>{stem}</h1>{picture}" + "".join(
    f"<label><input type='radio' name='answer' value='{letter}'> <b>{letter}</b> <span>{{{letter}}}</span></label>"
    for letter in LETTERS
)
DRAWN = "<svg class='dsj-pic dsj-pic-array' aria-label='{told}'><rect/>{body}</svg>"


def question(stem: str = "3 + 4", picture: str = "", **options: str) -> Page:
    shown = {"A": "5", "B": "6", "C": "7", "D": "8"} | options
    return page(QUESTION.format(stem=stem, picture=picture, **shown), "/diagnostic/x/question/1")


def test_a_question_is_read_and_solved() -> None:
    asked = read_question(question("3 + 4 = □"), 2)
    assert (asked.stem, asked.options, asked.key) == ("3 + 4 = □", ("5", "6", "7", "8"), "C")
    assert asked.choices == ("A", "B", "C", "D")
    assert asked.selected == ""


def test_a_picture_is_part_of_the_question() -> None:
    told = "Counters in equal rows. Row, row. In every row: counter, counter, counter."
    picture = DRAWN.format(told=told, body="<circle/>")
    asked = read_question(question("How many counters are there?", picture), 2)
    assert asked.picture == told


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (page("<h1>3 + 4</h1>"), "does not show a stem and the answers"),
        (question(stem=""), "does not show a stem and the answers"),
        (question(B="5"), "does not show four different answers"),
        (question(A="", B="", C="", D=""), "offers letters, but shows no picture"),
        (question(picture=DRAWN.format(told="Three ducks.", body="")), "is empty"),
        (question(picture=DRAWN.format(told="", body="<circle/>")), "has no text alternative"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_question_that_cannot_be_answered_fails(shown: Page, words: str) -> None:
    with pytest.raises(Failed, match=words):
        read_question(shown, 2)


@pytest.mark.parametrize(
    ("percentage", "rank"),
    [
        *((low, "none") for low in (0, 30, "39.99")),
        *((low, "Bronze") for low in (40, 50, "50.99")),
        *((low, "Silver") for low in (51, 60, 70)),
        *((low, "Gold") for low in (71, 80, 100)),
    ],
)
def test_ranks_begin_at_40_51_and_71(percentage: object, rank: str) -> None:
    assert rank_of(Decimal(str(percentage))) == rank


def asked(key: str | None, *more: str) -> AskedQuestion:
    return AskedQuestion("stem", ("1", "2", "3", "4"), (*LETTERS, *more), "", "", key)


@pytest.mark.parametrize("wanted", range(11))
def test_as_many_answers_are_right_as_wanted(wanted: int) -> None:
    questions = [asked(LETTERS[n % 4], NOT_LEARNED) for n in range(10)]
    answers = plan_answers(questions, wanted)
    assert sum(given == one.key for given, one in zip(answers, questions, strict=True)) == wanted
    assert answers.count(NOT_LEARNED) == (wanted < 10)


def test_wrong_answers_differ_and_not_learned_is_only_chosen_where_it_is_offered() -> None:
    questions = [asked("A") for _ in range(10)]
    answers = plan_answers(questions, 0)
    assert set(answers) == {"B", "C", "D"}


def test_questions_nobody_can_read_are_answered_and_reckoned_with() -> None:
    questions = [asked(None) for _ in range(4)] + [asked("A") for _ in range(6)]
    answers = plan_answers(questions, 5)
    assert set(answers) <= set(LETTERS)
    assert answers[4:].count("A") == 4


def report(head: str, last: str = "Sam chose B: 4. The right answer is C: 5.") -> Page:
    items = "".join(f"<li id='question-{n}'>{n}. 2 + 3 Sam chose C: 5, which is right.</li>" for n in range(1, 10))
    return page(f"<h1>{head}</h1><h2>Every question</h2><ol>{items}<li id='question-10'>{last}</li></ol>")


def test_a_report_is_read() -> None:
    read = read_report(report("Sam got 9 of 10, 90%, Gold"))
    assert (read.correct, read.percentage, read.rank) == (9, 90, "Gold")
    assert [(one.chosen, one.key) for one in read.answers] == [("C", "C")] * 9 + [("B", "C")]


def test_drawn_options_that_stand_in_a_row_are_one_picture_with_letters() -> None:
    row = "".join(
        f"<span class='dsj-answered__one'><b>{letter}</b>{DRAWN.format(told=f'{n} dots.', body='<circle/>')}</span>"
        for n, letter in enumerate(LETTERS, start=2)
    )
    read = read_report(report("Sam got 9 of 10, 90%", f"{row} Sam chose B. The right answer is C."))
    assert read.answers[9].picture == "A: 2 dots. B: 3 dots. C: 4 dots. D: 5 dots."
    assert read.answers[8].picture == ""


def test_what_the_ranks_mean_is_no_rank() -> None:
    read = read_report(report("Sam got 3 of 10. Bronze starts at 40%, Silver at 51%. It is 30%."))
    assert (read.percentage, read.rank) == (30, "none")


def test_not_learned_yet_is_read_from_a_report() -> None:
    read = read_report(report("Sam got 9 of 10, 90%", "Sam has not learned this yet. The right answer is C: 5."))
    assert (read.answers[9].chosen, read.answers[9].key) == (NOT_LEARNED, "C")


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (report("Sam got 9 of 10"), "shows no percentage"),
        (report("Sam got 90%"), "does not say how many"),
        (report("9 of 10, 90%, Gold. Well done, Silver."), "More than one rank"),
        (report("9 of 10, 90%", "The right answer is C"), "what was chosen in question 10"),
        (report("9 of 10, 90%", "Sam chose B"), "what is right in question 10"),
        (page("<h1>9 of 10, 90%</h1>"), "does not show question 1"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_report_that_lacks_something_fails(shown: Page, words: str) -> None:
    with pytest.raises(Failed, match=words):
        read_report(shown)


def test_the_rank_of_the_results_is_in_words_and_in_the_badge() -> None:
    assert read_rank(page("<p>You reached Silver</p><svg aria-label='Silver rank'></svg>")) == "Silver"
    assert read_rank(page("<p>You did it</p>")) == "none"
    with pytest.raises(Failed, match="More than one rank"):
        read_rank(page("<p>You reached Silver</p><svg aria-label='Gold rank'></svg>"))


def test_each_child_has_a_card_of_its_own() -> None:
    cards = "".join(
        f"<li><p>{text}</p><a href='/children/{child}/edit'>Edit</a><a href='/children/{child}/chest'>Chest</a></li>"
        for child, text in ((CHILD, "70%, Silver, a kite, open"), (SISTER, "Not started yet, a drum"))
    )
    listed = page(f"<ul>{cards}</ul>")
    card = read_card(listed, CHILD)
    assert (card.percentage, card.rank, card.chest_open) == (70, "Silver", True)
    sister = read_card(listed, SISTER)
    assert (sister.percentage, sister.rank, sister.chest_open) == (None, "none", False)
    assert "drum" not in card.text
    with pytest.raises(Failed, match="missing"):
        read_card(page("<p>Nobody here yet</p>"), CHILD)
