"""Solvers for stories of equal groups: multiplying, sharing, remainders, rates and choices."""

from __future__ import annotations

import re
from fractions import Fraction

from learning_jungle.curriculum.checking.arithmetic import evaluate
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()


@TABLE.reads(
    r"{n} [a-z]+ (?:with|have|has|of|hold) {n} (?P<thing>[a-z]+) (?:each|on each|in each)\. how many(?: (?P=thing))? ?"
    r"(?:altogether|are there(?: altogether)?)?\?",
    r"there are {n} [a-z]+ (?:with|of) {n} (?P<thing>[a-z]+) (?:in|on|each)(?: each| every)?(?: one)?\. how many"
    r"(?: (?P=thing))? ?(?:altogether|are there(?: altogether)?)?\?",
    r"a [a-z]+ has {n} (?P<thing>[a-z]+)\. how many (?P=thing) (?:do|have|are in|are there in) {n} [a-z]+(?: have)?\?",
    r"[a-z]+ has {n} (?:different )?[a-z ]+ and {n} (?:different )?[a-z ]+\. how many ways are there to .*\?",
    r"(?:the|a|an) [a-z]+ has {n} (?:equal )?rows of {n} (?P<thing>[a-z]+)\. how many (?P=thing) "
    r"(?:are there|does it have)(?: altogether)?\?",
)
def product(question: Question, first: Fraction, second: Fraction) -> Answer:
    """Multiply the number of groups, or of choices, by the size of each."""
    return first * second


@TABLE.reads(
    r"share {n} [a-z]+ (?:equally )?(?:between|among) {n} [a-z]+\. how many (?:each|does each get|for each)\?",
    r"put {n} [a-z]+ in(?:to)? (?:[a-z]+) of {n}\. how many [a-z]+\?",
    r"{n} [a-z]+ are (?:shared|put|split) equally (?:into|between|among|in) {n} [a-z]+\. how many ?[a-z]* "
    r"(?:are|does|go|get|in)? ?(?:in )?(?:each|every|one)?[a-z ]*\?",
    r"[a-z]+ shares {n} [a-z]+ equally between {n} [a-z]+\. how many [a-z]+ "
    r"(?:go in |are in |does )?(?:each|every|one)[a-z ]*\?",
    r"[a-z]+ puts {n} [a-z]+ (?:in|into) [a-z]+ of {n}\. how many [a-z]+ does [a-z]+ (?:fill|need|use|make)\?",
)
def quotient(question: Question, whole: Fraction, parts: Fraction) -> Answer:
    """Share or group, with nothing left over."""
    return whole / parts


@TABLE.reads(r"how many groups of {n} can you make from {n} [a-z]+\?")
def groups_in(question: Question, size: Fraction, whole: Fraction) -> Answer:
    """Find how many groups there are in a number."""
    return whole / size


