"""Requests for a host that is not ours are refused, so that no link or redirect can be made to point elsewhere."""

from __future__ import annotations

from flask import Flask, abort, request
from werkzeug.sansio.utils import host_is_trusted

from learning_jungle.web.edge import HEALTH_PATH


def register_hosts(app: Flask, allowed: tuple[str, ...]) -> None:
    """Answer 400 for other hosts than these (".example.com" allows its subdomains); the health check answers all.

    A platform's probe asks the health check by an address, not by a name. No host listed means every host.
    """

    @app.before_request
    def refuse_other_hosts() -> None:
        if allowed and request.path != HEALTH_PATH and not host_is_trusted(request.host, allowed):
            abort(400)
