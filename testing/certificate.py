"""A temporary TLS certificate for localhost."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import sys
from pathlib import Path
from typing import Final

REQUEST: Final = (
    *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"),
    *("-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"),
    *("-addext", "keyUsage=critical,digitalSignature,keyCertSign"),
)


class Certificate:
    """A self-signed certificate for localhost and its key, written to a temporary folder."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "localhost.pem"
        self._key = folder / "localhost.key"
        if shutil.which("openssl") is None:
            sys.exit("The rehearsal needs the openssl command to make a certificate (Debian: apt install openssl).")
        subprocess.run(
            [*REQUEST, "-keyout", str(self._key), "-out", str(self.path)],
            check=True,
            capture_output=True,
        )

    def context(self) -> ssl.SSLContext:
        """Return the TLS context of a server with this certificate."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.path, self._key)
        return context
