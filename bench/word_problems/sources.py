"""Reads public sets of word problems from a folder, as their authors publish them."""

from __future__ import annotations

import ast
import csv
import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

from learning_jungle.curriculum.checking.amounts import ExpressionRefused
from learning_jungle.curriculum.checking.arithmetic import evaluate


@dataclass(frozen=True, slots=True)
class Problem:
    """A word problem with the arithmetic that solves it; ``unit`` is the unit its authors print behind the answer."""

    source: str
    stem: str
    expression: str
    answer: Fraction
    unit: str = ""
    grade: int | None = None


def problems_in(folder: Path) -> Iterator[Problem]:
    """Yield the problems of every set that is in a folder, leaving out those whose arithmetic is not the answer."""
    for name, read in _READERS.items():
        for path in sorted(folder.glob(name)):
            for problem in read(path):
                if _value(problem.expression) == problem.answer:
                    yield problem


def _value(expression: str) -> Fraction | None:
    try:
        return evaluate(expression)
    except ExpressionRefused:
        return None


def _asdiv(path: Path) -> Iterator[Problem]:
    for entry in ElementTree.parse(path).getroot().iter("Problem"):
        answer = re.match(r"([0-9.,/]+)\s*(?:\((.*)\))?$", (entry.findtext("Answer") or "").strip())
        left = (entry.findtext("Formula") or "").partition("=")[0]
        if answer is None or (size := _value(answer[1])) is None:
            continue
        stem = f"{entry.findtext('Body')} {entry.findtext('Question')}"
        yield Problem("ASDiv", stem, left, size, answer[2] or "", int(entry.get("Grade") or 0))


def _svamp(path: Path) -> Iterator[Problem]:
    for entry in json.loads(path.read_text("utf-8")):
        body = entry["Body"].strip()
        stem = f"{body}{'' if body.endswith(('.', '?', ',')) else '.'} {entry['Question']}"
        yield Problem("SVAMP", stem, _plain(entry["Equation"]), Fraction(str(entry["Answer"])))


def _mawps(path: Path) -> Iterator[Problem]:
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            numbers = [_short(number) for number in row["Numbers"].split()]
            expression = _infix(row["Equation"].split())
            stem = row["Question"]
            for at in reversed(range(len(numbers))):
                stem = stem.replace(f"number{at}", numbers[at])
                expression = expression.replace(f"number{at}", numbers[at])
            stem = re.sub(r" ([.,?!;%])", r"\1", stem).replace(" 's", "'s").replace("$ ", "$")
            yield Problem("MAWPS", stem, _plain(expression), Fraction(row["Answer"]))


def _gsm8k(path: Path) -> Iterator[Problem]:
    for line in path.read_text("utf-8").splitlines():
        entry = json.loads(line)
        answer = entry["answer"].rpartition("#### ")[2].replace(",", "")
        known: dict[str, str] = {}
        expression = ""
        for left, right in re.findall(r"<<([^=<>]+)=([^<>]+)>>", entry["answer"]):
            expression = "".join(known.get(part, part) for part in re.split(r"([0-9.]+)", left))
            known[right] = f"({expression})"
        if expression and re.fullmatch(r"-?[0-9.]+", answer):
            yield Problem("GSM8K", entry["question"], expression, Fraction(answer))


def _mathwell(path: Path) -> Iterator[Problem]:
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row.get("good", "1") not in ("1", "1.0"):
                continue
            expression = _of_program(row["solution"])
            if expression is not None and re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", row["answer"] or ""):
                yield Problem("MATHWELL", row["question"], expression, Fraction(row["answer"]))


def _of_program(text: str) -> str | None:
    """Return the arithmetic of a short Python solution as one expression, or None if it does more."""
    try:
        body = ast.parse(text).body
    except SyntaxError:
        return None
    known: dict[str, str] = {}
    for statement in body[0].body if body and isinstance(body[0], ast.FunctionDef) else []:
        value = statement.value if isinstance(statement, ast.Assign | ast.Return) else None
        written = _written(value, known) if value is not None else None
        if written is None:
            return None
        if isinstance(statement, ast.Return):
            return written
        target = statement.targets[0] if isinstance(statement, ast.Assign) else None
        if isinstance(target, ast.Name):
            known[target.id] = written
    return None


_OPERATORS: Final[dict[type[ast.operator], str]] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}


def _written(node: ast.expr, known: dict[str, str]) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return _short(str(node.value))
    if isinstance(node, ast.Name):
        return known.get(node.id)
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        left, right = _written(node.left, known), _written(node.right, known)
        return None if left is None or right is None else f"({left} {_OPERATORS[type(node.op)]} {right})"
    return None


def _infix(words: list[str]) -> str:
    stack: list[str] = []
    for word in reversed(words):
        stack.append(f"({stack.pop()} {word} {stack.pop()})" if word in "+-*/" else word)
    return stack[0]


def _plain(expression: str) -> str:
    inner = re.sub(r"[0-9]+\.[0-9]+", lambda match: _short(match[0]), expression).strip()
    return inner[1:-1].strip() if re.fullmatch(r"\([^()]*\)", inner) else inner


def _short(number: str) -> str:
    return re.sub(r"\.0+$", "", number)


_READERS: Final[dict[str, Callable[[Path], Iterator[Problem]]]] = {
    "ASDiv.xml": _asdiv,
    "SVAMP.json": _svamp,
    "mawps*.csv": _mawps,
    "gsm8k-test*.jsonl": _gsm8k,
    "mathwell-eval*.csv": _mathwell,
}
