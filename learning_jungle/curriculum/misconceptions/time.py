"""Misconceptions of time: the hands of a clock, past and to, and hours of a hundred minutes.

A time is an hour and a minute; a time on a clock face has an hour from 1 to 12.
"""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.misconceptions.procedure import Number, procedure, quotient

Time = tuple[int, int]


def _face(hour: int) -> int:
    return (hour - 1) % 12 + 1


@procedure("clock-misread")
def hands_swapped(hour: int, minute: int) -> Time | None:
    """Read the long hand as the hour and the short hand as the minutes: 3:00 gives 12:15, 4:30 gives 6:20."""
    if minute % 5 or minute == 5 * hour % 60:
        return None
    return _face(minute // 5), 5 * hour % 60


@procedure("clock-misread")
def past_for_to(hour: int, minute: int) -> Time | None:
    """Read "to" as "past" or "past" as "to": 20 past 4 gives 20 to 4 (3:40), quarter to 5 gives quarter past 5."""
    if minute in (0, 30):
        return None
    return (_face(hour - 1), 60 - minute) if minute < 30 else (_face(hour + 1), 60 - minute)


@procedure("clock-misread")
def next_hour_read(hour: int, minute: int) -> Time | None:
    """Read the hour that the short hand is coming to: 4:45 gives 5:45, 4:30 gives 5:30."""
    return (_face(hour + 1), minute) if minute else None


@procedure("clock-misread")
def hour_passed_for_next(hour: int, minute: int) -> Time | None:
    """Say "to" the hour that the short hand has passed: 4:45 as "quarter to 4", which is 3:45."""
    return (_face(hour - 1), minute) if minute > 30 else None


@procedure("clock-misread")
def minute_hand_number_read(hour: int, minute: int) -> Time | None:
    """Read the number at the long hand as minutes: 4:20 gives 4:04."""
    return (hour, minute // 5) if minute and minute % 5 == 0 else None


@procedure("clock-misread")
def long_hand_as_hour(hour: int, minute: int) -> Time | None:
    """Take the number at the long hand for the hour: quarter past 7 gives quarter past 3, 10 to 5 gives 10 to 10."""
    if minute == 0 or minute % 5:
        return None
    return (minute // 5, minute) if minute <= 30 else (_face(minute // 5 - 1), minute)


@procedure("clock-misread")
def o_clock_for_half_past(hour: int, minute: int) -> Time | None:
    """Swap o'clock and half past: 4:30 gives 4:00, 4:00 gives 4:30."""
    return (hour, 30 - minute) if minute in (0, 30) else None


@procedure("time-base-ten")
def hours_as_hundred_minutes(hours: int, minutes: int = 0) -> int:
    """Take an hour as 100 minutes: 2 hours and 15 minutes gives 215 minutes."""
    return 100 * hours + minutes


@procedure("time-base-ten")
def part_of_hundred_minutes(top: int, bottom: int) -> Number | None:
    """Take part of an hour as if it had 100 minutes: a quarter of an hour gives 25 minutes."""
    return quotient(100 * top, bottom)


@procedure("time-base-ten")
def minutes_as_hundredths(minutes: int) -> Time | None:
    """Make an hour of every 100 minutes: 150 minutes gives 1 hour and 50 minutes."""
    return (minutes // 100, minutes % 100) if minutes >= 100 and minutes % 100 < 60 else None


@procedure("time-base-ten")
def hours_point_minutes(hours: Fraction) -> Number | None:
    """Read a decimal of an hour as minutes: 2.5 hours gives 2 hours and 50 minutes, 170 minutes."""
    whole, rest = divmod(hours, 1)
    return 60 * int(whole) + 100 * rest if rest else None


@procedure("time-base-ten")
def duration_in_hundreds(hour: int, minute: int, end_hour: int, end_minute: int) -> int | None:
    """Take times away as whole numbers: from 9:40 to 11:10 as 1110 - 940 gives 170 minutes."""
    gap = 100 * (end_hour - hour) + end_minute - minute
    return gap if end_hour > hour else None


@procedure("time-base-ten")
def end_in_hundreds(hour: int, minute: int, lasts: int) -> Time | None:
    """Start a new hour after 100 minutes: 9:50 and 70 minutes more gives 10:20."""
    total = minute + lasts
    return (hour + total // 100, total % 100) if total >= 100 and total % 100 < 60 else None


@procedure("time-base-ten")
def afternoon_ten_off(hour: int, minute: int) -> Time | None:
    """Take away or add 10, not 12, between 24-hour and 12-hour time: 15:20 gives 5:20 p.m., as (5, 20)."""
    return (hour - 10, minute) if 13 <= hour <= 22 else None


@procedure("smaller-from-larger")
def minutes_smaller_from_larger(hour: int, minute: int, end_hour: int, end_minute: int) -> int | None:
    """Take the smaller minutes from the larger: from 9:40 to 11:10 gives 2 hours 30 minutes, 150 minutes."""
    return 60 * (end_hour - hour) + minute - end_minute if end_minute < minute and end_hour > hour else None


@procedure("forget-regroup")
def hour_not_exchanged(hour: int, minute: int, end_hour: int, end_minute: int) -> int | None:
    """Exchange an hour for 60 minutes but do not take it away: from 9:40 to 11:10 gives 150 minutes."""
    return 60 * (end_hour - hour + 1) + end_minute - minute if end_minute < minute and end_hour > hour else None


@procedure("forget-regroup")
def hour_not_carried(hour: int, minute: int, lasts: int) -> Time | None:
    """Lose the hour that the minutes make: 9:50 and 30 minutes more gives 9:20."""
    return (hour + lasts // 60, (minute + lasts) % 60) if minute + lasts % 60 >= 60 else None


@procedure("time-base-ten")
def ten_added_after_noon(hour: int, minute: int) -> Time | None:
    """Add 10, not 12, to write a time after noon: 3:20 p.m. gives 13:20."""
    return (hour + 10, minute) if hour < 12 else None


@procedure("near-miss")
def half_of_day_left_out(hour: int, minute: int) -> Time | None:
    """Write a time after noon as if it were in the morning: 3:20 p.m. gives 03:20."""
    return (hour, minute) if hour < 12 else None
