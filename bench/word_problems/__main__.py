"""``python -m bench.word_problems FOLDER`` prints how many public problems the proof keeps and fails to stop.

The folder holds what you have of ASDiv.xml, SVAMP.json, mawps*.csv (the folds that SVAMP's authors publish),
gsm8k-test.jsonl and mathwell-eval.csv, under these names. To measure another version of the proof, put its checkout in
front of PYTHONPATH.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from pathlib import Path
from random import Random

from bench.word_problems.british import question_of
from bench.word_problems.corruptions import CORRUPTIONS
from bench.word_problems.opinion import agrees
from bench.word_problems.rules import keeps_rules
from bench.word_problems.sources import problems_in
from learning_jungle.ai.verification import fault
from learning_jungle.curriculum.item import Item

SEED = 18


def main() -> None:
    """Print both tables, and with --dropped every good question that is dropped, or with --passed each that passes."""
    parser = argparse.ArgumentParser(prog="bench.word_problems", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dropped", action="store_true", help="print the good questions that are dropped")
    parser.add_argument("--passed", metavar="CORRUPTION", help="print the wrong questions of this kind that pass")
    given = parser.parse_args()
    read: Counter[str] = Counter()
    good: dict[str, list[tuple[Item, int]]] = defaultdict(list)
    rng = Random(SEED)
    for problem in problems_in(given.folder):
        read[problem.source] += 1
        question = question_of(problem, rng)
        if question is not None and keeps_rules(*question):
            good[problem.source].append(question)
    _print_kept(read, good, show=given.dropped)
    _print_passed([question for questions in good.values() for question in questions], given.passed)


def _print_kept(read: Counter[str], good: dict[str, list[tuple[Item, int]]], *, show: bool) -> None:
    print("| source | problems | keep the rules | kept |\n|---|---:|---:|---:|")
    total = kept_in_all = 0
    reasons: Counter[str] = Counter()
    for source, questions in good.items():
        kept = 0
        for item, year_group in questions:
            reason = fault(item, year_group)
            kept += reason is None
            if reason is not None:
                reasons[reason] += 1
                if show:
                    print(f"{reason} | Year {year_group} | {item.stem} | {item.expression} | {item.options[0]}")
        print(f"| {source} | {read[source]:,} | {len(questions):,} | {kept:,} ({kept / len(questions):.1%}) |")
        total += len(questions)
        kept_in_all += kept
    print(f"| all | {read.total():,} | {total:,} | {kept_in_all:,} ({kept_in_all / max(total, 1):.1%}) |\n")
    for reason, count in reasons.most_common():
        print(f"{count:5} {reason}")


def _print_passed(questions: list[tuple[Item, int]], shown: str | None) -> None:
    print("\n| what is wrong | questions | passed | with a second opinion |\n|---|---:|---:|---:|")
    for name, spoil in CORRUPTIONS.items():
        rng, opinions = Random(SEED), Random(SEED)
        tried = passed = agreed = 0
        for item, year_group in questions:
            spoilt = spoil(item, rng)
            if spoilt is None:
                continue
            tried += 1
            if fault(spoilt, year_group) is None:
                passed += 1
                agreed += agrees(spoilt, item.options[0], opinions)
                if name == shown:
                    print(f"Year {year_group} | {spoilt.stem} | {spoilt.expression} | {spoilt.options}")
        print(f"| {name} | {tried:,} | {passed:,} | {agreed:,} ({agreed / max(tried, 1):.1%}) |")


if __name__ == "__main__":
    main()
