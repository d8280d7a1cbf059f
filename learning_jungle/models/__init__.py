"""Every table of the database; other packages import the models from here, not from the modules below."""

from __future__ import annotations

from learning_jungle.models.ai_request_log import AiRequestLog
from learning_jungle.models.child import (
    ANIMALS,
    COLOURS,
    HIGHEST_REWARD_VALUE,
    LONGEST_FIRST_NAME,
    LONGEST_REWARD,
    LONGEST_SCHOOL_NAME,
    Child,
    TreasureChest,
    animal_by_id,
    colour_by_id,
)
from learning_jungle.models.diagnostic import RANK_BANDS, Answer, Diagnostic
from learning_jungle.models.parent import (
    LONGEST_BROWSER_NAME,
    LONGEST_EMAIL,
    MOST_WRONG_PINS,
    Parent,
    SignIn,
    folded_email,
)
from learning_jungle.models.question_set import (
    MOST_COMMENT_CHARACTERS,
    QUESTIONS_IN_A_SET,
    SOURCE_AI,
    SOURCE_BANK,
    SUBJECT_MATHS,
    Question,
    QuestionFlag,
    QuestionSet,
)
from learning_jungle.models.session import DatabaseSession
from learning_jungle.models.shared_report import SharedReport

__all__ = [
    "ANIMALS",
    "COLOURS",
    "HIGHEST_REWARD_VALUE",
    "LONGEST_BROWSER_NAME",
    "LONGEST_EMAIL",
    "LONGEST_FIRST_NAME",
    "LONGEST_REWARD",
    "LONGEST_SCHOOL_NAME",
    "MOST_COMMENT_CHARACTERS",
    "MOST_WRONG_PINS",
    "QUESTIONS_IN_A_SET",
    "RANK_BANDS",
    "SOURCE_AI",
    "SOURCE_BANK",
    "SUBJECT_MATHS",
    "AiRequestLog",
    "Answer",
    "Child",
    "DatabaseSession",
    "Diagnostic",
    "Parent",
    "Question",
    "QuestionFlag",
    "QuestionSet",
    "SharedReport",
    "SignIn",
    "TreasureChest",
    "animal_by_id",
    "colour_by_id",
    "folded_email",
]
