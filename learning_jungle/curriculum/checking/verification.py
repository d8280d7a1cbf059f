"""What is wrong with a question, in plain words: its key, its options, its words and its year group's limits."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from learning_jungle.curriculum.checking.amounts import ExpressionRefused
from learning_jungle.curriculum.checking.arithmetic import evaluate
from learning_jungle.curriculum.checking.dimensions import CALCULATION
from learning_jungle.curriculum.checking.group_sizes import group_faults
from learning_jungle.curriculum.checking.labels import label_faults
from learning_jungle.curriculum.checking.methods import gives_the_key, method_faults
from learning_jungle.curriculum.checking.quantities import Value, read_values
from learning_jungle.curriculum.checking.solving import solve
from learning_jungle.curriculum.checking.tells import tell_faults
from learning_jungle.curriculum.item import LETTERS, Item
from learning_jungle.curriculum.misconceptions.glossary import GLOSSARY
from learning_jungle.curriculum.taught.limits import limit_faults
from learning_jungle.curriculum.taught.strands import DIFFICULTIES, strand_of
from learning_jungle.curriculum.taught.year_groups import RECEPTION
from learning_jungle.curriculum.wording.reading import reading_faults

MOST_CHARACTERS_IN_OPTION: Final = 40
MOST_CHARACTERS_IN_METHOD: Final = 140

_MIXED: Final = re.compile(r"[-−]?([0-9]+) ([0-9]+)/([0-9]+)")
_FRACTION: Final = re.compile(r"([0-9]+)/([1-9][0-9]*)")
_MARKUP: Final = re.compile(r"</?[a-zA-Z!]|&[a-zA-Z#0-9]+;|\*\*|`|\$\{|\{\{|\\[a-z(]")


def verify(item: Item, year_group: int) -> list[str]:
    """Return the faults of a question for a year group, 0 to 6; an empty list when there are none."""
    return [
        *_key_faults(item, year_group),
        *_option_faults(item),
        *_misconception_faults(item),
        *(fault for text in (item.stem, *item.options) for fault in character_faults(text)),
        *limit_faults(item.stem, item.options, item.correct_index, year_group),
        *reading_faults(item.stem, year_group),
        *_place_faults(item),
        *label_faults(item, year_group),
        *tell_faults(item),
        *group_faults(item),
        *_method_faults(item),
        *(["Reception needs a picture"] if year_group == RECEPTION and item.picture is None else []),
    ]


@lru_cache(maxsize=65_536)
def character_faults(text: str) -> tuple[str, ...]:
    """Return which characters in a text no child should see: spaces at an end, control characters and markup."""
    faults = []
    if not text.strip() or text != text.strip():
        faults.append(f"{text!r} is empty or has spaces at an end")
    if any(unicodedata.category(letter)[0] == "C" and letter != "\n" for letter in text):
        faults.append(f"{text!r} has a control character")
    if _MARKUP.search(text):
        faults.append(f"{text!r} has markup")
    return tuple(faults)


def _key_faults(item: Item, year_group: int) -> list[str]:
    right = solve(item, year_group).right
    if right is None:
        return ["no solver understands the question"]
    if len(right) != 1:
        return [f"{len(right)} options are right: {', '.join(LETTERS[at] for at in sorted(right)) or 'none'}"]
    if right != {item.correct_index}:
        return [f"{LETTERS[min(right)]} is right, {item.correct_option} is marked"]
    return _expression_faults(item)


def _expression_faults(item: Item) -> list[str]:
    """Say whether the expression, where there is one, is worth something else than the key."""
    if item.expression is None:
        return []
    try:
        wanted = evaluate(item.expression)
    except ExpressionRefused as refusal:
        return [f"the expression {item.expression!r} is refused: {refusal}"]
    key = read_values(item.options)[item.correct_index]
    return [] if wanted in (key.face, key.magnitude) else [f"the expression {item.expression!r} is not {item.key}"]


def _option_faults(item: Item) -> list[str]:
    if item.picture is not None and item.picture.kind == "panels":
        return _panel_faults(item)
    faults = []
    values = read_values(item.options)
    if len(set(_worth(item, values))) != 4:
        faults.append(f"two options have one value: {' | '.join(item.options)}")
    if len({value.dimension for value in values}) != 1:
        faults.append(f"the options are of different kinds: {' | '.join(item.options)}")
    looks = [_look(text) for text in item.options]
    if looks.count(looks[item.correct_index]) == 1 and len(set(looks)) == 2:
        faults.append(f"the key looks different from the others: {' | '.join(item.options)}")
    faults += [f"not how a mixed number is written: {text}" for text in item.options if _is_odd_mixed_number(text)]
    if _is_whole_as_fraction(item.key) and item.stem.endswith("= □"):
        faults.append(f"the key is a whole number written as a fraction: {item.key}")
    if any(len(text) > MOST_CHARACTERS_IN_OPTION for text in item.options):
        faults.append("an option is too long")
    return faults


def _is_odd_mixed_number(text: str) -> bool:
    """Say whether a mixed number has no whole, as 0 3/7, or a fraction of one or more, as 1 4/4."""
    found = _MIXED.fullmatch(text)
    return found is not None and (int(found[1]) == 0 or int(found[2]) >= int(found[3]))


def _is_whole_as_fraction(text: str) -> bool:
    found = _FRACTION.fullmatch(text)
    return found is not None and int(found[1]) % int(found[2]) == 0


def _panel_faults(item: Item) -> list[str]:
    panels = item.picture.data["panels"] if item.picture else []
    if len(panels) != 4 or item.options != tuple(LETTERS):
        return ["drawn options are four panels, lettered A to D"]
    alike = any(panel == other for at, panel in enumerate(panels) for other in panels[:at])
    return ["two drawn options are the same"] if alike else []


def _worth(item: Item, values: tuple[Value, ...]) -> list[object]:
    """Return what each option is compared by: calculations by their text, since their worth may be the question."""
    return [
        text if value.dimension == CALCULATION else (value.dimension, value.magnitude)
        for text, value in zip(item.options, values, strict=True)
    ]


@lru_cache(maxsize=65_536)
def _look(text: str) -> str:
    """Return how an option looks: its numerals blanked, decimals unlike whole numbers; words without one look alike."""
    blanked = re.sub(r"[-−]?[0-9]+(?:,[0-9]{3})*(\.[0-9]+)?", lambda found: "#.#" if found[1] else "#", text)
    return "words" if blanked == text else blanked


def _misconception_faults(item: Item) -> list[str]:
    faults = []
    for at, misconception in enumerate(item.misconceptions):
        if at == item.correct_index:
            if misconception is not None:
                faults.append(f"the key is explained by {misconception}")
        elif misconception is None:
            faults.append(f"option {LETTERS[at]} has no misconception")
        elif misconception not in GLOSSARY:
            faults.append(f"unknown misconception {misconception}")
    return faults


def _method_faults(item: Item) -> list[str]:
    """Say what is wrong with the way to the answer, which a question from elsewhere may lack."""
    if not item.method:
        return []
    too_long = ["the method is too long"] if len(item.method) > MOST_CHARACTERS_IN_METHOD else []
    stops = [] if gives_the_key(item) else [f"the method stops before the answer: {item.method}"]
    return [*too_long, *stops, *method_faults(item.method), *character_faults(item.method)]


def _place_faults(item: Item) -> list[str]:
    faults = []
    if item.difficulty not in DIFFICULTIES:
        faults.append(f"unknown difficulty {item.difficulty}")
    try:
        if strand_of(item.objective) != item.strand:
            faults.append(f"{item.objective} is not of the strand {item.strand}")
    except (KeyError, IndexError):
        faults.append(f"unknown objective {item.objective}")
    return faults
