"""Every question of the bank on small and large screens: no word is broken, nothing overlaps, every label is read."""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from functools import lru_cache
from random import Random
from types import SimpleNamespace

import pytest
from flask import Flask, render_template
from playwright.sync_api import Page

from learning_jungle.curriculum.item import Item
from learning_jungle.curriculum.questions import ALL_TEMPLATES
from learning_jungle.diagnostic.question_look import question_look
from learning_jungle.questions.stored_sets import StoredQuestion
from learning_jungle.web.templating import register_templating
from testing import ROOT
from testing.server import Server
from tests.browser.child import Child

pytestmark = pytest.mark.browser
SCREENS = ((375, 553), (820, 1180), (1280, 800), (844, 390))
#: In CSS pixels: the smallest letters of a drawing, and what a child's finger hits.
SMALLEST_LABEL = 10.95
TARGET = 64
FORM = re.compile(r"<form class=\"dsj-question.*?</form>", re.DOTALL)
#: Puts each form into the page and returns what is wrong with it, with the number of the form.
MEASURE = """([forms, target, label]) => {
  const main = document.querySelector('main');
  const faults = [];
  const box = (one) => one.getBoundingClientRect();
  const lines = (range) => new Set([...range.getClientRects()].map((one) => Math.round(one.bottom / 6))).size;
  const unit = '(?:mm|cm|km|kg|ml|[mglp]|°C|a\\\\.m\\\\.|p\\\\.m\\\\.|minutes?|hours?)(?!\\\\w)';
  const together = new RegExp(`[\\\\d□](?:,\\\\d+)* ?${unit}|[^ \\\\n-]+-?`, 'g');
  const texts = (one) => {
    const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walk.nextNode()) found.push(walk.currentNode);
    return found.filter((text) => !text.parentElement.closest('.dsj-hidden, .dsj-box'));
  };
  const moves = new Set();
  forms.forEach((html, n) => {
    main.innerHTML = html;
    const say = (what) => faults.push([n, what]);
    main.querySelectorAll('[data-speak]').forEach((one) => (one.hidden = false));
    if (document.documentElement.scrollWidth > innerWidth) say('scrolls sideways');
    for (const part of main.querySelectorAll('.dsj-stem__part, .dsj-option__text, .dsj-not-yet__words')) {
      for (const text of texts(part)) {
        for (const found of text.data.replace(/\\u00a0/g, ' ').matchAll(together)) {
          const range = document.createRange();
          range.setStart(text, found.index);
          range.setEnd(text, found.index + found[0].length);
          if (lines(range) > 1) say(`"${found[0]}" is parted`);
        }
      }
      const within = box(part.closest('.dsj-option, .dsj-sheet'));
      const rects = [...part.querySelectorAll('.dsj-box')].map(box);
      for (const text of texts(part)) {
        const range = document.createRange();
        range.selectNode(text);
        rects.push(...range.getClientRects());
      }
      const least = (side) => Math.min(...rects.map((one) => one[side]));
      const most = (side) => Math.max(...rects.map((one) => one[side]));
      const drawn = {left: least('left'), right: most('right'), top: least('top'), bottom: most('bottom')};
      if (drawn.left < within.left || drawn.right > within.right) say(`"${part.innerText}" is cut`);
      const speaker = part.closest('.dsj-option, .dsj-question__ask, .dsj-not-yet').querySelector('.dsj-speak svg');
      const icon = box(speaker);
      if (drawn.right > icon.left && drawn.left < icon.right && drawn.bottom > icon.top + 4 && drawn.top < icon.bottom)
        say(`"${part.innerText}" is below its loudspeaker`);
    }
    const picture = main.querySelector('.dsj-question__picture');
    if (picture) {
      const at = box(picture);
      const covers = (one) =>
        one.bottom > at.top + 6 && one.top < at.bottom && one.right > at.left && one.left < at.right;
      const lineOf = (text) => {
        const range = document.createRange();
        range.selectNode(text);
        return [...range.getClientRects()];
      };
      if (texts(main.querySelector('.dsj-stem')).flatMap(lineOf).some(covers)) say('the picture covers the question');
    }
    const sizes = [...main.querySelectorAll('.dsj-pic-label')].map((text) => {
      const {a, b} = text.getScreenCTM();
      return Math.hypot(a, b) * Number(text.getAttribute('font-size'));
    });
    if (Math.min(...sizes) < label) say(`a label of ${Math.min(...sizes).toFixed(1)}`);
    const buttons = [...main.querySelectorAll('.dsj-option, .dsj-question__moves .dsj-button')];
    if (Math.min(...buttons.map((one) => box(one).height)) < target) say('a target is too low');
    const next = box(main.querySelector('[type=submit]'));
    if (next.bottom > innerHeight) say('Next is not in view');
    const monkey = box(main.querySelector('.dsj-companion__monkey'));
    for (const {left, right, top, bottom} of [...main.querySelectorAll('.dsj-option')].map(box)) {
      // What is behind the foot comes out from under it as the page scrolls.
      const aside = monkey.left > right || monkey.right < left || monkey.top > bottom || monkey.bottom < top;
      if (!aside && bottom <= next.top) say('an answer is behind the companion');
    }
    moves.add(Math.round(next.top));
  });
  if (moves.size > 1) faults.push([0, `Next is at ${[...moves]}`]);
  return faults;
}"""

