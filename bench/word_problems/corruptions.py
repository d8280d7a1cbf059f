"""The ways in which a good question is made wrong, each of which the proof should catch."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import Final

from learning_jungle.curriculum.checking.amounts import ExpressionRefused
from learning_jungle.curriculum.checking.arithmetic import evaluate
from learning_jungle.curriculum.item import Item, four

_UNITS: Final = (
    "km",
    "kilo",
    "centi",
    "milli",
    "metre",
    "gram",
    "litre",
    "minute",
    "hour",
    "day",
    "week",
    "month",
    "year",
    "second",
    "pound",
)
_NUMERAL: Final = re.compile(r"(?<![\w.,/])\d[\d,]*(?:\.\d+)?")
_THINGS: Final = re.compile(rf"how many (?!(?:more )?(?:{'|'.join(_UNITS)}))")
_SENTENCE: Final = re.compile(r"(?<=[.?!])\s+")
_SWAPS: Final = {
    "kilometres": "metres", "metres": "centimetres", "centimetres": "metres", "kilograms": "grams",
    "grams": "kilograms",
    "litres": "millilitres", "hours": "minutes", "minutes": "hours", "days": "weeks", "weeks": "days",
    "months": "years",
    "years": "months", "seconds": "minutes",
}  # fmt: skip
_REVERSED: Final = {
    "more": "fewer",
    "fewer": "more",
    "less": "more",
    "longer": "shorter",
    "taller": "shorter",
    "older": "younger",
}


def with_key(item: Item, size: Fraction) -> Item | None:
    """Return an item whose key prints another number, or None if that cannot be a key."""
    text = f"{int(size)}" if size.denominator == 1 else f"{float(size):.2f}"
    key = _NUMERAL.sub(text, item.options[0].replace(",", ""), count=1)
    return None if size <= 0 or key in item.options else replace(item, options=four((key, *item.options[1:])))


def _off_by(step: int) -> Callable[[Item, Random], Item | None]:
    return lambda item, rng: with_key(item, _key(item) + rng.choice((step, -step)))


def _marked(item: Item, rng: Random) -> Item:
    return replace(item, correct_index=rng.choice((1, 2, 3)))


def _operation(item: Item, rng: Random) -> Item | None:
    """Change one sign of the expression, and the key with it, so that only the story tells."""
    signs = list(re.finditer(r"[-+*/]", item.expression or ""))
    if not signs:
        return None
    sign = rng.choice(signs)
    other = {"+": "-", "-": "+", "*": "/", "/": "*"}[sign[0]]
    return _with_expression(item, item.expression[: sign.start()] + other + item.expression[sign.end() :])  # type: ignore[index]


def _with_expression(item: Item, expression: str) -> Item | None:
    try:
        size = evaluate(expression)
    except ExpressionRefused:
        return None
    if size == _key(item) or (size * 100).denominator != 1:
        return None
    changed = with_key(item, size)
    return None if changed is None else replace(changed, expression=expression)


def _unit_of_options(item: Item, rng: Random) -> Item | None:
    options = [_swap_units(option) for option in item.options]
    if options == list(item.options) and "£" in item.options[0]:
        options = [f"{option.lstrip('£').replace('.', '')}p" if "." not in option else option for option in options]
    return None if options == list(item.options) else replace(item, options=four(options))


def _unit_of_number(item: Item, rng: Random) -> Item | None:
    """Change the unit behind one of two numbers that have the same one."""
    units = [match for match in re.finditer(r"(?<=\d )[a-z]+", item.stem) if match[0] in _SWAPS]
    if len(units) < 2 or len({match[0] for match in units}) != 1:
        return None
    unit = rng.choice(units)
    return replace(item, stem=item.stem[: unit.start()] + _SWAPS[unit[0]] + item.stem[unit.end() :])


def _unit_asked(item: Item, rng: Random) -> Item | None:
    """Ask for another unit than the stem's: hours become minutes in the question alone."""
    head, how, ask = re.split(r"(\b[Hh]ow )", f"{item.stem} how ", maxsplit=1)
    changed = re.sub(rf"^((?:many|much) (?:more |total )?)({'|'.join(_SWAPS)})\b", _other_unit, ask)
    return (
        None
        if changed == ask or _NUMERAL.search(ask)
        else replace(item, stem=f"{head}{how}{changed}".removesuffix(" how "))
    )


def _other_unit(match: re.Match[str]) -> str:
    return match[1] + _SWAPS[match[2]]


def _swap_units(text: str) -> str:
    return re.sub(r"[a-z]+", lambda match: _SWAPS.get(match[0], match[0]), text)


def _number_changed(item: Item, rng: Random) -> Item | None:
    numerals = list(_NUMERAL.finditer(item.stem))
    if not numerals:
        return None
    numeral = rng.choice(numerals)
    size = Fraction(numeral[0].rstrip(",").replace(",", "")) + rng.choice((1, 2, 10))
    text = str(int(size)) if size.denominator == 1 else f"{float(size):.2f}"
    return replace(item, stem=item.stem[: numeral.start()] + text + item.stem[numeral.end() :])


