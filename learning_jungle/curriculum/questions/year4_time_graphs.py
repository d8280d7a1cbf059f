"""Year 4, statistics: graphs of something that changes over time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from random import Random

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.misconceptions.measures import scale_step_as_one
from learning_jungle.curriculum.misconceptions.slips import ten_less, ten_more
from learning_jungle.curriculum.misconceptions.statistics import larger_bar_read
from learning_jungle.curriculum.misconceptions.word_problems import added_instead
from learning_jungle.curriculum.pictures.kinds import line_graph
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.numerals import MINUS, TIMES
from learning_jungle.curriculum.wording.options import whole, words

HOURS = ("9 a.m.", "10 a.m.", "11 a.m.", "noon", "1 p.m.", "2 p.m.", "3 p.m.")


@dataclass(frozen=True, slots=True)
class Graph:
    """What a time graph shows: its title, axis and unit, and how questions speak of it."""

    title: str
    axis: str
    unit: str
    reading: str
    more: str
    subject: str
    steps: tuple[int, ...]
    most: int


GRAPHS = (
    Graph(
        "Temperature in the playground",
        "Temperature (°C)",
        "°C",
        "What was the temperature",
        "How much warmer was it",
        "the temperature",
        (2,),
        24,
    ),
    Graph(
        "Water in a tank",
        "Depth (cm)",
        "cm",
        "How deep was the water",
        "How much deeper was the water",
        "the water",
        (5, 10),
        100,
    ),
    Graph(
        "A kite in the air",
        "Height (m)",
        "m",
        "How high was the kite",
        "How much higher was the kite",
        "the kite",
        (2, 5),
        50,
    ),
)


def _graph(rng: Random, changes: Sequence[int], start: int) -> tuple[list[str], list[int], int, Graph, Picture] | None:
    """Draw a graph that starts at ``start`` steps; return its times, values, step, what it shows, and the picture.

    None when a value would be below one step or beyond what the thing shown can be.
    """
    graph = rng.choice(GRAPHS)
    step = rng.choice(graph.steps)
    heights = [start]
    for change in changes:
        heights.append(heights[-1] + change)
    first = rng.randint(0, len(HOURS) - len(heights))
    times, values = list(HOURS[first : first + len(heights)]), [step * height for height in heights]
    if min(heights) < 1 or max(values) > graph.most:
        return None
    return times, values, step, graph, line_graph(graph.title, times, values, step, graph.axis)


@question_template("Y4-T71", "Y4-ST-1", EASY)
def read_a_graph(rng: Random) -> Draft | None:
    """Read one point of a time graph."""
    drawn = _graph(rng, [rng.choice((-2, -1, 1, 2)) for _ in range(4)], rng.randint(3, 7))
    if drawn is None:
        return None
    times, values, step, graph, picture = drawn
    at = rng.randrange(1, 5)
    key = values[at]
    shown = partial(whole, unit=graph.unit)
    if key < 3 * step:
        return None
    return Draft(
        stem=f"{graph.reading} at {times[at]}?",
        key=shown(key),
        distractors=(
            *scale_step_as_one.choices(shown, 0, key // step),
            *ten_more.choices(shown, key, step),
            *ten_less.choices(shown, key, step),
            *(shown(value).because("near-miss") for value in values if value != key),
        ),
        picture=picture,
        method=f"Go up from {times[at]} to the line, then across to the scale. "
        f"Each line is {step} more: {key // step} {TIMES} {step} = {key}",
        crossed=False,
    )


@question_template("Y4-T72", "Y4-ST-1", MEDIUM)
def change_on_a_graph(rng: Random) -> Draft | None:
    """Find how much more a time graph shows at a later time."""
    drawn = _graph(rng, [rng.choice((-1, 1, 2)) for _ in range(4)], rng.randint(1, 4))
    if drawn is None:
        return None
    times, values, step, graph, picture = drawn
    i, j = sorted(rng.sample(range(5), 2))
    key = values[j] - values[i]
    shown = partial(whole, unit=graph.unit)
    if key < 2 * step or values[j] == 2 * values[i]:
        return None
    return Draft(
        stem=f"{graph.more} at {times[j]} than at {times[i]}?",
        key=shown(key),
        distractors=(
            *larger_bar_read.choices(shown, values[i], values[j]),
            *(added_instead.choices(shown, values[i], values[j]) if values[i] + values[j] <= graph.most else ()),
            *scale_step_as_one.choices(shown, 0, key // step),
            *ten_more.choices(shown, key, step),
            *ten_less.choices(shown, key, step),
        ),
        picture=picture,
        expression=f"{values[j]} - {values[i]}",
        method=f"Read both times and take one from the other: {values[j]} {MINUS} {values[i]} = {key}",
    )


@question_template("Y4-T74", "Y4-ST-1", HARD)
def steepest_part_of_a_graph(rng: Random) -> Draft | None:
    """Find when a time graph rises or falls the most."""
    rising = rng.random() < 0.5
    changes = [-3, 3, 1, -1, 2 if rising else -2]
    rng.shuffle(changes)
    drawn = _graph(rng, changes, rng.randint(4, 6))
    if drawn is None:
        return None
    times, _, _, graph, picture = drawn
    sign = 1 if rising else -1

    def between(change: int) -> str:
        at = changes.index(change)
        return f"{times[at]} to {times[at + 1]}"

    return Draft(
        stem=f"When did {graph.subject} {'rise' if rising else 'fall'} the most?",
        key=words(between(3 * sign)),
        distractors=(
            words(between(-3 * sign)).because("more-less-swap"),
            words(between(2 * sign)).because("near-miss"),
            words(between(sign)).because("near-miss"),
            words(between(-sign)).because("more-less-swap"),
        ),
        picture=picture,
        method=f"Find where the line goes {'up' if rising else 'down'} most steeply: {between(3 * sign)}",
    )
