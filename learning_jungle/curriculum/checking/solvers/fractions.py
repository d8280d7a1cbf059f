"""Solvers for fractions, decimals and percentages."""

from __future__ import annotations

import re
from fractions import Fraction

from learning_jungle.curriculum.checking import pictures
from learning_jungle.curriculum.checking.numerals import fraction_in_words
from learning_jungle.curriculum.checking.quantities import Value, read_value
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


@TABLE.reads(r"(?:what is|find|work out) (?:{n}|([0-9.]+)%|([a-z-]+ ?[a-z]*?)) of {n}(?: [a-z]+)?[?.]?")
def part_of_number(
    question: Question, part: Fraction | None, percent: str | None, words: str | None, whole: Fraction
) -> Answer:
    """Find a fraction or a percentage of a number."""
    share = part if part is not None else Fraction(percent) / 100 if percent else fraction_in_words(words or "")
    return None if share is None else share * whole


@TABLE.reads(r"(?:what is|find) (?:{n}|([0-9.]+)%|([a-z-]+ ?[a-z]*?)) of ({measure}|{money})[?.]?".replace("({measure}|{money})", "(?:{measure}|{money})"))  # fmt: skip
def part_of_measure(
    question: Question,
    part: Fraction | None,
    percent: str | None,
    words: str | None,
    size: Value | None,
    money: Value | None,
) -> Answer:
    """Find a fraction or a percentage of a measure."""
    share = part if part is not None else Fraction(percent) / 100 if percent else fraction_in_words(words or "")
    whole = size or money
    if share is None or whole is None:
        return None
    return Value(whole.dimension, share * whole.magnitude)  # type: ignore[operator]


@TABLE.reads(r"{n} of (?:a|my) number is {n}\. what is (?:the|my) number\?", r"([0-9]+)% of (?:a|my) number is {n}\. what is (?:the|my) number\?")  # fmt: skip
def whole_from_part(question: Question, part: Fraction | str, size: Fraction) -> Answer:
    """Find the whole from a part of it."""
    return size / (Fraction(part) / 100 if isinstance(part, str) else part)


@TABLE.reads(r"(?:what|which) fraction of the [a-z]+ is (not )?shaded\?", r"(?:what|which) fraction is (not )?shaded\?",
             r"(?:what|which) (?:percentage|decimal) of the [a-z]+ is (not )?shaded\?", r"how much of the [a-z]+ is (not )?shaded\?")  # fmt: skip
def shaded_part(question: Question, negated: str | None) -> Answer:
    """Read the shaded part of a bar or shape."""
    part = pictures.shaded(question.kind, question.data)
    if part is None:
        return None
    wanted = 1 - part if negated else part
    return question.where(lambda value: value.magnitude == wanted)


@TABLE.reads(r"which (?:shape|bar|picture|circle|square) (?:has|shows) ([a-z -]+?|[0-9]+/[0-9]+) (?:of it )?shaded\?",
             r"which (?:shape|bar|picture) shows ([a-z -]+?|[0-9]+/[0-9]+)\?", r"which (?:shape|bar) is ([a-z -]+?|[0-9]+/[0-9]+) shaded\?")  # fmt: skip
def shaded_panel(question: Question, words: str) -> Answer:
    """Find the drawing in which so much is shaded, in equal parts."""
    wanted = Fraction(words) if "/" in words else fraction_in_words(words)
    if wanted is None:
        return None
    return question.panels_where(lambda panel: pictures.shaded(panel["kind"], panel) == wanted)


@TABLE.reads(r"which (?:shape|picture|bar) (?:is|shows|has been) (?:cut|split|shared|divided) into (?:equal parts|(?:two |2 |4 |four )?(?:equal )?(halves|quarters|thirds))\?")  # fmt: skip
def equal_parts_panel(question: Question, parts: str | None) -> Answer:
    """Find the shape cut into equal parts, two for halves and four for quarters."""
    count = {None: None, "halves": 2, "thirds": 3, "quarters": 4}[parts]
    return question.panels_where(lambda panel: panel.get("equal", False) and count in (None, panel.get("parts")))


@TABLE.reads(r"(?:the bars are the same length\. )?which (?:fraction|decimal|number|percentage|mixed number) (?:is )?(?:equal to|equals|the same as|has the same value as|is equivalent to|equivalent to|is worth the same as) ({n}%?|[a-z]+ ?[a-z]*)\?".replace("{n}", r"[0-9.,]+(?: [0-9]+/[0-9]+|/[0-9]+)?"),
             r"what (?:fraction|decimal|percentage|number|mixed number) is (?:equal to|the same as|equivalent to)? ?([0-9.,]+(?: [0-9]+/[0-9]+|/[0-9]+)?%?|[a-z]+ ?[a-z]*)\?",
             r"write ([0-9.,]+(?: [0-9]+/[0-9]+|/[0-9]+)?%?|[a-z]+ [a-z]+) as (?:a|an) (?:decimal|fraction|percentage|improper fraction|mixed number|fraction in its simplest form)(?: in its simplest form)?\.?",
             r"what is ([0-9.,]+(?: [0-9]+/[0-9]+|/[0-9]+)?%?) (?:as|written as) (?:a|an) (?:decimal|fraction|percentage|improper fraction|mixed number)(?: in its simplest form)?\?",
             r"write ([0-9]+/[0-9]+) in its simplest form\.", r"simplify ([0-9]+/[0-9]+)\.?", r"what is ([0-9]+/[0-9]+) in its simplest form\?")  # fmt: skip
def same_number(question: Question, text: str) -> Answer:
    """Find the same number in another dress."""
    wanted = read_value(text)
    return wanted if wanted.dimension == "number" else None


@TABLE.reads(r"(?:{n}|(half|a quarter|three quarters)) of the {words} (?:is|are) .*", r"which (?:fraction|number|decimal) is (greater|less|more|smaller|larger|bigger) than {n}\?")  # fmt: skip
def compared_with(question: Question, side: Fraction | str | None, known: Fraction | str | None, *_: str) -> Answer:
    """Find the number greater or less than a given one."""
    if not isinstance(side, str) or not isinstance(known, Fraction):
        return None
    above = side in ("greater", "more", "larger", "bigger")
    return question.where(lambda v: v.face is not None and (v.face > known if above else v.face < known))


@TABLE.reads(
    r".*?([0-9]+) of (?:them|the [a-z ]+) are {words}\. what (percentage|fraction)[a-z ]*? (?:are|is) (not )?.*\?"
)
def part_of_group(question: Question, part: str, _: str, form: str, negated: str | None) -> Answer:
    """Say which part of a group has a property."""
    whole = re.findall(r"[0-9]+", question.stem)[0]
    share = Fraction(int(part), int(whole))
    share = 1 - share if negated else share
    return question.where(lambda value: value.magnitude == share)


@TABLE.reads(r"{n} of □ = {n}")
def box_whole(question: Question, part: Fraction, size: Fraction) -> Answer:
    """Find the whole in the box."""
    return size / part


@TABLE.reads(r"{n} = □/{n} what is the missing numerator\?", r"{n} = ([0-9]+)/□ what is the missing denominator\?")
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
