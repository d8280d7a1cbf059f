"""Solvers for bare calculations: equations with a box, order of operations, estimates, squares and inverses."""

from __future__ import annotations

import re
from fractions import Fraction

from learning_jungle.curriculum.checking.amounts import ExpressionRefused
from learning_jungle.curriculum.checking.arithmetic import evaluate, missing_number
from learning_jungle.curriculum.checking.quantities import Value, measure, read_numeral
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()

_LEAD = (
    r"(?:(?:what|which) (?:is the )?(?:missing )?number(?: is missing| makes this (?:true|correct)| goes in the box)?"
    r"[?:.]? |work (?:this )?out:? |find the missing number[:.]? |complete(?: this)?: )?"
)
_TAIL = (
    r"(?:[.]? (?:(?:what|which) (?:is the )?(?:missing )?number(?: is missing| makes this true| goes in the box)?\?))?"
)
_QUANTITY = re.compile(r"£?([0-9][0-9,]*(?:\.[0-9]+)?)(?: ?(mm|cm|km|m|kg|g|ml|litres?|l|p)\b)?(?: and (?=[0-9]+p))?")


@TABLE.reads(
    _LEAD + r"([^a-z<>]*□[^a-z<>]*)" + _TAIL,
)
def box(question: Question, equation: str) -> Answer:
    """Solve an equation with one box."""
    if equation.count("=") != 1 or "£" in equation or "%" in equation:
        return None
    return missing_number(equation.rstrip(". "))


@TABLE.reads(r"(?:what number makes this true\? )?([^=]*(?:£|[0-9] ?(?:p|mm|cm|km|m|kg|g|ml|litres?|l)\b)[^=]*)= □")
def box_of_measures(question: Question, calculation: str) -> Answer:
    """Add and take away money or measures, mixed units together."""
    total, sign, at, dimensions = Fraction(0), 1, 0, set()
    text = calculation.strip()
    while at < len(text):
        if text[at] in " +−-":
            sign = -1 if text[at] in "−-" else (1 if text[at] == "+" else sign)
            at += 1
            continue
        match = _QUANTITY.match(text, at)
        if match is None or (match[2] is None) != (match[0][0] == "£"):
            return None
        found = measure(read_numeral(match[1]), match[2] or "pounds")
        dimensions.add(found.dimension)
        total += sign * Fraction(found.amount)
        at = match.end()
    return Value(dimensions.pop(), total) if len(dimensions) == 1 else None


@TABLE.reads(r"(?:what is|work out|calculate|find) ([^a-z]+?)[.?]?", r"what is ([^a-z]+) as a decimal\?")
def worth_of_expression(question: Question, expression: str) -> Answer:
    """Evaluate an expression in the usual order of operations."""
    return evaluate(expression)


@TABLE.reads(r"which number (?:makes this (?:true|correct)|fits)\? □ ?([<>]) ?{n}")
def box_left_of_sign(question: Question, sign: str, known: Fraction) -> Answer:
    """Find the number that makes a comparison true."""
    return question.where(
        lambda value: value.face is not None and (value.face < known if sign == "<" else value.face > known)
    )


@TABLE.reads(
    r"which (?:number )?is (?:the )?(?:closest|nearest) to ([^a-z]+)\?",
    r"which is the best estimate (?:of|for) ([^a-z]+)\?",
)
def estimate(question: Question, expression: str) -> Answer:
    """Find the option nearest to the exact answer."""
    exact = evaluate(expression)
    return question.best(lambda value: None if value.face is None else abs(value.face - exact), largest=False)


@TABLE.reads(
    r"([^a-z□]+ = [^a-z□]+?)[.]? which (?:calculation|number sentence|sum) (?:checks|could (?:be used to "
    r")?check) (?:this|it)\?",
)
def inverse(question: Question, equation: str) -> Answer:
    """Find the calculation of the other kind, made of the equation's numbers, that gives one of them."""
    numbers = _numbers(equation)
    left, _, right = equation.partition("=")
    if len(numbers) != 3 or evaluate(left) != evaluate(right):
        return None
    rising = "+" in equation or "×" in equation

    def undoes(text: str) -> bool:
        start, _, result = text.partition("=")
        parts = _numbers(start)
        opposite = any(sign in start for sign in ("−÷" if rising else "+×"))
        try:
            value = evaluate(start)
            shown = evaluate(result) if result else value
        except ExpressionRefused:
            return False
        return opposite and value == shown and sorted([*parts, value]) == sorted(numbers)

    return {at for at, text in enumerate(question.options) if undoes(text)}


@TABLE.reads(r"([^a-z]+ = [^a-z□]+?)[.]? what (?:is|must be) ([^a-z]+)\?")
def use_a_fact(question: Question, known: str, asked: str) -> Answer:
    """Work out the calculation asked for, having checked that the given fact is true."""
    left, _, right = known.partition("=")
    return evaluate(asked) if evaluate(left) == evaluate(right) else None


@TABLE.reads(r"which is the same as ([^a-z□]*[+−×÷][^a-z□]*)\?")
def same_worth(question: Question, asked: str) -> Answer:
    """Find the calculation that is worth as much as another."""
    wanted = evaluate(asked)
    return {at for at, text in enumerate(question.options) if evaluate(text) == wanted}


@TABLE.reads(r"which is a factor pair of {n}\?")
def factor_pair(question: Question, product: Fraction) -> Answer:
    """Find the two numbers whose product is given."""
    pairs = [_numbers(text) for text in question.options]
    return {at for at, pair in enumerate(pairs) if len(pair) == 2 and pair[0] * pair[1] == product}


@TABLE.reads(r"what is the (sum|total|difference|product) (?:of|between) ([^a-z]+) and ([^a-z]+)\?")
def named_result(question: Question, name: str, first: str, second: str) -> Answer:
    """Find a sum, a difference or a product."""
    one, two = evaluate(first), evaluate(second)
    return one * two if name == "product" else abs(one - two) if name == "difference" else one + two


@TABLE.reads(
    r"what is (double|twice|half|a half of|half of|a quarter of|one quarter of|a third of|three quarters of) "
    r"(?:of )?{n}\?",
)
def double_or_half(question: Question, name: str, whole: Fraction) -> Answer:
    """Double a number, or find a half, a quarter or three quarters of it."""
    return whole * _times(name)


@TABLE.reads(r"(half|double|one quarter|a quarter|twice) (?:of )?(?:my|a) number is {n}\. what is (?:my|the) number\?")
def undo_part(question: Question, name: str, part: Fraction) -> Answer:
    """Find the number whose double, half or quarter is given."""
    return part / _times(name)


@TABLE.reads(r"(one|[0-9]+) (more|less) than my number is {n}\. what is my number\?")
def undo_step(question: Question, step: str, side: str, result: Fraction) -> Answer:
    """Find the number before the step."""
    size = 1 if step == "one" else int(step)
    return result - size if side == "more" else result + size


def _times(name: str) -> Fraction:
    if name in ("double", "twice"):
        return Fraction(2)
    if name.startswith("three quarters"):
        return Fraction(3, 4)
    return Fraction(1, 4 if "quarter" in name else 3 if "third" in name else 2)


def _numbers(text: str) -> list[Fraction]:
    return [Fraction(part.replace(",", "")) for part in re.findall(r"[0-9][0-9,]*(?:\.[0-9]+)?", text)]
