"""Solvers for counting and comparing things that are drawn."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.checking import pictures
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


@TABLE.reads(
    r"how many (?!more|fewer){words}(?: can you (?:see|count)| are there| are here| altogether| in all| are "
    r"in the (?:ten )?frame)?\?",
    r"(?:the counters are in equal rows\. |count the {words}\. )?how many (?!more|fewer){words} (?:are there"
    r"|altogether)\?",
)
def count_all(question: Question, *_: str) -> Answer:
    """Count what the picture shows."""
    if question.kind in ("objects", "ten_frame", "array", "equal_groups", "squares"):
        return pictures.amount(question.kind, question.data)
    return None


@TABLE.reads(
    r"how many more counters (?:will )?fill the (?:ten |five )?frame\?",
    r"how many more (?:counters )?(?:to|will) (?:fill|make) .*\?",
)
def fill_frame(question: Question) -> Answer:
    """Count the empty cells of the frame."""
    return pictures.empty_cells(question.data) if question.kind == "ten_frame" else None


@TABLE.reads(r"(?:which|what) [a-z]+ (?:has|shows|holds) the (most|fewest|least|greatest)(?: {words})?\?")
def compare_panels(question: Question, side: str, things: str | None) -> Answer:
    """Compare counts, or levels, over the drawn options."""
    return question.best(_size, largest=side in ("most", "greatest"))


@TABLE.reads(
    r"which [a-z]+ (?:has|shows|is) (?:exactly )?{n}(?: {words})?\?",
    r"which [a-z]+ (?:has|shows) {n} .*\?",
)
def panel_with(question: Question, size: Fraction, things: str | None = None) -> Answer:
    """Find the drawn option that shows so many things, or a shape with so many sides or corners."""
    if not question.panels or question.panels[0]["kind"] in ("shape", "fraction_shape"):
        return None
    return question.panels_where(lambda panel: _size(panel) == size)


@TABLE.reads(r"which [a-z]+ is the (longest|shortest|tallest|heaviest|lightest)\?")
def compare_lengths(question: Question, side: str) -> Answer:
    """Compare the lengths of ribbons, whatever their start."""
    if not question.panels or any(panel["kind"] != "ribbon" for panel in question.panels):
        return None
    return question.best(lambda panel: panel["length"], largest=side in ("longest", "tallest"))


@TABLE.reads(
    r"which picture shows a fair share for two\?",
    r"which picture shows (?:a |two )?(?:fair|equal) .*\?",
)
def fair_share(question: Question) -> Answer:
    """Find the drawing whose groups are all of one size."""
    return question.panels_where(lambda panel: len({group["count"] for group in panel.get("groups", [])}) == 1)


@TABLE.reads(r"two [a-z]+ share fairly\. which plate (?:has|will have) (none|one) left over\?")
def none_left_over(question: Question, left: str) -> Answer:
    """Find the plate with an even, or an odd, number of things."""
    odd = left == "one"
    return question.panels_where(lambda panel: pictures.things_left(panel) % 2 == odd)


@TABLE.reads(r"what (?:comes next|is next|is missing|shape comes next)(?: in the pattern)?\?")
def continue_pattern(question: Question) -> Answer:
    """Continue a repeating pattern by its shortest unit."""
    if question.above.get("kind") == "pattern":
        wanted = _next_token(question.above["tokens"])
        return question.panels_where(lambda panel: panel.get("tokens", [panel.get("name")])[0] == wanted)
    if question.kind == "pattern":
        return _next_token(question.data["tokens"])
    return None


def _next_token(tokens: list[str]) -> str | None:
    for unit in range(1, len(tokens)):
        if all(token == tokens[at % unit] for at, token in enumerate(tokens)):
            return tokens[len(tokens) % unit]
    return None


def _size(panel: object) -> int | None:
    """Return what a drawn option amounts to: a count, or the level of a jug."""
    if not isinstance(panel, dict):
        return None
    kind = panel["kind"]
    return panel["level"] if kind == "scale" else pictures.amount(kind, panel)
