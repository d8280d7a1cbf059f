"""Rules for choosing and ordering operations, tables, remainders, ratio and algebra."""

from __future__ import annotations

import re
from fractions import Fraction
from math import gcd, lcm
from typing import Final

from learning_jungle.curriculum.checking.label_rules.seen import Rule, Seen, digits


def operation_swap(seen: Seen) -> bool | None:
    """Some other operations on the numbers of the question give the option; an estimate cannot be checked."""
    if not seen.numbers or "closest" in seen.stem:
        return None
    numbers = {abs(number) for number in (seen.wrong, -seen.wrong)}
    return bool(numbers & (seen.reached() | seen.sums())) or seen.wrong in seen.reached(2)


def add_not_multiply(seen: Seen) -> bool | None:
    """The option is a sum of numbers of the question, or of one of them and 2."""
    if not seen.numbers:
        return None
    terms = {Fraction(seen.stem.count("+") + 1)} if "+" in seen.stem else set()
    if len(set(seen.numbers)) == 1 and seen.numbers[0]:
        # Things of one kind, such as four coins of 5p: how many there are is another number of the question.
        terms.add(seen.key / seen.numbers[0])
    parts = {
        *seen.numbers,
        Fraction(2),
        *_rests(seen),
        *terms,
        *(a * b for a in seen.numbers[:6] for b in seen.numbers[:6] if a != b),
    }
    if seen.wrong in seen.sums() or any(seen.wrong - part in parts for part in parts):
        return True
    for a, b in seen.fractions:
        if any(seen.wrong in ((a + n) / b, a / (b + n)) for n in seen.numbers if b + n):
            return True
        if any(seen.wrong in (Fraction(a + c, b + d), Fraction(a * c, b + d)) for c, d in seen.fractions):
            return True
    kept = [sum(map(int, re.findall("[0-9]+", text))) for text in (seen.key_text, seen.wrong_text)]
    return ratio_additive(seen) or ("×" in seen.wrong_text and kept[1] in seen.sums() and kept[0] != kept[1])


def _rests(seen: Seen) -> set[Fraction]:
    """Return what each number has beyond whole tens, and what it lacks to a hundred."""
    return {rest for n in seen.numbers if n.denominator == 1 and n > 10 for rest in (n % 10, -n % 100)}


def _places(seen: Seen) -> set[Fraction]:
    """Return the tens, hundreds and so on of each number, and what is left of it."""
    sizes = [Fraction(10) ** power for power in range(4)]
    return {part for n in seen.numbers for place in sizes for part in (n - n % place, n % place)}


def _by_places(seen: Seen) -> set[Fraction]:
    parts = _places(seen) - {0}
    return {value for a in parts for b in parts for value in (a + b, a - b, a * b)}


def partial_step(seen: Seen) -> bool | None:
    """The option is a number or one step of the question, and one more step leads from it to the key."""
    if not seen.numbers:
        return None
    doubled = {a - 2 * b for a, b in seen.pairs()}
    made = {*seen.numbers, *seen.reached(), *seen.sums(), *_by_places(seen), *doubled}
    if seen.wrong not in made:
        return False
    last = {*made, *_places(seen), Fraction(2), Fraction(10), Fraction(60), Fraction(100)}
    key, wrong = seen.key, seen.wrong
    return any(key in (wrong + n, wrong - n, n - wrong, wrong * n) or wrong == key * n for n in last)


