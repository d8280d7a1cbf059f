"""The signals that one room sends and other rooms connect to when they register."""

from __future__ import annotations

from typing import Final

from blinker import Namespace

_signals = Namespace()

#: Sent with the app after a child's details are committed. Receivers get ``age`` and ``year_group``, and nothing else
#: about the child; they must return at once and never raise.
child_saved: Final = _signals.signal("child-saved")
