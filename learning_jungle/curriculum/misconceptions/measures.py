"""Misconceptions of measures: scales, units, money, perimeter, area and volume."""

from __future__ import annotations

from learning_jungle.curriculum.misconceptions.procedure import Number, procedure, quotient


@procedure("unit-conversion-wrong")
def converted_one_power_short(number: Number, size: int) -> Number | None:
    """Multiply by a power of ten too small: 3 m with 10 for 100 gives 30 cm; ``size`` is the right factor."""
    return quotient(number * size, 10)


@procedure("unit-conversion-wrong")
def converted_one_power_over(number: Number, size: int) -> Number:
    """Multiply by a power of ten too large: 3 m with 1,000 for 100 gives 3,000 cm."""
    return number * size * 10


@procedure("unit-conversion-wrong")
def converted_other_way(number: Number, size: int) -> Number | None:
    """Divide where the new unit is smaller: 300 m gives 3 cm."""
    return quotient(number, size)


@procedure("unit-conversion-wrong")
def converted_back_other_way(number: Number, size: int) -> Number:
    """Multiply where the new unit is larger: 3 cm gives 300 m."""
    return number * size


@procedure("unit-conversion-wrong")
def divided_one_power_short(number: Number, size: int) -> Number | None:
    """Divide by a power of ten too small: 350 cm with 10 for 100 gives 35 m."""
    return quotient(number * 10, size)


@procedure("unit-conversion-wrong")
def divided_one_power_over(number: Number, size: int) -> Number | None:
    """Divide by a power of ten too large: 350 cm with 1,000 for 100 gives 0.35 m."""
    return quotient(number, size * 10)


@procedure("unit-conversion-wrong")
def units_mixed(large: Number, small: Number) -> Number:
    """Add two measures as if they had one unit: 3 m and 20 cm gives 23."""
    return large + small


@procedure("zero-placeholder")
def units_written_together(large: int, small: int, size: int) -> int | None:
    """Write two units side by side without the zeros needed: 3 m 5 cm gives 35, 2 kg 50 g gives 250."""
    written = int(f"{large}{small}")
    return written if written != large * size + small else None


@procedure("scale-misread")
def scale_step_as_one(label: Number, marks: int) -> Number:
    """Count every mark of a scale as 1: the third mark above 20 gives 23."""
    return label + marks


@procedure("scale-misread")
def scale_step_as_ten(label: Number, marks: int) -> Number:
    """Count every mark of a scale as 10: the third mark above 200 gives 230."""
    return label + 10 * marks


@procedure("scale-misread")
def scale_step_as(label: Number, marks: int, worth: Number) -> Number:
    """Count every mark of a scale as another amount: the third mark above 20, each taken as 5, gives 35."""
    return label + marks * worth


@procedure("scale-misread")
def scale_label_before(label: Number) -> Number:
    """Read the printed number below the pointer."""
    return label


@procedure("scale-misread")
def scale_read_backwards(label: Number, marks: int, step: Number) -> Number:
    """Count the marks up from a number that lies above: two marks of 5 below 40 gives 50."""
    return label + marks * step


@procedure("ruler-end-only")
def ruler_end_read(start: Number, end: Number) -> Number | None:
    """Read where a thing ends although it does not start at 0: from 3 to 9 gives 9."""
    return end if start else None


@procedure("perimeter-area-swap")
def area_for_perimeter(length: Number, width: Number) -> Number:
    """Multiply the sides when the perimeter is asked."""
    return length * width


@procedure("perimeter-area-swap")
def perimeter_for_area(length: Number, width: Number) -> Number:
    """Go round the rectangle when the area is asked."""
    return 2 * (length + width)


@procedure("perimeter-area-swap")
def surface_for_volume(length: Number, width: Number, height: Number) -> Number:
    """Add the areas of all six faces when the volume is asked."""
    return 2 * (length * width + width * height + length * height)


