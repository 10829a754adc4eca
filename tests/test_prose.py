"""A docstring stands alone: it does not continue the one before it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.support.root import ROOT

FILES = sorted((ROOT / "kiosk").rglob("*.py"))
# Beginnings that need another docstring, or the name, in front of them.
CLINGING = re.compile(r"(The same|And|Also|As for|As above|Likewise)\b")
# A lower-case beginning is a fragment, unless it is code: `a.b`, a_b, aB.
FRAGMENT = re.compile(r"[a-z]+(?![\w(]|\.\w)")


def docstrings(code: str) -> Iterator[tuple[int, str]]:
    """The line and text of each; a string below an attribute is a docstring too."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            text = node.value.value
            if isinstance(text, str):
                yield node.lineno, text.strip()


def faults(code: str) -> list[str]:
    return [
        f"line {line}: {text.partition(chr(10))[0]}"
        for line, text in docstrings(code)
        if CLINGING.match(text) or FRAGMENT.match(text)
    ]


def test_docstrings_are_found():
    assert len(FILES) > 300
    assert sum(1 for file in FILES for _ in docstrings(file.read_text(encoding="utf-8"))) > 900


def test_docstrings_stand_alone():
    told = {str(file.relative_to(ROOT)): faults(file.read_text(encoding="utf-8")) for file in FILES}
    assert {file: found for file, found in told.items() if found} == {}


@pytest.mark.parametrize(
    "text",
    [
        "The same, created where there is none yet.",
        "And what it costs.",
        "Also before `run`.",
        "As for leads.",
        "As above.",
        "Likewise in s.",
        "in bytes.",
        "unix s",
    ],
)
@pytest.mark.parametrize(
    "code",
    [
        '"""{}"""',
        'class A:\n    """{}"""',
        'def a():\n    """{}"""',
        'async def a():\n    """{}"""',
        'A = 1\n"""{}"""',
        'class A:\n    def a(self):\n        """\n        {}\n        """',
    ],
)
def test_a_docstring_that_clings_to_another_is_found(code, text):
    assert len(faults(code.format(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The sameness of two texts.",
        "Andorra's plural rules.",
        "`kiosk run`: from the configuration to the window.",
        "os.environ, copied at the start.",
        "asked_at in seconds.",
        "offerCard, as QML knows it.",
        "httpx.HTTPError: it cannot be done.",
        "call() with its time limit.",
        "E.164, like +493012345678.",
    ],
)
def test_a_docstring_that_stands_alone_is_left_in_peace(text):
    assert faults(f'"""{text}"""') == []
