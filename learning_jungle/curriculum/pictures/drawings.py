"""Every kind of picture: how it is drawn and how it is described."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from learning_jungle.curriculum.pictures import (
    angles,
    charts,
    clocks,
    counting,
    equal_groups,
    fractions,
    grids,
    lines,
    measures,
    money,
    places,
    rulers,
    scales,
    shapes,
    solids,
    tables,
)
from learning_jungle.curriculum.pictures.svg import Drawing


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of picture: ``draw`` takes its data and the width there is for it, ``describe`` its data."""

    draw: Callable[[Mapping[str, Any], float], Drawing]
    describe: Callable[[Mapping[str, Any]], str]


#: All kinds but panels, which are made of other pictures.
KINDS: Final = {
    "objects": Kind(counting.draw_objects, counting.describe_objects),
    "equal_groups": Kind(equal_groups.draw_equal_groups, equal_groups.describe_equal_groups),
    "array": Kind(counting.draw_array, counting.describe_array),
    "ruler": Kind(rulers.draw_ruler, rulers.describe_ruler),
    "balance": Kind(places.draw_balance, places.describe_balance),
    "place": Kind(places.draw_place, places.describe_place),
    "pattern": Kind(counting.draw_pattern, counting.describe_pattern),
    "ten_frame": Kind(lines.draw_ten_frame, lines.describe_ten_frame),
    "number_line": Kind(lines.draw_number_line, lines.describe_number_line),
    "scale": Kind(scales.draw_scale, scales.describe_scale),
    "clock": Kind(clocks.draw_clock, clocks.describe_clock),
    "coins": Kind(money.draw_coins, money.describe_coins),
    "fraction_bars": Kind(fractions.draw_fraction_bars, fractions.describe_fraction_bars),
    "fraction_line": Kind(lines.draw_fraction_line, lines.describe_fraction_line),
    "fraction_shape": Kind(fractions.draw_fraction_shape, fractions.describe_fraction_shape),
    "shape": Kind(shapes.draw_shape, shapes.describe_shape),
    "polygon": Kind(shapes.draw_polygon, shapes.describe_polygon),
    "circle_parts": Kind(shapes.draw_circle_parts, shapes.describe_circle_parts),
    "solid": Kind(solids.draw_solid, solids.describe_solid),
    "net": Kind(solids.draw_net, solids.describe_net),
    "cuboid": Kind(solids.draw_cuboid, solids.describe_cuboid),
    "angles": Kind(angles.draw_angles, angles.describe_angles),
    "lines": Kind(angles.draw_lines, angles.describe_lines),
    "grid": Kind(grids.draw_grid, grids.describe_grid),
    "squares": Kind(grids.draw_squares, grids.describe_squares),
    "ribbon": Kind(measures.draw_ribbon, measures.describe_ribbon),
    "rectangle": Kind(measures.draw_rectangle, measures.describe_rectangle),
    "triangle": Kind(measures.draw_triangle, measures.describe_triangle),
    "parallelogram": Kind(measures.draw_parallelogram, measures.describe_parallelogram),
    "bar_chart": Kind(charts.draw_bar_chart, charts.describe_bar_chart),
    "line_graph": Kind(charts.draw_line_graph, charts.describe_line_graph),
    "pie_chart": Kind(charts.draw_pie_chart, charts.describe_pie_chart),
    "pictogram": Kind(tables.draw_pictogram, tables.describe_pictogram),
    "tally": Kind(tables.draw_tally, tables.describe_tally),
    "table": Kind(tables.draw_table, tables.describe_table),
}
