"""Small question banks for tests, with templates for every strand code and difficulty of a year group."""

from collections.abc import Sequence
from itertools import cycle
from random import Random

from learning_jungle.curriculum.papers.mixes import mix_for
from learning_jungle.curriculum.papers.parallel import PAPERS
from learning_jungle.curriculum.pictures import kinds
from learning_jungle.curriculum.questions.template import Draft, QuestionTemplate
from learning_jungle.curriculum.taught.strands import DIFFICULTIES
from learning_jungle.curriculum.wording.options import whole


def made_template(
    id: str,
    objective: str,
    difficulty: str,
    story: bool = False,
    pictured: bool = False,
    sign: str = "+",
    offered: Sequence[str] = ("near-miss",),
) -> QuestionTemplate:
    """Return a template that calculates with two numbers, with or without a picture of counters.

    Its distractors are ``offered`` by turns, the first of them being its target.
    """

    def draw(rng: Random) -> Draft:
        a, b = 6 * rng.randint(2, 4), rng.choice((2, 3))
        key = {"+": a + b, "-": a - b, "*": a * b, "/": a // b}[sign]
        steps = zip((-2, -1, 1, 2, 3), cycle(offered), strict=False)
        return Draft(
            stem=f"{a} {sign} {b} = □",
            key=whole(key),
            distractors=[whole(key + step).because(misconception) for step, misconception in steps],
            picture=kinds.array(1, a) if pictured else None,
            expression=f"{a} {sign} {b}",
        )

    return QuestionTemplate(id, objective, difficulty, draw, story)


def codes_of(year_group: int) -> set[str]:
    """Return the strand codes that the papers of a year group ask about, all its mixes together."""
    return {code for paper in range(PAPERS) for code in mix_for(year_group, paper).codes}


def full_bank(year_group: int, each: int = 2, codes: Sequence[str] | None = None) -> tuple[QuestionTemplate, ...]:
    """Return ``each`` templates of every difficulty and code, by default all codes in the year group's mixes."""
    wanted = codes or sorted(codes_of(year_group))
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
                        sign={"AS": "+-", "MD": "*/"}.get(code, "++")[number % 2],
                    )
                )
    return tuple(bank)
