"""Solvers for primes, prime factors and scaling by a fraction."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.checking.quantities import measure
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


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


@TABLE.reads(r"the scale is in grams\. how many kilograms does it show\?")
def kilograms_on_scale(question: Question) -> Answer:
    """Read a scale in grams, and give the mass in kilograms."""
    return measure(question.data["level"], "g") if question.kind == "scale" else None
