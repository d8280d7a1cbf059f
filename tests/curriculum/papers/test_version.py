"""A change to the bank's papers needs a new BANK_VERSION, because stored sets carry it."""

from __future__ import annotations

import hashlib

from learning_jungle.curriculum.papers.parallel import BANK_VERSION, PAPERS, build_paper
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS

#: The version, and the fingerprint of all its papers.
PINNED = (1, "2f9fc8df2b7a0370")


def fingerprint() -> str:
    digest = hashlib.sha256()
    for year in YEAR_GROUPS:
        for paper in range(PAPERS):
            for item in build_paper(year, paper):
                digest.update(repr((item.stem, item.options, item.correct_index, item.misconceptions)).encode())
                digest.update(repr(item.picture.to_json() if item.picture else None).encode())
    return digest.hexdigest()[:16]


def test_what_children_get_changes_only_with_the_version() -> None:
    """If the papers were changed on purpose, increase BANK_VERSION and pin the new version and fingerprint here."""
    assert (BANK_VERSION, fingerprint()) == PINNED
