"""What the site says about itself: who runs it, what it keeps, what it tells an AI, how accessible it is."""

from __future__ import annotations

import dataclasses
import re

import pytest
from flask import Flask

from learning_jungle.auth.inactivity import DELETION_MONTHS, TIME_TO_ANSWER
from learning_jungle.auth.services import LONGEST_SIGN_IN
from learning_jungle.diagnostic.sharing import LINK_DAYS
from learning_jungle.extensions import db
from learning_jungle.settings import AiSettings, Operator
from learning_jungle.web.errors import error_page
from testing.visitor import Visitor, words_of

OPERATOR = Operator("Hill & Learning Ltd", "help@example.com")
PAGES = ("/privacy", "/privacy/children", "/accessibility")


@pytest.fixture
def set_up(app: Flask, monkeypatch: pytest.MonkeyPatch):
    """Return a function that changes the app's settings."""

    def set_up(**changes: object) -> None:
        settings = dataclasses.replace(app.extensions["settings"], **changes)
        monkeypatch.setitem(app.extensions, "settings", settings)

    return set_up


def test_the_privacy_page_names_who_runs_the_site_and_how_to_reach_them(visitor: Visitor, set_up) -> None:
    set_up(operator=OPERATOR)
    page = visitor.get("/privacy")
    named = '<bdi>Hill &amp; Learning Ltd</bdi>, <a href="mailto:help@example.com">help@example.com</a>. In the law'
    assert named in page.text


@pytest.mark.parametrize(
    ("operator", "words"),
    [
        (Operator(), "has not been named here. Ask the person who gave you this address"),
        (Operator(name="Hill Learning"), "They have not said yet how to reach them."),
        (Operator(contact="https://example.com/help"), "You can reach them at https://example.com/help ."),
    ],
)
def test_the_privacy_page_says_plainly_what_is_not_known(visitor: Visitor, set_up, operator, words: str) -> None:
    set_up(operator=operator)
    assert words in words_of(visitor.get("/privacy"))


@pytest.mark.parametrize("path", ["/", "/auth/forgot", "/auth/login", "/accessibility"])
def test_a_page_that_promises_help_says_whom_to_ask(visitor: Visitor, set_up, path: str) -> None:
    set_up(operator=OPERATOR)
    assert 'href="mailto:help@example.com"' in visitor.get(path).text


def test_an_error_page_says_whom_to_ask(app: Flask, set_up) -> None:
    set_up(operator=OPERATOR)
    with app.test_request_context("/"):
        assert '<a href="mailto:help@example.com">' in error_page(500).get_data(as_text=True)
    refused = app.test_client().post("/auth/login", data={"email": "parent@example.com"})
    assert refused.status_code == 403
    assert '<a href="mailto:help@example.com">' in refused.text


ARTICLE_13 = (
    "Article 6(1)(b)",
    "Article 6(1)(f)",
    "Download everything",
    "Correct it",
    "Delete it",
    "Object, or ask us to stop using it for a while",
    "Information Commissioner’s Office",
    "Companies that work for us",
    "Copies in the host’s backups stay until those backups expire",
    "a log as well",
    "What you write when a question looks wrong",
    "The people who run this site read it",
    "the tab remembers its letter",
    "We use one cookie",
)


#: What the privacy page says of each table that holds anything about a family.
KEPT = {
    "parent": "Your email address and password",
    "sign_in": "When you logged in, and with what kind of browser",
    "child": "Your child’s first name, age and school year",
    "treasure_chest": "score, rank and the treasure",
    "diagnostic": "Questions, answers, score, rank",
    "answer": "Questions, answers, score, rank",
    "question_flag": "What you write when a question looks wrong",
    "shared_report": "A link that shows a report to a teacher",
}
OF_NO_FAMILY = {"question_set", "question", "ai_request_log"}


def test_the_privacy_page_names_all_that_is_kept_of_a_family_and_who_reads_it(visitor: Visitor) -> None:
    assert set(KEPT) | OF_NO_FAMILY == set(db.metadata.tables)
    words = words_of(visitor.get("/privacy"))
    for kept in KEPT.values():
        assert kept in words
    assert "Whoever has a link that you made for a teacher reads that report" in words


@pytest.mark.parametrize("words", ARTICLE_13)
def test_the_privacy_page_has_what_the_law_asks_for(visitor: Visitor, words: str) -> None:
    assert words in words_of(visitor.get("/privacy"))


