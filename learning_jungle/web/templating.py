"""The template filters for dates in London, year groups, pictures, percentages and fractions."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from typing import Final

from flask import Flask
from markupsafe import Markup, escape

from learning_jungle.curriculum.item import Picture
from learning_jungle.curriculum.pictures import render, render_options
from learning_jungle.curriculum.taught.year_groups import year_group_name
from learning_jungle.extensions import current_settings
from learning_jungle.settings import Operator
from learning_jungle.web.london import LONDON, day_in_london
from learning_jungle.web.static_build import SOURCE
from learning_jungle.web.typesetting import by_sense, steps, unbroken

#: A fraction in a text, such as 3/4 or □/4, but not a part of a date.
FRACTION: Final = re.compile(r"(?<![\w/.,])([0-9]+|□)/([0-9]+|□)(?![\w/])")
STACKED: Final = (
    '<span class="dsj-fraction"><span class="dsj-fraction__top">{}</span>'
    '<span class="dsj-fraction__line">/</span><span class="dsj-fraction__bottom">{}</span></span>'
)
#: Words such as "3-D".
INDENTATION: Final = re.compile(r"\n\s+")
DIMENSIONS: Final = re.compile(r"\b([0-9]-D)\b")
WHOLE: Final = r'<span class="dsj-whole">\1</span>'

#: A drawing in img/jungle.svg or img/animals.svg: its name, its other attributes and its drawing.
SYMBOL: Final = re.compile(r'<symbol id="([\w-]+)"([^>]*)>(.*?)</symbol>', re.DOTALL)
#: The place for a missing number; the style sheet draws it, because a font's box is often smaller than its digits.
BOX: Final = '<span class="dsj-box">□</span>'


def register_templating(app: Flask) -> None:
    """Add the filters, the tests and the global function ``operator`` to Jinja."""
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals["operator"] = operator
    app.jinja_env.filters["london_date"] = london_date
    app.jinja_env.filters["short_date"] = short_date
    app.jinja_env.filters["london_time"] = london_time
    app.jinja_env.filters["date_in_words"] = date_in_words
    app.jinja_env.filters["year_group_name"] = year_group_name
    app.jinja_env.filters["drawing"] = drawing
    app.jinja_env.filters["option_drawings"] = option_drawings
    app.jinja_env.filters["percentage"] = percentage
    app.jinja_env.filters["fractions"] = fractions
    app.jinja_env.filters["by_sense"] = by_sense
    app.jinja_env.filters["working"] = working
    app.jinja_env.filters["unindented"] = unindented
    app.jinja_env.filters["typed"] = typed
    app.jinja_env.filters["piece_inline"] = piece_inline
    app.jinja_env.filters["animal_inline"] = animal_inline
    app.jinja_env.tests["with_fractions"] = has_fractions


def operator() -> Operator:
    """Return who runs the site, as far as the settings say."""
    return current_settings().operator


def london_date(moment: datetime) -> str:
    """Return the date in London at this time, such as 24 November 2026."""
    return date_in_words(day_in_london(moment))


def short_date(moment: datetime) -> str:
    """Return the date in London at this time with a short month, such as 24 Nov 2026."""
    day = day_in_london(moment)
    return f"{day.day} {day:%b %Y}"


def date_in_words(day: date) -> str:
    """Return a day, such as 24 November 2026."""
    return f"{day.day} {day:%B %Y}"


def london_time(moment: datetime) -> str:
    """Return the date and the time in London, such as 24 November 2026 at 17:05."""
    return f"{london_date(moment)} at {moment.astimezone(LONDON):%H:%M}"


def drawing(picture: Picture) -> Markup:
    """Return a picture as inline SVG; the renderer has escaped every text in it."""
    return Markup(render(picture))  # noqa: S704  # nosec B704


def piece_inline(name: str) -> Markup:
    """Return a piece of the jungle as an SVG of its own, for a page that is to load no other file.

    Raises KeyError if there is no such piece.
    """
    return _symbols("jungle")[name]


def animal_inline(name: str) -> Markup:
    """Return a child's animal as an SVG of its own, for a page with one child.

    Raises KeyError if there is no such animal.
    """
    return _symbols("animals")[name.replace(" ", "-")]


@cache
def _symbols(file: str) -> dict[str, Markup]:
    """Return each symbol of a file in static/img as an SVG of its own, by its id."""
    drawings = (SOURCE / "img" / f"{file}.svg").read_text(encoding="utf-8")
    # A page with one child may draw the animal once more, by its id.
    own = ' id="own-animal"' if file == "animals" else ""
    return {
        name: Markup(f'<svg{own} aria-hidden="true" focusable="false"{attributes}>{drawn}</svg>')  # noqa: S704  # nosec B704
        for name, attributes, drawn in SYMBOL.findall(re.sub(r">\s+<", "><", drawings))
    }


def option_drawings(picture: Picture) -> tuple[Markup, ...]:
    """Return the pictures of the four options, which the renderer drew together, each as inline SVG."""
    return tuple(Markup(one) for one in render_options(picture))  # noqa: S704  # nosec B704


def unindented(html: str) -> Markup:
    """Return the HTML of a template without the indentation of its lines, which a long page would send in vain."""
    # The text within is that of a template, in which Jinja has escaped what was typed.
    return Markup(INDENTATION.sub("\n", html))  # noqa: S704  # nosec B704


def typed(text: str) -> Markup:
    """Return what a family typed, escaped and isolated: a name in Arabic does not turn our words around it."""
    return Markup("<bdi>{}</bdi>").format(text)


def percentage(score: object) -> str:
    """Return a percentage without trailing zeros, such as 70% or 66.67%."""
    text = f"{score}"
    return f"{text.rstrip('0').rstrip('.') if '.' in text else text}%"


def has_fractions(text: str) -> bool:
    """Return whether a text contains a fraction such as 3/4."""
    return "/" in text and FRACTION.search(text) is not None


def fractions(text: str) -> Markup:
    """Return a text, escaped, with each fraction such as 3/4 stacked, each box drawn and each number by its unit.

    A word such as "3-D" is kept whole.

    The slash and the box stay in the markup for anyone who copies the text or has no style sheet.
    """
    escaped = str(escape(unbroken(text)))
    # Escaping changes no digit, box or slash, so the pattern still finds every fraction.
    marked = FRACTION.sub(lambda found: STACKED.format(found[1], found[2]), escaped) if "/" in text else escaped
    return Markup(DIMENSIONS.sub(WHOLE, marked.replace("□", BOX)))  # noqa: S704  # nosec B704


def working(text: str, *, lines: bool = True) -> Markup:
    """Return a text, escaped, with each calculation whole, and with ``lines`` each of its steps on its own line."""
    return (Markup(" <br />") if lines else Markup(" ")).join(fractions(step) for step in steps(text))
