"""Solvers for fractions, decimals and percentages."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.checking import pictures
from learning_jungle.curriculum.checking.numerals import fraction_from_words
from learning_jungle.curriculum.checking.quantities import read_value
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


@TABLE.reads(r"(?:what is|find|work out) (?:{n}|([0-9.]+)%|([a-z-]+ ?[a-z]*?)) of {n}(?: [a-z]+)?[?.]?")
def part_of_number(
    question: Question, part: Fraction | None, percent: str | None, words: str | None, whole: Fraction
) -> Answer:
    """Find a fraction or a percentage of a number."""
    share = part if part is not None else Fraction(percent) / 100 if percent else fraction_from_words(words or "")
    return None if share is None else share * whole


@TABLE.reads(r"{n} of (?:a|my) number is {n}\. what is (?:the|my) number\?")
def whole_from_part(question: Question, part: Fraction | str, size: Fraction) -> Answer:
    """Find the whole from a part of it."""
    return size / (Fraction(part) / 100 if isinstance(part, str) else part)


@TABLE.reads(
    r"(?:what|which) fraction of the [a-z]+ is (not )?shaded\?",
    r"(?:what|which) (?:percentage|decimal) of the [a-z]+ is (not )?shaded\?",
)
def shaded_part(question: Question, negated: str | None) -> Answer:
    """Read the shaded part of a bar or shape."""
    part = pictures.shaded(question.kind, question.data)
    if part is None:
        return None
    wanted = 1 - part if negated else part
    return question.where(lambda value: value.magnitude == wanted)


@TABLE.reads(r"which (?:shape|bar|picture|circle|square) (?:has|shows) ([a-z -]+?|[0-9]+/[0-9]+) (?:of it )?shaded\?")
def shaded_panel(question: Question, words: str) -> Answer:
    """Find the drawing in which so much is shaded, in equal parts."""
    wanted = Fraction(words) if "/" in words else fraction_from_words(words)
    if wanted is None:
        return None
    return question.panels_where(lambda panel: pictures.shaded(panel["kind"], panel) == wanted)


@TABLE.reads(
    r"(?:the bars are the same length\. )?which (?:fraction|decimal|number|percentage|mixed number) (?:is )?"
    r"(?:equal to|equals|the same as|has the same value as|is equivalent to|equivalent to|is worth the same "
    r"as) ([0-9.,]+(?: [0-9]+/[0-9]+|/[0-9]+)?%?|[a-z]+ ?[a-z]*)\?",
    r"what (?:fraction|decimal|percentage|number|mixed number) is (?:equal to|the same as|equivalent to)? ?"
    r"([0-9.,]+(?: [0-9]+/[0-9]+|/[0-9]+)?%?|[a-z]+ ?[a-z]*)\?",
    r"write ([0-9.,]+(?: [0-9]+/[0-9]+|/[0-9]+)?%?|[a-z]+ [a-z]+) as (?:a|an) (?:decimal|fraction|percentage"
    r"|improper fraction|mixed number|fraction in its simplest form)(?: in its simplest form)?\.?",
    r"write ([0-9]+/[0-9]+) in its simplest form\.",
)
def same_number(question: Question, text: str) -> Answer:
    """Find the same number written in another way."""
    wanted = read_value(text)
    return wanted if wanted.dimension == "number" else None


@TABLE.reads(
    r"[a-z ]*?{n} [a-z ]+\. {n} of (?:them|the [a-z ]+) are {words}\. what (?:percentage|fraction)[a-z ]*? (?:are|is) "
    r"(not )?[a-z ]*\?",
)
def part_of_group(question: Question, whole: Fraction, part: Fraction, _: str, negated: str | None) -> Answer:
    """Say which part of a group has a property."""
    share = part / whole
    share = 1 - share if negated else share
    return question.where(lambda value: value.magnitude == share)


@TABLE.reads(r"{n} of □ = {n}")
def box_whole(question: Question, part: Fraction, size: Fraction) -> Answer:
    """Find the whole in the box."""
    return size / part


@TABLE.reads(r"{n} = □/{n} what is the missing numerator\?")
def missing_term(question: Question, known: Fraction, term: Fraction | str) -> Answer:
    """Find the missing term of an equal fraction."""
    return known * term if isinstance(term, Fraction) else int(term) / known


@TABLE.reads(
    r"{n} [a-z]+ were asked [a-z ]+\. {n} of them [a-z]+\. what percentage do (not )[a-z]+\?",
    r"an? [a-z]+ plays {n} matches\. it wins {n} of them\. what percentage does it (not )win\?",
)
def percentage_not(question: Question, whole: Fraction, part: Fraction, _: str) -> Answer:
    """Find the percentage that is left."""
    return (1 - part / whole) * 100


@TABLE.reads(r"[a-z]+ pours {n} litres from a full 1 litre jug of [a-z]+\. what fraction of a litre is left\?")
def rest_of_litre(question: Question, gone: Fraction) -> Answer:
    """Find the fraction that is left of one litre."""
    return 1 - gone


@TABLE.reads(r"what fraction of the [a-z]+ chose ([a-z ]+)\?")
def pie_fraction(question: Question, name: str) -> Answer:
    """Read a sector as a fraction of the whole."""
    if question.kind != "pie_chart":
        return None
    degrees = {label.lower(): size for label, size in question.data["sectors"]}
    return Fraction(degrees[name], 360) if name in degrees else None
