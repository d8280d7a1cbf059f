"""What a connection of ours tells the server when it opens."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import create_engine, text

from learning_jungle.settings import Settings
from learning_jungle.web.database import engine_options


@pytest.mark.parametrize(
    ("name", "value"),
    [("statement_timeout", "15s"), ("lock_timeout", "10s"), ("join_collapse_limit", "1"), ("enable_mergejoin", "off")],
)
def test_a_connection_bounds_what_it_asks_and_how_long_it_is_planned(
    app: Flask, settings: Settings, name: str, value: str
) -> None:
    engine = create_engine(settings.database_url, **engine_options(1))
    with engine.connect() as connection:
        assert connection.scalar(text(f"SHOW {name}")) == value
    engine.dispose()
