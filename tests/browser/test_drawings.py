"""Every picture of the bank is whole: nothing in it touches or passes the edge at which a browser cuts it off."""

from __future__ import annotations

from random import Random

import pytest
from playwright.sync_api import Browser

from learning_jungle.curriculum.pictures import render, render_options
from learning_jungle.curriculum.questions import ALL_TEMPLATES

pytestmark = pytest.mark.browser
#: So many questions of each template are looked at.
LOOKS = 3
#: What is free at each edge, in units of the drawing, which are about CSS pixels on a telephone.
FREE = 3
#: Returns the least space between what each picture draws, with its outlines, and the edge of its view box.
MEASURE = """() => [...document.querySelectorAll('body > svg')].map((svg) => {
  const {width, height} = svg.viewBox.baseVal;
  const toUnits = svg.getScreenCTM().inverse();
  const card = (one) => one.parentNode === svg && one.getAttribute('width') === String(width);
  const points = (one, turned) => {
    if (one.points) return [...one.points];
    if (one.getTotalLength && turned && one.tagName !== 'rect') {
      const long = one.getTotalLength();
      return Array.from({length: 65}, (_, n) => one.getPointAtLength((long * n) / 64));
    }
    const {x, y, width: wide, height: high} = one.getBBox();
    return [{x, y}, {x: x + wide, y}, {x, y: y + high}, {x: x + wide, y: y + high}];
  };
  const space = (one) => {
    const {a, b, c, d, e, f} = toUnits.multiply(one.getScreenCTM());
    const outlined = one.tagName !== 'text' && one.getAttribute('stroke');
    const edge = outlined ? (Number(one.getAttribute('stroke-width')) / 2) * Math.hypot(a, b) : 0;
    return Math.min(...points(one, b || c).map(({x, y}) => {
      const [across, down] = [a * x + c * y + e, b * x + d * y + f];
      return Math.min(across, down, width - across, height - down) - edge;
    }));
  };
  const drawn = [...svg.querySelectorAll('circle, ellipse, rect, path, polygon, polyline, line, text')];
  return Math.min(...drawn.filter((one) => !card(one)).map(space));
})"""


def test_no_picture_of_the_bank_is_cut_off_at_its_edge(browser: Browser) -> None:
    pictures = {
        drawn: template.id for template in ALL_TEMPLATES for look in range(LOOKS) for drawn in _drawn(template, look)
    }
    page = browser.new_page()
    page.set_content("<style>svg { display: block; width: 340px; }</style>" + "".join(pictures))
    spaces = page.evaluate(MEASURE)
    page.close()
    assert len(spaces) == len(pictures) > 500
    assert [(id, space) for id, space in zip(pictures.values(), spaces, strict=True) if space < FREE] == []


def _drawn(template, look: int) -> tuple[str, ...]:
    """Return the pictures of a question as its page has them: one, those of its options, or none."""
    picture = template.item(Random(look)).picture
    if picture is None:
        return ()
    return render_options(picture) if picture.kind == "panels" else (render(picture),)