@TABLE.reads(
    r"(?:there are |a [a-z]+ has |[a-z]+ has )?{n} [a-z]+(?: (?:go|are|need|come)[a-z ]*)?\. (?:each|one"
    r"|every) [a-z ]+? (?:holds|needs|takes|has|carries|seats|fits) {n}(?: [a-z]+)?\. how many ([a-z ]+)\?",
)
def with_remainder(question: Question, whole: Fraction, size: Fraction, asked: str) -> Answer:
    """Divide and round as the question wants: full ones down, as many as are needed up."""
    if "needed" in asked or "need" in asked.split(" ") or "for all" in asked:
        return -(-whole // size)
    if "full" in asked or "can be" in asked or "filled" in asked:
        return whole // size
    if "left" in asked:
        return whole % size
    return whole / size if whole % size == 0 else None


@TABLE.reads(r"count in {n}s\. how many [a-z]+ are there\?")
def count_in_steps(question: Question, step: Fraction) -> Answer:
    """Count an array's counters."""
    return question.data["rows"] * question.data["columns"] if question.kind == "array" else None


@TABLE.reads(r"which (?:tells you|shows|calculation (?:tells you|shows|gives)) how many [a-z]+ there are\?")
def calculation_for_array(question: Question) -> Answer:
    """Find the calculation that counts an array."""
    if question.kind not in ("array", "equal_groups"):
        return None
    data = question.data
    count = data["rows"] * data["columns"] if question.kind == "array" else data["groups"] * data["each"]
    return {at for at, text in enumerate(question.options) if evaluate(text) == count}


@TABLE.reads(
    r"(?:a|an|one|the) [a-z ]+ is {n} ?(?:mm|cm|m|km|kg|g|ml|l)? ?(?:long|wide|tall|high|heavy)?\. (?:a|an|the) "
    r"(?P<other>[a-z ]+) is {n} times as (?:long|wide|tall|high|heavy)\. how (?:long|wide|tall|high|heavy) is "
    r"(?:it|(?:the|this) (?P=other))\?",
)
def times_as_long(question: Question, size: Fraction, times: Fraction) -> Answer:
    """Scale a length."""
    return size * times


@TABLE.reads(r"cut {n} (?:cm|m) off an? {n} (?:cm|m) [a-z ]+\. how long is (?:it|it now|the rest)\?")
def cut_off(question: Question, gone: Fraction, whole: Fraction) -> Answer:
    """Find what is left of a length."""
    return whole - gone


@TABLE.reads(
    r"[a-z]+ has {n} [a-z]+ and (?:gives away|eats|uses|sells|loses) {n} of them\. how many [a-z]+ are left\?",
)
def part_given_away(question: Question, whole: Fraction, part: Fraction) -> Answer:
    """Find what is left when a fraction, or a number, of things is given away."""
    return whole - (whole * part if part < 1 else part)


@TABLE.reads(
    r"for every {n} ([a-z]+) [a-z]+ there (?:are|is) {n} ([a-z]+) [a-z]+\. there are {n} ([a-z]+) [a-z]+\. "
    r"how many ([a-z]+) [a-z]+ are there\?",
)
def for_every(
    question: Question, first: Fraction, one: str, second: Fraction, other: str, given: Fraction, named: str, _: str
) -> Answer:
    """Scale the two sides of a ratio together."""
    return given * second / first if named == one else given * first / second if named == other else None


@TABLE.reads(r"[a-z]+ and [a-z]+ share {n} [a-z]+ in the ratio {n}:{n}\. how many are in the (larger|smaller) share\?")
def ratio_share(question: Question, whole: Fraction, first: Fraction, second: Fraction, side: str) -> Answer:
    """Share in a ratio."""
    return whole * (max if side == "larger" else min)(first, second) / (first + second)


@TABLE.reads(
    r"there is {n} of an? ([a-z ]+) left\. {n} [a-z]+ share it equally\. what fraction of the whole [a-z ]+ "
    r"does each [a-z]+ get\?",
)
def share_of_rest(question: Question, part: Fraction, _: str, people: Fraction) -> Answer:
    """Share a fraction equally."""
    return part / people


@TABLE.reads(
    r"an? [a-z ]+ has {n} rows of {n} seats\. {n} seats are empty\. each of the other seats costs £{n}\. how "
    r"much money is that altogether\?",
)
def seats_sold(question: Question, rows: Fraction, each: Fraction, empty: Fraction, price: Fraction) -> Answer:
    """Find the takings for the seats that are not empty."""
    return (rows * each - empty) * price


@TABLE.reads(
    r"[a-z]+ plays (three|four|five|six) games\. the mean score is {n}\. the first [a-z]+ scores are ([0-9, "
    r"and]+)\. what is the [a-z]+ score\?",
)
def missing_for_mean(question: Question, games: str, mean: Fraction, listed: str) -> Answer:
    """Find the value that makes a mean."""
    known = [int(part) for part in re.findall(r"[0-9]+", listed)]
    count = {"three": 3, "four": 4, "five": 5, "six": 6}[games]
    return mean * count - sum(known) if len(known) == count - 1 else None
