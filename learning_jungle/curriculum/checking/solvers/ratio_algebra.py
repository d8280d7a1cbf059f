"""Solvers for ratio, proportion, formulae, sequences and equations with letters."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from learning_jungle.curriculum.checking.arithmetic import evaluate, missing_number
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


@TABLE.reads(
    r"share {n}(?: {words})? in the ratio {n} ?: ?{n}\. (?:what|how (?:many|much)) is (?:in )?the (larger"
    r"|smaller|bigger|largest|smallest) (?:share|part)\?",
)
def share_in_ratio(question: Question, whole: Fraction, *parts: object) -> Answer:
    """Share an amount in a ratio."""
    first, second = (part for part in parts if isinstance(part, Fraction))
    side = str(parts[-1])
    wanted = min(first, second) if side.startswith("small") else max(first, second)
    return whole * wanted / (first + second)


@TABLE.reads(
    r"a recipe for {n} [a-z]+ (?:needs|uses) {n} ?(?:g|ml|kg|l)?[a-z ]*\. how (?:much|many)[a-z ]* (?:for|is "
    r"needed for|are needed for|do you need for) {n} [a-z]+\?",
)
def recipe(question: Question, people: Fraction, amount: Fraction, more: Fraction) -> Answer:
    """Scale a recipe."""
    return amount * more / people


@TABLE.reads(
    r"{n} {words} costs? (?:£([0-9.]+)|([0-9]+)p)\. (?:(?:how much|what) (?:do|does|is the cost of|will) "
    r"(?:{n} {words} cost|{n} {words})|[a-z]+ buys {n} (?:of them|{words})\. how much does [a-z]+ pay)(?: "
    r"cost)?\?",
)
def price_of_more(
    question: Question, few: Fraction, _: str, pounds: str | None, pence: str | None, *more: object
) -> Answer:
    """Find the price of more things from the price of a few."""
    many = next((part for part in more if isinstance(part, Fraction)), None)
    if many is None:
        return None
    price = Fraction(pounds) * 100 if pounds else Fraction(int(pence or 0))
    return question.where(lambda value: value.dimension == "money" and value.amount == price * many / few)


@TABLE.reads(
    r"([a-z] ?= ?[^.?]*[a-z][^.?]*)\. (?:find|what is) (?:the value of )?([a-z]) (?:when|if) ([a-z]) ?= "
    r"?{n}[.?]",
)
def formula(question: Question, *parts: object) -> Answer:
    """Put a number in the place of the letter of a formula or an expression."""
    if len(parts) == 4:
        rule, wanted, letter, size = map(str, parts)
        name, _, body = rule.partition("=")
        if name.strip() != wanted:
            return None
    else:
        letter, size, body = map(str, parts)
    return _with_letter(body, letter, size)


@TABLE.reads(r"([^?.=]*[a-z][^?.=]* ?= ?[^?.=]*)[.]? (?:what is|find)(?: the value of)? ([a-z])[?.]")
def solve_letter(question: Question, first: str, second: str) -> Answer:
    """Solve an equation with one letter."""
    equation, letter = (first, second) if "=" in first else (second, first)
    boxed = re.sub(rf"([0-9)]) ?{letter}\b", r"\1 × □", equation)
    boxed = re.sub(rf"(?<![a-z□]){letter}(?![a-z])", "□", boxed)
    return missing_number(boxed)


@TABLE.reads(
    r"a sequence (?:starts|begins|is) ([-−0-9., ]+)(?:…|\.\.\.)?\.?(?: it goes on in the same way\.)? what is "
    r"(?:the )?(?:term {n}|(?:the )?{n}(?:st|nd|rd|th) (?:term|number))\?",
)
def term_of_sequence(question: Question, listed: str, *which: Fraction | None) -> Answer:
    """Find a later term of a sequence of equal steps."""
    terms = [Fraction(part.strip().replace("−", "-")) for part in listed.rstrip(" ,.").split(",")]
    at = next(place for place in which if place is not None)
    steps = {second - first for first, second in pairwise(terms)}
    return terms[0] + (at - 1) * steps.pop() if len(steps) == 1 else None


def _with_letter(body: str, letter: str, size: str) -> Fraction | None:
    text = re.sub(rf"([0-9)]) ?{letter}(?![a-z])", rf"\1 × ({size})", body)
    text = re.sub(rf"(?<![a-z]){letter}(?![a-z])", f"({size})", text)
    text = re.sub(r"([0-9]) ?\(", r"\1 × (", text)
    return evaluate(text)


@TABLE.reads(
    r"{n}?a \+ {n}?b = {n}, where a and b are whole numbers greater than 0\. how many different pairs of a "
    r"and b make this true\?",
)
def count_pairs(question: Question, first: Fraction | None, second: Fraction | None, total: Fraction) -> Answer:
    """Count the pairs of positive whole numbers that fit."""
    one, two = int(first or 1), int(second or 1)
    return sum(1 for a in range(1, int(total)) if (total - one * a) > 0 and (total - one * a) % two == 0)


@TABLE.reads(r"which pair of numbers makes {n}?a ([+−]) {n}?b = {n} true\?")
def pair_that_fits(
    question: Question, first: Fraction | None, sign: str, second: Fraction | None, total: Fraction
) -> Answer:
    """Find the pair that makes an equation true."""
    found = set()
    for at, text in enumerate(question.options):
        pair = re.fullmatch(r"a = ([0-9]+), b = ([0-9]+)", text)
        if pair is None:
            return None
        left, right = (first or 1) * int(pair[1]), (second or 1) * int(pair[2])
        if (left + right if sign == "+" else left - right) == total:
            found.add(at)
    return found


@TABLE.reads(
    r"the sum of two numbers is {n}\. their difference is {n}\. what is the (larger|smaller) number\?",
    r"two numbers add up to {n}\. the difference between them is {n}\. what is the (larger|smaller) number\?",
)
def sum_and_difference(question: Question, total: Fraction, gap: Fraction, side: str) -> Answer:
    """Find one of two numbers that have this sum and this difference."""
    return (total + (gap if side == "larger" else -gap)) / 2


@TABLE.reads(
    r"([a-z]+) and [a-z]+ have {n} [a-z]+ together\. ([a-z]+) has {n} more than [a-z]+\. how many [a-z]+ does ([a-z]+) "
    r"have\?",
)
def two_together(question: Question, _: str, total: Fraction, more: str, gap: Fraction, asked: str) -> Answer:
    """Find the part of one of two people from their total and their difference."""
    return (total + (gap if more == asked else -gap)) / 2


@TABLE.reads(
    r"a bush is {n} m tall and a tree is {n} m tall\. how many times as tall as the bush is the tree\?",
    r"a child's ticket costs £{n} and a family ticket costs £{n}\. how many times as much as the child's "
    r"ticket does the family ticket cost\?",
    r"a puppy weighs {n} kg and its mother weighs {n} kg\. how many times as heavy as the puppy is its mother\?",
)
def times_as_much(question: Question, small: Fraction, large: Fraction) -> Answer:
    """Find how many times as much the second is as the first."""
    return large / small


@TABLE.reads(
    r"a rectangle of {n} cm by {n} cm is enlarged\. the new rectangle is {n} cm by {n} cm\. what is the scale factor\?",
)
def factor_of_enlargement(
    question: Question, width: Fraction, length: Fraction, new_width: Fraction, new_length: Fraction
) -> Answer:
    """Find the scale factor, which must be the same for both sides."""
    return new_width / width if new_width / width == new_length / length else None
