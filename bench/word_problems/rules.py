"""Decides, without the product's proof, whether a question keeps the rules that the prompt gives a provider."""

from __future__ import annotations

import re
from collections import Counter
from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.checking.numerals import number_from_words
from learning_jungle.curriculum.checking.steps import operation_fault
from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.taught.limits import LIMITS, limit_faults
from learning_jungle.curriculum.wording.reading import sentences_in, words_in

#: The words in a stem by year group that nineteen of twenty problems of ASDiv's grade below need.
MOST_WORDS: Final = (18, 20, 32, 36, 45, 48, 50)
MOST_SENTENCES: Final = 4
_NUMERAL: Final = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_SKIPPED: Final = re.compile(
    r"kill|gun\b|dead\b|died|dies|wine|beer|cigar|drug|lottery|casino|poison|batman|spider|superman|hulk"
    r"|iron man|disney|pok[eé]mon|lego|nickel|dime\b"
    r"|dimes|quarters\b|lebron|curry|swift|barbie|xbox|nintendo|playstation|iphone|ipad|frozen|elsa|avengers"
    r"|transformers|marvel|thor\b|\bstar wars|youtube"
    r"|mario|sonic|minecraft|roblox|potter|nascar|nba|nfl|super bowl|thanksgiving|truck|fahrenheit|acre|oreo"
    r"|skittle|m&m|coke|pepsi|mcdonald|facebook|uber|tiktok"
    r"|nearest|round|estimate|average|remainder|diagram|shown|table below|picture|\bpattern\b|percentage"
    r"|hello kitty|serena|google|fortnite|about how|and how|squirt gun|overs\b|how does",
    re.IGNORECASE,
)  # fmt: skip


def keeps_rules(item: Item, year_group: int) -> bool:
    """Return whether each number is printed as often as it is used, things are whole and the year's limits are kept."""
    if _SKIPPED.search(item.stem) or "?" not in item.stem[-2:] or re.search(r"[$#@:;]", item.stem):
        return False
    if item.stem.count("?") != 1 or len(item.stem) > 300:
        return False
    if (
        words_in(item.stem) > MOST_WORDS[year_group]
        or sentences_in(item.stem) > MOST_SENTENCES
        or limit_faults(item.stem, item.options, 0, year_group)
    ):
        return False
    if _numbers(item.stem) != _numbers(item.expression or "") or operation_fault(item.expression or "", year_group):
        return False
    largest = max((size for size in _numbers(item.expression or "")), default=Fraction(0))
    key = item.options[0].lstrip("£").replace(",", "").split(" ")[0].rstrip("p")
    return largest <= LIMITS[year_group].largest and (Fraction(key).denominator == 1 or "£" in item.options[0])


def _numbers(text: str) -> Counter[Fraction]:
    found = Counter(Fraction(numeral.rstrip(",").replace(",", "")) for numeral in _NUMERAL.findall(text))
    words = re.findall(r"[a-z]+", text.lower().replace("-", " "))
    at = 0
    while at < len(words):
        longest = next((end for end in range(len(words), at, -1) if end - at < 8 and _said(words[at:end])), at)
        if longest > at:
            found[Fraction(_said(words[at:longest]) or 0)] += 1
        at = max(longest, at + 1)
    return found


def _said(words: list[str]) -> int | None:
    return None if words[0] == "one" else number_from_words(" ".join(words))
