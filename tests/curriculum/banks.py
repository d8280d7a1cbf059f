"""Small question banks for tests, with templates for every strand code and difficulty of a year group."""

from collections.abc import Sequence
from random import Random

from learning_jungle.curriculum.papers.mixes import mix_for
from learning_jungle.curriculum.pictures import kinds
from learning_jungle.curriculum.questions.template import Draft, QuestionTemplate
from learning_jungle.curriculum.taught.strands import DIFFICULTIES
from learning_jungle.curriculum.wording.options import whole


def made_template(
    id: str, objective: str, difficulty: str, story: bool = False, pictured: bool = False
) -> QuestionTemplate:
    """Return a template that adds two numbers, with or without a picture of counters."""

    def draw(rng: Random) -> Draft:
        a, b = rng.randint(2, 9), rng.randint(2, 9)
        return Draft(
            stem=f"{a} + {b} = □",
            key=whole(a + b),
            distractors=[whole(a + b + step).because("near-miss") for step in (-2, -1, 1, 2, 3)],
            picture=kinds.array(1, a) if pictured else None,
            expression=f"{a} + {b}",
        )

    return QuestionTemplate(id, objective, difficulty, draw, story)


def full_bank(year_group: int, each: int = 2, codes: Sequence[str] | None = None) -> tuple[QuestionTemplate, ...]:
    """Return ``each`` templates of every difficulty and code, by default all codes in the year group's mixes."""
    wanted = codes or sorted({*mix_for(year_group, 0).codes, *mix_for(year_group, 1).codes})
    bank = []
    for code in wanted:
        for difficulty in DIFFICULTIES:
            for number in range(1, each + 1):
                id = f"Y{year_group}-{code}-{difficulty}-{number}"
                bank.append(
                    made_template(
                        id,
                        f"Y{year_group}-{code}-{number}",
                        difficulty,
                        story=number == 1 and code in ("AS", "MD", "ME"),
                        pictured=number == 2 and code in ("NP", "GE"),
                    )
                )
    return tuple(bank)
