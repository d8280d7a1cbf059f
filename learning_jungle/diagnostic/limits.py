"""How often an account may start a diagnostic, flag a question, or make and end links to reports."""

from __future__ import annotations

from typing import Final

from learning_jungle.auth.limits import limit_account

START: Final = "1000 per hour"
FLAG: Final = "60 per hour"
SHARE: Final = "20 per hour"

limit_starts = limit_account(START, "start")
limit_flags = limit_account(FLAG, "flag")
limit_sharing = limit_account(SHARE, "share")