def times_table_neighbour(seen: Seen) -> bool | None:
    """The option is one group too many or too few of a product, or one out in a quotient."""
    if not seen.numbers:
        return None
    numbers = seen.numbers
    quotients = {a / b for a in numbers for b in numbers if b > 1}
    quotients |= {Fraction(a // b + up) for a in numbers for b in numbers if b > 1 for up in (0, 1)}
    if abs(seen.off) == 1 and (seen.key in quotients or any(n % seen.key == 0 for n in numbers if seen.key > 1)):
        return True
    is_product = (
        any(n > 1 and seen.key % n == 0 for n in numbers)
        or any(a * b == seen.key for a, b in seen.pairs() if 1 not in (a, b))
        or any(
            seen.key in (a * b + c, a * b - c, c - a * b, a * b * c) for a in numbers for b in numbers for c in numbers
        )
    )
    return is_product and any(abs(seen.off) in (n, abs(seen.key / n) if n else n) for n in numbers if abs(n) > 1)


def times_zero_one(seen: Seen) -> bool | None:
    """A product with 0 or 1 is taken for a sum."""
    return any(seen.wrong in (n, n + 1) for n in seen.numbers) and bool({0, 1} & set(seen.numbers))


def part_not_multiplied(seen: Seen) -> bool | None:
    """Only the tens, only the ones, like parts, or the first term are multiplied, or the rest is kept as it is."""
    found = set()
    for a, b in seen.pairs():
        if a.denominator == b.denominator == 1:
            for place in (10, 100, 1_000):
                tens, ones = a // place * place, a % place
                found |= {tens * b + ones, tens + ones * b, tens * (b // place * place) + ones * (b % place)}
        elif b.denominator == 1:
            found.add(a // 1 * b + a % 1)
        found |= {a * b + c for c in (*seen.numbers, Fraction(0))}
    found |= _rests(seen)
    return seen.wrong in found or any({seen.wrong + n, seen.wrong - n} & found for n in seen.numbers)


def remainder(seen: Seen) -> bool | None:
    """The option comes from the quotient and the remainder of two numbers of the question."""
    for a, b in seen.pairs():
        if b > 0 and a.denominator == b.denominator == 1:
            whole, rest = a // b, a % b
            behind = whole + rest / 10 ** len(str(rest))
            if seen.wrong in (
                whole,
                whole + 1,
                rest,
                whole + rest,
                behind,
                whole + rest / 10,
                whole + rest / (whole or 1),
            ):
                return True
    return False if seen.numbers else None


def square_as_double(seen: Seen) -> bool | None:
    """Say whether a number was doubled in place of squared, or tripled in place of cubed, alone or in a sum."""
    for n in (*seen.numbers, *(number / 10 for number in seen.numbers)):
        if seen.wrong in (2 * n, 3 * n, 4 * n, 2 * n**2, 2 * n**3, 3 * n**3, n**2):
            return True
        for m in (Fraction(0), *seen.numbers):
            changes = [2 * n - n**2, 3 * n - n**3, 2 * n - n**2 + 2 * m - m**2, 2 * n - n**2 + 3 * m - m**3]
            if seen.off in changes or -seen.off in changes:
                return True
    return False if seen.numbers else None


def order_left_right(seen: Seen) -> bool | None:
    """The numbers, worked through in another order, give the option."""
    reached = seen.reached(2)
    return any(seen.wrong + n in reached for n in (Fraction(0), *seen.numbers)) or operation_swap(seen)


def factor_multiple_swap(seen: Seen) -> bool | None:
    """The option is a factor or a multiple of a number of the question."""
    whole = [int(n) for n in seen.numbers if n.denominator == 1 and n > 1]
    if not whole or seen.wrong.denominator != 1 or seen.wrong < 1:
        return None
    wrong = int(seen.wrong)
    if any(wrong in (gcd(a, b), lcm(a, b), a * b) for a in whole for b in whole):
        return True
    return any(wrong % n == 0 or n % wrong == 0 for n in whole)


def equals_means_answer(seen: Seen) -> bool | None:
    """The option is what all or some of the numbers give, or one of them copied."""
    return seen.wrong in {*seen.sums(), *seen.reached(), *seen.numbers} or seen.wrong in seen.reached(2)


def ratio_additive(seen: Seen) -> bool | None:
    """A difference between two numbers is kept or is the answer, or a factor is added."""
    numbers = (*seen.numbers, Fraction(2))
    if any(seen.wrong in (a + b, a - b) for a, b in seen.pairs()):
        return True
    return any(seen.wrong == a + b - c for a in numbers for b in numbers for c in numbers)


def letter_as_digit(seen: Seen) -> bool | None:
    """Two numbers are written beside each other, with a third one added or not."""
    beside = {int(digits(a) + digits(b)) for a, b in seen.pairs() if digits(a) and digits(b)}
    return any(seen.wrong - n in beside or seen.wrong + n in beside for n in (*seen.numbers, Fraction(0)))


OPERATION_RULES: Final[dict[str, Rule]] = {
    "operation-swap": operation_swap,
    "add-not-multiply": add_not_multiply,
    "partial-step": partial_step,
    "times-table-neighbour": times_table_neighbour,
    "times-zero-one": times_zero_one,
    "part-not-multiplied": part_not_multiplied,
    "remainder-ignore": remainder,
    "remainder-as-decimal": remainder,
    "square-as-double": square_as_double,
    "order-left-right": order_left_right,
    "add-before-subtract": order_left_right,
    "factor-multiple-swap": factor_multiple_swap,
    "product-as-multiple": factor_multiple_swap,
    "equals-means-answer": equals_means_answer,
    "ratio-additive": ratio_additive,
    "letter-as-digit": letter_as_digit,
    "letter-as-object": order_left_right,
}
