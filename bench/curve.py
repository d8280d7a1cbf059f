"""Draws the results of the growth part as an SVG for the documentation."""

from __future__ import annotations

import math

WIDTH, HEIGHT = 720, 360
LEFT, RIGHT, TOP, BOTTOM = 56, 150, 24, 48
COLOURS = ("#5e21b6", "#1d7a58", "#2c5fb8", "#8c5a2b", "#a33b6b", "#3a2a12", "#6b7785")


def curve(points: dict[str, dict[int, float]]) -> str:
    """Return an SVG of the CPU milliseconds per request (``points[page][diagnostics]``), with a log scale for x."""
    sizes = sorted({size for of_page in points.values() for size in of_page})
    top = math.ceil(max(value for of_page in points.values() for value in of_page.values()))

    def x(size: int) -> float:
        span = math.log10(sizes[-1] / sizes[0]) or 1
        return LEFT + (WIDTH - LEFT - RIGHT) * math.log10(size / sizes[0]) / span

    def y(value: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / top

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"',
        ' font-family="sans-serif" font-size="13">',
        "<title>CPU a request against the number of completed diagnostics</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
    ]
    for tick in range(top + 1):
        parts.append(
            f'<path d="M{LEFT} {y(tick):.1f}H{WIDTH - RIGHT}" stroke="#dde3e8"/>'
            f'<text x="{LEFT - 8}" y="{y(tick) + 4:.1f}" text-anchor="end">{tick}</text>'
        )
    for size in sizes:
        parts.append(f'<text x="{x(size):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{size:,}</text>')
    parts.append(f'<text x="{LEFT}" y="{HEIGHT - 8}">completed diagnostics</text>')
    parts.append(f'<text x="8" y="{TOP - 8}">CPU ms a request, web and PostgreSQL</text>')
    lowest = float("inf")
    ranked = sorted(points.items(), key=lambda page: page[1][sizes[-1]])
    for (page, values), colour in zip(ranked, COLOURS, strict=False):
        line = " ".join(f"{x(size):.1f},{y(value):.1f}" for size, value in sorted(values.items()))
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        # Labels that would overlap are moved up.
        lowest = min(lowest - 15, y(values[sizes[-1]]) + 4)
        parts.append(f'<text x="{WIDTH - RIGHT + 8}" y="{lowest:.1f}" fill="{colour}">{page}</text>')
    return "\n".join([*parts, "</svg>", ""])
