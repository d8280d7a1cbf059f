"""The signals that one package sends and that other packages connect to in their ``register`` functions."""

from __future__ import annotations

from typing import Final

from blinker import Namespace

_signals = Namespace()

#: Sent with the app as sender after a child's details are committed. Receivers get only the child's ``age`` and
#: ``year_group``; they must return at once and never raise.
child_saved: Final = _signals.signal("child-saved")

#: Sent with the app as sender after a diagnostic is completed and committed. The same holds for its receivers.
diagnostic_completed: Final = _signals.signal("diagnostic-completed")
