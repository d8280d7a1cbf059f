"""The dimensions that values have, and the units of each."""

from __future__ import annotations

from typing import Final

NUMBER: Final = "number"
MONEY: Final = "money"
LENGTH: Final = "length"
MASS: Final = "mass"
CAPACITY: Final = "capacity"
AREA: Final = "area"
VOLUME: Final = "volume"
ANGLE: Final = "angle"
TEMPERATURE: Final = "temperature"
DURATION: Final = "duration"
MONTHS: Final = "months"
CLOCK: Final = "clock"
TIME: Final = "time"
COORDINATE: Final = "coordinate"
RATIO: Final = "ratio"
REMAINDER: Final = "remainder"
CALCULATION: Final = "calculation"
LIST: Final = "list"
WORD: Final = "word"

#: Each unit with its dimension and its size in the dimension's base: pence, mm, g, ml, mm², mm³, seconds, months.
UNITS: Final[dict[str, tuple[str, int]]] = {
    "p": (MONEY, 1), "pence": (MONEY, 1), "penny": (MONEY, 1), "pounds": (MONEY, 100), "pound": (MONEY, 100),
    "mm": (LENGTH, 1), "cm": (LENGTH, 10), "m": (LENGTH, 1_000), "km": (LENGTH, 1_000_000),
    "millimetre": (LENGTH, 1), "centimetre": (LENGTH, 10), "metre": (LENGTH, 1_000), "kilometre": (LENGTH, 1_000_000),
    "g": (MASS, 1), "kg": (MASS, 1_000), "gram": (MASS, 1), "kilogram": (MASS, 1_000),
    "ml": (CAPACITY, 1), "l": (CAPACITY, 1_000), "millilitre": (CAPACITY, 1), "litre": (CAPACITY, 1_000),
    "mm²": (AREA, 1), "cm²": (AREA, 100), "m²": (AREA, 1_000_000),
    "mm³": (VOLUME, 1), "cm³": (VOLUME, 1_000), "m³": (VOLUME, 1_000_000_000),
    "second": (DURATION, 1), "minute": (DURATION, 60), "hour": (DURATION, 3_600), "day": (DURATION, 86_400),
    "week": (DURATION, 604_800), "s": (DURATION, 1), "min": (DURATION, 60), "h": (DURATION, 3_600),
    "month": (MONTHS, 1), "year": (MONTHS, 12),
    "°": (ANGLE, 1), "degree": (ANGLE, 1), "°c": (TEMPERATURE, 1),
}  # fmt: skip
