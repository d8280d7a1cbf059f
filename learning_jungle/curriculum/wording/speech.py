"""What read-aloud says for a printed text: "3 × 4" is heard as "three times four"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from learning_jungle.curriculum.taught.limits import FIRST_YEAR_WITH_RATIOS
from learning_jungle.curriculum.wording import spoken_numbers as say

BOX_WORDS: Final = "what number"

_WHOLE: Final = r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)"
_NUMBER: Final = rf"{_WHOLE}(?:\.[0-9]+)?"
#: A unit of several letters may follow a number closely; "5m" without a gap is five lots of m.
_LONG_UNITS: Final = r"(?:mm|cm|km|kg|ml|min)(?:[²³])?|°C|°|%"
_UNIT: Final = rf"(?: ?(?:{_LONG_UNITS})| (?:m[²³]?|g|l|h|s)|p)(?![A-Za-z0-9]|\.m\b)|(?<=[0-9])(?: ?%|°C?)"
_OPERAND_BEFORE: Final = r"(?<=[0-9□)\]²³%A-Za-z°])"
#: The last full stop of "p.m." stays where it ends a sentence.
_HALF: Final = r"(?: ?(?P<half>[ap])\.?m\b(?:\.(?!\s+[A-Z]))?)?"

#: What is not said as it is printed. One pass over the text finds them all; the first that fits wins.
_PRINTED: Final = re.compile(
    "|".join(
        f"(?P<{name}>{pattern})"
        for name, pattern in (
            ("time", rf"(?<![0-9:.,])(?P<hour>[0-9]{{1,2}}):(?P<minute>[0-5][0-9])(?![0-9:]){_HALF}"),
            ("ratio", r"(?<![0-9:])[0-9]+(?: ?: ?[0-9]+)+(?![0-9:])"),
            ("half_of_day", r"(?<![A-Za-z])(?P<half_alone>[ap])\.m\b(?:\.(?!\s+[A-Z]))?"),
            ("year", r"(?<=\byear )(?:1[1-9]|20)[0-9]{2}(?![0-9,.])"),
            ("note", rf"£(?P<note_value>{_WHOLE})(?= (?:coin|note)s?\b)"),
            ("money", rf"£(?P<pounds>{_WHOLE})(?:\.(?P<pence>[0-9]{{2}}))?(?![0-9])"),
            ("pounds_asked", r"£ ?□"),
            ("point", r"\((?P<across>[^(),]{1,12}), ?(?P<up>[^(),]{1,12})\)"),
            ("ordinal", r"(?P<place>[0-9]+)(?:st|nd|rd|th)\b"),
            ("plural", rf"(?P<many>{_WHOLE})s\b"),
            ("mixed", rf"(?P<whole>[0-9]+) (?P<rest>[0-9]+/[0-9]+)(?![0-9/])(?P<mixed_unit>{_UNIT})?"),
            ("fraction", rf"(?P<top>[0-9]+|□|[a-z]\b)/(?P<bottom>[0-9]+|□)(?![0-9/])(?P<part_unit>{_UNIT})?"),
            ("variable", r"(?P<times>[0-9]+)(?P<letter>[a-z])(?![A-Za-z]|\.m\b)"),
            ("quantity", rf"(?P<number>{_NUMBER})(?P<unit>{_UNIT})?"),
            ("box", rf"□(?P<box_unit>{_UNIT})?"),
            ("gap", r"(?<= )\?(?=[ ,.]|$)|_{2,}"),
            ("power", r"[²³]"),
            ("minus", rf"{_OPERAND_BEFORE} ?− ?(?![0-9£])|{_OPERAND_BEFORE}−|(?<=[0-9□)]) [−–-] (?=[0-9□(−£])| − "),
            ("negative", r"−(?=[0-9£□a-z])|(?<![^\s(,])-(?=[0-9])"),
            ("operator", r" ?(?:[+×÷=<>≤≥≠≈]|−(?![0-9£□])) ?"),
            ("bracket", r"[()](?=(?:[^()]*[+×÷−])|\s*[+×÷−=²³]|\s*$)"),
            (
                "unit_alone",
                r"(?<![\w'’-])(?:(?:mm|cm|km|kg|ml|m(?=[²³]))[²³]?|(?<=many )[mgl]|(?<= in )[mgl]|°C|%)(?!\w)",
            ),
            ("line_end", r"(?<=[^\s.?!,:;])\n"),
            ("roman", r"\b[IVXLCDM]{2,}\b"),
        )
    )
)
_SPACES: Final = re.compile(r" {2,}")
_SPACE_BEFORE_STOP: Final = re.compile(r" +(?=[,.;!?\n])|(?<=\n) +")


def _operators(year_group: int) -> dict[str, str]:
    """Return the words for each sign: take away until Year 1, multiplied by from Year 3."""
    return {
        "+": "plus" if year_group <= 1 else "add",
        "−": "take away" if year_group <= 1 else "subtract",
        "×": "times" if year_group <= 2 else "multiplied by",
        "÷": "divided by",
        "=": "equals",
        "<": "is less than",
        ">": "is greater than",
        "≤": "is less than or equal to",
        "≥": "is greater than or equal to",
        "≠": "is not equal to",
        "≈": "is about",
    }


class _Voice:
    """How one text is said: for which year group, and whether a colon in it may mean a ratio."""

    def __init__(self, text: str, year_group: int) -> None:
        ratios = year_group >= FIRST_YEAR_WITH_RATIOS
        self.year_group = year_group
        self.ratios = ratios
        self.about_ratio = ratios and ("ratio" in text.lower() or re.fullmatch(r"[1-9]:[0-9]+", text) is not None)
        self.operators = _operators(year_group)

    def say(self, found: re.Match[str]) -> str:
        """Return the words for one printed thing, with a space where letters or digits would touch."""
        words = getattr(self, found.lastgroup or "")(found)
        text, start, end = found.string, found.start(), found.end()
        before = " " if start and text[start - 1].isalnum() and not words.startswith(" ") else ""
        after = " " if end < len(text) and text[end].isalnum() and not words.endswith(" ") else ""
        return f"{before}{words}{after}"

    def time(self, found: re.Match[str]) -> str:
        if self.about_ratio and not found["half"]:
            return self.ratio(found)
        return say.time_in_words(found["hour"], found["minute"], found["half"])

    def ratio(self, found: re.Match[str]) -> str:
        numbers = re.findall(r"[0-9]+", found[0])
        return (" to " if self.ratios else ": ").join(map(say.whole_in_words, numbers))

    def half_of_day(self, found: re.Match[str]) -> str:
        return f"{found['half_alone']} m"

    def year(self, found: re.Match[str]) -> str:
        century, rest = int(found[0][:2]), found[0][2:]
        if century == 20 and rest < "10":
            return say.whole_in_words(found[0])
        tail = "hundred" if rest == "00" else f"{'oh ' if rest < '10' else ''}{say.whole_in_words(str(int(rest)))}"
        return f"{say.whole_in_words(str(century))} {tail}"

    def note(self, found: re.Match[str]) -> str:
        return f"{say.whole_in_words(found['note_value'])} pound"

    def money(self, found: re.Match[str]) -> str:
        return say.money_in_words(found["pounds"], found["pence"])

    def pounds_asked(self, found: re.Match[str]) -> str:
        return "how many pounds"

    def point(self, found: re.Match[str]) -> str:
        return f"{self.part(found['across'])}, {self.part(found['up'])}"

    def ordinal(self, found: re.Match[str]) -> str:
        return say.ordinal_in_words(found["place"])

    def plural(self, found: re.Match[str]) -> str:
        return say.plural_in_words(found["many"])

    def mixed(self, found: re.Match[str]) -> str:
        top, bottom = found["rest"].split("/")
        unit = (found["mixed_unit"] or "").strip()
        words = f"{say.whole_in_words(found['whole'])} and {say.fraction_in_words(top, bottom)}"
        return f"{words} {say.unit_in_words(unit)}".strip()

    def fraction(self, found: re.Match[str]) -> str:
        top, bottom = (part.replace("□", BOX_WORDS) for part in (found["top"], found["bottom"]))
        unit = (found["part_unit"] or "").strip()
        words = say.fraction_in_words(top, bottom)
        return f"{words} of a {say.unit_in_words(unit, one=True)}" if unit else words

    def variable(self, found: re.Match[str]) -> str:
        letter = found["letter"]
        if letter == "p":
            return f"{say.whole_in_words(found['times'])} {say.unit_in_words('p', one=found['times'] == '1')}"
        unit = letter if self.year_group < FIRST_YEAR_WITH_RATIOS and letter in say.SPOKEN_UNITS else ""
        return f"{say.whole_in_words(found['times'])} {say.unit_in_words(unit) if unit else letter}"

    def quantity(self, found: re.Match[str]) -> str:
        unit = (found["unit"] or "").strip()
        number = say.decimal_in_words(found["number"])
        return f"{number} {say.unit_in_words(unit, one=found['number'] == '1')}" if unit else number

    def box(self, found: re.Match[str]) -> str:
        unit = (found["box_unit"] or "").strip()
        words = f"how many {say.unit_in_words(unit)}" if unit and unit != "%" else BOX_WORDS
        words += " per cent" if unit == "%" else ""
        ends = not found.string[found.end() :].strip() and "=" in found.string[: found.start()]
        return f"{words}?" if ends else words

    def gap(self, found: re.Match[str]) -> str:
        return BOX_WORDS if found.string[found.end() :].strip() else f"{BOX_WORDS}?"

    def power(self, found: re.Match[str]) -> str:
        return " squared" if found[0] == "²" else " cubed"

    def minus(self, found: re.Match[str]) -> str:
        return f" {self.operators['−']} "

    def negative(self, found: re.Match[str]) -> str:
        weather = re.match(rf"{_NUMBER} ?°C", found.string[found.end() :]) or found.string[found.end()] == "£"
        return "minus " if weather else "negative "

    def operator(self, found: re.Match[str]) -> str:
        return f" {self.operators[found[0].strip()]} "

    def bracket(self, found: re.Match[str]) -> str:
        return " open bracket " if found[0] == "(" else " close bracket "

    def unit_alone(self, found: re.Match[str]) -> str:
        return say.unit_in_words(found[0])

    def line_end(self, found: re.Match[str]) -> str:
        return ".\n"

    def roman(self, found: re.Match[str]) -> str:
        return " ".join(found[0])

    def part(self, text: str) -> str:
        """Say a text inside another one, such as one coordinate."""
        return _PRINTED.sub(self.say, text)


@lru_cache(maxsize=16_384)
def read_aloud(text: str, year_group: int) -> str:
    """Return the words that a voice should say for a printed stem or option of this year group.

    Plain words come back as they are. No text raises an error: what it does not know it leaves to the voice.
    """
    if not _PRINTED.search(text):
        return text
    words = _PRINTED.sub(_Voice(text, year_group).say, text)
    return _SPACE_BEFORE_STOP.sub("", _SPACES.sub(" ", words)).strip()
