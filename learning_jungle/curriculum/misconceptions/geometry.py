"""Misconceptions of geometry: angle sums, coordinates, turns and moves. Angles are in degrees."""

from __future__ import annotations

from fractions import Fraction

from learning_jungle.curriculum.misconceptions.procedure import Number, procedure

Point = tuple[int, int]


@procedure("angle-sum-mixup")
def straight_line_as_full_turn(*angles: Number) -> Number | None:
    """Make up to 360 where the angles make 180: beside 130 on a straight line gives 230."""
    return 360 - sum(angles) if sum(angles) < 360 else None


@procedure("angle-sum-mixup")
def full_turn_as_straight_line(*angles: Number) -> Number | None:
    """Make up to 180 where the angles make 360: with 70 and 60 round a point gives 50."""
    return 180 - sum(angles) if 0 < sum(angles) < 180 else None


@procedure("angle-sum-mixup")
def made_up_to_right_angle(*angles: Number) -> Number | None:
    """Make up to 90 where the angles make 180."""
    return 90 - sum(angles) if 0 < sum(angles) < 90 else None


@procedure("angle-sum-mixup")
def made_up_to_hundred(*angles: Number) -> Number | None:
    """Make up to 100 where the angles make 180 or 90."""
    return 100 - sum(angles) if 0 < sum(angles) < 100 else None


@procedure("angle-copied")
def angle_copied(angle: Number) -> Number:
    """Take the angle beside a given one to be equal to it."""
    return angle


@procedure("partial-step")
def base_angles_not_halved(apex: Number) -> Number:
    """Find both equal angles of an isosceles triangle together and stop: 40 at the top gives 140."""
    return 180 - apex


@procedure("partial-step")
def one_angle_taken_away(total: int, angle: Number) -> Number:
    """Take away only one of the angles that are known."""
    return total - angle


@procedure("protractor-scale")
def other_protractor_scale(angle: Number) -> Number | None:
    """Read the other scale of a protractor: 50 gives 130."""
    return 180 - angle if angle != 90 else None


@procedure("coordinate-swap")
def coordinates_swapped(x: int, y: int) -> Point | None:
    """Read up before along: (3, 5) gives (5, 3)."""
    return (y, x) if x != y else None


@procedure("coordinate-swap")
def move_swapped(x: int, y: int, right: int, up: int) -> Point | None:
    """Move along by what was meant for up: (1, 2) moved 3 right and 5 up gives (6, 5)."""
    return (x + up, y + right) if right != up else None


@procedure("count-includes-start")
def move_start_counted(x: int, y: int, right: int, up: int) -> Point:
    """Count the square at the start as the first step, in both directions."""
    return x + right - (right > 0) + (right < 0), y + up - (up > 0) + (up < 0)


@procedure("turn-angle-mixup")
def moved_other_way(x: int, y: int, right: int, up: int) -> Point:
    """Move left for right and down for up."""
    return x - right, y - up


@procedure("turn-angle-mixup")
def moved_left_for_right(x: int, y: int, right: int, up: int) -> Point | None:
    """Swap left and right only."""
    return (x - right, y + up) if right else None


@procedure("turn-angle-mixup")
def moved_down_for_up(x: int, y: int, right: int, up: int) -> Point | None:
    """Swap up and down only."""
    return (x + right, y - up) if up else None


@procedure("partial-step")
def moved_along_only(x: int, y: int, right: int, up: int) -> Point | None:
    """Make only the first half of a move."""
    return (x + right, y) if up else None


@procedure("turn-angle-mixup")
def turned_other_way(quarters: int) -> int | None:
    """Turn anticlockwise for clockwise, in quarter turns from 0 to 3: 1 gives 3; nothing for a half or a full turn."""
    return -quarters % 4 if quarters % 2 else None


@procedure("mirror-mixup")
def reflected_in_other_axis(x: int, y: int) -> Point | None:
    """Reflect in the x-axis where the y-axis is asked: (3, 2) gives (3, -2)."""
    return (x, -y) if y else None


@procedure("mirror-mixup")
def reflected_in_both_axes(x: int, y: int) -> Point | None:
    """Change both signs for one reflection: (3, 2) gives (-3, -2)."""
    return (-x, -y) if x and y else None


@procedure("mirror-mixup")
def slid_for_reflected(distance: int, mirror: int, width: int = 0) -> int:
    """Slide a shape across the mirror line without turning it over: its near side is ``width`` further on."""
    return 2 * mirror - distance + width


@procedure("hidden-faces")
def hidden_cubes_left_out(shown: int) -> int:
    """Count only the faces or cubes that the drawing shows."""
    return shown


@procedure("shape-property-mixup")
def other_part_counted(asked: int, other: int) -> int | None:
    """Count another part of a shape: vertices for faces, or edges for vertices."""
    return other if other != asked else None


@procedure("count-skip-double")
def first_side_counted_again(sides: int) -> int:
    """Go round a shape and count the side at the start once more at the end."""
    return sides + 1


@procedure("count-skip-double")
def one_side_missed(sides: int) -> int | None:
    """Go round a shape and miss a side."""
    return sides - 1 if sides > 3 else None


@procedure("count-includes-start")
def mirror_line_counted(place: int, mirror: int) -> int | None:
    """Count the mirror line as the first step behind it: 3 in front of the line gives 2 behind it."""
    away = mirror - place
    return mirror + away - (1 if away > 0 else -1) if abs(away) > 1 else None


@procedure("mirror-mixup")
def slid_across_mirror(place: int, distance: int) -> int | None:
    """Slide a point by its distance from the mirror line, which puts it on the line or away from it."""
    return place + distance if distance else None


@procedure("angle-sum-mixup")
def opposite_made_up_to_line(angle: Number) -> Number | None:
    """Make two angles opposite each other up to 180, as if they were beside each other: 70 gives 110."""
    return 180 - angle if angle not in (0, 90) else None


@procedure("angle-sum-mixup")
def difference_from_straight_line(*angles: Number) -> Number | None:
    """Compare the angles with 180 where all make 360: 110, 80 and 95 gives 105."""
    return max(sum(angles), 180) - min(sum(angles), 180) or None


@procedure("angle-sum-mixup")
def full_turn_shared(sides: int) -> Number:
    """Share 360 between the angles of a regular polygon: six sides give 60."""
    return Fraction(360, sides)


@procedure("angle-sum-mixup")
def straight_line_for_each_angle(sides: int) -> Number:
    """Share 180 for every side but one between the angles of a regular polygon: six sides give 150."""
    return Fraction(180 * (sides - 1), sides)


@procedure("shape-property-mixup")
def sides_of_faces_counted(edges: int) -> int:
    """Count the sides of all faces of a solid for its edges, each edge twice: a cube gives 24."""
    return 2 * edges
