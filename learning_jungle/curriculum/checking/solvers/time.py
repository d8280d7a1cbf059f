"""Solvers for clocks, 12- and 24-hour times, durations and the calendar."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from learning_jungle.curriculum.checking import facts
from learning_jungle.curriculum.checking.dimensions import CLOCK, TIME
from learning_jungle.curriculum.checking.quantities import Value, measure
from learning_jungle.curriculum.checking.question import Answer, Question, WordingTable
from learning_jungle.curriculum.checking.times import DAY, DIAL

TABLE = WordingTable()


@TABLE.reads(r"what (?:is the )?time (?:does|is)(?: shown on)? (?:the|this) clock(?: shows?)?\?")
def read_clock(question: Question) -> Answer:
    """Read a clock face."""
    return _same_dial(question, _dial(question.data)) if question.kind == "clock" else None


@TABLE.reads(r"which clock (?:shows|says) {time}\?")
def clock_showing(question: Question, wanted: Value) -> Answer:
    """Find the clock that shows a time."""
    return question.panels_where(lambda panel: _dial(panel) == wanted.amount % DIAL)


@TABLE.reads(r"what time (?:will it be|is it) in (?:(an|one|half an|[0-9]+) (hours?|minutes?)|{measure})\?")
def clock_later(question: Question, count: str | None, unit: str | None, whole: Value | None) -> Answer:
    """Move the clock that is drawn on, or back."""
    if question.kind != "clock":
        return None
    minutes = int(whole.amount / 60) if whole is not None else _minutes(str(count), str(unit))
    back = question.stem.lower().endswith("ago?")
    return _same_dial(question, _dial(question.data) + (-minutes if back else minutes))


@TABLE.reads(
    r"(?:which (?:24-hour )?time (?:is|shows) (?:the same as )?|what is )?{time}(?: (?:in|as) (?:the )?(?:24"
    r"|12)-hour (?:time|clock))?\?",
    r"write {time} (?:as|in|on|using) (?:a |the )?(?:24|12)-hour (?:time|clock)(?: time)?\.?",
    r"which time is (?:the same as|equal to) {time}\?",
)
def same_time(question: Question, wanted: Value) -> Answer:
    """Find the same time written in another way; a.m. and p.m. must agree where both are known."""
    return question.where(lambda value: _agree(value, wanted))


@TABLE.reads(
    r".*?(?:starts?|begins?|leaves?|sets? off|goes in|opens?)[a-z ]*? at {time}[,.]? (?:and )?.*?(?:ends?"
    r"|finish(?:es)?|stops?|arrives?|gets? (?:home|there)|comes? out|lands?|closes?)[a-z ]*? (?:at )?{time}\. "
    r"(?:how (?:many minutes|long|much time).*|for how (?:many minutes|long).*)\?",
    r"how (?:many minutes|long)(?: are there| is it)? (?:is it )?(?:from|between) {time} (?:to|and|until) "
    r"{time}\?",
)
def time_between(question: Question, start: Value, end: Value) -> Answer:
    """Find how long something lasts."""
    span = DAY if start.dimension == TIME and end.dimension == TIME else DIAL
    minutes = (end.amount - start.amount) % span
    if all(value.dimension == "number" for value in question.values):
        return minutes
    return measure(minutes, "minutes")


@TABLE.reads(
    r".*?(?:starts?|begins?|leaves?|sets? off|is put in|goes in|opens?)[a-z ]*? at {time}[,.]? .*?(?:lasts?"
    r"|takes?|is|for|runs for) {measure}[a-z ]*\. (?:what time|when|at what time) (?:does|is|will|should).*\?",
)
def time_after(question: Question, start: Value, length: Value) -> Answer:
    """Find when something ends."""
    return _shifted(question, start, length, 1)


@TABLE.reads(r"(?:what|which) (day|month) (?:comes |is )?(?:just |straight )?(before|after) ([a-z]+)\?")
def calendar_neighbour(question: Question, kind: str, side: str, name: str) -> Answer:
    """Name the day or month just before or after."""
    names = facts.DAYS if kind == "day" else facts.MONTHS
    if name not in names:
        return None
    return names[(names.index(name) + (1 if side == "after" else -1)) % len(names)]


def _dial(data: Mapping[str, Any]) -> int:
    return data["hour"] % 12 * 60 + data["minute"]


def _same_dial(question: Question, minutes: int) -> Answer:
    return question.where(lambda value: value.dimension in (CLOCK, TIME) and (value.amount - minutes) % DIAL == 0)


def _agree(value: Value, wanted: Value) -> bool:
    if value.dimension not in (CLOCK, TIME):
        return False
    span = DAY if value.dimension == TIME and wanted.dimension == TIME else DIAL
    if value.dimension == CLOCK and wanted.dimension == TIME and wanted.amount >= DIAL:
        # A bare "3:30" beside 24-hour times is a time in the morning, 12:30 being past noon.
        return value.amount + DIAL == wanted.amount and value.amount < 60
    return (value.amount - wanted.amount) % span == 0


def _shifted(question: Question, start: Value, length: Value, sign: int) -> Answer:
    if length.dimension != "duration" or start.dimension not in (CLOCK, TIME):
        return None
    moved = start.amount + sign * Fraction(length.amount) / 60
    span = DAY if start.dimension == TIME else DIAL
    return question.where(lambda value: _agree(value, Value(start.dimension, moved % span)))


def _minutes(count: str, unit: str) -> int:
    size = 60 if unit.startswith("hour") else 1
    if count == "half an":
        return size // 2
    return size * (int(count) if count.isdigit() else 1)


@TABLE.reads(r"it is (?:the |in the )?(morning|afternoon|evening)\. what is the time on the 24-hour clock\?")
def clock_in_24_hours(question: Question, half: str) -> Answer:
    """Read a clock face and write it in 24-hour time."""
    if question.kind != "clock":
        return None
    wanted = Value(TIME, _dial(question.data) + (0 if half == "morning" else DIAL))
    return question.where(lambda value: _agree(value, wanted))
