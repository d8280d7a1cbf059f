"""Stored sets carry the bank's version: a change of what children get needs a new one."""

from __future__ import annotations

import hashlib

from learning_jungle.curriculum.papers.parallel import BANK_VERSION, PAPERS, build_paper
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS

#: The version, and the fingerprint of every paper that children get in it.
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
    """When this fails on purpose: raise BANK_VERSION by one and pin the new pair here."""
    assert (BANK_VERSION, fingerprint()) == PINNED