def test_the_times_on_the_privacy_page_are_those_of_the_code(visitor: Visitor, set_up) -> None:
    assert "nobody logs in" not in words_of(visitor.get("/privacy"))
    set_up(smtp_url="smtp://mail.example.com")
    words = words_of(visitor.get("/privacy"))
    assert f"If nobody logs in for {DELETION_MONTHS} months" in words
    assert f"at least {TIME_TO_ANSWER.days} days before" in words
    assert f"for about {LONGEST_SIGN_IN.days} days" in words
    assert f"It works for {LINK_DAYS} days" in words
    assert "An email service delivers our mails" in words


@pytest.mark.parametrize(
    ("ai", "words"),
    [
        (AiSettings(), "We ask no AI service for anything."),
        (AiSettings("openai", "", "k", "m", generation_enabled=False), "We ask no AI service for anything."),
        (AiSettings("anthropic", "", "k", "m"), "an AI service, Anthropic. It is told an age and a school year"),
        (AiSettings("openai", "https://ai.example.com/v1", "k", "m"), "OpenAI through ai.example.com. It is told"),
    ],
)
def test_home_and_privacy_say_the_same_of_ai(visitor: Visitor, set_up, ai: AiSettings, words: str) -> None:
    set_up(ai=ai)
    for path in ("/", "/privacy"):
        assert words in words_of(visitor.get(path))


@pytest.mark.parametrize("path", ["/", "/privacy"])
def test_parents_are_told_what_the_ranks_mean(visitor: Visitor, path: str) -> None:
    assert "Bronze is from 4 of 10 right, Silver from 6 and Gold from 8." in words_of(visitor.get(path))


@pytest.mark.parametrize("path", ["/", "/auth/register", *PAGES])
def test_every_public_page_leads_to_privacy_and_accessibility(visitor: Visitor, path: str) -> None:
    page = visitor.get(path).text
    for wanted in PAGES:
        assert f'href="{wanted}"' in page


def test_the_pages_may_be_indexed_and_have_one_heading(visitor: Visitor) -> None:
    for path in PAGES:
        page = visitor.get(path).text
        assert "noindex" not in page
        assert page.count("<h1") == 1


def test_each_part_of_the_privacy_page_has_an_address_and_all_but_who_runs_the_site_are_folded(
    visitor: Visitor,
) -> None:
    page = visitor.get("/privacy").text
    open_part, *folded = re.findall(r"<h2.*", page)
    assert open_part == '<h2 id="who">Who runs this site</h2>'
    parts = re.findall(r'<details class="[^"]*" id="(\w+)">\s*<summary><h2>([^<]+)</h2></summary>', page)
    assert [f"<h2>{heading}</h2>" in line for (_, heading), line in zip(parts, folded, strict=True)] == [True] * 10
    assert len({address for address, _ in parts}) == 10
    assert {"Do we use AI?", "What the rank means"} < {heading for _, heading in parts}


def test_a_child_is_told_in_few_words(visitor: Visitor) -> None:
    page = visitor.get("/privacy/children").text
    sentences = re.findall(r'data-speak="([^"]+)"', page)
    assert len(sentences) == 6
    assert all(len(sentence.split()) <= 14 for sentence in sentences)


def test_the_accessibility_statement_says_what_was_not_tried(visitor: Visitor) -> None:
    words = words_of(visitor.get("/accessibility"))
    for wanted in ("What we have not tried", "VoiceOver", "with disabled children", "Written on"):
        assert wanted in words
    parts = ("Use a keyboard alone", "Does something not work for you?", "What we still need to improve", "level AA")
    assert [words.index(part) for part in parts] == sorted(words.index(part) for part in parts)


@pytest.mark.parametrize(
    ("operator", "words"),
    [
        (Operator(), "Tell the person who gave you this address, and we will try to fix it."),
        (Operator(name="Hill Learning"), "Tell Hill Learning, and we will try to fix it."),
        (OPERATOR, "device you use. Hill & Learning Ltd: help@example.com What we still need to improve"),
    ],
)
def test_the_accessibility_statement_says_whom_to_tell(visitor: Visitor, set_up, operator, words: str) -> None:
    set_up(operator=operator)
    assert words in words_of(visitor.get("/accessibility"))


def test_what_is_not_good_enough_is_open(visitor: Visitor) -> None:
    page = visitor.get("/accessibility").text
    assert "What we still need to improve" in page.partition("<details")[0]


def test_the_accessibility_statement_has_short_sentences(visitor: Visitor) -> None:
    article = visitor.get("/accessibility").text.partition("<article")[2].partition("</article>")[0]
    blocks = [re.sub(r"<[^>]+>", "", block) for block in re.findall(r"<(?:p|li)\b.*?</(?:p|li)>", article, re.DOTALL)]
    sentences = [sentence for block in blocks for sentence in re.split(r"(?<=[.?]) ", block.strip())]
    assert len(sentences) > 20
    assert [sentence for sentence in sentences if len(sentence.split()) > 21] == []
