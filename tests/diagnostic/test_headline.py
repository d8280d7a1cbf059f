"""What a parent reads first of a child's checks, as rules over any scores."""

from __future__ import annotations

from itertools import product

import pytest

from learning_jungle.curriculum.diagnosis.reliable_change import Change, reliable_change
from learning_jungle.curriculum.wording.number_words import number_in_words
from learning_jungle.diagnostic.headline import Sign, course, headline
from learning_jungle.diagnostic.report import strand_results
from learning_jungle.diagnostic.sentences import praise
from tests.diagnostic.checks import scored

STAR, FIRST, HIGHER, SAME, LOWER = Sign
MORE_THAN_LUCK = "and by more than a lucky day usually explains."
ONE_LOW_SCORE = "One lower score does not undo the ones before."
AFTER_A_FALL = (
    "That is more than bad luck usually explains. A tired day, a rush or a long break can bring it, and so can a topic"
    " that needs another look."
)


def done(checks: int) -> str:
    """Return what begins the words for many checks, and for scores that have not changed."""
    words = f"{number_in_words(checks).capitalize()} checks"
    if checks >= 4:
        return f"{words} since October, each to the last question: that takes staying power."
    return f"{words} done since October, each to the last question."


@pytest.mark.parametrize(
    ("scores", "sign", "heading", "words"),
    [
        ((9, 8), STAR, "Lovely steady work: 8 of 10", f"{done(2)} 8 or 9 of 10, twice running."),
        ((10, 9, 10, 10, 10), STAR, "Lovely steady work: 10 of 10", f"{done(5)} 9 or 10 of 10, five times running."),
        ((10, 8, 9), STAR, "Lovely steady work: 9 of 10", f"{done(3)} 8 to 10 of 10, three times running."),
        ((10, 10), STAR, "Lovely steady work: 10 of 10", f"{done(2)} 10 of 10, twice running."),
        ((5, 7), SAME, "7 of 10: steady", f"{done(2)} 5, then 7 of 10: ups and downs of this size are normal."),
        ((5, 9, 7), SAME, "7 of 10: steady", f"{done(3)} 5, 9, then 7 of 10: ups and downs of this size are normal."),
        (
            (6, 5, 8),
            STAR,
            "8 of 10: well done",
            f"{done(3)} 6, 5, then 8 of 10: ups and downs of this size are normal.",
        ),
        ((6, 6), SAME, "6 of 10: steady", f"{done(2)} The same score in both checks."),
        ((6, 6, 6), SAME, "6 of 10: steady", f"{done(3)} The same score in all three checks."),
        (
            (5, 6, 7, 6, 5, 6, 5),
            SAME,
            "5 of 10: steady",
            f"{done(7)} From 5 to 7 of 10 in all seven checks: ups and downs of this size are normal.",
        ),
        (
            (6, 1, 4, 6),
            SAME,
            "6 of 10 this time",
            f"{done(4)} About the same as in the first check, 6 of 10 in October. The scores in between were lower.",
        ),
        (
            (3, 9),
            HIGHER,
            "From 3 of 10 to 9 of 10: well done",
            f"Higher than in the first check, in October, {MORE_THAN_LUCK}",
        ),
        ((1, 7), HIGHER, "From 1 of 10 to 7 of 10", f"Higher than in the first check, in October, {MORE_THAN_LUCK}"),
        (
            (6, 1, 2, 5, 10),
            HIGHER,
            "From 6 of 10 to 10 of 10: well done",
            "All ten right, after five checks since October. Each of the last three was higher than the one before."
            " A lucky day hardly explains such a rise since the first check.",
        ),
        (
            (3, 10),
            HIGHER,
            "From 3 of 10 to 10 of 10: well done",
            "All ten right. A lucky day hardly explains such a rise since the first check.",
        ),
        (
            (7, 2, 10),
            HIGHER,
            "From 2 of 10 to 10 of 10: well done",
            "All ten right. A lucky day hardly explains such a rise since the check before."
            " About the same as in the first check, 7 of 10 in October.",
        ),
        (
            (5, 2, 10),
            HIGHER,
            "From 5 of 10 to 10 of 10: well done",
            "All ten right. The score in between was lower."
            " A lucky day hardly explains such a rise since the first check.",
        ),
        (
            (5, 2, 9),
            HIGHER,
            "From 2 of 10 to 9 of 10: well done",
            f"Higher than in the check before, in October, {MORE_THAN_LUCK} About the same as in the first check, 5 of"
            " 10 in October.",
        ),
        (
            (9, 8, 3),
            LOWER,
            "3 of 10 this time",
            f"{ONE_LOW_SCORE} Lower than in the first check, 9 of 10 in October. {AFTER_A_FALL}",
        ),
        (
            (0, 9, 4),
            LOWER,
            "4 of 10 this time",
            f"{ONE_LOW_SCORE} Lower than in the check before, 9 of 10 in October."
            f" Still higher than in the first check, 0 of 10 in October. {AFTER_A_FALL}",
        ),
    ],
)
def test_the_words_for_scores_of_one_school_year(scores, sign: Sign, heading: str, words: str) -> None:
    found = headline(scored(*scores))
    assert (found.sign, found.heading, " ".join(found.sentences)) == (sign, heading, words)
    assert found.is_fall is (sign is LOWER)


