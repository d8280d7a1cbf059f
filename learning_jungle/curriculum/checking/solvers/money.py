"""Solvers for prices, change and cost."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from learning_jungle.curriculum.checking.quantities import MONEY, Value
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


@TABLE.reads(
    r"an? [a-z ]+ costs {money}(?:\.| and) (?:you|[a-z]+) pays?(?: with)?(?: a)? {money}(?: coin| note)?\. (?:how much|what) (?:is the )?change(?: do you get| does [a-z]+ get| is given)?\?"
)
def change(question: Question, price: Value, paid: Value) -> Answer:
    """Find the change."""
    return Value(MONEY, paid.magnitude - price.magnitude)  # type: ignore[operator]


@TABLE.reads(
    r"an? [a-z ]+ (?:costs|is) {money}(?:\.| and) an? [a-z ]+ (?:costs|is) {money}\. how much (?:do they cost |are they |is that )?altogether\?"
)
def total_price(question: Question, first: Value, second: Value) -> Answer:
    """Add two prices."""
    return Value(MONEY, first.magnitude + second.magnitude)  # type: ignore[operator]


@TABLE.reads(
    r"an? [a-z ]+ (?:costs|is) {money}(?:\.| and) an? [a-z ]+ (?:costs|is) {money}\. how much (?:more|less) (?:does|is) .*\?"
)
def price_difference(question: Question, first: Value, second: Value) -> Answer:
    """Compare two prices."""
    return Value(MONEY, abs(first.magnitude - second.magnitude))  # type: ignore[operator, arg-type]


@TABLE.reads(
    r"[a-z]+ buys {n} [a-z ]+ at {money} each and pays(?: with)?(?: a)? {money}(?: note)?\. how much change (?:is given|does [a-z]+ get)\?"
)
def change_from_several(question: Question, count: Fraction, price: Value, paid: Value) -> Answer:
    """Find the change after buying several things."""
    return Value(MONEY, paid.magnitude - count * price.magnitude)  # type: ignore[operator]


@TABLE.reads(r"{n} [a-z ]+ cost {money}\. [a-z]+ buys {n}(?: of them| [a-z ]+)?\. how much does [a-z]+ pay\?", r"{n} [a-z ]+ cost {money}\. how much do {n} [a-z ]+ cost\?")  # fmt: skip
def proportional_price(question: Question, few: Fraction, price: Value, many: Fraction) -> Answer:
    """Scale a price."""
    return Value(MONEY, price.magnitude * many / few)  # type: ignore[operator]


@TABLE.reads(
    r"an? [a-z ]+ costs {money}\. in a sale the price is (?:cut|reduced) by {n}%\. what is the (?:sale|new) price\?"
)
def sale_price(question: Question, price: Value, cut: Fraction) -> Answer:
    """Take a percentage off a price."""
    return Value(MONEY, price.magnitude * (100 - cut) / 100)  # type: ignore[operator]


@TABLE.reads(
    r"to hire an? [a-z ]+ you pay {money},? and then {money} for each [a-z]+\. what is the cost for {n} [a-z]+\?"
)
def hire(question: Question, fixed: Value, rate: Value, count: Fraction) -> Answer:
    """Add a fixed price and a rate."""
    return Value(MONEY, fixed.magnitude + rate.magnitude * count)  # type: ignore[operator]


@TABLE.reads(
    r"an? [a-z ]+ needs {money} for an? [a-z ]+\. in the first year it raises {money}, and in the second year {money} more than in the first\. how much is still needed\?"
)
def still_to_raise(question: Question, goal: Any, first: Any, more: Any) -> Answer:
    """Find what is still to be raised after two years."""
    return Value(MONEY, goal.magnitude - 2 * first.magnitude - more.magnitude)
