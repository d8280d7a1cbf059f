"""Each check of style sheets, scripts, icons and pictures fails on an app that is broken in that one way."""

from __future__ import annotations

import pytest

from learning_jungle.operations.smoke.family import Family
from learning_jungle.operations.smoke.files import Files
from learning_jungle.operations.smoke.page import Page
from learning_jungle.operations.smoke.rows import Result
from learning_jungle.operations.smoke.site import Site
from tests.operations.broken import HTML, Fault, without
from tests.operations.conftest import Deployment, result_of

SHEET = r"/static/css/(?:app|jungle|public|question)\..*"
SCRIPT = r"/static/js/question\..*"
ICON = r"/static/img/icon\..*"
PIECES = r"/static/img/jungle\..*"
HOME = "/"
QUESTION = "/diagnostic/[^/]+/question/1"

FILE_FAULTS = [
    ("check_css", Fault("GET", HOME, body=without("stylesheet", "other")), "no style sheet"),
    ("check_css", Fault("GET", HOME, body=without('href="/static/css', 'href="https://cdn.example/css')), "another"),
    ("check_css", Fault("GET", SHEET, status=404), "answered 404"),
    ("check_css", Fault("GET", SHEET, headers={"Content-Type": HTML}), "not text/css"),
    ("check_css", Fault("GET", SHEET, body=lambda _: " "), "is empty"),
    ("check_css", Fault("GET", SHEET, body=lambda _: "/* nothing */"), "has rules for only 0 of"),
    ("check_css", Fault("GET", SHEET, body=without(r"\.dsj-", ".gone-")), "has rules for only 0 of"),
    ("check_css", Fault("GET", SHEET, body=without(r"\{[^{}]*\}", "{}")), "has rules for only 0 of"),
    ("check_css", Fault("GET", SHEET, headers={"Cache-Control": "max-age=60"}), "not cached as immutable"),
    ("check_css", Fault("GET", SHEET, body=lambda css: css + "a{b:url(/static/gone.svg)}"), "gone.svg answered 404"),
    (
        "check_css",
        Fault("GET", SHEET, body=lambda css: css + "@font-face{src:url(/static/gone.woff2)}"),
        "gone.woff2 answered 404",
    ),
    ("check_files", Fault("GET", SCRIPT, status=404), "answered 404"),
    ("check_files", Fault("GET", SCRIPT, body=lambda _: ""), "is empty"),
    ("check_files", Fault("GET", SCRIPT, headers={"Content-Type": HTML}), "not text/javascript"),
    ("check_files", Fault("GET", SCRIPT, body=lambda js: 'import "./gone.js";' + js), "gone.js answered 404"),
    ("check_files", Fault("GET", QUESTION, body=without("<script[^>]*>", "")), "name no script"),
    ("check_files", Fault("GET", ".*", body=without('rel="icon"', 'rel="other"')), "name no icon"),
    ("check_files", Fault("GET", ICON, status=404), "answered 404"),
    ("check_files", Fault("GET", ICON, body=lambda _: ""), "is empty"),
    ("check_files", Fault("GET", PIECES, status=404), "answered 404"),
]


@pytest.fixture(scope="module")
def question(running: Deployment) -> Family:
    """A family whose first question is open."""
    family = Family(running.address, [], [])
    for step in ("make_account", "add_child", "begin"):
        getattr(family, step)()
    return family


def files_of(deployed: Deployment, family: Family) -> Files:
    memory: list[Page] = []
    family._device.memory = memory
    family._device.get(HOME)
    Site(deployed.address, memory)._visitor.get(HOME)
    family._device.get(family._at("question/1"))
    return Files(Site(deployed.address, memory))


@pytest.mark.parametrize("check", dict.fromkeys(check for check, _, _ in FILE_FAULTS))
def test_files_that_are_not_broken_pass(deployed: Deployment, question: Family, check: str) -> None:
    assert result_of(getattr(files_of(deployed, question), check))[0] is Result.PASS


@pytest.mark.parametrize(
    ("check", "fault", "words"), FILE_FAULTS, ids=[f"{check}-{words}" for check, _, words in FILE_FAULTS]
)
def test_a_file_that_is_broken_in_one_way_fails(
    deployed: Deployment, question: Family, check: str, fault: Fault, words: str
) -> None:
    deployed.broken.faults = [fault]
    result, seen = result_of(getattr(files_of(deployed, question), check))
    assert result is Result.FAIL
    assert words in seen


def test_files_are_not_reached_without_a_page(deployed: Deployment) -> None:
    files = Files(Site(deployed.address, []))
    assert result_of(files.check_css) == (Result.FAIL, "Not reached: no page was seen.")
    assert result_of(files.check_files) == (Result.FAIL, "Not reached: no page was seen.")