@procedure("perimeter-area-swap")
def edges_for_volume(length: Number, width: Number, height: Number) -> Number:
    """Add all twelve edges when the volume is asked."""
    return 4 * (length + width + height)


@procedure("sides-left-out")
def two_sides_only(length: Number, width: Number) -> Number:
    """Add only the two sides that are marked: a 6 by 4 rectangle gives 10."""
    return length + width


@procedure("sides-left-out")
def three_sides_only(length: Number, width: Number) -> Number:
    """Leave out one side of a rectangle: 6 by 4 gives 6 + 4 + 6 = 16."""
    return 2 * length + width


@procedure("sides-left-out")
def marked_sides_only(*sides: Number) -> Number:
    """Add the sides with a length beside them and leave out the others."""
    return sum(sides)


@procedure("area-not-halved")
def triangle_not_halved(base: Number, height: Number) -> Number:
    """Forget to halve in the area of a triangle: base 6 and height 4 gives 24."""
    return base * height


@procedure("slant-for-height")
def slant_for_height(base: Number, slant: Number) -> Number:
    """Multiply the base of a parallelogram by its sloping side."""
    return base * slant


@procedure("partial-step")
def one_layer_only(length: Number, width: Number, height: Number) -> Number | None:
    """Multiply two of three edges: the number of cubes in one layer."""
    return length * width if height != 1 else None


@procedure("perimeter-area-swap")
def area_scaled_like_length(area: Number, factor: int) -> Number:
    """Enlarge an area by the factor of the sides: sides twice as long, 12 cm² gives 24 cm²."""
    return area * factor


@procedure("count-coins-not-value")
def coins_counted(*values: int) -> int:
    """Count the coins: 20p, 5p and 2p gives 3."""
    return len(values)


@procedure("count-skip-double")
def one_coin_missed(*values: int) -> int:
    """Miss the last coin when adding up: 20p, 5p and 2p gives 25p."""
    return sum(values[:-1])


@procedure("count-skip-double")
def one_coin_added_twice(value: int, *others: int) -> int:
    """Add the first coin twice: 20p, 5p and 2p gives 47p."""
    return 2 * value + sum(others)


@procedure("complement-each-digit")
def change_one_pound_over(paid: int, cost: int) -> int | None:
    """Make up the pence and the pounds each to the full amount: £5 - £3.40 gives £2.60; in pence."""
    return paid - cost + 100 if paid % 100 == 0 and cost % 100 and paid > cost else None


@procedure("unit-conversion-wrong")
def converted_with_wrong_number(number: Number, wrong: int) -> Number:
    """Multiply by a number that belongs to another unit: 3 weeks with 5 days gives 15."""
    return number * wrong


@procedure("decimal-point-separator")
def decimal_part_as_small_units(ones: int, behind: int, size: int) -> int:
    """Take the digits behind the point for the smaller unit: 2.5 km as 2 km and 5 m gives 2,005."""
    return ones * size + behind


@procedure("scale-misread")
def scale_step_as_hundred(label: Number, marks: int) -> Number:
    """Count every mark of a scale as 100: the third mark above 2,000 gives 2,300."""
    return label + 100 * marks


@procedure("scale-misread")
def scale_read_in_parts(label: Number, marks: int, gap: Number, parts: int) -> Number | None:
    """Take the marks of a scale for other parts of a gap: the third of four marks from 0 to 100, in tenths, gives 30.

    ``parts`` is the number of parts that the child thinks of.
    """
    moved = quotient(gap * marks, parts)
    return None if moved is None else label + moved


@procedure("perimeter-area-swap")
def sides_of_same_sum(length: int, width: int) -> tuple[int, int] | None:
    """Keep the perimeter where the area must be kept: 6 by 8 gives 5 by 9."""
    return (length - 1, width + 1) if length > 2 else None


@procedure("partial-step")
def divided_by_one_edge(volume: int, edge: int) -> Number | None:
    """Divide a volume by one edge and stop: 120 cm3, 4 cm long and 5 cm wide, gives 30 for the height."""
    return quotient(volume, edge)
