"""What every question of a template must keep to, whatever its numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import combinations

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.questions.template import QuestionTemplate

WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
NUMERAL = re.compile(r"\d[\d,]*(?:\.\d+)?")


def value_of(text: str) -> Fraction:
    """Read one printed number, with its unit, if it has one, left out."""
    shown = re.sub(r"[^\d./−]", "", text).replace("−", "-").strip(".")
    return Fraction(shown)


def numbers_in(text: str) -> list[Fraction]:
    """Read the whole and decimal numbers of a stem from left to right."""
    return [Fraction(one.replace(",", "")) for one in NUMERAL.findall(text)]


def evaluated(expression: str) -> Fraction:
    """Work out an expression of numbers and operators exactly."""
    exact = re.sub(r"\d+(?:\.\d+)?", lambda found: f"Fraction('{found[0]}')", expression)
    return Fraction(eval(exact, {"__builtins__": {}, "Fraction": Fraction}))


def check_whole_item(template: QuestionTemplate, item: Item, most_words: int, most: int) -> None:
    """Assert what holds for every question: four options, their reasons, words, size of numbers and punctuation."""
    assert len(set(item.options)) == 4
    assert all(item.options)
    assert item.misconceptions[item.correct_index] is None
    assert sum(reason is None for reason in item.misconceptions) == 1
    assert (item.strand, item.objective, item.difficulty) == (template.strand, template.objective, template.difficulty)
    words = WORD.findall(item.stem)
    assert len(words) <= most_words, item.stem
    *before, last = item.stem.split("\n")
    assert last[-1] in "?□." or last[-1].isdigit(), item.stem
    assert not any("?" in line for line in before), item.stem
    assert not re.search(r"\d{4}|\*| x ", item.stem), item.stem
    for text in (item.stem, *item.options):
        assert not re.search(r"-\s*\d", text), text
        for number in numbers_in(text):
            assert number <= most, text


def ways_to_fill(
    templates: Sequence[QuestionTemplate], strands: Mapping[str, int], difficulties: tuple[int, int, int]
) -> int:
    """Count the sets of templates with exactly so many of each strand and of easy, medium and hard."""
    ways = Counter({(0, 0, 0): 1})
    for strand, count in strands.items():
        spreads = Counter(
            tuple(sum(one.difficulty == level for one in chosen) for level in ("easy", "medium", "hard"))
            for chosen in combinations([one for one in templates if one.strand == strand], count)
        )
        longer: Counter[tuple[int, ...]] = Counter()
        for before, many in ways.items():
            for spread, more in spreads.items():
                longer[tuple(a + b for a, b in zip(before, spread, strict=True))] += many * more
        ways = longer
    return ways[difficulties]
