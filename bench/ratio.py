"""The ratio of two measurements made alternately, so that other work on the machine affects both alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import quantiles


@dataclass(frozen=True, slots=True)
class Ratio:
    """The quotient of two measurements over many rounds: its median and its quartiles."""

    median: float
    lower: float
    upper: float

    @classmethod
    def of(cls, values: Iterable[float], others: Iterable[float]) -> Ratio:
        """Return the ratio of two measurements, given their values in each round."""
        quotients = [value / other for value, other in zip(values, others, strict=True)]
        lower, middle, upper = quantiles(quotients, n=4)
        return cls(middle, lower, upper)

    @property
    def cells(self) -> tuple[str, str]:
        """The median and the quartiles as cells of a table."""
        return f"{self.median:.2f}", f"{self.lower:.2f} to {self.upper:.2f}"
