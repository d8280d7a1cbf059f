"""The course of one attempt: the provider's questions, their proof, a second opinion and the set."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from random import Random

from learning_jungle.ai.assembly import assemble, check_share
from learning_jungle.ai.errors import AiError, TooFewProved
from learning_jungle.ai.opinion import agreed, objections, opinion_prompt, shuffled
from learning_jungle.ai.prompt import Prompt
from learning_jungle.ai.providers.client import ask
from learning_jungle.ai.providers.wire import Tokens
from learning_jungle.ai.repeats import Written
from learning_jungle.ai.request_log import ANSWERED, OK, Outcome
from learning_jungle.ai.schema import as_question, raw_questions, read_opinion, stem_of
from learning_jungle.ai.services import Attempted, Judged, Logged
from learning_jungle.ai.verification import Verified, verify_all
from learning_jungle.curriculum.item import Item
from learning_jungle.settings import AiSettings

SHORTEST_CALL_SECONDS = 0.1


class Conversation:
    """The calls of one attempt, which share its time, with what they cost."""

    def __init__(self, settings: AiSettings, seconds: float) -> None:
        """Begin a conversation that may take so many seconds."""
        self._settings = settings
        self._end = time.monotonic() + seconds
        self.calls: list[Logged] = []
        self.tokens = Tokens()

    def ask(self, prompt: Prompt) -> object:
        """Return the provider's answer to a prompt. Raises an AiError if there is none in the time that is left."""
        started = time.monotonic()
        try:
            answer = ask(self._settings, prompt, max(SHORTEST_CALL_SECONDS, self._end - started))
        except AiError as error:
            self.calls.append(Logged(prompt, Outcome(error.status, None, _milliseconds(started))))
            raise
        self.calls.append(Logged(prompt, Outcome(ANSWERED, None, _milliseconds(started), answer.excerpt)))
        self.tokens += answer.tokens
        return answer.content

    def close(self, status: str, detail: str, error: AiError | None = None) -> None:
        """Note in the last call how the attempt ended."""
        last = self.calls[-1]
        outcome = replace(last.outcome, status=status, detail=detail)
        if error is not None:
            outcome = replace(
                outcome, excerpt=error.excerpt or outcome.excerpt, retry_after=getattr(error, "retry_after", None)
            )
        self.calls[-1] = replace(last, outcome=outcome)


def run(
    settings: AiSettings,
    prompt: Prompt,
    year_group: int,
    paper: Sequence[Item],
    seed: str,
    seconds: float,
    before: Sequence[Written] = (),
) -> Attempted:
    """Send a prompt and return the set made from its questions; ``seconds`` is the time for all calls together.

    Questions that repeat one of those written ``before`` are dropped.

    Errors of the provider are not raised but returned as the outcome.
    """
    conversation = Conversation(settings, seconds)
    verified = Verified(())
    stems: list[str] = []
    items = None
    try:
        written = raw_questions(conversation.ask(prompt))
        stems = [stem_of(question) for question in written]
        verified = verify_all([as_question(question) for question in written], year_group, before)
        check_share(verified, paper, year_group)
        if settings.second_opinion:
            verified = _after_second_opinion(conversation, verified, seed)
        items = assemble(verified, paper, year_group)
    except AiError as error:
        detail = f"{error} {_reasons(verified)}".strip() if isinstance(error, TooFewProved) else str(error)
        conversation.close(error.status, detail, error)
    attempted = Attempted(
        items=items,
        calls=tuple(conversation.calls),
        judged=tuple(Judged(stem, fault) for stem, fault in zip(stems, verified.faults, strict=False)),
        input_tokens=conversation.tokens.input,
        output_tokens=conversation.tokens.output,
    )
    if items is None:
        return attempted
    used = f"{len(verified.items)} proved, {verified.dropped} dropped, {attempted.used} used."
    conversation.close(OK, f"{used} {_reasons(verified)}".strip())
    return replace(attempted, calls=tuple(conversation.calls))


def _after_second_opinion(conversation: Conversation, verified: Verified, seed: str) -> Verified:
    """Return the proved questions to which the provider, asked again, gives the same answers."""
    order = shuffled(len(verified.items), Random(seed))
    content = conversation.ask(opinion_prompt(verified.items, order))
    answers = read_opinion(content, len(verified.items))
    return agreed(verified, objections(verified.items, order, answers))


def _milliseconds(started: float) -> int:
    return round((time.monotonic() - started) * 1000)


def _reasons(verified: Verified) -> str:
    return "; ".join(f"{count} x {reason}" for reason, count in verified.reasons.most_common())