#: Puts each form into the page and returns whether it is on the board, the box of its sheet, and that of its last
#: answer in words or numbers but those that are long beside no picture: left, top, width and height.
PLACES = """(forms) => forms.flatMap((html, n) => {
  const main = document.querySelector('main');
  main.innerHTML = html;
  if (!main.querySelector('.dsj-question--words:not(.dsj-question--lines)')) return [];
  const box = (one) => {
    const {left, top, width, height} = main.querySelector(one).getBoundingClientRect();
    return [left, top, width, height].map(Math.round);
  };
  const isOnBoard = main.querySelector('.dsj-question--board') !== null;
  return [[n, isOnBoard, box('.dsj-sheet'), box('.dsj-option:last-child')]];
})"""


@lru_cache(maxsize=1)
def items() -> Sequence[tuple[int, Item]]:
    """Return one question of every template, with its year group."""
    return [(template.year_group, template.item(Random(7))) for template in ALL_TEMPLATES]


@lru_cache(maxsize=1)
def forms() -> list[str]:
    """Return the form of each question as its page has it."""
    app = Flask("layout", template_folder=str(ROOT / "learning_jungle" / "templates"))
    app.secret_key = "layout"
    register_templating(app)
    app.jinja_env.globals |= {
        "static_url": lambda name: f"/static/{name}",
        "url_for": lambda *_names, **_values: "#",
        "current_sign_in": lambda: None,
        "csrf_token": lambda: "",
    }
    with app.test_request_context():
        return [_form(year_group, item) for year_group, item in items()]


def _form(year_group: int, item: Item) -> str:
    question = StoredQuestion(
        **{name: getattr(item, name) for name in StoredQuestion.__slots__ if hasattr(item, name)},
        id=uuid.UUID(int=1),
        position=2,
    )
    attempt = SimpleNamespace(total=10, answered=(False,) * 10, letters="-" * 10, answer_to=lambda _question: "B")
    page = render_template(
        "diagnostic/question.html",
        layout="child_base.html",
        attempt=attempt,
        addresses=["#"] * 10,
        question=question,
        look=question_look(question, year_group, uuid.UUID(int=2)),
        problem=None,
        after="#",
        review="#",
    )
    found = FORM.search(page)
    assert found is not None
    return found[0]


@pytest.mark.parametrize(("width", "height"), SCREENS)
def test_every_question_of_the_bank_is_whole(child: Child, server: Server, width: int, height: int) -> None:
    page: Page = child.page
    page.set_viewport_size({"width": width, "height": height})
    found = page.evaluate(MEASURE, [forms(), TARGET, SMALLEST_LABEL])
    faults = [f"{items()[n][1].template}, {items()[n][1].stem!r}: {what}" for n, what in found]
    assert len(forms()) > 500
    assert faults == [], f"{len(faults)} faults:\n" + "\n".join(faults[:40])


def test_a_drawing_that_is_chosen_at_night_is_on_light_paper(child: Child) -> None:
    child.page.emulate_media(color_scheme="dark")
    drawn = next(form for form in forms() if "dsj-options--drawn" in form)
    channels = child.page.evaluate(
        """(form) => {
          document.querySelector('main').innerHTML = form;
          const letter = document.querySelector('.dsj-option__input:checked + .dsj-option__letter');
          return getComputedStyle(letter, '::before').backgroundColor.match(/\\d+/g).map(Number);
        }""",
        drawn,
    )
    assert min(channels) > 200


def test_a_drawing_to_choose_from_is_on_light_paper_in_forced_colours(child: Child) -> None:
    child.page.emulate_media(color_scheme="dark", forced_colors="active")
    drawn = next(form for form in forms() if "dsj-options--drawn" in form)
    channels = child.page.evaluate(
        """(form) => {
          document.querySelector('main').innerHTML = form;
          const drawing = document.querySelector('.dsj-option__drawing svg');
          return getComputedStyle(drawing).backgroundColor.match(/\\d+/g).map(Number);
        }""",
        drawn,
    )
    assert min(channels) > 200


def test_every_question_has_one_sheet_and_answers_of_one_size_on_a_telephone_on_its_side(child: Child) -> None:
    child.page.set_viewport_size({"width": 844, "height": 390})
    found = child.page.evaluate(PLACES, forms())
    assert len(found) > 400
    assert len({tuple(sheet) for _, _, sheet, _ in found}) == 1
    on_board, beside_picture = ({tuple(answer) for _, board, _, answer in found if board is of} for of in (True, False))
    assert (len(on_board), len(beside_picture)) == (1, 1)
    [[_, top, width, height]], [[_, low_top, low_width, low_height]] = on_board, beside_picture
    assert (top + height, width) == (low_top + low_height, low_width)
    assert height >= low_height + 25
