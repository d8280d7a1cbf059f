"""The child's way through the jungle: the place of each question, and what the companion says on the way."""

from __future__ import annotations

import uuid
from typing import Final

PLACES: Final = ("clearing", "river", "canopy", "cave", "sunset")
QUESTIONS_IN_A_PLACE: Final = 2
#: From this year group on, the places are drawn in a calmer hand and the companion speaks in another voice.
FIRST_OLDER_YEAR: Final = 3

#: How the companion stands at each question, whatever is answered: it is happy where it speaks.
POSES: Final = ("look", "think", "happy", "point", "happy", "look", "think", "happy", "point", "look")

#: What the companion may say at a question, whichever others are answered. It praises walking on, never an answer, and
#: promises nothing.
_YOUNGER: Final = {
    3: ("Listen! Can you hear the river?", "Hop, hop, over the stones.", "I like walking with you."),
    5: ("Halfway! We are up in the treetops.", "Big breath in. And out.", "Look how far we can see!"),
    8: ("The glow-worms light our way.", "Shh. The cave is sleepy.", "Not far now. Let’s go together."),
}
_OLDER: Final = {
    3: ("We have come to the river.", "Take all the time you like.", "Good to have you along."),
    5: ("Halfway. What a view from up here.", "Time for a stretch.", "Halfway along. A deep breath helps."),
    8: ("Glow-worms. They light the way.", "Nearly through the cave.", "On we go, at your own pace."),
}


def place_of(position: int) -> str:
    """Return the place of the question at a position, from 1: "clearing", "river", "canopy", "cave" or "sunset"."""
    return PLACES[min((position - 1) // QUESTIONS_IN_A_PLACE, len(PLACES) - 1)]


def is_older(year_group: int) -> bool:
    """Return whether children of a year group, 0 to 6, see the calmer drawings."""
    return year_group >= FIRST_OLDER_YEAR


def companion_pose(position: int) -> str:
    """Return how the companion stands at the question at a position, from 1: "look", "think", "point" or "happy"."""
    return POSES[(position - 1) % len(POSES)]


def companion_words(position: int, year_group: int, diagnostic_id: uuid.UUID) -> str:
    """Return what the companion says at a question, the same each time in one diagnostic; "" where it is quiet."""
    lines = (_OLDER if is_older(year_group) else _YOUNGER).get(position)
    return lines[(diagnostic_id.int + position) % len(lines)] if lines else ""
