"""Year 4, statistics: bar charts and time graphs."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from learning_jungle.curriculum.dress import whole, words
from learning_jungle.curriculum.picture import Picture, bar_chart, line_graph
from learning_jungle.curriculum.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.template import Draft, template

#: A title, what the axis counts, the categories, and the question about one of them.
CHARTS = (
    ("Books borrowed", "Number of books", ("January", "February", "March", "April", "May"), "books", "in"),
    (
        "Visitors to the zoo",
        "Number of visitors",
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
        "visitors",
        "on",
    ),
    ("Tickets sold", "Number of tickets", ("Saturday", "Sunday", "Monday", "Tuesday", "Friday"), "tickets", "on"),
    ("Trees planted", "Number of trees", ("March", "April", "September", "October", "November"), "trees", "in"),
)
HOURS = ("9 a.m.", "10 a.m.", "11 a.m.", "noon", "1 p.m.", "2 p.m.", "3 p.m.")
#: A title, what the axis shows, and its unit.
GRAPHS = (
    ("Temperature in the playground", "Temperature (°C)", "°C"),
    ("Height of water in a tank", "Height (cm)", "cm"),
)


def _bars(rng: Random, steps: Sequence[int], count: int = 4) -> tuple[list[str], list[int], int, str, str, Picture]:
    """Draw a chart; return its categories, values, step, what is counted, the preposition, and the picture."""
    title, axis, categories, counted, when = rng.choice(CHARTS)
    names = sorted(rng.sample(categories, count), key=categories.index)
    step = rng.choice(tuple(steps))
    values = [step * height for height in rng.sample(range(1, 10), count)]
    return names, values, step, counted, when, bar_chart(title, names, values, step, axis)


def _graph(rng: Random, changes: Sequence[int], start: int, step: int) -> tuple[list[str], list[int], str, Picture]:
    """Draw a graph that starts at ``start`` steps; return its times, values, unit and picture."""
    title, axis, unit = rng.choice(GRAPHS)
    heights = [start]
    for change in changes:
        heights.append(heights[-1] + change)
    first = rng.randint(0, len(HOURS) - len(heights))
    times, values = list(HOURS[first : first + len(heights)]), [step * height for height in heights]
    return times, values, unit, line_graph(title, times, values, step, axis)


@template("Y4-T19", "Y4-ST-1", MEDIUM)
def difference_on_a_bar_chart(rng: Random) -> Draft | None:
    """Compare two bars whose scale goes up in large steps."""
    names, values, step, counted, when, picture = _bars(rng, (20, 25, 50, 100))
    i, j = rng.sample(range(4), 2)
    a, b = values[i], values[j]
    if a - b < 2 * step:
        return None
    return Draft(
        stem=f"How many more {counted} were there {when} {names[i]} than {when} {names[j]}?",
        key=whole(a - b),
        distractors=(
            whole(a + b).because("operation-swap"),
            whole(a).because("partial-step"),
            whole((a - b) // step).because("scale-misread"),
            whole(a - b - step).because("scale-misread"),
            whole(a - b + step).because("scale-misread"),
        ),
        picture=picture,
        expression=f"{a} - {b}",
    )


@template("Y4-T70", "Y4-ST-1", EASY)
def read_a_bar(rng: Random) -> Draft | None:
    """Read the value of one bar."""
    names, values, step, counted, when, picture = _bars(rng, (10, 20, 25, 50))
    at = rng.randrange(4)
    key = values[at]
    if key < 3 * step:
        return None
    return Draft(
        stem=f"How many {counted} were there {when} {names[at]}?",
        key=whole(key),
        distractors=(
            whole(key // step).because("scale-misread"),
            whole(key + step).because("scale-misread"),
            whole(key - step).because("scale-misread"),
            *(whole(value).because("scale-misread") for value in values if value != key),
        ),
        picture=picture,
    )


@template("Y4-T71", "Y4-ST-1", EASY)
def read_a_graph(rng: Random) -> Draft | None:
    """Read one point of a time graph."""
    step = rng.choice((2, 5))
    times, values, unit, picture = _graph(rng, [rng.choice((-2, -1, 1, 2)) for _ in range(4)], rng.randint(2, 6), step)
    at = rng.randrange(1, 5)
    key = values[at]
    if min(values) < step or key < 2 * step:
        return None
    return Draft(
        stem=f"What does the graph show at {times[at]}?",
        key=whole(key, unit),
        distractors=(
            whole(key // step, unit).because("scale-misread"),
            whole(key + step, unit).because("scale-misread"),
            whole(key - step, unit).because("scale-misread"),
            *(whole(value, unit).because("scale-misread") for value in values if value != key),
        ),
        picture=picture,
    )


@template("Y4-T72", "Y4-ST-1", MEDIUM)
def change_on_a_graph(rng: Random) -> Draft | None:
    """Find how much a time graph rises between two times."""
    step = rng.choice((2, 5))
    times, values, unit, picture = _graph(rng, [rng.choice((-1, 1, 2)) for _ in range(4)], rng.randint(1, 4), step)
    i, j = sorted(rng.sample(range(5), 2))
    key = values[j] - values[i]
    if min(values) < step or key < 2 * step:
        return None
    return Draft(
        stem=f"By how much does the graph rise from {times[i]} to {times[j]}?",
        key=whole(key, unit),
        distractors=(
            whole(key // step, unit).because("scale-misread"),
            whole(values[j], unit).because("partial-step"),
            whole(values[i] + values[j], unit).because("operation-swap"),
            whole(key + step, unit).because("scale-misread"),
            whole(key - step, unit).because("scale-misread"),
        ),
        picture=picture,
        expression=f"{values[j]} - {values[i]}",
    )


@template("Y4-T73", "Y4-ST-1", HARD)
def total_of_two_less_a_third(rng: Random) -> Draft | None:
    """Compare two bars together with a third."""
    names, values, step, counted, when, picture = _bars(rng, (20, 25, 50, 100))
    i, j, k = rng.sample(range(4), 3)
    key = values[i] + values[j] - values[k]
    if key < 2 * step or values[i] + values[j] > 1000:
        return None
    return Draft(
        stem=f"How many more {counted} were there {when} {names[i]} and {names[j]} together than {when} {names[k]}?",
        key=whole(key),
        distractors=(
            whole(values[i] + values[j]).because("partial-step"),
            whole(abs(values[i] - values[k])).because("partial-step"),
            whole(values[i] + values[j] + values[k]).because("operation-swap"),
            whole(key + step).because("scale-misread"),
            whole(key - step).because("scale-misread"),
            whole(key // step).because("scale-misread"),
        ),
        picture=picture,
        expression=f"{values[i]} + {values[j]} - {values[k]}",
    )


@template("Y4-T74", "Y4-ST-1", HARD)
def steepest_part_of_a_graph(rng: Random) -> Draft | None:
    """Find when a time graph rises or falls the most."""
    rising = rng.random() < 0.5
    changes = [-3, 3, 1, -1, 2 if rising else -2]
    rng.shuffle(changes)
    times, values, _, picture = _graph(rng, changes, rng.randint(3, 5), rng.choice((2, 5)))
    if min(values) < 0:
        return None
    sign = 1 if rising else -1

    def between(change: int) -> str:
        at = changes.index(change)
        return f"{times[at]} to {times[at + 1]}"

    return Draft(
        stem=f"When does the graph {'rise' if rising else 'fall'} the most?",
        key=words(between(3 * sign)),
        distractors=(
            words(between(-3 * sign)).because("more-less-swap"),
            words(between(2 * sign)).because("scale-misread"),
            words(between(sign)).because("scale-misread"),
            words(between(-sign)).because("more-less-swap"),
        ),
        picture=picture,
    )


TEMPLATES = (
    difference_on_a_bar_chart,
    read_a_bar,
    read_a_graph,
    change_on_a_graph,
    total_of_two_less_a_third,
    steepest_part_of_a_graph,
)
