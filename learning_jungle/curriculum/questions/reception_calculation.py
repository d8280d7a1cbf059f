"""Reception, putting together and taking away, always with things to see."""

from __future__ import annotations

from random import Random

from learning_jungle.curriculum.pictures.kinds import group, number_line, objects, squares, ten_frame
from learning_jungle.curriculum.questions.template import Draft, question_template
from learning_jungle.curriculum.taught.strands import EASY, HARD, MEDIUM
from learning_jungle.curriculum.wording.names import FOODS, LEAVERS
from learning_jungle.curriculum.wording.options import Choice, whole


def _taken_away(count: int, gone: int) -> list[Choice]:
    """What a child may say when ``gone`` of ``count`` things leave."""
    left = count - gone
    return [
        whole(left + 1).because("count-includes-start"),
        whole(count).because("partial-step"),
        whole(count + gone).because("operation-swap"),
        whole(gone).because("partial-step"),
        *(whole(left - less).because("count-skip-double") for less in (1, 2, 3) if left >= less),
    ]


def _put_together(first: int, second: int) -> list[Choice]:
    """What a child may say when ``first`` and ``second`` things come together."""
    total = first + second
    return [
        whole(max(first, second)).because("partial-step"),
        whole(abs(first - second)).because("operation-swap"),
        whole(total - 1).because("count-includes-start"),
        *(whole(total + more).because("count-skip-double") for more in (1, 2, 3)),
    ]


def _filling(full: int, cells: int) -> list[Choice]:
    """What a child may say when a frame with ``full`` counters is to be filled."""
    rest = cells - full
    return [
        whole(full).because("partial-step"),
        whole(rest + 1).because("count-includes-start"),
        whole(cells).because("partial-step"),
        *(whole(rest - less).because("count-skip-double") for less in (1, 2, 3) if rest >= less),
        whole(rest + 2).because("near-miss"),
    ]


@question_template("Y0-T08", "Y0-AS-1", MEDIUM, story=True)
def some_of_five_leave(rng: Random) -> Draft:
    """Take away from five in a story."""
    (animal, leave), gone = rng.choice(LEAVERS), rng.randint(2, 4)
    return Draft(
        stem=f"There are 5 {animal.many} and {gone} {leave}. How many are left?",
        key=whole(5 - gone),
        distractors=_taken_away(5, gone),
        picture=objects([group(animal.one, 5)]),
        expression=f"5 - {gone}",
    )


@question_template("Y0-T09", "Y0-AS-2", HARD)
def fill_ten_frame(rng: Random) -> Draft:
    """Find how many more counters fill a frame of ten."""
    full = rng.choice((2, 3, 4, 6, 7, 8))
    return Draft(
        stem="How many more counters will fill the frame?",
        key=whole(10 - full),
        distractors=_filling(full, 10),
        picture=ten_frame(full),
    )


@question_template("Y0-T10", "Y0-AS-3", MEDIUM, story=True)
def two_kinds_altogether(rng: Random) -> Draft:
    """Put two kinds of things together."""
    (one, other), (first, second) = rng.sample(FOODS, 2), rng.sample(range(2, 6), 2)
    return Draft(
        stem=f"{first} {one.many} and {second} {other.many}. How many altogether?",
        key=whole(first + second),
        distractors=_put_together(first, second),
        picture=objects([group(one.one, first), group(other.one, second)]),
        expression=f"{first} + {second}",
    )


@question_template("Y0-T11", "Y0-AS-3", HARD, story=True)
def some_leave(rng: Random) -> Draft:
    """Take away from up to ten in a story."""
    (animal, leave), count, gone = rng.choice(LEAVERS), rng.randint(6, 10), rng.randint(2, 4)
    return Draft(
        stem=f"There are {count} {animal.many} and {gone} {leave}. How many are left?",
        key=whole(count - gone),
        distractors=_taken_away(count, gone),
        picture=objects([group(animal.one, count)]),
        expression=f"{count} - {gone}",
    )


@question_template("Y0-T26", "Y0-AS-1", EASY)
def fill_five_frame(rng: Random) -> Draft:
    """Find how many more counters fill a frame of five."""
    full = rng.randint(1, 4)
    return Draft(
        stem="How many more counters will fill the frame?",
        key=whole(5 - full),
        distractors=_filling(full, 5),
        picture=ten_frame(full, cells=5),
    )


