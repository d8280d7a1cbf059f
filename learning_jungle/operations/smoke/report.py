"""Reads what the app says after the end: the child's results, the parent's report and the card on the list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from learning_jungle.curriculum.item import LETTERS
from learning_jungle.operations.smoke.document import Element
from learning_jungle.operations.smoke.page import Page
from learning_jungle.operations.smoke.question import NOT_LEARNED, read_drawing
from learning_jungle.operations.smoke.rows import Failed

QUESTIONS: Final = 10
#: The rank names by the lowest percentage that earns each, highest first: written here again, so that the app is not
#: measured by its own rule.
RANKS: Final = ((Decimal(71), "Gold"), (Decimal(51), "Silver"), (Decimal(40), "Bronze"))
NO_RANK: Final = "none"
PERCENTAGE: Final = re.compile(r"\b(\d{1,3}(?:\.\d+)?)\s*%")
#: The place of each of four drawn options that stand in a row.
IN_A_ROW: Final = "dsj-answered__one"
_RANK: Final = re.compile(r"\b(?:Gold|Silver|Bronze)\b")
_SENTENCE: Final = re.compile(r"(?<=\.) ")
_COUNT: Final = re.compile(rf"\b(\d{{1,2}}) (?:out )?of {QUESTIONS}\b")
_CHOSEN: Final = re.compile(r"\bchose ([A-D])\b")
_KEY: Final = re.compile(r"\bright answer (?:is|was) ([A-D])\b")
_RIGHT: Final = re.compile(r"\bwhich is right\b")
_NOT_LEARNED: Final = re.compile(r"\b(?:not|n.t) (?:yet )?learn|\bnot yet\b|\bnot been learn", re.IGNORECASE)
_OPEN: Final = re.compile(r"\bopen(?:ed)?\b", re.IGNORECASE)
_NEXT_DAY: Final = re.compile(r"\bcheck\b.*\bfrom [0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}\b")


@dataclass(frozen=True, slots=True)
class ReportedAnswer:
    """A question of the report: its whole text, its picture's text alternative, the letter chosen and the key."""

    text: str
    picture: str
    chosen: str
    key: str


@dataclass(frozen=True, slots=True)
class Report:
    """The parent's report: right answers of ten, percentage, rank ("none" without one) and every question."""

    correct: int
    percentage: Decimal
    rank: str
    answers: tuple[ReportedAnswer, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A child on the parent's list: percentage (None before the end), rank, and the whole text."""

    percentage: Decimal | None
    rank: str
    text: str

    @property
    def chest_open(self) -> bool:
        """Whether the card says that the treasure chest is open."""
        return bool(_OPEN.search(self.text))

    @property
    def names_next_day(self) -> bool:
        """Whether the card says from which day a new check makes sense."""
        return bool(_NEXT_DAY.search(self.text))


def rank_of(percentage: Decimal) -> str:
    """Return the name of the rank that a percentage earns, "none" below the lowest."""
    return next((name for lowest, name in RANKS if percentage >= lowest), NO_RANK)


def read_report(page: Page) -> Report:
    """Read the parent's report. Raises Failed when the percentage, the count or a question is missing."""
    main = page.main
    head = _before_second_heading(main)
    if not (percentage := PERCENTAGE.search(head)):
        raise Failed("The report shows no percentage.")
    if not (count := _COUNT.search(head)):
        raise Failed(f"The report does not say how many of {QUESTIONS} were right.")
    answers = tuple(_answer(n, main, page) for n in range(1, QUESTIONS + 1))
    return Report(int(count[1]), Decimal(percentage[1]), _rank_in("in the report", head), answers)


def read_rank(page: Page) -> str:
    """Read the rank on the child's results, in words and drawings. Raises Failed when they name two."""
    main = page.main
    drawings = " ".join(svg.attributes.get("aria-label", "") for svg in main.all("svg"))
    return _rank_in("in the results", f"{main.text} {drawings}")


def read_card(page: Page, child_id: str) -> Card:
    """Read the card of a child on the parent's list. Raises Failed when the child is not on it."""
    text = _card_of(page.main, child_id).text
    found = PERCENTAGE.search(text)
    return Card(Decimal(found[1]) if found else None, _rank_in("beside a child on the children’s page", text), text)


def _card_of(main: Element, child_id: str) -> Element:
    """Return the largest element that links to this child and to no other."""
    links = [link for link in main.all("a") if "/children/" in link.attributes.get("href", "")]
    own = next((link for link in links if f"/{child_id}/" in link.attributes["href"]), None)
    if own is None:
        raise Failed("A child is missing on the children’s page.")
    other = [link for link in links if f"/{child_id}/" not in link.attributes["href"]]
    place = own
    while place.parent is not None and place is not main and not any(link in other for link in place.parent.walk()):
        place = place.parent
    return place


def _before_second_heading(main: Element) -> str:
    """Return the text of a report before its first part with a heading of its own: the conclusions in short.

    A sentence that says what the ranks mean names several, and is no conclusion.
    """
    whole = main.text
    heading = next((heading.text for heading in main.all("h2") if heading.text), "")
    head = whole.partition(heading)[0] if heading else whole
    return " ".join(sentence for sentence in _SENTENCE.split(head) if len(set(_RANK.findall(sentence))) < 2)


def _rank_in(place: str, text: str) -> str:
    names = set(_RANK.findall(text))
    if len(names) > 1:
        raise Failed(f"More than one rank is named {place}.")
    return names.pop() if names else NO_RANK


def _answer(n: int, main: Element, page: Page) -> ReportedAnswer:
    found = main.all(id=f"question-{n}")
    if not found:
        raise Failed(f"The report does not show question {n}.")
    text = found[0].text
    chosen, key = _CHOSEN.search(text), _KEY.search(text)
    if chosen is None and not _NOT_LEARNED.search(text):
        raise Failed(f"The report does not say what was chosen in question {n}.")
    letter = chosen[1] if chosen else NOT_LEARNED
    if key is None and not (letter in LETTERS and _RIGHT.search(text)):
        raise Failed(f"The report does not say what is right in question {n}.")
    return ReportedAnswer(text, _picture(found[0], page), letter, key[1] if key else letter)


def _picture(place: Element, page: Page) -> str:
    """Return the text alternative of a question's picture; that of options that stand in a row names their letters."""
    row = place.all("span", class_=IN_A_ROW)
    if len(row) != len(LETTERS):
        return read_drawing(place, page)[1]
    return " ".join(f"{letter}: {read_drawing(one, page)[1]}" for letter, one in zip(LETTERS, row, strict=True))
