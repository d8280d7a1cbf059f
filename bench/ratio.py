"""The ratio of two sides that are measured in turn, so that whatever else the machine does affects both alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import quantiles


@dataclass(frozen=True, slots=True)
class Ratio:
    """One side over the other in each of many rounds: the median, and the range of the middle half."""

    median: float
    lower: float
    upper: float

    @classmethod
    def of(cls, ones: Iterable[float], others: Iterable[float]) -> Ratio:
        """Return the ratio of two sides, given by rounds."""
        lower, middle, upper = quantiles([one / other for one, other in zip(ones, others, strict=True)], n=4)
        return cls(middle, lower, upper)

    @property
    def cells(self) -> tuple[str, str]:
        """The cells of a table."""
        return f"{self.median:.2f}", f"{self.lower:.2f} to {self.upper:.2f}"
