"""Solvers for charts, tables, timetables and averages."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from learning_jungle.curriculum.checking import pictures
from learning_jungle.curriculum.checking.numerals import number_from_words
from learning_jungle.curriculum.checking.quantities import read_numeral
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable
from learning_jungle.curriculum.checking.times import read_24_hour

TABLE = WordingTable()

_SHORT_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@TABLE.reads(
    r"how much (?:warmer|colder|higher|lower|deeper|taller|heavier|longer) was [a-z ]+ (?:at|on|in) (.*?) "
    r"than (?:at|on|in) (.*?)\?",
)
def graph_difference(question: Question, first: str, second: str) -> Answer:
    """Compare a line graph at two times."""
    rows = _rows(question)
    return abs(rows[first] - rows[second]) if first in rows and second in rows else None


@TABLE.reads(
    r"when (?:does|did) the [a-z ]+ (rise|fall) the most\?",
    r"between which two (?:times|days|months|hours) did the [a-z ]+ (rise|fall) the most\?",
)
def steepest(question: Question, way: str) -> Answer:
    """Find the two neighbouring times between which a line graph rises or falls most."""
    rows = list(_rows(question).items())
    sign = 1 if way == "rise" else -1
    steps = {(a, b): sign * (y - x) for (a, x), (b, y) in pairwise(rows)}
    if not steps:
        return None
    start, end = max(steps, key=lambda pair: steps[pair])
    if list(steps.values()).count(steps[start, end]) != 1:
        return set()
    # An axis may print Mon where an option says Monday.
    return {
        at for at, text in enumerate(question.options) if re.fullmatch(rf"{start}[a-z]* to {end}[a-z]*", text.lower())
    }


@TABLE.reads(
    r"how many more [a-z]+ (?:were there|were [a-z]+|came)? ?(?:on|in) (.*?) and (.*?) together than (?:on"
    r"|in) (.*?)\?",
)
def two_against_one(question: Question, *labels: str) -> Answer:
    """Compare two rows together with a third."""
    rows = _rows(question)
    if any(label not in rows for label in labels):
        return None
    first, second, third = (rows[label] for label in labels)
    return first + second - third


@TABLE.reads(r"how many (more|fewer) (.*?) than (.*?)\?")
def difference(question: Question, _: str, first: str, second: str) -> Answer:
    """Compare two rows of a chart, or two groups of things."""
    if question.kind == "objects":
        counts = [pictures.things_of_kind(question.data, name.split(" ")[0]) for name in (first, second)]
        return None if counts[0] is None or counts[1] is None else abs(counts[0] - counts[1])
    rows = _rows(question)
    found = [_named(rows, first), _named(rows, second)]
    return abs(found[0][0] - found[1][0]) if all(len(values) == 1 for values in found) else None


@TABLE.reads(
    r"how (?:many|much|deep|high|warm|cold|tall|far|heavy) (.*?)\?",
    r"what (?:was|is) (?:the )?(?:total|number|temperature) (.*?)\?",
)
def total_of_named(question: Question, text: str) -> Answer:
    """Add up the rows the question names; none named and "altogether" means all of them."""
    if {"more", "fewer", "than"} & set(text.split(" ")):
        return None
    if question.kind == "table" and len(question.data["headers"]) > 2:
        return _cells(question, text)
    rows = _rows(question)
    if not rows:
        return None
    named = _named(rows, text)
    if named:
        return sum(named, Fraction(0))
    whole = any(word in text for word in ("altogether", "in all", "in total", "were asked"))
    return sum(rows.values(), Fraction(0)) if whole else None


@TABLE.reads(r"(?:which|what) ?(.*?) did the (most|fewest) .*\?")
def extreme_row(question: Question, _: str, side: str) -> Answer:
    """Name the row with most or least."""
    rows = _rows(question)
    if not rows:
        return None
    wanted = (max if side in ("most", "highest", "greatest", "warmest") else min)(rows.values())
    labels = {label for label, value in rows.items() if value == wanted}
    return {at for at, text in enumerate(question.options) if text.lower() in labels}


@TABLE.reads(r"(?:what|which) number (?:of [a-z]+ )?is missing from the table.*\?")
def missing_cell(question: Question) -> Answer:
    """Fill the "?" of a table whose last column is the total of the others."""
    if question.kind != "table":
        return None
    rows = question.data["rows"]
    if len(question.data["headers"]) == 2 and rows[-1][0].lower() == "total":
        rows = [["", *(row[1] for row in rows)]]
    for row in rows:
        if "?" in row:
            numbers = [_cell(cell) for cell in row[1:]]
            if numbers[-1] is None:
                return sum(number for number in numbers if number is not None)
            return numbers[-1] - sum(number for number in numbers[:-1] if number is not None)
    return None


@TABLE.reads(
    r"how (?:long|many minutes) (?:is|does) the (?:train|bus|boat|coach)?(?: journey)?(?: take)? ?from "
    r"([a-z]+) to ([a-z]+)(?: take)?\?",
)
def journey(question: Question, start: str, end: str) -> Answer:
    """Find how long a journey takes, from a table of stops and times."""
    if question.kind != "table":
        return None
    stops = {row[0].lower(): read_24_hour(row[1]) for row in question.data["rows"] if len(row) == 2}
    leaving, arriving = stops.get(start), stops.get(end)
    if leaving is None or arriving is None:
        return None
    minutes = arriving - leaving
    return question.where(lambda value: value.dimension == "duration" and value.amount == minutes * 60)


@TABLE.reads(r"you must be in ([a-z]+) by ([0-9:]+)\. (?:when does|what is) the latest .*? leave ([a-z]+)\?")
def latest_train(question: Question, end: str, limit: str, start: str) -> Answer:
    """Find the last departure that arrives in time."""
    headers = [header.lower() for header in question.data.get("headers", [])]
    latest = read_24_hour(limit)
    if len(headers) != 2 or start not in headers[0] or end not in headers[1] or latest is None:
        return None
    fitting = [row[0] for row in question.data["rows"] if _minutes(row[1]) <= latest]
    return max(fitting, key=_minutes) if fitting else None


@TABLE.reads(
    r"(?:the pie chart shows [a-z ]+?|the chart shows [a-z ]+?)?(?:of )?{n} ([a-z]+)(?: [a-z ]+)?\. how many "
    r"(?:[a-z]+ )?(?:chose|like|picked|choose|voted for) ([a-z ]+)\?",
)
def pie_sector(question: Question, whole: Fraction, _: str, *names: str) -> Answer:
    """Read the size of a sector from its angle."""
    if question.kind != "pie_chart":
        return None
    degrees = {label.lower(): size for label, size in question.data["sectors"]}
    return whole * degrees[names[-1]] / 360 if names[-1] in degrees else None


_LIST = r"([0-9][0-9,.]*(?:(?:,? and|,) [0-9][0-9,.]*)+)"


@TABLE.reads(
    rf"(?:the numbers are )?{_LIST}[.:] (?:what is|find) (?:the|their) mean[?.]",
    rf"[a-z]+ scores {_LIST} points in (three|four|five|six|[0-9]) (?:games|matches|rounds)\. "
    r"(?:what is|find) (?:the|their) mean(?: score| number of points)?[?.]",
    rf"[a-z]+ [a-z]+ {_LIST} (?P<things>[a-z]+) (?:on|in) (three|four|five|six|[0-9]) [a-z]+\. "
    r"what is the mean(?: number of (?P=things))?\?",
)
def mean(question: Question, listed: str, count: str | None = None) -> Answer:
    """Find the mean of the numbers listed, of which there must be as many as the story says."""
    numbers = [Fraction(part.replace(",", "")) for part in re.findall(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?", listed)]
    if count is not None and len(numbers) != (int(count) if count.isdigit() else number_from_words(count)):
        return None
    return sum(numbers, Fraction(0)) / len(numbers) if len(numbers) > 2 else None


def _rows(question: Question) -> dict[str, Fraction]:
    return pictures.chart_rows(question.kind, question.data) or {}


def _named(rows: dict[str, Fraction], text: str) -> list[Fraction]:
    """Return the numbers of the rows whose labels are whole words of the text."""
    found = []
    for label, value in rows.items():
        ending = "[a-z]*" if label in _SHORT_DAYS else ""
        if re.search(rf"(?<!\w){re.escape(label)}{ending}(?!\w)", text):
            found.append(value)
    return found


def _cells(question: Question, text: str) -> Fraction | None:
    """Add up the cells of a table in the row, and perhaps the column, that the text names."""
    headers, rows = question.data["headers"], question.data["rows"]
    columns = [at for at, header in enumerate(headers) if at and re.search(rf"\b{re.escape(header.lower())}\b", text)]
    named = [row for row in rows if re.search(rf"\b{re.escape(row[0].lower())}\b", text)]
    if not named and not columns:
        return None
    cells = [row[at] for row in named or rows for at in columns or range(1, len(headers))]
    return sum(map(read_numeral, cells), Fraction(0))


def _cell(cell: str) -> Fraction | None:
    return None if cell == "?" else read_numeral(cell)


def _minutes(text: str) -> int:
    minutes = read_24_hour(text)
    return 10_000 if minutes is None else minutes
