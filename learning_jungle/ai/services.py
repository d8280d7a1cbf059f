"""Makes one attempt to get a set of proved questions from the provider, in bounded time."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from learning_jungle.ai.errors import AiError, TooFewProved
from learning_jungle.ai.prompt import Prompt, build_prompt
from learning_jungle.ai.request_log import OK, Outcome
from learning_jungle.curriculum.item import Item
from learning_jungle.models import SOURCE_AI
from learning_jungle.settings import AiSettings

if TYPE_CHECKING:
    from learning_jungle.ai.verification import Verified


@dataclass(frozen=True, slots=True)
class Attempted:
    """The result of an attempt: the items of a complete set, or None, with the prompt and the outcome for the log."""

    items: tuple[Item, ...] | None
    prompt: Prompt
    outcome: Outcome


def attempt_set(
    settings: AiSettings, age: int, year_group: int, strands: Sequence[str], set_key: str, seconds: float
) -> Attempted:
    """Ask the provider for questions, prove them and assemble a set with one question for each strand.

    Errors of the provider are not raised but returned as the outcome. ``set_key`` is the random seed for the bank's
    questions and the places of the keys. The database is not used, so no transaction waits for the provider.
    """
    # These are imported here because only an attempt needs them, and they slow the start of a web process.
    from learning_jungle.ai.assembly import asked_strands, assemble
    from learning_jungle.ai.providers.client import ask
    from learning_jungle.ai.schema import read_answer
    from learning_jungle.ai.verification import verify_all

    prompt = build_prompt(age, year_group, asked_strands(strands))
    started = time.monotonic()
    excerpt = None
    try:
        answer = ask(settings, prompt, seconds)
        excerpt = answer.excerpt
        latency = _milliseconds(started)
        verified = verify_all(read_answer(answer.content), year_group)
        try:
            items = assemble(verified, strands, year_group, Random(set_key))
        except TooFewProved as error:
            raise TooFewProved(f"{error} {_reasons(verified)}".strip()) from None
    except AiError as error:
        outcome = Outcome(
            status=error.status,
            detail=str(error),
            latency_ms=_milliseconds(started),
            excerpt=error.excerpt or excerpt,
            retry_after=getattr(error, "retry_after", None),
        )
        return Attempted(None, prompt, outcome)
    own = sum(item.template == SOURCE_AI for item in items)
    detail = f"{len(verified.items)} proved, {verified.dropped} dropped, {own} used. {_reasons(verified)}".strip()
    return Attempted(items, prompt, Outcome(OK, detail, latency, excerpt))


def _milliseconds(started: float) -> int:
    return round((time.monotonic() - started) * 1000)


def _reasons(verified: Verified) -> str:
    return "; ".join(f"{count} x {reason}" for reason, count in verified.reasons.most_common())
