"""What the app leaves out of Flask is not missed."""

from __future__ import annotations

from inspect import iscoroutinefunction

from flask import Flask

from learning_jungle.extensions import limiter


def test_everything_that_flask_calls_is_a_plain_function(app: Flask) -> None:
    hooks = (app.before_request_funcs, app.after_request_funcs, app.teardown_request_funcs)
    called = [one for by_blueprint in hooks for those in by_blueprint.values() for one in those]
    called += [*app.view_functions.values(), *app.teardown_appcontext_funcs]
    called += [one for by_code in app.error_handler_spec[None].values() for one in by_code.values()]
    assert len(called) > 40
    assert [one for one in called if iscoroutinefunction(one)] == []


def test_globals_of_one_template_are_no_other_templates(app: Flask) -> None:
    mine = app.jinja_env.from_string("{{ mine }}", globals={"mine": "only here"})
    assert mine.render() == "only here"
    assert app.jinja_env.from_string("{{ mine }}").render() == ""


def test_every_limit_is_on_what_is_sent(app: Flask) -> None:
    """Other requests are never looked at."""
    limits = [
        limit for groups in limiter.limit_manager._decorated_limits.values() for group in groups for limit in group
    ]
    assert len(limits) > 8
    assert {tuple(limit.methods) for limit in limits} == {("post",)}
    assert [*limiter.limit_manager.application_limits, *limiter.limit_manager.default_limits] == []