@question_template("Y0-T27", "Y0-AS-1", EASY)
def counters_to_five(rng: Random) -> Draft | None:
    """Put two small groups of counters together, to five at most."""
    first, second = rng.randint(1, 4), rng.randint(1, 4)
    total = first + second
    if not 3 <= total <= 5:
        return None
    return Draft(
        stem=f"{first} and {second} more. How many counters altogether?",
        key=whole(total),
        distractors=_put_together(first, second),
        picture=ten_frame(first, second, cells=5),
        expression=f"{first} + {second}",
    )


@question_template("Y0-T28", "Y0-AS-1", EASY, story=True)
def crossed_out(rng: Random) -> Draft | None:
    """See what is left when some of up to five are eaten and crossed out."""
    food, count, gone = rng.choice(FOODS), rng.randint(3, 5), rng.randint(1, 3)
    if count == gone:
        return None
    verb = "is" if gone == 1 else "are"
    return Draft(
        stem=f"There are {count} {food.many} and {gone} {verb} eaten. How many are left?",
        key=whole(count - gone),
        distractors=_taken_away(count, gone),
        picture=objects([group(food.one, count, crossed=gone)]),
        expression=f"{count} - {gone}",
    )


@question_template("Y0-T29", "Y0-AS-3", MEDIUM)
def jump_on(rng: Random) -> Draft | None:
    """Jump forward on a number track."""
    start, jump = rng.randint(1, 7), rng.randint(2, 4)
    end = start + jump
    if end > 9:
        return None
    return Draft(
        stem=f"Start at {start} and jump on {jump}. Where do you land?",
        key=whole(end),
        distractors=(
            whole(end - 1).because("count-includes-start"),
            whole(abs(start - jump)).because("operation-swap"),
            whole(jump).because("partial-step"),
            whole(end + 1).because("near-miss"),
            whole(end + 2).because("near-miss"),
            whole(10).because("partial-step"),
        ),
        picture=number_line(0, 10, 1, range(11), marker=start),
        expression=f"{start} + {jump}",
    )


@question_template("Y0-T39", "Y0-AS-3", HARD)
def jump_back(rng: Random) -> Draft | None:
    """Jump back on a number track."""
    start, jump = rng.randint(5, 10), rng.randint(2, 4)
    end = start - jump
    if end == jump:
        return None
    return Draft(
        stem=f"Start at {start} and jump back {jump}. Where do you land?",
        key=whole(end),
        distractors=(
            whole(end + 1).because("count-includes-start"),
            whole(start + jump).because("operation-swap"),
            whole(jump).because("partial-step"),
            whole(0).because("partial-step"),
            *(whole(end - less).because("near-miss") for less in (1, 2)),
        ),
        picture=number_line(0, 10, 1, range(11), marker=start),
        expression=f"{start} - {jump}",
    )


@question_template("Y0-T40", "Y0-AS-3", EASY)
def short_jump(rng: Random) -> Draft:
    """Jump two places forward on a number track."""
    start, jump = rng.randint(2, 7), 2
    end = start + jump
    return Draft(
        stem=f"Start at {start} and jump on {jump}. Where do you land?",
        key=whole(end),
        distractors=(
            whole(end - 1).because("count-includes-start"),
            whole(start).because("partial-step"),
            whole(start - jump).because("operation-swap"),
            *(whole(end + more).because("near-miss") for more in (1, 2)),
            whole(10).because("partial-step"),
        ),
        picture=number_line(0, 10, 1, range(11), marker=start),
        expression=f"{start} + {jump}",
    )


@question_template("Y0-T41", "Y0-AS-3", MEDIUM)
def two_rows_of_squares(rng: Random) -> Draft | None:
    """Put two rows of squares together."""
    first, second = rng.sample(range(2, 6), 2)
    return Draft(
        stem=f"{first} squares and {second} squares. How many altogether?",
        key=whole(first + second),
        distractors=_put_together(first, second),
        picture=squares((first, second)),
        expression=f"{first} + {second}",
    )