@pytest.mark.parametrize(
    ("score", "sign", "praise", "kind"),
    [
        (3, FIRST, "", "The first check is done."),
        (7, FIRST, "", "A good base."),
        (8, STAR, ": well done", "A strong day."),
    ],
)
def test_a_first_check_is_what_later_ones_are_compared_with(score: int, sign: Sign, praise: str, kind: str) -> None:
    found = headline(scored(score))
    assert (found.sign, found.heading) == (sign, f"{score} of 10 in the first check{praise}")
    assert found.sentences == (
        kind,
        "The next check shows what has changed, and whether the change is more than luck.",
    )


@pytest.mark.parametrize(
    ("before", "ended"), [((3, 9), "Year 2 ended with 9 of 10: well done. "), ((3, 7), ""), ((9, 7), "")]
)
def test_a_new_school_year_starts_afresh_and_keeps_the_praise_of_the_last(before, ended: str) -> None:
    found = headline([*scored(*before), *scored(6, year_group=3, begin=2)])
    assert (found.sign, found.heading) == (FIRST, "A first look at Year 3: 6 of 10")
    assert found.praise == praise(strand_results(scored(6, year_group=3)[0].questions, 3))
    assert " ".join(found.sentences) == (
        f"{ended}Year 3 has new questions, so its scores start afresh and can’t be compared with those of Year 2."
    )


def test_a_new_school_year_without_a_rank_praises_nothing() -> None:
    assert headline([*scored(9), *scored(3, year_group=3, begin=1)]).praise == ""


@pytest.mark.parametrize(
    ("scores", "words"),
    [
        ((5, 6), f"{done(2)} 5, then 6 of 10 in Year 3: ups and downs of this size are normal."),
        ((9, 9), f"{done(2)} 9 of 10, twice running in Year 3."),
        ((3, 10), "All ten right. A lucky day hardly explains such a rise since the first check of Year 3."),
        ((9, 3), f"{ONE_LOW_SCORE} Lower than in the first check of Year 3, 9 of 10 in October. {AFTER_A_FALL}"),
    ],
)
def test_after_another_school_year_the_words_name_theirs(scores, words: str) -> None:
    assert " ".join(headline([*scored(1), *scored(*scores, year_group=3, begin=1)]).sentences) == words


@pytest.mark.parametrize(
    ("scores", "words"),
    [
        ((3, 9), ""),
        ((1, 4, 9), "Each check was higher than the one before."),
        ((1, 4, 4, 9), "No check was lower than the one before."),
        ((4, 1, 5, 9), "Each of the last two was higher than the one before."),
        ((4, 2, 1, 9), "The scores in between were lower."),
        ((4, 1, 9), "The score in between was lower."),
        ((3, 10, 9), "The score in between was higher."),
        ((3, 10, 10, 9), "The scores in between were higher."),
        ((4, 10, 1, 9), "In between the scores went up and down."),
        ((1, 5, 4, 9), ""),
    ],
)
def test_the_course_of_a_rise_is_told_where_two_scores_leave_it_out(scores, words: str) -> None:
    assert course(scored(*scores)) == words


@pytest.mark.parametrize("first", range(11))
def test_no_scores_are_called_what_they_are_not(first: int) -> None:
    for before, latest in product(range(11), repeat=2):
        found = headline(scored(first, before, latest))
        words = " ".join((found.heading, *found.sentences))
        since_first, since_before = reliable_change(first, latest, 10), reliable_change(before, latest, 10)
        news = since_first if since_before is Change.SAME else since_before
        assert (found.sign is HIGHER, found.sign is LOWER) == (news is Change.HIGHER, news is Change.LOWER), words
        lowest, highest = min(first, before, latest), max(first, before, latest)
        normal = reliable_change(lowest, highest, 10) is Change.SAME
        assert ("steady" in words) <= normal, words
        assert ("of this size are normal" in words) <= (normal and lowest < highest), words
        assert ("well done" in words or "Lovely" in words) <= (latest >= 8), words
