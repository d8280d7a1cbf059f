"""Solvers for prices, change and cost."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.checking.quantities import Value
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable
from learning_jungle.curriculum.taught.units import MONEY

TABLE = WordingTable()


@TABLE.reads(
    r"an? [a-z ]+ costs {money}(?:\.| and) (?:you|[a-z]+) pays?(?: with)?(?: a)? {money}(?: coin| note)?\. "
    r"(?:how much|what) (?:is the )?change(?: do you get| does [a-z]+ get| is given)?\?",
)
def change(question: Question, price: Value, paid: Value) -> Answer:
    """Find the change."""
    return Value(MONEY, paid.amount - price.amount)


@TABLE.reads(
    r"an? [a-z ]+ (?:costs|is) {money}(?:\.| and) an? [a-z ]+ (?:costs|is) {money}\. how much (?:do they cost "
    r"|are they |is that )?altogether\?",
)
def total_price(question: Question, first: Value, second: Value) -> Answer:
    """Add two prices."""
    return Value(MONEY, first.amount + second.amount)


@TABLE.reads(
    r"[a-z]+ buys {n} [a-z ]+ at {money} each and pays(?: with)?(?: a)? {money}(?: note)?\. how much change "
    r"(?:is given|does [a-z]+ get)\?",
)
def change_from_several(question: Question, count: Fraction, price: Value, paid: Value) -> Answer:
    """Find the change after buying several things."""
    return Value(MONEY, paid.amount - count * price.amount)


@TABLE.reads(r"{n} [a-z ]+ cost {money}\. [a-z]+ buys {n}(?: of them| [a-z ]+)?\. how much does [a-z]+ pay\?")
def proportional_price(question: Question, few: Fraction, price: Value, many: Fraction) -> Answer:
    """Scale a price."""
    return Value(MONEY, price.amount * many / few)


@TABLE.reads(
    r"an? [a-z ]+ costs {money}\. in a sale the price is (?:cut|reduced) by {n}%\. what is the (?:sale|new) "
    r"price\?",
)
def sale_price(question: Question, price: Value, cut: Fraction) -> Answer:
    """Take a percentage off a price."""
    return Value(MONEY, price.amount * (100 - cut) / 100)


@TABLE.reads(
    r"to hire an? [a-z ]+ you pay {money},? and then {money} for each [a-z]+\. what is the cost for {n} "
    r"[a-z]+\?",
)
def hire(question: Question, fixed: Value, rate: Value, count: Fraction) -> Answer:
    """Add a fixed price and a rate."""
    return Value(MONEY, fixed.amount + rate.amount * count)


@TABLE.reads(
    r"an? [a-z ]+ needs {money} for an? [a-z ]+\. in the first year it raises {money}, and in the second year "
    r"{money} more than in the first\. how much is still needed\?",
)
def still_to_raise(question: Question, goal: Value, first: Value, more: Value) -> Answer:
    """Find what is still to be raised after two years."""
    return Value(MONEY, goal.amount - 2 * first.amount - more.amount)
