"""The extensions as bare instances; the application factory configures them."""

from __future__ import annotations

import os
from typing import Any, Final

from flask import Flask, current_app, has_request_context, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_login import LoginManager
from flask_sqlalchemy import SQLAlchemy
from flask_sqlalchemy.session import Session
from flask_wtf import CSRFProtect
from sqlalchemy import Connection, Engine, MetaData
from sqlalchemy.orm import DeclarativeBase

from learning_jungle.settings import Settings

#: Fixed names, so that a migration can name each constraint and an error can be traced to its rule.
NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The declarative base of every table."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)


#: The name of the engine that shares the connections of the only database and opens no transactions.
AUTOCOMMIT: Final = "autocommit"
SAFE_METHODS: Final = ("GET", "HEAD", "OPTIONS")


class RequestSession(Session):
    """A session that knows a request which only reads: its statements need no transaction around them.

    That saves two of four round trips to the database, and no connection is held by an open transaction while a page
    is written. Each statement of a transaction would see the database as it is at that moment too.
    """

    def get_bind(self, *args: Any, **kwargs: Any) -> Engine | Connection:  # noqa: ANN401
        """Return the engine that a statement goes to."""
        if has_request_context() and request.method in SAFE_METHODS:
            return self._db.engines[AUTOCOMMIT]
        return super().get_bind(*args, **kwargs)


class Migrations:
    """Stands on the app for Flask-Migrate until a command asks for it: a web process never loads Alembic."""

    def __init__(self, app: Flask) -> None:
        self._app = app
        app.extensions["migrate"] = self
        # Set by the flask command, whose "flask db" the real one brings.
        if os.environ.get("FLASK_RUN_FROM_CLI") == "true":
            self._load()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        """Put the real one in its place and return what was asked of it."""
        self._load()
        return getattr(self._app.extensions["migrate"], name)

    def _load(self) -> None:
        from flask_migrate import Migrate

        Migrate(self._app, db)


class LimitsOnForms(Limiter):
    """Counts what is sent to a limited view, and asks nothing of any other request: every limit is one on a form."""

    def _check_request_limit(self, callable_name: str | None = None, in_middleware: bool = True) -> None:
        if request.method == "POST" and not in_middleware:
            super()._check_request_limit(callable_name, in_middleware)


#: Objects stay readable after the one commit of a request, without another look at the database.
db = SQLAlchemy(model_class=Base, session_options={"class_": RequestSession, "expire_on_commit": False})
login_manager = LoginManager()
csrf = CSRFProtect()
limiter = LimitsOnForms(key_func=get_remote_address)


def current_settings() -> Settings:
    """Return the settings of the current app."""
    settings: Settings = current_app.extensions["settings"]
    return settings
