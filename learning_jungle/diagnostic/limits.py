"""How often an account may start a diagnostic or flag a question."""

from __future__ import annotations

from typing import Final

from learning_jungle.auth.limits import limit_account

START: Final = "1000 per hour"
FLAG: Final = "60 per hour"

limit_starts = limit_account(START, "start")
limit_flags = limit_account(FLAG, "flag")
