"""Each name of the product is imported from the module that defines it, never at second hand."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.support.root import ROOT
from tests.support.source import parsed

SOURCES = sorted([*(ROOT / "kiosk").rglob("*.py"), *(ROOT / "tests").rglob("*.py")])


def file_of(module: str) -> Path | None:
    path = ROOT / module.replace(".", "/")
    return next((f for f in (path.with_suffix(".py"), path / "__init__.py") if f.exists()), None)


@cache
def defined_in(file: Path) -> frozenset[str]:
    """What the module's own statements define; what it imports is another's."""
    found: set[str] = set()
    for node in ast.walk(parsed(file)):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                found.add(name)
            case ast.ClassDef(name=name) | ast.Name(id=name, ctx=ast.Store()):
                found.add(name)
    return frozenset(found)


def second_hand(tree: ast.Module) -> Iterator[str]:
    """Imports of ours that name neither a module nor what the module defines."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or not node.module:
            continue
        home = file_of(node.module) if node.module.split(".")[0] == "kiosk" else None
        for alias in node.names if home else ():
            if alias.name not in defined_in(home) and not file_of(f"{node.module}.{alias.name}"):
                yield f"{node.module}: {alias.name}"


@pytest.mark.parametrize("part", ["kiosk", "tests"])
def test_each_name_comes_from_the_module_that_defines_it(part: str):
    files = [file for file in SOURCES if file.relative_to(ROOT).parts[0] == part]
    found = {f: names for f in files if (names := [*second_hand(parsed(f))])}
    assert not found


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("from kiosk.store.database import StoreError", True),
        ("from kiosk.salesforce.client import CallError as Error", True),
        ("from kiosk.store.faults import StoreError", False),
        ("from kiosk.store.database import DATABASE", False),
        ("from kiosk.store import durable", False),
        ("from kiosk import __version__", False),
    ],
)
def test_a_name_at_second_hand_would_be_seen(line: str, seen: bool):
    assert bool([*second_hand(ast.parse(line))]) is seen
