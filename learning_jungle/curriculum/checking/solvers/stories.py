"""Solvers for stories that add, take away and compare numbers of things."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable

TABLE = WordingTable()

#: What things do when they go.
_LOSE = (
    r"(?:are |is )?(?:eaten|sold|lost|given away|taken away|taken|lent|used|leave|leaves|left|(?:run|walk|swim|fly|hop|"
    r"jump|roll|drive|sail|go|get) (?:off|away|out|home)|get off|burst|pop|melt|are crossed out|fall down|break)"
)


def _one_thing(parts: Sequence[object]) -> bool:
    """Return whether a story speaks of one kind of thing only; packs are not the cards in them."""
    return len({part.strip() for part in parts if isinstance(part, str)}) <= 1


@TABLE.reads(r"(?:there are )?{n} {words}(?:\.| and) one more [a-z]+\. how many now\?")
def one_more_comes(question: Question, start: Fraction, _: str) -> Answer:
    """Add one."""
    return start + 1


@TABLE.reads(
    r"(?:there are )?{n} {words}(?:\.| and) one (?:is |has |goes |hops |flies |swims |runs |walks |pops)[a-z "
    r"]*\. how many (?:now|are left)\?",
)
def one_goes(question: Question, start: Fraction, _: str) -> Answer:
    """Take one away."""
    return start - 1


@TABLE.reads(
    rf"(?:there are )?{{n}} {{words}}(?:\.| and) {{n}} {_LOSE}\. how many (?:are left|now|{{words}} are left)\?",
    r"[a-z]+ has {n} {words} and (?:eats|loses|gives away|drops|uses|sells|breaks) {n}\. how many (?:are left"
    r"|now|{words} are left)\?",
)
def some_go(question: Question, start: Fraction, thing: str, gone: Fraction, *things: str) -> Answer:
    """Take some away."""
    return start - gone if _one_thing((thing, *things)) else None


@TABLE.reads(
    r"[a-z]+ has {n} {words} and (?:finds|gets|buys|makes|picks|is given|wins) {n}(?: more)?\. how many (?:now"
    r"|altogether|{words} now)\?",
)
def some_come(question: Question, start: Fraction, thing: str, gained: Fraction, *things: str) -> Answer:
    """Add some."""
    return start + gained if _one_thing((thing, *things)) else None


@TABLE.reads(
    r"(?:there were )?{n} {words}(?:\. now|\. some [a-z ]+\.| and) {n} are left\. how many (?:were|have been) "
    r"[a-z ]+\?",
)
def how_many_went(question: Question, start: Fraction, _: str, left: Fraction) -> Answer:
    """Find how many went from what is left."""
    return start - left


@TABLE.reads(r"{n} is {n} and how many\?")
def other_part(question: Question, whole: Fraction, part: Fraction) -> Answer:
    """Find the other part of a whole."""
    return whole - part


@TABLE.reads(
    r"{n} and {n}(?: more)?\. (?:what number do they make|how many {words}?altogether|how many altogether)\?",
    r"{n} [a-z]+ and {n} [a-z]+\. how many (?:altogether|in all|are there altogether)()\?",
    r"[a-z]+ has {n} {words} and [a-z]+ has {n}(?: {words})?\. how many (?:{words} )?(?:altogether|do they "
    r"have altogether|are there altogether)\?",
)
def two_parts(question: Question, *parts: Fraction | str | None) -> Answer:
    """Add two parts."""
    first, second = (part for part in parts if isinstance(part, Fraction))
    return first + second if _one_thing(parts) else None


@TABLE.reads(
    r"start at {n}(?:\. jump| and jump|\. count| and count) (on|back) {n}( tens?)?\. where do you (?:land"
    r"|stop)\?",
)
def jump(question: Question, start: Fraction, way: str, size: Fraction, tens: str | None) -> Answer:
    """Jump on or back along a number line."""
    size *= 10 if tens else 1
    return start - size if way == "back" else start + size


@TABLE.reads(r"jump in {n}s\. where does the next jump land\?")
def next_jump(question: Question, step: Fraction) -> Answer:
    """Make the next of equal jumps on the number line drawn."""
    if question.kind != "number_line" or not question.data["jumps"]:
        return None
    return question.data["jumps"][-1] + step


@TABLE.reads(
    r"(?P<one>[a-z]+) has {n} {words} and (?P<other>[a-z]+) has {n}(?: {words})?\. how many (?:more|fewer)(?: "
    r"{words})? (?:has|does) (?:(?P=one)|(?P=other))(?: have)?(?: than (?:(?P=one)|(?P=other)))?\?",
)
def how_many_more(question: Question, first: Fraction, thing: str, second: Fraction, *things: str) -> Answer:
    """Find the difference."""
    return abs(first - second) if _one_thing((thing, *things)) else None


@TABLE.reads(
    r"[a-z]+ has {n} {words}\. (?P<other>(?!he |she |it )[a-z]+) has {n} (more|fewer)(?: {words})?\. "
    r"how many(?: {words})? does (?P=other) "
    r"have\?",
)
def more_or_fewer_than(question: Question, first: Fraction, *parts: object) -> Answer:
    """Find the second number from how many more or fewer it is."""
    if not _one_thing([part for part in parts if part not in ("more", "fewer")]):
        return None
    step = next(part for part in parts if isinstance(part, Fraction))
    return first - step if "fewer" in parts else first + step


@TABLE.reads(
    r"a [a-z ]+ (?:has|holds|sells|needs) {n} {words} (?:on|in|at) ([a-z]+)(?: and|,) {n}(?: {words})? (?:on"
    r"|in|at) ([a-z]+)\. how many more .*?(?:on|in|at) ([a-z]+) than (?:on|in|at) ([a-z]+)\?",
)
def compare_days(question: Question, first: Fraction, _: str, day: str, second: Fraction, __: str, *___: str) -> Answer:
    """Find the difference between two days."""
    return abs(first - second)


@TABLE.reads(
    r"(?:a|an|the) [a-z ]+ (?:has|holds) {n} ([a-z]+)\. (?:then |it |today )?(?:sells )?{n}(?: [a-z]+)? ?"
    r"([a-z ]*?) and (?:buys )?{n}(?: [a-z]+)? ?([a-z ]*?)\. how (?:many|much) ?[a-z]* (?:are there|are there "
    r"now|does it have|are in it|is there)(?: now)?\?",
)
def go_and_come(
    question: Question, start: Fraction, _: str, gone: Fraction, __: str, come: Fraction, ___: str
) -> Answer:
    """Take away those who go and add those who come: the wording has going before coming."""
    return start - gone + come


@TABLE.reads(
    r"[a-z]+ needs {n} {words} to win\. [a-z]+ scores {n}, then {n}\. how many more {words} does [a-z]+ need\?",
)
def still_needed(question: Question, goal: Fraction, _: str, first: Fraction, second: Fraction, __: str) -> Answer:
    """Find how much is still needed."""
    return goal - first - second


@TABLE.reads(
    r"a [a-z ]+ (?:has|had|sells|sold|picks|makes|bakes) {n} {words} (?:in|on|this|in one) [a-z]+ and {n} "
    r"(fewer|more) (?:in|on|next|in the)(?: next| [a-z]+)?\. how many {words} is that altogether\?",
)
def both_altogether(question: Question, first: Fraction, _: str, step: Fraction, side: str, __: str) -> Answer:
    """Add a number and another so many more or fewer."""
    return 2 * first + (step if side == "more" else -step)


@TABLE.reads(r"it is {n}°c\. it gets {n} degrees (colder|warmer)\. what is the new temperature\?")
def warmer_or_colder(question: Question, start: Fraction, step: Fraction, way: str) -> Answer:
    """Change a temperature."""
    return start - step if way == "colder" else start + step


@TABLE.reads(
    r".*?temperature .*?(?:rises|falls|goes up|goes down|changes) from {n}°c to {n}°c\. (?:by )?how many "
    r"degrees .*\?",
    r"(?:the )?[a-z ]+ is (?:at )?{n}°c(?:\.|,)(?: the| and)? [a-z ]+ is (?:at )?{n}°c\. what is the "
    r"difference.*\?",
)
def degrees_between(question: Question, first: Fraction, second: Fraction) -> Answer:
    """Find the difference between two temperatures."""
    return abs(first - second)


@TABLE.reads(
    r"at night it is {n}°c\. by noon it is {n} degrees (warmer|colder)\. by evening it is {n} degrees (warmer"
    r"|colder) than at noon\. what is the temperature in the evening\?",
)
def two_changes(question: Question, start: Fraction, first: Fraction, way: str, second: Fraction, back: str) -> Answer:
    """Change a temperature twice."""
    return start + (first if way == "warmer" else -first) + (second if back == "warmer" else -second)


@TABLE.reads(r"which number is half ?way between {n} and {n}\?")
def halfway(question: Question, first: Fraction, second: Fraction) -> Answer:
    """Find the number halfway between two."""
    return (first + second) / 2


@TABLE.reads(r"(?:which|what) number rounds to {n},? (?:when rounded )?to the nearest {n}\?")
def rounds_to(question: Question, rounded: Fraction, unit: Fraction) -> Answer:
    """Find the number that rounds to another."""
    return question.where(lambda v: v.face is not None and (v.face / unit + Fraction(1, 2)) // 1 * unit == rounded)
