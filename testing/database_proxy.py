"""A proxy in front of PostgreSQL that can fall silent, as a network that drops packets does."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Final

from sqlalchemy.engine import make_url

#: The client asks for encryption first, in two ways, and then says who it is.
FIRST_PACKETS: Final = 3


class DatabaseProxy:
    """Forwards connections to a database; ``url`` is the database's address through it.

    While it is silent no byte goes through and nothing is closed. A connection that was open then stays dead for ever.
    ``startups`` holds the first packets of each connection.
    """

    def __init__(self, database_url: str) -> None:
        target = make_url(database_url)
        # A folder as host, also in the query, is where the server's socket lies.
        self._host = str(target.query.get("host") or target.host)
        self._port = target.port or 5432
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        port = self._listener.getsockname()[1]
        without_host = {name: value for name, value in target.query.items() if name != "host"}
        through = target.set(host="127.0.0.1", port=port, query=without_host)
        self.url = through.render_as_string(hide_password=False)
        self.startups: list[bytes] = []
        self._open: list[socket.socket] = []
        self._generation = 0
        self._silent = False
        threading.Thread(target=self._accept, daemon=True).start()

    def fall_silent(self) -> None:
        """Drop every byte from now on, and tell nobody."""
        self._silent = True
        self._generation += 1

    def speak(self) -> None:
        """Forward new connections again."""
        self._silent = False
        self._generation += 1

    def close(self) -> None:
        """Close everything."""
        for one in (self._listener, *self._open):
            one.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                self._open.append(client)
                if not self._silent:
                    try:
                        self._forward(client)
                    except OSError:
                        # The database is away: its visitor hears so.
                        client.close()

    def _forward(self, client: socket.socket) -> None:
        local = self._host.startswith("/")
        server = socket.socket(socket.AF_UNIX if local else socket.AF_INET)
        server.connect(f"{self._host}/.s.PGSQL.{self._port}" if local else (self._host, self._port))
        self._open.append(server)
        generation = self._generation
        for source, target in ((client, server), (server, client)):
            threading.Thread(
                target=self._pump, args=(source, target, generation, source is client), daemon=True
            ).start()

    def _pump(self, source: socket.socket, target: socket.socket, generation: int, from_client: bool) -> None:
        to_note = FIRST_PACKETS if from_client else 0
        # A server that is ended with a query unread resets the connection: its client must see the end as well.
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if generation != self._generation:
                    return
                if to_note:
                    self.startups.append(data)
                    to_note -= 1
                target.sendall(data)
        if generation == self._generation:
            with contextlib.suppress(OSError):
                target.shutdown(socket.SHUT_WR)
