"""A reader of times: clock words, 12-hour times with a.m. and p.m., and 24-hour times."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from learning_jungle.curriculum.checking.numerals import number_from_words

DAY: Final = 24 * 60
DIAL: Final = 12 * 60

_COLON: Final = re.compile(r"([0-9]{1,2}):([0-9]{2})(?: ?([ap])\.?m\.?)?")
_HOUR_ONLY: Final = re.compile(r"([0-9]{1,2}|[a-z]+)(?: o['’]clock| ?([ap])\.?m\.?)")
_WORDS: Final = re.compile(
    r"(half|(?:a )?quarter|[0-9]{1,2}|[a-z]+(?:[- ][a-z]+)?)(?: minutes?)? (past|to) ([0-9]{1,2}|[a-z]+)"
    r"(?: o['’]clock)?"
)


@dataclass(frozen=True, slots=True)
class ClockTime:
    """Minutes after midnight when the half of the day is known, else minutes round the dial, 0 to 719."""

    minutes: int
    whole_day: bool


def read_24_hour(text: str) -> int | None:
    """Return the minutes after midnight of a 24-hour time such as "09:07" or "12:31", or None."""
    match = _COLON.fullmatch(text)
    return int(match[1]) * 60 + int(match[2]) if match and match[3] is None else None


def read_time(text: str) -> ClockTime | None:
    """Return the time that a lower-case text says, such as "quarter to 6", "3:42 p.m." or "09:07", or None."""
    if text in ("noon", "midday", "12 noon", "midnight", "12 midnight"):
        return ClockTime(0 if "midnight" in text else DIAL, True)
    if match := _COLON.fullmatch(text):
        return _colon(match[1], int(match[2]), match[3])
    if match := _HOUR_ONLY.fullmatch(text):
        hour = _hour(match[1])
        return None if hour is None else _on_dial(hour, 0, match[2])
    if match := _WORDS.fullmatch(text):
        return _in_words(match[1], match[2], match[3])
    return None


def _colon(hour_text: str, minute: int, half: str | None) -> ClockTime | None:
    hour = int(hour_text)
    if minute > 59 or hour > 23:
        return None
    if half:
        return _on_dial(hour, minute, half) if 1 <= hour <= 12 and len(hour_text) == len(str(hour)) else None
    if hour > 12 or hour_text.startswith("0"):
        return ClockTime(hour * 60 + minute, True)
    return _on_dial(hour, minute, None) if hour else None


def _on_dial(hour: int, minute: int, half: str | None) -> ClockTime:
    minutes = hour % 12 * 60 + minute
    return ClockTime(minutes + (DIAL if half == "p" else 0), half is not None)


def _in_words(minute_text: str, side: str, hour_text: str) -> ClockTime | None:
    hour = _hour(hour_text)
    if minute_text == "half":
        minute = 30 if side == "past" else None
    elif minute_text.endswith("quarter"):
        minute = 15
    else:
        minute = int(minute_text) if minute_text.isdigit() else number_from_words(minute_text)
    if hour is None or minute is None or not 0 < minute < 60:
        return None
    return ClockTime((hour * 60 + (minute if side == "past" else -minute)) % DIAL, False)


def _hour(text: str) -> int | None:
    hour = int(text) if text.isdigit() else number_from_words(text)
    return hour if hour is not None and 1 <= hour <= 12 else None
