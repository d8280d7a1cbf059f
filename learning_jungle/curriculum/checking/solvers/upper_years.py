"""Solvers for what Year 5 first meets: primes, decimal places, scaling, estimated angles and views of solids."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.checking.quantities import measure
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()

#: Angles that differ by so many degrees can be told apart by eye.
CLEARLY_APART = 20
#: The outlines of solids that stand on their base, from above and from the side.
OUTLINES = {
    "cone": ("circle", "triangle"),
    "cylinder": ("circle", "rectangle"),
    "sphere": ("circle", "circle"),
    "square-based pyramid": ("square", "triangle"),
    "cube": ("square", "square"),
    "cuboid": ("rectangle", "rectangle"),
    "triangular-based pyramid": ("triangle", "triangle"),
}


def _divisors(whole: int) -> list[int]:
    return [divisor for divisor in range(1, whole + 1) if whole % divisor == 0]


@TABLE.reads(r"which number is a prime factor of {n}\?")
def prime_factor(question: Question, whole: Fraction) -> Answer:
    """Find the option that divides the number and has two divisors."""
    return question.where(
        lambda value: value.face is not None and whole % value.face == 0 and len(_divisors(int(value.face))) == 2
    )


@TABLE.reads(r"how many prime numbers are there between {n} and {n}\?")
def primes_between(question: Question, low: Fraction, high: Fraction) -> Answer:
    """Count the numbers between two others that have two divisors."""
    return sum(len(_divisors(number)) == 2 for number in range(int(low) + 1, int(high)))


@TABLE.reads(
    r"an? [a-z ]+ is {n} [kc]?m (?:long|tall)\. an? [a-z ]+ is {n} as (?:long|tall)\. how (?:long|tall) is the "
    r"[a-z ]+\?"
)
def scaled_length(question: Question, length: Fraction, share: Fraction) -> Answer:
    """Find a fraction of a length."""
    return length * share if share < 1 else None


@TABLE.reads(r"how many (tenths|hundredths) are in {n}\?")
def count_of_places(question: Question, place: str, whole: Fraction) -> Answer:
    """Say how many tenths or hundredths a number has."""
    return whole / Fraction(1, 10 if place == "tenths" else 100)


@TABLE.reads(r"a square has a perimeter of {n} ([mck]?m)\. what is its area\?")
def square_of_perimeter(question: Question, around: Fraction, unit: str) -> Answer:
    """Find the area of a square from its perimeter."""
    return measure((around / 4) ** 2, f"{unit}²")


@TABLE.reads(r"the scales? (?:is|are) in grams\. how many kilograms (?:does it|do they) show\?")
def kilograms_on_scale(question: Question) -> Answer:
    """Read a scale in grams, and give the mass in kilograms."""
    return measure(question.data["level"], "g") if question.kind == "scale" else None


@TABLE.reads(r"about how many degrees is the angle\?")
def drawn_angle(question: Question) -> Answer:
    """Find the option nearest to the angle that is drawn, which no other may be near to."""
    if question.kind != "angles" or question.data["form"] != "single":
        return None
    size = question.data["degrees"][0]
    return question.where(lambda value: value.face is not None and abs(value.face - size) < CLEARLY_APART)


@TABLE.reads(
    r"from above a (?:solid|3-d shape) looks like a ([a-z]+)\. from the side it looks like a ([a-z]+)\. "
    r"which (?:solid|shape) is it\?"
)
def solid_of_views(question: Question, above: str, side: str) -> Answer:
    """Find the solid with these outlines from above and from the side."""
    return {at for at, name in enumerate(question.options) if OUTLINES.get(name) == (above, side)}
