"""``python -m bench.in_process CHECKOUT`` prints the CPU milliseconds of each page of a checkout as JSON.

The app runs in this process with settings from the environment. Only its WSGI callable is used, so that any version
of the app can be measured.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterable
from statistics import mean, median
from typing import TYPE_CHECKING

from testing.family import CHILD
from testing.visitor import Visitor

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

PAGES = ("children", "question", "answer", "submit", "results", "report")
ROUNDS = 4
#: One child of each year group in a round.
YEAR_GROUPS = range(7)
QUESTIONS = range(1, 11)
#: How often a round requests each page that a child has only once.
REPEATS = 5


class CpuClock:
    """Wraps a WSGI app and records the CPU milliseconds of its last request."""

    def __init__(self, app: WSGIApplication) -> None:
        self._app = app
        self.milliseconds = 0.0

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Call the app and measure its CPU time, including the generation of the body."""
        started = time.process_time()
        answer = self._app(environ, start_response)
        body = b"".join(answer)
        if close := getattr(answer, "close", None):
            close()
        self.milliseconds = (time.process_time() - started) * 1000
        return [body]


def visit(visitor: Visitor, clock: CpuClock, number: int) -> dict[str, float]:
    """Use every page as a new family with a child of each year group; return each page's mean milliseconds."""
    spent: dict[str, list[float]] = defaultdict(list)

    def get(page: str, path: str) -> None:
        assert visitor.get(path).status_code == 200, path
        spent[page].append(clock.milliseconds)

    visitor.register(f"family-{number}@example.com")
    for group in YEAR_GROUPS:
        child = visitor.add_child(**CHILD | {"age": str(group + 5), "year_group": str(group)})
        visitor.fill_chest(child)
        diagnostic = f"/diagnostic/{(at := visitor.start(child))}"
        for n in QUESTIONS:
            get("question", f"{diagnostic}/question/{n}")
            assert visitor.answer(at, n, "ABCD"[n % 4]).status_code == 303
            spent["answer"].append(clock.milliseconds)
        assert visitor.submit(at).status_code == 303
        spent["submit"].append(clock.milliseconds)
        for _ in range(REPEATS):
            get("results", f"{diagnostic}/results")
        assert visitor.grown_up().status_code == 303
        for _ in range(REPEATS):
            get("report", f"{diagnostic}/report")
    for _ in range(REPEATS * len(YEAR_GROUPS)):
        get("children", "/children/")
    return {page: mean(of_page) for page, of_page in spent.items()}


def main(checkout: str) -> None:
    """Measure one checkout; the first round is a warm-up and does not count."""
    sys.path.insert(0, checkout)
    from learning_jungle import create_app

    app = create_app()
    clock = CpuClock(app.wsgi_app)
    app.wsgi_app = clock  # type: ignore[method-assign]  # as Flask documents it for middleware
    rounds = []
    for number in range(ROUNDS + 1):
        client = app.test_client()
        # Registrations are limited by address, so each family has its own.
        client.environ_base |= {
            "HTTP_REFERER": "https://localhost/",
            "HTTP_ACCEPT_ENCODING": "br, gzip",
            "REMOTE_ADDR": f"127.0.1.{number + 1}",
        }
        rounds.append(visit(Visitor(client), clock, number))
    print(json.dumps({page: median(costs[page] for costs in rounds[1:]) for page in PAGES}))


if __name__ == "__main__":
    main(sys.argv[1])
