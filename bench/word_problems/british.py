"""Turns an American word problem into the British question that a provider is asked for, with four options."""

from __future__ import annotations

import re
from fractions import Fraction
from random import Random
from typing import Final

from bench.word_problems.sources import Problem
from learning_jungle.curriculum.checking.expressions import MOST_TOKENS
from learning_jungle.curriculum.checking.steps import operation_fault
from learning_jungle.curriculum.item import Item, four
from learning_jungle.curriculum.taught.limits import LIMITS

_WORDS: Final = {
    r"moms?": "mum", "mommy": "mum", "candy": "sweets", "candies": "sweets", "color": "colour", "colors": "colours",
    "colored": "coloured", "favorite": "favourite", "neighbor": "neighbour", "neighbors": "neighbours",
    "neighborhood": "street", "math": "maths", "soccer": "football", "vacation": "holiday", "gasoline": "petrol",
    "miles?": "kilometres", "mph": "km per hour", "feet": "metres", "foot": "metre", "inch": "centimetre",
    "inches": "centimetres", "yards?": "metres", "gallons?": "litres", "quarts?": "litres", "ounces?": "grams",
    "pounds?": "kilograms", "lbs?": "kilograms", "meters?": "metres", "centimeters?": "centimetres",
    "kilometers?": "kilometres", "liters?": "litres", "milliliters?": "millilitres", "gray": "grey",
    "center": "centre", "theater": "theatre", "airplanes?": "planes", "trash": "rubbish", "garbage": "rubbish",
    "apartments?": "flats", "elevator": "lift", "traveled": "travelled", "cookie sheet": "baking tray",
    "jewelry": "jewellery", "kindergarten": "nursery", "kindergartners": "children", "pints?": "litres",
    r"(?:first|second|third|fourth|fifth"
    r"|sixth) graders?": "pupils", "semester": "term", "mailbox": "postbox",
    "coloring": "colouring", "traveling": "travelling", "mailman": "postman",
    "bucks": "pounds",
    "popsicles?": "lolly", "eggplants?": "aubergines", "pitchers?": "jugs", "movie theat(?:er|re)": "cinema",
    r"(?:first|second|third|fourth|fifth|sixth) grade": "school",
}  # fmt: skip
_MONEY: Final = re.compile(r"\$ ?([0-9][0-9,]*)(\.[0-9]{1,2})?")
_WORD_DOLLARS: Final = re.compile(r"([0-9][0-9,]*(?:\.[0-9]{2})?) dollars?\b", re.IGNORECASE)
_CENTS: Final = re.compile(r"([0-9]+)(?:-| )cents?\b|\b([0-9]+)¢", re.IGNORECASE)
_UNITS: Final = (
    "kilometres",
    "centimetres",
    "metres",
    "kilograms",
    "grams",
    "litres",
    "millilitres",
    "minutes",
    "hours",
    "days",
    "weeks",
    "months",
    "years",
    "seconds",
)


def in_british(text: str) -> str:
    """Return a text in British words, in pounds and in metric units."""
    plain = re.sub(r"\s+", " ", text).strip()
    for american, british in _WORDS.items():
        plain = re.sub(rf"\b{american}\b", british, plain)
        plain = re.sub(rf"\b{american.capitalize()}\b", british.capitalize(), plain)
    plain = _MONEY.sub(lambda match: "£" + match[1] + (f"{match[2]}0"[:3] if match[2] else ""), plain)
    plain = _WORD_DOLLARS.sub(r"£\1", plain)
    plain = _CENTS.sub(lambda match: f"{match[1] or match[2]}p", plain)
    return re.sub(r"\bdollars?\b", "pounds", plain, flags=re.IGNORECASE)


def question_of(problem: Problem, rng: Random) -> tuple[Item, int] | None:
    """Return a problem as a question with the lowest year group it suits, or None if it suits none."""
    stem = in_british(problem.stem)
    form = _form(stem, problem)
    if form is None or problem.answer < 0:
        return None
    options = _options(problem, form, rng)
    if options is None:
        return None
    expression = re.sub(r"\s+", " ", problem.expression).strip()
    if len(re.findall(r"[0-9.]+|[-+*/()]", expression)) > MOST_TOKENS // 2:
        return None
    year_group = _year_group(problem, expression)
    strand = "multiplication-division" if re.search(r"[*/]", expression) else "addition-subtraction"
    return (
        Item(
            template="ai", stem=stem, options=four(options), correct_index=0, strand=strand, objective="",
            difficulty="medium", misconceptions=(None, "near-miss", "near-miss", "near-miss"), spoken_stem=stem,
            spoken_options=four(options), expression=expression,
        ),
        year_group,
    )  # fmt: skip


def _form(stem: str, problem: Problem) -> str | None:
    """Return how an option is written, with # for its number, or None if its unit is not known."""
    asked = stem.rpartition(". ")[2].lower()
    if match := re.search(r"how many (?:more |total )?([a-z]+)", asked):
        if match[1] in ("pounds", "dollars", "cents"):
            return "£#" if match[1] != "cents" else "#p"
        return "#"
    if "how long" not in asked and re.search(
        r"\b(?:cost|money|pay|spen[dt]|price|earn|change|owe|charged?|profit|save|worth|pounds)\b", asked
    ):
        pence = re.search(r"[0-9]p\b", stem) and "£" not in stem
        return "#p" if pence else "£#" if "£" in stem else None
    if re.search(r"\bhow (?:long|far|tall|wide|high|deep|heavy|much|old)\b|weigh", asked):
        units = {unit for unit in _UNITS if re.search(rf"(?:[0-9a-z]+)[ -]{unit[:-1]}", stem)}
        return f"# {units.pop()}" if len(units) == 1 else None
    return "#"


def _options(problem: Problem, form: str, rng: Random) -> list[str] | None:
    answer = problem.answer
    numbers = [Fraction(found) for found in re.findall(r"[0-9]+(?:\.[0-9]+)?", problem.expression)]
    guesses = [
        answer + 1,
        answer - 1,
        answer + 10,
        answer - 10,
        *numbers[:2],
        sum(numbers[:2], Fraction(0)),
        answer * 2,
    ]
    wrong = list(dict.fromkeys(guess for guess in guesses if guess > 0 and guess != answer))
    rng.shuffle(wrong)
    texts = [_numeral(size, money="£" in form) for size in (answer, *wrong[:3])]
    if None in texts or len(texts) < 4:
        return None
    return [form.replace("#", text or "") for text in texts]


def _numeral(size: Fraction, *, money: bool) -> str | None:
    if size.denominator == 1:
        return f"{int(size):,}" if size >= 1_000 else str(int(size))
    text = f"{float(size):.2f}" if money else f"{float(size):.3f}".rstrip("0")
    return text if Fraction(text) == size else None


def _year_group(problem: Problem, expression: str) -> int:
    """Return the lowest year group that has met the numbers and the operations, never below that of the grade."""
    sizes = [abs(Fraction(found)) for found in re.findall(r"[0-9]+(?:\.[0-9]+)?", expression)] + [problem.answer]
    earliest = next((year for year, limits in enumerate(LIMITS) if max(sizes) <= limits.largest), 6)
    earliest = max(earliest, 2, (problem.grade or 0) + 1)
    if any(size.denominator != 1 for size in sizes):
        earliest = max(earliest, 5)
    return next((year for year in range(min(earliest, 6), 6) if operation_fault(expression, year) is None), 6)
