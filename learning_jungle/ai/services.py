"""Makes one attempt to get a set of proved questions from the provider, in bounded time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from learning_jungle.ai.prompt import Prompt, build_prompt
from learning_jungle.ai.repeats import Written
from learning_jungle.ai.request_log import Outcome
from learning_jungle.ai.scope import asked_places
from learning_jungle.curriculum.item import Item
from learning_jungle.models import SOURCE_AI
from learning_jungle.settings import AiSettings


@dataclass(frozen=True, slots=True)
class Logged:
    """One call of an attempt for the log: its prompt and how it ended."""

    prompt: Prompt
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Judged:
    """A question that the provider wrote, by its stem, and why it is dropped, or None if it is kept."""

    stem: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class Attempted:
    """The result of an attempt: the items of a complete set, or None, and what came of each question.

    ``calls`` are the requests made, one or two, whose last has the outcome of the attempt. The token counts are the
    provider's own, 0 if it gives none.
    """

    items: tuple[Item, ...] | None
    calls: tuple[Logged, ...]
    judged: tuple[Judged, ...] = ()
    input_tokens: int = 0
    output_tokens: int = 0

    @property
    def outcome(self) -> Outcome:
        """How the attempt ended."""
        return self.calls[-1].outcome

    @property
    def used(self) -> int:
        """How many questions of the set the provider wrote."""
        return sum(item.template == SOURCE_AI for item in self.items or ())


def attempt_set(
    settings: AiSettings,
    age: int,
    year_group: int,
    paper: Sequence[Item],
    set_key: str,
    seconds: float,
    before: Sequence[Written] = (),
) -> Attempted:
    """Ask the provider for questions, prove them, get a second opinion and put them into the places of a paper.

    ``seconds`` is the time for both calls. Errors of the provider are not raised but returned as the outcome.
    ``set_key`` is the random seed for the second opinion's order, and no question repeats one of those written
    ``before``. The database is not used, so no transaction waits for the provider.
    """
    # This is imported here because only an attempt needs it, and it slows the start of a web process.
    from learning_jungle.ai.attempt import run

    prompt = build_prompt(age, year_group, asked_places(paper, year_group), [one.stem for one in before])
    return run(settings, prompt, year_group, paper, set_key, seconds, before)
