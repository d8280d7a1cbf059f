"""The amounts in a calculation with measures, such as 45 cm or £1.50, and what can be done with them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from learning_jungle.curriculum.taught.units import AREA, LENGTH, VOLUME, Unit

Number = int | Fraction
_PRODUCTS: Final = {(LENGTH, LENGTH): AREA, (LENGTH, AREA): VOLUME, (AREA, LENGTH): VOLUME}
_QUOTIENTS: Final = {(product, one): other for (one, other), product in _PRODUCTS.items()}


class ExpressionRefused(ValueError):
    """The text is no arithmetic, can be read in two ways, or goes beyond the bounds."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A magnitude in the base unit of its dimension; every operation that makes no sense raises ExpressionRefused."""

    magnitude: Fraction
    dimension: str

    @classmethod
    def of(cls, number: Number, unit: Unit) -> Amount:
        """Return so many of a unit."""
        return cls(Fraction(number) * unit.size, unit.dimension)

    def __add__(self, other: Amount | Number) -> Amount:
        if not isinstance(other, Amount) or other.dimension != self.dimension:
            raise ExpressionRefused("unlike things cannot be added")
        return Amount(self.magnitude + other.magnitude, self.dimension)

    __radd__ = __add__

    def __neg__(self) -> Amount:
        return Amount(-self.magnitude, self.dimension)

    def __sub__(self, other: Amount | Number) -> Amount:
        return self + -other

    def __rsub__(self, other: Number) -> Amount:
        # A minus sign in front is read as taking away from 0.
        return -self if other == 0 else self + other

    def __mul__(self, other: Amount | Number) -> Amount:
        if not isinstance(other, Amount):
            return Amount(self.magnitude * other, self.dimension)
        dimension = _PRODUCTS.get((self.dimension, other.dimension))
        if dimension is None:
            raise ExpressionRefused("these units cannot be multiplied")
        return Amount(self.magnitude * other.magnitude, dimension)

    __rmul__ = __mul__

    def __truediv__(self, other: Amount | Number) -> Amount | Number:
        size = other.magnitude if isinstance(other, Amount) else other
        if size == 0:
            raise ExpressionRefused("division by zero")
        if not isinstance(other, Amount):
            return Amount(self.magnitude / size, self.dimension)
        if self.dimension == other.dimension:
            return self.magnitude / size
        dimension = _QUOTIENTS.get((self.dimension, other.dimension))
        if dimension is None:
            raise ExpressionRefused("these units cannot be divided")
        return Amount(self.magnitude / size, dimension)

    def __rtruediv__(self, other: Number) -> Amount:
        raise ExpressionRefused("a number cannot be divided by a measure")

    def __pow__(self, exponent: Number) -> Amount:
        raise ExpressionRefused("a measure has no power")
