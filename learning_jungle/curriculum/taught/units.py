"""The units of measure that primary schools use, each with its names, its dimension and its size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MONEY: Final = "money"
LENGTH: Final = "length"
AREA: Final = "area"
VOLUME: Final = "volume"
MASS: Final = "mass"
CAPACITY: Final = "capacity"
ANGLE: Final = "angle"
TEMPERATURE: Final = "temperature"
DURATION: Final = "duration"
MONTHS: Final = "months"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its symbol ("" for none) and its name for one and for many.

    ``size`` is its size in the base unit of its dimension: pence, mm, mm², mm³, g, ml, degrees, seconds or months.
    """

    symbol: str
    one: str
    many: str
    dimension: str
    size: int


POUND: Final = Unit("£", "pound", "pounds", MONEY, 100)
_LENGTHS: Final = (
    Unit("mm", "millimetre", "millimetres", LENGTH, 1),
    Unit("cm", "centimetre", "centimetres", LENGTH, 10),
    Unit("m", "metre", "metres", LENGTH, 1_000),
    Unit("km", "kilometre", "kilometres", LENGTH, 1_000_000),
)
UNITS: Final = (
    *_LENGTHS,
    *(Unit(f"{u.symbol}²", f"square {u.one}", f"square {u.many}", AREA, u.size**2) for u in _LENGTHS),
    *(Unit(f"{u.symbol}³", f"cubic {u.one}", f"cubic {u.many}", VOLUME, u.size**3) for u in _LENGTHS),
    Unit("p", "penny", "pence", MONEY, 1),
    POUND,
    Unit("g", "gram", "grams", MASS, 1),
    Unit("kg", "kilogram", "kilograms", MASS, 1_000),
    Unit("ml", "millilitre", "millilitres", CAPACITY, 1),
    Unit("l", "litre", "litres", CAPACITY, 1_000),
    Unit("°", "degree", "degrees", ANGLE, 1),
    Unit("°C", "degree Celsius", "degrees Celsius", TEMPERATURE, 1),
    Unit("s", "second", "seconds", DURATION, 1),
    Unit("min", "minute", "minutes", DURATION, 60),
    Unit("h", "hour", "hours", DURATION, 3_600),
    Unit("", "day", "days", DURATION, 86_400),
    Unit("", "week", "weeks", DURATION, 604_800),
    Unit("", "month", "months", MONTHS, 1),
    Unit("", "year", "years", MONTHS, 12),
)
_BY_NAME: Final = {name.lower(): unit for unit in UNITS for name in (unit.symbol, unit.one, unit.many) if name}


def unit_called(name: str) -> Unit | None:
    """Return the unit of a lower-case symbol or name, such as "cm", "metre" or "metres"; None when there is none."""
    return _BY_NAME.get(name) or _BY_NAME.get(name.removesuffix("s"))