def _no_question(item: Item, rng: Random) -> Item | None:
    head, _ = _split(item)
    return replace(item, stem=head) if head else None


def _cut(share: float) -> Callable[[Item, Random], Item | None]:
    def cut(item: Item, rng: Random) -> Item:
        words = item.stem.split()
        return replace(item, stem=" ".join(words[: max(1, int(len(words) * share))]))

    return cut


def _two_words_early(item: Item, rng: Random) -> Item:
    return replace(item, stem=" ".join(item.stem.split()[:-2]))


def _sentence_dropped(item: Item, rng: Random) -> Item | None:
    sentences = _SENTENCE.split(item.stem)
    numbered = [at for at, sentence in enumerate(sentences[:-1]) if _NUMERAL.search(sentence)]
    if not numbered:
        return None
    gone = rng.choice(numbered)
    return replace(item, stem=" ".join(sentence for at, sentence in enumerate(sentences) if at != gone))


def _some(item: Item, rng: Random) -> Item | None:
    numerals = [match for match in _NUMERAL.finditer(item.stem) if item.stem[match.start() - 1 : match.start()] != "£"]
    if not numerals:
        return None
    numeral = rng.choice(numerals)
    return replace(item, stem=item.stem[: numeral.start()] + "some" + item.stem[numeral.end() :])


def _extra(item: Item, rng: Random) -> Item:
    head, ask = _split(item)
    return replace(item, stem=f"{head} There are also {rng.randint(13, 17)} hats. {ask}".strip())


def _parts(item: Item, rng: Random) -> Item | None:
    """Change the dividend so that a division leaves a rest, in stem, expression and key alike."""
    match = re.fullmatch(r"\(? ?(\d+) ?/ ?(\d+) ?\)?", item.expression or "")
    if match is None or int(match[2]) < 2 or not _THINGS.search(item.stem.lower()):
        return None
    more = int(match[1]) + 1
    stem = re.sub(rf"\b{match[1]}\b", str(more), item.stem)
    changed = with_key(item, Fraction(round(Fraction(more, int(match[2])), 2)))
    if changed is None or stem == item.stem or (Fraction(more, int(match[2])) * 100).denominator != 1:
        return None
    return replace(changed, stem=stem, expression=f"{more} / {match[2]}")


def _below_zero(item: Item, rng: Random) -> Item | None:
    match = re.fullmatch(r"\(? ?(\d+) ?- ?(\d+) ?\)?", item.expression or "")
    if match is None or match[1] == match[2]:
        return None
    key = f"−{int(match[1]) - int(match[2])}"
    stem = re.sub(r"\d+", lambda found: {match[1]: match[2], match[2]: match[1]}.get(found[0], found[0]), item.stem)
    return replace(item, stem=stem, options=four((key, *item.options[1:])), expression=f"{match[2]} - {match[1]}")


def _compared(item: Item, rng: Random) -> Item | None:
    words = re.compile(rf"\b(?:{'|'.join(_REVERSED)})(?= than)")
    stem = words.sub(lambda match: _REVERSED[match[0]], item.stem, count=1)
    return None if stem == item.stem else replace(item, stem=stem)


def _asked_otherwise(item: Item, rng: Random) -> Item | None:
    """Ask for the rest where the sum is asked for, and the other way round."""
    head, ask = _split(item)
    changed = re.sub(r"\b(?:altogether|in all|in total)\b", "left", ask)
    if changed == ask:
        changed = re.sub(r"\bleft\b", "altogether", ask)
    return None if changed == ask else replace(item, stem=f"{head} {changed}")


def _split(item: Item) -> tuple[str, str]:
    sentences = _SENTENCE.split(item.stem)
    return " ".join(sentences[:-1]), sentences[-1]


def _key(item: Item) -> Fraction:
    found = _NUMERAL.search(item.options[0])
    return Fraction(found[0].replace(",", "")) if found else Fraction(0)


#: The corruptions by name, in the order of the table.
CORRUPTIONS: Final[dict[str, Callable[[Item, Random], Item | None]]] = {
    "key off by 1": _off_by(1),
    "key off by 10": _off_by(10),
    "another option marked": _marked,
    "unit of the options changed": _unit_of_options,
    "unit of a number changed": _unit_of_number,
    "another unit asked for": _unit_asked,
    "number in the stem changed": _number_changed,
    "question removed": _no_question,
    "cut at three quarters": _cut(0.75),
    "cut two words early": _two_words_early,
    "sentence of a number left out": _sentence_dropped,
    "“some” for a number": _some,
    "a number too many": _extra,
    "parts of things": _parts,
    "less than no things": _below_zero,
    "comparing words reversed": _compared,
    "“left” for “altogether”, or back": _asked_otherwise,
    "wrong operation throughout": _operation,
}
