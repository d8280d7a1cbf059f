"""Year 4, statistics: graphs of something that changes over time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures.kinds import line_graph
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
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


GRAPHS = (
    Graph(
        "Temperature in the playground",
        "Temperature (°C)",
        "°C",
        "What was the temperature",
        "How much warmer was it",
        "the temperature",
    ),
    Graph(
        "Water in a tank", "Depth (cm)", "cm", "How deep was the water", "How much deeper was the water", "the water"
    ),
    Graph("A kite in the air", "Height (m)", "m", "How high was the kite", "How much higher was the kite", "the kite"),
)


def _graph(rng: Random, changes: Sequence[int], start: int, step: int) -> tuple[list[str], list[int], Graph, Picture]:
    """Draw a graph that starts at ``start`` steps; return its times, values, what it shows, and the picture."""
    graph = rng.choice(GRAPHS)
    heights = [start]
    for change in changes:
        heights.append(heights[-1] + change)
    first = rng.randint(0, len(HOURS) - len(heights))
    times, values = list(HOURS[first : first + len(heights)]), [step * height for height in heights]
    return times, values, graph, line_graph(graph.title, times, values, step, graph.axis)


@question_template("Y4-T71", "Y4-ST-1", EASY)
def read_a_graph(rng: Random) -> Draft | None:
    """Read one point of a time graph."""
    step = rng.choice((2, 5))
    times, values, graph, picture = _graph(rng, [rng.choice((-2, -1, 1, 2)) for _ in range(4)], rng.randint(2, 6), step)
    at = rng.randrange(1, 5)
    key = values[at]
    if min(values) < step or key < 2 * step:
        return None
    return Draft(
        stem=f"{graph.reading} at {times[at]}?",
        key=whole(key, graph.unit),
        distractors=(
            whole(key // step, graph.unit).because("scale-misread"),
            whole(key + step, graph.unit).because("scale-misread"),
            whole(key - step, graph.unit).because("scale-misread"),
            *(whole(value, graph.unit).because("scale-misread") for value in values if value != key),
        ),
        picture=picture,
    )


@question_template("Y4-T72", "Y4-ST-1", MEDIUM)
def change_on_a_graph(rng: Random) -> Draft | None:
    """Find how much more a time graph shows at a later time."""
    step = rng.choice((2, 5))
    times, values, graph, picture = _graph(rng, [rng.choice((-1, 1, 2)) for _ in range(4)], rng.randint(1, 4), step)
    i, j = sorted(rng.sample(range(5), 2))
    key = values[j] - values[i]
    if min(values) < step or key < 2 * step:
        return None
    return Draft(
        stem=f"{graph.more} at {times[j]} than at {times[i]}?",
        key=whole(key, graph.unit),
        distractors=(
            whole(key // step, graph.unit).because("scale-misread"),
            whole(values[j], graph.unit).because("partial-step"),
            whole(values[i] + values[j], graph.unit).because("operation-swap"),
            whole(key + step, graph.unit).because("scale-misread"),
            whole(key - step, graph.unit).because("scale-misread"),
        ),
        picture=picture,
        expression=f"{values[j]} - {values[i]}",
    )


@question_template("Y4-T74", "Y4-ST-1", HARD)
def steepest_part_of_a_graph(rng: Random) -> Draft | None:
    """Find when a time graph rises or falls the most."""
    rising = rng.random() < 0.5
    changes = [-3, 3, 1, -1, 2 if rising else -2]
    rng.shuffle(changes)
    times, values, graph, picture = _graph(rng, changes, rng.randint(3, 5), rng.choice((2, 5)))
    if min(values) < 0:
        return None
    sign = 1 if rising else -1

    def between(change: int) -> str:
        at = changes.index(change)
        return f"{times[at]} to {times[at + 1]}"

    return Draft(
        stem=f"When did {graph.subject} {'rise' if rising else 'fall'} the most?",
        key=words(between(3 * sign)),
        distractors=(
            words(between(-3 * sign)).because("more-less-swap"),
            words(between(2 * sign)).because("scale-misread"),
            words(between(sign)).because("scale-misread"),
            words(between(-sign)).because("more-less-swap"),
        ),
        picture=picture,
    )
